// Frequency, talk about method, technical senses, and other small classes.

extension WordLists {
  static let senses: [WordList] = [
    WordList(
      .always,
      """
      always, constantly, continually, perpetually, forever, every time, every single time, each time, every week,
      every month, every day, every year, every single, all the time, as usual, as always, consistently, invariably,
      time and again, time after time, over and over, again and again, without fail, everytime, nonstop, non-stop,
      24/7, endlessly, day in day out, eternally, systematically, as per usual, every chance, habitually, routinely,
      chronically, permanently, repeatedly, like clockwork
      """),
    WordList(
      .seldom,
      """
      never, never once, not once, never ever, at no time, not a single, n't ever, not ever, n't once, rarely, nothing
      ever, seldom, hardly ever, n't a single
      """),
    WordList(
      .meta,
      """
      act out, acts out, acted out, in training, in the training, in our training, training on, training about, training covers, workshop on, workshop
      about, workshop covers, in the workshop, in our workshop, role play, roleplay, role-play,
      chapter, textbook, workbook, handbook, seminar, exercise,
      an example, examples of, this article, the course, a course, our course, course on, course teaches, course covers, module, glossary, feedback rules, communication model, the survey, a survey, survey asks, survey on,
      our survey, questionnaire, novel, film, movie, script, poem, song, sketch, cartoon, lesson, webinar, quiz,
      style guide, house style, guideline, guidelines, survey item, survey items, quotation, phrase, phrases, sentence, sentences, words like, such as, so-called four, gottman, rosenberg,
      definition, slide, in the book, title of, the play, podcast, study, researchers, lecture on, lecture about, lecture is, lecture starts, theory, proverb,
      headline, radio play, radio show, opposition, survey items, style guide, thesis, dissertation, case study, a buyer, a seller, playbook
      """),
    WordList(
      .beginner, .noun,
      """
      first-year student, three-year-old, four-year-old, seven-year-old, nine-year-old, eleven-year-old,
      twelve-year-old, grandma, granny, gran, nan, grandad, granddad, grandfather, parrot, hamster, cat, goat, donkey,
      pigeon, puppy, budgie, cub scout|scouts, brownie, preschooler, pre-schooler, sixth-former, work experience
      lad|girl|kid|boy, saturday girl|boy, reception class, year 1s|2s|3s|4s|5s|6s|7s, monkeys, student, intern,
      trainee, child, children, toddler, kid, five-year-old, six-year-old, eight-year-old, ten-year-old, beginner,
      schoolboy, schoolchild, kindergarten, primary school, monkey, grandmother, dog, chimpanzee, apprentice, novice,
      rookie, amateur, third grader, school kid, teenager, goldfish, toaster, child of five, blind man, rocket science
      """),
    WordList(
      .owning,
      """
      my assumption is, our assumption is, my theory is, my hunch is, my suspicion is,
      the story i tell, the story i 'm telling, story i tell myself, story we tell, i notice i, i notice that i, i 'm
      assuming, i am assuming, i caught myself, i catch myself, my first thought, first thought was, part of me, i
      imagine, i may be wrong, i might be wrong, i could be wrong, correct me, may be unfair, might be unfair, i 'd
      rather ask, i know that may, looked to me, looks to me as if, it seemed to me, i find myself, i was assuming, my fear says, my head says, my gut says, that 's my story, that 's the story, i keep
      telling myself, i
      assumed, i started to wonder, i 'm imagining, in my head
      """),
    WordList(
      .mock,
      """
      lol, wow, oh, bravo, gee, duh, haha, yeah right, sure thing, ooh, whoa, ah yes, slow clap, hilarious, how quaint
      """),
    WordList(
      .legal,
      """
      by law, under the law, clause, statutory, statute, regulation, regulations, under the agreement, under the contract,
      under the rules, under the code, under the fire, fire code, building code, safety rules, rule for all, rule for
      everyone, same rule, port 's rule, house rules, insurance rule, liable, subject to, failure to comply, legally,
      ordinance, by-law, bylaw, bylaws, byelaw, provides that, who fail to, who fails to, interest of, terms and
      conditions, anyone without, anyone entering, anyone found, entry to, licence conditions, policy, the act, without
      exception, in case of, in the event of, warranty, warranties, third parties,
      by law, under law, under the law, the law says, law requires, regulations require, under the .. code, under .. code, under section, under clause,
      under article, under paragraph, under rule, under the .. act, under the .. .. act, under the terms, under the rules, under the licence, under the license, under
      the permit, under the lease, under the charter, under the .. rules, under the .. regulations, under the .. policy, under the policy, under the bylaws, under the statutes, according
      to the rules, according to the code, according to the regulations, according to section, according to clause, clause #, section #, article #,
      paragraph #, the statute, the statutes, the bylaws, the ordinance, the regulation, the regulations, fire code,
      building code, health code, highway code, safety rules, house rules, statutory, rule for all, rules for all, 's rule, the rules say, the charter provides, insurer requires, the insurer
      """),
  ]
}
