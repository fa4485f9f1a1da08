// For each known fault the smallest change to a good script that brings it about.

import Scripts

extension DiagnosticCode {
  /// A script without a fault.
  static let soundScript = """
    format: cofront-script
    id: check-in
    version: 1
    title: A short check-in
    data:
      aim: {type: words, heading: What you came for}
      pace: {type: choice, of: [short, room]}
    start: arrive-aim
    stages:
      - {id: arriving, title: Arriving}
      - {id: leaving, title: Leaving}
    ways:
      whole: [arriving, leaving]
    states:
      - id: arrive-aim
        stage: arriving
        step: ask
        into: aim
        say: ["Begin anywhere; a few words are enough."]
        ask: ["What would you like to have at the end of this conversation?"]
        why: A conversation goes where it was agreed to go.
        cue: Hear the verb; wait.
        next: arrive-pace
      - id: arrive-pace
        stage: arriving
        step: choose
        into: pace
        ask: ["How much room do you have?"]
        options: [{id: short, label: A little}, {id: room, label: Plenty}]
        why: Either is fine.
        cue: Accept either.
        next: [{if: {chose: short}, to: leave-bye}, {to: leave-bye}]
      - id: leave-bye
        stage: leaving
        step: say
        say: ["Thank you, {client}."]
        why: A short goodbye.
        cue: Nothing to add.
        next: end

    """

  /// A script that shows the fault: `soundScript` with one piece of text replaced.
  var example: String {
    let (old, new) = mutation
    return Self.soundScript.replacing(old, with: new, maxReplacements: 1)
  }

  private var mutation: (old: String, new: String) {
    switch self {
    case .notYAML: ("[arriving, leaving]", "[arriving, leaving")
    case .notAScript: ("cofront-script", "a-story")
    case .unknownKey: ("cue: Hear", "cues: Hear")
    case .missingKey: ("    step: say\n", "")
    case .wrongType: ("version: 1", "version: one")
    case .duplicateID: ("id: arrive-pace", "id: arrive-aim")
    case .unknownStage: ("stage: leaving", "stage: parting")
    case .unknownKind: ("step: say", "step: tell")
    case .unknownState: ("next: arrive-pace", "next: arrive-peace")
    case .unreachable: ("next: arrive-pace", "next: leave-bye")
    case .noWayOut: ("next: end", "next: arrive-aim")
    case .routeOrder: ("{to: leave-bye}]", "{if: {is: {pace: room}}, to: leave-bye}]")
    case .unknownSlot: ("into: aim", "into: goal")
    case .earlierLanguage:
      (
        """
        data:
          aim: {type: words, heading: What you came for}
          pace: {type: choice, of: [short, room]}

        """, ""
      )
    case .badDeclaration: ("type: words,", "type: words, per: pace,")
    case .slotMismatch: ("into: aim", "into: pace")
    case .unquotable: ("    ask: [\"How much room", "    needs: aim\n    ask: [\"{aim|excerpt}: how much room")
    case .unknownTerm: ("{client}", "{clients}")
    case .noSureWording: ("Thank you, {client}", "Thank you, {coach}")
    case .unknownFact: ("{chose: short}", "{fact: shortOfTime}")
    case .unknownOption: ("{chose: short}", "{chose: brief}")
    case .noQuestion: ("    ask: [\"How much room do you have?\"]\n", "")
    case .endlessTelling: ("next: end", "next: [{if: {fact: again}, to: leave-bye}, {to: end}]")
    case .questionTooLong:
      (
        "How much room",
        "Looking at everything that is on your desk today and tomorrow and the day after that and all next week, "
          + "how much room"
      )
    case .notOneQuestion: ("room do you have?", "room do you have.")
    case .tooManySentences: ("Begin anywhere;", "Welcome. Sit down. Take your time. Begin anywhere;")
    case .houseStyle: ("How much room do you have?", "Why didn't you make room?")
    }
  }
}
