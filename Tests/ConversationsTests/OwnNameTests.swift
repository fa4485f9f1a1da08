// A person's own name, however it is given.

import Testing

@testable import Conversations

@Suite("One's own name")
struct OwnNameTests {
  @Test(arguments: [
    ("Ana", "Ana"), ("  ana ", "ana"), ("A.", "A."), ("A", "A"), ("Q", "Q"), ("K", "K"), ("n", "n"), ("Y.", "Y."),
    ("I'm Ana", "Ana"), ("im ana", "ana"),
    ("I am Ana Silva", "Ana Silva"), ("My name is Dr Marsh.", "Dr Marsh"), ("my name’s Bo", "Bo"),
    ("Hello, I'm Ana!", "Ana"), ("hi ana here", "ana"), ("hi, anders here", "anders"), ("gav. hr sent me", "gav"),
    ("J. R. Smith", "J. R. Smith"), ("just call me K.", "K."), ("call me Kim please", "Kim"),
    ("Please call me Kim", "Kim"), ("It's Zoë", "Zoë"), ("you can call me T", "T"), ("李雷", "李雷"),
    ("O'Brien", "O'Brien"),
    ("hi i am Hoa, Nguyễn Thị Hoa", "Hoa"), ("this is Kim", "Kim"), ("call me Jo", "Jo"), ("my name is Kim, HR", "Kim"),
    ("Hilda", "Hilda"), ("Imre", "Imre"), ("Jean-Luc", "Jean-Luc"), ("“Bee”", "Bee"), ("Justin", "Justin"),
    ("Heidi", "Heidi"), ("Will", "Will"),
    ("Good morning, here is Paulo from the plant", "Paulo"), ("you can say Jo", "Jo"), ("Bonjour, ici Paulo", "Paulo"),
    ("Well, I am Ana", "Ana"), ("Bartosz (W. calls me Bart)", "Bartosz"), ("Oh. Kim", "Kim"),
    ("Well, good morning. I am Professor Emeritus Quennell, though colleagues call me Alec.", "Alec"),
    ("Good morning, here is Paulo", "Paulo"), ("Can", "Can"), ("Do Kim", "Do Kim"),
  ])
  func isHeard(said: String, name: String) { #expect(OwnName.read(said) == name, "\(OwnName.read(said) ?? "-")") }

  @Test(arguments: [
    "", "   ", "well", "no", "yes", "none", "nothing", "idk", "hello", "Hi", "ok", "123", "...", "?", "/quit", "/help",
    "why do you ask?", "whats your privacy, does my boss see it", "what is your privacy", "does my boss see this",
    "is this private", "how long does it take", "wheres it saved",
    "I don't want to say", "what is this for", "who can read this?",
    "I would rather not tell you my name because of my boss",
  ])
  func namesNobody(said: String) { #expect(OwnName.read(said) == nil, "\(OwnName.read(said) ?? "-")") }

  @Test(
    "one's own name is set right at any question",
    arguments: [
      ("my name is Noor not Noa", "Noor"), ("My name is Noor.", "Noor"), ("it's Noor, not Client", "Noor"),
      ("I am called Noor, not Client", "Noor"), ("My name is on the list", "Client"), ("I am not sure", "Client"),
      ("my name is Noor with one o", "Client"), ("it's the money, not Ana", "Client"),
      ("my name is mud here", "Client"), ("her name is on the list", "Client"),
    ])
  func ownName(line: String, name: String) throws {
    var play = try Play()
    play.type("/goto network", "Ana", "", "7 5 8", line)
    #expect(play.conversation.transcript.people.client == name)
    #expect((play.value("words.notice") == nil) == (name == "Noor"), "it is no answer to the question")
    #expect(try play.reread().transcript.people.client == name)
  }
}
