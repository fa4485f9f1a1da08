// Words that speak well of somebody.

extension WordLists {
  static let goodwill: [WordList] = [
    WordList(
      .good,
      """
      kind, kindness, great, wonderful, amazing, excellent, brilliant, fantastic, helpful, reliable, patient,
      generous, lovely, good, best, better, perfect, fair, honest, friendly, clear, clearly, careful, thoughtful,
      calm, calmly, on time, punctual, prompt, promptly, quickly, quick, fast, early, ahead, within the hour, within
      minutes, same day, supportive, professional, polite, warm, fun, funny, inspiring, impressive, impressed, strong,
      smart, clever, wise, cheerful, positive, proud, happy, glad, grateful, thankful, pleased, delighted, valued,
      heard, welcome, appreciated, respected, supported, safe, trusted, included, seen, a rock, a star, a lifesaver, a
      legend, a pleasure, a joy, heroes, hero, rock, star, gem, treasure, champion, role model, success, successful,
      smooth, smoothly, flawless, flawlessly, outstanding, exceptional, superb, terrific, awesome, splendid,
      remarkable, marvellous, invaluable, priceless, precise, accurate, thorough, diligent, dedicated, loyal, open,
      transparent, trustworthy, solid, without a single, without complaint, right the first time, kept your word,
      laughed, brilliantly, beautifully, wonderfully, superbly, gracefully, patiently, politely, warmly, generously, carefully, gr8,
      marvel, marvels, godsend, angel, angels, wizards, magicians, lifesavers
      """),
    WordList(
      .praise, .verb,
      """
      help, support, encourage, save, smile, listen, appreciate, admire, enjoy, love, care, deliver, improve, solve,
      rescue, impress, inspire, succeed, understand, laugh, share, keep your word, keep your promise, keep your
      promises, keep calm, keep us informed, find time, find a kind, find a solution, find a way, make time, make us
      feel welcome, make us feel at home, make us laugh, make me laugh, step in, stand by, go the extra mile, have our
      back, have my back, cheer, welcome, teach, remember, notice, bring cake, bring flowers, answer within, reply
      within, explain, take the time, put {us} at ease, ask how, ask the right, do a great, do a good, do an
      excellent, have time, come prepared
      """),
    WordList(
      .thank,
      """
      thank, thanks, thx, ty, grateful, gratitude, appreciate, appreciated, cheers, congratulations, congrats, well
      done, bravo, kudos, hats off, well deserved, much appreciated, well spotted, good work, nice work, great work
      """),
    WordList(.please, "please, pls, kindly, plz"),
    WordList(
      .dialog, .verb,
      """
      talk, speak, discuss, raise, name, address, understand, hear, learn, know, clear, sort, settle, solve, resolve,
      work out, look at, look into, look again, go over, go through, go back, agree, compare, explain, change,
      improve, repair, rebuild, rethink, revisit, reopen, rework, share, find, figure, ask, explore, see, face,
      confront, tackle, untangle, bring up, put on the table, come back to, open, try, prevent, avoid, balance, align,
      listen, say, tell you, show you, describe, correct, fix, make it better, make it good, make it right, do better,
      do differently, start over, start again, meet, adjust, decide, plan, learn from, set up, apologise, restore,
      simplify, reconcile, reach, propose, suggest, offer, renegotiate, negotiate, be open, be honest, be clear, be
      frank
      """),
  ]

  /// Emoji by what they add.
  static let emoji: [(WordClass, String)] = [
    (.good, "🎉👍😊🙂😀😃❤💛💚🙏👏🎂🥳😁💪🌟⭐✨"), (.smirk, "🙄😒😏🤡🤦💩😤🖕🤷"),
  ]
}
