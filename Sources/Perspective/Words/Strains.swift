// Words for what goes less than well, too light to make a difficulty by themselves, and for faults of things.
// Source: own list from mails between teams, farms, clinics, schools and offices.

extension WordLists {
  static let strains: [WordList] = [
    WordList(
      .strain,
      """
      idle, dead, bare, wiped, erased, overwrote, overwritten, gone missing, wait, waits, waited, waiting, queue, queues, queued, stood, stranded, twice, three times, doubled,
      duplicate, duplicated, duplicates, unproven, untested, unsigned, unchecked, unread, unmarked, undelivered, unfinished,
      unprepared, unannounced, unsaid, unasked, unspoken, unwritten, no answer, no reply, no word, no notice, no warning, no
      list, no record, no trace, no date, no one, nobody, thin, rough, bumpy, muddle, muddled, mess, tangle, tangled,
      headache, snag, hitch, wrinkle, hiccup, blip, mix-up, muddy, foggy, the wrong,
      guessing, guesswork, blind, in the dark, empty-handed, squeezed, stretched, thin ice, cancel out, end up, ends up,
      ended up, had to, only half, outside the door, in the rain, in the cold, for nothing, in vain, any
      more, anymore, too many, too few, barely, scrambling, scrambled, scramble, last-minute, at the last, at night, at
      midnight, overnight, sat up, back and forth, ping-pong, in circles, limbo, in the air, loose end, loose ends, on
      hold, overlap, overlaps, overlapping, clogged, jam, jammed, crowded, overbooked, double-booked, undone, redo, redid,
      redone, wasted, waste, bin, binned, threw, thrown, thrown out,
      turned up, nowhere, still no, still not, n't yet, not yet, has n't, have n't, had n't, object, objects,
      objected, objection, objections, refused, refuses, pulled out, drifted, drifting, drift, stiff, frosty, curt, loud, noisy, tempers, raised voices, grumble, grumbles, grumbling, mutter, muttering, rumour,
      rumor, rumours, gossip, trust, faith, confidence, ownership, blame, fault, responsible, caution, hurry, pressure,
      sooner, contested, unacceptable, reject, hold up, held up, locked, out of step, out of sync, sync, not the same,
      hard to, difficult to, impossible, overworked, rushed, rush, shy of, muddles, in a spot, in a bind, in a fix, opposite, contrary, fuss, hence, regardless, doubled up, double booked, booked twice,
      quarter of, a third of, sour, quiet, silent, went quiet, gone quiet, fighting, fight, fights, odds, halt
      """),
    WordList(
      .fault,
      """
      declined, cracked, cracks, burst, tripped, trips, expired, broke down, broken down, flat tyre, flat tire, puncture,
      punctured, tore, in repair, under repair, went down, gone down, been down, is down, are down, was down, were down,
      been out, went out, lost power, power cut, blackout, out of order, out
      of service, out of action, off the road, off the air, offline, unreachable, not responding, n't responding,
      n't charge, n't start, n't open, n't close, n't print, n't load, n't boot, n't ring, n't turn, n't lock, flooded,
      flooding, flood, leaking, collapsed, jammed, seized up, snapped, blew, blown, fused, overheated, overheats, overheating,
      corrupt, corrupted, froze, frozen up, iced up, hung up, timed out, malfunctioned, malfunctions, short-circuited,
      defective, contaminated, infected, infestation, mouldy, moldy, spilt, spilled, bent, rusted, rusted through, worn
      through, dead battery, battery is flat, battery died, derailed, ran aground, grounded, power failure, lameness, sick,
      strike, been closed, closed since, because of fog, because of ice, because of snow, because of frost, because of a strike, because of rain, because of heat,
      fell ill, fell over, blocked, caught fire, gutted by, struck by, lightning, knocked out, knocked over, shattered,
      smashed, dented, scratched, stolen, broken into, break-in, misprinted, runs slow, is slow, below last, points above,
      full since, is to blame, forgot, bad feed, bad batch, storm damage, got wet, out of paper, out of toner, out of diesel,
      out of power, no hot water, no heating, no running water, no signal, washed out, washed away, blown over, blew down,
      blew off, came loose, came off, ripped, burnt out, burned out, wilted, rotted, ran dry, dried up, hail, hailstorm,
      frost damage, lost contact, n't cool, n't heat, n't drain, n't flush, n't sync, n't connect, n't arrived, went blank,
      went dark, hacked, intrusion, rogue, miscalibrated, held at customs, turned back, sank, capsized, went missing,
      gone missing, jackknifed, overturned, skidded, derailment, landslide, rockfall, short circuit, surge, vermin,
      mice in, rats in, mildew, out of range, failed over, crashed into, ran into, gave way, gave out, packed up, conked out
      """),
  ]
}
