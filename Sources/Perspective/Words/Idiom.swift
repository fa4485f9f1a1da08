// More words for what somebody did, is, and wants: the commoner idiom of British, American and informal English.
// Source: own list.

extension WordLists {
  static let idiom: [WordList] = [
    WordList(
      .wreck, .verb,
      """
      blow our|the|this|that deal|chance|launch|pitch|tender|bid|inspection|audit|deadline, blow our|the|this|that
      sale|account|opening|contract|interview|vote|hearing|timing|presentation, blow our|the|this|that
      negotiation|negotiations|season|handover|project|demo|meeting|application, blow our|the|this|that
      campaign|harvest|funding|grant|merger|schedule|election|audition|trial, bleed .. dry, bleed .. .. dry, starve {us}
      of, starve .. .. of, starve .. of, pull our|my funding|support|grant|budget|money|slot|project, undo .. years,
      undo everything, undo our|my, run .. aground, run .. .. aground, torch the|our, fudged the, doctored the, rigged
      the, fiddled the, massaged the, forged our|my|the, shaft {us}, diddle {us}, fleece, hoodwink, bamboozle, bodge,
      botch up, butcher, fluff, welch on, scare off, scare away, frighten off, frighten away, drive away our|my, hang ..
      out to dry, hang .. .. out to dry, leave .. in the lurch, leave .. .. in the lurch, leave .. stranded, leave .. ..
      stranded, walk off the job, walk off site, drop {us} in it, drop {us} in the, throw .. .. under the bus, throw ..
      to the wolves, throw {us} to the wolves, stab .. .. in the back, stab .. in the back, sell .. down the river, sell
      {us} down the river, make a pig, fob off, fob .. off, ride roughshod, browbeat, strong-arm, gaslight, guilt-trip,
      scapegoat, cook the books, pull strings, gazump, drag {us} through, drag our|my name, freeload, skive, slack off,
      fall asleep at, overstep, queue-jump, blame {us}, bite the hand, mess up our|my, trash our|my|the|this, snub {us},
      snub
      """),
    WordList(
      .slip, .verb,
      """
      leave the .. open, leave the .. on, leave the .. .. open, leave the .. .. on, leave the .. unlocked, leave
      the .. running, leave the .. unattended, leave the .. .. unlocked, double-book, double book, overbook,
      wipe our|the|my, delete our|the|my, overwrite our|the|my, unplug, miscount, miscalculate, muddle up,
      jumble, spill, scratch, dent, garble, knock over, lock {us} out, block the, block our, leave {us} waiting
      """),
    WordList(
      .trait,
      """
      vicious, venomous, brutish, senile, gaga, badly run, badly led, badly trained, badly managed, poorly run, poorly
      led, poorly managed, poorly trained, badly organised, deluded, two-bit, slapdash, cack-handed, ham-fisted,
      heavy-handed, high-handed, cavalier, haphazard, half-baked, harebrained, hare-brained, unhinged, gormless,
      witless, dim-witted, slow-witted, hard-hearted, mercenary, money-grubbing, mean-spirited, small-minded,
      petty-minded, bloody-minded, obtuse, belligerent, haughty, high and mighty, holier-than-thou, sanctimonious,
      self-righteous, self-important, self-serving, self-absorbed, self-obsessed, power-hungry, power-mad, money-mad,
      shifty, mealy-mouthed, smarmy, slimy, disreputable, fraudulent, thieving, conniving, backstabbing, bumbling,
      blundering, ill-prepared, uneducated, illiterate, innumerate, unteachable, uncouth, boorish, loutish,
      ill-mannered, bad-mannered, discourteous, uncivil, abrasive, brusque, snide, catty, bitchy, sulky, surly,
      cantankerous, quarrelsome, dozy, dopey, daft, barmy, batty, off your head, off their head, off his head, off your
      rocker, off his rocker, off their rocker, out to lunch, past it, washed-up, clapped-out, behind the times, stuck
      in the past, below par, not up to scratch, substandard, shoddy, underwhelming, unworthy, lamentable, deplorable,
      contemptible, reprehensible, inexcusable, unforgivable, scandalous, insulting, offensive, outrageous, odious,
      obnoxious, repulsive, loathsome, detestable, inhuman, inhumane, barbaric, merciless, pitiless, unfeeling,
      unsympathetic, cold-blooded, brazen, barefaced, impertinent, presumptuous, nosy, meddlesome, officious,
      dictatorial, tyrannical, authoritarian, despotic, hot-headed, hotheaded, infuriating, exasperating, tiresome,
      ungovernable, cheapskate, penny wise, economical with the truth, loose with the truth, creative with the truth,
      work of fiction, glorified, hard-nosed, cold-hearted, no use, no help
      """),
    WordList(
      .badNoun, .noun,
      """
      joker, cowboy, drunkard, a drunk, asset stripper, asset strippers, chancer, pirate, bandit, waster, wastrel,
      layabout, jobsworth, shyster, bodger, timewaster, time-waster, spiv, conman, con-man, conmen, tosser, plonker,
      pillock, prat, nitwit, twit, dolt, dunce, buffoon, ignoramus, simpleton, dunderhead, knucklehead, nincompoop,
      windbag, blowhard, poseur, racketeer, extortionist, crony, cronies, lackey, stooge, sycophant, toady, brown-noser,
      snitch, sneak, cockroach, maggot, lowlife, low-life, sleazebag, scumbag, dirtbag, creep, ogre, despot, autocrat,
      slave driver, slave-driver, hothead, one-man disaster, wet blanket, killjoy, spoilsport, moaner, whinger,
      skinflint, tightwad, penny-pincher, money-grubber, gold-digger, vandal, lunatic, maniac, madman, crackpot,
      nutcase, nutter, fanatic, zealot, bigot, ditherer, fence-sitter, second-rater, no-hoper, also-ran, washout, dud,
      basket case, dead loss, dead duck, waste of breath, waste of a salary, absolute shower, shower of, law unto, wolf
      in sheep, wolves in sheep, fair-weather friend, fair weather friend, fair-weather friends, talking shop, body
      shop, one-trick pony, paper tiger, paper tigers, empty suit, empty suits, stuffed shirt, stuffed shirts, cold
      fish, bad lot, bad penny, wide boy, wide boys, sinking ship, lame duck, house of cards, rogue, ruffian, hooligan,
      lout, oaf, boor, yob, philistine, pedant, nitpicker, box-ticker, pen-pusher, paper-pusher, empire builder, glory
      hunter, attention seeker, name-dropper, social climber, tissue of lies, vultures, amateur hour, headless chicken,
      headless chickens, soft touch, vanity project, dead wood, deadwood, peacock, lightweight, jellyfish, clique,
      cabal, racket, sham, scam, madhouse, pigsty, bloody fool
      """),
    WordList(
      .motive, .verb,
      """
      make our|my .. look, make our|my .. .. look, starve {us}, oust, sideline, outflank, wrong-foot, pin this
      on, pin it on, pass the buck, freeze {us} out, force {us} out, box {us} in, soften {us} up, tire {us} out,
      run down the, run out the, run the clock, get your hands, get their hands, get his hands, get her hands,
      get your name, get their name, get even, wear {us} out, grind {us} down, outlast, shut {us} up, fob {us}
      off, buy {us} off, get back at, get at {us}, get rich, get {us} out, hog, cash in, line his, line her,
      polish your, polish their, pad your, pad their
      """),
    WordList(
      .partner, .noun,
      """
      warden, bailiff, steward, registrar, matron, curator, scaffolder, roofer, porter, groundsman, skipper, captain,
      inspector, housekeeper, waiter, waitress, conductor, choreographer, librarian, archivist, governor, provost,
      bishop, imam, rabbi, councillor, senator, ambassador, envoy, consul, underwriter, estimator, forecaster,
      bookkeeper, butcher, grocer, wholesaler, importer, exporter, shipper, haulier, paramedic, carer, social worker,
      caseworker, recruiter, freelancer, joiner, carpenter, mason, bricklayer, plasterer, decorator, welder, fitter,
      painter, handyman, landlady, estate agent, letting agent, lodger, neighbour, flatmate, in-laws, mother-in-law,
      father-in-law, sister-in-law, nephew, niece, stepson, trustees, quango, secretariat, outfit, commission, troupe,
      syndicate, retailer, telco, bloke, chap, lad, fellow, gent, so-and-so, bursar, undertaker, organist, beadle
      """),
    WordList(
      .good,
      """
      heavenly, delight, godsend, angels, magicians, wizards, second to none, top-notch, top notch, first-class,
      first class, first-rate, first rate
      """),
    WordList(
      .adverb,
      """
      absolute, utter, proper, downright, outright, bloody, flipping, effing, fucking, frigging, damn,
      nevertheless, nonetheless
      """),
  ]
}
