// Words that mockery is made of: praise for a show, what goes comically wrong, big names for small deeds, everyday things.
// Source: own list; British, American and informal idiom.

extension WordLists {
  /// What follows an adjective of praise to make applause of it ("great job", "top effort").
  private static let feats =
    "job|work|one|stuff|effort|show|going|shift|planning|timing|teamwork|move|display|performance"

  static let irony: [WordList] = [
    WordList(
      .kudos,
      "good great nice top cracking brilliant stellar fantastic amazing superb excellent wonderful lovely sterling super"
        .split(separator: " ").map { "\($0) \(feats)" }.joined(separator: ", ")),
    WordList(
      .kudos,
      """
      smashing job|work|effort, solid work|effort, fine work|job|effort|show, outstanding work|job, splendid work|job,
      congratulations, congrats, bravo, kudos, chapeau, hats off, well done, nicely done, well played, full marks,
      top marks, ten out of ten, 10 out of 10, gold star, gold stars, three cheers, round of applause, take a bow,
      big hand, props
      """),
    WordList(
      .flop,
      """
      upside down, back to front, inside out, backwards, the wrong way|side|end|town|city|street|door|gate|building|name,
      wrong way round, offline, on fire, in flames, flooded, under water, underwater, in the river|canal|ditch|lake|sea|
      harbour|pond|skip|mud|bin, in pieces, in bits, in ruins, collapsed, nowhere to be seen|found, still broken, still
      closed, still missing, still nothing, still dark, still waiting, still locked, spelled wrong, spelt wrong,
      misspelled, misspelt, nothing to show, nobody came, no one came, empty-handed, locked out, in the dark, wrong by,
      had no, have no, has no, had nothing, without a, n't open, n't close, n't work, n't fit, n't start, indoors
      """),
    WordList(
      .venture, .noun,
      """
      partnership, strategy, plan, solution, help, support, concept, vision, leadership, apology, service, emergency,
      analysis, research, commitment, quality, improvement, method, data, fact, feedback, friendship, cooperation,
      collaboration, expert, specialist, professional, expertise, repair, maintenance, training, inspection, upgrade,
      quality control, quality management, risk assessment, project management, consultation, communication, teamwork,
      efficiency, innovation, explanation, compromise, guarantee, gift, discount, roadmap, methodology, oversight,
      supervision, planning, advice, guidance, contribution, effort, initiative, transparency, premium, luxury, quick
      fix, priority, urgent, hospitality, clean-up, renovation
      """),
    WordList(
      .gadget, .noun,
      """
      calendar, diary, clock, alarm clock, watch, map, compass, calculator, dictionary, phone book, telephone, phone,
      email, attachment, pdf, spreadsheet, chart, table of contents, ruler, tape measure, spirit level, screwdriver,
      hammer, spanner, broom, mop, duster, stapler, kettle, toaster, light switch, thermometer, timetable, to-do list,
      checklist, recipe, envelope, stamp, keyboard, mirror, spell-checker, spellchecker, full stop, comma, contract,
      instruction manual, user manual, paragraph, sentence, bar chart, pie chart, form, pencil
      """),
    WordList(
      .gripe, .noun,
      """
      concern, complaint, objection, worry, fear, reaction, idea, suggestion, proposal, point, argument, question,
      request, remark, comment, demand, outrage, outburst, panic, anger, indignation, grievance, feeling, claim,
      accusation, letter, email, reasoning, theory, position, protest, insistence, obsession, expectation, sensitivity,
      hesitation, doubt, disappointment, criticism
      """),
  ]
}
