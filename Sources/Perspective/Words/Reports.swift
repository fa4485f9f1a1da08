// How a writer takes up words that somebody else said: as their own, or with distance.
// Source: own list; "a quoted attack counts where it is endorsed" is the labelling's own rule.

extension WordLists {
  static let reports: [WordList] = [
    WordList(
      .endorsing,
      """
      rightly, exactly, spot on, bang on, dead right, i agree, i 'd agree, i do agree, i fully agree, i quite agree, i
      can only agree, i have to agree, i tend to agree, n't agree more, n't disagree, not disagree, n't argue with, not
      argue with, n't argue, n't fault {them}, n't blame {them} for, n't put it better, n't have put it better, n't say
      it better, n't have said it better, n't wrong, not wrong, not far wrong, n't far wrong, not far off, n't far off,
      n't lying, not lying, n't exaggerating, not exaggerating, n't joking, is right, was right, 's right, they 're
      right, they are right, they were right, he 's not wrong, had it right, got it right, has it right, got a point,
      has a point, had a point, have a point, hit the nail, on the nail, nailed it, so do i, so do we, so would i, me
      too, second that, seconds that, being kind, being polite, being generous, being charitable, being diplomatic,
      being gentle, being nice, being mild, put it mildly, putting it mildly, undersold, understated, an understatement,
      too kind, too polite, too mild, too gentle, i believe him|her|them|it, we believe him|her|them|it, believe every
      word, every word of it, agree with every, know their people, knows his people, knows her people, know what they
      're talking, knows what he 's talking, knows what she 's talking, n't change a word, not change a word, not a word
      of it|that, n't a word of it|that, cap fits, fits you, suits you, fits them, suits them, fits him, fits her,
      deserve it, deserves it, deserved it, earned it, earned that, with good reason, for good reason, not without
      reason, fair description, accurate description, good description, apt description, sums you up, sums them up, sums
      it up, see why, know why, knows why, see what he means, see what she means, see what they mean, understand why
      now, know why now, call {them} that too, call {them} worse, go further, say worse, sign that, sign it, sign every
      word, that 's true, it 's true, 's all true, how true, too true, sadly true, never truer, n't untrue, tend to
      believe, inclined to agree, inclined to believe, starting to agree, starting to believe, beginning to agree,
      beginning to believe, no better word, n't find a better word, as they say, he knows, she knows, they 'd know, they
      should know, share that view, share his view, share her view, share their view, think so too, thinks so too,
      nothing that proves him|her|them wrong, nothing to prove him|her|them wrong, nothing to contradict, nothing that
      contradicts, n't prove him|her|them wrong, same here,
      starting to think so, beginning to think so, agree, agrees, agreed, are right, 're right, were right, quite right,
      right about, dead on, on the money, nailed you, 's got a point, put it better, said it better, say it better, n't
      fault, not agree more, hard to disagree, hard to argue, hardly disagree, hardly argue, undersells, understatement,
      putting it kindly, too generous, every word, word for word, not a word of that, call you that too, call them that
      too, call him that too, call her that too, say the same, said the same, seconded, i believe him, i believe her, i
      believe them, i believe it, fair enough, fair comment, fair summary, true enough, it fits, that fits, hear hear,
      amen, see where, know what he meant, know what she meant, know what they mean, now i know, i 'd sign, proved
      right, proven right, been proved, had you pegged, summed you up, sum you up, it shows, rings true, ring true,
      accurate, about right, not unfair, n't unfair, n't an exaggeration, not an exaggeration, no exaggeration, only
      half of it, not the half of it, know their stuff, seen you up close, knows you well, not laughing now, n't
      laughing now, in a nutshell, so it did, so they did, so you did, come round to, came round to, coming round to,
      never been wrong, no fool, rarely wrong, seldom wrong, usually right, and she knows, and he knows, and they know,
      she would know, he would know, they would know, am i to argue, i nodded, suits him, suits her, it suits, telling
      the truth, tells the truth, speaks the truth, spoke the truth, i would add, i 'd go further, the polite version
      """),
    WordList(
      .distancing,
      """
      n't share, not share, n't agree, not agree, disagree, n't think so, n't see it, not how i see, n't how i see, not
      how we see, n't how we see, not my view, n't my view, not our view, n't our view, not my experience, n't my
      experience, not our experience, n't our experience, n't believe, not believe, not true, n't true, not fair, n't
      fair, unfair, unkind, uncalled for, was wrong, were wrong, is wrong, wrong of {them}, was out of line, was out of
      order, took it down, took that down, told {them} off, told {them} otherwise, told {them} so, told {them} that 's,
      apologise, apologised, apology, too harsh, harsh, overstated, exaggerated, an exaggeration, n't use that, not use
      that, n't put it like, n't put it that, n't put it so, n't say that, not say that, would n't say, rather ask you,
      rather hear, hear it from you, hear your side, hear from you, fair or not, is that right, is that true, is it
      true, is that so, is that fair, is there truth, any truth, how do you see, how does it look, your side of, what 's
      your view, what do you make of, can you tell me, true or not, right or wrong, whether that 's fair, whether it 's
      fair, whether it 's true, whether that 's true, doubt that, found the opposite, quite the opposite, the opposite
      is, found otherwise, on the contrary, quite the reverse, experience is different, experience is another, see it
      differently, saw it differently, see you differently, found you, find you, doubt it, defended you, stood up for
      you, spoke up for you, n't accept that, not accept that, n't mine, not mine, not my words, n't my words, n't help,
      n't helpful, not helpful, cruel,
      n't share that, n't share it, n't share this, n't share the, n't share their, n't share his, n't share her, not
      share that, not share it, not share this, not share their, n't see it that, not see it that, not what i think, is
      unfair, 's unfair, was unfair, are unfair, 're wrong, 's wrong, are wrong, think otherwise, n't believe it, not
      believe it, n't believe that, not believe that, n't believe them, n't buy it, n't buy that, wiped it, told them
      off, told them so, put them right, set them straight
      """),
  ]
}
