// What people type in place of an empty line: that there is nothing, or that they do not know.

extension String {
  /// Whether it says that there is nothing, or nothing more.
  var standsForNothing: Bool {
    guard utf8.count <= Self.longestOfNothing else { return false }
    var words = trimmed.lowercased()
    while let last = words.last, ".!".contains(last) { words.removeLast() }
    let spoken = spokenWords
    return Self.nothing.contains(words) || Self.plainNothing.contains(Self.withoutTail(spoken))
      || spoken.count <= Self.mostForeignWords && Self.foreignNothing.contains(spoken.joined(separator: " ").folded)
  }

  /// Whether it answers nothing: there is nothing or no more, the person does not know, or only greets or curses.
  var saysNothing: Bool { standsForNothing || isShrug || isCurse || Courtesy.isGreeting(self) || declinesMore }

  /// Whether it says no more than that the person does not know, or leaves it: "dunno", "never mind".
  var isShrug: Bool {
    guard utf8.count <= Self.longestOfNothing else { return false }
    // "I don't know, I couldn't say."
    let marks: [Unicode.Scalar] = [",", ".", ";", "!", "–"]
    let parts = unicodeScalars.split(whereSeparator: marks.contains).map { String($0).trimmed }.filter { !$0.isEmpty }
    if parts.count > 1 {
      let said = parts.filter { !$0.spokenWords.allSatisfy(Self.beforeShrugs.contains) && !Courtesy.isAll($0) }
      return !said.isEmpty && said.allSatisfy(\.isShrug)
    }
    let words = spokenWords
    // "no fucking idea", but "fuck knows"
    let plain = words.withoutCurses
    return Self.isShrug(words) || plain != words && Self.isShrug(plain)
  }

  private static func isShrug(_ words: [String]) -> Bool {
    let said = words.filter { !beforeShrugs.contains($0) }.joined(separator: " ")
    return shrugs.contains(said) || foreignShrugs.contains(said.folded) || shrugs.contains(withoutTail(words))
  }

  /// Whether it says no more than that the person will not answer: "I don't want to do numbers", "skip this please".
  var refuses: Bool {
    let words = spokenWords
    return words.count > 1 && Self.refusals.areFound(in: words) && Self.refused.cover(words)
  }

  /// The words without what is only said along: "nothing lol", "nothing at this hour", "idk sorry".
  private static func withoutTail(_ words: [String]) -> String {
    var words = words.drop { Curse.laughter.contains($0) || Self.beforeShrugs.contains($0) }
    if words.count > 1, let first = words.first, ["nah", "no", "nope", "ok", "just"].contains(first) {
      if Self.plainNothing.contains(words.dropFirst().joined(separator: " ")) { words.removeFirst() }
    }
    while let last = words.last, words.count > 1 {
      guard let tail = Curse.laughter.contains(last) ? 1 : Self.tails.end(of: words.dropFirst()) else { break }
      words.removeLast(tail)
    }
    return words.joined(separator: " ")
  }

  /// Whether it says that there is nobody, and how that is: "nobody. he knows everybody", "no one at this hour ffs".
  var isNobody: Bool {
    let words = spokenWords
    guard words.first == "nobody" || words.first == "noone" || words.starts(with: ["no", "one"]) else { return false }
    let parts = split { ",;.!:–—".contains($0) }.map { String($0).trimmed }
    let isSaid = parts.dropFirst().allSatisfy { $0.isStatement || $0.isCurse || NoName.isClause($0) }
    return isSaid && words.count <= 12 && !words.contains { ["my", "our", "but", "only", "or", "except"].contains($0) }
  }

  /// Whether it says that what was looked for is found: "now I know it".
  var saysIsClear: Bool {
    let words = spokenWords
    return words.count < 7
      && Phrases("i know it|i know now|now i know|got it|is clear|its clear|clear now|i have what|helped|i understand")
        .areFound(in: words)
      && !words.contains("not")
  }

  /// "No thank you. Maybe this one is enough for me."
  var isPoliteNo: Bool {
    let first = split { ",;.!–—".contains($0) }.first?.spokenWords ?? []
    return spokenWords.count <= 14 && ["no thank you", "no thanks", "no thx"].contains(first.joined(separator: " "))
  }

  /// Whether it says that there is no more of what was asked for once more: "nah thats enuf", "No, I think two is
  /// ample".
  var declinesMore: Bool {
    let words = spokenWords
    if isPoliteNo { return true }
    guard words.count <= 9 else { return false }
    if declines || endsList || Self.tired.contains(words.joined(separator: " "))
      || Self.onlyThat.contains(words.joined(separator: " "))
    {
      return true
    }
    let isEnough = words.contains(where: Self.enough.contains) && !words.contains("not")
    guard let first = words.first, ["no", "nah", "nope", "naw"].contains(first) else {
      return isEnough && (["thats", "that", "its", "this"].contains(words.first ?? "") || words.contains("think"))
    }
    let isParted = trimmed.dropFirst(first.count).first.map { ",.!;–—".contains($0) } ?? true
    return isEnough
      || isParted && ["thats", "that", "i", "im", "not", "thanks", "its"].contains(words.dropFirst().first)
  }

  /// Whether it says only that one is done: "nah im good", "that's it for today".
  var isNoAndDone: Bool {
    let words = spokenWords
    return declines || words.count > 1 && endsList || Self.tired.contains(words.joined(separator: " "))
  }

  /// Whether it is a no, and says besides only that one is done: "nope. done", "nah thats plenty".
  var declines: Bool {
    let words = spokenWords
    let rest = words.dropFirst(Lead.count(in: words))
    return ["no", "nah", "nope", "naw"].contains(words.first) && !rest.isEmpty && rest.count < words.count
      && rest.joined(separator: " ").endsList
  }

  /// Whether it says that there is no more, and then how one is: "nothing else. im scared", "nope. thats it, sleep".
  /// Behind a plain no may stand somebody or something else: "no, my sister".
  var isNoMore: Bool {
    let clauses = split { ".,;!–—\n".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    guard clauses.count > 1, let first = clauses.first, first.standsForNothing || first.endsList else { return false }
    let rest = clauses.dropFirst()
    if rest.contains(where: { $0.spokenWords.count > 1 && $0.endsList }) { return true }
    return first.spokenWords.count > 1
      && rest.allSatisfy { $0.isStatement || $0.standsForNothing || $0.isCurse || Leaving.isAll($0) }
  }

  /// The most bytes of words that say nothing.
  private static let longestOfNothing = 200
  private static let tired: Set<String> = [
    "tired", "im tired", "i am tired", "so tired", "im so tired", "too tired", "im too tired", "bed", "bedtime",
    "time for bed", "good night", "goodnight", "i need sleep",
  ]
  private static let onlyThat: Set<String> = [
    "just that", "only that", "just that one", "only that one", "just this", "only this", "only this one",
    "just this one", "just the one", "just one", "only one", "that one only", "this one only",
  ]
  private static let enough: Set<String> = ["enough", "enuf", "enuff", "ample", "plenty", "all"]
  private static let plainNothing: Set<String> = [
    "nothing", "none", "nope", "nah", "nobody", "no one", "nothing else", "nothing more", "no more", "nobody else",
    "nowt", "nowt else", "nowt more", "nada", "zilch", "sod all",
  ]
  private static let tails = Phrases(
    """
    tbh|honestly|really|sorry|right now|now|just now|today|tonight|at this hour|at this time|at the moment|\
    at this point|this late|for now|for today|for tonight|i guess|i think|i suppose|i fear|i am afraid|im afraid|\
    so far|comes to mind|comes up|at all|rn|atm|thanks|thank you|thx|please|pls|mate|man|from me|here|to be honest|\
    if im honest|i can think of|that i can think of|that i know of|anymore|any more
    """)

  private static let nothing: Set<String> = [
    "done", "enough", "n/a", "nah", "no", "no more", "no one", "no one else", "no one really", "no thank you",
    "no thanks", "no thx", "no-one", "nobody", "nobody else", "nobody really", "none", "nope", "nothing",
    "nothing else", "nothing more", "nothing really", "that is all", "that's all", "that's it", "that’s all",
    "that’s it",
  ]
  private static let mostForeignWords = 4
  /// "Nothing more", "that is all" in other languages, as it is typed without marks. What may be a name is left out.
  private static let foreignNothing: Set<String> = Set(
    [
      "nichts", "nichts mehr", "nix", "nix mehr", "das wars", "das war's", "das war alles", "das ist alles",
      "mehr nicht", "nein danke", "niemand", "niemand mehr", "keine", "fertig", "fini", "terminé", "listo", "klaar",
      "xong", "xong rồi", "rien", "rien de plus", "plus rien",
      "c'est tout", "non merci", "nada más", "eso es todo", "es todo", "no gracias", "nadie más", "niente",
      "nient'altro", "è tutto", "nessuno", "mais nada", "é tudo", "só isso", "é só", "ninguém", "niets", "niets meer",
      "dat is alles", "nic więcej", "to wszystko", "to już wszystko", "nic víc", "to je vše", "inget mer",
      "ingenting", "det är allt", "ikke mer", "ikke noe mer", "det er alt", "ei muuta", "ничего", "больше ничего",
      "это всё", "нет спасибо", "никто", "більше нічого", "hiçbir şey", "bu kadar", "başka yok", "không có gì",
      "không còn gì", "hết rồi", "tidak ada", "tidak ada lagi", "itu saja", "hakuna", "没有", "没有了", "就这些", "特にない",
      "ありません", "없어요", "لا شيء", "कुछ नहीं",
    ].map { $0.spokenWords.joined(separator: " ").folded })
  private static let refusals = Phrases(
    "skip|dont want|not want|wont|will not|rather not|prefer not|no numbers|not this one|no more of this")
  private static let refused = Phrases(
    """
    i|we|skip|dont|do|not|want|to|wont|will|would|id|rather|prefer|can|could|lets|let us|please|pls|just|no|more|of|\
    give|answer|say|put|rate|number|numbers|any|a|this|that|it|them|him|her|these|whole|thing|one|question|all|the|\
    rest|now|sorry|today|like|him|part|bit|anymore
    """)
  private static let beforeShrugs: Set<String> = ["oh", "well", "hmm", "hm", "um", "uh", "sorry", "honestly", "really"]
  /// "I don't know" in other languages, as it is typed without marks.
  private static let foreignShrugs: Set<String> = Set(
    [
      "tôi không biết", "không biết", "em không biết", "chưa biết", "je ne sais pas", "je sais pas", "jsp",
      "aucune idée", "pas encore", "no sé", "no lo sé", "no lo sé todavía", "todavía no", "ni idea", "non lo so",
      "non so", "non ancora", "não sei", "ainda não", "ainda não sei", "ich weiß nicht", "ich weiß es nicht",
      "weiß nicht", "weiß ich nicht", "keine ahnung", "noch nicht", "ik weet het niet", "weet ik niet", "geen idee",
      "jeg vet ikke", "vet ikke", "jeg ved ikke", "ved ikke", "jag vet inte", "vet inte", "ingen aning", "en tiedä",
      "nie wiem", "jeszcze nie wiem", "nevím", "neviem", "ne znam", "ne vem", "nem tudom", "nu știu", "не знаю",
      "я не знаю", "пока не знаю", "не знам", "bilmiyorum", "δεν ξέρω", "saya tidak tahu", "tidak tahu", "belum tahu",
      "sijui", "我不知道", "不知道", "わからない", "わかりません", "分かりません", "모르겠어요", "몰라요", "لا أعرف", "पता नहीं",
    ].map { $0.spokenWords.joined(separator: " ").folded })
  private static let shrugs: Set<String> = [
    "dunno", "idk", "dk", "idc", "i dunno", "dont know", "i dont know", "i do not know", "do not know",
    "i dont know yet",
    "dont know yet", "i do not know yet", "no idea", "i have no idea", "no clue", "i have no clue", "not sure",
    "im not sure", "i am not sure", "not sure yet", "im not sure yet", "i am not sure yet", "unsure", "never mind",
    "nevermind", "nvm", "whatever", "who knows", "god knows", "fuck knows", "christ knows", "heaven knows",
    "lord knows",
    "goodness knows", "only god knows", "who the hell knows", "search me", "beats me", "it beats me", "havent a clue",
    "i havent a clue", "have not a clue", "i have not a clue", "not a clue", "havent the faintest", "havent got a clue",
    "i havent got a clue", "not the faintest", "couldnt say", "i couldnt say", "couldnt tell you",
    "i couldnt tell you", "how should i know", "how would i know", "hell if i know", "fuck if i know",
    "damned if i know",
    "no idea at all", "your guess is as good as mine", "i wish i knew", "wish i knew", "dont ask me",
    "cant think of any", "nothing comes to mind", "cant remember", "i cant remember", "i dont remember",
    "dont remember",
    "not yet", "none yet", "no day", "no date", "no day yet",
    "no date yet", "nothing yet", "nobody yet", "tbd", "tba", "open", "leave it", "leave it open", "leave it blank",
    "leave it empty", "skip", "pass", "i pass", "ill pass", "no comment", "i cant say", "cant say", "i cannot say",
    "hard to say", "difficult to say",
    "i cant think of anyone", "i cant think of anybody", "cant think of anyone", "dont care", "i dont care",
    "doesnt matter", "it does not matter", "it doesnt matter", "no matter", "forget it", "any day", "any time",
    "undecided", "id rather not", "i would rather not", "rather not", "i have not decided", "i havent decided",
  ]
}
