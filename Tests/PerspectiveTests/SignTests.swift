// Light signs of a difficulty between the parties: two facets count, one does not; and where the attention is besides.
import Perspective
import Testing

@Suite struct SignTests {
  @Test(arguments: [
    "We've both been editing the same sheet for a week and the totals cancel out. Who wants which tabs?",
    "The forms reach us without a date, and then our clerk spends the afternoon on the phone.",
    "Could we try splitting the cleaning by days, so neither crew waits for the other?",
    "Between us we have two keys and no plan.",
    "The story on the corridor is that nobody waited for your crew. Could we go over the list with you?",
    "Your half of the invoice and our half overlap by six hours.",
    "There are five bosses and one crane on the site, and I think we know it.",
  ])
  func facetsThatMeet(_ text: String) {
    let reading = Reading(of: text)
    #expect(reading.stance == .confrontation, "\(text) gave \(reading.stance)")
    #expect(reading.attention == .issue)
    #expect(reading.attacks.isEmpty)
  }

  @Test(arguments: [
    "Could you resend the floor plan as a PDF?",
    "Is the sandbox open on Sundays, or should we plan the load test for Saturday?",
    "Would you like us to print your badges as well?",
    "The queue at the museum was long, but worth it.",
    "Our two boys are in the same class.",
    "I think the meeting is in room 12.",
    "Nobody needs to register, just come along.",
    "Thanks for waiting for both of us at the gate.",
    "In the role play both sides wait until nobody speaks; what do you notice?",
    """
    I've put the three slides into the shared folder. Could you add the two photos from Friday? I think the blue one \
    works best for the cover.
    """,
  ])
  func oneFacet(_ text: String) { #expect(Reading(of: text).stance == .neutral, "\(text)") }

  @Test(arguments: [
    "We feel bullied into this plan. Still, could we test the alarm together on Monday and adjust the number?",
    "The rota leaves both kitchens with nobody on Sunday; could we swap two shifts? You people are hopeless.",
    "You're impossible to work with. Still, we need to agree who keeps the spare parts; could we sit down on Tuesday?",
  ])
  func besideAnAttack(_ text: String) {
    let reading = Reading(of: text)
    #expect(reading.stance == .conflict)
    #expect(reading.attention == .mixed, "\(text) gave \(reading.attention)")
  }

  @Test(arguments: [
    ("The registry server went down at 14:05 and came back at 14:50.", Attention.issue),
    ("A pipe burst over the reading room at five this morning.", .issue),
    ("The lift in the east wing is out of order.", .issue),
    ("Two of the tablets in the library van won't charge.", .issue),
    ("Anyone without a helmet will be turned away at the gate, that's the port's rule for all firms.", .none),
    ("Payments later than 30 days carry statutory interest of eight per cent.", .none),
    ("The survey items ask whether partners blame each other when targets slip.", .none),
    ("The tasting has moved to the upper cellar.", .none),
  ])
  func faultsAndRules(_ text: String, _ attention: Attention) {
    let reading = Reading(of: text)
    #expect(reading.stance == .neutral)
    #expect(reading.attention == attention, "\(text) gave \(reading.attention)")
  }
}
