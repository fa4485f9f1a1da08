// How something is said now: a wording is chosen by the seed, and what is known is put in for its terms.

import Scripts

/// The choice and completion of wordings for one visit to a state.
struct Phrasing {
  private let conversation: Conversation
  private let state: State
  private let visit: Int
  private let about: String?

  init(_ conversation: Conversation, state: State, visit: Int, about: String?) {
    (self.conversation, self.state, self.visit, self.about) = (conversation, state, visit, about)
  }

  /// What is told before a question or instead of one; `nil` when nothing fits.
  func text(of wordings: [Wording]) -> String? {
    text(of: wordings, mayQuote: !conversation.snapshot.quoted)
  }

  /// A whole question: the words, and the options under it. `part` names a part of a question of several parts.
  func question(part: String?, afterQuoting: Bool) -> String {
    let mayQuote = !afterQuoting && !conversation.snapshot.quoted
    let words = text(of: wordings(of: part), mayQuote: mayQuote) ?? text(of: wordings(of: part), mayQuote: true)
    if state.step == .rate, let part, !state.parts.contains(where: { $0.field == part }),
      let scale = state.into.compactMap({ data[$0]?.slot }).first(where: { $0.name == part })
    {
      return Message.nextScale(scale.label, item)
    }
    let context = StepContext(conversation, state: state, visit: visit, about: about, part: part)
    let options = context.options.enumerated().map { "  \($0 + 1)  \($1.label)" }
    let offer =
      conversation.offer(for: part, in: state, about: about) ?? conversation.optionSaidBefore(in: state)
      ?? conversation.personSaidBefore(in: state)
    let asked = offer.map { Message.offered(words ?? "", $0.text.onOneLine) } ?? words ?? ""
    return ([asked] + options).joined(separator: "\n")
  }

  /// Another way to put the open question, where the script has one that holds and quotes nobody.
  func question(otherThan words: String, part: String?) -> String? {
    let others = wordings(of: part).filter {
      !$0.quotes && conversation.holds($0.condition, in: state.id, visit: visit, about: about)
    }
    return others.lazy.compactMap(complete).first { !words.hasPrefix($0) }
  }

  private func wordings(of part: String?) -> [Wording] {
    let part = state.parts.first { $0.field == part } ?? (state.step == .form ? state.parts.first : nil)
    return part?.ask ?? state.ask
  }

  private var data: DataModel { conversation.script.data }

  /// The name of the item that is asked about.
  private var item: String? {
    guard let slot = conversation.script.subject(of: state) else { return nil }
    return conversation.snapshot.item(of: slot, about: about)?.spokenName(in: slot)
  }

  /// The wordings that hold now come before those without a condition; the seed turns among equals, visit by visit.
  private func text(of wordings: [Wording], mayQuote: Bool) -> String? {
    let usable = wordings.filter {
      (mayQuote || !$0.quotes || names($0))
        && conversation.holds($0.condition, in: state.id, visit: visit, about: about)
    }
    for fitting in [usable.filter { $0.condition != nil }, usable.filter { $0.condition == nil }] where !fitting.isEmpty
    {
      let first = Self.turn(seed: conversation.transcript.seed, state: state.id) + visit - 1
      for offset in fitting.indices {
        if let text = complete(fitting[(first + offset) % fitting.count]) { return text }
      }
    }
    return nil
  }

  /// Whether a wording quotes nothing but what an item is called, which tells it from others like it, or was said in an
  /// earlier session.
  private func names(_ wording: Wording) -> Bool {
    let snapshot = conversation.snapshot
    return wording.terms.filter(\.excerpt).allSatisfy { term in
      guard case .field(let field, let slot)? = data[term.name], let records = slot.records else { return false }
      let isEarlier = snapshot.item(of: slot, about: about)?.values[Records.origin.name] != nil
      return records.returns != nil && field == records.title && (isEarlier || snapshot.made(in: slot).count > 1)
    }
  }

  /// FNV-1a over the seed and the id: the same everywhere, for ever. Small enough never to overflow an `Int`.
  static func turn(seed: UInt64, state: String) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    for shift in stride(from: UInt64(0), to: 64, by: 8) { mix(UInt8(truncatingIfNeeded: seed >> shift)) }
    for byte in state.utf8 { mix(byte) }
    return Int(hash >> 33)
  }

  /// The wording with everything put in, once; `nil` when something is not known.
  private func complete(_ wording: Wording) -> String? {
    var text = ""
    for piece in wording.pieces {
      switch piece {
      case .text(let words):
        // "R." ends a sentence by itself; an excerpt ends with its mark.
        text +=
          text.utf8.last == UInt8(ascii: ".") && words.utf8.first == UInt8(ascii: ".") ? words.dropFirst() : words[...]
        // A question that is quoted ends with the mark of the question around it.
        if words.utf8.first == UInt8(ascii: "?"), text.hasSuffix("?”?") { text = text.dropLast(3) + "”?" }
      case .term(let term):
        guard let value = conversation.words(for: term, about: about, in: state) else { return nil }
        text += value
      }
    }
    return text
  }
}
