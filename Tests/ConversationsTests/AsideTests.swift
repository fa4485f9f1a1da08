// Lines that speak to the program: questions about the visit, `?`, and commands without their slash.

import Scripts
import Testing

@testable import Conversations

@Suite("Words to the program")
struct AsideTests {
  // MARK: Questions about the visit

  @Test("a question about the visit is known by its words", arguments: VisitQuestionCases.asked.keys)
  func asked(topic: VisitTopic.Name) {
    for text in VisitQuestionCases.asked[topic] ?? [] {
      let found = VisitQuestions(in: text)
      #expect(found?.topics.map(\.name) == [topic], "\(text)")
      #expect(found?.rest == "", "\(text)")
    }
  }

  @Test("what may be an answer is one", arguments: VisitQuestionCases.answers)
  func answers(text: String) { #expect(VisitQuestions(in: text) == nil) }

  @Test(
    "a name that is known stands for a person",
    arguments: [
      "could V read what i wrote here, its my work laptop", "can V. see this?", "will ana be able to read it",
    ])
  func names(text: String) {
    #expect(VisitQuestions(in: text, people: ["V.", "Ana"])?.topics.map(\.name) == [.readers])
    #expect(VisitQuestions(in: text, people: ["Ruta"]) == nil)
  }

  @Test("what is asked about is explained by other words") func otherWords() throws {
    var play = try Play()
    play.type("An aim", "what mean \"worth your time\"? i not understand")
    #expect(play.state == "arrive-worth" && play.last.notice?.contains("worth your time") == false)
  }

  @Test("how many questions come is answered by the part, and everything can be deleted in one way")
  func counts() throws {
    var play = try Play()
    for line in ["An aim", "A date", "network", "short"] { play.type(line: line) }
    play.type("how many questions are there?")
    #expect(play.last.notice?.hasPrefix("This is part ") == true)
    play.type("can i delete all of it now?")
    #expect(play.last.notice?.contains("cofront list") == true && play.last.notice?.contains("/x") == true)
  }

  /// Lines that lead to a step of each kind, and its state.
  private static let steps: [(state: String, lines: [String])] = [
    ("arrive-aim", []), ("arrive-worth", ["An aim"]), ("arrive-way", ["An aim", "A date"]),
    ("net-names", ["An aim", "A date", "network", "short", "Lunch"]),
    ("net-rate", ["An aim", "A date", "network", "short", "Lunch", "Ana, Bo", ""]),
    ("net-rate", ["An aim", "A date", "network", "short", "Lunch", "Ana, Bo", "", "7"]),
    ("scale-pick", ["An aim", "A date", "network", "short", "Lunch", "Ana", "", "7 5 8", "Look"]),
    ("hard-who", ["/goto facing"]), ("face-issue", ["/goto facing", "Ana"]),
    ("face-safe", ["/goto facing", "Ana", "It was late"]),
    ("face-focus", ["/goto facing", "Ana", "It was late", "free"]), ("elev-behaviours", ["/goto elevating"]),
    ("elev-behaviours", ["/goto elevating", "I listen"]), ("elev-action", ["/goto elevating", "", ""]),
    ("elev-action", ["/goto elevating", "", "", "Call Bo"]),
    ("share-lines", ["An aim", "A date", "network", "room", "/goto sharing", "Ana"]),
  ]

  @Test(
    "at a step of any kind it is answered in a line, the question stands, and nothing is kept of it",
    arguments: steps.indices,
    ["Sorry, can my company see this?", "where is this stored", "are you a robot?", "?", "help?"])
  func everywhere(step: Int, text: String) throws {
    let (state, lines) = Self.steps[step]
    var play = try Play()
    for line in lines { play.type(line: line) }
    #expect(play.state == state)
    let before = play.conversation
    play.type(line: text)
    let notice = try #require(play.last.notice)
    #expect(!notice.contains("\n") && !notice.isEmpty)
    #expect(play.last.entries.isEmpty)
    #expect(play.conversation.transcript == before.transcript && play.conversation.snapshot == before.snapshot)
  }

  @Test(
    "which words are to go is heard where they are the person's own, and how they go is told",
    arguments: [
      "can i delete the thing about immigration", "please take out the part about immigration", "/strike immigration",
      "how do i remove what i said about immigration", "I want to delete the line about immigration",
    ])
  func takenOut(request: String) throws {
    var play = try Play()
    play.type("He calls customs, and later the immigration office", request)
    let number = try #require(play.entries.first { $0.text.contains("customs") }?.n)
    #expect(play.last.notice?.hasPrefix("/strike \(number) takes “He calls customs") == true)
    #expect(play.state == "arrive-worth" && play.outcome["worth"] == nil)
    play.type("The immigration office answers")
    play.type(line: request)
    #expect(play.last.notice?.hasPrefix("Answers \(number) and ") == true)
    #expect(play.state == "arrive-way")
  }

  @Test(
    "a task is no such wish",
    arguments: ["delete the line about costs", "remove the old mails about it", "take care of it"])
  func noWish(words: String) throws {
    var play = try Play()
    play.type("The costs, and it", words)
    #expect(play.outcome.words("worth") == words)
  }

  @Test("/delete leads to both ways to take words back", arguments: ["/delete", "/erase", "/delete that"])
  func delete(line: String) throws {
    var play = try Play()
    play.type("He lies")
    play.type(line: line)
    #expect(play.last.notice?.contains("/strike") == true && play.last.notice?.contains("forget latest") == true)
    play.type("/dele")
    #expect(play.last.notice?.contains("There is no /dele") == true)
  }

  @Test("what only somebody else can answer is not answered, and is no loss")
  func ofOthers() throws {
    var play = try Play()
    play.type("/goto facing", "Kwame", "I took the loan. What do you think, will Kwame forgive me?")
    #expect(play.last.notice?.hasPrefix("Only Kwame can answer that.") == true)
    #expect(play.value("issue")?.text?.contains("forgive") == true && play.state == "face-safe")
    play = try Play()
    play.type("/goto facing", "Kwame", "will Kwame forgive me?")
    #expect(play.state == "face-issue" && play.last.notice?.contains("Enter keeps “will Kwame") == true)
    play.type("Kwame will forgive me")
    #expect(play.last.notice?.contains("Only Kwame") != true && play.state == "face-safe")
  }

  @Test("the answer is true of the session: the folder, and who sees it")
  func truth() throws {
    var alone = try Play()
    alone.type("who can read this?")
    #expect(alone.last.notice?.contains("transcripts") == true)
    alone.type("can i delete this")
    #expect(alone.last.notice?.contains("cofront forget latest") == true)
    var coached = try Play(coach: "Noa")
    coached.type("Who can see this?")
    #expect(coached.last.notice?.contains("Noa sees") == true)
    coached.type("are you an AI?")
    #expect(coached.last.notice?.contains("Noa") == true)

    let visit = Visit(
      place: "~/there", people: People(client: "Kim", coach: "Noa"), keeper: "noa", isShared: true, command: "cofront",
      folder: " --transcripts x", id: "s")
    let shared = try #require(visit.answer(to: "who can read this"))
    #expect(shared.contains("Kim and Noa") && shared.contains("noa's account") && shared.contains("~/there"))
    #expect(visit.answer(to: "how do I delete this?")?.contains("cofront forget s --transcripts x") == true)
    #expect(visit.answer(to: "no") == nil)
  }

  @Test("why a question is asked is what /why tells, and two questions are both answered")
  func others() throws {
    var play = try Play()
    play.type("Why do you ask?")
    #expect(play.last.notice == play.conversation.question.why)
    play.type("Who are you? Is this recorded?")
    #expect(play.last.notice?.contains("script") == true && play.last.notice?.contains("internet") == true)
    #expect(play.state == "arrive-aim" && play.entries.allSatisfy { $0.who == .script })
  }

  @Test(
    "with an answer beside it, the question is answered, and the rest is the answer",
    arguments: [
      ("Sorry, can my company see this? I want to settle the launch date", "I want to settle the launch date"),
      ("I want to settle the launch date. Who can read this?", "I want to settle the launch date."),
      ("Are you a robot?\nI need a rest.", "I need a rest."),
      ("i need a plan, maybe. who can see this again?", "i need a plan, maybe."),
      ("he broke the door last week. i dont know who can read this", "he broke the door last week."),
      ("i want peace, e.g. at night. is this private? i am afraid", "i want peace, e.g. at night. i am afraid"),
      (
        "Hello. Is this private? I would like to talk about pay. Thanks.",
        "Hello. I would like to talk about pay. Thanks."
      ),
    ])
  func beside(text: String, rest: String) throws {
    var play = try Play()
    play.type(line: text)
    #expect(play.outcome["aim"] == .text(rest))
    #expect(play.last.notice?.isEmpty == false && play.state == "arrive-worth")
    // Nothing typed is lost: the question stands in the record as what was not taken.
    // And it stands where it was typed.
    let isFirst = play.entries.first { $0.kind == .unclear }.map { text.hasPrefix($0.text) } == true
    #expect(
      play.entries.filter { $0.who == .client }.map(\.kind) == (isFirst ? [.unclear, .answer] : [.answer, .unclear]))
    #expect(play.entries.first { $0.kind == .unclear }.map { text.contains($0.text) } == true)
    play.type("A date")
    #expect(!play.entries.contains { $0.who == .script && ($0.text.contains("robot") || $0.text.contains("see this")) })
  }

  @Test(
    "where the answer may be a question, Enter keeps it as one",
    arguments: [
      (
        "open-draft", ["/goto facing", "Ana", "It was late", "free", "issue", "Calm", "Now", "Much"], "opening.drafts.0"
      ),
      (
        "open-listen",
        ["/goto facing", "Ana", "It was late", "free", "issue", "Calm", "Now", "Much", "May we talk?", "keep"],
        "words.listen"
      ),
    ])
  func questionsAsAnswers(state: String, lines: [String], slot: String) throws {
    var play = try Play()
    for line in lines { play.type(line: line) }
    #expect(play.state == state)
    play.type("Can you tell me what you need?")
    #expect(play.value(slot) == .text("Can you tell me what you need?"))
    play.type("/back", "How long will this take?")
    #expect(play.state == state && play.last.notice?.contains("Enter keeps “How long will this take?”") == true)
    play.type("")
    #expect(Value.record(play.outcome).description.contains("How long will this take?") && play.state != state)
  }

  @Test("a greeting is greeted, and the question stands", arguments: ["hi", "Hello!", "hi there, how are you?"])
  func greeting(text: String) throws {
    var play = try Play()
    play.type(line: text)
    #expect(play.state == "arrive-aim" && play.outcome["aim"] == nil)
    #expect(play.last.notice?.hasPrefix("Hello.") == true && play.entries.last?.text == text)
    play.type("Hello, I want peace")
    #expect(play.outcome["aim"] == "Hello, I want peace")
  }

  @Test("who asks for an opinion beside an answer is told that there is none; the answer is kept")
  func opinions() throws {
    var play = try Play()
    play.type("maybe peace, what you think?")
    #expect(play.last.notice?.contains("no opinion") == true && play.outcome["aim"] == "maybe peace")
    var other = try Play()
    other.type("I want peace. what do you think?")
    #expect(other.outcome["aim"] == "I want peace." && other.last.notice?.contains("no opinion") == true)
    var asked = try Play()
    asked.type("sleep. and who can see this again? my boss?")
    #expect(asked.outcome["aim"] == "sleep.")
  }

  @Test("a question that is not understood is put another way, and a word of it is explained")
  func notUnderstood() throws {
    var play = try Play()
    play.type("/goto network", "Ana", "", "4 5 6")
    let question = play.conversation.question.text
    play.type("i dont understand this question")
    #expect(play.last.notice?.hasPrefix("In other words: ") == true && play.last.notice?.contains(question) == false)
    play.type("what does imperative mean?")
    #expect(play.last.notice?.hasPrefix("Imperative: ") == true)
    play.type("i am confused")
    #expect(play.last.notice?.contains("Enter keeps “i am confused”") == true)
    #expect(play.state == "net-notice" && play.value("words.notice") == nil)
  }

  @Test(
    "who leaves a choice open is offered the first way on", arguments: ["not sure", "you choose", "whatever you think"])
  func leftOpen(text: String) throws {
    var play = try Play()
    play.type("An aim", "A date", text)
    #expect(play.state == "arrive-way" && play.last.notice?.contains("Enter keeps “My partners") == true)
    play.type("")
    #expect(play.value("way") == "network")
  }

  @Test("how safe it is to speak is not offered")
  func notOffered() throws {
    var play = try Play()
    play.type("/goto facing", "Ana", "It was late", "whatever you think")
    #expect(play.state == "face-safe" && play.conversation.question.kept == nil)
  }

  // MARK: Commands without their slash

  @Test(
    "a bare command is asked about; Enter keeps it, and other words take its place",
    arguments: [
      ("back", "/back"), ("Skip.", "/skip"), ("help", "/help"), ("quit", "/quit"), ("exit", "/quit"),
      ("stop", "/pause"), ("i want to stop now", "/pause"), ("Stop asking!", "/pause"), ("I have to go.", "/pause"),
      ("no", "/skip"), ("undo", "/back"), ("pause!", "/pause"), ("menu", "/help"), ("go back please", "/back"),
      ("show me the chart", "/chart"), ("summary", "/summary"), ("show chart again pls", "/chart"), ("ok", "/skip"),
    ])
  func bare(word: String, command: String) throws {
    for keeps in [true, false] {
      var play = try Play()
      play.type(line: word)
      let notice = try #require(play.last.notice)
      #expect(notice.hasPrefix(command) && notice.contains("Enter keeps “\(word)” as your answer."))
      #expect(play.state == "arrive-aim" && play.outcome["aim"] == nil)
      #expect(play.conversation.question.kept == word && !play.conversation.question.earlierIsEditable)
      #expect(try play.reread().snapshot == play.conversation.snapshot)
      play.type(line: keeps ? "" : "Rest")
      #expect(play.outcome["aim"] == .text(keeps ? word : "Rest"))
      #expect(play.state == "arrive-worth")
    }
  }

  @Test("it is asked about at a list, at a part of a form and over an earlier answer, too")
  func bareElsewhere() throws {
    var play = try Play()
    play.type("/goto elevating", "back")
    #expect(play.outcome["behaviours"] == nil && play.last.notice?.contains("Enter keeps") == true)
    play.type("I listen", "", "", "skip", "Call Bo", "quit", "Ana", "/pause")
    #expect(play.outcome["behaviours"] == .texts(["I listen"]))
    #expect(play.each("what", in: "actions") == [.text("Call Bo")] && play.each("who", in: "actions") == [.text("Ana")])
    var over = try Play()
    over.type("Trust", "/back", "stop", "")
    #expect(over.outcome["aim"] == .text("stop"))
    over.type("/back", "help", "/skip")
    #expect(over.outcome["aim"] == .text("stop") && over.state == "arrive-worth")
  }

  @Test("where it fits, it is simply taken, and where it cannot, it is told beside what would be an answer")
  func fitting() throws {
    var play = try Play()
    play.type("An aim", "A date", "back")
    #expect(play.last.notice?.hasPrefix("/back goes back. A number from 1 to 3") == true)
    play.type("network", "room", "/goto sharing", "Ana", "", "no")
    #expect(play.state == "share-held")
    var names = try Play()
    names.type("/goto network", "no")
    #expect(names.state == "net-none")
    var form = try Play()
    form.type("/goto elevating", "", "", "no")
    #expect(form.state == "share-with")
    let script = try SmallScript.read(
      data: "more: words",
      """
      - id: a
        step: ask
        into: more
        ask: Is there anything else?
        next: end
      """)
    var yesOrNo = try Play(script)
    yesOrNo.type("No")
    #expect(yesOrNo.outcome["more"] == .text("No"))
  }

  @Test("to a question of the coach's own they are asked about as well")
  func ownQuestions() throws {
    var play = try Play(coach: "Noa")
    play.type("/ask What would be different?", "?")
    #expect(play.last.entries.isEmpty && play.last.notice == Message.ownQuestionOpen)
    play.type("back", "", "Another")
    #expect(play.entries.filter { $0.kind == .reply }.map(\.text) == ["back"])
    #expect(play.outcome["aim"] == .text("Another"))
  }

  @Test("what is said to the other of two is said, and ? is not")
  func remarks() throws {
    var play = try Play(coach: "Noa")
    let said = play.conversation.receive(.answer("who can read this?"), typedBy: .coach, at: play.time)
    #expect(said.entries.map(\.kind) == [.remark])
    let asked = play.conversation.receive(.answer("?"), typedBy: .coach, at: play.time)
    #expect(asked.entries.isEmpty && asked.notice?.contains("Client") == true)
  }

  @Test("what only says why it is asked is no answer of its own")
  func reason() throws {
    var play = try Play()
    play.type("if i delete this, is it really gone? he's good with computers")
    #expect(play.state == "arrive-aim" && play.last.notice?.contains("forget latest") == true)
    #expect(play.last.notice?.contains("Enter keeps “he's good with computers”") == true)
    var rated = try Play()
    rated.type("An aim", "A date", "network", "short", "Lunch", "Ana", "", "7")
    rated.type("not so sure what imperative is")
    #expect(rated.last.notice?.contains("Imperative:") == true && rated.state == "net-rate")
  }

  @Test("a yes to the words that Enter keeps keeps them", arguments: ["yes", "yeah", "ok"])
  func yesKeeps(word: String) throws {
    var play = try Play()
    play.type(line: "/goto facing")
    let state = play.state
    play.type(line: "nobody. my sister maybe")
    #expect(play.state == state && play.conversation.question.kept == "my sister")
    play.type(line: word)
    #expect(play.state != state && play.entries.contains { $0.kind == .answer && $0.text == "my sister" })
  }
}
