// Plain abuse is heard as an attack whatever it is wrapped in; and what only sounds like it is not.

import Perspective
import Testing

@Suite("Plain abuse") struct AbuseTests {
  @Test(arguments: [
    "Fuck you", "Go to hell.", "Screw you, Priya.", "I hate you", "If you do that again I will kill you",
    "I want to strangle you sometimes", "Don't be an idiot.", "Why are you such a coward?",
    "I need you to stop being an idiot", "I would like you to shut up", "You are, frankly, a liar.",
    "I shouldn't have to explain this to someone at your level.", "I've given up expecting anything from you.",
    "Perhaps if you read your mail occasionally, we would not be here.", "Was that meant to be a report?",
    "The quality of your work speaks for itself, unfortunately.", "I'm not angry, I'm just disappointed in you.",
  ]) func itIsAnAttack(text: String) { #expect(Reading(of: text).stance == .conflict) }

  @Test(arguments: [
    "I hate Mondays.", "This printer is driving me mad.", "I would kill for a coffee.", "I do not want to hurt you.",
    "Don't be afraid to call me.", "Why are you leaving early today?", "Was that meant for me?",
    "Be less hard on yourself.",
    "I'm disappointed in the result.", "The quality of your work speaks for itself.",
    "You have cancer, and I am sorry.",
    "You are blind in one eye.", "You forgot your scarf at our place.", "You must be proud of your daughter.",
    "You must be exhausted after that quarter.", "You never got the invoice, and that was our mistake.",
  ]) func itOnlySoundsLikeOne(text: String) { #expect(Reading(of: text).stance != .conflict) }

  @Test(arguments: ["I want to hurt myself", "I could kill myself over this, and I need to say it."])
  func harmToOneselfIsNothingToTeachAbout(text: String) { #expect(Reading(of: text).spans.isEmpty) }
}
