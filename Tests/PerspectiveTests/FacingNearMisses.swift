// For each category of facing, ten sentences and more that look like it and face no issue.
import Perspective

extension FacingCases {
  /// Sentences by category, one a line.
  static let nearMisses: [(Perspective.Category, String)] = [
    (
      .observation,
      """
      The heating failed on Monday.
      The flight is delayed by an hour.
      The supplier raised its prices in April.
      The pump failed on Thursday and the spare arrived on Friday.
      The storm ruined the maize.
      Absence was at 11% in February, two points above last year.
      The lift is stuck between two and three; the engineer is on the way.
      The server was down from two to four.
      Rainfall delayed the harvest by ten days.
      The coffee machine is broken again.
      The brochure came on Friday, so our guests read it over dinner.
      We had two hundred visitors and twelve dogs.
      Twice a week is enough for the orchids.
      The document has two versions, English and Welsh.
      Since the new bridge opened the drive takes only twenty minutes.
      """
    ),
    (
      .need,
      """
      I need coffee.
      I need a copy of the lease for the archive.
      We need twenty badges for Friday.
      I'm happy with the new office.
      I hope the weather holds.
      I was glad to meet your daughter.
      I'm afraid the tickets are sold out.
      We both love the sea.
      I'm looking forward to the trip.
      I feel like going for a walk.
      I'm afraid I can't make it on Friday, could we do Monday?
      It matters which form you use: the green one is for groups.
      I need the room for two hours.
      We need to be out of the hall by eleven.
      We had hoped to be forty, and sixty came, hurrah.
      """
    ),
    (
      .contribution,
      """
      Sorry I missed your call, I was on the train.
      Sorry, wrong number.
      I'm sorry to hear about your mother.
      I'm hopeless at chess, as you know.
      Silly me, I left the projector on the train.
      We decided to keep the old logo.
      We moved to the harbour in May.
      I wrote the invitation yesterday.
      I sent the floor plan this morning.
      My share of the cake is in the fridge.
      I'm a hopeless typist, so forgive the short answer: yes, Friday suits.
      Our people sit on the left of the hall.
      I left the keys with your son.
      I didn't catch your last name, could you spell it?
      I'm useless before my second coffee.
      """
    ),
    (
      .asking,
      """
      What time does the ferry leave?
      Who brings the cake?
      How many chairs do you need?
      Where do I find the fuse box?
      Would you like tea or coffee?
      Which entrance should the lorry use?
      Is there parking near your office?
      How was your holiday?
      Do you have a minute to look at the menu?
      Is your badge still valid for the east gate?
      Which of your two depots is open on Whit Monday?
      What does the abbreviation on page two mean?
      Could you tell me where the fuse box is?
      I need to know how many cups to bring.
      Is there anything we should bring to the picnic?
      """
    ),
    (
      .request,
      """
      Can we move our call to three?
      I'd like to book the hall for Saturday.
      Let's meet at the station at nine.
      Could you send me the floor plan, please?
      I propose Tuesday for lunch.
      Please sign both copies and send one back.
      Would you be free on the 12th?
      May I use your photo in the newsletter?
      Could you please confirm the order of 40 chairs?
      Let's celebrate together on Friday.
      I suggest we meet in the lobby at eight.
      Can we agree on the 14th for the tasting?
      Shall we print the programme in Welsh as well as English?
      Please wait in room 3 until the nurse calls you.
      Is the sandbox open on Sundays, or should we plan the load test for Saturday?
      """
    ),
    (
      .joint,
      """
      Together we planted forty trees.
      Our two choirs sing together on Sunday.
      Each of us gets one key.
      Both teams wear blue.
      We share a booth with the beekeepers.
      Both keys are with the porter.
      Together we served 1,300 meals on Saturday.
      The joint brochure goes to the printer on the 21st.
      We both like the blue one.
      The joint stand at the fair is number 42, next to the coffee bar.
      They look after the merchants, we look after the cardholders.
      Your people sit on the left, ours on the right, and the band goes in the middle.
      We were in Delft, and you were in Leiden.
      Neither of the two dates is a holiday in Spain.
      Your watch is two minutes ahead of mine.
      """
    ),
    (
      .provisional,
      """
      I think the blue one looks better.
      I prefer the train.
      I can't come on Thursday.
      I can't find the stapler.
      No, the shop is on the left.
      We're not open on Mondays.
      I don't think we need the big van.
      The coffee might be cold by now.
      I believe the keys are with the porter.
      It may rain tomorrow.
      No, we don't need the beamer, we bring our own.
      I'm not sure whether the shop is open on Whit Monday.
      My guess is that we'll be about sixty people.
      No, thank you, we have enough apples.
      We can't give you a lift, the car is full.
      """
    ),
  ]
}
