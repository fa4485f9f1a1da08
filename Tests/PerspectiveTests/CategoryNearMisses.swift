// For each category of attack, ten sentences and more that look like it and attack nobody.
import Perspective

extension CategoryCases {
  /// Sentences by category, one a line.
  static let nearMisses: [(Perspective.Category, String)] = [
    (
      .blame,
      """
      It wasn't your fault, the road was closed.
      The drinks are on you tonight!
      Because of you we finished early, thank you.
      The storm ruined the maize.
      Nobody is to blame for the flood.
      We should have called you before we changed the supplier. I'm sorry.
      You changed the layout after we'd printed. Can we agree a date after which nothing changes?
      The pump failed on Thursday and the spare arrived on Friday.
      If you forget your key, ask the porter.
      Thanks to your team, the festival was a success.
      """
    ),
    (
      .generalisation,
      """
      As usual, the gate opens at nine.
      Never in ten years have you let us down.
      You have a knack for calming the room.
      Whenever there's a storm your crew is out within the hour.
      I used to think your team was lazy, until I saw the night shift.
      We always meet on the first Tuesday, never on holidays.
      You never let us down.
      They always start at nine.
      I always jump in before you've finished, and it's my pattern.
      We keep missing each other, and I'd like to find out why.
      Always wash your hands before you enter the lab.
      You always send the agenda on time.
      Every time I call, somebody friendly picks up. Please tell them.
      It never rains on our open day.
      Visitors must never leave bags in the hall.
      """
    ),
    (
      .label,
      """
      I was careless with your draft.
      The weather was terrible.
      I don't think you're careless.
      Your night crew are absolute heroes.
      The lazy loading setting is off by default.
      He's the sharpest editor I know.
      Your team is frighteningly good.
      The film is about a greedy landlord.
      That was a cheap hotel.
      I'm hopeless at chess, as you know.
      """
    ),
    (
      .mindreading,
      """
      I don't believe you meant to cut us out of the tender.
      I imagine you were trying to protect your team.
      Did you want the blue folder or the red one?
      My fear says you want to replace us. Could we talk about that?
      Do you want another coffee?
      They want two rooms with a view.
      We failed the first fire drill on purpose, it was part of the exercise.
      Tuesday suits us fine.
      I hear that you want more time, and I'd like to see how.
      You only need to sign on page two.
      """
    ),
    (
      .contempt,
      """
      Good luck with that exam!
      I look forward to your visit.
      Could I suggest that you take the earlier train?
      With respect, I see it differently.
      Thank you for telling us so quickly.
      How kind of you to bring flowers.
      At least we have a date now.
      The famous violinist plays on Sunday.
      It takes skill to bake such bread.
      Some people prefer tea.
      """
    ),
    (
      .dismissal,
      """
      Don't worry, you didn't forget anything.
      There's nothing to worry about, the dog is friendly.
      I overreacted yesterday, and I'm sorry.
      That isn't an issue for us, keep the boxes.
      Calm music plays in the waiting room.
      Everyone else is already here.
      No problem, you're welcome.
      You need a break, take tomorrow off.
      Your concern about the stairs is a fair one. What would help?
      It's only a draft, so please write all over it.
      """
    ),
    (
      .defensiveness,
      """
      If it weren't for your team we'd never have opened on time.
      Our lot were the ones who left the lights on.
      It's not our decision but the county's, and they answer in May.
      I'm sorry you had to wait so long, that was our mistake.
      I'm sorry that I went to your boss first.
      Sorry to hear you were ill.
      Sorry for the delay, the parcel will be there on Monday.
      We can't deliver in May because the hall is closed; June works.
      Had you not called, we would have missed the boat. Thank you.
      It was your idea and it worked beautifully.
      What happened on your side, and what happened on ours?
      I was wrong about the figures.
      We did what you asked, the sign is up.
      I'm sorry for the loud music last night.
      """
    ),
    (
      .stonewalling,
      """
      I need a break of ten minutes and then I'd like to go on.
      I'm out on Friday.
      The discussion ended at five.
      I can't answer before Thursday.
      We're closed between Christmas and New Year.
      Our lawyer sends the signed copy tomorrow.
      Please leave it at the desk.
      That's the end of the list.
      I've made up my mind: I'll take the blue one.
      I can't support the cut, and I'd like to hear what you need.
      There's no point in meeting before the figures are in.
      There is nothing further to add under item 4.
      Any questions about the roof can go to Petra.
      You won't be hearing from me until Monday.
      done with the report, over to you
      """
    ),
    (
      .threat,
      """
      You must not use the lift in case of fire.
      If we don't solve the parking, we will both have angry visitors.
      If you go by train, the bus meets you at the station.
      Late payment is subject to a fee of 40 euros.
      Sign both copies and send one back, please.
      Try it and see what happens.
      This is the last time we meet in the old building.
      If the weather isn't better by noon, we cancel the picnic.
      You have until Friday to choose a menu.
      I know where your office is.
      Settle the invoice this week or ask Ana for an extension.
      Sign here or the courier can't hand over the parcel.
      If the part isn't here by Friday, I'll make sure we have a spare.
      Tenants who have paid in the past will be paid back in June.
      Under the lease the stairs must be kept clear, otherwise the insurer doesn't pay.
      """
    ),
    (
      .fauxfeeling,
      """
      We never felt ignored by you.
      I felt handled with care at your clinic.
      At the workshop we learned about feeling judged by others.
      I felt pushed into the deep end, but I enjoyed it.
      I feel sad and worried about the closing.
      I feel valued by your team.
      I don't feel attacked by your question.
      I feel like a coffee.
      Do you feel ignored by us? I'd like to know.
      I feel used to the noise by now.
      I feel that this plan can work.
      We feel uneasy about the date.
      I feel torn between the two offers.
      The towels feel soft.
      """
    ),
    (
      .usVersusThem,
      """
      We cover the north and they cover the south.
      We print, you sell.
      Our office is on the ground floor, theirs is on the fourth.
      You want the big launch and I want the small one. What's behind each?
      Team blue plays against team red at six.
      We need speed and they need certainty. Can we find a way for both?
      People from both villages helped with the dam.
      She prefers calls to mail and he prefers the reverse.
      They moved to a bigger warehouse.
      We and the school share the hall.
      They bring the projector, we bring the cables.
      Down here we close at five, over there they close at six.
      There are those who prefer Monday and those who prefer Friday.
      You Leeds people always bring the best cake.
      It's us against the rain, not me against you.
      """
    ),
    (
      .scarcity,
      """
      If the roof goes, both of us lose the building.
      The budget covers one of the two rooms. Which one first?
      There isn't enough ice time for both teams, so how do we share what there is?
      We had better take umbrellas before it rains.
      Each kilo is ten cents less for members.
      The winner takes the cup home.
      We lost two clients in May, and I'd like to understand why.
      They take the ground floor and we take the first.
      I'm afraid that neither of us can afford it.
      Show them the room and they'll love it.
      Every ticket you sell brings three euros for both choirs.
      A win for the choir is a win for the town.
      Let them have the key and they'll open up for you.
      Once they have our order number they'll send the label.
      The plant can only grow by taking up water.
      """
    ),
  ]
}
