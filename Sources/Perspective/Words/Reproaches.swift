// What stands beside a reproach: failings by name, and what somebody is said to be after.
// Source: own list; British and American idiom.

extension WordLists {
  static let reproaches: [WordList] = [
    WordList(
      .failing,
      """
      dithering, meddling, penny-pinching, foot-dragging, nitpicking, box-ticking, double-dealing, backpedalling,
      carelessness, negligence, sloppiness, laziness, greed, vanity, impatience, indecision, indecisiveness, inaction,
      incompetence, arrogance, stubbornness, obstinacy, pig-headedness, short-sightedness, mismanagement, mishandling,
      interference, bungling, bumbling, blundering, corner-cutting, cost-cutting, empire-building, empire building,
      scheming, scaremongering, grandstanding, showboating, posturing, haggling, bickering, infighting, cowardice,
      dishonesty, duplicity, hypocrisy, selfishness, stinginess, thoughtlessness, callousness, indifference,
      complacency, ineptitude, inexperience, ignorance, stupidity, tardiness, unreliability, favouritism, nepotism,
      micromanaging, micromanagement, buck-passing, cover-up, cock-up, cock-ups, blunder, blunders, screw-up, stalling,
      botched job, poor planning, bad planning, bad management, broken promises, empty promises, half-measures, tricks,
      red tape, big mouth, loose tongue, lies, excuses, theatrics, tantrum, tantrums, power games, mind games
      """),
    WordList(
      .lure,
      """
      headcount, quota, statistics, logo, money, grant, grants, photo, photos, picture, pictures, cameras,
      camera, headline, headlines, publicity, prestige, tax break, tax breaks, tax credit, tax relief, subsidy,
      subsidies, funding, cash, bonus, credit, title, free lunch, lunch, fee, fees, commission, data, votes,
      vote, election, glory, limelight, press, pr, applause, attention, perks, contacts, kudos, pension,
      inheritance, brand, optics, plaque, award, awards, rankings, ranking, points, status, fame, promotion,
      profit, profits, margin, land, rent, kickback, kickbacks, expenses, free drinks, free tickets, discount,
      client list, customer list, address book, patents, patent, look of it, look of the thing
      """),
  ]
}
