// Made from exchange.yaml by scripts/generate; do not edit.
// swift-format-ignore-file

extension Script {
  /// A script that cofront ships with.
  public static let exchange = Script(
    id: "exchange", version: 1, title: "Sharing what you found",
    credits: ["Two people exchange what they found: Aviv Shahar, “The Breakthrough Collaboration TIP” (2019).", "One shares, the other may ask, only to understand: after Troika Consulting, of Liberating Structures.", "To hear it again in the other's words is cofront's own addition."],
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
    stages: [Stage(id: "meeting", title: "Meeting"), Stage(id: "one", title: "The first shares"), Stage(id: "two", title: "The second shares"), Stage(id: "parting", title: "The end")],
    ways: [Way("whole", ["meeting", "one", "two", "parting"])],
    states: [state0, state1, state2, state3, state4, state5, state6, state7, state8, state9, state10, state11, state12, state13, state14, state15, state16, state17], sha256: "bac8ff79270b0efca34ee67cc9aab4d9ec89d05a6980b0eca32a898631c8d159")

  private static var state0: State {
    State(id: "meet-welcome", stage: "meeting", step: .say, say: [Wording("This is for two people at one screen. One shares and the other listens; then you change places. Tell only what you want the other to know. /skip leaves a question out; /turn lets the other answer it first.")], why: "With Aviv Shahar, two people exchange what they found. That they do it one after the other is taken from Troika Consulting.", cue: "Let them decide who is first.", next: [Route(to: "meet-place")])
  }

  private static var state1: State {
    State(id: "meet-place", stage: "meeting", step: .say, say: [Wording("What you type is kept in the account of {keeper}, in {place}: one file for both of you. Whoever can use that account can read it, and delete it with cofront forget.", if: Guard([.init(.unvisited, ["part-bye"])])), Wording("What you type is kept in {place}, in one file for both of you. To delete it, use the command cofront forget.")], why: "cofront's own addition: what two people say to each other needs a place that both know.", cue: "Any question about who can see this comes first.", next: [Route(to: "one-see")])
  }

  private static var state2: State {
    State(id: "one-see", stage: "one", step: .show, voice: .client, shows: .shared, say: [Wording("{client} shares first. Here is what {client} chose before, if anything.")], why: "Only what somebody chose is shown here: if they choose nothing, there is nothing.", cue: "Time to read.", next: [Route(to: "one-tell")])
  }

  private static var state3: State {
    State(id: "one-tell", stage: "one", step: .ask, voice: .client, into: ["words.one-told"], ask: [Wording("{client}: what would you like to tell about it, in a few lines?")], why: "After Troika Consulting (Liberating Structures): one tells, and the other only listens.", cue: "Let it be quiet.", next: [Route(to: "one-clarify")])
  }

  private static var state4: State {
    State(id: "one-clarify", stage: "one", step: .ask, voice: .other, into: ["words.one-asked"], say: [Wording("Ask only questions that help you understand. Advice, answers and your own stories can wait.")], ask: [Wording("{other}: what would you like to ask, to understand it better?")], why: "From Troika Consulting (Liberating Structures): questions to understand come before anything else.", cue: "A question, or advice that looks like one?", next: [Route(to: "one-answer")])
  }

  private static var state5: State {
    State(id: "one-answer", stage: "one", step: .ask, voice: .client, into: ["words.one-answered"], ask: [Wording("{client}: what would you answer?", if: Guard([.init(.known, ["words.one-asked"])])), Wording("{client}: what else would you like to say about it?")], why: "When you answer, you may see some things more clearly yourself.", cue: "Short is enough.", next: [Route(to: "one-reflect")])
  }

  private static var state6: State {
    State(id: "one-reflect", stage: "one", step: .ask, voice: .other, into: ["words.one-reflected"], ask: [Wording("{other}: what did you hear, in your own words?")], why: "cofront's own addition to Troika: hearing one's own story from somebody else often shows something new in it.", cue: "What they heard, not what they think about it.", next: [Route(to: "one-valued")])
  }

  private static var state7: State {
    State(id: "one-valued", stage: "one", step: .ask, voice: .client, into: ["words.one-valued"], ask: [Wording("{client}: what was most valuable for you?")], why: "From Troika Consulting (Liberating Structures): the one who shared says what it was worth.", cue: "Do not add to it.", next: [Route(to: "swap")])
  }

  private static var state8: State {
    State(id: "swap", stage: "one", step: .choose, voice: .client, options: [Option(id: "swap", label: "Yes, change places"), Option(id: "enough", label: "That was enough")], ask: [Wording("Would you like to change places?")], why: "Aviv Shahar has people exchange what they found, so both may have a turn.", cue: "Both may have a turn.", next: [Route(if: Guard([.init(.chose, ["swap"])]), to: "two-see"), Route(to: "part-client")])
  }

  private static var state9: State {
    State(id: "two-see", stage: "two", step: .show, voice: .other, shows: .shared, say: [Wording("Now {other} shares. Here is what {other} chose before, if anything.")], why: "Only what somebody chose is shown here: if they choose nothing, there is nothing.", cue: "Time to read.", next: [Route(to: "two-tell")])
  }

  private static var state10: State {
    State(id: "two-tell", stage: "two", step: .ask, voice: .other, into: ["words.two-told"], ask: [Wording("{other}: what would you like to tell about it, in a few lines?")], why: "After Troika Consulting (Liberating Structures): one tells, and the other only listens.", cue: "Let it be quiet.", next: [Route(to: "two-clarify")])
  }

  private static var state11: State {
    State(id: "two-clarify", stage: "two", step: .ask, voice: .client, into: ["words.two-asked"], say: [Wording("Again, ask only questions that help you understand.")], ask: [Wording("{client}: what would you like to ask, to understand it better?")], why: "From Troika Consulting (Liberating Structures): questions to understand come before anything else.", cue: "A question, or advice that looks like one?", next: [Route(to: "two-answer")])
  }

  private static var state12: State {
    State(id: "two-answer", stage: "two", step: .ask, voice: .other, into: ["words.two-answered"], ask: [Wording("{other}: what would you answer?", if: Guard([.init(.known, ["words.two-asked"])])), Wording("{other}: what else would you like to say about it?")], why: "When you answer, you may see some things more clearly yourself.", cue: "Short is enough.", next: [Route(to: "two-reflect")])
  }

  private static var state13: State {
    State(id: "two-reflect", stage: "two", step: .ask, voice: .client, into: ["words.two-reflected"], ask: [Wording("{client}: what did you hear, in your own words?")], why: "cofront's own addition to Troika: hearing one's own story from somebody else often shows something new in it.", cue: "What they heard, not what they think about it.", next: [Route(to: "two-valued")])
  }

  private static var state14: State {
    State(id: "two-valued", stage: "two", step: .ask, voice: .other, into: ["words.two-valued"], ask: [Wording("{other}: what was most valuable for you?")], why: "From Troika Consulting (Liberating Structures): the one who shared says what it was worth.", cue: "Do not add to it.", next: [Route(to: "part-client")])
  }

  private static var state15: State {
    State(id: "part-client", stage: "parting", step: .ask, voice: .client, into: ["words.one-takes"], ask: [Wording("{client}: what will you take with you, for your own work with partners?")], why: "A coach will ask where you will use what you found.", cue: "Their own use for it.", next: [Route(to: "part-other")])
  }

  private static var state16: State {
    State(id: "part-other", stage: "parting", step: .ask, voice: .other, into: ["words.two-takes"], ask: [Wording("{other}: what will you take with you, for your own work with partners?")], why: "The same question for both.", cue: "Their own use for it.", next: [Route(to: "part-bye")])
  }

  private static var state17: State {
    State(id: "part-bye", stage: "parting", step: .say, say: [Wording("Everything is kept in the account of {keeper}, in {place}. Thank you both, and take care.", if: Guard([.init(.visited, ["meet-place"])])), Wording("Everything is kept in {place}. Thank you both, and take care.")], why: "cofront's own addition: the end of a visit says where the words are.", cue: "Thank both, in few words.", next: [Route(to: "end")])
  }

  /// The text that it was made from, kept beside the conversations that were begun with it.
  public static let exchangeText = ###"""
# The script of an exchange: two people at one screen share what they found, in turn. The language is described in
# Documentation/Authors.md. `voice` says whose question it is; with /turn the two change places.
format: cofront-script
id: exchange
version: 1
title: Sharing what you found
start: meet-welcome
credits:
  - "Two people exchange what they found: Aviv Shahar, “The Breakthrough Collaboration TIP” (2019)."
  - "One shares, the other may ask, only to understand: after Troika Consulting, of Liberating Structures."
  - "To hear it again in the other's words is cofront's own addition."
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
  - {id: parting, title: The end}
ways:
  whole: [meeting, one, two, parting]

states:

  - id: meet-welcome
    stage: meeting
    step: say
    say:
      - "This is for two people at one screen. One shares and the other listens; then you change places. Tell only what
        you want the other to know. /skip leaves a question out; /turn lets the other answer it first."
    why: >-
      With Aviv Shahar, two people exchange what they found. That they do it one after the other is taken from Troika
      Consulting.
    cue: Let them decide who is first.
    next: meet-place

  - id: meet-place
    stage: meeting
    step: say
    say:
      - if: {unvisited: part-bye}
        text: "What you type is kept in the account of {keeper}, in {place}: one file for both of you. Whoever can use
          that account can read it, and delete it with cofront forget."
      - "What you type is kept in {place}, in one file for both of you. To delete it, use the command cofront forget."
    why: >-
      cofront's own addition: what two people say to each other needs a place that both know.
    cue: Any question about who can see this comes first.
    next: one-see

  # The first shares

  - id: one-see
    stage: one
    step: show
    voice: client
    shows: shared
    say:
      - "{client} shares first. Here is what {client} chose before, if anything."
    why: >-
      Only what somebody chose is shown here: if they choose nothing, there is nothing.
    cue: Time to read.
    next: one-tell

  - id: one-tell
    stage: one
    step: ask
    voice: client
    into: words.one-told
    ask:
      - "{client}: what would you like to tell about it, in a few lines?"
    why: >-
      After Troika Consulting (Liberating Structures): one tells, and the other only listens.
    cue: Let it be quiet.
    next: one-clarify

  - id: one-clarify
    stage: one
    step: ask
    voice: other
    into: words.one-asked
    say:
      - "Ask only questions that help you understand. Advice, answers and your own stories can wait."
    ask:
      - "{other}: what would you like to ask, to understand it better?"
    why: >-
      From Troika Consulting (Liberating Structures): questions to understand come before anything else.
    cue: A question, or advice that looks like one?
    next: one-answer

  - id: one-answer
    stage: one
    step: ask
    voice: client
    into: words.one-answered
    ask:
      - if: {known: words.one-asked}
        text: "{client}: what would you answer?"
      - "{client}: what else would you like to say about it?"
    why: >-
      When you answer, you may see some things more clearly yourself.
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
    cue: What they heard, not what they think about it.
    next: one-valued

  - id: one-valued
    stage: one
    step: ask
    voice: client
    into: words.one-valued
    ask:
      - "{client}: what was most valuable for you?"
    why: >-
      From Troika Consulting (Liberating Structures): the one who shared says what it was worth.
    cue: Do not add to it.
    next: swap

  - id: swap
    stage: one
    step: choose
    voice: client
    ask:
      - "Would you like to change places?"
    options:
      - {id: swap, label: "Yes, change places"}
      - {id: enough, label: "That was enough"}
    why: >-
      Aviv Shahar has people exchange what they found, so both may have a turn.
    cue: Both may have a turn.
    next: [{if: {chose: swap}, to: two-see}, {to: part-client}]

  # The second shares

  - id: two-see
    stage: two
    step: show
    voice: other
    shows: shared
    say:
      - "Now {other} shares. Here is what {other} chose before, if anything."
    why: >-
      Only what somebody chose is shown here: if they choose nothing, there is nothing.
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
      After Troika Consulting (Liberating Structures): one tells, and the other only listens.
    cue: Let it be quiet.
    next: two-clarify

  - id: two-clarify
    stage: two
    step: ask
    voice: client
    into: words.two-asked
    say:
      - "Again, ask only questions that help you understand."
    ask:
      - "{client}: what would you like to ask, to understand it better?"
    why: >-
      From Troika Consulting (Liberating Structures): questions to understand come before anything else.
    cue: A question, or advice that looks like one?
    next: two-answer

  - id: two-answer
    stage: two
    step: ask
    voice: other
    into: words.two-answered
    ask:
      - if: {known: words.two-asked}
        text: "{other}: what would you answer?"
      - "{other}: what else would you like to say about it?"
    why: >-
      When you answer, you may see some things more clearly yourself.
    cue: Short is enough.
    next: two-reflect

  - id: two-reflect
    stage: two
    step: ask
    voice: client
    into: words.two-reflected
    ask:
      - "{client}: what did you hear, in your own words?"
    why: >-
      cofront's own addition to Troika: hearing one's own story from somebody else often shows something new in it.
    cue: What they heard, not what they think about it.
    next: two-valued

  - id: two-valued
    stage: two
    step: ask
    voice: other
    into: words.two-valued
    ask:
      - "{other}: what was most valuable for you?"
    why: >-
      From Troika Consulting (Liberating Structures): the one who shared says what it was worth.
    cue: Do not add to it.
    next: part-client

  # Parting

  - id: part-client
    stage: parting
    step: ask
    voice: client
    into: words.one-takes
    ask:
      - "{client}: what will you take with you, for your own work with partners?"
    why: >-
      A coach will ask where you will use what you found.
    cue: Their own use for it.
    next: part-other

  - id: part-other
    stage: parting
    step: ask
    voice: other
    into: words.two-takes
    ask:
      - "{other}: what will you take with you, for your own work with partners?"
    why: >-
      The same question for both.
    cue: Their own use for it.
    next: part-bye

  - id: part-bye
    stage: parting
    step: say
    say:
      - if: {visited: meet-place}
        text: "Everything is kept in the account of {keeper}, in {place}. Thank you both, and take care."
      - "Everything is kept in {place}. Thank you both, and take care."
    why: >-
      cofront's own addition: the end of a visit says where the words are.
    cue: Thank both, in few words.
    next: end

"""###
}
