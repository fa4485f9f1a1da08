// What is heard as a threat, and what comes of it.

import Testing

@testable import Conversations

@Suite("Danger")
struct DangerTests {
  @Test(
    "a hand, a blow or a threat is heard",
    arguments: [
      "we were alone and he had his hand on my arm", "he hit me", "She slapped me in front of everyone.",
      "if I tell HR he will...", "if i tell HR he'll fire me", "He said if i tell HR… he shut the door",
      "R. stood in the door and said I would be sorry", "he put his hands around my neck", "he grabbed my wrist",
      "my boss threatened me", "I was threatened on Friday", "she threw a cup at me", "he would not let me leave",
      "he locked the door", "he said you'll regret this", "he told me he would hurt me", "he touched me again",
      "he pushed me against the wall", "If I go to the police he will kill me", "he followed me home",
      "If you tell anyone, you will lose", "He held me by the arm", "Dan shook me by the shoulders",
      "he shoved me into the wall", "he'll hurt me if I talk", "he told me not to tell HR", "He raised his hand at me",
      "if I say anything he'll make sure I lose my job", "he put his arm around me",
      "he knows where my kids go to school", "he said I should think about my kids", "she knows where i live",
      "he twisted my hand", "if he finds this he will kill me", "my life is in danger", "i am afraid of him",
      "im scared of her and i cant sleep",
      "i am being followed", "since then he follows me", "he said ill regret it", "he will ruin me if i talk",
      "he has my photos and will send them", "i am afraid to go home", "he's been following me", "we are in danger",
      "hes waiting outside my house", "he might hurt me", "i am not safe",
      "he waits at my car after work", "he is following me home every day since the launch",
      "he texts me when i get home that i got home", "i dont feel safe", "I do not feel very safe with him",
      "he was waiting outside my house again", "she keeps turning up at my door, she showed up at my flat on Sunday",
      "I'm scared of what he might do", "he's been following me since June", "I fear for my safety",
      "he wrote: regret it, and i know where your daughter goes to school", "i know where you live",
      "Free enough when Papa is there, but once he threw a glass",
      "she parks near my house and sits there", "he knows when i come home", "i feel unsafe around him",
      "he said sign the paper or i call immigration and your visa is finish", "he said if I talk I lose my job",
      "he said he will call immigration. my visa is with the company", "If I go he will tell the police I stole",
      "he keep my passport in his office. he said i can not leave", "if i talk he will tell police",
      "She told me she would cancel my visa", "sign it or he calls the police", "he took my passport",
      "They said they will report me to immigration", "if i say no he cancels my work permit",
    ])
  func heard(text: String) { #expect(text.danger == .threat) }

  @Test(
    "“not safe” where it is no answer is heard as one, too", arguments: ["not safe", "unsafe", "it isnt safe here"])
  func bare(line: String) throws {
    var play = try Play()
    play.type("A date", "We have one", line)
    #expect(play.last.notice == Message.safety && play.state == "arrive-way")
    var other = try Play()
    other.type("/goto facing", "Ana", "It was late", "not safe")
    #expect(other.value("safety")?.text == "unsafe" && other.last.notice != Message.safety)
  }

  @Test(
    "what only sounds like it is none",
    arguments: [
      "it hit me that I had been wrong", "he pushed me to be better", "her words touched me deeply",
      "he never hit me", "If I tell her, she will understand", "I threatened to resign", "we beat them to the market",
      "the market hit us hard", "on the other hand, my arm is strong", "she said if I tell her early, she can help",
      "he said I would be good at it", "he left the door open", "I felt threatened by the plan", "they cut my budget",
      "he took my idea", "she held my place", "the deadline hit me hard", "He told me he would call me",
      "I hurt my back", "he shut the door", "she shouted at me until I cried", "he said nobody would believe me",
      "he told me not to worry", "She gave me a hand with my report",
      "he held my hand in that corridor, so there was trust then, a nine", "she shook my hand and left",
      "He took both my hands and cried", "I'm perfectly safe, he held my arm, it was only a corridor",
      "he knows where we meet", "he told me about his family", "I do not feel safe to speak up in the board",
      "my team does not feel safe", "i am not afraid of him", "I am afraid of her reaction",
      "I'm afraid to ask", "our margin is in danger", "he follows my advice", "she could beat me at chess, I am sure",
      "he has photos of the site and will send them", "she follows me on LinkedIn",
      "he is following me closely on this project",
      "he waits at the door of my office with a smile and two coffees", "I waited at my desk until six",
      "it is not safe to say no here", "i feel safe enough", "they called me when I was on the train",
      "i know where your office is", "i know where you stand", "he threw the cup away", "she threw a party",
      "she watches my budget", "I was waiting outside my boss's office", "I stood by my car and laughed",
      "he said he will call customs about the container", "I must call immigration about my visa",
      "she said she will call immigration for my application", "HR keeps my passport for the visa application",
      "my lawyer said she will call immigration on Monday", "I keep my passport at home", "my visa is finished",
      "they took my passport at the border", "she said I can't leave before the launch", "I told the police about it",
      "he said he will take my visa application to them", "if I wait she takes my project",
    ])
  func unheard(text: String) { #expect(text.danger == nil) }

  @Test(
    "that somebody may harm themselves is heard",
    arguments: [
      "i want to die", "I just want to die", "i wish i was dead", "sometimes I want to kill myself", "i want suicide",
      "I think of suicide", "I am thinking about suicide since he left", "i don't want to live anymore",
      "I do not want to live", "They would be better off if I were gone", "I'd be better off dead", "I feel suicidal",
      "there is no reason to live", "I have nothing left to live for", "I am so tired of life",
      "I could end my own life",
      "he wants to end it all", "I started cutting myself", "I no longer want to be alive",
    ])
  func selfHarm(text: String) { #expect(text.danger == .selfHarm) }

  @Test(
    "what only sounds like it is none",
    arguments: [
      "I'm dying to know", "I am killing myself for this company", "I kill myself with work", "It was career suicide",
      "I'd rather die than call him", "I want to take my life back", "I never wanted to die", "I'm not suicidal",
      "I don't want to live in Oslo", "I want to end it all with a handshake", "Let us end this",
      "I hurt myself at work",
      "We want to be alive to the risk", "He nearly died", "I was tired of living with this",
      "they want to kill the plan",
    ])
  func noSelfHarm(text: String) { #expect(text.danger == nil) }

  @Test("that somebody may harm themselves is answered once, wherever it is typed, and the words are the answer")
  func selfHarmAnswered() throws {
    var play = try Play()
    play.type("i dont know. i want to die")
    #expect(play.last.notice == Message.selfHarm && play.outcome["aim"] != nil)
    play.type("i want to die")
    #expect(play.last.notice == nil && play.outcome["worth"] != nil)
    play.type("i said i want to die")
    #expect(play.last.notice?.hasPrefix(Message.selfHarm) == true)
  }

  @Test("words of self-harm are not quoted") func selfHarmIsNotQuoted() throws {
    var play = try Play()
    play.type("/goto facing", "Bo", "I want to hurt myself")
    #expect(!play.entries.contains { $0.who == .script && $0.text.contains("hurt myself") })
  }

  @Test(
    "told where a name or a choice is asked for, safety comes before what is expected",
    arguments: [
      ["/goto facing"], ["/goto facing", "Ana", "It was late", ""],
    ])
  func elsewhere(lines: [String]) throws {
    var play = try Play()
    for line in lines { play.type(line: line) }
    let state = play.state
    play.type("He said if i tell HR, well, he shut the door and then he grabbed my arm, and nobody was there to see it")
    #expect(play.state == state && play.last.notice?.hasPrefix(Message.safety) == true)
  }

  @Test(
    "after a threat nobody is asked for the other's good side, or for what good may come", arguments: ["short", "room"])
  func afterThreat(pace: String) throws {
    for focus in ["1", "2", "3", "4", "only to his voice"] {
      var play = try Play()
      play.type("A date", "We have one", "conversation", pace, "/goto facing", "W")
      play.type("he said sign the paper or i call immigration and your visa is finish", "free", focus)
      for _ in 0..<8 where play.state != "open-draft" { play.type("Tired") }
      let asked = Set(play.entries.map(\.state))
      #expect(play.state == "open-draft")
      #expect(asked.isDisjoint(with: ["other-else", "other-mine", "mind-want", "mind-value", "mind-unseen"]))
      #expect(!play.entries.contains { $0.text.contains("call for trust") })
    }
  }

  @Test("where it is not safe nothing is prepared, from wherever one comes")
  func unsafe() throws {
    var play = try Play()
    play.type("/goto facing", "W", "It was late", "not safe", "/goto preparing", "Tired")
    #expect(play.state == "face-elsewhere")
  }

  @Test("told early, it is answered by safety once in a visit, and the words are the answer")
  func early() throws {
    var play = try Play()
    play.type("i dont know. my board chair said he would destroy me")
    #expect(play.last.notice == Message.safety && play.state == "arrive-worth" && play.outcome["aim"] != nil)
    play.type("he said he would destroy me")
    #expect(play.last.notice == nil && play.outcome["worth"] != nil)
    var later = try Play()
    later.type("A date", "she hit me when the others had left")
    #expect(later.last.notice == Message.safety && later.outcome["worth"] != nil)
    var calm = try Play()
    calm.type("I want to hit the target")
    #expect(calm.last.notice == nil)
  }

  @Test("a threat in the account of an issue is answered by safety, and not by a wish for more")
  func account() throws {
    let lines = ["Make it stop", "I sleep", "conversation", "room", "Yesterday", "Ana"]
    var play = try Play()
    for line in lines + ["she hit me when the others had left"] { play.type(line: line) }
    #expect(play.state == "face-safe")
    #expect(play.last.entries.contains { $0.kind == .say && $0.text.contains("emergency") })
    var later = try Play()
    later.stays = true
    for line in lines + ["It was late", "that she had her hand on my neck"] { later.type(line: line) }
    #expect(later.state == "face-safe")
    #expect(later.last.entries.contains { $0.kind == .say && $0.text.contains("emergency") })
    var calm = try Play()
    calm.stays = true
    for line in lines + ["It was late"] { calm.type(line: line) }
    #expect(calm.state == "face-stay")
  }
}
