// Words that speak well of somebody.

extension WordLists {
  static let goodwill: [WordList] = [
    WordList(
      .good,
      """
      kind, kindness, great, wonderful, amazing, excellent, brilliant, fantastic, helpful, reliable, patient, generous,
      lovely, good, best, better, perfect, fair, honest, friendly, clear, clearly, careful, thoughtful, calm, calmly, on
      time, punctual, prompt, promptly, quickly, quick, fast, early, ahead, within the hour, within minutes, same day,
      supportive, professional, polite, warm, fun, funny, inspiring, impressive, impressed, strong, smart, clever, wise,
      cheerful, positive, proud, happy, glad, grateful, thankful, pleased, delighted, valued, heard, welcome,
      appreciated, respected, supported, safe, trusted, included, seen, a rock, a star, a lifesaver, a legend, a
      pleasure, a joy, heroes, hero, rock, star, gem, treasure, champion, role model, success, successful, smooth,
      smoothly, flawless, flawlessly, outstanding, exceptional, superb, terrific, awesome, splendid, remarkable,
      marvellous, invaluable, priceless, precise, accurate, thorough, diligent, dedicated, loyal, open, transparent,
      trustworthy, solid, without a single, without complaint, right the first time, kept your word, laughed,
      brilliantly, beautifully, wonderfully, superbly, gracefully, patiently, politely, warmly, generously, carefully,
      gr8, marvel, marvels, angel, lifesavers, a marvel, a wonder, wonders, a godsend, a blessing, a dream, a model, a
      delight, a credit, gold dust, pure gold, magic, magician, wizard, miracle worker, miracle workers, legends, stars,
      an angel, gems, champs, spotless, immaculate, divine, delicious, delightful, gorgeous, impeccable, exemplary,
      tireless, faultless, unbeatable, went like clockwork
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
      excellent, have time, come prepared, praise, compliment, applaud, commend, congratulate, cook for {us}, reassure, comfort
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
      work out, look at, look into, look again, go over, go through, go back, agree, compare, explain, change, improve,
      repair, rebuild, rethink, revisit, reopen, rework, share, find, figure, ask, explore, see, face, confront, tackle,
      untangle, bring up, put on the table, come back to, open, try, prevent, avoid, balance, align, listen, say, tell
      you, show you, describe, correct, fix, make it better, make it good, make it right, do better, do differently,
      start over, start again, meet, adjust, decide, plan, learn from, set up, apologise, restore, simplify, reconcile,
      reach, propose, suggest, offer, renegotiate, negotiate, be open, be honest, be clear, be frank
      """),
    WordList(
      .working,
      """
      let 's !be|face|not|pretend|call|hear|see|say|get, lets !be|face|not|pretend|call|hear|see|say|get, let us !finish|know|be|down|in|alone|have|out|not|go, could we, can we, shall we, could you and i, might we, may i suggest, i suggest !you, we
      suggest !you, i 'd suggest, we 'd suggest, i propose, we propose, i 'd propose, my proposal, my suggestion, our proposal, i 'd like us, i 'd like to !say|know|see|hear|remind|point|think|believe|be, i 'd like both, i 'd love us, we 'd like to !say|know|see|hear|remind|point|think|believe|be,
      we 'd like us, like us to, i want us, i want to fix, i want to solve, i want to sort, i want to find, i want this to work, want this to work, we want to fix, we want to find, happy to !see|hear|help|know|explain|report|say|inform|announce,
      glad to !see|hear|know|explain|report|say|inform|announce, ready to !leave|walk|go|sue|quit|see|listen|admit|believe|forgive|accept,
      willing to !say|bet, open to any, open to both, open to either, open to other, open to ideas, open to your, open to suggestions, we could both, i think we can, i think we could, we can both, we can halve, we can fix, we can
      split, we could split, we could move, we could share, we could try, we could meet, we need to agree, need to decide,
      need to settle, need to find, need a rule, needs a rule, need a plan, needs a plan, need a fair, fair rule, fair split, what would it take, what would help, what would
      work, what options, what could we, what can we, how can we, how could we, how do we, how shall we, how might we, where can we, sit down !and|there, sit with you, with you
      on monday|tuesday|wednesday|thursday|friday, work out !of, sort out, go over it, go over them, go through the, meet in the middle, meet halfway, part of it is mine, our
      share of it, my share of it, on our side too, on us too, we underestimated, we should have, i should have, our fault too, we were late too, i 'll cut, i 'll bring, i 'll send, i 'll
      draft, i 've drafted, we 've drafted, i 've marked, i 've put, i 'd fix, i 'd start, tell me what you, tell us what you, can live with, could live with, live with both, what i 'm after, is doable
      """),
  ]

  /// Emoji by what they add.
  static let emoji: [(WordClass, String)] = [
    (.good, "🎉👍😊🙂😀😃❤💛💚🙏👏🎂🥳😁💪🌟⭐✨🔥💯🏆🥇🙌😍🤩🥰💐🍾🥂🎊💖💙💜🧡🚀"), (.smirk, "🙄😒😏🤡🤦💩😤🖕🤷"),
  ]
}
