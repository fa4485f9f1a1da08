// Words that look like an attack and are none: idiom, courtesy, rules of logistics.

enum Innocent {
  static let rules: [Rule] = courtesies + harmless

  private static let courtesies = [
    Rule(
      innocent: """
        {seldom} give|gives|gave up
        {Y} {have}? {adverb}? never made|had a
        never {have}? made|had a mistake|problem|complaint|single
        if {Y} {have}|'d n't|not ... {S} {modal} {have} missed|lost|never
        without {Y} {adverb}? .. {S} {modal}
        congratulations|congrats on|for|to {adverb}? opening|winning|the|your|becoming|being|passing|getting|new .. {adverb}?
        {good} job|work on|with ... well|smoothly|smooth|on time|perfectly|great|happy|loved|thank|thanks
        plays|played the
        winner takes the
        {be} serious all
        {neg} your|their|his|her mistake|fault|error|responsibility|doing
        n't|not your|their|his|her mistake|fault|error|responsibility|doing
        out of order|stock|town|office
        {be} out {adverb}? ;|,|until|now|today|in
        {be} out of !{det}|your|their|his|her|touch|control|line
        as the hotel|law|rules|rule|bank|airline|insurer
        by law
        {Y} should be proud
        {Y} should {have}? {adverb}? {be}? proud|happy
        {S} {modal} {neg}? cancel the reservation|booking|room|table
        what {det} {good}
        say no , that|it
        just|simply say no
        you never know
        {Y} {adverb}? never got|received the|a|an|my|our|any
        {Y} forgot|left your scarf|coat|umbrella|bag|keys|phone|hat|glasses|jacket|gloves|charger|book|lunch|wallet|laptop|badge
        {O} {have} {adverb}? cancer|diabetes|dementia|asthma|epilepsy|migraine
        {O} {be} {adverb}? blind|deaf in|from|since|on
        you {modal} always
        always welcome|remember|bear|keep|free|possible|available
        you {modal}? always {good}
        never have|need|had|needed to
        never mind
        never stop|stops|stopped smiling|learning|helping
        as always , thank|thanks|great|a
        n't|not {adverb}? have to
        you {modal} n't|not need
        you {modal} n't|not have to
        you {modal}|do n't|not want to miss
        {Y} should have received|seen|got|gotten|access|a|an|the|your|enough|everything|been|no|it|now
        {Y} should have .. by now
        you {have} been {good}
        {Y} just|only need|needs to|one|a|an|the|more|{number}|some
        if you do n't|not mind|have|need|want|like|know|see|find|receive|hear
        if you ca|can|could n't|not make
        {Y} only|just pay|pays
        your {good} {partner}
        because|thanks of|to {O} .. {good}
        no one|nobody {modal}|could {have}? .. better
        could n't|not {have}? .. without you
        could n't|not {be}|ask|have {good}|happier|better|for
        no need to
        do n't|not worry
        {modal} you please
        do you mean|have|need|know|want|like
        would|do you mind
        {good} to see|hear|know|have|be|meet you
        do n't|not hesitate
        happy|glad|pleased to
        sorry to hear|say|keep
        sorry to bother|disturb you|{Y} !with
        sorry for the|my|our|being|any
        you 're|are welcome
        you do n't|not need
        you do n't|not have to|any|access|the
        look|looking|looked forward to seeing|meeting|working|welcoming|hearing|your|the|our
        {neg} one 's fault
        {neg} {Y} fault
        not|n't {adverb}? their|your|his|her fault
        {neg} blames|blaming|accuses|accusing
        {S}|nobody|noone {modal}? do? n't|not|never? {adverb}? blame|accuse
        {O} {be} ... in the|a {adverb}? best|good|nice|positive|kindest way|sense
        impossible to beat|replace|forget|match|copy|dislike|outrun|catch|imagine
        hard|difficult|impossible to beat
        {Y} can do|change|use|copy .. whatever|as|what .. want|wish|like
        even though|if|when
        did {Y} {adverb}? mean
        had {Y} {neg} ... {S} {modal} have missed|lost|never|been
        {Y} {modal} never .. enough
        {trait} question , i know
        {feel} used to
        poor man|woman|thing|fellow|guy|soul
        {Y} forgot|left your .. , it|i|we
        broke|break|broken the|a|our record|ice|news
        killed it
        ^ should {Y}
        {Y} {praise}|{good}|never ... {S} {modal} n't|not forget
        never {det}? let|lets us|me|anyone|anybody down
        never {adverb}? made|make us|me feel
        {Y} {always} know|knows|knew what|how|where to say|do|help|calm
        or it|they|the .. {modal} {adverb}? burst|break|leak|spoil|fall|overheat|melt|rust|freeze|burn|crash|jam|tear|crack|rot|dry
        moved|touched everyone|everybody|me|us
        ^ {please} ... before {Y} ..
        nothing|n't|not to? worry
        sorry {S} missed your
        which part of the .. {be} yours
        {Y} {have}|did|had n't|not {slip}|do|done|break|hurt|miss anything|a|anybody|any|anyone
        {S} do|does|did n't|not feel {faux}
        do|does|did {Y} feel {faux}
        {S} {be} {adverb}? terrible|hopeless|useless|bad|awful|rubbish|lousy at|with !{ing}
        silly me , {S} {past}|left|lost|forgot
        {S} {have}? moved|move|moving to|into|in|office|house
        {O} {have}? moved to|into|in|office|house
        never a dull
        they|he|she|you feel|feels|felt {adverb}? {faux}
        our|the|my customers|clients|patients|guests|visitors|residents|parents|readers|users|public do|does n't|not care
        whoever {be} {late}|last|first pays|brings|gets|buys|calls
        told|tell|tells me|us they|he|she do|did|does n't|not want
        we|i know people in
        ^^ case closed , the
        takes two to lift|carry|move|push|open|fold
        wants|want to win the
        you can find {det}
        {Y} {be} {always} there|here|available|ready
        {Y} {always} find|finds|found the right|best|good|time
        {be} n't|not about {O} {adverb}? being|{ing}|getting|having
        what {O} {be}|{have} been? hoping|waiting|praying for
        what {O} {be} up against
        {S} admit it|that
        {O} sit|sits|sat|sitting on {det}|our|your|two|both left|right|board|boards|committee|panel|jury|council|bench|floor|stage|front|same|steering|other|fence
        {O} knew|knows|know the answer|way|ropes|road|drill|score|rules|song|words|route|place|area
        doing|did|do this|it|that for free|fun|love|charity|us|nothing|the|our children|kids|school|team|village|community|good
        doing|did|do this|it|that to help|support|protect|save|raise|thank
        in it for the long|good
        never|n't meant|mean|intended|wanted to {adverb}? hurt|offend|upset|harm|exclude|cause
        made|make|makes us|me|everyone|everybody feel at|welcome|better|safe|proud|young|heard|seen|included|valued
        cost us|me nothing|little
        difficult|hard|impossible to replace|follow
        difficult|hard|tough|impossible act to
        patience|memory|heart|voice of a|an|gold saint|elephant|angel|lion
        {O} {be} {adverb}? mad|crazy|insane|nuts|mental|sick|savage|unbelievable|wicked|brutal|ridiculous|outrageous|rude ... {good}|{thank}|loved
        so that? {S}|everyone|everybody|all could|can {adverb}? come|join|attend|rehearse|rest|eat|sleep|start|catch|take|have|see|meet
        it {be} {O} who|that {adverb}? found|saved|noticed|suggested|proposed|helped|taught|brought|fixed|kept|invited|introduced|wrote|painted|designed|baked|built
        choice|decision|timing|rest|order|final|details {be} {adverb}? down|up|left to {Y}
        stole|steal|steals|stealing|stolen the show|scene|spotlight|limelight|hearts
        {Y} have nobody|someone to !blame|thank
        thanks to {O} ... not|no a? single|one|nobody|child
        smashed|nailed|rocked it
        made|make|makes .. cry|weep ... way|joy|laughing|happy
        {Y} mean a|so|the|everything lot|much|world|great|to
        {O} {have}? {adverb}? made up the|for|a bed|beds|difference|time|parcel|parcels|room|lost
        {Y} {have} no idea how {adverb}? {good}|much|happy|glad|grateful
        manners|patience of a|an prince|princess|queen|gentleman
        {be} {adverb}? fit to travel|fly|work|drive|return
        {be} just in time
        had it in the|a|my
        set us|me up with
        know|knows|knew exactly where
        know|knows|knew very|perfectly well how
        haha|lol nice|good|great|funny one|idea|pic|photo|joke
        what you {have} been waiting for
        // Not two sides but one, or no split at all: "us against the weather", "not me against you".
        us|we against the {adverb}? rainy|dry? weather|season|rain|clock|odds|elements|fire|flood|disease|deadline|storm|problem|tide|river|backlog|virus|winter|drought|computer|cold|snow|frost|pests|tax|form|bureaucracy
        not me|us against|versus|vs|or you|them|u
        n't|not want|like ... us|me|we against|versus|vs|or them|you|each
        n't|not .. about|turn|become .. us|me|we against|versus|vs|or them|you|each
        n't|not .. them|you or us|me
        people|someone|somebody|neighbours|colleagues|folks like you make|makes|keep|keeps this|it|life|work|our|us|the
        people|someone|somebody|neighbours|colleagues|folks like you .. {good}
        this|that lot of|number
        never cease|ceases|fail|fails|tire|tires to? amaze|amazing|impress|surprise|please|delight|help
        never been so|this|as|more|{good}
        // Talk that is put off, not refused: "no point in meeting before the figures are in".
        be an|any|a|another answer|reply|explanation|discussion|call|meeting|response before|until|till
        expect an|any|a answer|reply|explanation|call|meeting|response .. before|until|till
        no point|use|sense in? ... before|until|till|unless|without|yet|today|tonight
        to discuss|say|add under|on item|point|agenda|number
        for discussion today|tonight|yet|this|until|before|at
        // What happens by itself or by rule, and choices left open: "confirm by Friday or we'll assume you're coming".
        or {S} {modal} {adverb}? assume|presume|expect|pick|bring|help|fetch|drive|collect|resend|remind|try|ask
        or|otherwise {S} both|all
        or we|i {modal} both|all
        under|by|according|per .. code|law|rules|rule|act|regulation|regulations|statute|ordinance|directive|lease|statutes ... must|shall|has|have|required|is|are ... otherwise|or|unless
        or leave|put|drop|bring|hand|post|send|take it|them at|in|on|with|by|to
        give|offer|lend {them} a|one|another call|ring|shout|hand|minute|moment|day|week|try|lift|chance
        or|otherwise the {adverb}? alarm|door|lid|fuse|siren|motor|engine|screen|lever|buzzer goes|go|stays|stay|will|keeps|wo|jams|trips
        coffee|seat|drink|bite|tea|plate|sandwich before
        {S} {modal} make sure it|that|they 's|is|are|gets|get|there
        accidents happen .. ours
        // Offers and advice under a condition, not a punishment: "if you need a bed, we'll find someone to help".
        if {Y} {adverb}? want|like|prefer|wish|need|agree , {S}|the|our
        if {Y} {adverb}? need|needs|prefer ... , {S} {modal}
        if {Y} 'd|would like|prefer|rather
        if {Y} {be} {adverb}? stuck|unhappy|unsure|interested|ill|sick|hungry|tired|not? happy|satisfied|ready
        if {Y} can|could {adverb}? do|make|come|meet|manage|wait|spare
        make sure it|that|this|they|there|everything|you|the {adverb}? goes|go|is|are|works|arrives|arrive|reaches|fits|have|'ve|get|gets|know|can
        find someone|somebody to help|look|open|cover|assist|check|drive|translate|show|take
        find|look for? another|a|an date|time|slot|day|way|room|solution|week|moment|seat
        replace it|that|this
        switch my|shifts|seats|places|rooms
        {Y} must|should|may {adverb}? report|replace|cancel|switch|escalate|block|freeze
        hate for you|u to miss|wait|stand|travel|queue|drive|walk
        hate|sorry|sad to lose you|u $
        shame|pity if {Y} miss|missed|could|had|left
        {Y} 'd|had better take|bring|wear|hurry|rest|eat|drink|park|sit|sleep|book|dress|see a|an|the|your|in|early|some|to|$
        keep it|this|that up and {S} {modal} be {adverb}? done|finished|home|there|ready|famous|rich
        if {Y} keep this|that|it up ,? {Y} 'll|will finish|win
        regret missing
        chance to see|hear|visit|taste|meet|watch|join|try
        think twice before {Y} sign|buy|click|open|eat|swim|drive|lift
        // Leaving for a while, or nothing left but praise: "that's all I have for today".
        nothing to say against
        nothing .. to add , the|all|great|well|thank|thanks|only|it|i
        count me|us out for|on
        forget it , it|{Y} do|{Y} does
        all {S} {have} for|on|today|so
        {neg} be {ing} ... on|during holiday|holidays|leave|vacation
        {neg} be {ing} ... until|till|before {time}|{number}|the
        over|closed|ended and {S} {have} got? a|the deal|agreement|result|contract|plan
        // Faults that are none, and places and papers that are shared.
        shout|tell|say|me|know if .. {be}? wrong|missing|misses|unclear $
        sit|sits|sat|sitting on the left|right|floor|grass|ground|bench|sofa|terrace|board|committee|panel|jury
        {S} left the|a|my|our key|keys|box|boxes|bag|bags|map|note|parcel|papers|list|car|van|bike
        shared folder|drive|document|file|doc|kitchen|printer
        joint newsletter|brochure|stand|concert
        cost centre|center|centres|centers|price|code
        the cost of living
        learn|learned|learnt|learning|read|reading|taught|teach|teaches about feeling|being {adverb}? {faux}
        """)
  ]
}
