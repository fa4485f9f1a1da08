// Threats in polite clothes; see `Threat` for definition, cues, traps and sources.

extension Threat {
  /// Harm hinted at: a pity, a long memory, others who are waiting.
  static let veiled = [
    Rule(
      .threat, .sentence,
      patterns: """
        would|'d|what be|a a|such|unfortunate|regrettable|sad|terrible|too shame|pity|awkward|unfortunate|embarrassing|inconvenient if ... {punish}|{Y}|your|heard|found|learned|got|knew|were|became|public
        be|what a shame|pity if ... {punish}|{Y}|heard|found|learned|something|public|customers|knew
        be unfortunate|regrettable|awkward|embarrassing|inconvenient|unpleasant if|for|to
        i|we 'd|would|should hate|be|regret|dislike to|for|sorry to? .. see|bring|have|involve|tell|mention|escalate|inform|report|think|hear|lose|take|go .. {punish}|your|up|public|you|escalate|what|this|contract|elsewhere
        i|we 'd|would hate for|if
        trust|sure|hope|assume|believe|certain {Y} {be}|{modal}? {adverb}? aware|know|understand|remember|realise|realize|recall .. what|consequences|happened|happens|implications|penalty|penalties|how|means .. last|happened|others|supplier|non-compliance|consequences|if|when|that|late
        aware of what|the|our happened|consequences|options|alternatives|penalties|power
        remember what happened|happens|we to|when|last|did
        what happened to .. last|previous|other|who .. {partner}|one
        {Y} may|might|will|'d|would {adverb}? want|wish|like|do|be|think {adverb}? to|well|wise|carefully .. think|consider|remember|reconsider|ask|carefully|twice|weigh .. carefully|twice|before|about|what|how|renewal|future|contract|again|who|whether|your
        think|consider carefully|twice|hard|long about|before|how|what|{adverb}? .. {Y}|next|contract|your|renewal|refuse|say|answer
        i|we would|'d|should {adverb}? think|consider|reconsider .. twice|carefully|hard .. if|before|were
        would n't|not want .. {punish}|anyone|anything|customers|clients|happen|board|to .. {punish}|hear|know|find|learn|would|happen
        {be} {adverb}? plenty|many|others|lots|enough|queue of? .. suppliers|companies|buyers|partners|fish|vendors|providers|candidates|others|people|competitors .. waiting|sea|out|queue|lining|interested|love|line|happy|keen|glad
        {be} {adverb}? plenty|many|others|lots|enough of? .. who|that {modal}|want|wants|need|know
        plenty of {partner}|other|others|fish .. who|would|waiting|sea|want|happy|ready
        {T}|competitor|competitors|others {be} {adverb}? waiting|queuing|queueing|lining|interested|keen .. your|slot|place|up|in
        not|n't {adverb}? a threat , but|it|just|only|simply
        know|knows where|who you|your|they live|park|answers|boss|signs|children
        we|i know people
        remember|forget who pays|signs|feeds|owns|holds|you|has|is .. you|bills|your|purse|cheque|paying|depend
        for your own good|sake|safety|protection
        in your|their own? best? interest|interests to|if|not
        {be} {adverb}? wise|wiser|smart|better|safer|advisable for|to|not|if|you {Y}|to|not|if ... {Y}|your
        careful , {Y} {modal}|{be} .. regret|find|lose|want|n't|not|make|making|playing|on
        be {adverb}? careful what|who|how {O}
        be {adverb}? careful with {them} $
        word|words|news|things|people|rumours|rumors|reputations {modal} {adverb}? get|travel|travels|gets|talk|suffer|spread around|fast|out|here|..
        i|we {modal} {neg}? guarantee|promise|vouch .. your|what|safety|happens|future|silence|discretion
        your|their|his|her contract|renewal|licence|license|job|position|bonus|funding|grant|future|reputation|account {be} {adverb}? up|due|coming|at|in|on|hanging|depends|depend .. for|soon|renewal|stake|balance|line|thread|on|review|jeopardy|remember|isn't
        small|tight industry|sector|market|profession|business|trade
        small|tight world|town|community|village|valley|place ... people|word|everyone|everybody|remember|talk|talks|careful|reputation|news
        """),
    Rule(
      .threat, .sentence, [.statement, .sure],
      patterns: """
        if the|this|that|our|my|your|it ... {neg} ... , {S} {modal}? {adverb}? stop|sue|walk|terminate|withhold|leave|pull|report paying|you|deliveries|deliver|out|away|the|your|working|payments|service|from $
        if the|this|that|our|my|your|it ... {neg} ... , {S} {modal}? {adverb}? sue|walk|go|stop paying|public|deliveries|to|away|out|$ .. {adverb}?
        the last time {S} {be}? {modal}? ask|asking|tell|telling|warn|warning|say|saying|remind|reminding|offer|offering|trust|trusting
        be|what such? a|an {adverb}? pity|shame|tragedy if your|their|his|her|the|those|this|that|somebody|someone|something|anything|word|people|customers|others|things
        if {Y} ... {S} {modal}? go|carry|continue|move|proceed on|ahead|forward|without? without? you|them
        keep this|that up ... and|, {S}
        keep this|that|it up ... and|, {Y} {modal} .. {harm}|looking|sorry|out|alone|find|without|need
        or {S} {modal}? take|move|sell|send|buy|shift|give .. elsewhere|business|competitor|rival|else|away|competition
        or|otherwise the .. go|goes|stay|stays dark|out|shut|closed|off
        unless ... , the|your .. stay|stays|go|goes|stop|stops|remain dark|out|shut|closed|off|down|cold|$
        do n't|not {adverb}? force|test|tempt|provoke|cross our|my|us|me
        know|knows where|what|which your|their|his|her weak|skeletons|bodies|dirty|secrets
        know things|stuff|enough about {O}|you|them
        do n't|not want us|me as|for|against an|your|enemy
        make life|things {adverb}? difficult|hard|hell|unpleasant|miserable|uncomfortable for {O}|you|them
        {S} could|can always|also|easily tell|call|inform|mention|show|send|go|write|let|publish|ask|talk .. newspaper|press|board|police|tax|ministry|inspector|inspectors|regulator|wife|husband|boss|public|customers|competitor|journalist|union
        can|may|might|better|should|must pack your|their bags|things|desk
        or {Y} {be}|'ll be? off|out|gone|fired|finished|history|dead
        cross|test|sue|push|touch us|me|our|that|my .. and see|watch|you
        trust|hope|assume {S} wo|will|do n't|not have|need to {adverb}? remind|involve|escalate|take|go|call|inform|repeat|mention|bring|tell
        , or the|our|this|your .. goes|go|ends|end|dies|stops|stop $
        {Y} {modal} be wise|smart|well-advised|advised|sensible not|to? to? accept|sign|agree|reconsider|listen|think|remember|drop|withdraw|pay|settle|keep|take
        ^ one|another more mistake|word|delay|slip|complaint|lie|trick|excuse and|, {S}|{Y}|it|the
        ^^ final|last warning|chance|offer $
        do|say|try that|it|this again|once and|, {S}|{Y}|i 'll|will|'m|are|'re|am
        find|look yourself|yourselves|for another|a|new new? {partner}|home|place|supplier
        one phone? call|word|mail|letter .. from me|us and
        if {S} go|fall|sink|burn .. , {Y}
        nobody|noone says|crosses|messes|plays no? to|with us|me
        it {modal}? {be} {adverb}? unwise|foolish|ill-advised|unhealthy to
        ^ another|one more? {trouble}|mistake|word|delay|slip|complaint|lie|trick|excuse|stunt .. and {Y}|{S}|it|the
        """),
    Rule(
      .threat, .sentence, [.statement],
      patterns: """
        if {Y} not {coop}|pay|deliver|sign|answer ... we|i {modal}? {harm}|stop|go|call|cancel
        """),
  ]
}
