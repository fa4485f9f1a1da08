// People by name: who is known without being told, whom the caller names, and what a name hides none of.
import Perspective
import Testing

@Suite struct NameTests {
  @Test(
    "a person by name is somebody",
    arguments: [
      "⟦Marco never answers his phone⟧.", "⟦Priya is a liar⟧.", "⟦Anna Lindqvist is hopeless⟧.",
      "It rained. ⟦Dr. Patel lied to us⟧.",
      "⟦Ms. Okafor never listens⟧.", "How I see it: ⟦Mrs Weiss only wants to humiliate us⟧.",
      "⟦Ana's team is hopeless⟧.",
      "⟦Ana’s hopeless⟧.", "⟦Jean-Luc never listens⟧.",
    ])
  func known(_ source: String) {
    let marked = Marked(source)
    #expect(Reading(of: marked.text).meets(marked), "\(marked.text)")
  }

  @Test(
    "a person by name is not attacked for being there",
    arguments: [
      "Thanks, Marco.", "Marco, could you send the list?", "Sarah is on leave until Monday.",
      "Priya never complains about our forms. We noticed.",
      "Dr. Patel signs for the clinic.", "Anna's van broke down on Monday.", "Best regards,\nHenrik",
      "I told Ana that I was late.",
      "Will you never learn Dutch?", "Mark the boxes that are useless.", "Miss the bus once and you wait an hour.",
    ])
  func harmless(_ text: String) { #expect(Reading(of: text).attacks.isEmpty, "\(text)") }

  @Test(
    "whom the caller names, the text is about, anywhere in it",
    arguments: [
      ("Q", "⟦Q never listens⟧.", 1), ("S.", "S. and I met. ⟦S. never listens⟧.", 1),
      ("the Monday club", "👍 ⟦the Monday club is hopeless⟧.", 1),
      ("Q", "We met, and ⟦Q never listens⟧.", 1), ("Q", "Qu never listens.", 0), ("Q", "Faq never listens.", 0),
      ("", "Q never listens.", 0),
    ] as [(String, String, Int)])
  func named(name: String, source: String, count: Int) {
    let marked = Marked(source)
    let reading = Reading(of: marked.text, naming: [name, "Zed"])
    #expect(reading.meets(marked) && reading.attacks.count == count, "\(reading)")
  }
}
