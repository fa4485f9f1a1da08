// Demands whose refusal is punished, by what is done otherwise; see `Threat` for definition, cues, traps and sources.

extension Threat {
  /// A demand or a condition, and what befalls the other.
  static let punished = [
    Rule(
      .threat, .sentence, [.statement],
      patterns: """
        // Do it or we act: "fix the latency by Thursday or we start talking to the other carriers".
        ^ {please}? {concede} ... or|otherwise ,|else? {adverb}? {S} {modal}? {adverb}? {reprisal}
        ^ {please}? {concede} ... or {S} {be} {adverb}? off|going|straight|on to|over|out to? {det}? papers|press|police|council|board|union|ombudsman|regulator|court|inspector|inspectorate|ministry|phone|competition
        ^ {Y} {concede} ... or|otherwise {S} {modal}? {adverb}? {reprisal}
        ^ {Y} {concede} ... or {Y} can|may walk|swim|whistle|look|find|forget|go|explain
        either {Y}|the|that|this|it|he|she ... or {S} {modal}? {adverb}? {reprisal}
        // Do it or the world learns, or your things stay: "refund us or the reviews go up".
        ^ {please}? {concede} ... or the|my|our|your|every|these|those .. go|goes online|up|public|viral|live
        ^ {please}? {concede} ... or the|my|our|your .. stay|stays|remain|remains where|in your|they|it|my|our
        ^ {please}? {concede} ... or the|my|our|your .. get|gets|receive|receives a|the call|copy|letter|visit|tip|screenshots
        ^ {please}? {concede} ... or the|my|our|your|every|everyone|everybody|all .. {modal}? hear|hears|know|knows|learn|learns|read|reads|find|finds why|what|who|how|about|of|out
        ^ {please}? {concede} ... or your .. dry|dries|vanish|vanishes|disappear|disappears|lose|loses|stop|stops|end|ends|wo|will|get|gets
        // Or else, in other dress: the easy way or the hard way, screenshots kept, the locks changed.
        ^ one more|another .. and {S} {adverb}? close|shut|sue|cancel|quit|strike|report|terminate
        or the|my|our .. strike|strikes|walks|quits|resigns $|out
        {S} know which|what journalist|reporter|editor|lawyer|inspector|newspaper|paper
        or the story|article|video|letter|recording|photos|emails runs|run|goes|go|gets|comes|is|are|appears
        ^ {please}? {concede} ... or {S} {modal}? {adverb}? put|post|share|upload|stick ... on|online|over facebook|twitter|linkedin|instagram|google|tiktok|youtube|web|net|internet|online|$
        {S} {be} watching {them} $
        ^ refuse|decline|object|resist|complain|leave ... and the|my|our|every|everyone|everybody .. hear|hears|know|knows|learn|learns|find|finds|see|sees
        ^ lower|cut|drop|pay|settle|fix|repair|sign ... or the|my|our .. moves|move|walks|leaves|leave out|away|elsewhere|to|for|$
        ^ cancel|miss|delay|refuse|complain|skip ... and {Y} {modal} {adverb}? look|find|forget|pack|explain|kiss|wave|whistle|go
        {S} have|has|'ve|kept|keep {adverb}? .. screenshots|recordings|photos|emails|mails|proof|copies|files|receipts ... and .. n't|not|no|happy|afraid|hesitate|ready|willing|know .. use|share|publish|post|send|show|where|who|to
        hesitate|afraid|scared|shy|ready|prepared to use it|them|that|those|these
        funny|strange|amazing|odd how|what quickly|fast|easily|things? a|an|your .. {modal}|happen|vanish|get|gets|disappear|go .. lost|missing|wrong|revoked|when
        wonder|wondering|curious what|how your|the .. {modal} .. say|think|react|do|feel|make .. if|when|once|of
        {S} 'd|would choose|pick|weigh|mind .. words|next|tone .. carefully|if
        if {T}|that|this|the ... , your .. {be} gone|over|finished|history|dead|cancelled|withdrawn|revoked
        """),
    Rule(
      .threat, .sentence, [.statement, .sure],
      patterns: """
        // The whole trade told: "I'll make sure every bank hears whose fault it was".
        {S} {modal} {adverb}? make|see sure|to it? that? every|everyone|everybody|all|the|your .. hear|hears|know|knows|learn|learns|find|finds .. what|why|who|whose
        if|unless|again ... {S} {modal} {adverb}? make|see sure|to it? that? every|everyone|everybody|all|the|your .. hear|hears|know|knows|learns|finds about|how|of
        {S} {modal} {adverb}? make|see sure|to it? that? no|nobody|noone .. ever? rent|rents|hire|hires|buy|buys|work|works|deal|deals|take|takes|trade|trades|sell|sells|talk|talks|book|books|trust|trusts|invite|invites|touch {them}|your|with|to|from
        {S} {modal} {adverb}? make sure {Y} never|do|wo|will get|n't|not|see|work
        if|unless|or|and ... {S} {modal}? tell|tells|show|shows to? .. all|everybody|everyone|whole|every ... what|how|who|which ... {Y} {be}|did|do|treat|treated
        if {Y} {neg}|{be} ... {S} {modal}? tell|tells|show to? .. all|everybody|everyone|whole|every
        // Taken away: "send me one more and I'll have your licence pulled".
        {S} {modal}|can have your|their|his|her .. licence|license|permit|funding|pass|passes|accreditation|tenancy|visa|lease|badge|slot|account .. pulled|revoked|cancelled|canceled|withdrawn|stopped|suspended|removed|closed
        one more|further ... and {S} 'll|will|shall have your|their .. pulled|revoked|cancelled|withdrawn|stopped|suspended
        keep it|this|that up and|, {Y} {modal} {adverb}? see|learn|know|find
        // What became of others: "tenants who have done so have tended not to have their leases renewed".
        who|that {have}? {adverb}? done|did|do|try|tried|complain|complained|refuse|refused|object|objected|crossed|speak|spoke|spoken|say|said|argue|argued|challenge|challenged|resist|resisted ... tend|tended not
        who|that {have}? {adverb}? done|did|do|try|tried|complain|complained|refuse|refused|object|objected|crossed|speak|spoke|spoken|say|said|argue|argued|challenge|challenged|resist|resisted ... tend|tended to find|lose|regret|get|wait|end
        who|that {have}? {adverb}? done|did|tried|complained|refused|objected|crossed|spoke|spoken|said|argued|challenged|resisted ... found|find themselves|their|out
        who|that {have}? {adverb}? done|did|tried|complained|refused|objected|crossed|spoke|spoken|said|argued|challenged|resisted ... regret|regrets|regretted
        who|that {have}? {adverb}? tried|complained|refused|objected|crossed|challenged|resisted ... {be} no longer
        who|that {have}? {adverb}? tried|did|complained|refused|objected|crossed|challenged|resisted ... did n't|not|never last|stay|survive|work
        our|my .. have|has {adverb}? long|excellent memories|memory $|at|when|for|and|in
        {S} have|has a? {adverb}? long memory|memories $|at|when|for|and|in
        {Y} would n't|not {adverb}? want|like|wish .. donors|funders|sponsors|investors|voters|boss|wife|husband|tax|inspectorate|inspector|inspectors|auditors|auditor|taxman|ministry|press|police|board|licensing|customs|council|ombudsman .. to? look|see|visit|check|audit|take|come|read|start|find|hear|ask|dig
        {S} happen to play|know|dine|sit|golf golf|tennis|bridge|your|the? with? your? boss|chairman|chairwoman|director|landlord|bank|minister|wife|husband|ceo
        """),
    // Told only in a hint, and only where nothing else is said: "you'll have heard how that ended".
    Rule(
      .threat, .sentence, [.statement, .soft],
      patterns: """
        {Y} .. heard|know|remember|seen|saw how|what that|it|things ended $$
        """),
  ]
}
