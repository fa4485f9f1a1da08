// Motives that are imputed, feelings that accuse, and what is threatened.
// Sources: lists of pseudo-feelings from nonviolent communication (Rosenberg); otherwise own lists.

extension WordLists {
  static let harms: [WordList] = [
    WordList(
      .faux,
      """
      abandoned, abused, accused, attacked, belittled, betrayed, blamed, blackmailed, blindsided, boxed-in, bullied,
      bulldozed, bypassed, cheated, coerced, cornered, criticised, cut out, deceived, demeaned, devalued, diminished,
      discarded, discounted, dismissed, disregarded, disrespected, distrusted, ditched, dumped, dumped on, duped,
      excluded, exploited, forgotten, fobbed off, fooled, forced, frozen out, harassed, hoodwinked, humiliated, ignored,
      insulted, interrupted, intimidated, invalidated, isolated, judged, left alone, left behind, left in the dark, left
      in the cold, left out, let down, lied to, looked down on, made a fool of, manipulated, marginalised, misled,
      misunderstood, misused, mistreated, mocked, neglected, overlooked, overpowered, overruled, overworked, patronised,
      pressured, provoked, punished, pushed, pushed around, pushed aside, pushed out, put down, put upon, railroaded,
      rejected, ridiculed, ripped off, robbed, rushed, sabotaged, screwed, shut out, sidelined, silenced, smothered,
      squeezed, stabbed in the back, steamrolled, steamrollered, strung along, suffocated, taken advantage of, taken for
      granted, taken for a ride, threatened, trampled, trampled on, trapped, treated like, treated unfairly, tricked,
      unappreciated, unheard, unimportant, unseen, unsupported, unvalued, unwanted, undermined, undervalued, used,
      victimised, violated, walked over, walked all over, worthless, wronged, played, conned, double-crossed,
      second-class, worked over, thrown under the bus, hung out to dry, stonewalled, ghosted, lectured, talked down to,
      dictated to, micromanaged, spied on, monitored, held hostage, targeted, ambushed, sold out, written off, stepped
      on, degraded, disposable, invisible, thrown away, thrown out, shoved aside, brushed aside, brushed off, cast
      aside, locked out, kept in the dark, kept out, kept at arm, made fun of, laughed at, passed over, picked on,
      shouted down, shortchanged, short-changed, sold short, spat on, squeezed out, stitched up, taken for fools, taken
      for a fool, talked over, thrown aside, tossed aside, walked on, written out, bossed around, ostracised, swindled,
      bled dry, ganged up on, ganged up against, infantilised, guilt-tripped, gaslit, gaslighted, scapegoated, singled
      out, hounded, badgered, nagged, interrogated, cross-examined, policed, roped in, strong-armed, snubbed, sneered
      at, sniffed at, fleeced, gouged, mugged, sold a pup, talked at, preached at, barked at, shouted at, yelled at,
      sworn at, stampeded, bounced into, pushed into, forced into, lumbered, saddled with, shelved, circumvented,
      sidestepped, erased, airbrushed, unwelcome, like a spare part, an afterthought, second best, kept dangling, left
      dangling, left hanging, left high and dry, left to fend, left to rot, left holding, cut adrift, blanked, boxed in,
      backed into a corner, painted into a corner, overridden, outmanoeuvred, outmaneuvered, framed, suspected,
      deserted, spurned, fobbed, condescended to, gagged, muzzled, disowned, disempowered, dragged into, herded, palmed
      off, pigeonholed, tokenised, treated with contempt, wrung out, sucked dry, squeezed dry
      """),
    WordList(
      .motive, .verb,
      """
      embarrass, humiliate, punish, hurt, squeeze, exploit, undermine, cheat, trick, trap, corner, control, dominate,
      provoke, bankrupt, ruin, destroy, sabotage, weaken, replace, get rid of, push {us} out, push {us} around, cut
      {us} out, cut costs, take over, take advantage, take the credit, take all the credit, make {us} look, make
      money, save face, save money, save your, save their, save himself, save herself, save themselves, look good,
      look better, cover your, cover their, cover up, hide, hide something, hide behind, win, win time, buy time,
      avoid, escape, get out of, wriggle out, delay, stall, steal, poach, manipulate, impress, divide {us}, split {us},
      blame, shift, pressure, bully, intimidate, scare, frighten, blackmail, outmanoeuvre, outmaneuver, sneak, slip,
      pocket, profit, line your, line their, get more, get your way, get their way, get away, pull the wool, fool,
      play {us}, play games, play for time, kill, sink, trip {us} up, bleed {us}, drain {us}, milk, bring {us} down,
      silence, wear {us} down, drive {us} out, grab, keep {us} small, keep {us} in the dark, keep {us} quiet, annoy,
      spite, test {us}, undercut, look important, feel important
      """),
    WordList(
      .harm, .verb,
      """
      regret, pay for, suffer, be sorry, lose, be finished, be over, be done, be history, be out, be gone, walk, walk
      away, pull out, pull our, pull the plug, cancel, terminate, end the contract, end this, sue, take legal action,
      go to court, go elsewhere, go public, go to the press, go to your, report, expose, tell everyone, tell your,
      tell the, call your, inform your, inform the, escalate, replace, find another, find someone, find somebody, look
      for another, switch, take our business, stop paying, stop deliveries, stop working, withhold, block, blacklist,
      bury, crush, destroy, ruin, finish, cut {them} off, cut {them} out, cut you, cut off, drop {them}, fire,
      dismiss, leave, quit, move on without, make sure, make your life, make life, see {them} in court, hear from our,
      have big problem, have big problems, have a problem, have problems, face consequences, face the consequences, be
      consequences, hand the, give the contract, give the slot, give it to, get nothing, get no, never work, never
      see, claim damages, freeze, penalise, punish, charge {them}, consider our options, reconsider
      """),
    WordList(
      .punish,
      """
      lawyers, lawyer, court, solicitor, attorney, attorneys, press, media, regulator, police, competitor,
      competitors, shareholders, lawsuit, legal action, termination, penalty, penalties, consequences, reputation,
      job, licence, license, career, bankruptcy, another supplier, another buyer, another partner, someone else,
      somebody else, elsewhere
      """),
  ]
}
