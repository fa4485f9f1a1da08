// Dismissal that turns on the concern itself; see `Dismissal` for definition, cues, traps and sources.

extension Dismissal {
  /// The concern called a joke, a drama or a fancy; the concern that nobody else has; grave names for small things denied.
  static let concerns = [
    // The concern called ridiculous: "Your objection about mileage is just silly".
    Rule(
      .dismissal, .clause, [.statement],
      patterns: """
        your|their|his|her {adverb}? {gripe} .. .. {be} {adverb}? {det}? pure|sheer|utter|total|complete|simple|mere|plain? {fuss}|nonsense|theatre|theater|drama|theatrics|rubbish|joke|hysteria|hysterics|pathetic|overblown|exaggerated|trivial|imaginary|noise|fantasy|unfounded|comical|farcical|hot|preposterous|nitpicking|whining|moaning|grandstanding|irrelevant|storm|stupid|idiotic
        the rest of your|their|his|her {gripe}|list|mail {be} {adverb}? pure|sheer|utter? {fuss}|nonsense|theatre|theater|drama|theatrics|rubbish|noise|fantasy|irrelevant|hot|whining|moaning
        your|their|his|her {gripe} .. .. {neg} {adverb}? worth|merit|merits|deserve|deserves a|an|the|{ing}|our|my|even
        your|their|his|her {gripe} .. .. {be} {neg} {adverb}? worth|real|relevant|serious
        """),
    // Drama made of it: "It was eleven minutes of downtime, don't make an opera of it".
    Rule(
      .dismissal, .clause, [.statement],
      patterns: """
        make|making|made|makes {det}? {adverb}? federal? opera|drama|tragedy|saga|production|novel|catastrophe|theatre|soap|spectacle|crisis|circus|pantomime|epic|case|meal|mountain|song|scandal|crusade out? of|about|from a|an|it|this|that|every|one|nothing|everything|two|some|{number}
        n't|not make {det}? {adverb}? opera|drama|tragedy|saga|production|catastrophe|spectacle|pantomime|epic|scandal|federal
        such a|an fuss|drama|song|scene|commotion|palaver|uproar|hullabaloo|performance|to-do|carry-on about|over|for|because
        the tragedy|drama|disaster|catastrophe|crisis|scandal|outrage {Y}|{T} {modal}? make|makes|made|think|thinks|believe|believes|pretend|pretends|claim|claims it|this|that
        """),
    Rule(
      .dismissal, .sentence, [.statement],
      patterns: """
        it|that|this {be} {adverb}? a|an {adverb}? .. , not a|an|the {adverb}? human|war|funeral|murder|tragedy|catastrophe|apocalypse|crime|coup|end|moon|matter|birthright|royal|state|nobel|olympics|heart|massacre|titanic|opera right|visit|wedding|prize|landing|of|attack|transplant|$$
        ^^ oh|ah|aw come on ,
        ^^ {mock}? big deal ,|$
        ^^ oh? come off it
        you|they {have} to .. live|cope|deal with it|that|this
        there {be} {adverb}? far? worse|bigger things|problems|tragedies than|in|$
        worse things happen
        in my|our day|time|days|youth ,? nobody|noone|no|people|we .. complained|whined|moaned|cried|fussed|asked|minded
        it|that {be} {adverb}? a|an joke , learn|relax|lighten|can|do|where|laugh|come|stop
        what all the|this|your|that fuss|shouting|noise|drama|outrage|panic|excitement|crying|commotion|anger|moaning {be} about|for
        {Y} 'll|will {adverb}? feel|think|see .. differently|otherwise
        heard {O}? your|their|his|her {adverb}? little? speech|sermon|lecture|story|theory|complaint|song
        your|their|his|her {gripe}|opinion|view|views|feelings|input ... {be} of {neg}|little|zero interest|concern|importance|relevance|consequence|value
        {S} 'll|will|am|shall|going {adverb}? ignore|overlook|disregard that|this|your {adverb}? remark|comment|outburst|tone|nonsense|tantrum|insinuation
        too {fuss}|silly|stupid|absurd|trivial|ridiculous|petty to|for {adverb}? discuss|words|answer|mention|consider|deserve
        a you problem
        lot|much of? noise|fuss|drama|fury|excitement for|over|about {number}|a|an|nothing|some
        else|others .. without {adverb}? making|a|any|so|{ing}? .. fuss|drama|complaint|complaining|complaints|question|questions|grumbling|tears
        ^^ funny|odd|strange|curious|interesting , nobody|noone|none
        {S} ca|can n't|not believe that? {Y} {be} {adverb}? upset|angry|offended|complaining|making|sulking|crying|arguing
        {S} ca|can n't|not believe {S} {be} {adverb}? still? talking|arguing|discussing|debating about? a|an|one
        your|their|his|her {gripe} {be} noted , now|next|moving
        your|their|his|her {gripe} .. {be} {adverb}? without .. merit|foundation|substance
        it|that {be} {adverb}? the|your .. menopause|hormones|wine|whisky|stress|tiredness|jealousy talking|speaking
        {Y} should|ought to? be {adverb}? glad|grateful|thankful|happy|lucky that? {S}
        life {be} {neg} fair|easy
        ^ get used to it $
        ^^ tough , that|it|them|those|rules
        your|their|his|her feelings|emotions {modal}|{be} {neg} .. come|matter|count|interest|relevant|concern|department|facts|part|enter|my|our
        feelings|emotions {be} {neg} {adverb}? facts|arguments|evidence|data
        leave|keep|put your|those feelings|emotions|drama at|out|aside|away
        ancient|old history|news , stop|move|let|forget|drop|get
        ^ get|find yourself? a hobby|life
        ^ move on , everybody|everyone|nobody|the
        something out of nothing
        get a|some sense of humour|humor
        no need to {adverb}? shout|scream|cry|panic|exaggerate|overreact|get|dramatise , ..
        {Y} {adverb}? just|only|simply read|took|understood|heard it|that|this {adverb}? badly|wrong|wrongly|the
        {Y} {have}|{be} imagined|imagining|invented|inventing|dreamed|dreamt the whole|all|entire
        {Y} {adverb}? just|only need|needs a|an {adverb}? hobby|hug|drink|nap|holiday|lie-down
        {Y} {be} {adverb}? too young|old|new|green|inexperienced|junior|emotional|close to {adverb}? judge|understand|know|remember|see
        your|their|his|her .. side|hormones|ego|pride|fear|tiredness|nerves talking|speaking
        {neg} lose any|much|no|a sleep|wink over {Y}|your|this|that|it
        filed|file ... under|in the? fiction|bin|fantasy|trash|shredder|circular
        thanks|thank .. for your|the|that .. , next
        {S} {be} {adverb}? tired|sick|bored|weary of|with {adverb}? hearing|listening .. about|to your|the|{O}
        enough of the|your|this|these|that sob|whining|drama|nonsense|moaning|complaining|theatrics|lecture|lectures
        ^ not this|that|the old|same .. again
        {Y} ... go|going|goes|bang|banging|harp|harping|drone|droning on about|and
        your|their tears|crying|complaining|moaning|whining|sulking|shouting {modal} {neg}
        {T}|{Y} {adverb}? overreact|overreacts|overreacted|exaggerate|exaggerates|exaggerated|dramatise|dramatises|dramatize|dramatizes|catastrophise|catastrophises|melodramatic
        """),
    // The concern that nobody else has: "None of the serious partners has found it worth mentioning".
    Rule(
      .dismissal, .sentence, [.statement],
      patterns: """
        no|nobody|noone one? else .. {have}|{be} {adverb}? any|ever|found|raised|complained|objected|mentioned|minded|asked|needed trouble|problem|problems|difficulty|difficulties|issue|issues|complaint|complaints|objection|worth|it|about|to|for|so|this|that|a
        nobody|noone|none|no-one .. of? {det}|our|my .. {partner}|others|clients|sites|schools|members|tenants|groups|neighbours|ones {have}|{be}|finds|seems had? any|ever|found|raised|complained|objected|mentioned|minded|trouble|it|to
        no one else {adverb}? ever seems|seem|has|complains to|had|about
        no other {partner}|site|member|tenant|group|school {have}|{be}|finds|seems {adverb}? any|ever|found|raised|complained|objected|mentioned|minded|trouble|it|to|had
        {neg} even worth a|an|the|my|our|{ing}
        hardly|scarcely|barely worth a|an|the line|mention|minute|second|word|breath|reply|thought|footnote
        not|n't {adverb}? worth a|an|the|our|my {adverb}? line|mention|minute|second|word|breath|reply|thought|footnote|paper|ink
        """),
    // The other's memory or nerves at fault: "I think you may be getting yourself confused again".
    Rule(
      .dismissal, .clause, [.statement, .sure],
      patterns: """
        {Y} .. get|gets|getting|got yourself|yourselves {adverb}? confused|muddled|mixed|worked|tied|wound|in|into
        {Y} {be} {adverb}? getting|being {adverb}? muddled|confused|mixed
        {Y} must|may|might|could be {adverb}? misremembering|imagining|dreaming|hallucinating|hysterical|overtired
        your|their|his|her memory {modal}? {be}? {adverb}? playing|plays|play|deceiving|deceives|failing|fails|faulty|selective
        {T} {adverb}? {always}? overreacts|overreacted|exaggerates|exaggerated|dramatises|dramatizes
        {T} overreact|exaggerate|dramatise|dramatize|panic about|as|when|at|every|over|everything|the|,|$
        """),
    Rule(
      .dismissal, .sentence, [.question],
      patterns: """
        {be} n't {Y} {adverb}? being {adverb}? {fuss}|sensitive|dramatic|precious|unreasonable|picky|difficult|emotional|harsh|thin-skinned
        {be} {S} really|seriously going to {adverb}? spend|waste|discuss|talk|argue|debate
        do|must {S} {adverb}? have|need? to? listen to this|that|your|all
        must {Y} always|constantly|forever
        why must|does everything|it|this|every .. {adverb}? be|have|turn .. {fuss}|drama|fight|battle|crisis
        why do|must {Y} {adverb}? have? to? {adverb}? be {adverb}? {trait}|{fuss}|negative
        {be} n't {Y} {adverb}? overreacting|exaggerating|overdoing|dramatising
        {be} n't that|this|it {adverb}? {adverb}? dramatic|melodramatic|hysterical|theatrical|childish|silly|petty|paranoid|precious|overblown|exaggerated
        """),
  ]
}
