// Closed classes: pronouns, auxiliaries, negations, prepositions and the like; contractions; irregular forms.
// Source: common English grammar; informal spellings as people type them.

extension WordLists {
  static let grammar: [WordList] = [
    WordList(.you, "you, u, ya, yall, ye, yourselves, yourself"),
    WordList(.your, "your, ur, yours"),
    WordList(.they, "they, he, she, these people, those people"),
    WordList(.their, "their, theirs, his, her"),
    WordList(.i, "i, myself, me"),
    WordList(.we, "we, ourselves"),
    WordList(.my, "my, our, ours, mine"),
    WordList(.us, "us, me, our, my, everyone, everybody, ourselves, myself"),
    WordList(.them, "them, him, her, you, u, themselves, yourself, yourselves"),
    WordList(.be, "be, am, is, are, was, were, been, being, 'm, 's, 're, isnt, arent, wasnt, is being"),
    WordList(.have, "have, has, had, having, 've, 'd, 's"),
    WordList(
      .modal, "can, could, will, would, shall, should, may, might, must, 'll, 'd, ought, wo, gonna, do, does, did"),
    WordList(
      .neg,
      "not, n't, nt, never, no, nobody, nothing, none, neither, nor, without, hardly, cannot, aint, nowhere, no one"),
    WordList(
      .adverb,
      """
      really, just, simply, so, completely, totally, utterly, absolutely, honestly, frankly, quite, very, also, still,
      again, already, actually, somehow, exactly, precisely, clearly, obviously, certainly, surely, truly, entirely, fully, even, only, merely,
      basically, literally, always, often, usually, too, much, once, ever, now, then, here, probably, perhaps, maybe,
      apparently, evidently, plainly, deeply, rather, pretty, kinda, kind of, sort of, somewhat, rly, tbh, seriously,
      ultimately, finally, suddenly, quietly, today, lately, recently, all, both, well, almost, nearly, deliberately,
      conveniently, consistently, constantly, repeatedly, continually, perfectly, thoroughly, genuinely, sincerely,
      incredibly, extremely, awfully, terribly, unbelievably, ridiculously, increasingly, badly, hard, a bit, a
      little, at times, in fact, of course, by now, indeed, though, too often, once again, yet again, yet, once more,
      like
      """),
    WordList(
      .conj,
      """
      and, but, or, because, cos, cuz, since, so, while, whereas, although, though, yet, however, if, unless, when,
      whenever, until, that, which, who, as, than, n
      """),
    WordList(
      .prep,
      """
      of, in, on, at, to, for, from, with, by, about, abt, over, under, into, after, before, during, between, against,
      through, within, w, up, out, off, across, behind, toward, towards, among, around, along
      """),
    WordList(.det, "the, a, an, this, that, these, those, some, any, each, every, another, such"),
    WordList(
      .wh,
      "what, why, who, whose, which, where, when, how, wat, y, what on earth, who on earth, how on earth, why on earth"),
    WordList(.say, .verb, "say, claim, suggest, imply, accuse, blame, tell, call, argue, pretend, mean, write, state"),
    WordList(.think, .verb, "think, believe, assume, suppose, imagine, guess, reckon, suspect, find, feel"),
    WordList(.feel, .verb, "feel"),
    WordList(
      .number,
      """
      one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty,
      fifty, hundred, thousand, million, half, third, dozen, several, twice, percent, per cent, both
      """),
    WordList(
      .time,
      """
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july,
      august, september, october, november, december, spring, summer, autumn, winter, yesterday, today, tomorrow,
      tonight, morning, evening, noon, midnight, week, weeks, weekend, month, months, year, years, quarter, quarters,
      day, days, hour, hours, minute, minutes
      """),
  ]
}

enum Contractions {
  /// Contractions written without an apostrophe, and where they are not cut before it.
  static let written: [(String, String, String)] = [
    ("dont", "do", "n't"), ("doesnt", "does", "n't"), ("didnt", "did", "n't"), ("cant", "can", "n't"),
    ("couldnt", "could", "n't"), ("wont", "will", "n't"), ("wouldnt", "would", "n't"), ("shouldnt", "should", "n't"),
    ("isnt", "is", "n't"), ("arent", "are", "n't"), ("wasnt", "was", "n't"), ("werent", "were", "n't"),
    ("hasnt", "has", "n't"), ("havent", "have", "n't"), ("hadnt", "had", "n't"), ("youre", "you", "'re"),
    ("youve", "you", "'ve"), ("youll", "you", "'ll"), ("youd", "you", "'d"), ("theyre", "they", "'re"),
    ("theyve", "they", "'ve"), ("theyll", "they", "'ll"), ("im", "i", "'m"), ("ive", "i", "'ve"), ("weve", "we", "'ve"),
    ("hes", "he", "'s"), ("shes", "she", "'s"), ("thats", "that", "'s"), ("whats", "what", "'s"),
    ("theres", "there", "'s"), ("lets", "let", "'s"), ("ure", "you", "'re"), ("cannot", "can", "n't"),
  ]

  /// Stems that change before "n't".
  static let negated: [UInt64: UInt64] = [
    Lexicon.hash("ca"): Lexicon.hash("can"), Lexicon.hash("wo"): Lexicon.hash("will"),
    Lexicon.hash("sha"): Lexicon.hash("shall"),
  ]
}

enum Irregular {
  /// Past and participle of irregular verbs, by base form.
  static let verbs: [String: String] = [
    "be": "was were been", "bite": "bit bitten", "bleed": "bled", "blow": "blew blown", "break": "broke broken",
    "bring": "brought", "build": "built", "burn": "burnt burned", "buy": "bought", "catch": "caught",
    "choose": "chose chosen", "come": "came", "cost": "cost", "cut": "cut", "deal": "dealt", "do": "did done",
    "drink": "drank drunk", "drive": "drove driven", "fall": "fell fallen", "feel": "felt", "feed": "fed",
    "fight": "fought", "find": "found", "forget": "forgot forgotten", "freeze": "froze frozen", "get": "got gotten",
    "give": "gave given", "go": "went gone", "grow": "grew grown", "hang": "hung hanged", "have": "had",
    "hear": "heard", "hide": "hid hidden", "hit": "hit", "hold": "held", "hurt": "hurt", "keep": "kept",
    "know": "knew known", "lead": "led", "leave": "left", "let": "let", "lose": "lost", "make": "made", "mean": "meant",
    "meet": "met", "mislay": "mislaid", "mislead": "misled", "misread": "misread", "misunderstand": "misunderstood",
    "overrun": "overran", "overspend": "overspent", "pay": "paid", "put": "put", "quit": "quit", "read": "read",
    "ride": "rode ridden", "run": "ran", "say": "said", "see": "saw seen", "sell": "sold", "send": "sent", "set": "set",
    "shoot": "shot", "shrink": "shrank shrunk", "shut": "shut", "sink": "sank sunk", "sit": "sat", "sleep": "slept",
    "speak": "spoke spoken", "spend": "spent", "spill": "spilt spilled", "spoil": "spoilt spoiled", "sweep": "swept",
    "split": "split", "spring": "sprang sprung", "stand": "stood", "steal": "stole stolen", "stick": "stuck",
    "strike": "struck", "take": "took taken", "teach": "taught", "tear": "tore torn", "tell": "told",
    "think": "thought", "throw": "threw thrown", "understand": "understood", "undo": "undid undone",
    "undercut": "undercut", "wear": "wore worn", "win": "won", "wind": "wound", "withdraw": "withdrew withdrawn",
    "withhold": "withheld", "write": "wrote written", "admit": "admitted",
  ]

  /// Verbs of two syllables that double their last letter.
  static let doubling: Set<String> = [
    "omit", "permit", "prefer", "regret", "commit", "submit", "refer", "incur", "unplug", "cancel", "level", "belittle",
    "sandbag", "backpedal", "stonewall",
  ]
}
