// What is said where a coach is there: who sees the words and whose account keeps them, and nothing of it alone.

import Scripts
import Testing

@testable import Conversations

@Suite("Wordings with a coach")
struct CoachedWordingTests {
  /// All that a state may say or ask in a conversation, whatever else is known.
  private func words(_ state: State, _ conversation: Conversation) -> String {
    let phrasing = Phrasing(conversation, state: state, visit: 1, about: nil)
    let told = [state.say, state.more].compactMap { phrasing.text(of: $0) }
    return (told + [state.ask.isEmpty ? "" : phrasing.question(part: nil, afterQuoting: false)])
      .joined(separator: " ").lowercased()
  }

  /// A conversation that the account of noa keeps.
  private func play(coach: String?) throws -> Play {
    var play = try Play(coach: coach)
    var transcript = play.conversation.transcript
    transcript.entries = []
    play.conversation = Conversation(
      script: play.conversation.script, transcript: transcript, place: "transcripts", keeper: "noa")
    _ = play.conversation.begin(at: play.time)
    return play
  }

  private func isOfACoach(_ words: String) -> Bool {
    words.contains("coach") || words.contains("kim") || words.contains("account of")
  }

  @Test("every state with a wording for a coach says it with one, and only then")
  func states() throws {
    let (alone, coached) = (try play(coach: nil).conversation, try play(coach: "Kim").conversation)
    let states = alone.script.states.filter { state in
      (state.say + state.more + state.ask).contains { wording in
        wording.condition?.tests.contains { $0.kind == .fact && $0.names.contains("coached") } == true
      }
    }
    #expect(states.count > 5)
    for state in states {
      #expect(isOfACoach(words(state, coached)), "\(state.id)")
      #expect(!isOfACoach(words(state, alone)), "\(state.id)")
    }
  }

  @Test("a whole visit alone never speaks of a coach; with one, the first words and the last name the account")
  func visits() throws {
    for coach in [nil, "Kim"] {
      var play = try play(coach: coach)
      for line in ["Aim", "Worth", "conversation", "room", "Now", "Ana", "It was late", "free", "issue", "Calm"] {
        play.type(line: line)
      }
      while play.conversation.snapshot.status == .open { play.type("/skip") }
      let told = play.entries.filter { $0.who == .script }.map { $0.text.lowercased() }
      #expect(told.filter(isOfACoach).isEmpty == (coach == nil))
      #expect(told[1].contains("account of") == (coach != nil))
      #expect(told.dropLast().last?.contains("account of") == (coach != nil))
    }
  }
}
