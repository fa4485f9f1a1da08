// A question about the visit itself: what it is called, how it is asked, and what is answered.

/// Something that is asked about the visit itself.
struct VisitTopic: Equatable {
  /// What it is called.
  let name: Name
  /// The answer where one person is alone.
  let alone: String
  /// The answer where a coach sits at the same screen.
  let coached: String
  /// The answer where two terminals share the session.
  let shared: String
  /// How it is asked, a way a line. Each word of a line stands for one of several (`who|anyone`); a list in braces
  /// stands for its words. One of each must be there, none behind a minus, and nothing else but what `fillers` has and
  /// what stands behind a plus.
  let asked: String
  /// How it is said where nothing has the shape of a question: "i dont understand".
  let said: String

  enum Name {
    case readers, kept, sent, delete, asker, opinion, judged, time, stop, use, names, copy, count, typing, meaning, why,
      skip
    case change, language, numbers, earlier, takeOut, help
  }

  init(
    _ name: Name, _ alone: String, coached: String? = nil, shared: String? = nil, asked: String, said: String = ""
  ) {
    (self.name, self.alone, self.asked, self.said) = (name, alone, asked, said)
    (self.coached, self.shared) = (coached ?? alone, shared ?? coached ?? alone)
  }
}
