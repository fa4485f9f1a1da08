// Words for a difficulty, a difference or a loss, and for feelings about it.
// Source: own list; feelings as in nonviolent communication's lists of feelings when needs are not met.

extension WordLists {
  static let difficulties: [WordList] = [
    WordList(
      .trouble, .verb,
      """
      suffer, fail, delay, miss, slip, damage, reject, block, struggle, clash, crash, shrink, bother, complain,
      avoid, collide, exceed, overload, contradict, doubt, erode, postpone, overspend, exhaust, threaten, endanger,
      disappoint, frustrate, frighten, disrupt, misunderstand, misread, mislabel, miscount, overcharge, withdraw,
      leave out, fall behind, fall short, fall apart, fall between, fall through, run out, run late, burn out, hold
      up, drag on, double book
      """),
    WordList(
      .trouble, .noun,
      """
      problem, breakdown, deadlock, impasse, standstill, malfunction, issue, difficulty, delay, gap, risk, loss, error, mistake, tension, dispute, quarrel, misunderstanding,
      complaint, shortage, defect, failure, outage, incident, overrun, obstacle, deviation, discrepancy, typo,
      worry, disagreement, grievance, friction, hurdle, setback, burden, bad feeling, heavy heart
      """),
    WordList(
      .trouble,
      """
      sustainable, unsustainable, not easy, n't easy, not sustainable, n't sustainable, without the, unprepared, last
      minute, unclear who, nobody knows, no one knows, nobody decides, short of, run over, not fair, not working,
      twice as, three times in, weekend calls, too vague, vague, unspoken, unsaid, confidence, lost confidence,
      slower, wrong parts, hold back, holding back, says nothing, two sets, in two ways, too long, too short, too dry, too early, too soon, too far, too small, too big, too expensive,
      no plan, no rule, no agreement, off by, wearing, misjudge, went off again, gone up, n't know who, not pointing,
      not clear, n't clear, a mess, mould, came without, came too, broken seal, elephant in the room, was short by, were short by, short by, at odds, talking past, overdrawn, n't feel fair, not fair,
      difficult, delayed, late, later than, risky, mistaken, conflict, argument, disagree, disagrees, disagreed,
      misunderstood, concern, concerns, concerned, bottleneck, shortfall, backlog, fails, failed, failing, fault,
      faulty, broken, broke, breaks, torn, damaged, missing, missed, wrong, unclear, unfair, unbalanced, uneven,
      unequal, imbalance, unhappy, dissatisfied, disappointed, disappointing, cancelled, canceled, cancellation,
      rejected, lost, losing, lose, overdue, overtime, overloaded, exhausted, burnout, turnover, cost, costs, costing,
      costly, expensive, pain, painful, hurt, hurts, hurting, harm, harms, suffers, suffering, stuck, stalled, stalling,
      blocked, blocks, slow, slows, slowly, slipped, slipping, slips, weak, chaotic, chaos, confusion, confusing,
      confused, stress, stressful, pressure, trouble, troubles, struggling, worse, drop, dropped, dropping, fell,
      fallen, decline, declining, shrinking, torn wrapping, leak, leaks, leaked, crashed, is down, was down, were down,
      are down, bug, bugs, accident, noise, debt, penalty, clashes, differ, differs, differing, difference, differences,
      different, differently, mismatch, doubts, distrust, mistrust, low trust, rift, distance, silence, avoids,
      avoiding, avoided, bothers, bothered, bothering, hard, harder, tough, tight, too much, too little, too late, too
      fast, too slow, too high, too low, not enough, doesn't work, isn't working, don't work, do not work, n't working,
      n't work, n't add up, not add up, n't reconcile, n't fit, n't match, n't hold, n't cover, n't enough, n't ready,
      short-staffed, understaffed, empty, out of order, out of stock, bankrupt, bankruptcy, recall, recalled, deadline
      slipped, went wrong, goes wrong, go wrong, gone wrong, fell through, falling apart, heavy, strained, sour,
      awkward, uncomfortable, off since, feels off, feel off, stands between, stand between, lies between, open
      question, open questions, holds back, held back, sticking point, sore point, bone of contention, stopped,
      shutdown, turned away, too often, unpaid, unanswered, unresolved, unsolved, unsettled, underpaid, violation,
      breach, contradicts, contradiction, collides, hits both, hit both, cuts, cut back, overspent, deficit, crisis,
      emergency, frustration, resentment, anger, fear, disruption, disrupted, ruined, spoiled, threatens, threatened,
      vulnerable, fragile, conflicting, opposed, tricky, sensitive, raise something, dangerous, unsafe, complained,
      complains, downtime, clumsy, inconsistent, falls, postponed, short notice, lapse, lapsed, lower than, less than,
      overpromised, declined in, were declined, was declined, expired, burst, cracked, went down, been down, gone down,
      down since, tripped at, out since, been out, are out, off the road, out of action, out of service, wo n't charge,
      wo n't start, wo n't open, wo n't close, wo n't print, wo n't load, wo n't turn, wo n't boot, will n't charge,
      will n't start, will n't open, will n't close, will n't print, will n't load, will n't turn, will n't boot,
      flooded, jammed, rogue, lameness, held up at, is to blame for, leaking, mildew, woodworm, power cut, short
      circuit, a puncture, a flat tyre, off sick
      """),
    WordList(
      .emotion,
      """
      worried, anxious, frustrated, angry, uneasy, concerned, nervous, sad, hurt, upset, annoyed, disappointed,
      scared, tense, uncomfortable, unsure, uncertain, confused, puzzled, torn, tired, exhausted, overwhelmed,
      stressed, furious, shaken, troubled, discouraged, unhappy, irritated, embarrassed, ashamed, lonely, helpless,
      stuck, shocked, alarmed, apprehensive, hesitant, reluctant, unsettled, bothered, impatient, jealous, lost,
      unsafe, dissatisfied, restless, gutted, miffed, peeved, rattled, disheartened, devastated, fuming, livid, seething, resentful,
      deflated, saddened, unnerved, heartbroken, dismayed, wound up, cheesed off, hacked off, pissed off, narked,
      taken aback, demoralised, crushed, stung, wounded, bruised, drained, worn out, ill at ease, in two minds,
      frightened, bummed, disgruntled, disillusioned, aggrieved, perturbed, cautious, wary, sceptical, skeptical, fed up, not happy, not comfortable, not
      easy, on edge, at a loss, struggling, worry
      """),
    WordList(
      .lose, .verb,
      """
      lose, suffer, pay, starve, go under, go hungry, go empty, die, shrink, end up with nothing, be dead, be
      finished, get nothing, get the crumbs, get less, be worse off, have less, foot the bill
      """),
    WordList(.win, .verb, "win, gain, get, profit, grow, earn, take, benefit, thrive, succeed, expand, walk away with"),
    WordList(
      .joint,
      """
      together, jointly, both of us, both our, both sides, both teams, both parties, between us, our shared, shared,
      neither of us, neither side, each of us, the two of us, side by side, same side, common ground, for both, us
      both, we both, we've both, on both ends, all of us, each other, one another, in common, mutual, our two, both of
      our, both companies, both organisations, none of us, either of us, hurts us both, joint, we all
      """),
  ]
}
