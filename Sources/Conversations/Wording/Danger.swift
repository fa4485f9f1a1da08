// Whether words tell of a hand on somebody, a blow or a threat, or that the writer may harm themselves: by ways to say
// it, which are data. Words are all that is known; what is meant, and whether somebody is safe, only a person knows.

/// What somebody may be in danger of.
enum Danger {
  case threat, selfHarm

  /// What is told to somebody who may be in it.
  var advice: String { self == .threat ? Message.safety : Message.selfHarm }

  /// Whether a line says that it is not safe, and nothing else.
  static func isBare(_ line: String) -> Bool {
    let words = line.spokenWords.filter { !["i", "im", "am", "feel", "it", "is", "its", "here", "now"].contains($0) }
    return [["not", "safe"], ["unsafe"], ["isnt", "safe"], ["no", "safe"]].contains(words)
  }
}

extension StringProtocol {
  /// The danger that it tells of, as far as words show it.
  var danger: Danger? {
    if String(self).isShrug { return nil }  // "beats me"
    // No way to tell it goes on behind the end of a sentence.
    let words = sentences.flatMap { Telling.words(of: $0).flatMap(Ways.spelledOut) + [Ways.end] }
    if Ways.calm.areFound(in: spokenWords) { return nil }
    func tells(_ ways: [Ways.Way]) -> Bool {
      words.indices.contains { place in ways.contains { $0.fits(words, at: place) } }
    }
    return tells(Ways.ofSelfHarm) ? .selfHarm : tells(Ways.ofThreat) ? .threat : nil
  }
}

/// The ways in which danger is told.
private enum Ways {
  /// A way a line: words in their order, several that mean the same behind bars; `~3` stands for up to three other
  /// words, `!` for none of the words behind it, and `$` for the end of what is said. Before a way that begins with
  /// `-`, nobody who did it is missing: no "it", no "I", no "never".
  static let ofThreat = """
    - {hand} on|onto|around|round|over|under|up|across my ~1 {body}
    - {hand} on|onto|around|over|under|up me|us
    - {blow} me|us !to|with|at|that|how|as|deeply|hard|off|for|into|out|towards|toward|aside|very|so
    - {blow} my ~1 {body}
    - {hold} my ~1 {limb}
    - {twist} my ~1 hand|hands
    - {hold} me by|down|against
    - beat|beats|beaten me up
    - pushed|pushes|shoved|shoves me against|into|over|down|out
    - raised|raises his|her|their|a hand|fist ~1 at|to|against me|us
    he|she|they will|would ~1 hurt|hit|harm|beat|kill me|us
    he|she|they could|might|may ~1 hurt|harm|kill me|us
    he|she|they will|would|can|could ~1 {harm} me|us if|when|unless
    {says} ~3 ill regret
    my life is ~1 danger
    i|we am|are ~1 in danger
    he|she|they will|would make me|us|you pay|regret|sorry
    he|she|they will|would make sure i|you|we ~1 lose|never
    warned|warns|warning me|us not to {speak}
    {says} me|us not to {speak} ~3 hr|police|union|lawyer|court|management
    - threw|throws|throwing ~5 at me|us
    - threw|throws|smashed|smashes a|the|his|her|my ~1 {missile} !away|out|into|in|together
    - spat|spits|spit at|on me|us
    - pulled|pulls|pulling|held|had|has|showed a knife|gun
    - followed|follows|following me home|everywhere|every
    - follows me $
    am|was being followed
    i am !not ~2 afraid|scared|terrified|frightened of him|her|them $
    afraid|scared|terrified to ~1 go home
    has|have ~1 my|of photos|pictures|videos|nudes|me ~4 send|show|post|publish|share
    is|was|been|keeps|kept following me !on|with|closely|up|as|so|because|too
    - {waits} ~2 at|by|outside|near|beside|behind|next|around|in my ~1 {place}
    - {shows} up at my ~1 {place}
    - {watches} my ~1 {place}|{family}|window
    - {watches} me at home
    - tracks|tracking|tracked my phone|car|location
    - texts|texted|calls|called|messages|messaged|rings me ~3 when i ~2 home
    he|she|they know|knows|sees when i ~2 home
    i ~1 don't|not|never feel ~1 safe !to|saying|speaking|enough|in|sharing|telling|asking|about
    i am|feel|felt not ~1 safe !to|saying|speaking|enough|in|sharing|telling|asking|about
    i am|feel|felt ~1 unsafe !to|saying|speaking|in|sharing|telling|about
    not safe for me !to
    afraid|scared|frightened|fear of what he|she|they ~1 do|does|will|might|could|would|can
    fear|fears|afraid|scared|worried|frightened for my ~1 safety|life
    he|she|they know|knows where i live|sleep
    i know where you live|sleep|work|park
    i know where your ~1 {family} ~2 school|nursery|live|lives|play|plays|sleep|sleeps
    he|she|they know|knows where my ~1 {family} ~2 school|nursery|live|lives|play|plays|sleep|sleeps
    {says} ~3 think|about ~2 my ~1 kids|children|family
    - locked|locks me in|up
    - locked|locks|blocked|blocks|stood|stands ~2 door|doorway|exit
    wouldn't|didn't|won't|doesn't|not let me leave|out|pass
    - threatened|threatens|threatening|threaten me|us|my
    am|was|were|been|being|got threatened
    threatened|threatens|threatening|threat ~1 to ~1 {harm}
    {says} ~3 if i|you|we|anyone ~1 {speak} ~3 {office}
    if i|you|we ~1 {speak} ~3 {office} ~3 he|she|they|you will|would|can
    if i|you|we ~1 {speak} ~8 will|would ~2 {harm} me|you|us|my|your
    {says} ~3 i|you will|would ~1 regret|sorry
    {says} ~4 he|she|they|i will|would ~1 {harm} me|you|us|my|your
    {says} ~3 if i|you|we ~3 i|you|we ~1 lose ~1 my|your|our job|work|{status}
    - {says} ~8 i|he|she|they ~1 {inform} ~2 immigration !about|for|to|regarding
    or i|he|she|they ~1 {inform} ~2 {authority} !about|for|to|regarding
    if i|you|we ~5 he|she|they|i will|would ~1 {inform} ~2 {authority} !about|for|to|regarding
    - {says} ~4 he|she|they|i will|would|can ~1 {revoke} ~1 my|your|our ~1 {status} !to|for|application|appointment
    if i|you|we ~5 he|she|they|i ~1 {revoke} my|your|our ~1 {status} !to|for|application|appointment
    your ~1 {status} ~1 is|will|are ~2 finish|finished|over|gone|cancelled|canceled|revoked|dead !processing
    - {withholds} my|our ~1 {status} !at|for|to|until|till|with|up
    {says} ~1 i|you|we can't|cannot leave $
    {says} ~1 i|you|we can not leave $
    - raped|molested|assaulted|strangled|groped|stalked|stalks|stalking
    """.split(separator: "\n").map { Way($0) }

  /// The same, where it is never denied before.
  static let ofSelfHarm = """
    {wish} die|suicide
    {wish} to die !of|from|for|laughing
    {wish} ~1 i was|were dead
    {wish} to be dead
    {wish} to hurt|cut|hang|drown|shoot myself
    kill|killing|harm|harming myself !for|with|over|at|to|trying|working|in|on|by
    started|keep|been ~1 hurting|cutting myself
    end|ending|take|taking my own life
    end|ending|take|taking my life !back|with|into|to|and|as
    end|ending it all !with|by|on|in
    of|about|commit|do|will suicide
    suicidal
    don't|not want|wish to live !in|with|on|at|under|near|by|like|there|here|off|together|this|that
    no longer want|wish to live !in|with|on|at|under|near|by|like|there|here|off|together|this|that
    don't|not want|wish to be alive
    no longer want|wish to be alive
    better off dead
    better off if i was|were dead|gone
    no reason|point to|in live|living
    nothing ~1 to live for
    tired of living|life !with|in|on|at|under|like|as|there|here
    """.split(separator: "\n").map { Way($0, isDeniable: true) }

  /// What says that there is none.
  static let calm = Phrases(
    """
    im safe|i am safe|im perfectly safe|i am perfectly safe|im quite safe|i am quite safe|im totally safe|
    i am totally safe|i feel safe|i feel quite safe|im completely safe|i am completely safe|im not in danger|
    i am not in danger|i was never in danger|there is no danger|theres no danger
    """)

  private static let lists = [
    "wish": "want|wants|wanted|wanna|wish|wished|wishing",
    "hand": "arm|arms|hand|hands|fingers|fist|knee",
    "body":
      "arm|arms|hand|hands|wrist|wrists|neck|throat|hair|face|head|shoulder|shoulders|leg|legs|thigh|knee|knees|back|"
      + "waist|hip|hips|chest|breast|breasts|bottom|body|skin|mouth|cheek",
    "blow":
      "hit|hits|hitting|slapped|slaps|punched|punches|kicked|kicks|pushed|pushes|shoved|shoves|grabbed|grabs|grabbing|"
      + "choked|chokes|beats|touched|touches|touching|pinned|cornered|kissed|bit",
    "hold":
      "held|holds|holding|shook|pulled|pulls|twisted|twists|squeezed|squeezes|gripped|took|takes|pressed|stroked|hurt",
    // A hand is held and shaken in peace.
    "twist": "pulled|pulls|twisted|twists|gripped|hurt|stroked",
    "limb":
      "arm|arms|wrist|wrists|neck|throat|hair|face|head|shoulder|shoulders|leg|legs|thigh|knee|knees|back|waist|hip|"
      + "hips|chest|breast|breasts|bottom|body|skin|mouth|cheek",
    "waits": "waits|waiting|waited|stands|standing|stood|parks|parked|sits|sitting|sat|hangs|hanging|lurks|lurking",
    "shows": "turns|turned|shows|showed|showing|turning|comes|came",
    "watches": "watches|watching|watched|photographs|photographed|photographing|films|filmed",
    "place": "car|house|home|door|flat|apartment|gate|place|building|garage|bedroom|hotel",
    "family": "kid|kids|child|children|son|daughter|wife|husband|family|mother|parents|boy|girl|boys|girls",
    "missile": "glass|cup|mug|plate|bottle|chair|ashtray|vase|knife|stapler",
    "harm": "fire|sack|kill|hurt|harm|ruin|destroy|punish|hit|beat|finish|end|report",
    "says": "said|says|saying|warned|warns|told|tells|threatened|threatens|shouted|wrote",
    "inform": "call|calls|phone|phones|inform|informs|tell|tells|report|reports",
    "authority": "immigration|police|authorities",
    "revoke": "take|takes|cancel|cancels|revoke|revokes|withdraw|withdraws|destroy|destroys|burn|burns|stop|stops",
    "status": "visa|passport|passports|permit|sponsorship|residency",
    "withholds": "keep|keeps|kept|took|takes|hold|holds|hid|hides|locked|locks",
    "speak": "tell|told|say|said|speak|talk|talked|report|reported|go|went|complain|complained|call|called",
    "office":
      "hr|police|anyone|anybody|someone|somebody|management|union|court|lawyer|press|authorities|doctor|wife|family",
  ]
  /// What may come before a deed that nobody did to the writer, or that was meant to help.
  static let things: Set<String> = [
    "lawyer", "solicitor", "hr", "embassy", "consulate", "it", "that", "this", "which", "what", "i", "we", "words",
    "story", "news", "mail", "question", "feedback", "idea",
  ]
  static let end = "."
  /// What may come behind the end of what is said.
  static let links: Set<String> = [
    end, "and", "but", "because", "since", "when", "so", "now", "i", "he", "she", "they", "it", "that", "all", "still",
  ]
  static let denials: Set<String> = ["not", "never", "no", "nobody", "without"]

  static func spelledOut(_ word: String) -> [String] {
    for (short, long) in [("'ll", "will"), ("'d", "would"), ("'m", "am"), ("'re", "are"), ("'s", "is")]
    where word.hasSuffix(short) {
      return [String(word.dropLast(short.count)), long]
    }
    return contractions[word] ?? [word]
  }
  /// As they are typed in a hurry.
  private static let contractions = [
    "dont": ["don't"], "didnt": ["didn't"], "doesnt": ["doesn't"], "wont": ["won't"], "wouldnt": ["wouldn't"],
    "cant": ["can't"], "im": ["i", "am"], "hes": ["he", "is"], "shes": ["she", "is"], "theyre": ["they", "are"],
    "youll": ["you", "will"], "hell": ["he", "will"], "shell": ["she", "will"], "theyll": ["they", "will"],
  ]

  struct Way {
    private enum Part {
      case one(Set<String>), none(Set<String>), gap(Int), end
    }
    private var parts: [Part] = []
    private var needsSomebody = false
    private var isDeniable = false

    init(_ line: Substring, isDeniable: Bool = false) {
      self.isDeniable = isDeniable
      for word in line.split(separator: " ") {
        switch word.first {
        case "-": (needsSomebody, self.isDeniable) = (true, true)
        case "~": parts.append(.gap(Int(word.dropFirst()) ?? 0))
        case "$": parts.append(.end)
        case "!": parts.append(.none(Self.words(word.dropFirst())))
        default: parts.append(.one(Self.words(word)))
        }
      }
    }

    /// Whether it begins at a place.
    func fits(_ words: [String], at place: Int) -> Bool {
      guard Self.fits(parts[...], words[place...]) else { return false }
      let before = words[..<place].reversed().prefix { $0 != Ways.end }.reversed() as [String]
      let isDenied = before.suffix(3).contains { denials.contains($0) || $0.hasSuffix("n't") }
      return !(isDeniable && isDenied) && !(needsSomebody && before.last.map(things.contains) ?? false)
    }

    private static func fits(_ parts: ArraySlice<Part>, _ words: ArraySlice<String>) -> Bool {
      guard let part = parts.first else { return true }
      switch part {
      case .one(let any): return words.first.map(any.contains) ?? false && fits(parts.dropFirst(), words.dropFirst())
      case .none(let any): return !(words.first.map(any.contains) ?? false) && fits(parts.dropFirst(), words)
      case .end: return words.first.map(Ways.links.contains) ?? true
      case .gap(let most):
        let most = min(most, words.firstIndex(of: Ways.end).map { $0 - words.startIndex } ?? most)
        return (0...most).contains { fits(parts.dropFirst(), words.dropFirst($0)) }
      }
    }

    private static func words(_ text: Substring) -> Set<String> {
      let list = text.hasPrefix("{") ? lists[String(text.dropFirst().dropLast())] : nil
      return Set((list.map { $0[...] } ?? text).split(separator: "|").map(String.init))
    }
  }
}
