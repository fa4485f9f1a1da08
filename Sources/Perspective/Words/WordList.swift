// A list of words or phrases of one class, as the data files hold it.

/// Entries separated by commas; an entry of several words is a phrase, whose first word alone is inflected.
struct WordList: Sendable {
  var member: WordClass
  var kind: Inflection.Kind
  var items: String

  init(_ member: WordClass, _ items: String) { self.init(member, .plain, items) }

  init(_ member: WordClass, _ kind: Inflection.Kind, _ items: String) {
    self.member = member
    self.kind = kind
    self.items = items
  }
}

enum WordLists {
  static let all =
    grammar + people + names + traits + deeds + idiom + reproaches + harms + goodwill + difficulties + strains + senses
    + sides + reports + irony
}
