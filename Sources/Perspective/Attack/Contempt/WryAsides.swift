// Contempt in set turns of mail and talk; see `Contempt` for definition, cues, traps and sources.

extension Contempt {
  /// Reminders that count themselves, modest openings before a lesson, questions put to nobody.
  static let wryAsides = [
    // Reminders that count themselves: "As explained in my three previous emails, the ferry does not sail in February".
    Rule(
      .contempt, .sentence, [.statement],
      patterns: """
        as {S}? {have}? {adverb}? explained|stated|set|outlined|described|noted|mentioned|pointed|spelled|spelt|indicated|written|wrote|said|told|detailed|warned out? {adverb}? in|by|on my|our {adverb}? .. emails|mails|messages|letters|notes|calls|memos|reminders|voicemails|texts|reports
        as {S}? {have}? {adverb}? explained|stated|set|outlined|described|noted|mentioned|pointed|spelled|spelt|indicated|written|wrote|said|told|detailed|warned out? {adverb}? in|on {number}|#|several|many|numerous|countless|multiple|various .. emails|mails|messages|letters|notes|calls|memos|reminders|occasions
        as {S}? {have}? {adverb}? explained|stated|outlined|described|noted|pointed|spelled|indicated|written|wrote|said|told|detailed|warned out? {adverb}? in|by|on my|our last|previous|earlier|first|original
        for those|anyone|anybody|everyone|everybody|people .. who {modal}? {have}? .. struggled|struggling|struggle|failed|{neg} .. with|to|read|open|understand|manage my|our
        not|n't sure if|whether {Y} {have}? saw|seen|got|read|received|missed|opened my|our|the|any {adverb}? last|previous|other|of? {number}|two|three|four|five|several|many
        again for your? convenience|ease
        whether|if|that my|our .. emails|mails|messages|letters {adverb}? reach|reached|reaching|get|land|are|disappear|vanish
        """),
    // A modest opening before a lesson: "Call me old-fashioned, but I like my trains with wheels on".
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        call me old-fashioned|old|naive|picky|pedantic|fussy|traditional|boring ... but
        far be it from me|us to suggest|tell|ask|point|question|mention|criticise|criticize|remind|teach|say
        ^ one|you|anyone would|'d|might {adverb}? expect|think|hope|assume|imagine that? a|an ... to|could|would|can|knows|knew|owns {adverb}? know|own|manage|read|count|remember|understand|check|tell|spell|answer|recognise|recognize|what|how
        {adverb}? right|alright|okay|nice|fine for some ,|$
        what {O} {be}? {adverb}? like|likes|pleased|choose|insist|chooses to|on call|calling|calls|describe
        to nobody|noone|no one? 's? surprise
        {O} wonder|wonders|wondered why !we|i
        ^^ {adverb}? nice|great|good|lovely|super|top|gr8 job|work|one|move|going {adverb}? {wreck}|ghosting|forgetting|losing|missing|cancelling|ignoring|failing
        your|their|his|her {adverb}? cute|sweet|dear? little|tiny project|scheme|plan|empire|kingdom|spreadsheet|hobby|experiment|idea|outfit|operation|rules|game|speech|performance|theory|drama|crusade|campaign|committee|presentation|club
        """),
    // Questions that need no answer: "Who exactly thought it was clever to send a vegan caterer to the butchers' guild?".
    Rule(
      .contempt, .sentence, [.question, .sure],
      patterns: """
        who {adverb}? ... thought|decided|believed|felt|imagined|figured|reckoned it|that|this {be}|would be? clever|wise|smart|bright|brilliant|sensible|appropriate|acceptable|funny ... to
        who {adverb}? ... thought|decided|believed|felt|imagined|figured|reckoned it|that|this {be}|would be? a|an .. idea|plan|move ... to
        {be} ... really|seriously|honestly|truly {adverb}? beyond you|them|him|her
        {be} ... really|seriously|honestly|truly {adverb}? beyond your|their .. {partner}|people|abilities|powers
        ^ {be} reading|counting|spelling|thinking|listening ... too much|hard|difficult|complicated|demanding|taxing for {O}
        {be} {S} supposed|meant|expected to be? {adverb}? grateful|thankful|impressed|pleased|clap|applaud|cheer|laugh|honoured
        {be} {Y} always|ever|usually {adverb}? this|so|that? {adverb}? {trait}|{lofty}|helpful|charming|organised|organized|efficient|prepared|clever|cheerful|forthcoming|decisive|late|polite|friendly
        did {S} stutter|stammer|mumble
        did|does|has|do|have|could|can nobody|noone|none|no one? in|at|on|of|from|over {Y}|{T}|your|there|that
        did|does|do nobody|noone|no one? {adverb}? think|bother|stop|care of|to|about
        could|can it be that? nobody|noone|no one? at|in|on|from|over {Y}|{T}|your|there
        who {adverb}? trains|teaches|hires|employs|recruits|raised|trained|pays these|those|such people|drivers|guys|men|folks|lads|$$
        {be} there a|an prize|medal|award|trophy|bonus|reward|competition for|to the? slowest|latest|worst|longest|least|fewest|rudest|laziest|vaguest|emptiest|ignoring|losing|missing|forgetting
        which|what of the|these|those {number}? words|letters|syllables
        {be} {S} {adverb}? the only one|ones|person|people here|who|that .. read|reads|can|cares|care|works|work|understands|bothered|bothers|thinks|thought|knows|prepared
        do|does|did they|{Y} {adverb}? teach|learn counting|reading|spelling|manners|arithmetic|listening|punctuality|planning at|in|over
        hand|help|problem|trouble|difficulty with|reading the|these|those|any .. big|long|longer|hard|difficult words|numbers|sentences|letters|word
        """),
  ]
}
