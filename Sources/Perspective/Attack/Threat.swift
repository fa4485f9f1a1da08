// Threat: a threat, an ultimatum, a demand whose refusal is punished.

/// Definition: harm to the other is announced, openly or in polite clothes, to get something.
/// Cues: "or else", "you'd better", X "or we will", "last chance", "take it or leave it", "it would be a shame if".
/// Traps: rules and safety duties, joint consequences ("we both lose"), technical conditions, a stated limit.
/// Sources: Gordon's roadblocks of ordering and warning; Rosenberg's demand (a no is punished).
enum Threat {
  static let rules: [Rule] = ultimatums + conditions + veiled + punished

  private static let ultimatums = [
    Rule(
      .threat, .sentence, [.statement],
      patterns: """
        see each other|you|them in court
        in court $$
        or find|get yourself|yourselves|another|someone|somebody|a {adverb}?
        or look for|elsewhere
        or face the|our|my|serious|legal
        or lose us|the|your|our|my|everything
        or forget it|about|the|our|us
        keep|carry this|that|it|on up|going|like .. and|, {S}
        and {S} 'll|will|are|'re|am|'m be? {adverb}? gone|out|done|off|finished|leaving|through
        after that|then|which , {S} {adverb}? {harm}
        after that , {S} {modal}? {adverb}? {harm}
        until|till .. , after|or|then that|else , ..
        after that {S} {modal}? {adverb}? {harm}
        either {Y}|you|the|this|they ... or {Y}|we|i|you|the|our|it|someone .. {harm}|look|find|forget|out|over|lose|leave|walk|else|another|elsewhere|done|never|lawyers|without
        either ... or {Y}|we|i|you {adverb}? {modal}|{harm}|can|'re|are|'ll .. {adverb}?
        or {Y} can|may|might {adverb}? look|find|forget|explain|kiss|wait|go|say|pack|leave|start|try
        , or the|our|this|your .. goes|go|ends|is|will|are|moves|stops|gets|falls .. to|over|elsewhere|off|end|dead|nowhere|cancelled|public
        , or {Y} {be} {adverb}? done|out|finished|gone|fired|dead|over
        {S} have|has|'ve {adverb}? other|plenty|better|enough|many of? options|offers|suppliers|partners|buyers|candidates|alternatives|ways .. {adverb}?
        if {Y} keep|keeps|carry|continue|go this|that|it|on|doing|like .. {adverb}?
        if you keep this|that|it|doing
        i 'd|would be {adverb}? very? careful
        {Y} {have}|'ve|got {number} {time} before|until|or
        {Y} {have} {adverb}? until {time}|{number} $|or
        {number} {time} before i|we {adverb}? call|go|cancel|report|tell|walk|stop|pull
        before i|we {adverb}? call|go|cancel|report|inform|tell|sue|involve|take|escalate the|to|your|press|police|lawyers|ministry|board|this|it|public|legal
        say no|yes|nothing and you|we|i|your
        ^ {adverb}? refuse|say|do|try|touch|cross|walk|miss|delay|ask|publish|breathe ... and {Y}|we|i|your|it {modal}|{be} .. {harm}|never|no|over|gone|out|finished|dead|lose|done|regret
        , and {Y} 'll|will {adverb}? never|regret|lose|pay|wish .. {adverb}?
        drag|take|haul {them} through|to|before the? courts|court|judge|tribunal|mud
        through the courts|mud
        {Y} would n't|not like|want|enjoy .. {punish}|others|other|people|it|us|that|anyone .. hear|know|find|learn|see|to|public
        would not like .. customers|board|press|regulator|others|people|boss|shareholders to hear|know|find|learn|see
        wise|smart|good|better to remember who|what|that
        remember|forget who {adverb}? controls|pays|signs|owns|holds|decides|funds|feeds
        who controls|holds the|your purse|money|strings|funding|keys
        think twice
        {Y} 'll|will|shall|gonna {adverb}? find out soon|fast|quickly|how|what|who|$
        {Y} {modal} {adverb}? find yourself|yourselves
        {Y} {modal} {adverb}? wish {Y}
        wish {Y} had never|n't
        {S} {modal} {adverb}? remember this|that|it
        we|i wo|will n't|not forget this|that|it
        this wo|will n't|not be forgotten|over
        this is|'s|isn't n't|not over
        we|i 'll|will|shall see about|who|how that|laughs|blinks|long
        {Y} have|'ve {adverb}? no idea|clue what|who {adverb}? {Y}|we|i
        {Y} {be} {adverb}? making|made|make {det}? {adverb}? mistake|enemy|enemies
        {S} {modal}|{be} {adverb}? going|happy|glad|prepared|ready|willing to? take|go|walk|pull|cancel|tell|stop|withhold|sue|end|use .. {punish}|away|out|elsewhere|plug|everything|money|payment|else|contract
        {S} stop|stops|end|ends|cancel|pull|withdraw .. unless|until {Y}
        {S} {modal} {adverb}? stop|end|cancel|pull|withhold|withdraw|freeze|suspend|block .. unless|until|if {Y}
        that|it|this {modal} be the {adverb}? last
        last order|contract|time|thing|deal you|they|we {modal}|ever|get .. {adverb}?
        it will cost you|them
        cost you|them dearly|your|a|the job|contract|licence|reputation|more
        at your|their own? peril
        {O} {modal} {adverb}? learn the|their|your hard|lesson
        {O} {be} on thin|borrowed|very ice|time|thin
        """),
    Rule(
      .threat, .sentence,
      patterns: """
        or else $$
        or else ,|!|. {Y}|we|i|you
        make|making your|their|his|her life|lives|job|work {adverb}? hell|difficult|hard|miserable|unpleasant|impossible|harder
        remember that|this|who $$
        or i|we {modal}|{be}? going? to? {adverb}? go|turn|run|take|bring .. to {det}? {adverb}? hr|press|police|court|ombudsman|inspector|inspectors|media|papers|newspaper|newspapers|authorities|tribunal|public|{punish}|{partner}
        or i|we {modal}|{be}? going? to? {adverb}? resign|quit|strike|leave|stop|walk|sue
        or {det}|our|my offer|deal|contract|order|discount|project|partnership|agreement|grant|job|price {be} gone|off|dead|over|cancelled|canceled|history|void|withdrawn
        {Y} 'd|had better|best
        ^ better {Y}? {adverb}? find|fix|pay|deliver|sort|start|answer|sign|hope|get|pray|watch|call
        your|their|his|the|this|our|a|one last|final|only chance|warning|opportunity|notice|offer|ultimatum
        last|final chance|warning|offer $$
        take it or leave
        my|our way or the
        ^ {please}? {adverb}? sign|pay|confirm|deliver|agree|accept|fix|answer|reply|apologise|apologize|decide|choose|drop|lower|cut|comply|return|settle|transfer|release|withdraw|stop|resign|prove|commit|replace|fire|match|reverse|refund ... or {adverb}? we|i|u|you|it|our|the {harm}|'ll|will|'re|'m|am|are|walk|shall|going|is
        ^ {please}? {adverb}? give|send|do|get|hand|put|bring|make|change|show|come|find ... or {adverb}? we|i|u|you|it|our|the {modal}? {adverb}? {harm}|{reprisal}|finished|done|out|over|off
        ^ {please}? {adverb}? sign|pay|confirm|deliver|agree|accept|fix|answer|reply|apologise|decide|drop|lower|comply|settle|transfer|withdraw|stop|resign|give|send|do|get|hand|put|make|match ... or find|look|lose|face|forget|leave|expect|get|say|pack|{harm}
        or we|i|u|you {adverb}? {harm}
        or i|we|you|it|our|the .. 'll|will|shall|'m|am|are|'re going? to? {harm}
        or we|i 'll|will|shall|'re|are .. someone|somebody|another|elsewhere|else|others|competitor|competitors|rivals|lawyers|court|press|board
        or we|i walk|quit|sue|leave|cancel|terminate|pull|escalate
        or the contract|deal|partnership|cooperation|order|agreement|whole is|goes|will|ends .. over|off|dead|cancelled|gone|void|terminated|end|window
        or i tell|report|call|expose
        pay up
        {Y} {modal} {adverb}? regret|rue|suffer|pay
        {Y} {modal} be sorry
        {T} 'll|will {adverb}? regret|rue|be|pay this|the|it|sorry|for|dearly|day
        one|another|any more mistake|error|delay|word|complaint|slip|late|missed|incident|such|failure|surprise|excuse|email|lie .. and
        one more|further .. , we|i|and|you|the
        {Y} {modal} never|not|n't {adverb}? work|sell|deliver|trade|publish|play .. again|another|from|any
        {Y} {modal} never|not|n't {adverb}? see|get|have|receive .. another|any|penny|cent|euro|dollar|money .. penny|cent|euro|order|orders|contract|deal|job|business|money|work|slot|grant|invitation|payment
        {Y} {modal} never|not|n't {adverb}? see|get|have|receive .. penny|cent|money|business|deal
        never work|sell|deliver .. again
        do as i|we|you {be}? say|tell|ask|told|want
        {Y} {have} been? warned
        {have}? been warned $
        consider this|that|yourself|yourselves .. warned|warning|notice|final|last
        i|we {be}? warn|warned|warning you|them|him|her|your|their
        mark|remember my words
        watch your back|step|mouth|tongue
        do n't|not {adverb}? push|test|tempt|cross|provoke|try me|us|my|our .. {adverb}?
        do n't|not {adverb}? make|force me|us to? .. call|come|take|tell|escalate|use|go|show|do|choose|your|this|report|involve|bring
        do n't|not {adverb}? {neg}? want to|me|us .. find|see|angry|as|enemy|know what|out|happens|enemies
        {Y} {modal}|{be} n't|not {adverb}? like|going|want .. happens|next|consequences|comes|like
        there will|'ll {adverb}? be consequences|hell|blood|war|repercussions
        {be} consequences for|if|$
        face|suffer|bear the|serious|legal|our|grave|severe consequences|consequence|wrath|music
        sue|suing {them}|your|their
        {Y} {have} got? {number}|one {time} .. to|, or|. after|before
        until|till {time}|noon|tomorrow|midnight .. , or|otherwise
        time|patience is|has {adverb}? running|run out
        our|my patience is|has|wearing|ran|running limits|limited|ended|end|exhausted|run|over|thin|out
        {Y} {be} {adverb}? replaceable|expendable|finished|history|toast
        i|we will|'ll|shall|am|'m|are|'re|can|could going? to? {adverb}? ruin|destroy|crush|bury|expose|finish|sue|blacklist|end you|your|them|their|him|her
        we|i {modal} {adverb}? replace|drop|dump|fire|swap you|your|them
        this ends|stops|changes here|now|today|tonight
        no signature|payment|delivery|report|answer|apology|data|deal|discount , no
        make {O}|you|them|him|her pay|suffer|regret|sorry
        """),
  ]

  private static let conditions = [
    Rule(
      .threat, .sentence, [.statement],
      patterns: """
        if {Y} ... , i|we|our|the|you|u {modal}|{be} .. {harm}|{punish}
        if {Y} ... i|we|you|u 'll|will|shall|'m|am|are|'re {neg}? {harm}
        if {Y} ... , i|we|you|u 'll|will|shall|'re|'m {adverb}? {harm}
        if {Y} do|does|ca|can|did n't|not ... i|we|you|there|the|our {modal}|{be} .. {harm}|{punish}|problem|problems|trouble|over|off|done
        if {T} ... , i|we|our 'll|will|shall|'re|are .. sue|expose|ruin|crush|destroy|report|terminate|cut|drop|walk|end|stop|pull|make
        if i|we do|did n't|not see|get|hear|have|receive|find ... we|i|you|the|our {modal}|{be} .. {harm}|{punish}|over|off|done
        if i|we do n't|not see|get|hear|have|receive ... i|we 'll|will ruin|go|tell|call|cancel|report|sue
        if this|that|it {adverb}? happens|continues|goes|keeps|is|fails .. again|on|like|up|not|late ... , we|i|you|our|the .. {harm}|{punish}|done|finished|over|off|elsewhere|lawyers|out
        if this|that|it happens|continues|goes .. again|on|way|like ... {Y} {modal}|{be} .. {harm}
        unless {Y} ... , i|we|you|our|the|it|this .. {harm}|{punish}|{reprisal}|forget|not|n't|over|off|dead|stop|stops|end|ends|pull|never|no|elsewhere|done|finished|out
        unless ... we|i 'll|will|shall|'re|are|walk {adverb}? .. {harm}|{punish}|forced|walk
        i|we {modal} {harm} .. unless|if {Y}
        otherwise i|we|you|our|the .. {harm}|{punish}
        otherwise we|i 'll|will|shall|have|must|'re .. {harm}|{punish}|else|elsewhere|another|forced
        we|i {modal} have|be|feel to|forced|obliged|compelled|no .. {harm}|{punish}|choice unless|if
        next time , {Y}|i|we|it|the|there .. {harm}|{punish}|not|no|wo
        ^^ just wait $$
        ^^ just {Y} wait|try $$
        keep pushing|trying|testing|ignoring|talking|going .. and {adverb}? see|watch|you|we|i
        {S} can|could make|pick|take|need one|a|up phone? call|word|mail .. and|to
        {modal} have consequences|repercussions for you|them|your|$
        if {O} ... {S} {have} more|plenty|lots|enough|things to {adverb}? tell|publish|leak|reveal|show
        make sure .. knows|know|hears|hear|learns|learn .. what|about|how {Y}
        {S} can|could also|always|easily|still find|get|choose|use another|a|some new? {partner}
        end badly|ugly for {Y}|{O}|you|them
        {Y} {have} {number}|until {time} , then|after
        think about|of what .. happens|happen|will when|if {S}
        either {Y} accept|sign|agree|pay|apologise|stop|deliver|change .. or {S}|it|the|we
        if {S} do n't|not get|receive|see|have|hear ... , {S} {modal} {adverb}? switch|cut|stop|turn|shut|close|take|go|cancel|end
        {S} trust|hope|assume {Y} {adverb}? remember|know|recall|realise|realize who|what|whose
        or find yourself|yourselves a|another|new
        """)
  ]
}
