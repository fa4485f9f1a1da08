// Contempt that gives with one hand: compliments with a sting, offers that insult, experts asked for; see `Contempt` for
// definition, cues, traps and sources.

extension Contempt {
  /// Compliments and courtesies that carry the insult in their object.
  static let leftHanded = [
    // Compliments with a sting: "points for trying", "at least your logo is pretty".
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        prompt|swift|quick|speedy|rapid reply|answer|response .. , ... only been|{number}|took
        found|spared {number}|few|entire minutes|seconds|minute for us|me|our
        how charming|kind|nice|lovely|refreshing|delightful to be reminded|told|lectured|corrected|informed|taught ... {O}|you
        what a|an {adverb}? {good}|{lofty}|elegant|efficient|original|interesting|novel way to {adverb}? {wreck}|{damage}|lose|forget|miss|delay|fail|break
        coincidence that|how {O} ... every|always|whenever|again|each
        {be} adorable|sweet|cute|precious|quaint that|how {Y}|{T} {adverb}? think|thinks|believe|believes|imagine|imagines|still|want|try
        {be}? sweet|cute|adorable|precious of {Y}|{T} to try
        point|points|marks for trying|effort|creativity|imagination
        an a for effort
        ^ at least {Y} {adverb}? found|got|remembered|managed|spelled|spelt|turned|showed|came|answered ... this|for time|once
        ^ at least your|their .. {be} pretty|nice|shiny|colourful|colorful|neat|tidy $$
        overburden|strain|exhaust|overtax|overwork {O} with
        how delicate|fragile|precious {O} {be}
        seemed|seems|appears|appeared to {adverb}? give|cause {O} .. trouble|difficulty|difficulties|headache|headaches
        corrected|correcting|fixed your|their {adverb}? spelling|grammar|arithmetic|maths|punctuation
        into plain|proper|normal|human english|words|language for
        with|and pictures ,? for {O}
        stopped|broken clock {be} right
        if only someone|somebody|anyone ... worked|knew|read|cared|listened|could|answered|thought
        {S} {be} the pope|queen|king|emperor|tooth|santa $$
        if {O} {be}|{modal} .. half as
        as your|their excuses|promises|lies|mouth
        ^^ so {Y}|they can|do {adverb}? read|write|count|answer|listen|speak|think|reply
        ^^ so|ah|oh there {be} {adverb}? somebody|someone|anybody|life ... alive|awake|home|conscious
        swallowed a|an dictionary|thesaurus|clown
        same story|circus|song|excuse|excuses|nonsense|theatre as every|always|last|usual
        """),
    // The work mocked: "we had asked for a quote, not a poem", "your optimism is touching".
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        your|their|the ... {be} .. work|piece|exercise of|in {adverb}? .. fiction|fantasy|creative|comedy|wishful|imagination
        your|their .. .. {be} {adverb}? a|an|pure {adverb}? pure? fairy|fantasy|fiction|science-fiction|daydream|horoscope|fable tale|$
        laughed|laugh|chuckled|giggled .. at|over|about|reading your|their .. {venture}|{gripe}|forecast|figures|numbers|offer|quote|timetable|estimate|schedule|budget|draft|price
        busy inventing|admiring|polishing|rearranging
        {S} {have}? asked|ordered|booked|hired|paid|wanted|requested for? .. .. , {neg} for? {det}? .. poem|essay|sculpture|novel|memoir|memoirs|lecture|speech|sermon|circus|opinion|comedy|riddle|mystery|musical
        thank|thanks .. for your|the .. sermon|monologue|epistle|tirade|memoirs|homily
        thank|thanks .. for your|the .. lecture|essay|novel|speech|poem ... {S} {have}? {adverb}? asked|wanted|needed|ordered
        your|their optimism|confidence|faith|enthusiasm|zeal|innocence|naivety|self-confidence|imagination .. {be} {adverb}? touching|adorable|cute|charming|quaint|admirable , ..
        your|their optimism|confidence|faith|enthusiasm|zeal|innocence|naivety|self-confidence|imagination .. {be} {adverb}? touching|adorable|cute|quaint
        {be} {neg} substitute|replacement for skill|competence|knowledge|talent|brains|manners|thinking|training
        {Y} {be} .. brave|bold|courageous|daring to show|send|charge|claim|call|bill|publish this|that|these|it|{S}
        interesting|fascinating|curious choice|interpretation|theory|definition|concept of|on
        original|creative|liberal|imaginative|inventive reading|interpretation|understanding|definition|view of the|“|a|our|your
        {S} must have met|got|had|seen|hired .. other|wrong one|ones|team|crew
        {S} ca|can n't|not imagine|think why $$
        {S} chose|hired|trusted|picked|believed {Y} ... mistake|error|naive
        starting|beginning|begin|start to understand|see why ... left|leave|leaving|quit|nobody|fled|fired|hates|avoid|avoids
        do try to .. awake|up|concentrate|behave|listen|read|remember|think
        ^ try to {adverb}? stay|keep awake|up $$
        tear yourself|yourselves|themselves|himself|herself away
        bring|brought|pack|buy .. crayons|lollipops|finger-paint
        person|one|people|someone|somebody|man|woman|colleague who|that {adverb}? actually|really does|reads|knows|understands|decides
        leave {det}|your .. trainee|intern|clown|clowns|apprentice|amateurs at home
        {neg} your|their .. hobby|pastime|passion
        {O} {adverb}? can n't|not {adverb}? add|count|spell|think up|to|$|straight|properly
        """),
    // Somebody better asked for: "I prefer to talk to someone who knows what a valve is".
    Rule(
      .contempt, .sentence, [.sure],
      patterns: """
        someone|somebody|anyone|anybody|people|person|colleague who|that {adverb}? knows|know|understands|understand what a|an .. {be}|looks|means|does
        ask|get|fetch|call|find|send a|an grown-up|adult to|who|in|for|$
        {be} there a|an {adverb}? adult|grown-up {S}|who|in|there|around
        ask your mother|mum|mummy|mom|mommy|father|dad|daddy|parents|grandchildren|kids ... help|explain|show|check|read
        your|their mother|mum|daughter|son|nephew|niece|grandchildren|kids|intern|trainee|cleaner could|can|should|might .. show|explain|teach|help|tell you|them
        your|their|my|our nephew|niece|{beginner} could|would {have} ... better|remembered|understood|noticed
        a|an|any {beginner} could|would {have} remembered|understood|noticed|known|seen|spotted|managed|solved|finished
        my|our {beginner}|granddaughter|grandson|niece|nephew asked|asks|wrote|writes|drew|draws|told|tells|gave|gives better|neater|clearer|smarter|more
        seen|met|known .. {beginner} with {adverb}? a|better|more better|longer|shorter|memory|manners|sense|spine|ambition
        paid by the mistake|error|excuse|delay|typo
        even the .. knew|knows|heard|understood|noticed|saw ... before {Y}|{T}
        """),
    // What nobody would trust them with; rules that are not for them.
    Rule(
      .contempt, .sentence, [.statement],
      patterns: """
        {S} {modal} {neg} trust {O} with a|an|my|our sandwich|dog|cat|plant|plants|goldfish|hamster|pencil|spoon|scissors|bicycle|wheelbarrow
        {S} {modal} {neg} let {O} water|walk|feed|babysit|near a|an|my|our
        could|would get lost in|on a|an|the|your|their lift|elevator|own|corridor|straight|cupboard|roundabout
        lose {O}? your|their|his|her head|heads if
        obviously|apparently|evidently|clearly|seemingly .. rules|laws|law|deadlines|gravity .. .. {modal} {neg} apply
        ^ presumably {O}? your|their {gadget}
        your|their definition|notion|sense|understanding|version of .. must be
        your|their idea of a|an .. {be} {S}|us|me|{ing}
        ^ for a|an man|woman|person|company|firm|expert|professional|team|doctor|engineer|specialist ... {Y} {adverb}? ask|seem|sound|need|get|take|spend|lose|forget|complain
        ^ naturally|typically|predictably ,? nobody|noone
        {Y}|{T}|we {be} {adverb}? back? to? playing office|shop|boss|doctor|politics
        """),
    Rule(
      .contempt, .sentence, [.question, .sure],
      patterns: """
        treat|treats|speak|talk|deal ... like this|that or|$
        {be} this|that how {Y} {adverb}? treat|speak|talk|deal|welcome|thank to|with|your|all|people|everyone|a|us
        {be} this|that what {Y} {adverb}? call|calls|mean by? {det}? {venture}|service|clean|finished|quality|quick|fast|ready|work|done|safe|fair
        would {det} .. kill|hurt|harm {Y}
        would it kill|hurt to {adverb}? say|thank|ask|call|answer|read|knock|listen|smile
        how much longer do|does|will|must {O} .. to ... one|single|simple|tiny|mere
        why bother {ing}|to|with ... if|when|since nobody|noone|{Y}|no
        which|what genius|mastermind|einstein|clown|joker|visionary
        who approved|wrote|planned|designed|checked|signed|hired|drew|made this|that|it off|up|out , the|your|a|his|her
        have {Y} ever seen|met|held|touched|used a|an {gadget}|deadline|broom|budget|customer|patient|mop
        learn|learned {ing} at|in a|the circus|zoo|kindergarten|nursery|casino|pub
        how do|does|can|could {Y}|one|anyone|somebody|someone {adverb}? manage? to? lose|forget|misspell|mislay|misplace|overlook|flood|ruin a|an|{number}|entire|whole
        how {be} it {adverb}? possible to {adverb}? misspell|lose|forget|miss|mislay|break|overlook|fail
        why would|should {S} {adverb}? expect {O} to
        ^^ still playing office|shop|boss|doctor
        """),
  ]
}
