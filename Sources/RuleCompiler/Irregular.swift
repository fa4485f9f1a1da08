// Irregular forms.
// Source: common English grammar.

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
