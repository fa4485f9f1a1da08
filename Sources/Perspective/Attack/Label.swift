// Label: character or competence is judged.

/// Definition: the other's character or competence is judged or given a name.
/// Cues: you / they are + trait adjective or noun; "what a bunch of amateurs"; "a clue"; "out of your depth".
/// Traps: oneself ("I was careless"), things ("the weather was terrible"), negation ("I'm not saying you are unreliable"),
/// praise, fiction and training, quotations kept at a distance.
/// Sources: Gordon's roadblock of name-calling; labelling in cognitive therapy; Rosenberg's diagnoses.
enum Label {
  static let rules: [Rule] = plain + names + conduct + quoted

  private static let plain = [
    Rule(
      .label, .tail, [.statement],
      patterns: """
        {O} of {partner}|{det} {be} {det}? {adverb}? {badNoun}|{trait}
        {O} of {partner}|it|finance|quality|operations|research|communications {be} {det}? {adverb}? {badNoun}|{trait}
        {O} {have} the {adverb}? patience|charm|subtlety|memory|attention|manners|tact|sensitivity|spine|morals|ethics|sense of {det}?
        {O} {be} run|led|managed|staffed by {det}? {adverb}? {badNoun}|{trait}|{beginner}|fools|people
        {O} {be} nothing|little but|more {det}?
        {O} {be} nothing more|but
        {O} {be} {adverb}? a|an {adverb}? {trait}
        {O} could|would|can n't|not recognise|recognize|spot|find|organise|organize|run|manage|tell|hit|sell|boil|plan|lead|negotiate|keep .. if|a|his|their|your|raffle|bath|egg|door
        {O} would n't|not know .. if|{det}
        {O} lack|lacks|lacked the|any|all|every|basic|even|both
        {O} {have} {neg} {adverb}? idea|clue|education|respect|manners|shame|backbone|vision|conscience|integrity|interest|experience|sense|feeling|understanding|competence|right|class|honour|decency
        {O} {have} no {adverb}? business {ing}
        {O} {be} in love with|drunk on themselves|himself|herself|yourself|power|their|your|his
        {O} {be} {adverb}? blind|deaf|allergic|immune|strangers|stranger to
        {O} {be} {adverb}? bottomless|walking|real|total|complete|absolute|utter|human|living|perfect|textbook {badNoun}|pit|disaster|wreck|stranger|failure|insult|catastrophe
        {O} {be} {det}? bottomless
        {O} {be} an insult|embarrassment|affront to
        {O} {be} {adverb}? full of|with hot|excuses|yourself|themselves|himself|lies|shit|it|crap
        {O} {have} a {adverb}? ego|attitude|mouth|temper|problem
        {O} ego|greed|arrogance|vanity|incompetence|laziness|stupidity|ignorance|attitude {be}|{have}|{modal}|knows
        {O} {be} incapable of
        {O} {be} {adverb}? capable|able|fit to|of {neg}
        {O} {be} {neg} capable|able|fit of|to|for
        not|n't {adverb}? exactly|precisely|known for {Y}|{T}|your|their
        {O} {be} {neg} {adverb}? exactly|precisely known|famous|{det}|{good}
        {O} {be} {neg} up to
        truth|honesty|tact|brains|manners|modesty|generosity|speed|thinking|spelling|arithmetic|timing|courage|discretion|gratitude|loyalty|punctuality|reliability|accuracy|competence|subtlety|patience|listening|planning|numbers {modal}|{be} n't|not|never {adverb}? .. your|their|his|her strong|strength|thing|forte
        n't|not your|their|his|her strong point|suit|side
        n't|not your|their|his|her forte|strength
        {O} call|calls yourself|yourselves|themselves|himself|herself
        {O} give|gives {partner} a bad
        {O} {be} {adverb}? out of your|their|his|her league|depth|mind|minds
        {O} {be} {adverb}? {det} worst|weakest|slowest|laziest|rudest|greediest|dumbest|meanest|nastiest|pettiest|stingiest|cruellest|stupidest|sloppiest|shadiest|vainest|clumsiest|sorriest
        {O} {be} {det} most {trait}
        your|the|our board|committee|management|department|office|crew|council|team|hotline|dispatcher {be} asleep|sleeping
        {O} {be} asleep at|on
        {O} {be} {neg} the sharpest|brightest|smartest|fastest|quickest
        {O} {have} n't|not got? {det}? clue|idea|faintest|foggiest|slightest|brain|conscience|heart|spine|backbone
        {O} do|does n't|not know the|your|their first|arse|ass|elbow thing|from
        {O} know|knows|knew nothing|zip|jack|nil about|of
        {O} {be} a|an pain|nightmare|horror|chore|trial|ordeal|menace|handful to|for|in
        {O} {be} worse|no better? than
        {O} {be} {neg} {adverb}? any? better than
        {O} {have} got? more .. than morals|brains|sense|manners|talent|ethics|ideas|substance|skill|scruples|courage
        {O} {be} all .. and? no
        {O} {be} {adverb}? behaving|acting like? {det}? {adverb}? {trait}? {badNoun}|{beginner}|{trait}|king|god|gods|queen|boss
        {S} would n't|not trust {O}|you|them|him|her with|as|to|further|near
        {O} could n't|not run|hit|spot|sell|find|tell|organise|manage|lie .. bath|barn|tap|party|water|difference|nose
        {O} {be} {adverb}? full|drunk|obsessed|blinded with|by|of
        {O} {be} {det}? {adverb}? {trait}? piece of work
        {O} {be} {neg} {adverb}? cut out|made|fit for|to
        {O} {have} the charm|subtlety|empathy|manners|warmth of
        {O} {be} {adverb}? beyond help|hope|belief|pale|repair
        {O} {have} no|zero people|social skills|manners|filter|brakes
        {O} {be} a walking|living|human !encyclopedia|dictionary|legend|library|treasure
        {be} run|led|owned|managed by .. who|that {have}|do never|n't|no
        {have} got? the .. spine|backbone|charm|brain|morals|tact|subtlety|manners|attention of a|an
        your|their|his|her so|oh-so|ever-so {good}|important|clever|professional
        {O} do|does|did n't|not have a|the|any clue|shame|manners|backbone|spine|conscience|decency|brains
        {O} do|does n't|not have manners|shame|brains|backbone|decency
        {O} treat|treats|treated .. as|like {det} joke|game|toy|hobby|holiday
        {O} {have} no soul|heart|taste|style|spirit|honour|feelings|imagination|standards
        {O} {be} {adverb}? afraid|scared|terrified of the? truth|facts|work|responsibility|change|competition|{ing}
        {Y} {be} a|an hard|difficult|tough|impossible person|man|woman|partner|people to
        {O} {be} a museum|temple|monument|cathedral|swamp|desert|graveyard of|to
        {O} {be} {adverb}? as thin|empty|hollow|shallow|weak|useful|reliable|subtle|dead as
        {S} find|found|consider|think|call|called {O}|you|them|him|her {adverb}? {trait}|{badNoun}
        what an {adverb}? {trait}|{badNoun}
        {O} stink|stinks|suck|sucks
        {O} {be} a|an {trait} , {trait}
        {O} {be} {adverb}? too lazy|proud|stupid|weak|greedy|vain|scared|cowardly|blind to
        {O} behaviour|conduct|attitude|tone|language {be} {adverb}? unacceptable|intolerable|outrageous|scandalous|inexcusable
        {Y} {be} so|always|too|such|just|simply|terribly {adverb}? negative|aggressive|difficult|bossy
        {O} {be} {det} {badNoun}|sect|cult|cartel|gang|clan , not
        what {O} {be} {be} {det}? {adverb}? {badNoun}|{trait}
        {O} {be} a|an black hole|box
        {O} {be} {det}? {adverb}? small-minded|narrow-minded|big-headed|thin-skinned|tight-lipped|cold-hearted|half-witted
        """),
    Rule(
      .label, .sentence, [.statement],
      patterns: """
        rarely|seldom|never|n't|hardly {adverb}? met|seen|worked|known|dealt|encountered .. so|such|more|that {det}? {adverb}? {trait}|{badNoun}
        that|this|it {be} {det}? {adverb}? {trait} of {O}
        {adverb}? as {trait} as everything|anything|all|the|always .. {Y}|{T}|usual
        like pulling teeth
        {Y} {be} {det}? {adverb}? hobbyists|hobbyist
        the {adverb}? arrogance|greed|laziness|dishonesty|stupidity|ignorance|selfishness|cowardice|hypocrisy|incompetence|nerve|cheek|audacity|gall|sheer of|to|{adverb}
        such an? {adverb}? {trait} {badNoun}|{partner}|{adverb}
        never|n't {adverb}? dealt|worked|seen|met|had|known with? such|{det}? {adverb}? {trait}
        {trait}|chaos|{badNoun} .. describes|sums|describe|captures {O}|your
        {trait}|{badNoun} on legs|wheels|stilts
        what|you {det}? {adverb}? nerve|cheek
        shame on you|them|your|him|her
        with partners|friends|colleagues like you|these|that|them
        {neg} {adverb}? reason|reasoning|talking|negotiating with people|{O}|you|them
        ca|can n't|not {adverb}? reason|talk|work|deal|negotiate with people|{O}|you|them
        """),
    Rule(
      .label, .tail,
      patterns: """
        {O} {modal}? {be} {det}? {trait}|{badNoun}
        {O} {be} {det} .. {badNoun}
        {O} {be} {det} {adverb}? {trait} {badNoun}|{partner}
        {O} {be} {det} most|least|worst .. {trait}
        {O} {be} {det} {trait}
        {O} {have} been|always|become? {det}? {trait}|{badNoun}
        {O} {be} such|nothing but? a? .. {badNoun}|{trait}
        {O} {be} {det}? {trait} and {trait}
        {O} {be} the worst
        {Y} {modal}? {adverb}? make|makes|made it {adverb}? easy|hard|difficult|impossible to|not {adverb}? think|believe|not|trust|respect|like|work
        {trait}|{badNoun} ”? {be} the? {adverb}? only|right|best|kindest word|term|description
        {Y} {be} {neg} {det}? {adverb}? honest|fair|professional|serious|reliable|competent|fit|capable|trustworthy|loyal|transparent|smart|adult|partner|partners|leader|professionals
        {T} {be} {neg} {det}? {adverb}? honest|professional|serious|reliable|competent|fit|trustworthy|loyal|transparent|professionals
        {O} act|acts|behave|behaves|behaving|acting|acted|behaved like {det}? {adverb}? {trait}|{badNoun}|{beginner}|king|queen|gods|god|kings|owner|owners|teenagers|teenager|victim|martyr|it|you|they
        {O} could n't|not organise|organize|run|manage|plan|find|lead|negotiate .. a|their|your|his
        {O} {modal} {be} {adverb}? more? {trait}
        {O} {have} the {adverb}? memory|attention|manners|subtlety|charm|spine|work of|ethic
        {O} look|looks|sound|sounds|seem|seems|act|acts|behave|behaves|behaving|acting like? {det}? {trait}|{badNoun}
        {O} {modal}? have|has|'ve|had no|zero|little {det}? clue|idea|shame|manners|integrity|backbone|spine|conscience|class|decency|competence|honour|honor|respect|principles|brain|brains|vision|discipline|empathy|loyalty|morals|ethics|common|sense|guts|feeling
        {O} have|has|had {neg} clue|shame|backbone|integrity|idea
        {O} lack|lacks|lacked|lacking {det}? .. integrity|competence|decency|respect|courage|discipline|commitment|vision|backbone|sense|manners|honesty|skill|skills|basic|professionalism|maturity
        {O} ca n't|not be trusted|relied|counted|bothered|handle|manage|organise|organize|plan|count|read|add|even|run|lead|keep|tell|be
        {O} make|makes|made a? poor|bad|lousy|terrible
        {O} {be} {neg} .. partner|professional|leader|team|adult|adults|grown-up|person|company|friend
        {O} {be} more .. than {det}? {partner}? {badNoun}|{trait}
        {O} {be} as {trait} as
        {O} {be} incapable of
        {O} {be} beneath
        {O} {be} all {badNoun}|talk|mouth|show
        {O} {be} living in|on
        {O} live|lives on|in another|a|la|cloud
        {O} {be} known for {trait}|{ing}|lying|cheating|delays
        """),
    Rule(
      .label, .clause,
      patterns: """
        {O} {modal}|ca n't|not be trusted|relied|believed
        {Y} {be} a|an|such {adverb}? disappointment|letdown|hazard|danger|insult|mistake
        the|only thing {O} deliver|delivers|produce|produces|offer|offers|bring|brings {be}
        {O} have|has|had the .. backbone|spine|manners|brain|brains|heart|morals|charm|patience|attention|memory|courage|ethics|tact|warmth|loyalty|empathy|vision|maturity of
        {O} have|has|had n't|not|no {det}? {adverb}? clue|idea|faintest|foggiest|slightest how|what|about|of
        {O} {be} a sinking|rudderless|lost|bad|bottomless|loose|broken ship|cause|joke|cannon|record|apple|pit
        nobody|noone|no {modal} {adverb}? work|talk|live|deal|reason|cooperate with {O}|you|him|her|them
        {S} {modal}|do|does n't|not {adverb}? trust|believe a|one|any|another word|single|thing .. {O}|you|they|he|she
        friends|partners|colleagues|neighbours like you|these|that|them , who
        ^ it|that|this {be} .. amateurish|shoddy|sloppy|lazy|incompetent|disgraceful|pathetic|laughable|unprofessional|careless|slapdash work|job|report|effort|service|proposal|attempt|writing|planning|reply|answer|management
        call|calls|called {O} {det}? “ .. {trait}|{badNoun} ” and|, .. right|agree
        a|what|such|you|pack|bunch .. bunch|pack|gang|herd|band of {badNoun}|{trait}|liars|amateurs|idiots|clowns|thieves|cowards
        what a {det}? {badNoun}|joke|{trait}
        bunch|pack|gang|herd of {trait}? {badNoun}
        {Y} {trait}? {badNoun} $
        your|their|his|her own? {trait} {partner}|attitude|behaviour|behavior|conduct|way|manner|style
        your|their|his|her incompetence|arrogance|greed|laziness|dishonesty|stupidity|ignorance|selfishness|cowardice|hypocrisy|stubbornness|attitude {be}|of|in|has|have|knows|cost|makes|will
        the incompetence|arrogance|greed|laziness|dishonesty|stupidity|ignorance|selfishness|cowardice|hypocrisy of {O}
        ^ {trait} {partner}|{badNoun} $
        ^^ {badNoun} {crowd}? $$
        ^ it|that|this 's|is|was plain|pure|just|simply|sheer|utterly|simple|so? {trait}|{badNoun} $
        ^ that|this|it 's|is|was a? {trait} way|thing|attempt|move|behaviour|behavior to|of? ..
        how {trait} of|can|could|do|are {O}
        how {trait} {be} {O}
        it 's|is|was {trait} of {O}
        what {be} wrong with {O}|you|them|him|her
        what 's|is {Y} problem
        dealing|working|talking|negotiating with {O} {be} {det}? .. {badNoun}|{trait}|like
        like dealing|talking|working|negotiating .. {badNoun}|{beginner}|wall
        nobody|no|no-one .. {Y}|there .. have|has a clue
        {O} call|calls yourself|yourselves|themselves|himself|herself
        a|the sign|proof of your|their {trait}
        with {badNoun} like|such you|them|him|her
        {badNoun} like you|them|him|her|that
        people|partners|someone like you|them|him|her
        the worst {partner}|{badNoun} .. we|i|ever
        least {good} .. {partner}
        """),
    Rule(
      .label, .sentence,
      patterns: """
        what kind|sort|type of {partner}|person|people|man|woman|friend|human|idiot|leader|businessman does|do that|this|such|something|it
        never|n't|rarely .. worked|met|dealt|seen|known .. anyone|anybody|people|someone|somebody this|so|that|as|more {trait}
        with people|somebody|someone|partners|anyone|men|women as|so|this|that {trait}
        with {trait} people|partners|men|women|managers like
        that|this|it {be} {det}? {adverb}? cheap|dirty|nasty|low|shabby|sly|mean trick|move|shot|blow|stunt|game|tactic
        amateur hour|night
        ^ the|this|that report|draft|work|code|proposal|plan|offer|design|service|translation {be} {adverb}? garbage|rubbish|crap|trash|a|pathetic|shoddy|laughable|amateurish joke|disgrace|insult
        ^ the|this|that report|draft|work|code|proposal|plan|offer|design|service|translation {be} {adverb}? garbage|rubbish|crap|trash|pathetic|shoddy|laughable|amateurish $
        ^^ you {trait}|{badNoun}|lot|bunch .. $$
        """),
    Rule(
      .label, .tail, [.statement, .needsIll],
      patterns: """
        {O} {be} {det} textbook|classic|prime|perfect|living|shining example|case|definition|proof of
        """),
  ]
}
