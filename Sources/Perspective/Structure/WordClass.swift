// The word classes that this module speaks of by name. Their words, and further classes that only rules use, stand in
// `Words/` and `Rules/`.

/// A class of words; its name is what `Words/` and, in braces, the rules call it.
package enum WordClass: UInt8, Sendable, CaseIterable {
  // Parts of speech, closed lists.
  case you, your, they, their, i, we, my, us, them, be, have, modal, neg, adverb, conj, prep, det, wh, say, think, feel
  case number, ing, past, name, given, title
  // The other.
  case partner, crowd, otherNoun, ownNoun, institution, quantity
  // Words that speak ill.
  case trait, badNoun, wreck, slip, wrong, harm, faux, excuse, fuss, late, damage, slang
  // Words that speak well.
  case good, thank, praise, please, lofty
  // What a sentence is about, or does.
  case always, seldom, trouble, fault, meta, means, joint, owning, mock, smirk, dialog, working, legal, sorry, losing
  // What a writer makes of words they report.
  case endorsing, distancing, passingOn
  // Words that join or turn clauses.
  case turn, opposing, turning, condition, regarding, afterDenial
  // Words that only mean something beside others: before a place, before "myself", after "thanks for".
  case placing, harming, mocking

  /// The number of its bit in a `ClassSet`.
  package var bit: Int { Int(rawValue) }
}
