// Made from partnering.yaml by scripts/generate; do not edit.
// swift-format-ignore-file

extension Script {
  /// A script that cofront ships with.
  public static let builtIn = Script(
    id: "partnering", version: 1, title: "Partnering, and calling for trust",
    credits: ["Trust, imperative, purpose, the numbers and the actions after them: Aviv Shahar, “The Breakthrough Collaboration TIP” (2019, and 2013 on their order).", "Conflict and confrontation, and calling for trust: Joe Kittel, SPiBR.org, “Calling for Trust” and the 2-Slide Methodology (a trade mark of its author).", "What holds, what else, good enough, the first small sign: solution-focused practice.", "Observation, feeling, need and a request that may be refused: Marshall Rosenberg. Behaviour, effect, feeling, then listening: Thomas Gordon.", "The onlooker's story and one's own contribution: Douglas Stone, Bruce Patton and Sheila Heen. Side by side against the problem: Roger Fisher and William Ury.", "A gentle beginning: John Gottman. Two at one screen: after Troika Consulting, of Liberating Structures.", "If-then plans: Peter Gollwitzer; the figures are from Sheeran, Listrom and Gollwitzer (2024)."],
    data: DataModel([
      Slot("aim", .words, heading: "What you came for"),
      Slot("worth", .words, heading: "How you will know it was worth it"),
      Slot("definitions.trust", .words, heading: "Trust, to you"),
      Slot("definitions.imperative", .words, heading: "Imperative, to you"),
      Slot("definitions.purpose", .words, heading: "Purpose, to you"),
      Slot("network", .records(Records(item: "partner", prefix: "p", fields: [Slot("name", .words, isPerson: true), Slot("trust", .number(1...10), heading: "trust"), Slot("imperative", .number(1...10), heading: "imperative"), Slot("purpose", .number(1...10), heading: "purpose"), Slot("theirs.trust", .number(1...10), heading: "they might say", beside: "trust"), Slot("theirs.imperative", .number(1...10), heading: "they might say", beside: "imperative"), Slot("theirs.purpose", .number(1...10), heading: "they might say", beside: "purpose")], link: "with", view: .network)), heading: "Your partners today"),
      Slot("scaling", .records(Records(item: "pair", prefix: "s", hasIDs: false, fields: [Slot("partner", .item(of: "network")), Slot("dimension", .choice([Option(id: "trust", label: "trust"), Option(id: "imperative", label: "imperative"), Option(id: "purpose", label: "purpose")])), Slot("now", .number(1...10), at: "partner.dimension"), Slot("theirs", .number(1...10), at: "partner.theirs.dimension"), Slot("from", .number(1...10), heading: "from", copies: "now"), Slot("holds", .words, heading: "what holds"), Slot("sign", .words, heading: "first sign"), Slot("conversation", .words, heading: "conversation"), Slot("behaviour", .words, heading: "your part"), Slot("keep", .words, heading: "what keeps it")], link: "of")), heading: "What you looked at"),
      Slot("issue", .words, heading: "What stands between you and {facing}", isRead: true, per: "facing", first: "account"),
      Slot("account", .words, heading: "What happened between you and {facing}", per: "facing"),
      Slot("safety", .choice([Option(id: "free", label: "free"), Option(id: "cost", label: "cost"), Option(id: "unsafe", label: "unsafe")]), per: "facing", isOwn: true),
      Slot("focus", .choice([Option(id: "issue", label: "on the issue between you"), Option(id: "other", label: "on the other"), Option(id: "both", label: "on both, the issue and the other")]), heading: "Where your attention was", per: "facing"),
      Slot("opening", .drafts, heading: "Your opening words", per: "facing"),
      Slot("value", .words, heading: "What could grow", per: "facing"),
      Slot("behaviours", .list(item: nil), heading: "What you do that helps"),
      Slot("practices", .list(item: nil), heading: "What you will keep doing"),
      Slot("actions", .records(Records(item: "action", prefix: "a", hasIDs: false, fields: [Slot("what", .words, heading: "what"), Slot("who", .words, heading: "with"), Slot("when", .day, heading: "when"), Slot("if", .words, heading: "if"), Slot("then", .words, heading: "then"), Slot("obstacle", .words, heading: "what may get in the way"), Slot("confidence", .number(1...10), heading: "how sure"), Slot("status", .choice([Option(id: "open", label: "still open"), Option(id: "kept", label: "kept"), Option(id: "partly", label: "partly kept"), Option(id: "changed", label: "changed"), Option(id: "dropped", label: "set aside")])), Slot("learned", .words, heading: "what it taught")], returns: "status", link: "of", doneHeading: "Earlier actions")), heading: "Your actions"),
      Slot("confidant", .words, heading: "Who you will talk with", isPerson: true),
      Slot("insight.situation", .words, heading: "What became clearer"),
      Slot("insight.self", .words, heading: "What you noticed about yourself"),
      Slot("way", .choice([Option(id: "whole", label: "whole"), Option(id: "network", label: "network"), Option(id: "conversation", label: "conversation")])),
      Slot("pace", .choice([Option(id: "short", label: "short"), Option(id: "room", label: "room")])),
      Slot("facing", .item(of: "network")),
      Slot("words.matters", .words, heading: "Why it matters now"),
      Slot("words.best", .words, heading: "A partnership that worked"),
      Slot("words.notice", .words, heading: "What you noticed in the numbers"),
      Slot("words.cost", .words, heading: "What raising it could cost you", per: "facing"),
      Slot("words.bearable", .words, heading: "What would make that bearable", per: "facing"),
      Slot("words.wish", .words, heading: "What you wish for both of you", per: "facing"),
      Slot("words.time", .words, heading: "The time you could give it", per: "facing"),
      Slot("words.listen", .words, heading: "What you would ask the other", per: "facing"),
      Slot("words.uncounted", .words, heading: "What could grow that nobody can count", per: "facing"),
      Slot("words.otherwise", .words, heading: "What else could be true", per: "facing"),
      Slot("words.held", .words, heading: "How you want to be held to it"),
      Slot("words.use", .words, heading: "Where you will use it"),
      Slot("words.last", .words, heading: "What was still missing"),
      Slot("words.else", .words),
      Slot("words.evidence", .words),
      Slot("words.higher", .words),
      Slot("words.stake", .words),
      Slot("words.see", .words, per: "facing"),
      Slot("words.mine", .words, per: "facing"),
      Slot("words.mindset", .words, per: "facing"),
      Slot("words.attention", .words, per: "facing"),
      Slot("words.likelier", .words),
      Slot("words.shared", .words),
      Slot("words.told", .words),
      Slot("words.clarified", .words),
      Slot("words.reflected", .words),
      Slot("words.valued", .words),
      Slot("words.other-told", .words),
      Slot("words.other-clarified", .words),
      Slot("words.other-reflected", .words),
      Slot("words.other-valued", .words)
    ]),
    shares: [ShareLine("aim", "What I came for", ["aim"]), ShareLine("definitions", "The three words, as I mean them", ["definitions.trust", "definitions.imperative", "definitions.purpose"]), ShareLine("names", "The names of my partners", ["partner.name", "action.who"]), ShareLine("numbers", "The numbers I gave", ["partner.trust", "partner.imperative", "partner.purpose", "partner.theirs.trust", "partner.theirs.imperative", "partner.theirs.purpose", "pair.from", "action.confidence"]), ShareLine("scaling", "What I wrote about the numbers", ["pair.partner", "pair.dimension", "pair.holds", "pair.sign", "pair.conversation", "pair.behaviour", "pair.keep"]), ShareLine("issue", "The issue between us", ["issue"]), ShareLine("opening", "My opening words", ["opening"]), ShareLine("practices", "My behaviours and practices", ["behaviours", "practices"]), ShareLine("actions", "My actions", ["action.what", "action.when", "action.if", "action.then", "action.status"]), ShareLine("insight", "What became clearer", ["insight.situation", "insight.self"])], start: "arrive-welcome",
    stages: [Stage(id: "arriving", title: "Arriving"), Stage(id: "words", title: "Three words"), Stage(id: "network", title: "The network"), Stage(id: "scaling", title: "Scaling up"), Stage(id: "facing", title: "Facing"), Stage(id: "preparing", title: "Preparing", needs: ["facing", "safety"]), Stage(id: "elevating", title: "Elevating"), Stage(id: "leaving", title: "Sharing and leaving")],
    ways: [Way("whole", ["arriving", "words", "network", "scaling", "facing", "preparing", "elevating", "leaving"]), Way("network", ["arriving", "words", "network", "scaling", "elevating", "leaving"]), Way("conversation", ["arriving", "facing", "preparing", "elevating", "leaving"])],
    states: [state0, state1, state2, state3, state4, state5, state6, state7, state8, state9, state10, state11, state12, state13, state14, state15, state16, state17, state18, state19, state20, state21, state22, state23, state24, state25, state26, state27, state28, state29, state30, state31, state32, state33, state34, state35, state36, state37, state38, state39, state40, state41, state42, state43, state44, state45, state46, state47, state48, state49, state50, state51, state52, state53, state54, state55, state56, state57, state58, state59, state60, state61, state62, state63, state64, state65, state66, state67, state68, state69, state70, state71, state72, state73, state74, state75, state76, state77, state78, state79, state80, state81, state82, state83, state84, state85, state86, state87, state88, state89, state90, state91, state92, state93, state94, state95, state96], sha256: "79115357b53a022bfd1ddcfb3469c52dc13d683531f374f471dcf602fc8026d1")

  private static var state0: State {
    State(id: "arrive-welcome", stage: "arriving", step: .say, say: [Wording("This conversation follows a written script; it is not therapy. Your coach sees everything written here, names and numbers too, so leave out whatever is not for those eyes. Any question can be left with /skip, any step taken back with /back, and /pause stops until you return.", if: Guard([.init(.fact, ["coached"])])), Wording("This conversation follows a written script: nobody is behind it, and it is not therapy. Any question can be left with /skip, any step taken back with /back, and /pause stops until you return. What you have typed is never lost.")], why: "cofront's own addition to its sources: before anything personal is asked, it is fair to say what this is, what it is not, and who can see it.", cue: "Let them read.", next: [Route(to: "arrive-private")])
  }

  private static var state1: State {
    State(id: "arrive-private", stage: "arriving", step: .say, say: [Wording("Your words are kept in {place}, and you can delete them at any time. Nothing is sent unless you share it yourself, though a managed or backed-up computer may copy the file. Initials are enough for anyone you name.")], why: "cofront's own addition: what people write about others needs a place they know and can clear. Nobody can promise what a computer that others manage does with its files.", cue: "Let them read. Any doubt about privacy comes first.", next: [Route(if: Guard([.init(.left, ["return-item"])]), to: "return-offer"), Route(to: "arrive-aim")])
  }

  private static var state2: State {
    State(id: "arrive-aim", stage: "arriving", step: .ask, into: ["aim"], say: [Wording("Begin anywhere; a few words are enough."), Wording("Take your time; a rough answer will do.")], ask: [Wording("What would you like to take away from this conversation?")], why: "Coaches begin with an agreement: a conversation goes better when both know what it is for.", cue: "Hear the verb, then wait.", next: [Route(to: "arrive-worth")])
  }

  private static var state3: State {
    State(id: "arrive-worth", stage: "arriving", step: .ask, into: ["worth"], ask: [Wording("How will you know, at the end, that it was worth your time?"), Wording("What will tell you, at the end, that this was time well spent?")], why: "Part of the agreement: the measure is yours, and it comes back at the end.", cue: "Something they could see?", next: [Route(to: "arrive-way")])
  }

  private static var state4: State {
    State(id: "arrive-way", stage: "arriving", step: .choose, into: ["way"], options: [Option(id: "network", label: "My partners, and how things stand"), Option(id: "conversation", label: "One conversation that is hard to begin"), Option(id: "whole", label: "Both, one after the other")], say: [Wording("You came for this: {aim|excerpt}. There are three ways in, and the others stay open.", if: Guard([.init(.known, ["aim"])])), Wording("There are three ways in, and the others stay open.")], ask: [Wording("What needs to be looked at today?")], why: "The partners' view comes from Aviv Shahar, the conversation from Joe Kittel (SPiBR.org). Joining them in one visit is cofront's own addition.", cue: "Their choice, not yours.", next: [Route(to: "arrive-pace")])
  }

  private static var state5: State {
    State(id: "arrive-pace", stage: "arriving", step: .choose, into: ["pace"], options: [Option(id: "short", label: "Short, about a quarter of an hour"), Option(id: "room", label: "With room, an hour or so")], ask: [Wording("How much room would you like to give it today?")], why: "cofront's own addition: the same road with fewer stops, or with all of them. Nothing here runs against a clock.", cue: "Accept either.", next: [Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "arrive-matters"), Route(if: Guard([.init(.`is`, ["way"], ["conversation"])]), to: "hard-who"), Route(to: "words-best")])
  }

  private static var state6: State {
    State(id: "arrive-matters", stage: "arriving", step: .ask, into: ["words.matters"], ask: [Wording("What makes this matter to you now?"), Wording("What makes this the moment for it?")], why: "Part of the agreement: why now, rather than some other month.", cue: "Energy, or duty?", next: [Route(if: Guard([.init(.`is`, ["way"], ["conversation"])]), to: "hard-who"), Route(to: "words-best")])
  }

  private static var state7: State {
    State(id: "return-offer", stage: "arriving", step: .choose, options: [Option(id: "now", label: "Look at it now"), Option(id: "later", label: "Look at it at the end"), Option(id: "aside", label: "Set it aside today")], say: [Wording("Something you planned on an earlier visit is still open.")], ask: [Wording("When would you like to come back to it, if at all?")], why: "cofront's own addition: a plan that nobody comes back to is soon forgotten. Coming back is offered, never checked.", cue: "What do they bring first? This is no audit.", next: [Route(if: Guard([.init(.chose, ["now"])]), to: "return-item"), Route(if: Guard([.init(.chose, ["aside"])]), to: "return-aside"), Route(to: "arrive-aim")])
  }

  private static var state8: State {
    State(id: "return-aside", stage: "arriving", step: .say, say: [Wording("It stays as it is. Today is for whatever you bring.")], why: "cofront's own addition: no has a road of its own, and nothing set aside comes up again in the same visit.", cue: "Leave it there.", next: [Route(to: "arrive-aim")])
  }

  private static var state9: State {
    State(id: "return-item", stage: "arriving", step: .choose, each: "actions", when: Guard([.init(.known, ["action.from"]), .init(.`is`, ["action.status"], ["open"])]), into: ["action.status"], options: [Option(id: "kept", label: "Kept"), Option(id: "partly", label: "Partly kept"), Option(id: "changed", label: "Changed"), Option(id: "dropped", label: "Dropped"), Option(id: "open", label: "Still open")], say: [Wording("You planned: {action.what|excerpt}.", if: Guard([.init(.known, ["action.what"])])), Wording("Here is one that you planned earlier.")], ask: [Wording("How does it stand today?"), Wording("Where is it now?")], why: "cofront's own addition: kept, changed and dropped all carry news. Dropping an action can be as wise as keeping it.", cue: "The same tone for dropped as for kept.", next: [Route(if: Guard([.init(.chose, ["kept", "partly", "changed", "dropped", "open"])]), to: "return-learned"), Route(if: Guard([.init(.left, ["return-item"])]), to: "return-item"), Route(if: Guard([.init(.visited, ["leave-door"])]), to: "leave-door"), Route(to: "arrive-aim")])
  }

  private static var state10: State {
    State(id: "return-learned", stage: "arriving", step: .ask, needs: ["action"], into: ["action.learned"], ask: [Wording("What have you learned from it so far?"), Wording("What has it shown you so far?")], why: "cofront's own addition, as coaches do it: what happened matters less than what it taught.", cue: "Learning, not excuse.", next: [Route(if: Guard([.init(.left, ["return-item"])]), to: "return-item"), Route(if: Guard([.init(.visited, ["leave-door"])]), to: "leave-door"), Route(to: "arrive-aim")])
  }

  private static var state11: State {
    State(id: "words-best", stage: "words", step: .ask, into: ["words.best"], say: [Wording("Before any numbers, something that went well."), Wording("First something that worked; numbers come later.")], ask: [Wording("Think of a partnership that worked: what did the two of you do that made it work?"), Wording("Remember a partnership that worked: what did people in it actually do?")], why: "cofront's own addition, from solution-focused practice: what has already worked is the nearest thing to build on.", cue: "Strength first; collect the verbs.", next: [Route(to: "words-meaning")])
  }

  private static var state12: State {
    State(id: "words-meaning", stage: "words", step: .say, say: [Wording("Aviv Shahar looks at a partnership through three words, and trust is the first: we believe in each other and are open with each other. Imperative is a need we share, or a threat: the boat we are both in has a leak. Purpose is the same end result, pictured the same way, and both are rewarded when it succeeds.")], why: "The three words and what they mean are Aviv Shahar's. The meanings are told in cofront's words, so that everybody starts from the same page.", cue: "Silent. They are reading.", next: [Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "words-trust"), Route(to: "net-names")])
  }

  private static var state13: State {
    State(id: "words-trust", stage: "words", step: .ask, into: ["definitions.trust"], say: [Wording("You remembered this: {words.best|excerpt}. Now trust, in your own words; /skip if the meaning above fits.", if: Guard([.init(.known, ["words.best"])])), Wording("Now trust, in your own words; /skip if the meaning above fits.")], ask: [Wording("When trust is there between you and a partner, what do you see and hear?")], why: "Aviv Shahar asks for a definition before any number. A 10 means something only when you have said what it looks like.", cue: "Note the unusual words.", next: [Route(to: "words-imperative")])
  }

  private static var state14: State {
    State(id: "words-imperative", stage: "words", step: .ask, into: ["definitions.imperative"], say: [Wording("Imperative: the need or the threat you share.")], ask: [Wording("Where you work with partners, what happens to all of you if nothing changes?"), Wording("What presses on you and your partners alike, so that standing still is no choice?")], why: "Shahar's imperative is the shared need or threat. What happens if nothing changes is the plainest way to find it.", cue: "Is it shared, or only theirs?", next: [Route(to: "words-purpose")])
  }

  private static var state15: State {
    State(id: "words-purpose", stage: "words", step: .ask, into: ["definitions.purpose"], say: [Wording("Purpose: the same end result, and something in it for both.")], ask: [Wording("What would you and a partner both celebrate, because each of you gains by it?"), Wording("Which end result would you and a partner both be glad of, each with something in it?")], why: "In Shahar's meaning, purpose includes being rewarded when it succeeds; so the gain on both sides belongs to it.", cue: "Who gains what?", next: [Route(to: "net-names")])
  }

  private static var state16: State {
    State(id: "net-names", stage: "network", step: .list, into: ["network"], most: 10, say: [Wording("On your list: {network}. A minus takes a name away, as in ‘-Ana’.", if: Guard([.init(.known, ["network"])])), Wording("Three to five names are a good beginning; ten are the most. Initials are enough.")], ask: [Wording("Who would be among the first to notice if this went well?", if: Guard([.init(.visited, ["net-none"])])), Wording("Who else belongs here?", if: Guard([.init(.fact, ["again"]), .init(.known, ["network"]), .init(.unvisited, ["net-none"])])), Wording("Which partners matter most to what you came for?", if: Guard([.init(.known, ["aim"]), .init(.not, ["again"])])), Wording("Which partners matter most to you now?")], why: "Aviv Shahar begins by naming the people a result depends on, ten at most. Beginning with three to five is cofront's own addition: thirty numbers at once are heavy.", cue: "Who is missing, or named last?", next: [Route(if: Guard([.init(.unknown, ["network"])]), to: "net-none"), Route(if: Guard([.init(.left, ["net-rate"])]), to: "net-rate"), Route(to: "net-chart")])
  }

  private static var state17: State {
    State(id: "net-none", stage: "network", step: .choose, options: [Option(id: "think", label: "Think of who would notice success"), Option(id: "conversation", label: "Prepare one conversation instead"), Option(id: "leave", label: "Bring this to a close")], say: [Wording("No name yet is fine.")], ask: [Wording("What would be of use from here?"), Wording("What would help you from here?")], why: "cofront's own addition: an empty list has a way on, too.", cue: "No rescue with names.", next: [Route(if: Guard([.init(.chose, ["think"])]), to: "net-names"), Route(if: Guard([.init(.chose, ["conversation"])]), to: "hard-who"), Route(to: "share-with")])
  }

  private static var state18: State {
    State(id: "net-rate", stage: "network", step: .rate, each: "network", into: ["partner.trust", "partner.imperative", "partner.purpose"], parts: [Part("trust", [Wording("And mutual trust with {partner}?")]), Part("imperative", [Wording("And shared imperative with {partner}?")]), Part("purpose", [Wording("And shared purpose with {partner}?")])], say: [Wording("Three numbers on one line, such as 7 5 8: trust, imperative, purpose. 1 is low and 10 is high, as you see them today. Fewer will do, and so will none.", if: Guard([.init(.not, ["again"])]))], ask: [Wording("{partner}: how are trust, imperative and purpose between you today?", if: Guard([.init(.not, ["again"])])), Wording("{partner}: trust, imperative, purpose, as you see them today?"), Wording("Between you and {partner}: trust, imperative, purpose?"), Wording("And {partner}: your three numbers for today?")], why: "Aviv Shahar asks for a number from 1 to 10 for each of the three: how far the trust goes both ways, how much what presses is the same for both, how much what you work for is shared. It is the state as you perceive it now; nobody else was asked, and nothing is measured.", cue: "Hear the hesitation.", next: [Route(if: Guard([.init(.left, ["net-rate"]), .init(.fact, ["third"])]), to: "net-more"), Route(if: Guard([.init(.left, ["net-rate"])]), to: "net-rate"), Route(to: "net-chart")])
  }

  private static var state19: State {
    State(id: "net-more", stage: "network", step: .choose, options: [Option(id: "more", label: "Go on with the next"), Option(id: "chart", label: "See the chart now")], say: [Wording("There are more names on your list. The chart can do without them.")], ask: [Wording("Would you like to go on, or see the chart now?")], why: "cofront's own addition: after three partners there is enough to look at, and stopping is as good as going on.", cue: "Stopping is fine.", next: [Route(if: Guard([.init(.chose, ["more"])]), to: "net-rate"), Route(to: "net-chart")])
  }

  private static var state20: State {
    State(id: "net-chart", stage: "network", step: .show, shows: .chart, of: "network", say: [Wording("No numbers, so the chart holds the names alone.", if: Guard([.init(.unknown, ["network.low"])])), Wording("This is how they look to you today. Nobody else was asked, and blanks stay blank.")], why: "Aviv Shahar's three numbers, side by side. They show where the next conversation may deserve attention, and they judge nobody.", cue: "Silent.", next: [Route(if: Guard([.init(.unknown, ["network.low"])]), to: "scale-pick"), Route(to: "net-notice")])
  }

  private static var state21: State {
    State(id: "net-notice", stage: "network", step: .ask, into: ["words.notice"], ask: [Wording("What do you notice now?", if: Guard([.init(.fact, ["again"])])), Wording("What do you notice first?"), Wording("What strikes you as you look at these?")], why: "Coaches ask what you see before they suggest anything: a suggestion made first would colour it.", cue: "The first words out.", next: [Route(if: Guard([.init(.`is`, ["network.low"], ["10"]), .init(.unvisited, ["net-tens"])]), to: "net-tens"), Route(to: "scale-pick")])
  }

  private static var state22: State {
    State(id: "net-tens", stage: "network", step: .choose, options: [Option(id: "protect", label: "Protect what is there"), Option(id: "look", label: "Look at the numbers again"), Option(id: "add", label: "Add someone not yet listed")], say: [Wording("All tens; that may simply be how it is.")], ask: [Wording("What would be worth your time from here?")], why: "cofront's own addition: high numbers are believed. What keeps them high is worth knowing.", cue: "Not a lie test.", next: [Route(if: Guard([.init(.chose, ["look"])]), to: "net-rate"), Route(if: Guard([.init(.chose, ["add"])]), to: "net-names"), Route(to: "scale-pick")])
  }

  private static var state23: State {
    State(id: "scale-pick", stage: "scaling", step: .choose, into: ["scaling"], from: "network", say: [Wording("Choosing none of these is fine.", if: Guard([.init(.visited, ["scale-next"])])), Wording("No partner is named yet, so there is nothing to choose from. /goto network begins with names.", if: Guard([.init(.unknown, ["network"]), .init(.unvisited, ["scale-next"])])), Wording("There are no numbers, and none are needed. Any of these may be looked at.", if: Guard([.init(.unknown, ["network.low"]), .init(.known, ["network"]), .init(.unvisited, ["scale-next"])])), Wording("Every number is a 10, so this is about what you would most like to protect.", if: Guard([.init(.`is`, ["network.low"], ["10"]), .init(.unvisited, ["scale-next"])])), Wording("The lowest number is {network.low}, shared by {network.tied}: a tie, not a ranking. Within one partnership trust is offered before imperative and purpose, as the first thing needed. It is a suggestion, not a verdict.", if: Guard([.init(.atLeast, ["network.ties"], ["2"]), .init(.isNot, ["network.low"], ["10"]), .init(.unvisited, ["scale-next"])])), Wording("The lowest number is {network.low}, for {network.lowest}, so it is offered first. A low number may show where the next conversation is worth having. It is a suggestion, not a verdict.", if: Guard([.init(.atMost, ["network.ties"], ["1"]), .init(.isNot, ["network.low"], ["10"]), .init(.unvisited, ["scale-next"])])), Wording("Whatever the numbers say, the choice is yours.")], ask: [Wording("Which of the words would you like to look at, if any?", if: Guard([.init(.`is`, ["network.count"], ["1"])])), Wording("Which one would you like to look at, if any?")], why: "For Aviv Shahar the numbers show where the next conversation deserves attention, and trust is the first condition: needed, but not enough. Settling ties by that order, and naming ties between partners without ranking them, is cofront's own addition.", cue: "Their own choice, or ours?", next: [Route(if: Guard([.init(.unknown, ["pair"])]), to: "scale-next"), Route(if: Guard([.init(.unknown, ["pair.now"])]), to: "scale-number"), Route(if: Guard([.init(.`is`, ["pair.now"], ["10"])]), to: "scale-keep"), Route(to: "scale-holds")])
  }

  private static var state24: State {
    State(id: "scale-number", stage: "scaling", step: .rate, needs: ["pair"], into: ["pair.now"], say: [Wording("This one has no number yet; a rough one will do.")], ask: [Wording("Where would you put {pair.dimension} with {partner} today, from 1 to 10?")], why: "Aviv Shahar's scale of 1 to 10, as you perceive it today.", cue: "Do not press.", next: [Route(if: Guard([.init(.`is`, ["pair.now"], ["10"])]), to: "scale-keep"), Route(if: Guard([.init(.unknown, ["pair.now"])]), to: "scale-next"), Route(to: "scale-holds")])
  }

  private static var state25: State {
    State(id: "scale-holds", stage: "scaling", step: .ask, needs: ["pair"], into: ["pair.holds"], say: [Wording("You put {pair.dimension} with {partner} at {pair.now}.", if: Guard([.init(.known, ["pair.now"])])), Wording("This is about {pair.dimension} with {partner}.")], ask: [Wording("What, if anything, still holds between the two of you?", if: Guard([.init(.`is`, ["pair.now"], ["1"])])), Wording("What is already there between you that makes it {pair.now} and not lower?", if: Guard([.init(.isNot, ["pair.now"], ["1"])])), Wording("What do the two of you already do that makes it {pair.now} and not lower?", if: Guard([.init(.isNot, ["pair.now"], ["1"])])), Wording("What is already there between the two of you?")], why: "cofront's own addition, from solution-focused practice: what holds a number up is what can be built on. Why it is not higher is never asked.", cue: "Stay here; no fixing.", next: [Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "scale-else"), Route(to: "scale-worth")])
  }

  private static var state26: State {
    State(id: "scale-else", stage: "scaling", step: .ask, needs: ["pair"], into: ["words.else"], ask: [Wording("And what else?"), Wording("What else, perhaps so usual that it is easy to miss?"), Wording("What else counts, however small?")], why: "From solution-focused practice: the second and third answers are often the ones nobody had in mind.", cue: "Ask, then wait.", next: [Route(to: "scale-theirs")])
  }

  private static var state27: State {
    State(id: "scale-theirs", stage: "scaling", step: .rate, needs: ["pair"], into: ["pair.theirs"], say: [Wording("Only {partner} could say; this is a guess.")], ask: [Wording("What number might {partner} give it?"), Wording("If {partner} were asked about {pair.dimension} between you, what number might come back?")], why: "From solution-focused practice: a guess at the number from the other side is one more view. It is kept as your guess, and nothing more.", cue: "A guess, not a fact.", next: [Route(if: Guard([.init(.atLeast, ["pair.theirs.apart"], ["2"])]), to: "scale-evidence"), Route(to: "scale-worth")])
  }

  private static var state28: State {
    State(id: "scale-evidence", stage: "scaling", step: .ask, needs: ["pair"], into: ["words.evidence"], say: [Wording("You put it at {pair.now}, and {partner} might put it at {pair.theirs}.", if: Guard([.init(.atLeast, ["pair.theirs.apart"], ["2"])])), Wording("The two numbers lie some way apart.")], ask: [Wording("What have you seen or heard that suggests it?"), Wording("What did you see or hear that makes you think so?")], why: "Marshall Rosenberg and Thomas Gordon both keep what was seen or heard apart from what was made of it.", cue: "Sort sight from story.", next: [Route(to: "scale-worth")])
  }

  private static var state29: State {
    State(id: "scale-worth", stage: "scaling", step: .choose, needs: ["pair"], into: ["words.higher"], options: [Option(id: "higher", label: "Worth going higher"), Option(id: "enough", label: "Good enough"), Option(id: "unsure", label: "Not sure yet")], say: [Wording("Only one step is left, and good enough is a complete answer.", if: Guard([.init(.`is`, ["pair.now"], ["9"])])), Wording("Good enough is a complete answer."), Wording("Not every number needs to rise.")], ask: [Wording("Given what you came for, is it worth going higher, or good enough?", if: Guard([.init(.known, ["aim"])])), Wording("Is it worth going higher, or is this good enough?")], why: "From solution-focused practice, not from Aviv Shahar: a partnership needs to be as good as its task, not perfect.", cue: "Good enough is complete.", next: [Route(if: Guard([.init(.chose, ["enough"])]), to: "scale-keep"), Route(if: Guard([.init(.chose, ["unsure"])]), to: "scale-stake"), Route(to: "scale-sign")])
  }

  private static var state30: State {
    State(id: "scale-stake", stage: "scaling", step: .ask, needs: ["pair"], into: ["words.stake"], ask: [Wording("If it were {pair.now.higher} one day, what would be different in the work?", if: Guard([.init(.known, ["pair.now"])])), Wording("If it were a little higher one day, what would be different in the work?")], why: "From solution-focused practice: whether a change is worth it shows in what it would change.", cue: "Their value, not yours.", next: [Route(to: "scale-decide")])
  }

  private static var state31: State {
    State(id: "scale-decide", stage: "scaling", step: .choose, needs: ["pair"], into: ["words.higher"], options: [Option(id: "higher", label: "Worth going higher"), Option(id: "enough", label: "Good enough for now")], ask: [Wording("Seen that way, is it worth going higher, or good enough for now?"), Wording("So: higher, or good enough for now?")], why: "The same choice again, now that you have looked at what it would change.", cue: "Either is an answer.", next: [Route(if: Guard([.init(.chose, ["higher"])]), to: "scale-sign"), Route(to: "scale-keep")])
  }

  private static var state32: State {
    State(id: "scale-sign", stage: "scaling", step: .ask, needs: ["pair"], into: ["pair.sign"], say: [Wording("You wrote {pair.holds|excerpt}. From there, one point and no more.", if: Guard([.init(.visited, ["scale-holds"])])), Wording("One point, no more.")], ask: [Wording("Suppose that one day it is {pair.now.higher}: what small thing would you or {partner} notice first?", if: Guard([.init(.known, ["pair.now"])])), Wording("What would be the first small sign that it had become {pair.now.higher}?", if: Guard([.init(.known, ["pair.now"])])), Wording("Suppose it has risen by one point: what small thing would you or {partner} notice first?")], why: "From solution-focused practice: a first sign small enough to be noticed is easier to reach than a goal.", cue: "Would the partner see it, too?", next: [Route(to: "scale-talk")])
  }

  private static var state33: State {
    State(id: "scale-talk", stage: "scaling", step: .ask, needs: ["pair"], into: ["pair.conversation"], ask: [Wording("Which conversation with {partner} could move {pair.dimension} from {pair.now} to {pair.now.higher}?", if: Guard([.init(.known, ["pair.now"])])), Wording("Which conversation, if you had it, could make it {pair.now.higher}?", if: Guard([.init(.known, ["pair.now"])])), Wording("Which conversation, if you had it, could bring it one point higher?")], why: "Aviv Shahar's question: which conversations would it take to raise the number?", cue: "Which one is being avoided?", next: [Route(to: "scale-do")])
  }

  private static var state34: State {
    State(id: "scale-do", stage: "scaling", step: .ask, needs: ["pair"], into: ["pair.behaviour"], ask: [Wording("And what could you yourself do that would help most?"), Wording("What would you yourself do, or do more of, to help it along?")], why: "Aviv Shahar's question: which behaviours would it take? Asking for your own is cofront's addition: it is the part you can begin.", cue: "Listen for I rather than they.", next: [Route(to: "scale-next")])
  }

  private static var state35: State {
    State(id: "scale-keep", stage: "scaling", step: .ask, needs: ["pair"], into: ["pair.keep"], say: [Wording("You put {pair.dimension} with {partner} at 10.", if: Guard([.init(.`is`, ["pair.now"], ["10"])])), Wording("Then this is about what holds it there.")], ask: [Wording("What keeps {pair.dimension} with {partner} where it is?"), Wording("What do you want to protect, so that {pair.dimension} with {partner} stays as it is?")], why: "From solution-focused practice: what works needs to be known, so that it can be looked after.", cue: "May be offered later as a practice.", next: [Route(to: "scale-next")])
  }

  private static var state36: State {
    State(id: "scale-next", stage: "scaling", step: .choose, options: [Option(id: "another", label: "Look at another one"), Option(id: "face", label: "Prepare a conversation that is hard to begin"), Option(id: "actions", label: "Go on to actions")], say: [Wording("The conversation that is hard to begin is still to come, if you want it.", if: Guard([.init(.`is`, ["way"], ["whole"]), .init(.unvisited, ["face-issue"]), .init(.not, ["again"])]))], ask: [Wording("Where would you like to go from here?"), Wording("What next?")], why: "Aviv Shahar goes on to actions; facing something unsaid comes from Joe Kittel (SPiBR.org). It is offered here and never automatic: that is cofront's own addition.", cue: "A third round? Look for tiredness.", next: [Route(if: Guard([.init(.chose, ["another"])]), to: "scale-pick"), Route(if: Guard([.init(.chose, ["face"]), .init(.`is`, ["scaling.count"], ["1"]), .init(.known, ["pair"])]), to: "face-issue"), Route(if: Guard([.init(.chose, ["face"])]), to: "hard-who"), Route(to: "elev-behaviours")])
  }

  private static var state37: State {
    State(id: "hard-who", stage: "facing", step: .ask, into: ["facing"], say: [Wording("{network}, or somebody else. Initials are enough.", if: Guard([.init(.visited, ["net-names"])])), Wording("Initials are enough.")], ask: [Wording("Who is this conversation with?")], why: "A conversation is prepared for somebody, not for people in general.", cue: "Role, history, power.", next: [Route(to: "face-issue")])
  }

  private static var state38: State {
    State(id: "face-issue", stage: "facing", step: .ask, into: ["issue"], takes: "facing", say: [Wording("In your own words; rough is fine.")], ask: [Wording("What happened between you and {partner}, as you saw and heard it?", if: Guard([.init(.known, ["partner"])])), Wording("What happened, as you saw and heard it?")], why: "Joe Kittel (SPiBR.org) has people face an issue; first it needs to be named. Asking for what was seen and heard follows Marshall Rosenberg and Thomas Gordon.", cue: "Do not steer towards neutral yet.", next: [Route(to: "face-safe")])
  }

  private static var state39: State {
    State(id: "face-safe", stage: "facing", step: .choose, into: ["safety"], options: [Option(id: "free", label: "Free enough"), Option(id: "cost", label: "It could cost me"), Option(id: "unsafe", label: "It is not safe")], say: [Wording("Not everything can be raised safely, and power is not always even. You need not explain.", if: Guard([.init(.not, ["again"])]))], ask: [Wording("How free are you to raise this with {facing}?", if: Guard([.init(.known, ["facing"])])), Wording("How free are you to raise this?")], why: "cofront's own addition. Facing an issue can cost more for one than for the other, and only you can say; so it is asked, and the answer is believed.", cue: "Believe the answer.", next: [Route(if: Guard([.init(.chose, ["free"])]), to: "face-focus"), Route(if: Guard([.init(.chose, ["cost"])]), to: "face-power"), Route(if: Guard([.init(.chose, ["unsafe"])]), to: "face-elsewhere"), Route(to: "face-ready")])
  }

  private static var state40: State {
    State(id: "face-power", stage: "facing", step: .ask, into: ["words.cost"], say: [Wording("As much or as little as you like.")], ask: [Wording("What could it cost you?"), Wording("What might be the price?")], why: "cofront's own addition: a price that is known can be weighed.", cue: "Whose interest is served?", next: [Route(to: "face-bearable")])
  }

  private static var state41: State {
    State(id: "face-bearable", stage: "facing", step: .ask, into: ["words.bearable"], say: [Wording("‘Nothing would’ is an answer, too.")], ask: [Wording("What would make that cost bearable?"), Wording("What would have to be there for you to bear it?")], why: "cofront's own addition: another time, a witness, an ally or a smaller first step may change the price, and sometimes nothing does.", cue: "Wait. Offer no remedy.", next: [Route(to: "face-ready")])
  }

  private static var state42: State {
    State(id: "face-ready", stage: "facing", step: .choose, options: [Option(id: "go", label: "Prepare it"), Option(id: "later", label: "Not now")], say: [Wording("Preparing a conversation obliges nobody to have it.")], ask: [Wording("Would you like to prepare it, or not now?")], why: "cofront's own addition: going on is a choice of its own, made once the cost has been looked at.", cue: "No nudge.", next: [Route(if: Guard([.init(.chose, ["go"])]), to: "face-focus"), Route(to: "face-elsewhere")])
  }

  private static var state43: State {
    State(id: "face-elsewhere", stage: "facing", step: .choose, options: [Option(id: "step", label: "Note one step for myself", if: Guard([.init(.left, ["elev-action"])])), Option(id: "stop", label: "Leave this matter here")], say: [Wording("As before: you owe nobody this conversation.", if: Guard([.init(.fact, ["again"]), .init(.`is`, ["safety"], ["free", "cost"])])), Wording("Then no opening words are prepared here; you owe nobody this conversation. A person you trust, inside or outside your work, can do what a script cannot. Where anyone may be in danger, the local emergency number comes first.", if: Guard([.init(.`is`, ["safety"], ["unsafe"])])), Wording("Then it can wait; you owe nobody this conversation. A person you trust, inside or outside your work, may see a way that a script cannot.")], ask: [Wording("What would serve you best now?")], why: "cofront's own addition: where it is not safe, good words do not make it so. Then a person is needed, and not a better sentence.", cue: "Leave the script if that is needed.", next: [Route(if: Guard([.init(.chose, ["step"])]), to: "elev-action"), Route(if: Guard([.init(.`is`, ["way"], ["whole"]), .init(.`is`, ["safety"], ["free", "cost"]), .init(.unvisited, ["elev-behaviours"])]), to: "elev-behaviours"), Route(to: "share-with")])
  }

  private static var state44: State {
    State(id: "face-focus", stage: "facing", step: .choose, into: ["focus"], options: [Option(id: "issue", label: "To the matter itself, what lies between us"), Option(id: "other", label: "To the other person"), Option(id: "both", label: "To both, or I am not sure")], say: [Wording("You wrote {issue.shows}. Those words seem to be about a person, and it may be just so. No answer here is better than another.", if: Guard([.init(.`is`, ["issue.attention"], ["other"])])), Wording("The words {issue.shows} seem to be about a person first. You know whether that is so, and no answer here is better than another.", if: Guard([.init(.`is`, ["issue.attention"], ["other"])])), Wording("You wrote {issue.shows}. That seems to be about what lies between you, and there may be more to it. No answer here is better than another.", if: Guard([.init(.`is`, ["issue.attention"], ["issue"])])), Wording("What you wrote seems to stay with what lies between you. Only you know what comes up besides, and no answer here is better than another.", if: Guard([.init(.`is`, ["issue.attention"], ["issue"])])), Wording("You wrote {issue.shows}, and also of what lies between you. Both seem to be there, and no answer here is better than another.", if: Guard([.init(.`is`, ["issue.attention"], ["mixed"])])), Wording("What you wrote seems to hold both, a person and what lies between you. You know which is nearer, and no answer here is better than another.", if: Guard([.init(.`is`, ["issue.attention"], ["mixed"])])), Wording("No answer here is better than another.")], ask: [Wording("When you picture talking about it, where does your attention go?")], why: "Joe Kittel (SPiBR.org) asks where the attention is: on the issue or on the other person. That it is asked before anything is explained is cofront's own addition, and so is any remark before it: a set of rules reads what you wrote of the issue. Rules know words, not people; your answer counts as it is.", cue: "Neutral voice; there is no right answer.", next: [Route(if: Guard([.init(.chose, ["other", "both"])]), to: "other-see"), Route(to: "face-difference")])
  }

  private static var state45: State {
    State(id: "other-see", stage: "facing", step: .ask, into: ["words.see"], say: [Wording("Then first the person, and after that what lies between you.", if: Guard([.init(.`is`, ["focus"], ["both"])])), Wording("Then first the person, as you see things now.")], ask: [Wording("How would you finish ‘{facing} is someone who…’?", if: Guard([.init(.known, ["facing"])])), Wording("How would you finish ‘This is someone who…’?")], why: "cofront's own addition: how one sees a person is at work in a conversation whether it is spoken or not. Here it can be looked at before that.", cue: "Labels, certainty, hurt.", next: [Route(to: "other-else")])
  }

  private static var state46: State {
    State(id: "other-else", stage: "facing", step: .ask, into: ["words.otherwise"], say: [Wording("You wrote {words.see|excerpt}, and it may be so.", if: Guard([.init(.known, ["words.see"])])), Wording("‘Nothing’ is an answer, too.")], ask: [Wording("What else could be true of {facing}, even if it excuses nothing?", if: Guard([.init(.known, ["facing"])])), Wording("What else could be true, even if it excuses nothing?")], why: "cofront's own addition, in the spirit of Douglas Stone, Bruce Patton and Sheila Heen: a second story can stand beside the first without replacing it.", cue: "Nothing is an answer.", next: [Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "other-mine"), Route(to: "other-between")])
  }

  private static var state47: State {
    State(id: "other-mine", stage: "facing", step: .ask, into: ["words.mine"], say: [Wording("From the other side it may look different; you need not agree.")], ask: [Wording("If {facing} described your part in this, what might you hear?", if: Guard([.init(.known, ["facing"])])), Wording("If your part in this were described from the other side, what might you hear?")], why: "From Stone, Patton and Heen: both sides usually add something, and one's own part is the one that can be changed. It is no search for guilt.", cue: "No guilt hunt.", next: [Route(to: "other-between")])
  }

  private static var state48: State {
    State(id: "other-between", stage: "facing", step: .ask, into: ["issue"], say: [Wording("Imagine somebody fair, who wishes you both well and takes no side.")], ask: [Wording("What would that onlooker say stands between you and {facing}?", if: Guard([.init(.known, ["facing"])])), Wording("What would that onlooker say stands between the two of you?")], why: "Stone, Patton and Heen call this the third story: the one an observer would tell. What you wrote first is kept, too.", cue: "Listen for we.", next: [Route(to: "other-again")])
  }

  private static var state49: State {
    State(id: "other-again", stage: "facing", step: .choose, into: ["focus"], options: [Option(id: "issue", label: "To the matter itself, what lies between us"), Option(id: "other", label: "To the other person"), Option(id: "both", label: "To both, or I am not sure")], say: [Wording("The onlooker's words seem to stay with what lies between you. The same question once more, and the same answer is welcome.", if: Guard([.init(.`is`, ["issue.attention"], ["issue"])])), Wording("In the onlooker's words, {issue.shows}, what lies between you seems to come first. The same question once more, and the same answer is welcome.", if: Guard([.init(.`is`, ["issue.attention"], ["issue"])])), Wording("The onlooker seems to see a person, too: {issue.shows}. The same question once more, and the same answer is welcome.", if: Guard([.init(.`is`, ["issue.attention"], ["other", "mixed"])])), Wording("In the onlooker's words a person seems to be there, too. The same question once more, and the same answer is welcome.", if: Guard([.init(.`is`, ["issue.attention"], ["other", "mixed"])])), Wording("The same question once more, and the same answer is welcome.")], ask: [Wording("When you picture talking about it now, where does your attention go?")], why: "Joe Kittel's question once more, after a look from some other sides. It is asked only once again: that is cofront's own addition.", cue: "Still is fine.", next: [Route(if: Guard([.init(.chose, ["other"])]), to: "other-stay"), Route(to: "face-difference")])
  }

  private static var state50: State {
    State(id: "other-stay", stage: "facing", step: .choose, options: [Option(id: "prepare", label: "Prepare the conversation anyway"), Option(id: "human", label: "Talk to someone else first"), Option(id: "conduct", label: "Name what was done")], say: [Wording("That is an answer. Sometimes what somebody does is the issue.")], ask: [Wording("What would help you most from here?")], why: "cofront's own addition: attention that stays with a person may have good reason. Conduct can be named without attacking anybody.", cue: "Sometimes conduct is the issue.", next: [Route(if: Guard([.init(.chose, ["human"]), .init(.noneLeft, ["elev-action"])]), to: "share-with"), Route(if: Guard([.init(.chose, ["human"])]), to: "elev-action"), Route(if: Guard([.init(.chose, ["conduct"])]), to: "other-conduct"), Route(to: "face-difference")])
  }

  private static var state51: State {
    State(id: "other-conduct", stage: "facing", step: .ask, into: ["issue"], say: [Wording("Only what anyone in the room could have seen or heard.")], ask: [Wording("What exactly did {facing} do or say?", if: Guard([.init(.known, ["facing"])])), Wording("What exactly was done or said?")], why: "cofront's own addition, after Thomas Gordon and Marshall Rosenberg: an act that is described can be talked about; a character that is judged can only be defended.", cue: "An act, not a trait.", next: [Route(to: "face-difference")])
  }

  private static var state52: State {
    State(id: "face-difference", stage: "facing", step: .say, say: [Wording("As before: what lies between two people can be faced together, without attacking anybody.", if: Guard([.init(.fact, ["again"])])), Wording("Joe Kittel (SPiBR.org) tells conflict, which attacks somebody, from confrontation: facing, together, an issue that lies between people. What somebody did can be faced in that way, without letting it pass. You may see it differently: keep what fits, and leave the rest.", if: Guard([.init(.visited, ["other-stay"])])), Wording("Joe Kittel (SPiBR.org) tells two things apart: conflict attacks somebody, while confrontation means facing, together, an issue that lies between people. Faced with care, the issue can become a call for trust. You may see it differently: keep what fits, and leave the rest.")], why: "This difference is Joe Kittel's (SPiBR.org), told in cofront's words. Roger Fisher and William Ury have a close picture: side by side against the problem, and not against each other.", cue: "Pause after it. Disagreement is welcome.", next: [Route(to: "mind-picture")])
  }

  private static var state53: State {
    State(id: "mind-picture", stage: "preparing", step: .ask, into: ["words.mindset"], say: [Wording("Thoughts, mood, a tight jaw: all of it counts.")], ask: [Wording("Picture the first minute with {facing}: what do you notice in yourself?", if: Guard([.init(.known, ["facing"])])), Wording("Picture the first minute: what do you notice in yourself?")], why: "Joe Kittel (SPiBR.org) traces conflict to a state of mind: separation, me against you, scarcity, fear. It is hard to notice in oneself, so it is asked about.", cue: "Fear, scarcity, me against you. Notice only.", next: [Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "mind-want"), Route(to: "mind-time")])
  }

  private static var state54: State {
    State(id: "mind-want", stage: "preparing", step: .ask, into: ["words.wish"], ask: [Wording("What do you wish for {facing} and for yourself, once this has been said?", if: Guard([.init(.known, ["facing"])])), Wording("What do you wish for both of you, once this has been said?")], why: "cofront's own addition, as the mirror of Joe Kittel's description of conflict: care, together, enough.", cue: "Is there care?", next: [Route(to: "mind-time")])
  }

  private static var state55: State {
    State(id: "mind-time", stage: "preparing", step: .ask, into: ["words.time"], say: [Wording("It may take more than one conversation, and trust keeps its own pace.")], ask: [Wording("How much time could you give this?"), Wording("How much time is this worth to you, all in all?")], why: "Joe Kittel (SPiBR.org) speaks of a patience without a clock. What it takes is yours to say, and how long is seldom known.", cue: "Be unhurried yourself.", next: [Route(to: "mind-value")])
  }

  private static var state56: State {
    State(id: "mind-value", stage: "preparing", step: .ask, into: ["value"], ask: [Wording("If this went well, what could grow from it for both of you?", if: Guard([.init(.`is`, ["pace"], ["room"])])), Wording("If this went well, what could grow from it for both of you, countable or not?")], why: "For Joe Kittel (SPiBR.org), trust and the value that an alliance creates rise together. Nothing is listed first, so that the answer is yours.", cue: "Which half is missing, what can be counted or what cannot?", next: [Route(if: Guard([.init(.`is`, ["safety"], ["unsafe"])]), to: "face-elsewhere"), Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "mind-unseen"), Route(to: "open-draft")])
  }

  private static var state57: State {
    State(id: "mind-unseen", stage: "preparing", step: .ask, into: ["words.uncounted"], say: [Wording("Some of it fits into a spreadsheet, and some does not.")], ask: [Wording("What could grow that nobody can count?"), Wording("And what might grow that no report would show?")], why: "Joe Kittel (SPiBR.org) often gives more weight to what cannot be counted than to what can.", cue: "No list first.", next: [Route(if: Guard([.init(.`is`, ["safety"], ["unsafe"])]), to: "face-elsewhere"), Route(to: "open-draft")])
  }

  private static var state58: State {
    State(id: "open-draft", stage: "preparing", step: .draft, into: ["opening"], say: [Wording("A sentence or two, as you would say it aloud. It stays yours.")], ask: [Wording("What would be the first thing you say to {facing}?", if: Guard([.init(.known, ["facing"])])), Wording("What would be the first thing you say?")], why: "cofront's own addition: a conversation is easier to begin once its first sentence has been heard, if only by oneself. John Gottman found that a gentle beginning often shapes all that follows.", cue: "Silence.", next: [Route(to: "open-look")])
  }

  private static var state59: State {
    State(id: "open-look", stage: "preparing", step: .choose, needs: ["opening"], into: ["opening.kept"], options: [Option(id: "read", label: "Have them read"), Option(id: "rewrite", label: "Say it another way"), Option(id: "keep", label: "Keep it as it is", keeps: true)], say: [Wording("Your words can be read by a set of rules, which point out what faces the issue and what may land hard. Rules know words, not people.", if: Guard([.init(.not, ["again"])])), Wording("All versions are kept.")], ask: [Wording("What would you like to do with these words?")], why: "cofront's own addition: your words are read only if you say so, without a score, and nobody rewrites them for you.", cue: "Ask permission.", next: [Route(if: Guard([.init(.chose, ["read"])]), to: "open-reading"), Route(if: Guard([.init(.chose, ["rewrite"])]), to: "open-rewrite"), Route(to: "open-listen")])
  }

  private static var state60: State {
    State(id: "open-reading", stage: "preparing", step: .show, needs: ["opening"], shows: .facing, of: "opening", say: [Wording("First, what faces the issue. {opening.faces}", if: Guard([.init(.known, ["opening.doubt"])])), Wording("These words face the issue. {opening.faces}", if: Guard([.init(.known, ["opening.faces"]), .init(.unknown, ["opening.doubt"])])), Wording("Your words have been read.", if: Guard([.init(.known, ["opening.doubt"]), .init(.unknown, ["opening.faces"])])), Wording("Nothing stood out, either way.")], why: "cofront's own addition: what already faces the issue comes first, because that is what can be kept.", cue: "Watch the face, not the screen.", next: [Route(if: Guard([.init(.known, ["opening.doubt"])]), to: "open-doubt"), Route(to: "open-unmarked")])
  }

  private static var state61: State {
    State(id: "open-doubt", stage: "preparing", step: .show, needs: ["opening"], shows: .doubt, of: "opening", say: [Wording("A place that may be worth a second look. {opening.doubt} To look at it once more: {opening.lookAgain}"), Wording("A place to look at twice, if you like. {opening.doubt} A question that may help: {opening.lookAgain}"), Wording("Here it may be worth a pause. {opening.doubt} To look at it again: {opening.lookAgain}")], why: "cofront's own addition, with close relatives: Rosenberg's observation without judgement, Gordon's effect without blame, Gottman's gentle beginning. It is a doubt, one of two at most, and you may know better.", cue: "Do not argue for it.", next: [Route(to: "open-again")])
  }

  private static var state62: State {
    State(id: "open-again", stage: "preparing", step: .choose, needs: ["opening"], into: ["opening.kept"], options: [Option(id: "another", label: "Show me one more place", if: Guard([.init(.known, ["opening.doubt"])])), Option(id: "rewrite", label: "I would say it another way"), Option(id: "keep", label: "Keep it as it is", keeps: true), Option(id: "mean", label: "I mean it that way", keeps: true)], say: [Wording("You know {facing}; this reading does not.", if: Guard([.init(.known, ["facing"])])), Wording("You know the person; this reading does not.")], ask: [Wording("You would begin with {opening|excerpt}. How does that sound to you now?", if: Guard([.init(.fact, ["again"])])), Wording("How do those words sound to you now?"), Wording("How does that sound to you?")], why: "cofront's own addition: the last word is yours. Keeping it, or meaning it just so, ends the matter.", cue: "Do not argue.", next: [Route(if: Guard([.init(.chose, ["another"])]), to: "open-doubt"), Route(if: Guard([.init(.chose, ["rewrite"])]), to: "open-rewrite"), Route(to: "open-listen")])
  }

  private static var state63: State {
    State(id: "open-unmarked", stage: "preparing", step: .choose, needs: ["opening"], into: ["opening.kept"], options: [Option(id: "rewrite", label: "Say it another way"), Option(id: "keep", label: "Keep it as it is", keeps: true)], say: [Wording("Rules may miss what you know.")], ask: [Wording("You would begin with {opening|excerpt}. What would you like to do with it now?", if: Guard([.init(.fact, ["again"])])), Wording("What would you like to do with your words now?")], why: "cofront's own addition: a reading that finds nothing to doubt is no verdict either. The last word is yours.", cue: "Leave room for their own doubt.", next: [Route(if: Guard([.init(.chose, ["rewrite"])]), to: "open-rewrite"), Route(to: "open-listen")])
  }

  private static var state64: State {
    State(id: "open-rewrite", stage: "preparing", step: .draft, into: ["opening"], say: [Wording("The earlier version is kept.")], ask: [Wording("How would you say it now?"), Wording("How would it sound another way?")], why: "cofront's own addition: saying a thing twice often finds the shorter way. All versions are kept, so nothing is lost by trying.", cue: "Ask what changed.", next: [Route(to: "open-look")])
  }

  private static var state65: State {
    State(id: "open-listen", stage: "preparing", step: .ask, into: ["words.listen"], say: [Wording("After your words comes the other side.")], ask: [Wording("What would you ask {facing}, to learn how it looks from there?", if: Guard([.init(.known, ["facing"])])), Wording("What would you ask, to learn how it looks from the other side?")], why: "From Thomas Gordon: say it, then turn to listening. Facing together needs the other's view of it.", cue: "A question, or a trap?", next: [Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "open-attention"), Route(if: Guard([.init(.noneLeft, ["elev-action"])]), to: "share-with"), Route(if: Guard([.init(.`is`, ["way"], ["conversation"])]), to: "elev-action"), Route(if: Guard([.init(.visited, ["elev-behaviours"])]), to: "elev-action"), Route(to: "elev-behaviours")])
  }

  private static var state66: State {
    State(id: "open-attention", stage: "preparing", step: .choose, needs: ["opening"], into: ["words.attention"], options: [Option(id: "issue", label: "On the matter itself, what lies between us"), Option(id: "other", label: "On the other person"), Option(id: "both", label: "On both, or I am not sure")], say: [Wording("You would begin with {opening|excerpt}.", if: Guard([.init(.known, ["opening"])])), Wording("Your first words once more.")], ask: [Wording("When you hear yourself say that, where is your attention?"), Wording("As you hear your own words, where does your attention go?")], why: "Joe Kittel (SPiBR.org) asks for mindfulness throughout, so the question comes back with your first words. The answer is only noted.", cue: "Note it; no comment.", next: [Route(if: Guard([.init(.noneLeft, ["elev-action"])]), to: "share-with"), Route(if: Guard([.init(.visited, ["elev-behaviours"])]), to: "elev-action"), Route(to: "elev-behaviours")])
  }

  private static var state67: State {
    State(id: "elev-behaviours", stage: "elevating", step: .list, into: ["behaviours"], say: [Wording("From here on it is about what you do. One thing to a line.")], ask: [Wording("What do you do that helps you partner well?"), Wording("What do you do that makes it easier to work with you?")], why: "Aviv Shahar asks for the behaviours that help people partner well. The ones already there come first.", cue: "Specific, and theirs.", next: [Route(to: "elev-keep")])
  }

  private static var state68: State {
    State(id: "elev-keep", stage: "elevating", step: .list, into: ["practices"], say: [Wording("What holds a number up may belong here, such as {pair.keep|excerpt}.", if: Guard([.init(.visited, ["scale-keep"])])), Wording("These may be things so usual that nobody mentions them.")], ask: [Wording("What do you and your team already do with partners and customers, and will keep doing?"), Wording("What do you and your team do with partners and customers that must not get lost?")], why: "Aviv Shahar asks for the practices that people use with partners and customers today and will commit to continuing.", cue: "A promise, not a list.", next: [Route(if: Guard([.init(.noneLeft, ["elev-action"])]), to: "share-with"), Route(to: "elev-action")])
  }

  private static var state69: State {
    State(id: "elev-action", stage: "elevating", step: .form, into: ["actions"], most: 3, parts: [Part("what", [Wording("What will you do?")]), Part("who", [Wording("With whom?")]), Part("when", [Wording("By when?")]), Part("another", [Wording("What else will you do, if anything?")])], say: [Wording("One step that serves you is enough, and talking to somebody counts.", if: Guard([.init(.visited, ["face-elsewhere"])])), Wording("You said what this conversation could cost. Something that protects you may be an action, too. Up to three; one will do.", if: Guard([.init(.known, ["words.cost"]), .init(.`is`, ["safety"], ["cost"]), .init(.unvisited, ["face-elsewhere"])])), Wording("The conversation you prepared may be one of them. Up to three; one will do.", if: Guard([.init(.known, ["opening.kept"]), .init(.unvisited, ["face-elsewhere", "face-power"])])), Wording("The conversation you named may be one of them. Up to three; one will do.", if: Guard([.init(.visited, ["scale-talk"]), .init(.unknown, ["opening.kept"]), .init(.unvisited, ["face-elsewhere", "face-power"])])), Wording("Up to three, the ones that would matter most; one will do. Thinking something over is an action, too.")], why: "Aviv Shahar closes with the top three actions with these people. Who, what and when make it more likely that a plan meets its day.", cue: "Reflection is an action, too.", next: [Route(if: Guard([.init(.`is`, ["pace"], ["room"]), .init(.left, ["elev-ifthen"])]), to: "elev-obstacle"), Route(if: Guard([.init(.left, ["elev-ifthen"])]), to: "elev-ifthen"), Route(to: "share-with")])
  }

  private static var state70: State {
    State(id: "elev-obstacle", stage: "elevating", step: .ask, each: "actions", when: Guard([.init(.unknown, ["action.from"])]), into: ["action.obstacle"], say: [Wording("This is about {action.what|excerpt}.", if: Guard([.init(.visited, ["elev-action"])])), Wording("One action at a time.")], ask: [Wording("What may get in the way?"), Wording("What could get in the way, around you or in you?")], why: "cofront's own addition: an obstacle seen beforehand can be planned for. It is asked only now, when there is something worth protecting.", cue: "Only now, the barriers.", next: [Route(to: "elev-ifthen")])
  }

  private static var state71: State {
    State(id: "elev-ifthen", stage: "elevating", step: .ask, each: "actions", when: Guard([.init(.unknown, ["action.from"])]), into: ["action.if", "action.then"], say: [Wording("For {action.what|excerpt}, name a moment you would recognise, and what you do then.", if: Guard([.init(.unvisited, ["elev-obstacle"])])), Wording("A moment you would recognise, and what you do then.")], ask: [Wording("How would you finish ‘If…, then I…’?")], why: "cofront's own addition, after Peter Gollwitzer: a plan tied to a moment is carried out more often. Over 642 tests the effect was d = .27 to .66 (Sheeran, Listrom and Gollwitzer 2024).", cue: "A moment, not a mood.", next: [Route(to: "elev-confidence")])
  }

  private static var state72: State {
    State(id: "elev-confidence", stage: "elevating", step: .rate, needs: ["action"], into: ["action.confidence"], ask: [Wording("From 1 to 10, how sure are you that you will do it?"), Wording("How likely is it that you will do it, from 1 to 10?")], why: "cofront's own addition, from coaching practice: the number is not a promise. A low one tells something about the action, not about you.", cue: "The tone against the number.", next: [Route(if: Guard([.init(.atMost, ["action.confidence"], ["6"])]), to: "elev-lower"), Route(if: Guard([.init(.`is`, ["pace"], ["room"]), .init(.left, ["elev-ifthen"])]), to: "elev-rest"), Route(to: "share-with")])
  }

  private static var state73: State {
    State(id: "elev-lower", stage: "elevating", step: .choose, needs: ["action"], into: ["words.likelier"], options: [Option(id: "smaller", label: "Make it smaller"), Option(id: "help", label: "Get help with it"), Option(id: "time", label: "Choose another time"), Option(id: "other", label: "Choose another action"), Option(id: "leave", label: "Leave it as it is")], say: [Wording("You put it at {action.confidence}, and that is worth knowing.", if: Guard([.init(.atMost, ["action.confidence"], ["6"])])), Wording("A low number is worth knowing.")], ask: [Wording("What would make it likelier, if you still want it?"), Wording("If you still want it, what would raise that number?")], why: "cofront's own addition: low confidence is news about the plan. An action that fits is worth more than a brave one.", cue: "Low may be wise.", next: [Route(if: Guard([.init(.chose, ["smaller", "help", "time", "other"])]), to: "elev-revise"), Route(if: Guard([.init(.`is`, ["pace"], ["room"]), .init(.left, ["elev-ifthen"])]), to: "elev-rest"), Route(to: "share-with")])
  }

  private static var state74: State {
    State(id: "elev-revise", stage: "elevating", step: .form, needs: ["action"], into: ["actions"], most: 1, parts: [Part("what", [Wording("How does it read now?")]), Part("who", [Wording("With whom, or with whose help?")]), Part("when", [Wording("By when?")]), Part("another", [Wording("Is there anything else to change?")])], revises: true, say: [Wording("Change what you would change; Enter keeps a line as it is.")], why: "cofront's own addition: the action is yours to change as often as it takes, and its earlier form stays in the record.", cue: "Smaller is no retreat.", next: [Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "elev-obstacle"), Route(to: "elev-ifthen")])
  }

  private static var state75: State {
    State(id: "elev-rest", stage: "elevating", step: .choose, options: [Option(id: "plan", label: "Plan the next one"), Option(id: "on", label: "Go on")], ask: [Wording("Would you like to plan the next action the same way, or go on?")], why: "cofront's own addition: one action is planned closely, the others if you wish.", cue: "One planned well is enough.", next: [Route(if: Guard([.init(.chose, ["plan"])]), to: "elev-obstacle"), Route(to: "share-with")])
  }

  private static var state76: State {
    State(id: "share-with", stage: "leaving", step: .ask, into: ["confidant"], say: [Wording("The same person as before is fine.", if: Guard([.init(.fact, ["again"]), .init(.known, ["confidant"])])), Wording("A script cannot listen as a person can. Where no one comes to mind, /skip.", if: Guard([.init(.`is`, ["safety"], ["cost", "unsafe"])])), Wording("A script cannot listen as a person can, and what you found is worth more once somebody has heard it. Where no one comes to mind, /skip.")], ask: [Wording("Who, if anyone, is safe to tell about this?", if: Guard([.init(.`is`, ["safety"], ["cost", "unsafe"])])), Wording("With whom would you like to talk about what you found?"), Wording("Who is the person to hear what you found?")], why: "Aviv Shahar has people pair up and exchange what they found; Joe Kittel (SPiBR.org) says that we need a trusted other to see ourselves. Alone is possible, too.", cue: "Not the coach by default.", next: [Route(if: Guard([.init(.visited, ["face-elsewhere"]), .init(.unvisited, ["elev-action"]), .init(.`is`, ["way"], ["network", "conversation"])]), to: "leave-door"), Route(if: Guard([.init(.`is`, ["pace"], ["room"]), .init(.known, ["confidant"])]), to: "share-lines"), Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "share-held"), Route(to: "leave-situation")])
  }

  private static var state77: State {
    State(id: "share-lines", stage: "leaving", step: .choose, into: ["words.shared"], options: [Option(id: "aim", label: "What I came for"), Option(id: "definitions", label: "The three words, as I mean them", if: Guard([.init(.known, ["definitions.trust", "definitions.imperative", "definitions.purpose"])])), Option(id: "names", label: "The names of my partners", if: Guard([.init(.known, ["network"])])), Option(id: "numbers", label: "The numbers I gave", if: Guard([.init(.known, ["network.low"])])), Option(id: "scaling", label: "What I wrote about the numbers", if: Guard([.init(.known, ["pair"])])), Option(id: "issue", label: "The issue between us", if: Guard([.init(.known, ["issue"])])), Option(id: "opening", label: "My opening words", if: Guard([.init(.known, ["opening"])])), Option(id: "practices", label: "My behaviours and practices", if: Guard([.init(.visited, ["elev-behaviours"])])), Option(id: "actions", label: "My actions", if: Guard([.init(.atLeast, ["actions.made"], ["1"])])), Option(id: "insight", label: "What has become clearer")], many: true, say: [Wording("This is a note to yourself and sends nothing; choosing nothing is fine. Names and numbers stand apart from words.")], ask: [Wording("Which of these would you share?")], why: "cofront's own addition: what is said about others is shared only line by line, by your own hand.", cue: "Would the partner mind?", next: [Route(to: "share-here")])
  }

  private static var state78: State {
    State(id: "share-here", stage: "leaving", step: .choose, options: [Option(id: "here", label: "Yes, at this screen"), Option(id: "later", label: "No, another time")], ask: [Wording("Is that person here with you now?")], why: "cofront's own addition: two people at one screen can swap at once.", cue: "Whoever is here decides.", next: [Route(if: Guard([.init(.chose, ["here"])]), to: "pair-tell"), Route(to: "share-held")])
  }

  private static var state79: State {
    State(id: "pair-tell", stage: "leaving", step: .ask, into: ["words.told"], say: [Wording("One of you shares, and the other listens.")], ask: [Wording("Whoever shares: what would you like to tell, in a few lines?")], why: "Adapted from Troika Consulting (Liberating Structures): one speaks while the other only listens.", cue: "Let it be quiet.", next: [Route(to: "pair-clarify")])
  }

  private static var state80: State {
    State(id: "pair-clarify", stage: "leaving", step: .ask, into: ["words.clarified"], say: [Wording("Whoever listens asks only to understand; advice can wait.")], ask: [Wording("Which question made something clearer?")], why: "From Troika Consulting (Liberating Structures): clarifying questions come before anything else.", cue: "Stop advice gently.", next: [Route(to: "pair-reflect")])
  }

  private static var state81: State {
    State(id: "pair-reflect", stage: "leaving", step: .ask, into: ["words.reflected"], ask: [Wording("Whoever listens: what did you hear, in your own words?")], why: "cofront's own addition to Troika: hearing one's own story from somebody else often shows something new in it.", cue: "What was heard, not what was concluded.", next: [Route(to: "pair-valued")])
  }

  private static var state82: State {
    State(id: "pair-valued", stage: "leaving", step: .ask, into: ["words.valued"], ask: [Wording("Whoever shared: what was most valuable in that?")], why: "From Troika Consulting (Liberating Structures): the one who shared says what it was worth.", cue: "Do not add to it.", next: [Route(to: "pair-swap")])
  }

  private static var state83: State {
    State(id: "pair-swap", stage: "leaving", step: .choose, options: [Option(id: "swap", label: "Yes, swap"), Option(id: "enough", label: "That was enough")], ask: [Wording("Would you like to swap places?")], why: "Aviv Shahar has people exchange discoveries, so both may have a turn.", cue: "Both may have a turn.", next: [Route(if: Guard([.init(.chose, ["swap"])]), to: "swap-tell"), Route(to: "share-held")])
  }

  private static var state84: State {
    State(id: "swap-tell", stage: "leaving", step: .ask, into: ["words.other-told"], say: [Wording("Now the other way round.")], ask: [Wording("Whoever listened before: what would you like to tell, in a few lines?")], why: "Adapted from Troika Consulting (Liberating Structures): one speaks while the other only listens.", cue: "Let it be quiet.", next: [Route(to: "swap-clarify")])
  }

  private static var state85: State {
    State(id: "swap-clarify", stage: "leaving", step: .ask, into: ["words.other-clarified"], say: [Wording("Questions first, once more; advice can wait.")], ask: [Wording("Which question made something clearer this time?")], why: "From Troika Consulting (Liberating Structures): clarifying questions come before anything else.", cue: "Stop advice gently.", next: [Route(to: "swap-reflect")])
  }

  private static var state86: State {
    State(id: "swap-reflect", stage: "leaving", step: .ask, into: ["words.other-reflected"], ask: [Wording("Whoever listens now: what did you hear, in your own words?")], why: "cofront's own addition to Troika: hearing one's own story from somebody else often shows something new in it.", cue: "What was heard, not what was concluded.", next: [Route(to: "swap-valued")])
  }

  private static var state87: State {
    State(id: "swap-valued", stage: "leaving", step: .ask, into: ["words.other-valued"], ask: [Wording("Whoever shared last: what was most valuable in that?")], why: "From Troika Consulting (Liberating Structures): the one who shared says what it was worth.", cue: "Do not add to it.", next: [Route(to: "share-held")])
  }

  private static var state88: State {
    State(id: "share-held", stage: "leaving", step: .ask, into: ["words.held"], ask: [Wording("What would help you keep to what you chose here, and who might ask you about it?")], why: "Coaches leave it to the person how they want to be held to something, and by whom.", cue: "Their way.", next: [Route(to: "leave-situation")])
  }

  private static var state89: State {
    State(id: "leave-situation", stage: "leaving", step: .ask, into: ["insight.situation"], ask: [Wording("What is clearer about the situation now, if anything?"), Wording("What do you see in the situation that you did not see before?")], why: "Coaches close by asking what was learned about the situation, in the person's own words.", cue: "Wait.", next: [Route(to: "leave-self")])
  }

  private static var state90: State {
    State(id: "leave-self", stage: "leaving", step: .ask, into: ["insight.self"], say: [Wording("Most of this was about you and {facing}. This one is about you.", if: Guard([.init(.visited, ["face-issue"]), .init(.unvisited, ["net-rate"]), .init(.known, ["facing"])])), Wording("Most of this was about work with others. This one is about you.")], ask: [Wording("What have you noticed about yourself along the way?"), Wording("And about yourself: what have you noticed?")], why: "Coaches ask about the person as well as about the situation: how we see others is part of any partnership.", cue: "Wait longest.", next: [Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "leave-use"), Route(to: "leave-summary")])
  }

  private static var state91: State {
    State(id: "leave-use", stage: "leaving", step: .ask, into: ["words.use"], ask: [Wording("Where will you use what you found?"), Wording("Where else could this be of use to you?")], why: "What was learned in one place is asked into the next one; coaches link it to what the person came for.", cue: "Link it to what they came for.", next: [Route(to: "leave-summary")])
  }

  private static var state92: State {
    State(id: "leave-summary", stage: "leaving", step: .show, shows: .summary, say: [Wording("The main things you said, in your own words.")], why: "cofront's own addition: your own words, as they stand, before you close. What they amount to is yours to say.", cue: "Silent.", next: [Route(to: "leave-door")])
  }

  private static var state93: State {
    State(id: "leave-door", stage: "leaving", step: .choose, options: [Option(id: "words", label: "A few more words"), Option(id: "step", label: "One more step", if: Guard([.init(.left, ["elev-action"])])), Option(id: "network", label: "A look at my partners", if: Guard([.init(.unvisited, ["net-names"])])), Option(id: "conversation", label: "Preparing one conversation", if: Guard([.init(.unvisited, ["face-elsewhere", "other-stay", "open-draft"])])), Option(id: "old", label: "My earlier actions", if: Guard([.init(.left, ["return-item"]), .init(.unvisited, ["return-aside"])])), Option(id: "nothing", label: "Nothing more")], say: [Wording("Your own measure was this: {worth|excerpt}.", if: Guard([.init(.known, ["worth"]), .init(.visited, ["leave-summary"]), .init(.not, ["again"])]))], ask: [Wording("And now, what is still missing?", if: Guard([.init(.fact, ["again"])])), Wording("What else would help before you go?", if: Guard([.init(.`is`, ["safety"], ["unsafe"]), .init(.not, ["again"])])), Wording("What is still missing?")], why: "cofront's own addition: people often keep the most important thing for the door, and it is the person who closes a conversation.", cue: "They end it.", next: [Route(if: Guard([.init(.chose, ["words"])]), to: "leave-add"), Route(if: Guard([.init(.chose, ["step"])]), to: "leave-step"), Route(if: Guard([.init(.chose, ["network"])]), to: "words-best"), Route(if: Guard([.init(.chose, ["conversation"])]), to: "hard-who"), Route(if: Guard([.init(.chose, ["old"])]), to: "return-item"), Route(to: "leave-bye")])
  }

  private static var state94: State {
    State(id: "leave-step", stage: "leaving", step: .form, into: ["actions"], most: 3, parts: [Part("what", [Wording("What will you do?")]), Part("who", [Wording("With whom?")]), Part("when", [Wording("By when?")]), Part("another", [Wording("What else will you do, if anything?")])], say: [Wording("One step is enough.")], why: "From Aviv Shahar's three actions: one that comes to mind late is as good as one that came early.", cue: "No planning now, unless they ask.", next: [Route(to: "leave-door")])
  }

  private static var state95: State {
    State(id: "leave-add", stage: "leaving", step: .ask, into: ["words.last"], ask: [Wording("What would you like to add?")], why: "cofront's own addition: the last words are often the ones that waited longest.", cue: "The sentence said with a hand on the door.", next: [Route(to: "leave-bye")])
  }

  private static var state96: State {
    State(id: "leave-bye", stage: "leaving", step: .say, say: [Wording("Everything is kept in {place}, to be read again or deleted whenever you like. The next time you begin, what is still open can come back, if you want it. Thank you, and take care.")], why: "cofront's own addition: the end of a visit says where your words are and what you can do with them.", cue: "Thank them, briefly.", next: [Route(to: "end")])
  }

  /// The text that it was made from, kept beside the conversations that were begun with it.
  public static let builtInText = ###"""
# The built-in script: a conversation about partnerships, from three words to actions, or towards one conversation.
# The language is described in Documentation/Authors.md. Habits of this file:
# - `if: {known: ...}` puts a wording with a name or a quotation before the one without, which serves while it is not
#   known.
# - The last route of a state is the one that /skip takes.
# - An excerpt brings its own quotation marks; single ones mark words that are not the person's.
format: cofront-script
id: partnering
version: 1
title: Partnering, and calling for trust
start: arrive-welcome
credits:
  - "Trust, imperative, purpose, the numbers and the actions after them: Aviv Shahar, “The Breakthrough Collaboration
    TIP” (2019, and 2013 on their order)."
  - "Conflict and confrontation, and calling for trust: Joe Kittel, SPiBR.org, “Calling for Trust” and the 2-Slide
    Methodology (a trade mark of its author)."
  - "What holds, what else, good enough, the first small sign: solution-focused practice."
  - "Observation, feeling, need and a request that may be refused: Marshall Rosenberg. Behaviour, effect, feeling, then
    listening: Thomas Gordon."
  - "The onlooker's story and one's own contribution: Douglas Stone, Bruce Patton and Sheila Heen. Side by side against
    the problem: Roger Fisher and William Ury."
  - "A gentle beginning: John Gottman. Two at one screen: after Troika Consulting, of Liberating Structures."
  - "If-then plans: Peter Gollwitzer; the figures are from Sheeran, Listrom and Gollwitzer (2024)."
data:
  aim: {type: words, heading: What you came for}
  worth: {type: words, heading: How you will know it was worth it}
  definitions.trust: {type: words, heading: "Trust, to you"}
  definitions.imperative: {type: words, heading: "Imperative, to you"}
  definitions.purpose: {type: words, heading: "Purpose, to you"}
  network:
    type: records
    item: partner
    id: p
    heading: Your partners today
    link: with
    view: network
    fields:
      name: {type: words, person: true}
      trust: {type: number, heading: trust}
      imperative: {type: number, heading: imperative}
      purpose: {type: number, heading: purpose}
      theirs.trust: {type: number, beside: trust, heading: they might say}
      theirs.imperative: {type: number, beside: imperative, heading: they might say}
      theirs.purpose: {type: number, beside: purpose, heading: they might say}
  scaling:
    type: records
    item: pair
    id: s
    ids: false
    heading: What you looked at
    fields:
      partner: {type: item, of: network}
      dimension: {type: choice, of: [trust, imperative, purpose]}
      now: {type: number, at: partner.dimension}
      theirs: {type: number, at: partner.theirs.dimension}
      from: {type: number, copies: now, heading: from}
      holds: {type: words, heading: what holds}
      sign: {type: words, heading: first sign}
      conversation: {type: words, heading: conversation}
      behaviour: {type: words, heading: your part}
      keep: {type: words, heading: what keeps it}
  issue: {type: words, per: facing, read: true, first: account, heading: "What stands between you and {facing}"}
  account: {type: words, per: facing, heading: "What happened between you and {facing}"}
  safety: {type: choice, per: facing, of: [free, cost, unsafe], own: true}
  focus:
    type: choice
    per: facing
    of: {issue: on the issue between you, other: on the other, both: "on both, the issue and the other"}
    heading: Where your attention was
  opening: {type: drafts, per: facing, heading: Your opening words}
  value: {type: words, per: facing, heading: What could grow}
  behaviours: {type: list, heading: What you do that helps}
  practices: {type: list, heading: What you will keep doing}
  actions:
    type: records
    item: action
    id: a
    ids: false
    heading: Your actions
    another: Earlier actions
    returns: status
    fields:
      what: {type: words, heading: what}
      who: {type: words, heading: with}
      when: {type: day, heading: when}
      if: {type: words, heading: if}
      then: {type: words, heading: then}
      obstacle: {type: words, heading: what may get in the way}
      confidence: {type: number, heading: how sure}
      status:
        type: choice
        of: {open: still open, kept: kept, partly: partly kept, changed: changed, dropped: set aside}
      learned: {type: words, heading: what it taught}
  confidant: {type: words, person: true, heading: Who you will talk with}
  insight.situation: {type: words, heading: What became clearer}
  insight.self: {type: words, heading: What you noticed about yourself}
  way: {type: choice, of: ways}
  pace: {type: choice, of: [short, room]}
  facing: {type: item, of: network}
  words.matters: {type: words, heading: Why it matters now}
  words.best: {type: words, heading: A partnership that worked}
  words.notice: {type: words, heading: What you noticed in the numbers}
  words.cost: {type: words, per: facing, heading: What raising it could cost you}
  words.bearable: {type: words, per: facing, heading: What would make that bearable}
  words.wish: {type: words, per: facing, heading: What you wish for both of you}
  words.time: {type: words, per: facing, heading: The time you could give it}
  words.listen: {type: words, per: facing, heading: What you would ask the other}
  words.uncounted: {type: words, per: facing, heading: What could grow that nobody can count}
  words.otherwise: {type: words, per: facing, heading: What else could be true}
  words.held: {type: words, heading: How you want to be held to it}
  words.use: {type: words, heading: Where you will use it}
  words.last: {type: words, heading: What was still missing}
  words.else: words
  words.evidence: words
  words.higher: words
  words.stake: words
  words.see: {type: words, per: facing}
  words.mine: {type: words, per: facing}
  words.mindset: {type: words, per: facing}
  words.attention: {type: words, per: facing}
  words.likelier: words
  words.shared: words
  words.told: words
  words.clarified: words
  words.reflected: words
  words.valued: words
  words.other-told: words
  words.other-clarified: words
  words.other-reflected: words
  words.other-valued: words
shares:
  - {id: aim, label: What I came for, of: aim}
  - id: definitions
    label: "The three words, as I mean them"
    of: [definitions.trust, definitions.imperative, definitions.purpose]
  - {id: names, label: The names of my partners, of: [partner.name, action.who]}
  - id: numbers
    label: The numbers I gave
    of:
      [partner.trust, partner.imperative, partner.purpose, partner.theirs.trust, partner.theirs.imperative,
       partner.theirs.purpose, pair.from, action.confidence]
  - id: scaling
    label: What I wrote about the numbers
    of: [pair.partner, pair.dimension, pair.holds, pair.sign, pair.conversation, pair.behaviour, pair.keep]
  - {id: issue, label: The issue between us, of: issue}
  - {id: opening, label: My opening words, of: opening}
  - {id: practices, label: My behaviours and practices, of: [behaviours, practices]}
  - {id: actions, label: My actions, of: [action.what, action.when, action.if, action.then, action.status]}
  - {id: insight, label: What became clearer, of: [insight.situation, insight.self]}
stages:
  - {id: arriving, title: Arriving}
  - {id: words, title: Three words}
  - {id: network, title: The network}
  - {id: scaling, title: Scaling up}
  - {id: facing, title: Facing}
  - {id: preparing, title: Preparing, needs: [facing, safety]}
  - {id: elevating, title: Elevating}
  - {id: leaving, title: Sharing and leaving}
ways:
  whole: [arriving, words, network, scaling, facing, preparing, elevating, leaving]
  network: [arriving, words, network, scaling, elevating, leaving]
  conversation: [arriving, facing, preparing, elevating, leaving]

states:

  # Arriving

  - id: arrive-welcome
    stage: arriving
    step: say
    say:
      - if: {fact: coached}
        text: "This conversation follows a written script; it is not therapy. Your coach sees everything written here,
          names and numbers too, so leave out whatever is not for those eyes. Any question can be left with /skip, any
          step taken back with /back, and /pause stops until you return."
      - "This conversation follows a written script: nobody is behind it, and it is not therapy. Any question can be
        left with /skip, any step taken back with /back, and /pause stops until you return. What you have typed is never
        lost."
    why: >-
      cofront's own addition to its sources: before anything personal is asked, it is fair to say what this is, what
      it is not, and who can see it.
    cue: Let them read.
    next: arrive-private

  - id: arrive-private
    stage: arriving
    step: say
    say:
      - "Your words are kept in {place}, and you can delete them at any time. Nothing is sent unless you share it
        yourself, though a managed or backed-up computer may copy the file. Initials are enough for anyone you name."
    why: >-
      cofront's own addition: what people write about others needs a place they know and can clear. Nobody can promise
      what a computer that others manage does with its files.
    cue: Let them read. Any doubt about privacy comes first.
    next: [{if: {left: return-item}, to: return-offer}, {to: arrive-aim}]

  - id: arrive-aim
    stage: arriving
    step: ask
    into: aim
    say:
      - "Begin anywhere; a few words are enough."
      - "Take your time; a rough answer will do."
    ask:
      - "What would you like to take away from this conversation?"
    why: >-
      Coaches begin with an agreement: a conversation goes better when both know what it is for.
    cue: Hear the verb, then wait.
    next: arrive-worth

  - id: arrive-worth
    stage: arriving
    step: ask
    into: worth
    ask:
      - "How will you know, at the end, that it was worth your time?"
      - "What will tell you, at the end, that this was time well spent?"
    why: >-
      Part of the agreement: the measure is yours, and it comes back at the end.
    cue: Something they could see?
    next: arrive-way

  - id: arrive-way
    stage: arriving
    step: choose
    into: way
    say:
      - if: {known: aim}
        text: "You came for this: {aim|excerpt}. There are three ways in, and the others stay open."
      - "There are three ways in, and the others stay open."
    ask:
      - "What needs to be looked at today?"
    options:
      - {id: network, label: "My partners, and how things stand"}
      - {id: conversation, label: "One conversation that is hard to begin"}
      - {id: whole, label: "Both, one after the other"}
    why: >-
      The partners' view comes from Aviv Shahar, the conversation from Joe Kittel (SPiBR.org). Joining them in one
      visit is cofront's own addition.
    cue: Their choice, not yours.
    next: arrive-pace

  - id: arrive-pace
    stage: arriving
    step: choose
    into: pace
    ask:
      - "How much room would you like to give it today?"
    options:
      - {id: short, label: "Short, about a quarter of an hour"}
      - {id: room, label: "With room, an hour or so"}
    why: >-
      cofront's own addition: the same road with fewer stops, or with all of them. Nothing here runs against a clock.
    cue: Accept either.
    next:
      - {if: {is: {pace: room}}, to: arrive-matters}
      - {if: {is: {way: conversation}}, to: hard-who}
      - {to: words-best}

  - id: arrive-matters
    stage: arriving
    step: ask
    into: words.matters
    ask:
      - "What makes this matter to you now?"
      - "What makes this the moment for it?"
    why: >-
      Part of the agreement: why now, rather than some other month.
    cue: Energy, or duty?
    next: [{if: {is: {way: conversation}}, to: hard-who}, {to: words-best}]

  - id: return-offer
    stage: arriving
    step: choose
    say:
      - "Something you planned on an earlier visit is still open."
    ask:
      - "When would you like to come back to it, if at all?"
    options:
      - {id: now, label: "Look at it now"}
      - {id: later, label: "Look at it at the end"}
      - {id: aside, label: "Set it aside today"}
    why: >-
      cofront's own addition: a plan that nobody comes back to is soon forgotten. Coming back is offered, never
      checked.
    cue: What do they bring first? This is no audit.
    next: [{if: {chose: now}, to: return-item}, {if: {chose: aside}, to: return-aside}, {to: arrive-aim}]

  - id: return-aside
    stage: arriving
    step: say
    say:
      - "It stays as it is. Today is for whatever you bring."
    why: >-
      cofront's own addition: no has a road of its own, and nothing set aside comes up again in the same visit.
    cue: Leave it there.
    next: arrive-aim

  - id: return-item
    stage: arriving
    step: choose
    each: actions
    when: {known: action.from, is: {action.status: open}}
    into: action.status
    say:
      - if: {known: action.what}
        text: "You planned: {action.what|excerpt}."
      - "Here is one that you planned earlier."
    ask:
      - "How does it stand today?"
      - "Where is it now?"
    options:
      - {id: kept, label: "Kept"}
      - {id: partly, label: "Partly kept"}
      - {id: changed, label: "Changed"}
      - {id: dropped, label: "Dropped"}
      - {id: open, label: "Still open"}
    why: >-
      cofront's own addition: kept, changed and dropped all carry news. Dropping an action can be as wise as keeping
      it.
    cue: The same tone for dropped as for kept.
    next:
      - {if: {chose: [kept, partly, changed, dropped, open]}, to: return-learned}
      - {if: {left: return-item}, to: return-item}
      - {if: {visited: leave-door}, to: leave-door}
      - {to: arrive-aim}

  - id: return-learned
    stage: arriving
    step: ask
    needs: [action]
    into: action.learned
    ask:
      - "What have you learned from it so far?"
      - "What has it shown you so far?"
    why: >-
      cofront's own addition, as coaches do it: what happened matters less than what it taught.
    cue: Learning, not excuse.
    next:
      - {if: {left: return-item}, to: return-item}
      - {if: {visited: leave-door}, to: leave-door}
      - {to: arrive-aim}

  # Three words

  - id: words-best
    stage: words
    step: ask
    into: words.best
    say:
      - "Before any numbers, something that went well."
      - "First something that worked; numbers come later."
    ask:
      - "Think of a partnership that worked: what did the two of you do that made it work?"
      - "Remember a partnership that worked: what did people in it actually do?"
    why: >-
      cofront's own addition, from solution-focused practice: what has already worked is the nearest thing to build
      on.
    cue: Strength first; collect the verbs.
    next: words-meaning

  - id: words-meaning
    stage: words
    step: say
    say:
      - "Aviv Shahar looks at a partnership through three words, and trust is the first: we believe in each other and
        are open with each other. Imperative is a need we share, or a threat: the boat we are both in has a leak.
        Purpose is the same end result, pictured the same way, and both are rewarded when it succeeds."
    why: >-
      The three words and what they mean are Aviv Shahar's. The meanings are told in cofront's words, so that everybody
      starts from the same page.
    cue: Silent. They are reading.
    next: [{if: {is: {pace: room}}, to: words-trust}, {to: net-names}]

  - id: words-trust
    stage: words
    step: ask
    into: definitions.trust
    say:
      - if: {known: words.best}
        text: "You remembered this: {words.best|excerpt}. Now trust, in your own words; /skip if the meaning above
          fits."
      - "Now trust, in your own words; /skip if the meaning above fits."
    ask:
      - "When trust is there between you and a partner, what do you see and hear?"
    why: >-
      Aviv Shahar asks for a definition before any number. A 10 means something only when you have said what it looks
      like.
    cue: Note the unusual words.
    next: words-imperative

  - id: words-imperative
    stage: words
    step: ask
    into: definitions.imperative
    say:
      - "Imperative: the need or the threat you share."
    ask:
      - "Where you work with partners, what happens to all of you if nothing changes?"
      - "What presses on you and your partners alike, so that standing still is no choice?"
    why: >-
      Shahar's imperative is the shared need or threat. What happens if nothing changes is the plainest way to find
      it.
    cue: Is it shared, or only theirs?
    next: words-purpose

  - id: words-purpose
    stage: words
    step: ask
    into: definitions.purpose
    say:
      - "Purpose: the same end result, and something in it for both."
    ask:
      - "What would you and a partner both celebrate, because each of you gains by it?"
      - "Which end result would you and a partner both be glad of, each with something in it?"
    why: >-
      In Shahar's meaning, purpose includes being rewarded when it succeeds; so the gain on both sides belongs to it.
    cue: Who gains what?
    next: net-names

  # The network

  - id: net-names
    stage: network
    step: list
    most: 10
    into: network
    say:
      - if: {known: network}
        text: "On your list: {network}. A minus takes a name away, as in ‘-Ana’."
      - "Three to five names are a good beginning; ten are the most. Initials are enough."
    ask:
      - if: {visited: net-none}
        text: "Who would be among the first to notice if this went well?"
      - if: {fact: again, known: network, unvisited: net-none}
        text: "Who else belongs here?"
      - if: {known: aim, not: again}
        text: "Which partners matter most to what you came for?"
      - "Which partners matter most to you now?"
    why: >-
      Aviv Shahar begins by naming the people a result depends on, ten at most. Beginning with three to five is
      cofront's own addition: thirty numbers at once are heavy.
    cue: Who is missing, or named last?
    next: [{if: {unknown: network}, to: net-none}, {if: {left: net-rate}, to: net-rate}, {to: net-chart}]

  - id: net-none
    stage: network
    step: choose
    say:
      - "No name yet is fine."
    ask:
      - "What would be of use from here?"
      - "What would help you from here?"
    options:
      - {id: think, label: "Think of who would notice success"}
      - {id: conversation, label: "Prepare one conversation instead"}
      - {id: leave, label: "Bring this to a close"}
    why: >-
      cofront's own addition: an empty list has a way on, too.
    cue: No rescue with names.
    next:
      - {if: {chose: think}, to: net-names}
      - {if: {chose: conversation}, to: hard-who}
      - {to: share-with}

  - id: net-rate
    stage: network
    step: rate
    each: network
    into: [partner.trust, partner.imperative, partner.purpose]
    say:
      - if: {not: again}
        text: "Three numbers on one line, such as 7 5 8: trust, imperative, purpose. 1 is low and 10 is high, as you see
          them today. Fewer will do, and so will none."
    ask:
      - if: {not: again}
        text: "{partner}: how are trust, imperative and purpose between you today?"
      - "{partner}: trust, imperative, purpose, as you see them today?"
      - "Between you and {partner}: trust, imperative, purpose?"
      - "And {partner}: your three numbers for today?"
    parts:
      trust: ["And mutual trust with {partner}?"]
      imperative: ["And shared imperative with {partner}?"]
      purpose: ["And shared purpose with {partner}?"]
    why: >-
      Aviv Shahar asks for a number from 1 to 10 for each of the three: how far the trust goes both ways, how much what
      presses is the same for both, how much what you work for is shared. It is the state as you perceive it now;
      nobody else was asked, and nothing is measured.
    cue: Hear the hesitation.
    next:
      - {if: {left: net-rate, fact: third}, to: net-more}
      - {if: {left: net-rate}, to: net-rate}
      - {to: net-chart}

  - id: net-more
    stage: network
    step: choose
    say:
      - "There are more names on your list. The chart can do without them."
    ask:
      - "Would you like to go on, or see the chart now?"
    options:
      - {id: more, label: "Go on with the next"}
      - {id: chart, label: "See the chart now"}
    why: >-
      cofront's own addition: after three partners there is enough to look at, and stopping is as good as going on.
    cue: Stopping is fine.
    next: [{if: {chose: more}, to: net-rate}, {to: net-chart}]

  - id: net-chart
    stage: network
    step: show
    shows: chart
    of: network
    say:
      - if: {unknown: network.low}
        text: "No numbers, so the chart holds the names alone."
      - "This is how they look to you today. Nobody else was asked, and blanks stay blank."
    why: >-
      Aviv Shahar's three numbers, side by side. They show where the next conversation may deserve attention, and they
      judge nobody.
    cue: Silent.
    next: [{if: {unknown: network.low}, to: scale-pick}, {to: net-notice}]

  - id: net-notice
    stage: network
    step: ask
    into: words.notice
    ask:
      - if: {fact: again}
        text: "What do you notice now?"
      - "What do you notice first?"
      - "What strikes you as you look at these?"
    why: >-
      Coaches ask what you see before they suggest anything: a suggestion made first would colour it.
    cue: The first words out.
    next: [{if: {is: {network.low: 10}, unvisited: net-tens}, to: net-tens}, {to: scale-pick}]

  - id: net-tens
    stage: network
    step: choose
    say:
      - "All tens; that may simply be how it is."
    ask:
      - "What would be worth your time from here?"
    options:
      - {id: protect, label: "Protect what is there"}
      - {id: look, label: "Look at the numbers again"}
      - {id: add, label: "Add someone not yet listed"}
    why: >-
      cofront's own addition: high numbers are believed. What keeps them high is worth knowing.
    cue: Not a lie test.
    next:
      - {if: {chose: look}, to: net-rate}
      - {if: {chose: add}, to: net-names}
      - {to: scale-pick}

  # Scaling up

  - id: scale-pick
    stage: scaling
    step: choose
    from: network
    into: scaling
    say:
      - if: {visited: scale-next}
        text: "Choosing none of these is fine."
      - if: {unknown: network, unvisited: scale-next}
        text: "No partner is named yet, so there is nothing to choose from. /goto network begins with names."
      - if: {unknown: network.low, known: network, unvisited: scale-next}
        text: "There are no numbers, and none are needed. Any of these may be looked at."
      - if: {is: {network.low: 10}, unvisited: scale-next}
        text: "Every number is a 10, so this is about what you would most like to protect."
      - if: {atLeast: {network.ties: 2}, isNot: {network.low: 10}, unvisited: scale-next}
        text: "The lowest number is {network.low}, shared by {network.tied}: a tie, not a ranking. Within one partnership
          trust is offered before imperative and purpose, as the first thing needed. It is a suggestion, not a verdict."
      - if: {atMost: {network.ties: 1}, isNot: {network.low: 10}, unvisited: scale-next}
        text: "The lowest number is {network.low}, for {network.lowest}, so it is offered first. A low number may show where
          the next conversation is worth having. It is a suggestion, not a verdict."
      - "Whatever the numbers say, the choice is yours."
    ask:
      - if: {is: {network.count: 1}}
        text: "Which of the words would you like to look at, if any?"
      - "Which one would you like to look at, if any?"
    why: >-
      For Aviv Shahar the numbers show where the next conversation deserves attention, and trust is the first
      condition: needed, but not enough. Settling ties by that order, and naming ties between partners without ranking
      them, is cofront's own addition.
    cue: Their own choice, or ours?
    next:
      - {if: {unknown: pair}, to: scale-next}
      - {if: {unknown: pair.now}, to: scale-number}
      - {if: {is: {pair.now: 10}}, to: scale-keep}
      - {to: scale-holds}

  - id: scale-number
    stage: scaling
    step: rate
    needs: [pair]
    into: pair.now
    say:
      - "This one has no number yet; a rough one will do."
    ask:
      - "Where would you put {pair.dimension} with {partner} today, from 1 to 10?"
    why: >-
      Aviv Shahar's scale of 1 to 10, as you perceive it today.
    cue: Do not press.
    next:
      - {if: {is: {pair.now: 10}}, to: scale-keep}
      - {if: {unknown: pair.now}, to: scale-next}
      - {to: scale-holds}

  - id: scale-holds
    stage: scaling
    step: ask
    needs: [pair]
    into: pair.holds
    say:
      - if: {known: pair.now}
        text: "You put {pair.dimension} with {partner} at {pair.now}."
      - "This is about {pair.dimension} with {partner}."
    ask:
      - if: {is: {pair.now: 1}}
        text: "What, if anything, still holds between the two of you?"
      - if: {isNot: {pair.now: 1}}
        text: "What is already there between you that makes it {pair.now} and not lower?"
      - if: {isNot: {pair.now: 1}}
        text: "What do the two of you already do that makes it {pair.now} and not lower?"
      - "What is already there between the two of you?"
    why: >-
      cofront's own addition, from solution-focused practice: what holds a number up is what can be built on. Why it
      is not higher is never asked.
    cue: Stay here; no fixing.
    next: [{if: {is: {pace: room}}, to: scale-else}, {to: scale-worth}]

  - id: scale-else
    stage: scaling
    step: ask
    needs: [pair]
    into: words.else
    ask:
      - "And what else?"
      - "What else, perhaps so usual that it is easy to miss?"
      - "What else counts, however small?"
    why: >-
      From solution-focused practice: the second and third answers are often the ones nobody had in mind.
    cue: Ask, then wait.
    next: scale-theirs

  - id: scale-theirs
    stage: scaling
    step: rate
    needs: [pair]
    into: pair.theirs
    say:
      - "Only {partner} could say; this is a guess."
    ask:
      - "What number might {partner} give it?"
      - "If {partner} were asked about {pair.dimension} between you, what number might come back?"
    why: >-
      From solution-focused practice: a guess at the number from the other side is one more view. It is kept as your
      guess, and nothing more.
    cue: A guess, not a fact.
    next: [{if: {atLeast: {pair.theirs.apart: 2}}, to: scale-evidence}, {to: scale-worth}]

  - id: scale-evidence
    stage: scaling
    step: ask
    needs: [pair]
    into: words.evidence
    say:
      - if: {atLeast: {pair.theirs.apart: 2}}
        text: "You put it at {pair.now}, and {partner} might put it at {pair.theirs}."
      - "The two numbers lie some way apart."
    ask:
      - "What have you seen or heard that suggests it?"
      - "What did you see or hear that makes you think so?"
    why: >-
      Marshall Rosenberg and Thomas Gordon both keep what was seen or heard apart from what was made of it.
    cue: Sort sight from story.
    next: scale-worth

  - id: scale-worth
    stage: scaling
    step: choose
    needs: [pair]
    into: words.higher
    say:
      - if: {is: {pair.now: 9}}
        text: "Only one step is left, and good enough is a complete answer."
      - "Good enough is a complete answer."
      - "Not every number needs to rise."
    ask:
      - if: {known: aim}
        text: "Given what you came for, is it worth going higher, or good enough?"
      - "Is it worth going higher, or is this good enough?"
    options:
      - {id: higher, label: "Worth going higher"}
      - {id: enough, label: "Good enough"}
      - {id: unsure, label: "Not sure yet"}
    why: >-
      From solution-focused practice, not from Aviv Shahar: a partnership needs to be as good as its task, not
      perfect.
    cue: Good enough is complete.
    next:
      - {if: {chose: enough}, to: scale-keep}
      - {if: {chose: unsure}, to: scale-stake}
      - {to: scale-sign}

  - id: scale-stake
    stage: scaling
    step: ask
    needs: [pair]
    into: words.stake
    ask:
      - if: {known: pair.now}
        text: "If it were {pair.now.higher} one day, what would be different in the work?"
      - "If it were a little higher one day, what would be different in the work?"
    why: >-
      From solution-focused practice: whether a change is worth it shows in what it would change.
    cue: Their value, not yours.
    next: scale-decide

  - id: scale-decide
    stage: scaling
    step: choose
    needs: [pair]
    into: words.higher
    ask:
      - "Seen that way, is it worth going higher, or good enough for now?"
      - "So: higher, or good enough for now?"
    options:
      - {id: higher, label: "Worth going higher"}
      - {id: enough, label: "Good enough for now"}
    why: >-
      The same choice again, now that you have looked at what it would change.
    cue: Either is an answer.
    next: [{if: {chose: higher}, to: scale-sign}, {to: scale-keep}]

  - id: scale-sign
    stage: scaling
    step: ask
    needs: [pair]
    into: pair.sign
    say:
      - if: {visited: scale-holds}
        text: "You wrote {pair.holds|excerpt}. From there, one point and no more."
      - "One point, no more."
    ask:
      - if: {known: pair.now}
        text: "Suppose that one day it is {pair.now.higher}: what small thing would you or {partner} notice first?"
      - if: {known: pair.now}
        text: "What would be the first small sign that it had become {pair.now.higher}?"
      - "Suppose it has risen by one point: what small thing would you or {partner} notice first?"
    why: >-
      From solution-focused practice: a first sign small enough to be noticed is easier to reach than a goal.
    cue: Would the partner see it, too?
    next: scale-talk

  - id: scale-talk
    stage: scaling
    step: ask
    needs: [pair]
    into: pair.conversation
    ask:
      - if: {known: pair.now}
        text: "Which conversation with {partner} could move {pair.dimension} from {pair.now} to {pair.now.higher}?"
      - if: {known: pair.now}
        text: "Which conversation, if you had it, could make it {pair.now.higher}?"
      - "Which conversation, if you had it, could bring it one point higher?"
    why: >-
      Aviv Shahar's question: which conversations would it take to raise the number?
    cue: Which one is being avoided?
    next: scale-do

  - id: scale-do
    stage: scaling
    step: ask
    needs: [pair]
    into: pair.behaviour
    ask:
      - "And what could you yourself do that would help most?"
      - "What would you yourself do, or do more of, to help it along?"
    why: >-
      Aviv Shahar's question: which behaviours would it take? Asking for your own is cofront's addition: it is the part
      you can begin.
    cue: Listen for I rather than they.
    next: scale-next

  - id: scale-keep
    stage: scaling
    step: ask
    needs: [pair]
    into: pair.keep
    say:
      - if: {is: {pair.now: 10}}
        text: "You put {pair.dimension} with {partner} at 10."
      - "Then this is about what holds it there."
    ask:
      - "What keeps {pair.dimension} with {partner} where it is?"
      - "What do you want to protect, so that {pair.dimension} with {partner} stays as it is?"
    why: >-
      From solution-focused practice: what works needs to be known, so that it can be looked after.
    cue: May be offered later as a practice.
    next: scale-next

  - id: scale-next
    stage: scaling
    step: choose
    say:
      - if: {is: {way: whole}, unvisited: face-issue, not: again}
        text: "The conversation that is hard to begin is still to come, if you want it."
    ask:
      - "Where would you like to go from here?"
      - "What next?"
    options:
      - {id: another, label: "Look at another one"}
      - {id: face, label: "Prepare a conversation that is hard to begin"}
      - {id: actions, label: "Go on to actions"}
    why: >-
      Aviv Shahar goes on to actions; facing something unsaid comes from Joe Kittel (SPiBR.org). It is offered here
      and never automatic: that is cofront's own addition.
    cue: A third round? Look for tiredness.
    next:
      - {if: {chose: another}, to: scale-pick}
      - {if: {chose: face, is: {scaling.count: 1}, known: pair}, to: face-issue}
      - {if: {chose: face}, to: hard-who}
      - {to: elev-behaviours}

  # Facing

  - id: hard-who
    stage: facing
    step: ask
    into: facing
    say:
      - if: {visited: net-names}
        text: "{network}, or somebody else. Initials are enough."
      - "Initials are enough."
    ask:
      - "Who is this conversation with?"
    why: >-
      A conversation is prepared for somebody, not for people in general.
    cue: Role, history, power.
    next: face-issue

  - id: face-issue
    stage: facing
    step: ask
    into: issue
    takes: facing
    say:
      - "In your own words; rough is fine."
    ask:
      - if: {known: partner}
        text: "What happened between you and {partner}, as you saw and heard it?"
      - "What happened, as you saw and heard it?"
    why: >-
      Joe Kittel (SPiBR.org) has people face an issue; first it needs to be named. Asking for what was seen and heard
      follows Marshall Rosenberg and Thomas Gordon.
    cue: Do not steer towards neutral yet.
    next: face-safe

  - id: face-safe
    stage: facing
    step: choose
    into: safety
    say:
      - if: {not: again}
        text: "Not everything can be raised safely, and power is not always even. You need not explain."
    ask:
      - if: {known: facing}
        text: "How free are you to raise this with {facing}?"
      - "How free are you to raise this?"
    options:
      - {id: free, label: "Free enough"}
      - {id: cost, label: "It could cost me"}
      - {id: unsafe, label: "It is not safe"}
    why: >-
      cofront's own addition. Facing an issue can cost more for one than for the other, and only you can say; so it is
      asked, and the answer is believed.
    cue: Believe the answer.
    next:
      - {if: {chose: free}, to: face-focus}
      - {if: {chose: cost}, to: face-power}
      - {if: {chose: unsafe}, to: face-elsewhere}
      - {to: face-ready}

  - id: face-power
    stage: facing
    step: ask
    into: words.cost
    say:
      - "As much or as little as you like."
    ask:
      - "What could it cost you?"
      - "What might be the price?"
    why: >-
      cofront's own addition: a price that is known can be weighed.
    cue: Whose interest is served?
    next: face-bearable

  - id: face-bearable
    stage: facing
    step: ask
    into: words.bearable
    say:
      - "‘Nothing would’ is an answer, too."
    ask:
      - "What would make that cost bearable?"
      - "What would have to be there for you to bear it?"
    why: >-
      cofront's own addition: another time, a witness, an ally or a smaller first step may change the price, and
      sometimes nothing does.
    cue: Wait. Offer no remedy.
    next: face-ready

  - id: face-ready
    stage: facing
    step: choose
    say:
      - "Preparing a conversation obliges nobody to have it."
    ask:
      - "Would you like to prepare it, or not now?"
    options:
      - {id: go, label: "Prepare it"}
      - {id: later, label: "Not now"}
    why: >-
      cofront's own addition: going on is a choice of its own, made once the cost has been looked at.
    cue: No nudge.
    next: [{if: {chose: go}, to: face-focus}, {to: face-elsewhere}]

  - id: face-elsewhere
    stage: facing
    step: choose
    say:
      - if: {fact: again, is: {safety: [free, cost]}}
        text: "As before: you owe nobody this conversation."
      - if: {is: {safety: unsafe}}
        text: "Then no opening words are prepared here; you owe nobody this conversation. A person you trust, inside or
          outside your work, can do what a script cannot. Where anyone may be in danger, the local emergency number
          comes first."
      - "Then it can wait; you owe nobody this conversation. A person you trust, inside or outside your work, may see a
        way that a script cannot."
    ask:
      - "What would serve you best now?"
    options:
      - {id: step, label: "Note one step for myself", if: {left: elev-action}}
      - {id: stop, label: "Leave this matter here"}
    why: >-
      cofront's own addition: where it is not safe, good words do not make it so. Then a person is needed, and not a
      better sentence.
    cue: Leave the script if that is needed.
    next:
      - {if: {chose: step}, to: elev-action}
      - {if: {is: {way: whole, safety: [free, cost]}, unvisited: elev-behaviours}, to: elev-behaviours}
      - {to: share-with}

  - id: face-focus
    stage: facing
    step: choose
    into: focus
    say:
      - if: {is: {issue.attention: other}}
        text: "You wrote {issue.shows}. Those words seem to be about a person, and it may be just so. No answer here is
          better than another."
      - if: {is: {issue.attention: other}}
        text: "The words {issue.shows} seem to be about a person first. You know whether that is so, and no answer here
          is better than another."
      - if: {is: {issue.attention: issue}}
        text: "You wrote {issue.shows}. That seems to be about what lies between you, and there may be more to it. No
          answer here is better than another."
      - if: {is: {issue.attention: issue}}
        text: "What you wrote seems to stay with what lies between you. Only you know what comes up besides, and no
          answer here is better than another."
      - if: {is: {issue.attention: mixed}}
        text: "You wrote {issue.shows}, and also of what lies between you. Both seem to be there, and no answer here is
          better than another."
      - if: {is: {issue.attention: mixed}}
        text: "What you wrote seems to hold both, a person and what lies between you. You know which is nearer, and no
          answer here is better than another."
      - "No answer here is better than another."
    ask:
      - "When you picture talking about it, where does your attention go?"
    options:
      - {id: issue, label: "To the matter itself, what lies between us"}
      - {id: other, label: "To the other person"}
      - {id: both, label: "To both, or I am not sure"}
    why: >-
      Joe Kittel (SPiBR.org) asks where the attention is: on the issue or on the other person. That it is asked before
      anything is explained is cofront's own addition, and so is any remark before it: a set of rules reads what you
      wrote of the issue. Rules know words, not people; your answer counts as it is.
    cue: Neutral voice; there is no right answer.
    next: [{if: {chose: [other, both]}, to: other-see}, {to: face-difference}]

  - id: other-see
    stage: facing
    step: ask
    into: words.see
    say:
      - if: {is: {focus: both}}
        text: "Then first the person, and after that what lies between you."
      - "Then first the person, as you see things now."
    ask:
      - if: {known: facing}
        text: "How would you finish ‘{facing} is someone who…’?"
      - "How would you finish ‘This is someone who…’?"
    why: >-
      cofront's own addition: how one sees a person is at work in a conversation whether it is spoken or not. Here it
      can be looked at before that.
    cue: Labels, certainty, hurt.
    next: other-else

  - id: other-else
    stage: facing
    step: ask
    into: words.otherwise
    say:
      - if: {known: words.see}
        text: "You wrote {words.see|excerpt}, and it may be so."
      - "‘Nothing’ is an answer, too."
    ask:
      - if: {known: facing}
        text: "What else could be true of {facing}, even if it excuses nothing?"
      - "What else could be true, even if it excuses nothing?"
    why: >-
      cofront's own addition, in the spirit of Douglas Stone, Bruce Patton and Sheila Heen: a second story can stand
      beside the first without replacing it.
    cue: Nothing is an answer.
    next: [{if: {is: {pace: room}}, to: other-mine}, {to: other-between}]

  - id: other-mine
    stage: facing
    step: ask
    into: words.mine
    say:
      - "From the other side it may look different; you need not agree."
    ask:
      - if: {known: facing}
        text: "If {facing} described your part in this, what might you hear?"
      - "If your part in this were described from the other side, what might you hear?"
    why: >-
      From Stone, Patton and Heen: both sides usually add something, and one's own part is the one that can be
      changed. It is no search for guilt.
    cue: No guilt hunt.
    next: other-between

  - id: other-between
    stage: facing
    step: ask
    into: issue
    say:
      - "Imagine somebody fair, who wishes you both well and takes no side."
    ask:
      - if: {known: facing}
        text: "What would that onlooker say stands between you and {facing}?"
      - "What would that onlooker say stands between the two of you?"
    why: >-
      Stone, Patton and Heen call this the third story: the one an observer would tell. What you wrote first is kept,
      too.
    cue: Listen for we.
    next: other-again

  - id: other-again
    stage: facing
    step: choose
    into: focus
    say:
      - if: {is: {issue.attention: issue}}
        text: "The onlooker's words seem to stay with what lies between you. The same question once more, and the same
          answer is welcome."
      - if: {is: {issue.attention: issue}}
        text: "In the onlooker's words, {issue.shows}, what lies between you seems to come first. The same question once
          more, and the same answer is welcome."
      - if: {is: {issue.attention: [other, mixed]}}
        text: "The onlooker seems to see a person, too: {issue.shows}. The same question once more, and the same answer
          is welcome."
      - if: {is: {issue.attention: [other, mixed]}}
        text: "In the onlooker's words a person seems to be there, too. The same question once more, and the same answer
          is welcome."
      - "The same question once more, and the same answer is welcome."
    ask:
      - "When you picture talking about it now, where does your attention go?"
    options:
      - {id: issue, label: "To the matter itself, what lies between us"}
      - {id: other, label: "To the other person"}
      - {id: both, label: "To both, or I am not sure"}
    why: >-
      Joe Kittel's question once more, after a look from some other sides. It is asked only once again: that is
      cofront's own addition.
    cue: Still is fine.
    next: [{if: {chose: other}, to: other-stay}, {to: face-difference}]

  - id: other-stay
    stage: facing
    step: choose
    say:
      - "That is an answer. Sometimes what somebody does is the issue."
    ask:
      - "What would help you most from here?"
    options:
      - {id: prepare, label: "Prepare the conversation anyway"}
      - {id: human, label: "Talk to someone else first"}
      - {id: conduct, label: "Name what was done"}
    why: >-
      cofront's own addition: attention that stays with a person may have good reason. Conduct can be named without
      attacking anybody.
    cue: Sometimes conduct is the issue.
    next:
      - {if: {chose: human, noneLeft: elev-action}, to: share-with}
      - {if: {chose: human}, to: elev-action}
      - {if: {chose: conduct}, to: other-conduct}
      - {to: face-difference}

  - id: other-conduct
    stage: facing
    step: ask
    into: issue
    say:
      - "Only what anyone in the room could have seen or heard."
    ask:
      - if: {known: facing}
        text: "What exactly did {facing} do or say?"
      - "What exactly was done or said?"
    why: >-
      cofront's own addition, after Thomas Gordon and Marshall Rosenberg: an act that is described can be talked
      about; a character that is judged can only be defended.
    cue: An act, not a trait.
    next: face-difference

  - id: face-difference
    stage: facing
    step: say
    say:
      - if: {fact: again}
        text: "As before: what lies between two people can be faced together, without attacking anybody."
      - if: {visited: other-stay}
        text: "Joe Kittel (SPiBR.org) tells conflict, which attacks somebody, from confrontation: facing, together, an
          issue that lies between people. What somebody did can be faced in that way, without letting it pass. You may
          see it differently: keep what fits, and leave the rest."
      - "Joe Kittel (SPiBR.org) tells two things apart: conflict attacks somebody, while confrontation means facing,
        together, an issue that lies between people. Faced with care, the issue can become a call for trust. You may see
        it differently: keep what fits, and leave the rest."
    why: >-
      This difference is Joe Kittel's (SPiBR.org), told in cofront's words. Roger Fisher and William Ury have a close
      picture: side by side against the problem, and not against each other.
    cue: Pause after it. Disagreement is welcome.
    next: mind-picture

  # Preparing

  - id: mind-picture
    stage: preparing
    step: ask
    into: words.mindset
    say:
      - "Thoughts, mood, a tight jaw: all of it counts."
    ask:
      - if: {known: facing}
        text: "Picture the first minute with {facing}: what do you notice in yourself?"
      - "Picture the first minute: what do you notice in yourself?"
    why: >-
      Joe Kittel (SPiBR.org) traces conflict to a state of mind: separation, me against you, scarcity, fear. It is
      hard to notice in oneself, so it is asked about.
    cue: Fear, scarcity, me against you. Notice only.
    next: [{if: {is: {pace: room}}, to: mind-want}, {to: mind-time}]

  - id: mind-want
    stage: preparing
    step: ask
    into: words.wish
    ask:
      - if: {known: facing}
        text: "What do you wish for {facing} and for yourself, once this has been said?"
      - "What do you wish for both of you, once this has been said?"
    why: >-
      cofront's own addition, as the mirror of Joe Kittel's description of conflict: care, together, enough.
    cue: Is there care?
    next: mind-time

  - id: mind-time
    stage: preparing
    step: ask
    into: words.time
    say:
      - "It may take more than one conversation, and trust keeps its own pace."
    ask:
      - "How much time could you give this?"
      - "How much time is this worth to you, all in all?"
    why: >-
      Joe Kittel (SPiBR.org) speaks of a patience without a clock. What it takes is yours to say, and how long is
      seldom known.
    cue: Be unhurried yourself.
    next: mind-value

  - id: mind-value
    stage: preparing
    step: ask
    into: value
    ask:
      - if: {is: {pace: room}}
        text: "If this went well, what could grow from it for both of you?"
      - "If this went well, what could grow from it for both of you, countable or not?"
    why: >-
      For Joe Kittel (SPiBR.org), trust and the value that an alliance creates rise together. Nothing is listed first,
      so that the answer is yours.
    cue: Which half is missing, what can be counted or what cannot?
    next:
      - {if: {is: {safety: unsafe}}, to: face-elsewhere}
      - {if: {is: {pace: room}}, to: mind-unseen}
      - {to: open-draft}

  - id: mind-unseen
    stage: preparing
    step: ask
    into: words.uncounted
    say:
      - "Some of it fits into a spreadsheet, and some does not."
    ask:
      - "What could grow that nobody can count?"
      - "And what might grow that no report would show?"
    why: >-
      Joe Kittel (SPiBR.org) often gives more weight to what cannot be counted than to what can.
    cue: No list first.
    next: [{if: {is: {safety: unsafe}}, to: face-elsewhere}, {to: open-draft}]

  - id: open-draft
    stage: preparing
    step: draft
    into: opening
    say:
      - "A sentence or two, as you would say it aloud. It stays yours."
    ask:
      - if: {known: facing}
        text: "What would be the first thing you say to {facing}?"
      - "What would be the first thing you say?"
    why: >-
      cofront's own addition: a conversation is easier to begin once its first sentence has been heard, if only by
      oneself. John Gottman found that a gentle beginning often shapes all that follows.
    cue: Silence.
    next: open-look

  - id: open-look
    stage: preparing
    step: choose
    needs: [opening]
    into: opening.kept
    say:
      - if: {not: again}
        text: "Your words can be read by a set of rules, which point out what faces the issue and what may land hard.
          Rules know words, not people."
      - "All versions are kept."
    ask:
      - "What would you like to do with these words?"
    options:
      - {id: read, label: "Have them read"}
      - {id: rewrite, label: "Say it another way"}
      - {id: keep, label: "Keep it as it is", keeps: true}
    why: >-
      cofront's own addition: your words are read only if you say so, without a score, and nobody rewrites them for
      you.
    cue: Ask permission.
    next:
      - {if: {chose: read}, to: open-reading}
      - {if: {chose: rewrite}, to: open-rewrite}
      - {to: open-listen}

  - id: open-reading
    stage: preparing
    step: show
    shows: facing
    of: opening
    needs: [opening]
    say:
      - if: {known: opening.doubt}
        text: "First, what faces the issue. {opening.faces}"
      - if: {known: opening.faces, unknown: opening.doubt}
        text: "These words face the issue. {opening.faces}"
      - if: {known: opening.doubt, unknown: opening.faces}
        text: "Your words have been read."
      - "Nothing stood out, either way."
    why: >-
      cofront's own addition: what already faces the issue comes first, because that is what can be kept.
    cue: Watch the face, not the screen.
    next: [{if: {known: opening.doubt}, to: open-doubt}, {to: open-unmarked}]

  - id: open-doubt
    stage: preparing
    step: show
    shows: doubt
    of: opening
    needs: [opening]
    say:
      - "A place that may be worth a second look. {opening.doubt} To look at it once more: {opening.lookAgain}"
      - "A place to look at twice, if you like. {opening.doubt} A question that may help: {opening.lookAgain}"
      - "Here it may be worth a pause. {opening.doubt} To look at it again: {opening.lookAgain}"
    why: >-
      cofront's own addition, with close relatives: Rosenberg's observation without judgement, Gordon's effect without
      blame, Gottman's gentle beginning. It is a doubt, one of two at most, and you may know better.
    cue: Do not argue for it.
    next: open-again

  - id: open-again
    stage: preparing
    step: choose
    needs: [opening]
    into: opening.kept
    say:
      - if: {known: facing}
        text: "You know {facing}; this reading does not."
      - "You know the person; this reading does not."
    ask:
      - if: {fact: again}
        text: "You would begin with {opening|excerpt}. How does that sound to you now?"
      - "How do those words sound to you now?"
      - "How does that sound to you?"
    options:
      - {id: another, label: "Show me one more place", if: {known: opening.doubt}}
      - {id: rewrite, label: "I would say it another way"}
      - {id: keep, label: "Keep it as it is", keeps: true}
      - {id: mean, label: "I mean it that way", keeps: true}
    why: >-
      cofront's own addition: the last word is yours. Keeping it, or meaning it just so, ends the matter.
    cue: Do not argue.
    next:
      - {if: {chose: another}, to: open-doubt}
      - {if: {chose: rewrite}, to: open-rewrite}
      - {to: open-listen}

  - id: open-unmarked
    stage: preparing
    step: choose
    needs: [opening]
    into: opening.kept
    say:
      - "Rules may miss what you know."
    ask:
      - if: {fact: again}
        text: "You would begin with {opening|excerpt}. What would you like to do with it now?"
      - "What would you like to do with your words now?"
    options:
      - {id: rewrite, label: "Say it another way"}
      - {id: keep, label: "Keep it as it is", keeps: true}
    why: >-
      cofront's own addition: a reading that finds nothing to doubt is no verdict either. The last word is yours.
    cue: Leave room for their own doubt.
    next: [{if: {chose: rewrite}, to: open-rewrite}, {to: open-listen}]

  - id: open-rewrite
    stage: preparing
    step: draft
    into: opening
    say:
      - "The earlier version is kept."
    ask:
      - "How would you say it now?"
      - "How would it sound another way?"
    why: >-
      cofront's own addition: saying a thing twice often finds the shorter way. All versions are kept, so nothing is
      lost by trying.
    cue: Ask what changed.
    next: open-look

  - id: open-listen
    stage: preparing
    step: ask
    into: words.listen
    say:
      - "After your words comes the other side."
    ask:
      - if: {known: facing}
        text: "What would you ask {facing}, to learn how it looks from there?"
      - "What would you ask, to learn how it looks from the other side?"
    why: >-
      From Thomas Gordon: say it, then turn to listening. Facing together needs the other's view of it.
    cue: A question, or a trap?
    next:
      - {if: {is: {pace: room}}, to: open-attention}
      - {if: {noneLeft: elev-action}, to: share-with}
      - {if: {is: {way: conversation}}, to: elev-action}
      - {if: {visited: elev-behaviours}, to: elev-action}
      - {to: elev-behaviours}

  - id: open-attention
    stage: preparing
    step: choose
    needs: [opening]
    into: words.attention
    say:
      - if: {known: opening}
        text: "You would begin with {opening|excerpt}."
      - "Your first words once more."
    ask:
      - "When you hear yourself say that, where is your attention?"
      - "As you hear your own words, where does your attention go?"
    options:
      - {id: issue, label: "On the matter itself, what lies between us"}
      - {id: other, label: "On the other person"}
      - {id: both, label: "On both, or I am not sure"}
    why: >-
      Joe Kittel (SPiBR.org) asks for mindfulness throughout, so the question comes back with your first words. The
      answer is only noted.
    cue: Note it; no comment.
    next:
      - {if: {noneLeft: elev-action}, to: share-with}
      - {if: {visited: elev-behaviours}, to: elev-action}
      - {to: elev-behaviours}

  # Elevating

  - id: elev-behaviours
    stage: elevating
    step: list
    into: behaviours
    say:
      - "From here on it is about what you do. One thing to a line."
    ask:
      - "What do you do that helps you partner well?"
      - "What do you do that makes it easier to work with you?"
    why: >-
      Aviv Shahar asks for the behaviours that help people partner well. The ones already there come first.
    cue: Specific, and theirs.
    next: elev-keep

  - id: elev-keep
    stage: elevating
    step: list
    into: practices
    say:
      - if: {visited: scale-keep}
        text: "What holds a number up may belong here, such as {pair.keep|excerpt}."
      - "These may be things so usual that nobody mentions them."
    ask:
      - "What do you and your team already do with partners and customers, and will keep doing?"
      - "What do you and your team do with partners and customers that must not get lost?"
    why: >-
      Aviv Shahar asks for the practices that people use with partners and customers today and will commit to
      continuing.
    cue: A promise, not a list.
    next: [{if: {noneLeft: elev-action}, to: share-with}, {to: elev-action}]

  - id: elev-action
    stage: elevating
    step: form
    most: 3
    into: actions
    say:
      - if: {visited: face-elsewhere}
        text: "One step that serves you is enough, and talking to somebody counts."
      - if: {known: words.cost, is: {safety: cost}, unvisited: face-elsewhere}
        text: "You said what this conversation could cost. Something that protects you may be an action, too. Up to
          three; one will do."
      - if: {known: opening.kept, unvisited: [face-elsewhere, face-power]}
        text: "The conversation you prepared may be one of them. Up to three; one will do."
      - if: {visited: scale-talk, unknown: opening.kept, unvisited: [face-elsewhere, face-power]}
        text: "The conversation you named may be one of them. Up to three; one will do."
      - "Up to three, the ones that would matter most; one will do. Thinking something over is an action, too."
    parts:
      what: ["What will you do?"]
      who: ["With whom?"]
      when: ["By when?"]
      another: ["What else will you do, if anything?"]
    why: >-
      Aviv Shahar closes with the top three actions with these people. Who, what and when make it more likely that a
      plan meets its day.
    cue: Reflection is an action, too.
    next:
      - {if: {is: {pace: room}, left: elev-ifthen}, to: elev-obstacle}
      - {if: {left: elev-ifthen}, to: elev-ifthen}
      - {to: share-with}

  - id: elev-obstacle
    stage: elevating
    step: ask
    each: actions
    when: {unknown: action.from}
    into: action.obstacle
    say:
      - if: {visited: elev-action}
        text: "This is about {action.what|excerpt}."
      - "One action at a time."
    ask:
      - "What may get in the way?"
      - "What could get in the way, around you or in you?"
    why: >-
      cofront's own addition: an obstacle seen beforehand can be planned for. It is asked only now, when there is
      something worth protecting.
    cue: Only now, the barriers.
    next: elev-ifthen

  - id: elev-ifthen
    stage: elevating
    step: ask
    each: actions
    when: {unknown: action.from}
    into: [action.if, action.then]
    say:
      - if: {unvisited: elev-obstacle}
        text: "For {action.what|excerpt}, name a moment you would recognise, and what you do then."
      - "A moment you would recognise, and what you do then."
    ask:
      - "How would you finish ‘If…, then I…’?"
    why: >-
      cofront's own addition, after Peter Gollwitzer: a plan tied to a moment is carried out more often. Over 642
      tests the effect was d = .27 to .66 (Sheeran, Listrom and Gollwitzer 2024).
    cue: A moment, not a mood.
    next: elev-confidence

  - id: elev-confidence
    stage: elevating
    step: rate
    needs: [action]
    into: action.confidence
    ask:
      - "From 1 to 10, how sure are you that you will do it?"
      - "How likely is it that you will do it, from 1 to 10?"
    why: >-
      cofront's own addition, from coaching practice: the number is not a promise. A low one tells something about the
      action, not about you.
    cue: The tone against the number.
    next:
      - {if: {atMost: {action.confidence: 6}}, to: elev-lower}
      - {if: {is: {pace: room}, left: elev-ifthen}, to: elev-rest}
      - {to: share-with}

  - id: elev-lower
    stage: elevating
    step: choose
    needs: [action]
    into: words.likelier
    say:
      - if: {atMost: {action.confidence: 6}}
        text: "You put it at {action.confidence}, and that is worth knowing."
      - "A low number is worth knowing."
    ask:
      - "What would make it likelier, if you still want it?"
      - "If you still want it, what would raise that number?"
    options:
      - {id: smaller, label: "Make it smaller"}
      - {id: help, label: "Get help with it"}
      - {id: time, label: "Choose another time"}
      - {id: other, label: "Choose another action"}
      - {id: leave, label: "Leave it as it is"}
    why: >-
      cofront's own addition: low confidence is news about the plan. An action that fits is worth more than a brave
      one.
    cue: Low may be wise.
    next:
      - {if: {chose: [smaller, help, time, other]}, to: elev-revise}
      - {if: {is: {pace: room}, left: elev-ifthen}, to: elev-rest}
      - {to: share-with}

  - id: elev-revise
    stage: elevating
    step: form
    needs: [action]
    revises: true
    most: 1
    into: actions
    say:
      - "Change what you would change; Enter keeps a line as it is."
    parts:
      what: ["How does it read now?"]
      who: ["With whom, or with whose help?"]
      when: ["By when?"]
      another: ["Is there anything else to change?"]
    why: >-
      cofront's own addition: the action is yours to change as often as it takes, and its earlier form stays in the
      record.
    cue: Smaller is no retreat.
    next: [{if: {is: {pace: room}}, to: elev-obstacle}, {to: elev-ifthen}]

  - id: elev-rest
    stage: elevating
    step: choose
    ask:
      - "Would you like to plan the next action the same way, or go on?"
    options:
      - {id: plan, label: "Plan the next one"}
      - {id: on, label: "Go on"}
    why: >-
      cofront's own addition: one action is planned closely, the others if you wish.
    cue: One planned well is enough.
    next: [{if: {chose: plan}, to: elev-obstacle}, {to: share-with}]

  # Sharing and leaving

  - id: share-with
    stage: leaving
    step: ask
    into: confidant
    say:
      - if: {fact: again, known: confidant}
        text: "The same person as before is fine."
      - if: {is: {safety: [cost, unsafe]}}
        text: "A script cannot listen as a person can. Where no one comes to mind, /skip."
      - "A script cannot listen as a person can, and what you found is worth more once somebody has heard it. Where no
        one comes to mind, /skip."
    ask:
      - if: {is: {safety: [cost, unsafe]}}
        text: "Who, if anyone, is safe to tell about this?"
      - "With whom would you like to talk about what you found?"
      - "Who is the person to hear what you found?"
    why: >-
      Aviv Shahar has people pair up and exchange what they found; Joe Kittel (SPiBR.org) says that we need a trusted
      other to see ourselves. Alone is possible, too.
    cue: Not the coach by default.
    next:
      - {if: {visited: face-elsewhere, unvisited: elev-action, is: {way: [network, conversation]}}, to: leave-door}
      - {if: {is: {pace: room}, known: confidant}, to: share-lines}
      - {if: {is: {pace: room}}, to: share-held}
      - {to: leave-situation}

  - id: share-lines
    stage: leaving
    step: choose
    many: true
    into: words.shared
    say:
      - "This is a note to yourself and sends nothing; choosing nothing is fine. Names and numbers stand apart from
        words."
    ask:
      - "Which of these would you share?"
    options:
      - {id: aim, label: "What I came for"}
      - id: definitions
        label: "The three words, as I mean them"
        if: {known: [definitions.trust, definitions.imperative, definitions.purpose]}
      - {id: names, label: "The names of my partners", if: {known: network}}
      - {id: numbers, label: "The numbers I gave", if: {known: network.low}}
      - {id: scaling, label: "What I wrote about the numbers", if: {known: pair}}
      - {id: issue, label: "The issue between us", if: {known: issue}}
      - {id: opening, label: "My opening words", if: {known: opening}}
      - {id: practices, label: "My behaviours and practices", if: {visited: elev-behaviours}}
      - {id: actions, label: "My actions", if: {atLeast: {actions.made: 1}}}
      - {id: insight, label: "What has become clearer"}
    why: >-
      cofront's own addition: what is said about others is shared only line by line, by your own hand.
    cue: Would the partner mind?
    next: share-here

  - id: share-here
    stage: leaving
    step: choose
    ask:
      - "Is that person here with you now?"
    options:
      - {id: here, label: "Yes, at this screen"}
      - {id: later, label: "No, another time"}
    why: >-
      cofront's own addition: two people at one screen can swap at once.
    cue: Whoever is here decides.
    next: [{if: {chose: here}, to: pair-tell}, {to: share-held}]

  - id: pair-tell
    stage: leaving
    step: ask
    into: words.told
    say:
      - "One of you shares, and the other listens."
    ask:
      - "Whoever shares: what would you like to tell, in a few lines?"
    why: >-
      Adapted from Troika Consulting (Liberating Structures): one speaks while the other only listens.
    cue: Let it be quiet.
    next: pair-clarify

  - id: pair-clarify
    stage: leaving
    step: ask
    into: words.clarified
    say:
      - "Whoever listens asks only to understand; advice can wait."
    ask:
      - "Which question made something clearer?"
    why: >-
      From Troika Consulting (Liberating Structures): clarifying questions come before anything else.
    cue: Stop advice gently.
    next: pair-reflect

  - id: pair-reflect
    stage: leaving
    step: ask
    into: words.reflected
    ask:
      - "Whoever listens: what did you hear, in your own words?"
    why: >-
      cofront's own addition to Troika: hearing one's own story from somebody else often shows something new in it.
    cue: What was heard, not what was concluded.
    next: pair-valued

  - id: pair-valued
    stage: leaving
    step: ask
    into: words.valued
    ask:
      - "Whoever shared: what was most valuable in that?"
    why: >-
      From Troika Consulting (Liberating Structures): the one who shared says what it was worth.
    cue: Do not add to it.
    next: pair-swap

  - id: pair-swap
    stage: leaving
    step: choose
    ask:
      - "Would you like to swap places?"
    options:
      - {id: swap, label: "Yes, swap"}
      - {id: enough, label: "That was enough"}
    why: >-
      Aviv Shahar has people exchange discoveries, so both may have a turn.
    cue: Both may have a turn.
    next: [{if: {chose: swap}, to: swap-tell}, {to: share-held}]

  - id: swap-tell
    stage: leaving
    step: ask
    into: words.other-told
    say:
      - "Now the other way round."
    ask:
      - "Whoever listened before: what would you like to tell, in a few lines?"
    why: >-
      Adapted from Troika Consulting (Liberating Structures): one speaks while the other only listens.
    cue: Let it be quiet.
    next: swap-clarify

  - id: swap-clarify
    stage: leaving
    step: ask
    into: words.other-clarified
    say:
      - "Questions first, once more; advice can wait."
    ask:
      - "Which question made something clearer this time?"
    why: >-
      From Troika Consulting (Liberating Structures): clarifying questions come before anything else.
    cue: Stop advice gently.
    next: swap-reflect

  - id: swap-reflect
    stage: leaving
    step: ask
    into: words.other-reflected
    ask:
      - "Whoever listens now: what did you hear, in your own words?"
    why: >-
      cofront's own addition to Troika: hearing one's own story from somebody else often shows something new in it.
    cue: What was heard, not what was concluded.
    next: swap-valued

  - id: swap-valued
    stage: leaving
    step: ask
    into: words.other-valued
    ask:
      - "Whoever shared last: what was most valuable in that?"
    why: >-
      From Troika Consulting (Liberating Structures): the one who shared says what it was worth.
    cue: Do not add to it.
    next: share-held

  - id: share-held
    stage: leaving
    step: ask
    into: words.held
    ask:
      - "What would help you keep to what you chose here, and who might ask you about it?"
    why: >-
      Coaches leave it to the person how they want to be held to something, and by whom.
    cue: Their way.
    next: leave-situation

  - id: leave-situation
    stage: leaving
    step: ask
    into: insight.situation
    ask:
      - "What is clearer about the situation now, if anything?"
      - "What do you see in the situation that you did not see before?"
    why: >-
      Coaches close by asking what was learned about the situation, in the person's own words.
    cue: Wait.
    next: leave-self

  - id: leave-self
    stage: leaving
    step: ask
    into: insight.self
    say:
      - if: {visited: face-issue, unvisited: net-rate, known: facing}
        text: "Most of this was about you and {facing}. This one is about you."
      - "Most of this was about work with others. This one is about you."
    ask:
      - "What have you noticed about yourself along the way?"
      - "And about yourself: what have you noticed?"
    why: >-
      Coaches ask about the person as well as about the situation: how we see others is part of any partnership.
    cue: Wait longest.
    next: [{if: {is: {pace: room}}, to: leave-use}, {to: leave-summary}]

  - id: leave-use
    stage: leaving
    step: ask
    into: words.use
    ask:
      - "Where will you use what you found?"
      - "Where else could this be of use to you?"
    why: >-
      What was learned in one place is asked into the next one; coaches link it to what the person came for.
    cue: Link it to what they came for.
    next: leave-summary

  - id: leave-summary
    stage: leaving
    step: show
    shows: summary
    say:
      - "The main things you said, in your own words."
    why: >-
      cofront's own addition: your own words, as they stand, before you close. What they amount to is yours to say.
    cue: Silent.
    next: leave-door

  - id: leave-door
    stage: leaving
    step: choose
    say:
      - if: {known: worth, visited: leave-summary, not: again}
        text: "Your own measure was this: {worth|excerpt}."
    ask:
      - if: {fact: again}
        text: "And now, what is still missing?"
      - if: {is: {safety: unsafe}, not: again}
        text: "What else would help before you go?"
      - "What is still missing?"
    options:
      - {id: words, label: "A few more words"}
      - {id: step, label: "One more step", if: {left: elev-action}}
      - {id: network, label: "A look at my partners", if: {unvisited: net-names}}
      - id: conversation
        label: "Preparing one conversation"
        if: {unvisited: [face-elsewhere, other-stay, open-draft]}
      - {id: old, label: "My earlier actions", if: {left: return-item, unvisited: return-aside}}
      - {id: nothing, label: "Nothing more"}
    why: >-
      cofront's own addition: people often keep the most important thing for the door, and it is the person who closes
      a conversation.
    cue: They end it.
    next:
      - {if: {chose: words}, to: leave-add}
      - {if: {chose: step}, to: leave-step}
      - {if: {chose: network}, to: words-best}
      - {if: {chose: conversation}, to: hard-who}
      - {if: {chose: old}, to: return-item}
      - {to: leave-bye}

  - id: leave-step
    stage: leaving
    step: form
    most: 3
    into: actions
    say:
      - "One step is enough."
    parts:
      what: ["What will you do?"]
      who: ["With whom?"]
      when: ["By when?"]
      another: ["What else will you do, if anything?"]
    why: >-
      From Aviv Shahar's three actions: one that comes to mind late is as good as one that came early.
    cue: No planning now, unless they ask.
    next: leave-door

  - id: leave-add
    stage: leaving
    step: ask
    into: words.last
    ask:
      - "What would you like to add?"
    why: >-
      cofront's own addition: the last words are often the ones that waited longest.
    cue: The sentence said with a hand on the door.
    next: leave-bye

  - id: leave-bye
    stage: leaving
    step: say
    say:
      - "Everything is kept in {place}, to be read again or deleted whenever you like. The next time you begin, what is
        still open can come back, if you want it. Thank you, and take care."
    why: >-
      cofront's own addition: the end of a visit says where your words are and what you can do with them.
    cue: Thank them, briefly.
    next: end

"""###
}
