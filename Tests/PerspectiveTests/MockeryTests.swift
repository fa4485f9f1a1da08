// Mockery and dismissal by their families, each with sentences that only look like it.
import Perspective
import Testing

/// A family of mockery or dismissal: sentences with their attack marked, and harmless neighbours.
struct Mockery: Sendable, CustomTestStringConvertible {
  var name: String
  var category: Perspective.Category
  var attack: String
  var harmless: String

  var testDescription: String { name }

  static let families: [Mockery] = [
    Mockery(
      name: "applause over what went wrong", category: .contempt,
      attack: """
        ⟦Top job on the delivery lads, only half the pallets are in the canal⟧
        ⟦Congratulations on producing forty pages without one figure⟧.
        ⟦Great job with the seating plan, only the mayor had no chair⟧.
        ⟦Full marks for turning up, only an hour after the ceremony⟧.
        ⟦Stellar planning, two concerts in one hall on one night⟧.
        """,
      harmless: """
        Congratulations on finishing the season without a single accident.
        Great work on the draft, only two typos on page 3.
        Well done everyone, only two sections left.
        Bravo to the night crew, not one parcel was lost.
        Well done on fixing the broken lift so fast.
        """),
    Mockery(
      name: "kindness too late or too little", category: .contempt,
      attack: """
        ⟦So kind of you to reply within only seven weeks⟧.
        ⟦How thoughtful of you to send the invitation two days after the party⟧.
        ⟦What a treat to find the tickets in the post the day after the match⟧.
        ⟦No hurry with the lift, only eleven patients are stuck upstairs⟧.
        ⟦Lovely that you found time to answer after only a month⟧.
        """,
      harmless: """
        How thoughtful of you to send flowers the day after the funeral.
        How kind of you to wait when our train was late.
        What a treat to find your cake on the table this morning.
        No rush, it's only a draft.
        Glad you could make it yesterday.
        """),
    Mockery(
      name: "praise that is surprised", category: .contempt,
      attack: """
        ⟦Your student gave a surprisingly intelligent talk⟧.
        ⟦He did quite well for someone who can't tell a bolt from a nut⟧.
        ⟦The colour is remarkably close to the one we ordered⟧.
        ⟦Your speech was better than your usual efforts⟧.
        ⟦I do admire how casual your people are about safety⟧.
        """,
      harmless: """
        Your drivers were remarkably patient in the snow.
        The walk to your office is surprisingly short.
        The colour is close to the one we ordered, so it will do.
        I love how your team decorated the hall.
        I do admire how calmly your crew handled the fire.
        """),
    Mockery(
      name: "skills and things that everybody has", category: .contempt,
      attack: """
        ⟦Please send someone who knows how to hold a spirit level⟧.
        ⟦I know a diary is a novelty in your office⟧.
        ⟦Even our apprentices manage to label a box⟧.
        ⟦A blindfolded toddler could have hung that banner straighter⟧.
        ⟦I'll use small words so that there are no misunderstandings this time⟧.
        """,
      harmless: """
        Could you send someone who can read Dutch?
        I know the new calendar is a change for your office.
        Our intern can do the minutes if you like.
        Even the children knew the song by heart.
        We use short sentences and simple words in the leaflet for patients.
        """),
    Mockery(
      name: "asides of mail", category: .contempt,
      attack: """
        ⟦As explained in my two earlier letters, the roof is listed⟧.
        ⟦Not sure if you saw my last four emails⟧.
        ⟦Call me old-fashioned, but I like my trains with wheels on⟧.
        ⟦You'd think a school would know the holidays⟧.
        ⟦Far be it from me to suggest that you read the contract⟧.
        """,
      harmless: """
        As discussed in the two earlier meetings, the rent stays the same until June.
        Not sure if you got my photo, so here it is again.
        For those who missed the meeting, the minutes are attached.
        You would expect rain in November, so bring a coat.
        As stated in your last letter, the rent rises in May.
        """),
    Mockery(
      name: "questions put to nobody", category: .contempt,
      attack: """
        ⟦Who exactly thought it was a good idea to send the only key to Madrid⟧?
        ⟦Is a one-line answer really beyond you⟧?
        ⟦Are we supposed to be grateful for half a bridge⟧?
        ⟦Could it be that nobody at your office owns a thermometer⟧?
        ⟦Is there a prize for the slowest reply⟧?
        """,
      harmless: """
        Who thought of the lanterns? They are lovely.
        Is the price beyond your budget?
        Are we supposed to be there at eight?
        Is there a prize for the best costume?
        Could it be that the invoice went to the old address?
        """),
    Mockery(
      name: "sayings and similes", category: .contempt,
      attack: """
        ⟦You had one thing to do, and it was the cake⟧.
        ⟦Heaven forbid you should pick up a phone⟧.
        ⟦Your vet has the charm of a parking meter⟧.
        ⟦My heart bleeds for your weekend⟧.
        ⟦Newsflash: other people work here too⟧.
        ⟦You can't expect much from people who close at three⟧.
        """,
      harmless: """
        God forbid anybody gets hurt on the stairs, so let's put up a rail.
        He has the patience of a saint.
        They treat us like family.
        You can't expect snow in June.
        The choir sang it once more with feeling.
        """),
    Mockery(
      name: "concerns called ridiculous", category: .dismissal,
      attack: """
        ⟦Your objection to the route is just silly⟧.
        ⟦The rest of your letter is pure drama⟧.
        ⟦That's not worth a line in the minutes⟧.
        ⟦Your opinion on the matter is of no interest to us⟧.
        ⟦That idea is too silly to discuss⟧.
        """,
      harmless: """
        Your objection to the route is noted, let's look at the map together.
        The rest of your letter is at the notary's.
        Your request for a second bathroom is on the agenda.
        Your fears about the dam are justified, we measured it again.
        It is not worth a special trip, I'll bring it on Monday.
        """),
    Mockery(
      name: "concerns that nobody else has", category: .dismissal,
      attack: """
        ⟦No one else in the building has complained about the noise⟧.
        ⟦None of our other clients has had any difficulty with the form⟧.
        ⟦It's a parking space, not a matter of life and death⟧.
        ⟦In my day nobody complained about a bit of dust⟧.
        ⟦There are worse things than a late salary⟧.
        """,
      harmless: """
        No one else in the building has a key.
        None of the other buses stops here.
        It's a draft, not a decision.
        Nobody complained about the dust last year.
        Nobody else has seen the draft yet.
        """),
    Mockery(
      name: "drama, nerves and memory", category: .dismissal,
      attack: """
        ⟦Let's not make a drama out of one late bus⟧.
        ⟦Your memory is playing tricks on you again⟧.
        ⟦I think you're getting yourself muddled again⟧.
        ⟦They overreact every time a tile falls off⟧.
        ⟦Aren't you being a little sensitive about this⟧?
        """,
      harmless: """
        The drama group made a film of it.
        My memory plays tricks on me, was it the 4th?
        I got myself confused with the dates, sorry.
        I overreacted yesterday, I'm sorry.
        Isn't that a bit early for the children?
        """),
  ]
}

@Suite struct MockeryTests {
  @Test(arguments: Mockery.families)
  func attack(_ family: Mockery) {
    for sentence in family.attack.split(separator: "\n").map(String.init) {
      let marked = Marked(sentence)
      let reading = Reading(of: marked.text)
      #expect(reading.meets(marked, family.category), "\(sentence) gave \(reading.attacks)")
      #expect(reading.stance == .conflict)
    }
  }

  @Test(arguments: Mockery.families)
  func harmless(_ family: Mockery) {
    for sentence in family.harmless.split(separator: "\n").map(String.init) {
      let reading = Reading(of: sentence)
      #expect(reading.attacks.isEmpty, "\(sentence) gave \(reading.attacks)")
      #expect(reading.stance != .conflict)
    }
  }
}
