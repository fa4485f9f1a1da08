// Demands whose refusal is punished, by what is done otherwise; see `Threat` for definition, cues, traps and sources.

extension Threat {
  /// A demand or a condition, and what befalls the other.
  static let punished = [
    // Do it or we act: "fix the latency by Thursday or we start talking to the other carriers".
    Rule(
      .threat, .sentence, [.statement],
      patterns: """
        ^ {please}? {concede} ... or|otherwise ,|else? {adverb}? {S} {modal}? {adverb}? {reprisal}
        ^ {please}? {concede} ... or {S} {be} {adverb}? off|going|straight|on to|over|out to? {det}? papers|press|police|council|board|union|ombudsman|regulator|court|inspector|inspectorate|ministry|phone|competition
        ^ {Y} {concede} ... or|otherwise {S} {modal}? {adverb}? {reprisal}
        ^ {Y} {concede} ... or {Y} can|may walk|swim|whistle|look|find|forget|go|explain
        either {Y}|the|that|this|it|he|she ... or {S} {modal}? {adverb}? {reprisal}
        """),
    // Do it or the world learns, or your things stay: "refund us or the reviews go up".
    Rule(
      .threat, .sentence, [.statement],
      patterns: """
        ^ {please}? {concede} ... or the|my|our|your|every|these|those .. go|goes online|up|public|viral|live
        ^ {please}? {concede} ... or the|my|our|your .. stay|stays|remain|remains where|in your|they|it|my|our
        ^ {please}? {concede} ... or every|each .. paper|newspaper|parent|member|client|customer|donor gets|hears|learns|knows|reads
        last chance to pay|settle|sign|apologise|withdraw|answer ... before|or {S} {modal}? {harm}|{reprisal}|send|call
        ^ {please}? {concede} ... or the|my|our|your .. get|gets|receive|receives a|the call|copy|letter|visit|tip|screenshots
        ^ {please}? {concede} ... or the|my|our|your|every|everyone|everybody|all .. {modal}? hear|hears|know|knows|learn|learns|read|reads|find|finds why|what|who|how|about|of|out
        ^ {please}? {concede} ... or your .. dry|dries|vanish|vanishes|disappear|disappears|lose|loses|stop|stops|end|ends|wo|will|get|gets
        """),
    // Or else, in other dress: the easy way or the hard way, screenshots kept, the locks changed.
    Rule(
      .threat, .sentence, [.statement],
      patterns: """
        easy way or the
        ways of making ... regret|pay|listen|sorry|suffer
        ^ one more|another .. and {S} {adverb}? close|shut|sue|cancel|quit|strike|report|terminate
        if|unless|or|and ... {S} {modal}? tell|phone|inform your wife|husband|boss|director|chairman|board|parents
        or the|my|our .. call|calls in sick
        or the|my|our .. strike|strikes|walks|quits|resigns $|out
        {S} know which|what journalist|reporter|editor|lawyer|inspector|newspaper|paper
        ^ one more|another ... and {S} 'll|will tell|inform|call|ring the|your|everyone|everybody .. why|what|who|about
        ^ {concede} or pay|face|suffer the .. penalty|price|consequences|damages|bill
        or the story|article|video|letter|recording|photos|emails runs|run|goes|go|gets|comes|is|are|appears
        ^ {please}? {concede} ... or {S} {modal}? {adverb}? put|post|share|upload|stick ... on|online|over facebook|twitter|linkedin|instagram|google|tiktok|youtube|web|net|internet|online|$
        if ... hear|hears|find|finds|learn|learns .. about|of|out ... , {Y} {be} {adverb}? done|finished|out|history|gone|toast
        do n't|not think|imagine|believe {S} will|would n't|not|never {adverb}? {harm}|{reprisal}|notice|find|dare
        see how brave|tough|clever|funny|confident|big|loud|smart|proud|long {Y} {be}|last|laugh|hold
        find other|another ways|way|means to make|force {them}
        and|or it|that {modal} be {them}|your|his|her last day|week|show|season|order|job|contract|$
        {S} {be} watching {them} $
        insurer|insurers|inspector|inspectors|inspectorate|taxman|regulator|auditors|lawyers {modal} be {adverb}? interested|fascinated|delighted|keen in|to|by
        nobody|noone crosses|cross|cheats|messes ... twice
        {S} {modal} have|need to {adverb}? review|rethink|reconsider|ask .. whether|if {Y} {be} .. right|suitable {partner}
        your lease|contract|tenancy|permit|licence|license|visa|slot {be} up|due ... , {adverb}? let 's|us not forget|remember
        ^ refuse|decline|object|resist|complain|leave ... and the|my|our|every|everyone|everybody .. hear|hears|know|knows|learn|learns|find|finds|see|sees
        ^ {concede} ... otherwise|or {Y} {modal} {adverb}? get|learn|come|find to know|out|what
        ^ lower|cut|drop|pay|settle|fix|repair|sign ... or the|my|our .. moves|move|walks|leaves|leave out|away|elsewhere|to|for|$
        ^ cancel|miss|delay|refuse|complain|skip ... and {Y} {modal} {adverb}? look|find|forget|pack|explain|kiss|wave|whistle|go
        {S} have|has|'ve|kept|keep {adverb}? .. screenshots|recordings|photos|emails|mails|proof|copies|files|receipts ... and .. n't|not|no|happy|afraid|hesitate|ready|willing|know .. use|share|publish|post|send|show|where|who|to
        {be} aware that {S} have|hold|kept the|your|all|every|copies|a .. emails|mails|screenshots|recordings|records|files|copies|photos
        hesitate|afraid|scared|shy|ready|prepared to use it|them|that|those|these
        {Y} {modal} {adverb}? find the|your next inspection|audit|review|invoice|renewal|season|negotiation|visit|bill|permit|contract
        funny|strange|amazing|odd how|what quickly|fast|easily|things? a|an|your .. {modal}|happen|vanish|get|gets|disappear|go .. lost|missing|wrong|revoked|when
        like yours have|has a way of {neg}? {ing}
        think of|about your .. reputation|career|future|family|job|pension|licence|contract|position before|when|if|first
        wonder|wondering|curious what|how your|the .. {modal} .. say|think|react|do|feel|make .. if|when|once|of
        when|if {Y} {modal}? {neg} .. , {S} {adverb}? come|comes|visit to|at|by .. office|house|home|door|place|shop|problem|trouble
        {S} 'd|would choose|pick|weigh|mind .. words|next|tone .. carefully|if
        someone|somebody|people|anyone|man|woman in your position|place|situation should|ought|can|must|had .. n't|not|never|careful|think|afford
        {S} {modal} be {adverb}? reluctant|loath|sorry|forced|obliged|compelled to {adverb}? bring|involve|inform|report|take|raise|escalate|copy
        {S} would n't|not get {adverb}? too? comfortable|cosy|cozy|used
        last time {S}|i|we 'm|am|'re|are|be asking|ask|saying|telling|warning
        if {S} do|does n't|not ... , the|your .. get|gets|go|goes changed|sold|towed|cut|public|pulled
        if {T}|that|this|the ... , your .. {be} gone|over|finished|history|dead|cancelled|withdrawn|revoked
        """),
    // The whole trade told: "I'll make sure every bank hears whose fault it was".
    Rule(
      .threat, .sentence, [.statement, .sure],
      patterns: """
        {S} {modal} {adverb}? make|see sure|to it? that? every|everyone|everybody|all|the|your .. hear|hears|know|knows|learn|learns|find|finds .. what|why|who|whose
        if|unless|again ... {S} {modal} {adverb}? make|see sure|to it? that? every|everyone|everybody|all|the|your .. hear|hears|know|knows|learns|finds about|how|of
        {S} {modal} {adverb}? make|see sure|to it? that? no|nobody|noone .. ever? rent|rents|hire|hires|buy|buys|work|works|deal|deals|take|takes|trade|trades|sell|sells|talk|talks|book|books|trust|trusts|invite|invites|touch {them}|your|with|to|from
        {S} {modal} {adverb}? make sure {Y} never|do|wo|will get|n't|not|see|work
        if|unless|or|and ... {S} {modal}? tell|tells|show|shows to? .. all|everybody|everyone|whole|every ... what|how|who|which ... {Y} {be}|did|do|treat|treated
        if {Y} {neg}|{be} ... {S} {modal}? tell|tells|show to? .. all|everybody|everyone|whole|every
        """),
    // Taken away: "send me one more and I'll have your licence pulled".
    Rule(
      .threat, .sentence, [.statement, .sure],
      patterns: """
        {S} {modal}|can have your|their|his|her .. licence|license|permit|funding|pass|passes|accreditation|tenancy|visa|lease|badge|slot|account .. pulled|revoked|cancelled|canceled|withdrawn|stopped|suspended|removed|closed
        one more|further ... and {S} 'll|will|shall have your|their .. pulled|revoked|cancelled|withdrawn|stopped|suspended
        and {S} 'll|will|shall have {them} off|out|removed|fired|sacked|replaced|banned|thrown|investigated|evicted
        ^ next .. delay|delivery|mistake|slip|complaint|error|no-show|stunt|excuse .. and|, {Y} {be} {adverb}? out|done|gone|finished|history|off|fired
        if ... , do n't|not expect {us} to pay|wait|help|deliver|sign|renew|come|cover|stay|be
        if ... , do n't|not expect any|another|a? payment|order|contract|renewal|penny|cent
        if|unless ... , {Y} {modal} {adverb}? forget|wave|kiss|whistle the|your|about|goodbye|for .. bonus|order|contract|money|payment|renewal|slot|deal|cooperation|grant|deposit|reference|discount|it
        {S} {modal} {adverb}? make this|it|things|life {adverb}? unpleasant|difficult|ugly|hard|painful|awkward|uncomfortable|expensive for {them}|your
        keep it|this|that up and|, {Y} {modal} {adverb}? see|learn|know|find
        our|my way or not|none|do|nothing
        """),
    // What became of others: "tenants who have done so have tended not to have their leases renewed".
    Rule(
      .threat, .sentence, [.statement, .sure],
      patterns: """
        who|that {have}? {adverb}? done|did|do|try|tried|complain|complained|refuse|refused|object|objected|crossed|speak|spoke|spoken|say|said|argue|argued|challenge|challenged|resist|resisted ... tend|tended not
        who|that {have}? {adverb}? done|did|do|try|tried|complain|complained|refuse|refused|object|objected|crossed|speak|spoke|spoken|say|said|argue|argued|challenge|challenged|resist|resisted ... tend|tended to find|lose|regret|get|wait|end
        who|that {have}? {adverb}? done|did|tried|complained|refused|objected|crossed|spoke|spoken|said|argued|challenged|resisted ... found|find themselves|their|out
        who|that {have}? {adverb}? done|did|tried|complained|refused|objected|crossed|spoke|spoken|said|argued|challenged|resisted ... regret|regrets|regretted
        who|that {have}? {adverb}? tried|complained|refused|objected|crossed|challenged|resisted ... {be} no longer
        who|that {have}? {adverb}? tried|did|complained|refused|objected|crossed|challenged|resisted ... did n't|not|never last|stay|survive|work
        our|my .. have|has {adverb}? long|excellent memories|memory $|at|when|for|and|in
        {S} have|has a? {adverb}? long memory|memories $|at|when|for|and|in
        {S} have|has a good memory for this|that|such|these
        {Y} would n't|not {adverb}? want|like|wish .. donors|funders|sponsors|investors|voters|boss|wife|husband|tax|inspectorate|inspector|inspectors|auditors|auditor|taxman|ministry|press|police|board|licensing|customs|council|ombudsman .. to? look|see|visit|check|audit|take|come|read|start|find|hear|ask|dig
        {S} happen to play|know|dine|sit|golf golf|tennis|bridge|your|the? with? your? boss|chairman|chairwoman|director|landlord|bank|minister|wife|husband|ceo
        {be} watching you|your .. closely|carefully , just|remember
        """),
    // Told only in a hint, and only where nothing else is said: "you'll have heard how that ended".
    Rule(
      .threat, .sentence, [.statement, .soft],
      patterns: """
        {S} could|can always involve|invite|ask|call|bring .. inspector|inspectors|inspectorate|auditor|auditors|regulator|lawyers|press|police|union|ombudsman|authorities|ministry
        {S} could|can of course involve|invite|ask|call|bring .. inspector|inspectors|inspectorate|auditor|auditors|regulator|lawyers|press|police|union|ombudsman|authorities|ministry
        there {be} other|cheaper|better {partner}|firms|providers|caterers .. , {Y} know
        {S} know your boss|director|chairman|chairwoman|landlord|editor|ceo|minister|wife|husband {adverb}? personally|well ,|$
        do n't|not be {adverb}? surprised|astonished if|when your
        {Y} .. heard|know|remember|seen|saw how|what that|it|things ended|happened for {them}|$
        {Y} .. heard|know|remember|seen|saw how|what that|it|things ended $$
        """),
  ]
}
