// Labels in somebody else's words, made the writer's own; see `Label` for definition, cues, traps and sources.

extension Label {
  /// "Our auditors called your books “amateur hour”, and they were being kind."
  ///
  /// The quotation need not hold a word that judges; that the writer stands by it makes it a label. Praise that is
  /// quoted is none.
  static let quoted = [
    Rule(
      .label, .clause, [.statement, .endorsed, .notWell],
      patterns: """
        call|calls|called|calling|dub|dubs|dubbed|nickname|nicknamed|label|labels|labelled|labeled {O} “ ( !{lofty}|{good}|{det} | {det} !{lofty}|{good} )
        call|calls|called|calling|dub|dubs|dubbed|label|labels|labelled|labeled {O} of {det} .. “ ( !{lofty}|{good}|{det} | {det} !{lofty}|{good} )
        describe|describes|described|refer|refers|referred|summed|sums|put to? {O} up|down? as “ ( !{lofty}|{good}|{det} | {det} !{lofty}|{good} )
        describe|describes|described|summed|sums|put {O} of {det} .. as “ ( !{lofty}|{good}|{det} | {det} !{lofty}|{good} )
        {say}|{think} us|me? that? {O} {be}|{have} {det}? {adverb}? “ ( !{lofty}|{good}|{det} | {det} !{lofty}|{good} )
        ” {be}|{have} been? {adverb}? how|what .. call|calls|called|describe|describes|described|say|says|said|think|thinks about|of? {O}|you|them|him|her
        ” {be}|{have} been? my|our|his|her|their ... word|words|term|name|nickname|verdict|phrase|label|description|line for|of|on|about {O}|you|them|him|her
        """),
    // "Our partners say you “dropped the ball”, and I can't disagree."
    Rule(
      .blame, .clause, [.statement, .endorsed, .notWell],
      patterns: """
        {say}|{think} us|me? that? {O} {modal}? “ {adverb}? {past}|{wreck}|{slip}|{damage}|left|sat|lost|broke
        """),
    // "Our night porter has a name for your boss: “the undertaker”. It suits him."
    Rule(
      .label, .sentence, [.statement, .endorsed, .notWell],
      patterns: """
        {have} a {adverb}? name|nickname|word for {O} :|,|— “
        ” {be} {det} ... word|words|verdict|phrase $
        """),
    // "Our lawyer says you “simply want to run down the clock”, and I agree."
    Rule(
      .mindreading, .clause, [.statement, .endorsed, .notWell],
      patterns: """
        {say}|{think} us|me? that? {O} “ {adverb}? never|meant|want|wants|need|needs|do|does|hope|hopes|plan|plans|came|come|care|cares|think|thinks
        """),
  ]
}
