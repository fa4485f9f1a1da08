// The classes a word can belong to. Their names are what the patterns use in braces.

enum WordClass: UInt8, Sendable, CaseIterable {
  // Parts of speech, closed lists.
  case you, your, they, their, i, we, my, us, them, be, have, modal, neg, adverb, conj, prep, det, wh, say, think, feel
  case number, ing, past, name, given, title
  // The other.
  case partner, crowd
  // Words that speak ill.
  case trait, badNoun, failing, wreck, slip, wrong, harm, faux, motive, lure, excuse, fuss, punish
  // Words that speak well.
  case good, thank, praise, please
  // Other senses.
  case always, seldom, trouble, emotion, meta, joint, lose, win, late, beginner, time, mock,
    owning, damage, smirk, coop, lofty, dialog, strain, fault
  // The two sides of a split or an ultimatum.
  case vain, petty, toil, idle, concede, reprisal
  // What a writer makes of words they report.
  case endorsing, distancing
  // The ground that a rule of law gives.
  case legal
  // Words that work on an issue, whoever else is attacked beside them.
  case working
  // What mockery is made of.
  case kudos, flop, venture, gadget, gripe

  /// The number of its bit in a `ClassSet`.
  var bit: Int { Int(rawValue) }

  /// The class of that name, as a pattern writes it between braces.
  init?(name: some StringProtocol) {
    guard let found = Self.byName[String(name)] else { return nil }
    self = found
  }

  private static let byName: [String: WordClass] = Dictionary(
    uniqueKeysWithValues: allCases.map { (String(describing: $0), $0) })
}
