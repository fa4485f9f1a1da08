// Made from exchange.yaml by scripts/generate; do not edit.
// swift-format-ignore-file

extension Script {
  /// A script that cofront ships with.
  public static let exchange = Script(
    id: "exchange", version: 1, title: "Swapping discoveries",
    credits: ["Pairing up to exchange what was found: Aviv Shahar, “The Breakthrough Collaboration TIP” (2019).", "One shares, the other asks only to understand: adapted from Troika Consulting, of Liberating Structures.", "Hearing it back in the other's words is cofront's own addition."],
    data: DataModel([
      Slot("words.one-told", .words),
      Slot("words.one-asked", .words),
      Slot("words.one-answered", .words),
      Slot("words.one-reflected", .words),
      Slot("words.one-valued", .words),
      Slot("words.two-told", .words),
      Slot("words.two-asked", .words),
      Slot("words.two-answered", .words),
      Slot("words.two-reflected", .words),
      Slot("words.two-valued", .words),
      Slot("words.one-takes", .words),
      Slot("words.two-takes", .words)
    ]),
    shares: [], start: "meet-welcome",
    stages: [Stage(id: "meeting", title: "Meeting"), Stage(id: "one", title: "The first shares"), Stage(id: "two", title: "The second shares"), Stage(id: "parting", title: "Parting")],
    ways: [Way("whole", ["meeting", "one", "two", "parting"])],
    states: [state0, state1, state2, state3, state4, state5, state6, state7, state8, state9, state10, state11, state12, state13, state14, state15, state16, state17], sha256: "e95b520cd0bcd431306410c8dd23882be6b7e2e1b6bc2bebebeb97d70083c786")

  private static var state0: State {
    State(id: "meet-welcome", stage: "meeting", step: .say, say: [Wording("This is for two people at one screen. One shares, the other listens, and then you swap. Tell only what you want the other to know; any question can be left with /skip.")], why: "Aviv Shahar has people pair up and exchange discoveries. Doing it turn by turn is adapted from Troika Consulting.", cue: "Let them settle who is first.", next: [Route(to: "meet-place")])
  }

  private static var state1: State {
    State(id: "meet-place", stage: "meeting", step: .say, say: [Wording("What you type is kept in {place}, in one file for both of you. The command cofront forget deletes it.")], why: "cofront's own addition: what two people say to each other needs a place that both know.", cue: "Any doubt about privacy comes first.", next: [Route(to: "one-see")])
  }

  private static var state2: State {
    State(id: "one-see", stage: "one", step: .show, shows: .shared, say: [Wording("{client} shares first. What {client} ticked beforehand, if anything, stands here.")], why: "Only what was ticked comes along: nothing is ticked by default.", cue: "Time to read.", next: [Route(to: "one-tell")])
  }

  private static var state3: State {
    State(id: "one-tell", stage: "one", step: .ask, into: ["words.one-told"], ask: [Wording("{client}: what would you like to tell about it, in a few lines?")], why: "Adapted from Troika Consulting (Liberating Structures): one speaks while the other only listens.", cue: "Let it be quiet.", next: [Route(to: "one-clarify")])
  }

  private static var state4: State {
    State(id: "one-clarify", stage: "one", step: .ask, voice: .other, into: ["words.one-asked"], say: [Wording("Questions that help to understand, and nothing else yet: advice, answers and similar stories can wait.")], ask: [Wording("{other}: what would you like to ask, to understand it better?")], why: "From Troika Consulting (Liberating Structures): clarifying questions come before anything else.", cue: "A question, or advice with a question mark?", next: [Route(to: "one-answer")])
  }

  private static var state5: State {
    State(id: "one-answer", stage: "one", step: .ask, into: ["words.one-answered"], ask: [Wording("{client}: what would you answer?")], why: "Some of the clearing happens while one answers.", cue: "Short is enough.", next: [Route(to: "one-reflect")])
  }

  private static var state6: State {
    State(id: "one-reflect", stage: "one", step: .ask, voice: .other, into: ["words.one-reflected"], ask: [Wording("{other}: what did you hear, in your own words?")], why: "cofront's own addition to Troika: hearing one's own story from somebody else often shows something new in it.", cue: "What was heard, not what was concluded.", next: [Route(to: "one-valued")])
  }

  private static var state7: State {
    State(id: "one-valued", stage: "one", step: .ask, into: ["words.one-valued"], ask: [Wording("{client}: what was most valuable in that?")], why: "From Troika Consulting (Liberating Structures): the one who shared says what it was worth.", cue: "Do not add to it.", next: [Route(to: "swap")])
  }

  private static var state8: State {
    State(id: "swap", stage: "one", step: .choose, options: [Option(id: "swap", label: "Yes, swap"), Option(id: "enough", label: "That was enough")], ask: [Wording("Would you like to swap places?")], why: "Aviv Shahar has people exchange discoveries, so both may have a turn.", cue: "Both may have a turn.", next: [Route(if: Guard([.init(.chose, ["swap"])]), to: "two-see"), Route(to: "part-client")])
  }

  private static var state9: State {
    State(id: "two-see", stage: "two", step: .show, voice: .other, shows: .shared, say: [Wording("Now {other} shares. What {other} ticked beforehand, if anything, stands here.")], why: "Only what was ticked comes along: nothing is ticked by default.", cue: "Time to read.", next: [Route(to: "two-tell")])
  }

  private static var state10: State {
    State(id: "two-tell", stage: "two", step: .ask, voice: .other, into: ["words.two-told"], ask: [Wording("{other}: what would you like to tell about it, in a few lines?")], why: "Adapted from Troika Consulting (Liberating Structures): one speaks while the other only listens.", cue: "Let it be quiet.", next: [Route(to: "two-clarify")])
  }

  private static var state11: State {
    State(id: "two-clarify", stage: "two", step: .ask, into: ["words.two-asked"], say: [Wording("Again questions that help to understand, and nothing else yet.")], ask: [Wording("{client}: what would you like to ask, to understand it better?")], why: "From Troika Consulting (Liberating Structures): clarifying questions come before anything else.", cue: "A question, or advice with a question mark?", next: [Route(to: "two-answer")])
  }

  private static var state12: State {
    State(id: "two-answer", stage: "two", step: .ask, voice: .other, into: ["words.two-answered"], ask: [Wording("{other}: what would you answer?")], why: "Some of the clearing happens while one answers.", cue: "Short is enough.", next: [Route(to: "two-reflect")])
  }

  private static var state13: State {
    State(id: "two-reflect", stage: "two", step: .ask, into: ["words.two-reflected"], ask: [Wording("{client}: what did you hear, in your own words?")], why: "cofront's own addition to Troika: hearing one's own story from somebody else often shows something new in it.", cue: "What was heard, not what was concluded.", next: [Route(to: "two-valued")])
  }

  private static var state14: State {
    State(id: "two-valued", stage: "two", step: .ask, voice: .other, into: ["words.two-valued"], ask: [Wording("{other}: what was most valuable in that?")], why: "From Troika Consulting (Liberating Structures): the one who shared says what it was worth.", cue: "Do not add to it.", next: [Route(to: "part-client")])
  }

  private static var state15: State {
    State(id: "part-client", stage: "parting", step: .ask, into: ["words.one-takes"], ask: [Wording("{client}: what will you take along, for your own partnerships?")], why: "Coaches link what was found to where it will be used.", cue: "Their own use for it.", next: [Route(to: "part-other")])
  }

  private static var state16: State {
    State(id: "part-other", stage: "parting", step: .ask, voice: .other, into: ["words.two-takes"], ask: [Wording("{other}: what will you take along, for your own partnerships?")], why: "The same question for both.", cue: "Their own use for it.", next: [Route(to: "part-bye")])
  }

  private static var state17: State {
    State(id: "part-bye", stage: "parting", step: .say, say: [Wording("Everything is kept in {place}. Thank you both, and take care.")], why: "cofront's own addition: the end of a visit says where the words are.", cue: "Thank both, briefly.", next: [Route(to: "end")])
  }

  /// The text that it was made from, kept beside the conversations that were begun with it.
  public static let exchangeText = ###"""
# The script of an exchange: two people at one screen swap discoveries, one after the other. The language is described in
# Documentation/Authors.md. `voice: other` marks the questions that the second person answers.
format: cofront-script
id: exchange
version: 1
title: Swapping discoveries
start: meet-welcome
credits:
  - "Pairing up to exchange what was found: Aviv Shahar, “The Breakthrough Collaboration TIP” (2019)."
  - "One shares, the other asks only to understand: adapted from Troika Consulting, of Liberating Structures."
  - "Hearing it back in the other's words is cofront's own addition."
data:
  words.one-told: words
  words.one-asked: words
  words.one-answered: words
  words.one-reflected: words
  words.one-valued: words
  words.two-told: words
  words.two-asked: words
  words.two-answered: words
  words.two-reflected: words
  words.two-valued: words
  words.one-takes: words
  words.two-takes: words
stages:
  - {id: meeting, title: Meeting}
  - {id: one, title: The first shares}
  - {id: two, title: The second shares}
  - {id: parting, title: Parting}
ways:
  whole: [meeting, one, two, parting]

states:

  - id: meet-welcome
    stage: meeting
    step: say
    say:
      - "This is for two people at one screen. One shares, the other listens, and then you swap. Tell only what you want
        the other to know; any question can be left with /skip."
    why: >-
      Aviv Shahar has people pair up and exchange discoveries. Doing it turn by turn is adapted from Troika Consulting.
    cue: Let them settle who is first.
    next: meet-place

  - id: meet-place
    stage: meeting
    step: say
    say:
      - "What you type is kept in {place}, in one file for both of you. The command cofront forget deletes it."
    why: >-
      cofront's own addition: what two people say to each other needs a place that both know.
    cue: Any doubt about privacy comes first.
    next: one-see

  # The first shares

  - id: one-see
    stage: one
    step: show
    shows: shared
    say:
      - "{client} shares first. What {client} ticked beforehand, if anything, stands here."
    why: >-
      Only what was ticked comes along: nothing is ticked by default.
    cue: Time to read.
    next: one-tell

  - id: one-tell
    stage: one
    step: ask
    into: words.one-told
    ask:
      - "{client}: what would you like to tell about it, in a few lines?"
    why: >-
      Adapted from Troika Consulting (Liberating Structures): one speaks while the other only listens.
    cue: Let it be quiet.
    next: one-clarify

  - id: one-clarify
    stage: one
    step: ask
    voice: other
    into: words.one-asked
    say:
      - "Questions that help to understand, and nothing else yet: advice, answers and similar stories can wait."
    ask:
      - "{other}: what would you like to ask, to understand it better?"
    why: >-
      From Troika Consulting (Liberating Structures): clarifying questions come before anything else.
    cue: A question, or advice with a question mark?
    next: one-answer

  - id: one-answer
    stage: one
    step: ask
    into: words.one-answered
    ask:
      - "{client}: what would you answer?"
    why: >-
      Some of the clearing happens while one answers.
    cue: Short is enough.
    next: one-reflect

  - id: one-reflect
    stage: one
    step: ask
    voice: other
    into: words.one-reflected
    ask:
      - "{other}: what did you hear, in your own words?"
    why: >-
      cofront's own addition to Troika: hearing one's own story from somebody else often shows something new in it.
    cue: What was heard, not what was concluded.
    next: one-valued

  - id: one-valued
    stage: one
    step: ask
    into: words.one-valued
    ask:
      - "{client}: what was most valuable in that?"
    why: >-
      From Troika Consulting (Liberating Structures): the one who shared says what it was worth.
    cue: Do not add to it.
    next: swap

  - id: swap
    stage: one
    step: choose
    ask:
      - "Would you like to swap places?"
    options:
      - {id: swap, label: "Yes, swap"}
      - {id: enough, label: "That was enough"}
    why: >-
      Aviv Shahar has people exchange discoveries, so both may have a turn.
    cue: Both may have a turn.
    next: [{if: {chose: swap}, to: two-see}, {to: part-client}]

  # The second shares

  - id: two-see
    stage: two
    step: show
    voice: other
    shows: shared
    say:
      - "Now {other} shares. What {other} ticked beforehand, if anything, stands here."
    why: >-
      Only what was ticked comes along: nothing is ticked by default.
    cue: Time to read.
    next: two-tell

  - id: two-tell
    stage: two
    step: ask
    voice: other
    into: words.two-told
    ask:
      - "{other}: what would you like to tell about it, in a few lines?"
    why: >-
      Adapted from Troika Consulting (Liberating Structures): one speaks while the other only listens.
    cue: Let it be quiet.
    next: two-clarify

  - id: two-clarify
    stage: two
    step: ask
    into: words.two-asked
    say:
      - "Again questions that help to understand, and nothing else yet."
    ask:
      - "{client}: what would you like to ask, to understand it better?"
    why: >-
      From Troika Consulting (Liberating Structures): clarifying questions come before anything else.
    cue: A question, or advice with a question mark?
    next: two-answer

  - id: two-answer
    stage: two
    step: ask
    voice: other
    into: words.two-answered
    ask:
      - "{other}: what would you answer?"
    why: >-
      Some of the clearing happens while one answers.
    cue: Short is enough.
    next: two-reflect

  - id: two-reflect
    stage: two
    step: ask
    into: words.two-reflected
    ask:
      - "{client}: what did you hear, in your own words?"
    why: >-
      cofront's own addition to Troika: hearing one's own story from somebody else often shows something new in it.
    cue: What was heard, not what was concluded.
    next: two-valued

  - id: two-valued
    stage: two
    step: ask
    voice: other
    into: words.two-valued
    ask:
      - "{other}: what was most valuable in that?"
    why: >-
      From Troika Consulting (Liberating Structures): the one who shared says what it was worth.
    cue: Do not add to it.
    next: part-client

  # Parting

  - id: part-client
    stage: parting
    step: ask
    into: words.one-takes
    ask:
      - "{client}: what will you take along, for your own partnerships?"
    why: >-
      Coaches link what was found to where it will be used.
    cue: Their own use for it.
    next: part-other

  - id: part-other
    stage: parting
    step: ask
    voice: other
    into: words.two-takes
    ask:
      - "{other}: what will you take along, for your own partnerships?"
    why: >-
      The same question for both.
    cue: Their own use for it.
    next: part-bye

  - id: part-bye
    stage: parting
    step: say
    say:
      - "Everything is kept in {place}. Thank you both, and take care."
    why: >-
      cofront's own addition: the end of a visit says where the words are.
    cue: Thank both, briefly.
    next: end

"""###
}
