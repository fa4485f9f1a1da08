// Generalisation: one event becomes a pattern of the person.

/// Definition: an event is made into a lasting pattern of the other.
/// Cues: always, never, every time, as usual, typical, "not once", keep + -ing, "all you ever do", with the other as subject.
/// Traps: praise ("you never let us down"), schedules ("they always start at nine"), rules ("always wash your hands"),
/// patterns of one's own ("I always jump in"), patterns of both ("we keep running into").
/// Sources: Gottman (a complaint becomes criticism by "always" and "never"); overgeneralisation in cognitive therapy.
enum Generalisation {
  static let rules: [Rule] = patterns + sentences + habits

  private static let patterns = [
    Rule(
      .generalisation, .sentence, [.statement],
      patterns: """
        everything|all|it has|have|had|must|needs|need to? {adverb}? go|be|run|done your|their|his|her way
        with {O} it|there|everything 's|is {adverb}? one|always|never|just|another|the
        {always} , we|i 're|are|am|'m|get|got|{have}? {adverb}? last|left|the|to|told|stuck
        we|i {be} always|forever|constantly the last|ones|one|only
        there 's|is always|forever an|some|another excuse|reason|story|problem|drama with
        nothing|nobody {modal}? .. good enough|please|pleases|satisfy for|with|you|them
        {O} do|does|did nothing but
        """),
    Rule(
      .generalisation, .tail, [.notWell, .statement],
      patterns: """
        {Y} {be}|{have}|do|does|did|will|'ll|would|'d? {always}
        {Y} {be} forever|always|constantly
        {Y} keep|keeps|kept {ing}
        {Y} keep|keeps|kept on {ing}
        {Y} {have} a habit|way|talent|gift|knack of|for
        """),
    Rule(
      .generalisation, .tail, [.flips, .statement],
      patterns: """
        {Y} {be}|{have}|do|does|did|will|'ll|would|'d? {seldom} !mind|have|need|know
        {Y} {be}|{have} {seldom}
        {Y} do|does|did|{have}|can|could|{be} n't|not ever|once
        {Y} can|could n't|not ever
        {T} {be}|{have}|do|does|did|will|'ll|would? {seldom} !mind|have|need|know .. keep|keeps|kept|listen|answer|pay|pays|deliver|come|read|reads|ask|asks|tell|tells|learn|learns|work|works|care|apologise|check|test|show|do|does|call|reply|his|their|her|what|us|any|anything|respond|help|helps|finish|finishes|say|says|admit|admits|answers|listens|delivers|want|understand|stick|sticks|honour|honor|give|gives|make|makes|once|its|follow|follows|plan|plans|think|thinks|respect|respects|thank
        {T} {seldom} .. on time|schedule|budget
        {T} never keep|keeps|kept|listen|listens|answer|answers|pay|pays|deliver|delivers|ask|asks|tell|tells|learn|learns|care|cares|apologise|apologises|check|checks|test|call|calls|reply|replies|respond|help|helps|finish|finishes|admit|admits|stick|sticks|plan|plans|think|thinks|respect|respects|thank|thanks|say|do|does|show|shows|read|reads|want|wanted|give|gives
        """),
    Rule(
      .generalisation, .tail, [.needsIll, .statement],
      patterns: """
        {T} {be}|{have}|do|does|did|will|'ll|would? {always}
        {T} keep|keeps|kept {ing}
        {T} keep|keeps|kept on {ing}
        {O} .. every|each|single time|week|month|single|day|meeting|year
        {O} ... all the time
        {O} ... over and over
        {O} ... again and again
        {O} ... time after|and time|again
        {O} ... as usual
        as usual|always , the|our|it
        whenever ... , {O}
        every|each time|week|month|meeting|year|day|single ... {O}
        each|every and? every|single .. {O}
        {Y} people|guys|lot|folks {adverb}?
        the usual|same old? excuse|excuses|story|nonsense|chaos|mess|mistake|mistakes|errors
        always the same with {O}
        """),
  ]

  private static let sentences = [
    Rule(
      .generalisation, .clause, [.statement],
      patterns: """
        nothing {be} {adverb}? ever {adverb}? {good} enough for {Y}|you
        {Y} {adverb}? {adverb}? {seldom} {coop}
        it|that|there|everything 's|is|{be} {always} .. with|from {O}
        each|every time {S} {adverb}? .. , it|something|everything|{O} {adverb}? goes|go|fails|breaks|{slip}
        each|every time we|i trust|ask|need|rely|call|depend|give|let .. {Y}|{T}|you|them|your
        never|n't {det}? .. where|when|that {Y} do|does|are|did|{have} n't
        there {be} never .. {Y}
        {Y} ca|can n't|not .. single|one|a day|week|hour|meeting|minute without
        one {excuse}|lie|problem|mistake|disaster|delay after another
        {excuse} after {excuse}
        since|from day one|the|we|beginning|start .. {Y} {have}? .. {neg}|nothing|only|but
        every|each quarter|week|month|year|season|time|day it|there 's|is {det}? same
        it 's|is always|ever|forever you|them|your|their
        {neg} {det}? single .. from|by them|you|him|her|{O}
        not|n't one|single|a .. from {O}|them|you
        not a single|one .. {O}
        {O} {be} {adverb}? forever|constantly|continually|perpetually {ing}
        {O} literally|seriously|basically never
        never fail|fails|failed to {slip}|disappoint|{wreck}|annoy
        fail|fails|failed at every|again
        as ever , ..
        as ever {adverb}? late|a|it|{T}|{Y}|comes|came
        yet another {excuse}|delay|mistake|failure|disappointment|broken|promise|version|change
        once again , {O}|nobody|nothing
        for {number} years {adverb}? {O} {have} .. nothing|only|{neg}
        {O} {have} done nothing but
        never|n't {adverb}? meant what {Y}
        day after day|in
        """),
    Rule(
      .generalisation, .sentence, [.notWell, .statement],
      patterns: """
        as usual|always , {O}|nobody|no|your|their|nothing
        as usual|always {O}|nobody|no|nothing
        always {Y} {be}|{have}|{modal}? {ing}|{past}|late|the|a
        always {Y} come|want|make|say|change|ask|give|bring|find|need|forget
        that|this|it|which {be} {adverb}? typical|classic|so|just like|you|your|them|of|his|her
        typical of? {O}
        ^^ typical $$
        {be} {adverb}? typical of|for
        typical behaviour|behavior|management|your|head
        all {O} {adverb}? ever? do|does|did {be}
        all {O} ever do|does|did
        only thing {O} ever|always|do
        here|there {O} go|goes again
        nothing {O} .. ever|works|is|arrives|lasts works|work|arrives|right|on|ready
        nothing ever .. {O}
        {neg} on|in|at|from your|their side|team|office|end|company .. {adverb}? reads|read|knows|answers|replies|listens|cares|checks|bothers|ever|tells|responds
        nobody|none|nothing|no .. {O} .. {adverb}? ever|never|reads|answers|knows|listens|cares|checks|bothers|replies
        {O} never ever
        how many|often times must|do|have|will|should|did we|i
        how many more? times
        same|usual old? excuse|excuses|nonsense|mess|mistakes .. {O}
        with {O} , it|there|everything|nothing|you .. always|never|excuse
        with {O} it|there|everything|nothing .. always|never
        {have} {O} ever .. once|anything|on|kept|said|delivered
        when {have}|did|was|do {O} {adverb}? last|ever
        never seen|had|received|got|gotten|heard|saw|met .. single|once|on|any .. {adverb}? on|time|from|thank|doc|document|report|you|word|apology
        n't|not {adverb}? seen|had|received|got a single .. {adverb}?
        every {ing}|meeting|call|conversation|e-mail|email|report|delivery with|from {O} {be}|ends|turns|becomes
        everything {O} touch|touches|do|does|say|says|send|sends|promise
        whatever {O} touch|touches|promise|promises|say|says|send|sends .. {adverb}?
        {O} {be} incapable of
        it|that 's|is always|never {O}
        always|never a|an excuse|problem|drama with|from {O}
        ^^ once again {T} {past}|{slip}|{wreck}|changed|decided|{be}
        there {have} never|yet been|to ... {Y} {be}|{have}|do|did|kept|came|prepared|ready
        always|forever some|another|an|one excuse|story|drama|pretext $
        always|forever some|another excuse|story|drama|pretext
        {S} always|constantly|forever {have}|must|need|end|get to|up? run|chase|ask|remind|beg|wait|clean|fix|correct|explain|running|chasing|asking|cleaning|waiting ... {Y}|{T}|you|them|your|their
        why {be} it always|ever {S}|us|me
        ^^ late|wrong|unfinished|silence|closed again $
        {have} {neg} {adverb}? heard|had|seen|got|received|gotten a|any|one|so .. from|by {O}|you|them
        nobody|noone over? there ever
        as always|usual , it|we|our|us {be}|have|must .. us|me|we|to
        each|every and every time
        {Y} ... each|every single|time|and time|every
        the same|old old? story|game|song|excuses|circus|mess|procedure|dance every|each|again|with|as ... {O}|you
        one thing|problem|disaster|crisis|surprise after another|the
        every|each .. with them|you ends|end|turns|is|becomes
        not one|single of {O}|your|their|them|you
        {Y} say|said|promise that|this|so every|each|all time|year|week|month
        {Y} {be} the|all whole|entire? time|day {ing}
        {be} never|hardly a|an|any straight|clear|honest|complete|proper|simple
        {Y} ... every|each single? time $$
        {O} {be} never satisfied|content|enough|ready|available|there|wrong
        it {be} always {S}|our|my|us|me
        {neg} one|single .. in|on|when which|where|that your|their|{Y}
        the same every|each .. with them|you|{O}
        {O} get|gets|got your|their|his|her own? way
        """),
    Rule(
      .generalisation, .sentence, [.question],
      patterns: """
        why do|does|must|are|is {O} {adverb}? always|never|constantly|have|forever|keep
        why {O} always|never
        {be}|do|does|{modal} {O} ever|always {adverb}? going|on|do|late|keep|listen|answer|tell|think|learn|say|finish
        when {modal}|{be} {O} ever|finally
        will|would|can|could|must|shall|should {O} {neg}? ever {adverb}?
        {modal} {O} {neg}? ever {coop}|learn|change|stop|be|finish|deliver|once|actually|admit|wonder|tire|intend|mean|keep
        how many|much more? times|often
        """),
    Rule(
      .generalisation, .tail, [.statement, .notWell],
      patterns: """
        {O} change|changes|changed .. mind|minds|plan|plans|rules|story|tune .. every|each|again|weekly|daily|constantly
        {Y} can|could never be|get|give|keep|stay|stick|admit|find
        {Y} do|does|did this|that|it every|each|always|all
        {O} ... each and every
        {O} only ever|call|calls|write|writes|come|comes|show|shows .. when
        {T} {have} {seldom} kept|paid|answered|listened|delivered|asked|told|said|apologised|thanked|shown|done|given|helped|met|finished
        {O} {be} {always} the victim|martyr|last|exception|problem|one|first to|$|who
        {T} keep|keeps|kept adding|changing|moving|asking|demanding|cancelling|breaking|losing|forgetting|lying|promising|pushing|raising|interrupting|delaying
        """),
    Rule(
      .generalisation, .sentence, [.statement],
      patterns: """
        it {be} always|only|all about {Y}|you|them|him|her
        always drama|trouble|problems|chaos|excuses|a with {O}|you|them|that|those|him|her
        {T} ca|can n't|not {adverb}? leave|let|stop|help|keep .. alone|go|quiet|himself|herself|themselves|hands|mouth
        whatever {S} {adverb}? propose|say|do|suggest|offer|try , {O}
        , every|each single? day|time|week|meeting|year $$
        whenever ... , {O} {adverb}? go|goes|fall|falls|vanish|vanishes|disappear|disappears|hide|hides|run|runs|is|are
        {O} never do|does what
        {Y} {always} find|have|need|know|look|has a|an|some reason|excuse|problem|way
        {Y} {be} {always} on|at|in|too|behind
        not one|a single? promise|word|deadline|agreement|date
        each|every time {S} ... from|with {O}|you|them
        """),
  ]
}
