// Provisional: a view, or a no, that leaves room.

/// Definition: one's own view held as a view, an owned guess, or a firm no about the matter that leaves the talk open.
/// Cues: I may be wrong; I see it differently; I don't think X works because; we can't accept X, and I'd like.
/// Traps: tastes and logistics ("I can't come on Thursday"), a no that closes the talk (`Stonewalling`).
/// Sources: Gibb (provisionalism, problem orientation).
enum Provisional {
  static let rules: [Rule] = [
    Rule(
      .provisional, .clause,
      patterns: """
        {S} {have} a|another different|other view|opinion|reading|understanding|picture|idea
        {S} do n't|not want to lose
        the way i|we see|look|read|understand
        no|not , but {S} {modal}
        {S} have|need|must to? say no
        {S} {modal} say no to
        {S} do n't|not agree $
        maybe|perhaps {S} {be} .. missing|overlooking
        {neg} {adverb}? pointing a|the|any|our? finger|fingers
        {S} {adverb}? come|came|arrive to|at another|a different|different|other
        my|our impression|feeling|guess|sense|hunch {be}
        to|for me|us {det} .. {be} {adverb}? {trouble}|vague|too|unclear|open|hard
        {S} still believe|think|see|feel
        maybe|perhaps {S} {be} {adverb}? imagining|wrong|mistaken|misreading|oversensitive
        {S} keep telling|asking|wondering myself|ourselves|whether|if
        {S} {be} {neg} {adverb}? ready|able|convinced|sure|comfortable to|that|with|of|yet
        {S} {be} n't|not {adverb}? ready|able|convinced|sure|comfortable|looking|accusing
        {S} ca|can n't|not {adverb}? go|lower|raise|sign|extend|accept|agree|support|carry
        {S} ca|can n't|not {adverb}? do
        {neg} {adverb}? accusing|blaming anyone|anybody|you|them
        {S} do n't|not want {S} to|us to end
        {S} {adverb}? understand your reasons|view|point|position
        {S} think|believe|suspect|guess {det} .. {be} {det} {trouble}|cause
        {Y} seemed|looked|sounded|appeared {adverb}? annoyed|upset|tired|worried|distant|quiet|angry
        {S} {be} {adverb}? puzzled|surprised|confused
        that is|'s why {S}
        my fear|inner|head says|voice|tells
        there 's|is something in it|that
        {neg} {adverb}? done anything wrong
        {S} may|might|could be wrong|mistaken|unfair|missing
        {S} see|sees|read|reads|remember it|this|that|things|the .. differently|otherwise
        see|sees|read it|this|things|the .. differently
        {S} {adverb}? disagree|disagrees
        am|'m|are not agree
        n't|not agree with|on|about|to|that
        {S} ca|can|could|wo|will|won't n't|not accept|agree|support|sign|approve|take|commit|go|carry|defend|offer|extend|follow
        n't|not think .. works|work|right|answers|hold|fits|solves
        {neg} possible|acceptable|workable|feasible for|to us|me
        our|my answer .. {be} no
        ^ no , we|i|it|that|this
        {trouble} is|are|was too high|much|low|big
        the story i|we tell
        {S} notice|noticed|catch|caught|assume|assuming|imagine|imagining
        my|our first thought|impression|reaction|reading
        part of me
        it looked|looks|seemed|seems|felt|feels to me|us|as
        from here it
        from|for our|my side|perspective|point|me|us
        i|we have the feeling|impression
        n't|not know how|why|what .. yet|looked|that
        i do n't|not believe|think {Y} meant|did|wanted|intended
        {S} {be} n't|not looking|blaming|accusing|saying|trying|here
        nobody|no one {be}? accusing|blaming|thinks|here
        n't|not your fault|that you|a question
        the|how issue {be}|is
        how i see it|this
        i must be|say honest|open|openly
        what i 'd|would like to tell|say
        {S} see|have {number}|several|some {adverb}? questions|readings|versions|views|interpretations
        two|different|several|{number} {adverb}? readings|versions|interpretations|opinions of|about|on|,
        {S} {modal}|{be} n't|not ... , but {S} can|could|will|would|'ll|'d
        {S} {modal} n't|not {adverb}? make|meet|keep|manage|reach the|our|this deadline|date|target|budget
        {S} do n't|not want to win|fight|argue|quarrel
        {be} n't|not about who|whose|winning|blame|fault
        nobody|noone|anyone did|has|done anything|nothing wrong
        nobody|noone {be} {trait}|guilty|wrong|careless
        problem|issue|difficulty {be} n't|not {Y}|your|you|their|the ... , it|but
        {S} {adverb}? know|understand|believe|assume {Y} had|have|has reasons|a|good|your
        close to giving|quitting|leaving
        {S} hold|take a|another different|view|line|other view|position|line
        ^ no to {det}
        that|it {be} n't|not right|fair|okay|kind of me|us
        to {adverb}? know|hear|understand how|why {Y} {adverb}? decide|see|feel|think|chose|felt|thought
        ease|eases my mind
        {S} do n't|not think .. prove|proves|show|shows|follows|means that|this|it
        {S} do n't|not want to {adverb}? point|blame|accuse|judge|attack fingers|anyone|anybody|you|a
        {neg} {adverb}? owner|rule|agreement|plan
        """)
  ]
}
