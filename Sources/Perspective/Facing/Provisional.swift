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
        {neg} pointing a|the|any|our? finger|fingers
        {S} come|came|arrive to|at another|a different|other
        my|our impression|feeling|sense|hunch {be}
        to|for me|us {det} .. {be} {adverb}? {trouble}|vague|too|unclear|open|hard
        {S} still believe|think|see|feel
        maybe|perhaps {S} {be} {adverb}? imagining|wrong|mistaken|misreading|oversensitive
        {S} keep telling|asking|wondering myself|ourselves|whether|if
        {S} {be} {neg} {adverb}? ready|able|convinced|sure|comfortable to|that|with|of|yet
        {S} {be} n't|not {adverb}? ready|able|convinced|comfortable|looking|accusing
        {S} {be} n't|not {adverb}? sure about|that|we|this|it|of|yet|i|what|how
        {S} ca|can n't|not {adverb}? go|lower|raise|sign|extend|accept|agree|support|carry
        {S} ca|can n't|not {adverb}? do
        {neg} accusing|blaming anyone|anybody|you|them
        {S} understand your reasons|view|point|position
        {S} think|believe|suspect|guess {det} .. {be} {det} {trouble}|cause
        {Y} seemed|looked|sounded|appeared {adverb}? annoyed|upset|tired|worried|distant|quiet|angry
        {S} {be} {adverb}? puzzled|surprised|confused
        that is|'s why {S}
        my fear|inner|head says|voice|tells
        there 's|is something in it|that
        {neg} done anything wrong
        {S} may|might|could be wrong|mistaken|unfair|missing
        {S} see|sees|read|reads|remember it|this|that|things|the .. differently|otherwise
        see|sees|read it|this|things|the .. differently
        {S} disagree|disagrees
        am|'m|are not agree
        n't|not agree with|on|about|to|that
        {S} ca|can|could|wo|will|won't n't|not accept|agree|support|sign|approve|take|commit|go|carry|defend|offer|extend|follow
        n't|not think .. works|work|right|answers|hold|fits|solves
        {neg} possible|acceptable|workable|feasible for|to us|me
        our|my answer .. {be} no
        ^ no , we|i {modal}|{be} n't|not !need|have|want|know|mind
        ^ no , it|that|this {be} n't|not
        {trouble} is|are|was too high|much|low|big
        the story i|we tell
        {S} notice|noticed|catch|caught|assume|assuming|imagine|imagining
        my|our first thought|impression|reaction|reading
        part of me
        it looked|looks|seemed|seems|felt|feels to me|us|as
        to|for me|us it looked|looks|seemed|seems|felt as|like|that
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
        two|different|several|{number} readings|interpretations|opinions of|about|on|,
        two|different|several|{number} versions of what|the story|it|events
        {S} {modal}|{be} n't|not ... , but {S} can|could|will|would|'ll|'d
        {S} {modal} n't|not {adverb}? make|meet|keep|manage|reach the|our|this deadline|date|target|budget
        {S} do n't|not want to win|fight|argue|quarrel
        {be} n't|not about who|whose|winning|blame|fault
        nobody|noone|anyone did|has|done anything|nothing wrong
        nobody|noone {be} {trait}|guilty|wrong|careless
        problem|issue|difficulty {be} n't|not {Y}|your|you|their|the ... , it|but
        {S} know|understand|believe|assume {Y} had|have|has reasons|a|good|your
        close to giving|quitting|leaving
        {S} hold|take a|another different|view|line|other view|position|line
        ^ no to {det}
        that|it {be} n't|not right|fair|okay|kind of me|us
        to know|hear|understand how|why {Y} {adverb}? decide|see|feel|think|chose|felt|thought
        ease|eases my mind
        {S} do n't|not think .. prove|proves|show|shows|follows|means that|this|it
        {S} do n't|not want to {adverb}? point|blame|accuse|judge|attack fingers|anyone|anybody|you|a
        {neg} owner|rule|agreement|plan
        """),
    // A guess owned as a guess ("the story I've been telling myself is …"), and a no that offers something else ("we
    // won't release the code; what we could do is …").
    Rule(
      .provisional, .clause, [.sure],
      patterns: """
        story {S} {have}? {be}? {adverb}? telling|told|tell
        the story in my|our head
        {S} {have}? {adverb}? keep|kept|been assuming|imagining|thinking|fearing|suspecting|picturing that|you|they|your|their|the|we
        my|our assumption|suspicion|theory|suspicions|hunch {be}
        {S} told myself|ourselves
        {S} thought|decided|imagined|{have} .. in my|our head
        no is my|our answer
        {S} {be} saying no to
        it|this {be} n't|not that {S}|{Y}|{T}
        {S} have|had|'ve {adverb}? no|n't {adverb}? any? proof|evidence|grounds|basis
        what {S} can|could|might|'d {adverb}? do|offer|give|try|propose|suggest|accept {be}
        {S} {be} {neg} going to {adverb}? sign|accept|agree|pay|drop|raise|lower|extend|support|approve|cut|lend|sell
        answer ... {adverb}? stays|remains|is|be|'s {adverb}? no|nope
        {S} read|see|understand|understood|saw ... the other way
        {S} {be} {neg} out to|for
        it|this|that {be} n't|not your {partner} $
        {S} do n't|not think|believe anyone|anybody|{Y}|{T} {be} {adverb}? {trait}|trying
        {S} do n't|not think|believe {Y} {slip}|{wreck}|{damage}|left|forgot|meant
        {S} sense|sensed|detect {adverb}? a|an|some|certain
        {S} may|might|could {adverb}? be {adverb}? seeing|imagining|reading|hearing|making
        {Y} may|might|could {adverb}? see|read|remember|understand|hear it|this|that|them {adverb}? another|differently|otherwise
        {S} {modal} n't|not ... , though|yet|however|only|still {S} {modal}|{be}|can
        {S} have|had|has|must|need to decline|refuse|disagree|object
        {S} do n't|not share your|the|that|this|his|her|their
        one|something|a thing {S} 'd|would|want|need like? to {adverb}? say|raise|tell|name|get|admit
        {S} do n't|not like how|that|the way|what|where
        """),
  ]
}
