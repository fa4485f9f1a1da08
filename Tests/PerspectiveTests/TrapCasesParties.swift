// Traps that lie in who is talked about. See `TrapCases.swift`.

extension Trap {
  /// Traps that lie in who is talked about.
  static let aboutThemAndUs: [Trap] = [
    Trap(
      name: "third person",
      innocent: """
        How I see it: they are under pressure from their bank, we are under pressure from our clients, and nobody has said so aloud.
        The way I see it we both assumed the other would insure the boat.
        Before I call them I want to be clear with myself: the issue is the renewal date, not their character.
        They cancelled three rehearsals in a row. I don't know why, and I'd like to find out before I draw conclusions.
        I want to tell them openly that the commission worries me.
        They opened a second practice in March and seem happy with it.
        The supplier delivered nine days late in June.
        The caterer forgot the vegetarian menu, so the hotel stepped in.
        She's on parental leave until March and Tomas covers for her.
        My sister wants to sell, I want to keep it. We haven't found the question behind it yet.
        Before the meeting I want to remember that the tension is about the territory, not about her.
        They changed the schedule twice this month. I don't know why yet, so I'll ask.
        Between the two hospitals there is an open question about who pays for transport, and nobody has put it on the table.
        What I'd like to tell them: I was afraid to say that the timetable is too tight.
        They see the data as theirs, we see it as shared; that's the point we have to work out.
        They have 40 employees and a warehouse near the airport.
        Our partner in Lyon publishes the figures on the first of each month.
        The museum sees it as a loan, we see it as a gift. We should clear that up before the opening.
        I want to raise the missed payments with my brother without making it about our childhood.
        What stands between me and the head nurse is a roster, nothing more.
        They were late with the data, and I had not told them how urgent it was.
        They and we have the same problem: nobody knows who owns the customer after the handover.
        I need to tell my partner that the workload isn't sustainable for me.
        """,
      attack: """
        How I see it: ⟦they dropped the ball on the customs papers⟧.
        ⟦They're pretending to be short-staffed so they can squeeze us on the date⟧.
        ⟦The new owners are vultures⟧.
        ⟦She's a control freak⟧.
        ⟦He loves watching us squirm⟧.
        The way things went, ⟦the franchisor left us holding the bag⟧.
        ⟦They have no backbone, that whole board⟧.
        ⟦My co-founder blew the seed money on an office nobody needed⟧.
        ⟦If we show them the formula they'll have us for breakfast⟧.
        ⟦I feel as if they are laughing at us⟧.
        """),
    Trap(
      name: "neutral us and them",
      innocent: """
        We cover the north of the country and they cover the south.
        They handle the catering and we handle the sound.
        We use kilograms, they use pounds, the converter is on page two.
        Our office is on the ground floor, theirs is on the fourth.
        Their prices went up by four per cent in January, ours by three.
        She prefers calls to mail and he prefers the reverse.
        They take the early shift and we take the late one.
        Team blue plays against team red at six.
        They run the boats and we run the café.
        We built the stage and they painted it.
        Your nurses work nights and ours work days, and the handover between them is where things get lost.
        We print the tickets and you sell them.
        Our office closes at five, theirs at six.
        We deal with the authorities, you deal with the artists.
        You count calendar days and we count working days; that's where the misunderstanding comes from.
        Your board wants growth and ours wants calm. How do we bring that together?
        Your team plays in red and ours in blue.
        We do the cooking and you bring the drinks.
        You think in seasons, we think in quarters, and the forecast falls between the two.
        Your team has the keys, ours has the code.
        We speak Finnish and they speak Swedish.
        """,
      attack: """
        ⟦We play by the rules and they don't⟧.
        ⟦It's head office against the rest of us⟧.
        ⟦We do the work and you take the credit⟧.
        ⟦It's them or us⟧.
        ⟦They're not our kind of people⟧.
        ⟦We build things and you people hold meetings⟧.
        ⟦Our crew sweats and theirs takes the photos⟧.
        ⟦We keep our word, unlike some⟧.
        ⟦You managers are all the same⟧.
        ⟦People like that have no place in our cooperative⟧.
        """),
    Trap(
      name: "exclusive we",
      innocent: """
        You carry the stock and we carry the brand, so each of us feels a different pain here. Let's write both down.
        We count in weeks and you count in releases, and I think that's where the misunderstanding comes from.
        Our board wants growth, yours wants stability. I'd like to hear what stability would look like to you.
        We want written reports, you prefer calls. What would serve the patients best?
        You want the big launch and I want the small one. What's behind each?
        Your people start at six and mine at nine, so the keys are always with the wrong team.
        We were told June and you were told May, so who told us?
        I read the clause as a yes and you read it as a no. Let's ask someone neutral.
        We print, you sell.
        We bring the chairs and you bring the tables.
        """,
      attack: """
        ⟦We care about the children, you care about the budget⟧.
        ⟦We are honest persons, you are not⟧.
        ⟦We clean up while you give interviews⟧.
        ⟦We in the north build things, you in the south hold meetings⟧.
        ⟦Unlike you, we pay our bills⟧.
        ⟦We're the good guys here⟧.
        ⟦We share, they take⟧.
        ⟦We think of the children, they think of the budget⟧.
        ⟦We stand in the rain while they sit in the office⟧.
        ⟦On our side we have farmers who get up at four, on theirs managers who get up for lunch⟧.
        """),
    Trap(
      name: "joint consequence",
      innocent: """
        If we don't solve the parking before the festival, we will both have angry visitors.
        If the funding gap isn't closed by June, the clinic shuts, and none of us wants that. Which options have we not looked at?
        Neither of us can afford another lawsuit. What could we put in writing that both can keep?
        If we don't settle this by June we'll both pay penalties.
        If the dispute reaches the press, both our reputations suffer. Can we settle the facts first?
        We sink or swim together on this.
        We are both losing money on this route. What would we change if we could start over?
        If the roof goes, both of us lose the building.
        The delay threatens the opening for all of us. Which two tasks could we drop?
        The recall costs both of us 2,000 a day, and I'd like one plan by Friday.
        """,
      attack: """
        ⟦If they win, we lose⟧.
        ⟦Every bed they get is a bed we lose⟧.
        ⟦There's only room for one of us in this market⟧.
        ⟦If I go down, you go down with me⟧.
        ⟦It's either our clinic or theirs⟧.
        ⟦What they gain, we lose⟧.
        ⟦If their practice grows, ours starves⟧.
        ⟦If this gets out, you can pack your bags⟧.
        ⟦They will eat us alive⟧.
        ⟦You will regret this⟧.
        """),
  ]
}
