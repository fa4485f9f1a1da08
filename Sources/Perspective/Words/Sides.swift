// Words by which one side is set above the other, and the two halves of an ultimatum.
// Source: own list; British and American idiom of offices, wards, farms and schools.

extension WordLists {
  static let sides: [WordList] = [
    // What those on the wrong side are said to have or get; nobody's share of the work.
    WordList(
      .vain,
      """
      bonus, bonuses, headline, headlines, ego, egos, perks, expense account, expense accounts, air miles, company
      cars, chauffeurs, cufflinks, champagne, prosecco, cocktails, canapes, canapés, pubs, long lunches, glory,
      applause, limelight, spotlight, photo ops, photo op, selfies, buzzwords, slogans, slogan, excuses, objections,
      red tape, political points, fat salaries, big salaries, corner offices, fancy offices, fancy titles, medals,
      briefcases, clipboards, ribbon-cutting, ribbon cutting, ribbons, speeches, spokesmen, lobbyists, limousines,
      villas, yachts, big cars
      """),
    // What they are said to care for, which elsewhere is ordinary work.
    WordList(
      .petty,
      """
      bonus, bonuses, headline, headlines, rating, ratings, press release, press releases, press, spreadsheet,
      spreadsheets, paperclips, paper clips, paragraphs, ego, egos, career, careers, image, title, titles, promotion,
      promotions, pr, optics, likes, clicks, followers, hashtags, share price, share prices, shareholders, pockets,
      pocket, wallet, wallets, pension, pensions, perks, expenses, glory, headcount, powerpoint, powerpoints, beans,
      pennies, re-election, their own skin|pockets|careers|pensions|promotion|jobs|power, your own
      skin|pockets|careers|pensions|promotion|jobs|power, itself, themselves, yourselves, box-ticking, tick boxes,
      letterhead, logo, logos, quarterly figures, quarterly numbers, next quarter, next election, next promotion,
      sponsors, salaries, paychecks, pay packet, pay packets, reputation, publicity, league table, league tables,
      rankings, slides, pencils, share of the market, market share
      """),
    WordList(
      .toil, .verb,
      """
      work, sweat, bleed, toil, slave, graft, dig, build, carry, haul, lift, clean, scrub, sweep, mop, cook, bake,
      sow, plough, harvest, milk, nurse, teach, fix, mend, weld, deliver, serve, care, fight, save, pay, struggle,
      scrape, freeze, starve, queue, suffer, wash up, stand in, keep the lights on, do the work, do the nights, pick
      up the pieces, get our hands dirty, put out fires, put out the fires
      """),
    WordList(
      .idle, .verb,
      """
      moan, nap, pose, preen, pontificate, loaf, take the credit, take credit, take the bow, take the bows, hold
      meetings, hold conferences, hold receptions, make speeches, give speeches, give interviews, attend receptions,
      attend conferences, write memos, send memos, count beans, count pennies, tick boxes, push paper, push paperwork,
      shuffle paper, shuffle papers, drink coffee, sip coffee, sit in the warm, sit on their hands, sit on your hands,
      sit back, sit around, sit in meetings, look down, cash in, jet off, fly business, hold forth, golf
      """),
    // What an ultimatum demands.
    WordList(
      .concede,
      """
      pay, settle, clear, fix, repair, mend, sort, refund, reimburse, return, give, hand, release, sign, accept,
      agree, approve, apologise, retract, withdraw, drop, delete, remove, take down, take that, take it, pull, stop,
      quit, resign, step down, back down, back off, lower, cut, match, deliver, answer, reply, comply, decide, choose,
      commit, prove, admit, correct, reverse, undo, replace, reinstate, vacate, move, cough up, restore, reopen,
      credit, waive, transfer, unblock, cancel, rehire, lift, amend, get .. fixed|sorted|repaired|cleared|paid|signed|removed, get .. ..
      fixed|sorted|repaired|cleared|paid|signed|removed, get .. .. ..
      fixed|sorted|repaired|cleared|paid|signed|removed
      """),
    // What an ultimatum says the writer will do otherwise.
    WordList(
      .reprisal, .verb,
      """
      start talking to, begin talking to, start looking, start calling, talk to your, talk to the other, speak to
      your, ring your, post, publish, tag, tweet, forward, leak, print, broadcast, tell, write to your, write to the,
      call the, go to, go over your, go over {them}, park, change the locks, empty, occupy, strike, picket, barricade,
      seize, impound, confiscate, keep your, hold your, hold back, dump, tow, evict, throw {them}, kick {them}, boot
      {them}, ban, bar, dock, deduct, pull, withdraw, revoke, drain, ring the, phone the, take your, take our, take
      this to, take it to, take everything, hand it to, hand this to, hand the, bring in the, send in the, send the
      bailiffs, file, complain, name, invoke, veto, vote against, unplug, disconnect, turn off, switch off, cut off,
      cut your, cut the, down tools, walk, come after, come for, let everyone, let everybody, let the, show everyone,
      show the, make sure, make your, see to it, start proceedings, start legal, open an, have your, forget, report,
      sue, go legal, go public, fix {them}, break {them}, end {them}, finish {them}, hurt {them}, bury {them}, copy
      in, copy your, cc your, shut your|ur
      """),
  ]
}
