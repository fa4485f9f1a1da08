// What somebody is said to have done: wrecking, slipping, doing wrong; complaints and excuses.
// Source: own list; British and American idiom.

extension WordLists {
  static let deeds: [WordList] = [
    WordList(
      .wreck, .verb,
      """
      wreck, ruin, botch, bungle, sabotage, torpedo, spoil, undermine, derail, mess up, mess this up, mess it up, mess
      everything up, screw up, screw this up, screw it up, screw us over, screw {us} over, screw {us}, fuck up, foul
      up, muck up, cock up, balls up, make a mess, make a hash, make a fool, drop the ball, blow it, blow the deal,
      blow our|the chance, let {us} down, let everyone down, lie, deceive, mislead, cheat, betray, swindle, defraud,
      cover up, cover it up, falsify, double-cross, backstab, stab {us} in the back, throw {us} under the bus, hang
      {us} out to dry, leave {us} in the lurch, leave {us} hanging, leave {us} stranded, disrespect, insult,
      humiliate, belittle, patronise, bully, harass, intimidate, blackmail, bulldoze, steamroll, railroad, trample,
      walk all over, run {us} over, string {us} along, lead {us} on, take advantage, rip {us} off, overcharge,
      squander, mishandle, mismanage, drag your|their|his|her feet, pass the buck, shirk, weasel out, wriggle
      out, back out, walk away from, go behind {us}, go behind our|my back, break your|their|his|her|its word, break every
      promise, break your|their|his|her promise|promises, break the agreement, renege, fail us, fail {us}, drive {us}
      mad|crazy, block us, stonewall, foot-drag, turn a blind eye, look the other way, bail, bail on {us}, flake,
      ghost {us}, ghost, wash your|their hands, do nothing, did nothing, cut corners, bring this on, bring us into,
      run .. into the ground, usurp, hijack, plunder, siphon, badmouth, bad- mouth, slander, whine, sulk, nag, meddle,
      mock, ridicule,
      embarrass {us}, shame {us}, blow up the talks|deal, torch, poach, gamble away, throw away our|my, drink away, piss away, fritter away, pull the plug, cave in, chicken out, pull the rug, go back on, stand {us} up, jerk {us} around, mess {us} around, mess {us}
      about, sell {us} short, sell {us} out, sell {us} down, stitch {us} up, set {us} up, fob {us} off, stiff {us},
      short-change, palm off, foist, lumber {us} with, saddle {us} with, stick {us} with, scupper, fritter, sweep it
      under, sweep .. .. under, sweep .. .. .. under, bleed {us} dry, pull a fast one, nick our|my, swipe our|my, boss {us} around, boss {us} about, order {us} around, order {us} about, lord it over
      """),
    WordList(
      .damage, .verb,
      """
      abandon, abuse, burn, bury, cause, con, conceal, cripple, desert, destroy, disregard, dodge, duck, dump,
      exploit, fake, fool, gossip, hide, hoard, ignore, interfere, jeopardise, kill, leak, manipulate, milk, neglect,
      obstruct, offend, poison, rob, sink, squeeze, stall, steal, tank, threaten, trash, trick, waste
      """),
    WordList(
      .slip, .verb,
      """
      forget, miss, lose, drop, fail, delay, cancel, postpone, change, move, skip, overlook, omit, withhold, break,
      damage, promise, reschedule, overrun, misread, misplace, mix up, slip, lapse, let .. lapse, give {us} the wrong,
      send {us} the wrong, send the wrong, keep {us} waiting, leave us, exclude, leave {us} out, shut down, shut {us}
      out, cut us out, cut {us} out, ignore, refuse, reject, withdraw, raise, push, pull out, ask for more, overspend,
      disappear, vanish, complain, interrupt, contradict, argue, cost {us}, force {us}, make {us} wait, make {us}
      lose, make {us} look, make it harder, go quiet, show up late, turn up late, turn up unprepared, bring up, bring
      {us} excuses, avoid, shift, move the goalposts, find excuses, make excuses, find a reason, talk over, talk down,
      mislay, misfile, misdirect, mislabel, misroute, misprint, wait until, go over budget, overload, default
      """),
    WordList(
      .wrong,
      """
      wrong, late, sloppy, missing, incomplete, careless, broken, false, poor, bad, fault, excuse, excuses, nonsense,
      chaos, mess, last minute, last-minute, lies, errors, mistakes, complaints, drama, trouble, problem, problems,
      difficult, complicated, harder, worse, behind schedule, unprepared, empty-handed, too late, overdue
      """),
    WordList(
      .late,
      """
      late, behind, overdue, delayed, slow, absent, unavailable, unreachable, unprepared, out of reach, nowhere to be
      found, missing, too busy, offline, last, on holiday
      """),
    WordList(
      .excuse, .noun,
      """
      excuse, lie, story, pretext, drama, theatre, game, mess, chaos, nonsense, whining, moaning, crap, bullshit, bs,
      rubbish, error, mistake, delay, complaint, problem
      """),
    WordList(
      .fuss,
      """
      overreacting, dramatic, hysterical, oversensitive, emotional, touchy, paranoid, melodramatic, overdramatic,
      exaggerating, too sensitive, so sensitive, too emotional, so emotional, a drama queen, ridiculous, silly,
      absurd, imagining, imagining things, childish, alarmist, over-sensitive, over the top, out of proportion, a
      fuss, too personal, too personally, panicking, precious, theatrical, laughable, irrational, pedantic, fussy,
      petty, a baby, upset over nothing
      """),
    WordList(
      .coop, .verb,
      """
      listen, answer, reply, respond, care, understand, recognise, deliver, respect, help, check, read, try, learn,
      keep, honour, tell, inform, warn, ask, consult, pay, show up, turn up, prepare, think, plan, lift a finger, pick
      up the phone, do your part, do your job, do your homework, do their job, do their part, take responsibility, own
      up, admit, apologise, bother, follow through, finish, cooperate, communicate, share, support, test, proofread,
      notice, handle, cope, count, spell, organise, appreciate, acknowledge, value, thank, call back, keep up, keep
      your word, keep their word, get it right, get anything right, get it done, meet a deadline, meet the deadline,
      meet any, stick to, live up to, make an effort, make the effort, lead, solve, remember, stand up, speak up, say
      thank you, say sorry, invite, include, involve, give credit, give notice
      """),
    WordList(
      .lofty,
      """
      impressive, admirable, admire, legendary, brilliant, genius, generous, generosity, lovely, wonderful, courage,
      courageous, remarkable, heroic, fascinating, priceless, exquisite, masterful, stunning, breathtaking, visionary,
      creative, ingenious, inspired, inspiring, adorable, touching, delightful, charming, magnificent, marvellous,
      splendid, spectacular, outstanding, famous, famed, much-praised, celebrated, renowned, world-class, state-of-
      the-art, applause, masterpiece, triumph, miracle, miraculous, talent, gift, art, skill, fantastic, amazing,
      superb, stellar, bravo, congratulations, congrats, hats off, kudos, round of applause
      """),
  ]
}
