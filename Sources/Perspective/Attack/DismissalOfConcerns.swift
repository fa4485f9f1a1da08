// Dismissal that turns on the concern itself; see `Dismissal` for definition, cues, traps and sources.

extension Dismissal {
  /// The concern called a joke, a drama or a fancy; the concern that nobody else has; grave names for small things denied.
  static let concerns = [
    Rule(
      .dismissal, .clause, [.statement],
      patterns: """
        // The concern called ridiculous: "Your objection about mileage is just silly".
        your|their|his|her {adverb}? {gripe} .. .. {be} {adverb}? {det}? pure|sheer|utter|total|complete|simple|mere|plain? {fuss}|nonsense|theatre|theater|drama|theatrics|rubbish|joke|hysteria|hysterics|pathetic|overblown|exaggerated|trivial|imaginary|noise|fantasy|unfounded|comical|farcical|hot|preposterous|nitpicking|whining|moaning|grandstanding|irrelevant|storm|stupid|idiotic
        the rest of your|their|his|her {gripe}|list|mail {be} {adverb}? pure|sheer|utter? {fuss}|nonsense|theatre|theater|drama|theatrics|rubbish|noise|fantasy|irrelevant|hot|whining|moaning
        // Drama made of it: "It was eleven minutes of downtime, don't make an opera of it".
        make|making|made|makes {det}? {adverb}? federal? opera|drama|tragedy|saga|production|novel|catastrophe|theatre|soap|spectacle|crisis|circus|pantomime|epic|case|meal|mountain|song|scandal|crusade out? of|about|from a|an|it|this|that|every|one|nothing|everything|two|some|{number}
        n't|not make {det}? {adverb}? opera|drama|tragedy|saga|production|catastrophe|spectacle|pantomime|epic|scandal|federal
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
        in my|our day|time|days|youth ,? nobody|noone|no|people|we .. complained|whined|moaned|cried|fussed|asked|minded
        it|that {be} {adverb}? a|an joke , learn|relax|lighten|can|do|where|laugh|come|stop
        {Y} 'll|will {adverb}? feel|think|see .. differently|otherwise
        heard {O}? your|their|his|her {adverb}? little? speech|sermon|lecture|story|theory|complaint|song
        your|their|his|her {gripe}|opinion|view|views|feelings|input ... {be} of {neg}|little|zero interest|concern|importance|relevance|consequence|value
        too {fuss}|silly|stupid|absurd|trivial|ridiculous|petty to|for {adverb}? discuss|words|answer|mention|consider|deserve
        a you problem
        lot|much of? noise|fuss|drama|fury|excitement for|over|about {number}|a|an|nothing|some
        else|others .. without {adverb}? making|a|any|so|{ing}? .. fuss|drama|complaint|complaining|complaints|question|questions|grumbling|tears
        ^^ funny|odd|strange|curious|interesting , nobody|noone|none
        {Y} should|ought to? be {adverb}? glad|grateful|thankful|happy|lucky that? {S}
        ^ get used to it $
        ^^ tough , that|it|them|those|rules
        your|their|his|her feelings|emotions {modal}|{be} {neg} .. come|matter|count|interest|relevant|concern|department|facts|part|enter|my|our
        ^ get|find yourself? a hobby|life
        ^ move on , everybody|everyone|nobody|the
        something out of nothing
        no need to {adverb}? shout|scream|cry|panic|exaggerate|overreact|get|dramatise , ..
        {Y} {adverb}? just|only|simply read|took|understood|heard it|that|this {adverb}? badly|wrong|wrongly|the
        {Y} {have}|{be} imagined|imagining|invented|inventing|dreamed|dreamt the whole|all|entire
        your|their|his|her .. side|hormones|ego|pride|fear|tiredness|nerves talking|speaking
        filed|file ... under|in the? fiction|bin|fantasy|trash|shredder|circular
        thanks|thank .. for your|the|that .. , next
        enough of the|your|this|these|that sob|whining|drama|nonsense|moaning|complaining|theatrics|lecture|lectures
        ^ not this|that|the old|same .. again
        {Y} ... go|going|goes|bang|banging|harp|harping|drone|droning on about|and
        your|their tears|crying|complaining|moaning|whining|sulking|shouting {modal} {neg}
        {T}|{Y} {adverb}? overreact|overreacts|overreacted|exaggerate|exaggerates|exaggerated|dramatise|dramatises|dramatize|dramatizes|catastrophise|catastrophises|melodramatic
        // The concern that nobody else has: "None of the serious partners has found it worth mentioning".
        no|nobody|noone one? else .. {have}|{be} {adverb}? any|ever|found|raised|complained|objected|mentioned|minded|asked|needed trouble|problem|problems|difficulty|difficulties|issue|issues|complaint|complaints|objection|worth|it|about|to|for|so|this|that|a
        nobody|noone|none|no-one .. of? {det}|our|my .. {partner}|others|clients|sites|schools|members|tenants|groups|neighbours|ones {have}|{be}|finds|seems had? any|ever|found|raised|complained|objected|mentioned|minded|trouble|it|to
        no other {partner}|site|member|tenant|group|school {have}|{be}|finds|seems {adverb}? any|ever|found|raised|complained|objected|mentioned|minded|trouble|it|to|had
        {neg} even worth a|an|the|my|our|{ing}
        not|n't {adverb}? worth a|an|the|our|my {adverb}? line|mention|minute|second|word|breath|reply|thought|footnote|paper|ink
        """),
    // The other's memory or nerves at fault: "I think you may be getting yourself confused again".
    Rule(
      .dismissal, .clause, [.statement, .sure],
      patterns: """
        {Y} .. get|gets|getting|got yourself|yourselves {adverb}? confused|muddled|mixed|worked|tied|wound|in|into
        your|their|his|her memory {modal}? {be}? {adverb}? playing|plays|play|deceiving|deceives|failing|fails|faulty|selective
        {T} {adverb}? {always}? overreacts|overreacted|exaggerates|exaggerated|dramatises|dramatizes
        {T} overreact|exaggerate|dramatise|dramatize|panic about|as|when|at|every|over|everything|the|,|$
        """),
    Rule(
      .dismissal, .sentence, [.question],
      patterns: """
        {be} n't {Y} {adverb}? being {adverb}? {fuss}|sensitive|dramatic|precious|unreasonable|picky|difficult|emotional|harsh|thin-skinned
        """),
  ]
}
