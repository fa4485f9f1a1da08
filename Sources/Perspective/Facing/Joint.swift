// Joint: both parties before one problem.

/// Definition: the difficulty is placed between the parties, or before both.
/// Cues: both of us, between us, together, our shared, neither of us, hurts us both.
/// Traps: togetherness without a difficulty ("together we planted trees").
/// Sources: Fisher & Ury (side by side against the problem); Deutsch (a mutual problem).
enum Joint {
  static let rules: [Rule] = [
    Rule(
      .joint, .clause, [.weak],
      patterns: """
        on|from both sides|ends
        the same problem|issue|worry|goal
        what {modal} we {adverb}? .. together
        both of our|us|your
        both|each .. {trouble}
        we|you and|& you|we each|both|have
        {Y} and|, {S} {adverb}? {have}? both|each {adverb}?
        neither|none talks|knows|moves|of
        if neither|none
        we keep|kept missing|running|coming|going|avoiding|talking
        half of your .. half
        two different problems|questions|pictures|things|goals|definitions
        that 's|is where {det} {trouble}
        between what we|you|i
        {Y} count|counts|see|sees|think|call|calls|want|wants|read|measure|expect|mean ... and|, {S} {adverb}? count|see|think|call|want|wants|read|measure|expect|mean
        {S} count|see|call|want|wants|read|measure|expect|mean ... and|, {Y} {adverb}? count|see|call|want|wants|read|measure|expect|mean
        your .. wants|needs|sees ... ours|our {adverb}?
        {T} sees|see|needs|wants|reads it|{det} .. , {S} {adverb}? see|need|want|read
        blaming|losing|fighting|avoiding each other
        will have to live with
        without losing trust
        the process|system|interface|question|roster|clause|contract|rules , not|nothing
        about who is right
        it|this is|'s {adverb}? n't|not about ... ; it|this
        what stands|lies between
        {joint}
        """),
    Rule(
      .joint, .clause,
      patterns: """
        talking|talk|talked|speaking|writing past each|one
        {S} hear|see|understand that {Y} {adverb}? need|want|worry|{be}|{have}
        n't|not agreed|settled|decided|clarified|defined .. on|who|what|how|yet
        between our teams|firms|families|companies|offices|boards|clinics|schools
        if|unless {joint} .. agree|settle|find|solve|move|talk|fix|decide
        opposite|opposing|conflicting|competing|diverging|contrary|incompatible|contradictory|clashing ideas|pictures|views|expectations|readings|definitions|interests|goals|plans|demands|wishes
        n't|not fit|go|match|square together|each
        neither|none of us !drinks|drink|speaks|speak|eats|eat|smokes|drives
        neither side
        something|anything|nothing|this|that|it|right|wrong|well|stands|come|lies .. between us
        hurts|hurting|hits|hit|costs|costing|cost|hurt both|us|each
        on the same side
        side by side
        we both lose|miss|missed|avoid|paid|pay|suffer|want|need|know|{trouble}
        both of us {lose}|miss|missed|avoid|paid
        from each|both of|sides|us
        each of us {feel}
        the tension|issue|problem|question|difficulty {be} about|between|{det}|who
        what|where lies|stands between|those|these|they|the
        missed each other
        different ideas|pictures|views|expectations|readings|definitions
        we see {det}? .. differently
        {O} need|needs|want|wants|see|sees|call|calls|measure ... we|i|ours|our need|needs|want|wants|see|call|measure
        we|i|{S} need|needs|want|wants|see|call|measure ... {O} need|needs|want|wants|see|sees|call|calls|measure
        sink or swim
        in the same boat|storm|trap|hole|mess|spot|fix|bind|leaky|sinking|lifeboat
        as much as yours|ours|mine|you|us|me|we|it
        if|unless|without|should ... neither
        our|my .. says|say|shows|show|lists|list|assumes|counts|gives ... your|yours .. says|say|shows|show|lists|list|assumes|counts|gives
        in this together
        elephant in the|this|our|that
        {S} {be}|{have} told ... {Y} {be}|{have} told
        your .. says|lists|shows|counts|say ... my|our|mine|ours .. says|say|shows|show|lists|list
        if|unless ... {joint}|both {adverb}? {be}|lose|suffer|pay|close|shut
        {S} {modal} both {lose}|pay|suffer|face
        if {S} do n't|not settle|solve|agree|fix|sort|find|decide
        gap|difference|differences|mismatch|contradiction|tension|misunderstanding|rift|distance between what|our|your|us|how
        n't|not understood|understanding|heard us|each|one
        {S} hear that|how ... for {Y}|you
        your .. and ours|mine {adverb}? do|does n't|not
        our .. and yours {adverb}? do|does n't|not
        question|issue|topic|thing|point {S} {have}? {adverb}? been? circling|avoiding|dodging|ducking|postponing
        {S} read|understand|understood|interpret|remember|expected|meant|heard|hear|said ... and|, {Y} {adverb}? read|understand|understood|interpret|remember|expected|meant|heard|hear|said
        {Y} read|understand|understood|interpret|remember|expected|meant|heard|hear|said|wrote ... and|, {S} {adverb}? read|understand|understood|interpret|remember|expected|meant|heard|hear|said
        {S} want|need|prefer|like ... , {Y}|{T} {adverb}? want|need|prefer|like|wants|needs|prefers|likes
        // Both sides of one thing: told apart, hoping the other would, hit by the same loss ("if the strike comes we're
        // both …").
        {Y} were|was|{have} {adverb}? told .. , {S} {be}|{have}
        {Y} were|was|{have} {adverb}? told ... and {S} {be}|{have}
        both|each|neither of us {adverb}? thought|assumed|believed|expected|missed|forgot|signed|waited|ordered|booked|planned|promised|hoped|lose|need|want|knew|checked|looked|asked|said|get|has|can|could|wins
        both our|your {partner}|teams|crews|offices|names .. were|are|was|took|had|have|{be}
        neither your|my|our|you .. nor|or mine|my|ours|our|yours|your|we|i
        neither {S}|{Y} nor|or {Y}|{S}
        if|unless|without ... your .. and|& mine|ours|our|my
        if|unless|without ... our|my .. and|& yours|your
        if|should|unless|without|or|then ... {S} {be}|{modal}|{have}? both|all|each
        if|unless|without|should ... each|both|all|neither of us {modal}|lose|loses|{be}
        if|unless|without|should ... both teams|sides|villages|farms|firms|clinics|schools|islands|companies|parties|crews|families|wards|houses|shops|boards
        you|your .. and i|my|we|our .. both {have}|{be}|thought|think|need
        {S} {have}? both|all {adverb}? been|{be} {ing}
        {S} differ|disagree on|about|over
        sits|sit|lies|lie|lands|landed|falls on|with both
        between your .. and my|our {strain}|{trouble}|haste|hurry|caution|wish|hope
        took two|both of us
        ours together
        your|our|my .. and|& our|ours|mine|my|your|yours .. never|n't|not|rarely|seldom ... same|match|agree|fit|meet|tally|overlap
        your|our|my .. and|& our|ours|mine|my|your|yours ... the same {number}? .. {time}|day|hall|room|people|buyer|customers|children|patients
        whoever {be} right|wrong|to
        nobody|noone|neither|none wins|gains|benefits|profits if|when|by|from|unless|here|in
        no one wins|gains|benefits|profits if|when|by|from|unless|here|in
        if {S} carry|carries|go|goes|keep|continue on? like|this|so|as
        if this|that goes|continues|carries on? like|this|so|,|much|until|for
        not you ... not us|me|{S}
        not your .. ... not our|ours|my|mine
        """),
    Rule(
      .joint, .clause, [.sign],
      patterns: """
        which|one of us
        between your|my|our|us
        with|to both
        {T} and {S}
        """),
  ]
}
