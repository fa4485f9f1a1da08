// Traps that lie in what a text does besides. See `TrapCases.swift`.

extension Trap {
  /// Traps that lie in what a text does besides.
  static let inTheStance: [Trap] = [
    Trap(
      name: "observed act and request",
      innocent: """
        You changed the label layout after we'd printed 5,000. I'd like us to agree a freeze date.
        You sent the order to the old address on Tuesday. Can we find out together how the list got mixed up?
        When you changed the rota without telling us, two nurses stood in front of a locked door. Next time I'd like a call.
        You told the client twelve weeks and I told them eight. Let's agree on one number before the call.
        You didn't sign the minutes in April or May. Is there something in them you disagree with?
        You announced the fee increase before we had discussed it. I'd like us to agree how we announce things.
        You've cancelled twice this month. Is Thursday a bad day for you?
        On the 12th your driver left without the return pallets. Do you know what happened?
        You moved the fence by two metres. Can you show me on the plan why?
        You spoke for forty minutes and I had five. I'd like to have half of the time next week.
        You sent the drawings on the 14th, and we had expected them on the 3rd. What got in the way?
        Your truck arrived at 16:40 and the dock closes at 16:00, so the fish went back. How can we keep that from happening again?
        You reduced the order by 30 percent after we had hired two people. I need to understand how firm your forecasts are.
        You replied after nine days; in that time our offer expired. I'd like to know what would make a quicker answer possible.
        You left the steering committee before the vote, and I was puzzled. What was going on for you?
        You've asked for a third revision of the contract. Before we start it, can we clarify what hasn't been met so far?
        In your mail of 4 May you write that the project is on track. Our figures show a delay of six weeks. Where does the difference come from?
        You cancelled our slot on Tuesday and again on Friday. I need to understand what's happening, because my team is waiting.
        You promised the samples for the 1st; they came on the 12th. What happened?
        Your last two reports arrived without the annex. Can we agree on a checklist?
        """,
      attack: """
        ⟦You left the cold room open all weekend⟧ and now there is nothing to sell.
        ⟦You sent the order to the wrong address, again⟧.
        ⟦You changed the rota behind our backs⟧.
        ⟦You told the client nonsense⟧.
        ⟦You signed off the tolerances without measuring a single part⟧.
        ⟦You announced the fee increase without asking anyone⟧.
        ⟦You cancelled on us, as usual⟧.
        ⟦Your driver left our pallets in the rain⟧.
        ⟦You talked for forty minutes and said nothing⟧.
        ⟦You keep moving the goalposts⟧.
        """),
    Trap(
      name: "firm no",
      innocent: """
        We can't agree to exclusivity for five years. Two we could live with, and here's why.
        No, I can't sign off the extension. I'd like to look for another way to get you the staff.
        I respect your reasons and I still can't support the cut. Here's what I could support.
        I can't support the budget as it stands.
        Moving to one supplier is a step I can't support, for three reasons.
        No to the night shifts; yes to looking for another way to cover them.
        We're not ready to sign. There are three open points.
        I disagree with the closing of the branch, and I'd like to explain how I got there.
        I don't share your view on the timetable.
        We are not going to lower the price, but we can talk about delivery.
        No, we can't accept net 90. We'd like to show you what net 45 would need on our side.
        I see it differently. For us the pilot answered the wrong question.
        Our answer to the exclusive deal is no. We'd still like to find out what you need it for.
        That date is not possible for us, and I'd like to tell you why.
        We have different ideas about what the brand stands for, and we have to talk about that.
        We can't go lower than 4.20 without losing money. What else could make the deal work for you?
        I still believe the northern route is the safer one. Can I show you why?
        To me the clause is too vague. I'd propose a wording with dates.
        We're not ready to extend the contract. There are three points we'd like to settle first.
        I understand your reasons, and I come to another conclusion.
        We don't agree with the new commission model, and here is why: it punishes small orders for both of us.
        No, I can't accept that deadline. What I can offer is the 20th.
        I have a different view of what the data show. May I walk you through mine?
        """,
      attack: """
        ⟦The answer is no and I'm not explaining it again⟧.
        ⟦There's nothing to discuss⟧.
        ⟦Not interested, end of conversation⟧.
        ⟦I won't be discussing this any further⟧.
        ⟦Do what you like⟧, ⟦I'm done⟧.
        ⟦I refuse to talk about it⟧.
        ⟦Forget it, there's no use talking to you⟧.
        ⟦My mind is made up⟧, so ⟦save your breath⟧.
        ⟦We see no reason to attend⟧.
        ⟦It's not up for discussion⟧.
        """),
    Trap(
      name: "mixed",
      innocent: """
        We were late with the translations too, that's fair. What do we need to reach print by Friday?
        The handover on the 4th went wrong on both sides, and I'd like to fix the form.
        I'm worried about the cash in March and I'd like us to make a joint forecast.
        The recall is costing both of us about 2,000 a day and we need one plan by Friday.
        What would make handovers safer for both shifts?
        I want to find a fair split of the overtime, and I have an idea how.
        The backlog is at 400 files and both teams are exhausted. I'd like to find a plan together.
        The audit found two gaps, one on each side, and I'd like us to close them by May.
        The waiting list grew by 40 in May, for your unit and for ours. Can we look at it together on Thursday?
        My part was the late drawing, I own that. What would work for you?
        """,
      attack: """
        We were late with the translations too, that's fair. ⟦At least ours were in an actual language⟧. What do we need to reach print by Friday?
        The handover on the 4th went wrong on both sides, and I'd like to fix the form. ⟦Please stop making a drama of it though⟧.
        I'm worried about the cash in March and I'd like us to make a joint forecast. ⟦You're obviously hiding something in the budget⟧.
        The recall is costing both of us about 2,000 a day and we need one plan by Friday. ⟦Perhaps someone could wake up your quality department before then⟧.
        What would make handovers safer for both shifts? ⟦Right now your night staff are a disgrace⟧.
        I want to find a fair split of the overtime. ⟦It's hard though with somebody as tight-fisted as you⟧.
        The backlog is at 400 files and both teams are exhausted. I'd like to find a plan together. ⟦But you created this backlog⟧.
        The audit found two gaps, one on each side, and I'd like us to close them by May. ⟦Your compliance officer is a joke, though⟧.
        I really want this to work and I've put three options below for the rent. ⟦But you are impossible to negotiate with⟧.
        My part was the late drawing, I own that. ⟦But you never return a call⟧. What would work for you?
        The roof leaks into both our shops, so let's share a ladder on Sunday. ⟦Your landlord lies as he breathes⟧, by the way.
        ⟦I feel cheated by your bank⟧. What would it take to look at the loan together?
        ⟦Your people are amateurs⟧. Still, the ticket system fails us both, and I suggest we test the new one in May.
        """),
  ]
}
