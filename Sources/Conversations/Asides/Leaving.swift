// Words that say no more than that somebody would like to stop: "im done can we stop", "enough for today, bye".

/// Wanting to leave.
enum Leaving {
  /// Whether all of a line says so; a word of why may stand behind it: "I must go, the shift begins".
  static func isAll(_ line: String) -> Bool {
    if isWhole(line) { return true }
    // "Sorry, in a meeting, bye"
    let parts = line.split { ",;.!–—".contains($0) }
    if let last = parts.last?.spokenWords, parts.count > 1, byes.contains(last.joined(separator: " ")), !line.opensUp,
      parts.dropLast().allSatisfy({ part in
        let part = String(part).trimmed
        return part.spokenWords.count <= mostWordsBeforeBye && !part.standsForNothing && !part.endsList
      })
    {
      return true
    }
    guard let mark = line.lastIndex(where: { ",;.!–—".contains($0) }), mark > line.startIndex,
      case let why = line[line.index(after: mark)...], why.spokenWords.count <= mostWordsOfWhy, !why.opensUp
    else { return false }
    return why.spokenWords.isEmpty ? isAll(String(line[..<mark])) : isWhole(line[..<mark]) && !why.contains("?")
  }

  /// Whether the last of several sentences says so to the program: "i dont know who. i want stop". What says so of work
  /// or of somebody, such as "I quit", is part of what is told.
  static func isLast(of line: String) -> Bool {
    let sentences = line.split { ".!?…;–—\n".contains($0) }.filter { !$0.spokenWords.isEmpty }
    guard sentences.count > 1, let last = sentences.last, !ofOthers.areFound(in: last.spokenWords) else { return false }
    return isWhole(last) || last.spokenWords == ["close"]
  }
  private static let ofOthers = Phrases(
    "i quit|i give up|i want out|i am out|im out|im leaving|i am leaving|im off|i want to leave|i want to end this")

  /// Whether a line asks for a pause, from which one comes back.
  static func asksForPause(_ line: String) -> Bool {
    line.spokenWords.contains { ["pause", "break", "later", "tomorrow", "back"].contains($0) }
  }

  private static let byes: Set<String> = ["bye", "bye bye", "goodbye", "good bye", "good night", "see you", "cya"]
  private static let mostWordsBeforeBye = 4
  /// The most words that say why.
  private static let mostWordsOfWhy = 5

  private static func isWhole(_ line: some StringProtocol) -> Bool {
    var words = line.spokenWords[...]
    var saysStop = false
    while !words.isEmpty {
      let stop = stops.beginning(of: words)
      guard let said = stop ?? around.beginning(of: words) else { return false }
      saysStop = saysStop || stop != nil
      words.removeFirst(said)
    }
    return saysStop
  }

  private static let stops = Phrases(
    """
    can we stop|can i stop|could we stop|may i stop|lets stop|let us stop|we stop|i stop|i want to stop|i want stop|\
    can i go|could i go|can i just go|could i just go|can i go now|i just want to go|i want to go out|let me go|\
    i would like to stop|id like to stop|i need to stop|i have to stop|i must stop|i will stop|ill stop|stop here|\
    stop now|stop this|stop it|stop for today|stop for now|please stop|can we finish|can i finish|lets finish|\
    i want to finish|finish here|ill finish|i will finish|ill continue|i will continue|lets continue|\
    do the rest|ill do the rest|i will do the rest|can we pause|can i pause|lets pause|i need a break|i need a pause|\
    take a break|\
    can we end|can i end|lets end|end here|i want to end this|can i leave|can we leave|i want to leave|\
    i have to leave|i need to leave|i want out|let me out|get me out|i have to go|i need to go|i must go|i gotta go|\
    ive got to go|i got to go|gotta go|got to go|have to go|need to go|must go|i am out|im out|im leaving|im off|\
    i quit|i give up|bye|bye bye|goodbye|good bye|good night|goodnight|see you|see you later|see ya|cya|ciao|tchau|\
    adeus|adios|tschuss|tschüss|au revoir|gotta run|i must run|i have to run|got to run|i am going|im going|\
    i am leaving|enough for today|enough for now|enough for tonight|thats enough for today|that is enough for today|\
    thats it for today|that is it for today|thats all for today|that is all for today|done for today|done for tonight|\
    im done for today|i am done for today|no more for today|no more today|no more questions|enough questions|\
    im out of time|i am out of time|
    out of time|no time left|finish now|stop|pause
    """)
  private static let around = Phrases(
    """
    im done|i am done|im finished|i am finished|im tired|i am tired|im so tired|im too tired|too tired|so tired|\
    im exhausted|i am exhausted|i cant go on|i cannot go on|i cant do this|i cant do this now|i cant anymore|\
    i cant do this anymore|i have had enough|ive had enough|i had enough|thats enough|that is enough|enough|bed|\
    i need to sleep|i want to sleep|its late|it is late|another day|another time|some other time|come back later|\
    ill come back|i will come back|continue later|later|tomorrow|obrigado|obrigada|gracias|merci|danke|grazie|is|\
    for today|for now|for tonight|today|tonight|now|here|\
    xx|xxx|x|ok|okay|no|so|sorry|please|pls|plz|thanks|thank you|thx|just|really|lol|haha|hey|well|and|but|then|\
    i think|wait|this|it|asking|again|all|everything|everyone|at this point|if thats ok|if possible|is that ok|done|too
    """)
}
