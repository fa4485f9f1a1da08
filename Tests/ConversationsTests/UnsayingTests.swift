// Words that are not to be kept: how they are taken back is said, and until then they are held up to nobody.

import Scripts
import Testing

@testable import Conversations

@Suite("Words that are not to be kept")
struct UnsayingTests {
  private static let secret = "honestly i lied to him about the forecast."

  @Test(
    "the request is found, with the words that it is about",
    arguments: [
      ("he left. i lied. wait, dont keep that", "he left. i lied.", ""),
      ("he left. i lied. wait dont keep that last bit", "he left.", "i lied."),
      ("he left. i lied. no really delete that last bit", "he left.", "i lied."),
      ("i lied to him, please dont write that down", "i lied to him", ""),
      ("he left. i lied. Wait... dont put that in", "he left. i lied.", ""),
      ("he left. i lied. thats off the record", "he left. i lied.", ""),
      ("stop it. i lied. behind her back. dont keep that", "stop it. i lied. behind her back.", ""),
      ("he left. i lied. take it out. all of it", "he left. i lied.", ""),
      ("he left. dont tell this to anyone ruth, its between us", "he left.", ""),
      ("he left me. thats between us", "he left me.", ""),
      (
        "my aunt. no not my aunt, forget i said that",
        "my aunt. no not my aunt", ""
      ),
      ("he left. i lied. delete what i said", "he left. i lied.", ""),
      ("That I attack first. Dont you dare quote that", "That I attack first.", ""),
      ("he left me. please don't repeat this", "he left me.", ""), ("i hid it. do not quote that", "i hid it.", ""),
      ("i waited too long. wait", "i waited too long.", ""),
    ])
  func found(line: String, rest: String, unwanted: String) throws {
    let asked = try #require(Unsaying(in: line))
    #expect(asked.rest == rest && asked.unwanted == unwanted)
  }

  @Test(
    "what only sounds like it is an answer",
    arguments: [
      "wait", "i told him to wait", "dont keep him waiting", "delete old mails", "he said wait for me",
      "it was bad, that is", "we broke the record", "the trust between us", "dont tell him yet", "take it back to him",
      "dont repeat old mistakes", "i never quote him",
      "get it out today",
    ])
  func none(line: String) { #expect(Unsaying(in: line) == nil) }

  @Test(
    "at any question the rest is the answer, and the words are named",
    arguments: ["wait, dont keep that", "no really delete that last bit", "thats off the record", "dont put that in"])
  func everywhere(request: String) throws {
    let ways: [[String]] = [
      [], ["A date"], ["A date", "We have one", "conversation", "short", "Bo"],
      ["/goto facing", "Bo", "It was late", "free", "issue", "Calm", "Now", "Much"],
      ["/goto facing", "Bo", "It was late", "free", "issue", "Calm", "Now", "Much", "Bo, the date.", "rewrite"],
    ]
    for lines in ways {
      var play = try Play()
      for line in lines { play.type(line: line) }
      let (state, count) = (play.state, play.entries.count)
      play.type("We need a date. \(Self.secret) \(request)")
      #expect(play.state != state)
      let said = play.entries[count...].filter { $0.who == .client }.map(\.text)
      let whole = Unsaying.namesBit(request) ? ["We need a date.", Self.secret] : ["We need a date. \(Self.secret)"]
      #expect(Array(said.prefix(whole.count + 1)) == whole + [request], "in the order in which it was typed")
      let number = try #require(play.entries.first { $0.text.contains("lied") }?.n)
      let notice = try #require(play.last.notice)
      #expect(notice.contains("/strike \(number) ") && notice.contains(whole.count > 1 ? "i lied" : "We need"))
      #expect(!Summary(play.conversation.transcript, BuiltIn.data).text.contains("lied"))
      #expect(!play.entries.contains { $0.who == .script && $0.text.contains("lied") })
      // Said once more it is the same wish, and no answer.
      let next = play.state
      play.type("no really delete that last bit")
      #expect(play.state == next && play.last.notice?.contains("/strike \(number) ") == true)
      play.type("/strike \(number)")
      #expect(!play.entries.contains { $0.text.contains("lied") })
      #expect(try play.reread().snapshot == play.conversation.snapshot)
    }
  }

  @Test(
    "one /strike takes all of the line, whatever became of its parts",
    arguments: [
      "the partners one. I told the board she lied. behind her back. dont keep that",
      "one conversation. i took credit for her work. thats between us",
    ])
  func wholeLine(line: String) throws {
    var play = try Play()
    play.type("Peace", "A date", line)
    let notice = try #require(play.last.notice)
    #expect(!notice.contains("You wrote"), "it is not said back")
    let number = try #require(
      notice.firstRange(of: "/strike ").flatMap { Int(notice[$0.upperBound...].prefix { $0 != " " }) })
    play.type("is that gone?")
    #expect(play.last.notice?.hasPrefix(Message.stillStands) == true && play.last.notice?.contains("\(number)") == true)
    play.type("yes take it out. all of it")
    #expect(play.last.notice?.contains("/strike \(number) ") == true)
    play.type("/strike \(number)")
    #expect(play.last.notice?.hasPrefix("Taken back") == true)
    for word in ["board", "behind", "credit", "dont keep", "take it out"] {
      #expect(!play.entries.contains { $0.who == .client && $0.text.contains(word) }, "\(word)")
    }
    play.type("is it gone or not?")
    #expect(play.last.notice == Message.isGone)
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test("who was named before goes with the words") func names() throws {
    var play = try Play()
    play.type("/goto facing", "R", "It was late", "unsafe", "but i have to", "someone to be with me")
    play.type("my colleague Nadia", "no wait not Nadia. take her name out please she has nothing to do with it")
    #expect(play.last.notice?.contains("“my colleague Nadia”") == true && play.state == "elev-action")
    #expect(play.outcome.items("actions").isEmpty)
    play.type("how do i remove a name")
    #expect(play.last.notice?.contains("what you said last") == true && play.outcome.items("actions").isEmpty)
    play.type("I tell her husband that I am afraid")
    #expect(!play.conversation.question.text.contains("“R”"), "nobody is offered whom it is not safe to meet")
  }

  @Test(
    "before the goodbye nothing is kept that is not to be, and nothing stands behind the end",
    arguments: ["That I avoid him. dont keep that", "That I talked to a machine. Remove that."])
  func beforeTheEnd(line: String) throws {
    var play = try Play()
    play.stays = true
    play.type("A date", "We have one", "network", "short", "/goto leaving")
    while play.state != "leave-self", play.conversation.snapshot.status == .open { play.type("/skip") }
    var open = play
    play.type(line)
    #expect(play.state == "leave-self" && play.conversation.snapshot.status == .open)
    #expect(play.value("insight.self") == nil && play.last.notice?.contains("/strike") == true)
    open.type("That I avoid him. Where is this kept?")
    #expect(open.state == "leave-self" && open.conversation.snapshot.status == .open, "who asks is not sent away")
    open.type("That I avoid him.")
    #expect(open.conversation.snapshot.status == .closed && open.entries.last?.kind == .close)
  }

  @Test("who only holds up what was said has answered, once") func waiting() throws {
    var play = try Play()
    play.type("I waited too long. wait")
    #expect(play.state == "arrive-worth" && play.outcome.words("aim") == "I waited too long.")
    #expect(play.entries.filter { $0.who == .client }.map(\.text) == ["I waited too long.", "wait"])
    #expect(play.last.notice == nil)
  }

  @Test("an answer that is not to be kept is quoted nowhere, and in no summary") func quoted() throws {
    for answers in [["\(Self.secret) wait, dont keep that"], ["\(Self.secret)", "wait, dont keep that"]] {
      var play = try Play()
      play.type("Peace")
      for answer in answers { play.type(line: answer) }
      #expect(play.state == "arrive-way" && play.last.notice?.contains("/strike") == true)
      #expect(!Summary(play.conversation.transcript, BuiltIn.data).text.contains("lied"))
      play.type("network", "short", "/goto leaving", "/skip", "/skip")
      let said = play.entries.filter { $0.who == .script && $0.state == "leave-door" }
      #expect(!said.isEmpty && !said.contains { $0.text.contains("lied") })
    }
  }

  @Test("nobody is offered whom only words name that are not to be kept") func offered() throws {
    var play = try Play()
    play.type("I hate my boss Erik")
    play.type(line: "wait, don't keep that")
    play.type("/skip", "conversation", "short")
    #expect(play.state == "hard-who" && play.conversation.question.earlier == nil)
  }

  @Test("nor is it said back at once", arguments: ["face-issue", "arrive-worth"]) func atOnce(state: String) throws {
    var play = try Play()
    play.stays = true
    if state == "face-issue" { play.type("/goto facing", "Bo") } else { play.type("Peace") }
    #expect(play.state == state)
    play.type("I lied to him and I feel ashamed. wait, dont keep that")
    #expect(play.last.notice?.contains("/strike") == true)
    #expect(!play.entries.contains { $0.who == .script && $0.text.contains("lied") })
  }

  @Test("rules read no words that are not to be kept") func reading() throws {
    var play = try Play()
    play.type("/goto facing", "Bo", "It was late", "free", "issue", "Calm", "Now", "Much")
    play.type("Bo, could we look at it? I have to say I lied. wait dont keep that last bit", "read")
    #expect(play.value("opening.drafts.0")?.text == "Bo, could we look at it?")
    #expect(!play.entries.contains { $0.who == .script && $0.text.contains("lied") })
    play = try Play()
    play.type("/goto facing", "Bo", "It was late", "free", "issue", "Calm", "Now", "Much")
    play.type("You are a liar, Bo. dont keep that", "read")
    #expect(!play.entries.contains { $0.who == .script && $0.text.contains("liar") })
  }
}
