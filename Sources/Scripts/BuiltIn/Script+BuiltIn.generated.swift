// Made from partnering.yaml by scripts/generate; do not edit.
// swift-format-ignore-file

extension Script {
  /// A script that cofront ships with.
  public static let builtIn = Script(
    id: "partnering", version: 1, title: "Partnering, and calling for trust",
    credits: ["Trust, imperative, purpose, the numbers and the actions after them: Aviv Shahar, “The Breakthrough Collaboration TIP” (2019, and 2013 on their order).", "Conflict and confrontation, and calling for trust: Joe Kittel, SPiBR.org, “Calling for Trust” and the 2-Slide Methodology (a trade mark of its author).", "What holds, what else, good enough, the first small sign: solution-focused practice.", "What was seen, what is felt and needed, and a request that may be refused: Marshall Rosenberg. What somebody did, its effect, the feeling, then listening: Thomas Gordon.", "The story of a third person, and one's own part: Douglas Stone, Bruce Patton and Sheila Heen. Side by side against the problem: Roger Fisher and William Ury.", "A soft beginning: John Gottman. Two at one screen: after Troika Consulting, of Liberating Structures.", "If-then plans: Peter Gollwitzer; the figures are from Sheeran, Listrom and Gollwitzer (2024)."],
    data: DataModel([
      Slot("aim", .words, heading: "What you came for"),
      Slot("worth", .words, heading: "How you will know it was worth it"),
      Slot("definitions.trust", .words, heading: "Trust, to you"),
      Slot("definitions.imperative", .words, heading: "Imperative, to you"),
      Slot("definitions.purpose", .words, heading: "Purpose, to you"),
      Slot("network", .records(Records(item: "partner", prefix: "p", fields: [Slot("name", .words, isPerson: true), Slot("trust", .number(1...10), heading: "trust"), Slot("imperative", .number(1...10), heading: "imperative", also: ["need"]), Slot("purpose", .number(1...10), heading: "purpose"), Slot("theirs.trust", .number(1...10), heading: "they might say", beside: "trust"), Slot("theirs.imperative", .number(1...10), heading: "they might say", beside: "imperative"), Slot("theirs.purpose", .number(1...10), heading: "they might say", beside: "purpose"), Slot("then.trust", .number(1...10), heading: "last time", last: "trust"), Slot("then.imperative", .number(1...10), heading: "last time", last: "imperative"), Slot("then.purpose", .number(1...10), heading: "last time", last: "purpose"), Slot("difference", .words, heading: "what made the difference")], link: "with", view: .network)), heading: "Your partners today"),
      Slot("scaling", .records(Records(item: "pair", prefix: "s", hasIDs: false, fields: [Slot("partner", .item(of: "network")), Slot("dimension", .choice([Option(id: "trust", label: "trust"), Option(id: "imperative", label: "imperative"), Option(id: "purpose", label: "purpose")])), Slot("now", .number(1...10), at: "partner.dimension"), Slot("theirs", .number(1...10), at: "partner.theirs.dimension"), Slot("from", .number(1...10), heading: "from", copies: "now"), Slot("holds", .words, heading: "what holds"), Slot("else", .words, heading: "what else"), Slot("evidence", .words, heading: "what you saw or heard"), Slot("stake", .words, heading: "what would be different"), Slot("sign", .words, heading: "first sign"), Slot("conversation", .words, heading: "conversation"), Slot("behaviour", .words, heading: "your part"), Slot("keep", .words, heading: "what keeps it")], link: "of")), heading: "What you looked at"),
      Slot("issue", .words, heading: "The issue between you and {facing}", isRead: true, per: "facing", first: "account"),
      Slot("account", .words, heading: "What happened between you and {facing}", per: "facing"),
      Slot("words.stays", .words, heading: "What matters most to you in that", per: "facing"),
      Slot("words.beside", .words, heading: "What else is part of it", per: "facing"),
      Slot("words.within", .words, heading: "What else you said about your attention", per: "facing"),
      Slot("onlooker", .words, heading: "What a fair person outside would say", isRead: true, per: "facing"),
      Slot("conduct", .words, heading: "What was done or said", isRead: true, per: "facing"),
      Slot("safety", .choice([Option(id: "free", label: "free"), Option(id: "cost", label: "cost"), Option(id: "unsafe", label: "unsafe")]), per: "facing", isOwn: true),
      Slot("focus", .choice([Option(id: "issue", label: "on the issue between you"), Option(id: "other", label: "on the other person"), Option(id: "both", label: "on both"), Option(id: "own", label: "on your own part")]), heading: "Where your attention was", per: "facing", isFree: true),
      Slot("opening", .drafts, heading: "Your opening words", per: "facing"),
      Slot("value", .words, heading: "What could grow", per: "facing"),
      Slot("behaviours", .list(item: nil), heading: "What you do that helps"),
      Slot("practices", .list(item: nil), heading: "What you will keep doing"),
      Slot("actions", .records(Records(item: "action", prefix: "a", hasIDs: false, fields: [Slot("what", .words, heading: "what"), Slot("who", .words, heading: "with", isPerson: true), Slot("when", .day, heading: "when"), Slot("if", .words, heading: "if"), Slot("then", .words, heading: "then", moment: "if"), Slot("obstacle", .words, heading: "what may get in the way"), Slot("confidence", .number(1...10), heading: "how sure"), Slot("help", .words, heading: "helped by", isPerson: true), Slot("rest", .words, heading: "still"), Slot("status", .choice([Option(id: "open", label: "still open"), Option(id: "kept", label: "done"), Option(id: "partly", label: "done in part"), Option(id: "changed", label: "changed"), Option(id: "dropped", label: "set aside")])), Slot("learned", .words, heading: "what it taught")], returns: "status", stays: ["open", "partly", "changed"], link: "of", doneHeading: "Earlier actions")), heading: "Your actions"),
      Slot("confidant", .words, heading: "Who you will talk with", isPerson: true, isOther: true),
      Slot("insight.situation", .words, heading: "What you see more clearly"),
      Slot("insight.self", .words, heading: "What you noticed about yourself"),
      Slot("way", .choice([Option(id: "whole", label: "whole"), Option(id: "network", label: "network"), Option(id: "conversation", label: "conversation")])),
      Slot("pace", .choice([Option(id: "short", label: "short"), Option(id: "room", label: "room")])),
      Slot("facing", .item(of: "network")),
      Slot("before.trust", .words, heading: "Trust, to you", last: "definitions.trust"),
      Slot("before.imperative", .words, heading: "Imperative, to you", last: "definitions.imperative"),
      Slot("before.purpose", .words, heading: "Purpose, to you", last: "definitions.purpose"),
      Slot("words.matters", .words, heading: "Why it matters now"),
      Slot("words.best", .words, heading: "When working together went well"),
      Slot("words.notice", .words, heading: "What you noticed in the numbers"),
      Slot("words.tells", .words, heading: "What that told you"),
      Slot("words.cost", .words, heading: "What it could cost you to raise it", per: "facing"),
      Slot("words.bearable", .words, heading: "What would make it easier to speak", per: "facing"),
      Slot("words.help", .words, heading: "What would help you now", per: "facing"),
      Slot("words.safer", .words, heading: "What would help to keep you safe", per: "facing"),
      Slot("words.with", .words, heading: "Who could be with you", per: "facing", isPerson: true),
      Slot("words.wish", .words, heading: "What you wish for both of you", per: "facing"),
      Slot("words.time", .words, heading: "The time you could give it", per: "facing"),
      Slot("words.listen", .words, heading: "What you would ask the other", per: "facing"),
      Slot("words.uncounted", .words, heading: "What could grow that nobody can count", per: "facing"),
      Slot("words.otherwise", .words, heading: "What else could be true", per: "facing"),
      Slot("words.held", .words, heading: "What will help you keep to it"),
      Slot("words.use", .words, heading: "Where you will use it"),
      Slot("words.since", .words, heading: "What you saw later"),
      Slot("words.heard", .list(item: nil), heading: "What you told"),
      Slot("words.heart", .words, heading: "What matters to you in it"),
      Slot("words.last", .words, heading: "What was still missing"),
      Slot("words.see", .words, heading: "How you see the other", per: "facing"),
      Slot("words.mine", .words, heading: "What the other might say of your part", per: "facing"),
      Slot("words.mindset", .words, heading: "What you notice in yourself", per: "facing"),
      Slot("words.higher", .words),
      Slot("words.attention", .words, per: "facing", isFree: true),
      Slot("words.likelier", .words),
      Slot("words.raise", .words, heading: "What would make it more likely"),
      Slot("words.shared", .words, isOwn: true),
      Slot("words.told", .words, heading: "What was told"),
      Slot("words.clarified", .words, heading: "The question that helped"),
      Slot("words.reflected", .words, heading: "What was heard"),
      Slot("words.valued", .words, heading: "What was most valuable"),
      Slot("words.other-told", .words, heading: "What the other told"),
      Slot("words.other-clarified", .words, heading: "The question that helped the other"),
      Slot("words.other-reflected", .words, heading: "What was heard of that"),
      Slot("words.other-valued", .words, heading: "What was most valuable in that")
    ]),
    shares: [ShareLine("aim", "What I came for", ["aim"]), ShareLine("definitions", "The three words, as I mean them", ["definitions.trust", "definitions.imperative", "definitions.purpose"]), ShareLine("names", "The names of my partners", ["partner.name", "action.who", "action.help"]), ShareLine("numbers", "The numbers I gave", ["partner.trust", "partner.imperative", "partner.purpose", "partner.theirs.trust", "partner.theirs.imperative", "partner.theirs.purpose", "pair.from", "action.confidence"]), ShareLine("scaling", "What I wrote about the numbers", ["pair.partner", "pair.dimension", "pair.holds", "pair.sign", "pair.conversation", "pair.behaviour", "pair.keep"]), ShareLine("issue", "What happened between us", ["issue"]), ShareLine("onlooker", "What a fair person outside would say", ["onlooker"]), ShareLine("opening", "My opening words", ["opening"]), ShareLine("practices", "What I do that helps", ["behaviours", "practices"]), ShareLine("actions", "My actions", ["action.what", "action.when", "action.if", "action.then", "action.status"]), ShareLine("insight", "What I see more clearly", ["insight.situation", "insight.self"])], start: "arrive-begin",
    stages: [Stage(id: "arriving", title: "Beginning"), Stage(id: "words", title: "Three words"), Stage(id: "network", title: "The network"), Stage(id: "scaling", title: "One step higher"), Stage(id: "facing", title: "Facing"), Stage(id: "preparing", title: "Preparing", needs: ["facing", "safety"]), Stage(id: "elevating", title: "What you will do"), Stage(id: "leaving", title: "Sharing and leaving")],
    ways: [Way("whole", ["arriving", "words", "network", "scaling", "facing", "preparing", "elevating", "leaving"]), Way("network", ["arriving", "words", "network", "scaling", "elevating", "leaving"]), Way("conversation", ["arriving", "facing", "preparing", "elevating", "leaving"])],
    states: [state0, state1, state2, state3, state4, state5, state6, state7, state8, state9, state10, state11, state12, state13, state14, state15, state16, state17, state18, state19, state20, state21, state22, state23, state24, state25, state26, state27, state28, state29, state30, state31, state32, state33, state34, state35, state36, state37, state38, state39, state40, state41, state42, state43, state44, state45, state46, state47, state48, state49, state50, state51, state52, state53, state54, state55, state56, state57, state58, state59, state60, state61, state62, state63, state64, state65, state66, state67, state68, state69, state70, state71, state72, state73, state74, state75, state76, state77, state78, state79, state80, state81, state82, state83, state84, state85, state86, state87, state88, state89, state90, state91, state92, state93, state94, state95, state96, state97, state98, state99, state100, state101, state102, state103, state104, state105, state106, state107, state108, state109, state110, state111, state112, state113, state114, state115, state116, state117, state118, state119, state120, state121, state122, state123, state124, state125], sha256: "dd86893bc4a9f5c20fcbafd98a170551aee30d0005495658268f4aa639aedf53")

  private static var state0: State {
    State(id: "arrive-begin", stage: "arriving", step: .say, why: "cofront's own addition: if you were here before, you do not have to read all of it again.", cue: "Let them read.", next: [Route(if: Guard([.init(.fact, ["returning"])]), to: "arrive-again"), Route(to: "arrive-welcome")])
  }

  private static var state1: State {
    State(id: "arrive-again", stage: "arriving", step: .say, say: [Wording("As before: no therapy, your coach sees it, kept in {place}. For more, type ‘?’.", if: Guard([.init(.fact, ["coached"])])), Wording("As before: no person, no therapy, kept in {place}. For more, type ‘?’.")], more: [Wording("The questions here were written in advance, and this is not therapy. Your coach sees what you write, names and numbers too, so leave out what you want to keep to yourself. Your words are kept in {place}, and for any person you name, the first letter is enough. /skip leaves a question out, /back goes one step back, and /pause lets you stop and come back later.", if: Guard([.init(.fact, ["coached"])])), Wording("The questions here were written in advance: no person is behind them, and this is not therapy. Your words are kept in {place}, and you can delete them at any time. Nothing is sent unless you share it yourself. If the computer is not your own, it may copy the file. For any person you name, the first letter is enough. /skip leaves a question out, /back goes one step back, and /pause lets you stop and come back later.")], why: "cofront's own addition: what you read on the first visit is here in one line, and all of it if you ask.", cue: "Let them read.", next: [Route(if: Guard([.init(.left, ["return-item"])]), to: "return-offer"), Route(to: "arrive-aim")])
  }

  private static var state2: State {
    State(id: "arrive-welcome", stage: "arriving", step: .say, say: [Wording("The questions here were written in advance, and this is not therapy. Your coach sees what you write, names and numbers too, so leave out what you want to keep to yourself. /skip leaves a question out, /back goes one step back, and /pause lets you stop and come back later.", if: Guard([.init(.fact, ["coached"])])), Wording("The questions here were written in advance: no person is behind them, and this is not therapy. /skip leaves a question out, /back goes one step back, and /pause lets you stop and come back later. What you write is never lost.")], why: "cofront's own addition to its sources: before anything personal is asked, it is fair to say what this is, what it is not, and who can see it.", cue: "Let them read.", next: [Route(to: "arrive-private")])
  }

  private static var state3: State {
    State(id: "arrive-private", stage: "arriving", step: .say, say: [Wording("What is written here is kept in the account of {keeper}, in {place}. Whoever can use that account can read it and delete it. Nothing is sent anywhere else. For any person you name, the first letter is enough.", if: Guard([.init(.fact, ["coached"])])), Wording("Your words are kept in {place}. Whoever can use this account can read them, and you can delete them at any time. Nothing is sent unless you share it yourself. If the computer is not your own, it may copy the file. For any person you name, the first letter is enough.")], why: "cofront's own addition: what people write about others needs a place that they know and can clear. Nobody can promise what a computer that others manage does with what is on it.", cue: "Let them read. Any question about who can see this comes first.", next: [Route(to: "arrive-aim")])
  }

  private static var state4: State {
    State(id: "arrive-aim", stage: "arriving", step: .ask, into: ["aim"], say: [Wording("Begin anywhere; a few words are enough."), Wording("Take your time. The answer does not have to be perfect.")], ask: [Wording("What would you like to have at the end of this conversation?")], why: "A coach begins with an agreement: a conversation goes better when both know what it is for.", cue: "Hear what they want to do, then wait.", next: [Route(to: "arrive-worth")])
  }

  private static var state5: State {
    State(id: "arrive-worth", stage: "arriving", step: .ask, into: ["worth"], ask: [Wording("How will you know, at the end, that it was worth your time?"), Wording("What will show you, at the end, that it was worth your time?")], why: "Part of the agreement: the measure is yours, and it comes back at the end.", cue: "Something they could see?", next: [Route(to: "arrive-way")])
  }

  private static var state6: State {
    State(id: "arrive-way", stage: "arriving", step: .choose, into: ["way"], options: [Option(id: "network", label: "My partners, and how we work together"), Option(id: "conversation", label: "One conversation that is hard to begin"), Option(id: "whole", label: "Both, one after the other")], say: [Wording("You began with {aim|excerpt}. There are three ways to begin, and you can change later.", if: Guard([.init(.known, ["aim"])])), Wording("There are three ways to begin, and you can change later.")], ask: [Wording("What would you like to look at today?")], why: "The first looks at all your partners, with numbers; the second prepares what you will say to one person. The look at partners comes from Aviv Shahar, the conversation from Joe Kittel (SPiBR.org). To have both in one visit is cofront's own addition.", cue: "Their choice, not yours.", next: [Route(to: "arrive-pace")])
  }

  private static var state7: State {
    State(id: "arrive-pace", stage: "arriving", step: .choose, into: ["pace"], options: [Option(id: "short", label: "Short, about 15 minutes"), Option(id: "room", label: "Long, about an hour")], ask: [Wording("How much time would you like to give it today?")], why: "cofront's own addition: the short way has some of the questions, the other has all of them. Nothing here measures your time.", cue: "Accept either.", next: [Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "arrive-matters"), Route(if: Guard([.init(.`is`, ["way"], ["conversation"])]), to: "hard-who"), Route(to: "words-best")])
  }

  private static var state8: State {
    State(id: "arrive-matters", stage: "arriving", step: .ask, into: ["words.matters"], ask: [Wording("What makes this important to you now?"), Wording("Why is this important to you now?")], why: "Part of the agreement: why now, and not in some other month.", cue: "Do they want to, or have to?", next: [Route(if: Guard([.init(.`is`, ["way"], ["conversation"])]), to: "hard-who"), Route(to: "words-best")])
  }

  private static var state9: State {
    State(id: "return-offer", stage: "arriving", step: .choose, options: [Option(id: "now", label: "Look at it now"), Option(id: "later", label: "Look at it at the end"), Option(id: "aside", label: "Set it aside today")], say: [Wording("Still open from an earlier visit: {actions.waiting}.", if: Guard([.init(.known, ["actions.waiting"])])), Wording("Something you planned on an earlier visit is still open.")], ask: [Wording("When would you like to come back to it, if you want to?")], why: "cofront's own addition: a plan that nobody comes back to is soon lost. You can come back to it here, or not.", cue: "What do they bring first? This is not a test.", next: [Route(if: Guard([.init(.chose, ["now"])]), to: "return-item"), Route(if: Guard([.init(.chose, ["later"])]), to: "return-later"), Route(if: Guard([.init(.chose, ["aside"])]), to: "return-aside"), Route(to: "arrive-aim")])
  }

  private static var state10: State {
    State(id: "return-later", stage: "arriving", step: .say, say: [Wording("Then you are asked about it near the end.")], why: "cofront's own addition: what you put off is said back to you.", cue: "Leave it until then.", next: [Route(to: "arrive-aim")])
  }

  private static var state11: State {
    State(id: "return-aside", stage: "arriving", step: .say, say: [Wording("It stays as it is. Today is for what you bring.")], why: "cofront's own addition: it is easy to say no here, and what is set aside does not come up again in this visit.", cue: "Leave it there.", next: [Route(to: "arrive-aim")])
  }

  private static var state12: State {
    State(id: "return-item", stage: "arriving", step: .choose, each: "actions", when: Guard([.init(.known, ["action.from"]), .init(.`is`, ["action.status"], ["open", "partly", "changed"])]), into: ["action.status"], options: [Option(id: "kept", label: "Done"), Option(id: "partly", label: "Done in part"), Option(id: "changed", label: "Changed"), Option(id: "dropped", label: "Dropped"), Option(id: "open", label: "Not yet, still open")], say: [Wording("You planned: {action.what|excerpt}. Still to do: {action.rest|excerpt}.", if: Guard([.init(.known, ["action.what", "action.rest"])])), Wording("You planned: {action.what|excerpt}.", if: Guard([.init(.known, ["action.what"])])), Wording("Here is one that you planned earlier.")], ask: [Wording("What has happened with it so far?"), Wording("How is it going?")], why: "cofront's own addition: done, changed and dropped all tell you something. It can be as good to drop an action as to do it.", cue: "The same voice for dropped as for done.", next: [Route(if: Guard([.init(.chose, ["partly", "changed"])]), to: "return-rest"), Route(if: Guard([.init(.chose, ["open"])]), to: "return-when"), Route(if: Guard([.init(.chose, ["kept", "dropped"])]), to: "return-learned"), Route(if: Guard([.init(.left, ["return-item"])]), to: "return-item"), Route(if: Guard([.init(.visited, ["leave-door"])]), to: "leave-door"), Route(if: Guard([.init(.visited, ["return-late"])]), to: "leave-once"), Route(to: "arrive-aim")])
  }

  private static var state13: State {
    State(id: "return-rest", stage: "arriving", step: .ask, needs: ["action"], into: ["action.rest"], optional: true, say: [Wording("Then it has changed, and it stays on your list.", if: Guard([.init(.`is`, ["action.status"], ["changed"])])), Wording("Then a part is done, and it stays on your list.")], ask: [Wording("What will you do now?", if: Guard([.init(.`is`, ["action.status"], ["changed"])])), Wording("What is still left to do?")], why: "cofront's own addition: what is done in part, or has changed, is what comes next. It may be nothing.", cue: "The part that is done counts, too.", next: [Route(if: Guard([.init(.known, ["action.rest"])]), to: "return-when"), Route(to: "return-learned")])
  }

  private static var state14: State {
    State(id: "return-when", stage: "arriving", step: .ask, needs: ["action"], into: ["action.when"], optional: true, say: [Wording("It was planned for {action.when|excerpt}; Enter keeps that.", if: Guard([.init(.known, ["action.when"])]))], ask: [Wording("By when will you do the rest?", if: Guard([.init(.`is`, ["action.status"], ["partly"])])), Wording("By when will you do it now?")], why: "cofront's own addition: a plan that is still open may need another day, or none.", cue: "No hurry.", next: [Route(to: "return-learned")])
  }

  private static var state15: State {
    State(id: "return-learned", stage: "arriving", step: .ask, needs: ["action"], into: ["action.learned"], optional: true, ask: [Wording("What have you noticed about it since then, if anything?", if: Guard([.init(.`is`, ["action.status"], ["open"])])), Wording("What have you learned from it so far?"), Wording("What has it shown you so far?")], why: "cofront's own addition, as a coach would do it: what you learn from it may be worth more than the result.", cue: "Learning, not an excuse.", next: [Route(if: Guard([.init(.left, ["return-item"])]), to: "return-item"), Route(if: Guard([.init(.visited, ["leave-door"])]), to: "leave-door"), Route(if: Guard([.init(.visited, ["return-late"])]), to: "leave-once"), Route(to: "arrive-aim")])
  }

  private static var state16: State {
    State(id: "words-best", stage: "words", step: .ask, into: ["words.best"], say: [Wording("Before any numbers, something that went well."), Wording("First something that went well; numbers come later.")], ask: [Wording("Think of somebody you worked well with: what did the two of you do?"), Wording("Remember a time when working with someone went well: what did the two of you do?")], why: "cofront's own addition, from solution-focused practice: what has already worked is the best thing to build on.", cue: "Strength first; hear what they did.", next: [Route(if: Guard([.init(.known, ["before.trust", "before.imperative", "before.purpose"])]), to: "words-last"), Route(to: "words-heard")])
  }

  private static var state17: State {
    State(id: "words-last", stage: "words", step: .show, shows: .summary, of: ["before.trust", "before.imperative", "before.purpose"], say: [Wording("You wrote {words.best|excerpt}. And these are the three words as you meant them last time.", if: Guard([.init(.known, ["words.best"])])), Wording("These are the three words as you meant them last time.")], why: "Aviv Shahar's three words. What you wrote about them is yours to keep from visit to visit.", cue: "Say nothing. They are reading.", next: [Route(to: "words-kept")])
  }

  private static var state18: State {
    State(id: "words-kept", stage: "words", step: .choose, into: ["definitions.trust", "definitions.imperative", "definitions.purpose"], options: [Option(id: "keep", label: "Still right", keeps: true), Option(id: "change", label: "Change them")], say: [Wording("To read what the three words mean, type ‘?’.")], ask: [Wording("Are your own words still right for you?")], more: [Wording("Aviv Shahar has three words for how people work together. Trust: we believe in each other and are open with each other. Imperative: we share a need or a danger, like two people in a boat that takes in water. Purpose: we want the same end result, have the same picture of it, and both gain from it.")], why: "cofront's own addition: a number of today and one of last time can only stand side by side if the word still means the same.", cue: "Do they mean something else now?", next: [Route(if: Guard([.init(.chose, ["change"])]), to: "words-trust"), Route(to: "net-names")])
  }

  private static var state19: State {
    State(id: "words-heard", stage: "words", step: .say, needs: ["words.best"], say: [Wording("You wrote {words.best|excerpt}. It may help you when we come to the numbers.", if: Guard([.init(.known, ["words.best"])])), Wording("That may help you when we come to the numbers.")], why: "cofront's own addition: what you remember comes back to you before something new begins.", cue: "Wait a moment before you go on.", next: [Route(to: "words-meaning")])
  }

  private static var state20: State {
    State(id: "words-meaning", stage: "words", step: .say, say: [Wording("The three words are trust, imperative and purpose. To read what they mean, type ‘?’.", if: Guard([.init(.fact, ["returning"])])), Wording("Aviv Shahar has three words for how people work together. Trust: we believe in each other and are open with each other. Imperative: we share a need or a danger, like two people in a boat that takes in water. Purpose: we want the same end result, have the same picture of it, and both gain from it.")], more: [Wording("Aviv Shahar has three words for how people work together. Trust: we believe in each other and are open with each other. Imperative: we share a need or a danger, like two people in a boat that takes in water. Purpose: we want the same end result, have the same picture of it, and both gain from it.")], why: "The three words and what they mean are Aviv Shahar's. They are told in cofront's words, so that everybody begins from the same meaning.", cue: "Say nothing. They are reading.", next: [Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "words-trust"), Route(to: "net-names")])
  }

  private static var state21: State {
    State(id: "words-trust", stage: "words", step: .ask, into: ["definitions.trust"], say: [Wording("Now trust, in your own words; /skip if the meaning above is right for you.")], ask: [Wording("When there is trust between you and a partner, what do you see and hear?")], why: "With Aviv Shahar, the meaning comes before any number. A 10 says something only when you have said what it looks like.", cue: "Note the words that are their own.", next: [Route(to: "words-imperative")])
  }

  private static var state22: State {
    State(id: "words-imperative", stage: "words", step: .ask, into: ["definitions.imperative"], say: [Wording("Imperative: the need or the danger you share.")], ask: [Wording("What happens to you and your partners if nothing changes?"), Wording("Which need or danger do you share with your partners?")], why: "Shahar's imperative is the need or danger that people share. What happens if nothing changes is the most simple way to find it.", cue: "Is it shared, or only on one side?", next: [Route(to: "words-purpose")])
  }

  private static var state23: State {
    State(id: "words-purpose", stage: "words", step: .ask, into: ["definitions.purpose"], say: [Wording("Purpose: the same end result, and both gain from it.")], ask: [Wording("Which end result would be good for you and for your partners?"), Wording("Which end result do you and your partners all want, because it helps each of you?")], why: "In Shahar's meaning, purpose includes what people gain when things go well; so the question is about both sides.", cue: "What would each side gain?", next: [Route(to: "net-names")])
  }

  private static var state24: State {
    State(id: "net-names", stage: "network", step: .list, into: ["network"], most: 10, say: [Wording("From last time: {network.offered}. Enter keeps them, a new name is added, and ‘-’ before a name takes it away.", if: Guard([.init(.known, ["network.offered"])])), Wording("On your list: {network}. To take a name away, type ‘-Ana’.", if: Guard([.init(.known, ["network"]), .init(.unknown, ["network.offered"])])), Wording("Three to five names are a good beginning; ten is the limit. A first letter is enough.")], ask: [Wording("Who would be among the first to notice that things go well?", if: Guard([.init(.visited, ["net-none"])])), Wording("Who else should be on the list?", if: Guard([.init(.fact, ["again"]), .init(.known, ["network"]), .init(.unvisited, ["net-none"])])), Wording("Which partners are most important for what you came for?", if: Guard([.init(.known, ["aim"]), .init(.not, ["again"])])), Wording("Which partners are most important to you now?")], why: "Aviv Shahar begins with the names of the people that a result depends on, ten at most. To begin with three to five is cofront's own addition: too many numbers at once are heavy.", cue: "Who is missing, or named last?", next: [Route(if: Guard([.init(.unknown, ["network"])]), to: "net-none"), Route(if: Guard([.init(.left, ["net-rate"])]), to: "net-rate"), Route(to: "net-chart")])
  }

  private static var state25: State {
    State(id: "net-none", stage: "network", step: .choose, options: [Option(id: "think", label: "Think of who would notice success"), Option(id: "conversation", label: "Prepare one conversation instead"), Option(id: "leave", label: "Come to an end for today")], say: [Wording("No name yet is fine.")], ask: [Wording("What would help you now?"), Wording("What would you like to do now?")], why: "cofront's own addition: you can go on from an empty list, too.", cue: "Do not help with names.", next: [Route(if: Guard([.init(.chose, ["think"])]), to: "net-names"), Route(if: Guard([.init(.chose, ["conversation"])]), to: "hard-who"), Route(to: "leave-once")])
  }

  private static var state26: State {
    State(id: "net-rate", stage: "network", step: .rate, each: "network", into: ["partner.trust", "partner.imperative", "partner.purpose"], parts: [Part("trust", [Wording("And trust between you and {partner}?")]), Part("imperative", [Wording("And shared imperative with {partner}?")]), Part("purpose", [Wording("And shared purpose with {partner}?")])], say: [Wording("Last time with {partner}: {partner.then}. Enter keeps that, new numbers change it, and ‘let go’ takes {partner} off the list.", if: Guard([.init(.known, ["partner.then"]), .init(.not, ["again"])])), Wording("Last time with {partner}: {partner.then}.", if: Guard([.init(.known, ["partner.then"]), .init(.fact, ["again"])])), Wording("Three numbers on one line, such as 7 5 8: trust, imperative, purpose. 1 is low and 10 is high, as you see them today. One or two will do, and you can leave them all out.", if: Guard([.init(.unknown, ["partner.then"]), .init(.not, ["again"])]))], ask: [Wording("{partner}: how are trust, imperative and purpose between you today?", if: Guard([.init(.not, ["again"])])), Wording("{partner}: trust, imperative, purpose, as you see them today?"), Wording("Between you and {partner}: trust, imperative, purpose?"), Wording("And {partner}: your three numbers for today?")], why: "Aviv Shahar has a number from 1 to 10 for each of the three: how far you trust each other, how far you share a need, how far you work for the same thing. It is how you see it now; nobody else was asked, and this is not a test.", cue: "Hear where they wait before a number.", next: [Route(if: Guard([.init(.known, ["partner.moved"]), .init(.unknown, ["partner.difference"])]), to: "net-moved"), Route(if: Guard([.init(.left, ["net-rate"]), .init(.fact, ["third"])]), to: "net-more"), Route(if: Guard([.init(.left, ["net-rate"])]), to: "net-rate"), Route(to: "net-chart")])
  }

  private static var state27: State {
    State(id: "net-moved", stage: "network", step: .ask, needs: ["partner"], into: ["partner.difference"], optional: true, say: [Wording("Since last time, {partner.moved}.", if: Guard([.init(.known, ["partner.moved"])])), Wording("Something has moved since last time.")], ask: [Wording("What made the difference?")], why: "From solution-focused practice: what has changed since last time, up or down, is the best thing to learn from.", cue: "The same voice for up and down.", next: [Route(if: Guard([.init(.left, ["net-rate"])]), to: "net-rate"), Route(to: "net-chart")])
  }

  private static var state28: State {
    State(id: "net-more", stage: "network", step: .choose, options: [Option(id: "more", label: "Go on with the next"), Option(id: "chart", label: "See the chart now")], say: [Wording("There are more names on your list. The chart can be shown without them.")], ask: [Wording("Would you like to go on, or see the chart now?")], why: "cofront's own addition: after three partners there is enough to look at, and to stop is as good as to go on.", cue: "To stop is fine.", next: [Route(if: Guard([.init(.chose, ["more"])]), to: "net-rate"), Route(to: "net-chart")])
  }

  private static var state29: State {
    State(id: "net-chart", stage: "network", step: .show, shows: .chart, of: ["network"], say: [Wording("There are no numbers, so the chart shows only the names.", if: Guard([.init(.unknown, ["network.low"])])), Wording("This is how you see it today. Nobody else was asked, and what you left out stays empty. To change a number, type a name, a word and the number.")], why: "Aviv Shahar's three numbers, side by side. They show where the next conversation may be needed, and they judge nobody.", cue: "Say nothing.", next: [Route(if: Guard([.init(.unknown, ["network.low"])]), to: "scale-pick"), Route(to: "net-notice")])
  }

  private static var state30: State {
    State(id: "net-notice", stage: "network", step: .ask, into: ["words.notice"], ask: [Wording("What do you notice now?", if: Guard([.init(.fact, ["again"])])), Wording("What do you notice first?"), Wording("What do you notice when you look at these?")], why: "A coach will ask what you see before saying anything: words from others would change what you see.", cue: "The first words out.", next: [Route(to: "net-stay")])
  }

  private static var state31: State {
    State(id: "net-stay", stage: "network", step: .ask, needs: ["words.notice"], into: ["words.tells"], optional: true, say: [Wording("You saw this: {words.notice|excerpt}.", if: Guard([.init(.known, ["words.notice"])])), Wording("That is how you see it.")], ask: [Wording("What does it tell you, if anything?")], why: "cofront's own addition: what you saw comes before any choice, and you may stay with it as long as you like.", cue: "Stay. No choices yet.", next: [Route(if: Guard([.init(.`is`, ["network.low"], ["10"]), .init(.unvisited, ["net-tens"])]), to: "net-tens"), Route(to: "scale-pick")])
  }

  private static var state32: State {
    State(id: "net-tens", stage: "network", step: .choose, options: [Option(id: "protect", label: "Protect what is there"), Option(id: "look", label: "Look at the numbers again"), Option(id: "add", label: "Add someone who is not on the list")], say: [Wording("Every number is a 10. That may simply be how it is.")], ask: [Wording("What would you like to do with your time now?")], why: "cofront's own addition: high numbers are taken as they are. It is worth knowing what keeps them high.", cue: "Believe the numbers.", next: [Route(if: Guard([.init(.chose, ["look"])]), to: "net-rate"), Route(if: Guard([.init(.chose, ["add"])]), to: "net-names"), Route(to: "scale-pick")])
  }

  private static var state33: State {
    State(id: "scale-pick", stage: "scaling", step: .choose, into: ["scaling"], from: "network", say: [Wording("You can also choose none of these.", if: Guard([.init(.visited, ["scale-next"])])), Wording("There are no names yet, so there is nothing to choose from. /goto network begins with names.", if: Guard([.init(.unknown, ["network"]), .init(.unvisited, ["scale-next"])])), Wording("There are no numbers, and you do not need any. You may look at any of these.", if: Guard([.init(.unknown, ["network.low"]), .init(.known, ["network"]), .init(.unvisited, ["scale-next"])])), Wording("Every number is a 10, so this is about what you want to protect most.", if: Guard([.init(.`is`, ["network.low"], ["10"]), .init(.unvisited, ["scale-next"])])), Wording("The lowest number is {network.low}, more than once: {network.tied}. If one person has it twice, trust comes first in the list. You decide.", if: Guard([.init(.atLeast, ["network.ties"], ["2"]), .init(.isNot, ["network.low"], ["10"]), .init(.unvisited, ["scale-next"])])), Wording("The lowest number is {network.low}, for {network.lowest}, so it is offered first. A low number may show where a conversation could help. You decide.", if: Guard([.init(.atMost, ["network.ties"], ["1"]), .init(.isNot, ["network.low"], ["10"]), .init(.unvisited, ["scale-next"])])), Wording("Whatever the numbers say, the choice is yours.")], ask: [Wording("Which of the words would you like to look at, if any?", if: Guard([.init(.`is`, ["network.count"], ["1"])])), Wording("Which one would you like to look at, if any?")], why: "For Aviv Shahar the numbers show where the next conversation is needed, and trust is the first condition: needed, but not enough. To use that order where two numbers of one partner are the same, and no order between partners, is cofront's own addition.", cue: "Their own choice, or that of the numbers?", next: [Route(if: Guard([.init(.unknown, ["pair"])]), to: "scale-next"), Route(if: Guard([.init(.unknown, ["pair.now"])]), to: "scale-number"), Route(if: Guard([.init(.`is`, ["pair.now"], ["10"])]), to: "scale-keep"), Route(to: "scale-holds")])
  }

  private static var state34: State {
    State(id: "scale-number", stage: "scaling", step: .rate, needs: ["pair"], into: ["pair.now"], say: [Wording("This one has no number yet; your first idea is enough.")], ask: [Wording("What number would you give {pair.dimension} with {partner} today, from 1 to 10?")], why: "Aviv Shahar's scale of 1 to 10, as you see it today.", cue: "Do not press.", next: [Route(if: Guard([.init(.`is`, ["pair.now"], ["10"])]), to: "scale-keep"), Route(if: Guard([.init(.unknown, ["pair.now"])]), to: "scale-next"), Route(to: "scale-holds")])
  }

  private static var state35: State {
    State(id: "scale-holds", stage: "scaling", step: .ask, needs: ["pair"], into: ["pair.holds"], say: [Wording("For {pair.dimension} with {partner} you gave {pair.now}.", if: Guard([.init(.known, ["pair.now"])])), Wording("This is about {pair.dimension} with {partner}.")], ask: [Wording("What is still good between you and {partner}, if anything?", if: Guard([.init(.`is`, ["pair.now"], ["1"])])), Wording("What is already there between you that makes it {pair.now} and not lower?", if: Guard([.init(.isNot, ["pair.now"], ["1"])])), Wording("What do you and {partner} already do that makes it {pair.now} and not lower?", if: Guard([.init(.isNot, ["pair.now"], ["1"])])), Wording("What is already there between you and {partner}?")], why: "cofront's own addition, from solution-focused practice: what keeps a number up is what you can build on. Nobody will ask why it is not higher.", cue: "Stay here; do not try to help yet.", next: [Route(if: Guard([.init(.`is`, ["pace"], ["short"]), .init(.`is`, ["way"], ["whole"])]), to: "scale-worth"), Route(to: "scale-else")])
  }

  private static var state36: State {
    State(id: "scale-else", stage: "scaling", step: .ask, needs: ["pair.holds"], into: ["pair.else"], optional: true, say: [Wording("You wrote {pair.holds|excerpt}.", if: Guard([.init(.known, ["pair.holds"])])), Wording("That is there already.")], ask: [Wording("And what else?"), Wording("What else, perhaps something you do every day?"), Wording("What else, even if it is small?")], why: "From solution-focused practice: the second and third answers are often the ones nobody had thought of.", cue: "Ask, then wait.", next: [Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "scale-theirs"), Route(to: "scale-worth")])
  }

  private static var state37: State {
    State(id: "scale-theirs", stage: "scaling", step: .rate, needs: ["pair"], into: ["pair.theirs"], say: [Wording("Only {partner} knows; this is a guess.")], ask: [Wording("What number might {partner} give it?"), Wording("What number might {partner} have in mind for {pair.dimension} between you?")], why: "From solution-focused practice: to guess the number from the other side gives one more view. It is kept as your guess, and nothing more.", cue: "A guess, not a fact.", next: [Route(if: Guard([.init(.atLeast, ["pair.theirs.apart"], ["2"])]), to: "scale-evidence"), Route(to: "scale-worth")])
  }

  private static var state38: State {
    State(id: "scale-evidence", stage: "scaling", step: .ask, needs: ["pair"], into: ["pair.evidence"], say: [Wording("You say {pair.now}, and {partner} might say {pair.theirs}.", if: Guard([.init(.atLeast, ["pair.theirs.apart"], ["2"])])), Wording("The two numbers are not the same.")], ask: [Wording("What have you seen or heard that makes you think so?"), Wording("What did you see or hear that makes you think so?")], why: "Marshall Rosenberg and Thomas Gordon both keep what was seen or heard apart from what people made of it.", cue: "What they saw, or what they made of it?", next: [Route(to: "scale-worth")])
  }

  private static var state39: State {
    State(id: "scale-worth", stage: "scaling", step: .choose, needs: ["pair"], into: ["words.higher"], options: [Option(id: "higher", label: "It should go higher"), Option(id: "enough", label: "Good enough"), Option(id: "unsure", label: "Not sure yet")], say: [Wording("You wrote {pair.holds|excerpt}. ‘Good enough’ is a full answer, too.", if: Guard([.init(.`is`, ["pace"], ["short"]), .init(.`is`, ["way"], ["whole"]), .init(.isNot, ["pair.now"], ["9"]), .init(.known, ["pair.holds"])])), Wording("Only one step is left, and ‘good enough’ is a full answer.", if: Guard([.init(.`is`, ["pair.now"], ["9"])])), Wording("‘Good enough’ is a full answer, too."), Wording("Not every number has to go up.")], ask: [Wording("Think of what you came for: should {pair.dimension} go higher, or is it good enough?", if: Guard([.init(.known, ["aim"])])), Wording("Should it go higher, or is it good enough?")], why: "From solution-focused practice, not from Aviv Shahar: people need to work together as well as their task needs it, not perfectly.", cue: "Good enough is a full answer.", next: [Route(if: Guard([.init(.chose, ["enough"])]), to: "scale-keep"), Route(if: Guard([.init(.chose, ["unsure"])]), to: "scale-stake"), Route(to: "scale-sign")])
  }

  private static var state40: State {
    State(id: "scale-stake", stage: "scaling", step: .ask, needs: ["pair"], into: ["pair.stake"], ask: [Wording("Imagine it is {pair.now.higher} one day: what is different in your work together?", if: Guard([.init(.known, ["pair.now"])])), Wording("Imagine it is a little higher one day: what is different in your work together?")], why: "From solution-focused practice: when you see what would be different, you see if the change is worth it.", cue: "What is it worth to them, not to you?", next: [Route(to: "scale-decide")])
  }

  private static var state41: State {
    State(id: "scale-decide", stage: "scaling", step: .choose, needs: ["pair"], into: ["words.higher"], options: [Option(id: "higher", label: "It should go higher"), Option(id: "enough", label: "Good enough for now")], ask: [Wording("When you see that, should it go higher, or is it good enough for now?"), Wording("So: higher, or good enough for now?")], why: "The same choice again, now that you have looked at what would be different.", cue: "Both are good answers.", next: [Route(if: Guard([.init(.chose, ["higher"])]), to: "scale-sign"), Route(to: "scale-keep")])
  }

  private static var state42: State {
    State(id: "scale-sign", stage: "scaling", step: .ask, needs: ["pair"], into: ["pair.sign"], say: [Wording("You wrote {pair.holds|excerpt}. Now imagine one point more.", if: Guard([.init(.visited, ["scale-holds"]), .init(.unvisited, ["scale-else"])])), Wording("Now imagine one point more.")], ask: [Wording("Suppose that one day it is {pair.now.higher}: what small thing would you or {partner} notice first?", if: Guard([.init(.known, ["pair.now"])])), Wording("What would be the first small sign that it is {pair.now.higher}?", if: Guard([.init(.known, ["pair.now"])])), Wording("Suppose it is one point higher: what small thing would you or {partner} notice first?")], why: "From solution-focused practice: a small first sign is easier to reach than a big goal.", cue: "Would the partner see it, too?", next: [Route(to: "scale-talk")])
  }

  private static var state43: State {
    State(id: "scale-talk", stage: "scaling", step: .ask, needs: ["pair"], into: ["pair.conversation"], ask: [Wording("Which conversation with {partner} could move {pair.dimension} from {pair.now} to {pair.now.higher}?", if: Guard([.init(.known, ["pair.now"])])), Wording("Which conversation with {partner} could make it {pair.now.higher}?", if: Guard([.init(.known, ["pair.now"])])), Wording("Which conversation could bring it one point higher?")], why: "Aviv Shahar's question: which conversation would it take to raise the number?", cue: "Which one do they avoid?", next: [Route(to: "scale-do")])
  }

  private static var state44: State {
    State(id: "scale-do", stage: "scaling", step: .ask, needs: ["pair"], into: ["pair.behaviour"], ask: [Wording("And what could you do yourself that would help most?"), Wording("What could you do yourself, or do more often, to help?")], why: "Aviv Shahar's question: what would people have to do? That it is about you is cofront's addition: it is the part you can begin.", cue: "Listen for I, not they.", next: [Route(to: "scale-next")])
  }

  private static var state45: State {
    State(id: "scale-keep", stage: "scaling", step: .ask, needs: ["pair"], into: ["pair.keep"], say: [Wording("You gave {pair.dimension} with {partner} a 10.", if: Guard([.init(.`is`, ["pair.now"], ["10"])])), Wording("Then this is about what keeps it there.")], ask: [Wording("What keeps {pair.dimension} with {partner} where it is?"), Wording("What helps to keep {pair.dimension} with {partner} as it is?")], why: "From solution-focused practice: when you know what works, you can take care of it.", cue: "May be offered later as something to keep doing.", next: [Route(to: "scale-next")])
  }

  private static var state46: State {
    State(id: "scale-next", stage: "scaling", step: .choose, options: [Option(id: "another", label: "Look at another one"), Option(id: "face", label: "Prepare a conversation that is hard to begin"), Option(id: "actions", label: "Go on to actions")], say: [Wording("This keeps it there: {pair.keep|excerpt}.", if: Guard([.init(.known, ["pair.keep"])])), Wording("Your own part could be this: {pair.behaviour|excerpt}.", if: Guard([.init(.known, ["pair.behaviour"]), .init(.unknown, ["pair.keep"])])), Wording("The conversation that is hard to begin comes later, if you want it.", if: Guard([.init(.`is`, ["way"], ["whole"]), .init(.unknown, ["pair.keep", "pair.behaviour"]), .init(.unvisited, ["face-issue"]), .init(.not, ["again"])]))], ask: [Wording("Where would you like to go now?"), Wording("What would you like to do next?")], why: "Aviv Shahar goes on to actions; to face what has not been said comes from Joe Kittel (SPiBR.org). That you can choose it here, or not, is cofront's own addition.", cue: "A third round? See if they are tired.", next: [Route(if: Guard([.init(.chose, ["another"])]), to: "scale-pick"), Route(if: Guard([.init(.chose, ["face"]), .init(.`is`, ["scaling.count"], ["1"]), .init(.known, ["pair"])]), to: "face-issue"), Route(if: Guard([.init(.chose, ["face"])]), to: "hard-who"), Route(to: "elev-behaviours")])
  }

  private static var state47: State {
    State(id: "hard-who", stage: "facing", step: .ask, into: ["facing"], say: [Wording("{network}, or somebody else. A first letter is enough.", if: Guard([.init(.visited, ["net-names"])])), Wording("A first letter is enough.")], ask: [Wording("Who is this conversation with?")], why: "You prepare a conversation for one person, not for people in general.", cue: "Role, history, power.", next: [Route(to: "face-issue")])
  }

  private static var state48: State {
    State(id: "face-issue", stage: "facing", step: .ask, into: ["issue"], takes: "facing", say: [Wording("In your own words; they do not have to be perfect.")], ask: [Wording("What happened between you and {partner}, as you saw and heard it?", if: Guard([.init(.known, ["partner"])])), Wording("What happened, as you saw and heard it?")], why: "Joe Kittel (SPiBR.org) has people face an issue; first they need words for it. The question about what you saw and heard follows Marshall Rosenberg and Thomas Gordon.", cue: "Do not ask for fair words yet.", next: [Route(if: Guard([.init(.known, ["issue.threat"])]), to: "face-threat"), Route(to: "face-stay")])
  }

  private static var state49: State {
    State(id: "face-stay", stage: "facing", step: .ask, needs: ["issue"], into: ["words.stays"], optional: true, say: [Wording("You wrote {issue|excerpt}.", if: Guard([.init(.known, ["issue"])])), Wording("It is written down as you told it.")], ask: [Wording("What matters most to you in it?")], why: "cofront's own addition: a story is heard before the next question comes, and there may be more to tell.", cue: "Stay with it. Ask nothing else.", next: [Route(if: Guard([.init(.known, ["words.stays.threat"])]), to: "face-threat"), Route(if: Guard([.init(.known, ["words.stays.told"])]), to: "face-heard"), Route(to: "face-safe")])
  }

  private static var state50: State {
    State(id: "face-heard", stage: "facing", step: .ask, needs: ["words.stays"], into: ["words.beside"], optional: true, say: [Wording("You wrote {words.stays|excerpt}.", if: Guard([.init(.known, ["words.stays"])])), Wording("That is kept, too, in your own words.")], ask: [Wording("What else is part of it, if anything?")], why: "cofront's own addition: when somebody has told more than was asked for, it is heard before any choice comes.", cue: "Let it be said. No choices yet.", next: [Route(to: "face-safe")])
  }

  private static var state51: State {
    State(id: "face-threat", stage: "facing", step: .say, say: [Wording("A program knows words, not people, and only you know if you are safe. If anyone may be in danger, call the local emergency number first. /x ends this at once and leaves an empty screen.")], why: "cofront's own addition: where words tell of a blow or a threat, nothing else is asked before it is clear if you are safe.", cue: "Safety first. Believe what you hear.", next: [Route(to: "face-safe")])
  }

  private static var state52: State {
    State(id: "face-safe", stage: "facing", step: .choose, into: ["safety"], options: [Option(id: "free", label: "Free enough"), Option(id: "cost", label: "It could cost me"), Option(id: "unsafe", label: "It is not safe")], say: [Wording("That is kept as you wrote it. It is not always safe to speak, and one side may have more power. You do not have to explain.", if: Guard([.init(.known, ["words.stays"]), .init(.unvisited, ["face-heard"]), .init(.not, ["again"])])), Wording("It is not always safe to speak, and one side may have more power. You do not have to explain.", if: Guard([.init(.unknown, ["words.stays"]), .init(.not, ["again"])])), Wording("It is not always safe to speak, and one side may have more power. You do not have to explain.", if: Guard([.init(.visited, ["face-heard"]), .init(.not, ["again"])]))], ask: [Wording("How free are you to talk about this with {facing}?", if: Guard([.init(.known, ["facing"])])), Wording("How free are you to talk about this?")], why: "cofront's own addition. To face an issue can cost one side more than the other, and only you can say. So this is a question, and your answer stands.", cue: "Believe the answer.", next: [Route(if: Guard([.init(.chose, ["free"]), .init(.atLeast, ["focus.asked"], ["1"]), .init(.visited, ["mind-picture"])]), to: "face-difference"), Route(if: Guard([.init(.chose, ["free"])]), to: "face-focus"), Route(if: Guard([.init(.chose, ["cost"])]), to: "face-power"), Route(if: Guard([.init(.chose, ["unsafe"])]), to: "face-unsafe"), Route(to: "face-ready")])
  }

  private static var state53: State {
    State(id: "face-power", stage: "facing", step: .ask, into: ["words.cost"], say: [Wording("As much or as little as you like.")], ask: [Wording("What could it cost you?"), Wording("What could you lose?")], why: "cofront's own addition: when you know what it could cost, you can decide if it is worth it.", cue: "Who would gain from it?", next: [Route(to: "face-bearable")])
  }

  private static var state54: State {
    State(id: "face-bearable", stage: "facing", step: .ask, into: ["words.bearable"], say: [Wording("It could cost you this: {words.cost|excerpt}.", if: Guard([.init(.known, ["words.cost"])])), Wording("‘Nothing’ is an answer, too.")], ask: [Wording("What would make it easier for you to speak?"), Wording("What would you need in order to speak?")], why: "cofront's own addition: another time, a third person in the room or a smaller first step may change what it costs, and sometimes nothing does.", cue: "Wait. Offer no answer of yours.", next: [Route(to: "face-ready")])
  }

  private static var state55: State {
    State(id: "face-ready", stage: "facing", step: .choose, options: [Option(id: "go", label: "Prepare it"), Option(id: "later", label: "Not now")], say: [Wording("You wrote {words.bearable|excerpt}. You can prepare a conversation and still decide not to have it.", if: Guard([.init(.known, ["words.bearable"])])), Wording("You can prepare a conversation and still decide not to have it.")], ask: [Wording("Would you like to prepare it, or not now?")], why: "cofront's own addition: to go on is a choice of its own, after you have looked at what it could cost.", cue: "Do not push.", next: [Route(if: Guard([.init(.chose, ["go"]), .init(.atLeast, ["focus.asked"], ["1"]), .init(.visited, ["mind-picture"])]), to: "face-difference"), Route(if: Guard([.init(.chose, ["go"])]), to: "face-focus"), Route(to: "face-elsewhere")])
  }

  private static var state56: State {
    State(id: "face-unsafe", stage: "facing", step: .say, say: [Wording("Then no first words are prepared here, and nothing here asks you to speak. A person you trust, at work or outside it, can do what a program cannot. If anyone may be in danger, call the local emergency number first.")], why: "cofront's own addition: where it is not safe, good words do not make it safe. Then a person is needed, and not a better sentence.", cue: "Leave these questions if that is needed.", next: [Route(to: "face-elsewhere")])
  }

  private static var state57: State {
    State(id: "face-elsewhere", stage: "facing", step: .choose, options: [Option(id: "step", label: "Note one step for myself", if: Guard([.init(.left, ["elev-action"])])), Option(id: "with", label: "Find someone to be with me", if: Guard([.init(.`is`, ["safety"], ["unsafe"])])), Option(id: "stop", label: "Leave this for now")], aside: "words.help", say: [Wording("As before: you do not have to have this conversation.", if: Guard([.init(.fact, ["again"]), .init(.`is`, ["safety"], ["free", "cost"])])), Wording("A step for yourself can be a small one, and you do not need one. /x ends this at once and leaves an empty screen.", if: Guard([.init(.`is`, ["safety"], ["unsafe"])])), Wording("Then it can wait; you do not have to have this conversation. A person you trust, at work or outside it, may see a way that a program cannot.")], ask: [Wording("What would help you most now?")], why: "cofront's own addition: where it is not safe, good words do not make it safe. Then a person is needed, and not a better sentence.", cue: "Nothing has to come of it.", next: [Route(if: Guard([.init(.chose, ["step"])]), to: "elev-action"), Route(if: Guard([.init(.chose, ["with"])]), to: "face-with"), Route(if: Guard([.init(.chose, ["aside"]), .init(.`is`, ["safety"], ["unsafe"])]), to: "face-must"), Route(if: Guard([.init(.chose, ["aside"])]), to: "face-kept"), Route(if: Guard([.init(.`is`, ["way"], ["whole"]), .init(.`is`, ["safety"], ["free", "cost"]), .init(.unvisited, ["elev-behaviours"])]), to: "elev-behaviours"), Route(to: "leave-once")])
  }

  private static var state58: State {
    State(id: "face-must", stage: "facing", step: .choose, options: [Option(id: "step", label: "One step for my own safety", if: Guard([.init(.left, ["elev-action"])])), Option(id: "with", label: "Someone to be with me"), Option(id: "stop", label: "Leave this for now")], aside: "words.safer", say: [Wording("You wrote {words.help|excerpt}. You decide what to do, and your safety comes first.", if: Guard([.init(.known, ["words.help"])])), Wording("It is kept, in your own words. You decide what to do, and your safety comes first.")], ask: [Wording("What would help to keep you safe?")], why: "cofront's own addition: some people have to go where it is not safe. Then the question is what keeps them safe, and not what they say there.", cue: "Believe that they have to. Nothing about what to say.", next: [Route(if: Guard([.init(.chose, ["step"])]), to: "elev-action"), Route(if: Guard([.init(.chose, ["with"])]), to: "face-with"), Route(if: Guard([.init(.chose, ["aside"])]), to: "face-kept"), Route(to: "leave-once")])
  }

  private static var state59: State {
    State(id: "face-with", stage: "facing", step: .ask, into: ["words.with"], say: [Wording("At work or outside it; a first letter is enough.")], ask: [Wording("Who could be with you?")], why: "cofront's own addition: where it is not safe, nobody has to be there alone.", cue: "A name, or a kind of person.", next: [Route(if: Guard([.init(.left, ["elev-action"])]), to: "elev-action"), Route(to: "leave-once")])
  }

  private static var state60: State {
    State(id: "face-kept", stage: "facing", step: .say, say: [Wording("You wrote {words.safer|excerpt}. It is kept, in your own words.", if: Guard([.init(.known, ["words.safer"])])), Wording("You wrote {words.help|excerpt}. It is kept, in your own words.", if: Guard([.init(.known, ["words.help"])])), Wording("That is kept, in your own words.")], why: "cofront's own addition: what would help somebody may be none of the lines that are offered.", cue: "Hear it. Nothing has to come of it.", next: [Route(if: Guard([.init(.`is`, ["way"], ["whole"]), .init(.`is`, ["safety"], ["free", "cost"]), .init(.unvisited, ["elev-behaviours"])]), to: "elev-behaviours"), Route(to: "leave-once")])
  }

  private static var state61: State {
    State(id: "face-focus", stage: "facing", step: .choose, into: ["focus"], options: [Option(id: "issue", label: "To the issue between us"), Option(id: "other", label: "To the other person"), Option(id: "both", label: "To both, or I am not sure"), Option(id: "own", label: "To my own part in it")], say: [Wording("What you wrote seems to be about a person, and that may be right. No answer here is better than another.", if: Guard([.init(.`is`, ["issue.attention"], ["other"])])), Wording("Your words seem to be about a person first. You know if that is so, and no answer here is better than another.", if: Guard([.init(.`is`, ["issue.attention"], ["other"])])), Wording("You wrote {issue.shows}. That seems to be about the issue between you, and there may be more. No answer here is better than another.", if: Guard([.init(.`is`, ["issue.attention"], ["issue"])])), Wording("What you wrote seems to stay with the issue between you. Only you know what else is there, and no answer here is better than another.", if: Guard([.init(.`is`, ["issue.attention"], ["issue"])])), Wording("You wrote about a person, and also about the issue between you. Both seem to be there, and no answer here is better than another.", if: Guard([.init(.`is`, ["issue.attention"], ["mixed"])])), Wording("What you wrote seems to be about both, a person and the issue between you. You know which is more on your mind, and no answer here is better than another.", if: Guard([.init(.`is`, ["issue.attention"], ["mixed"])])), Wording("No answer here is better than another.")], ask: [Wording("When you think of talking about it, where does your attention go?")], why: "Joe Kittel's question (SPiBR.org) is where the attention is: on the issue or on the other person. That it comes before any word about it is cofront's own addition, and so is any line about your words before it: a set of rules has read what you wrote about the issue. Rules know words, not people; your answer stands as it is.", cue: "A calm voice; there is no right answer.", next: [Route(if: Guard([.init(.fact, ["threatened"])]), to: "mind-picture"), Route(if: Guard([.init(.chose, ["other", "both"])]), to: "other-see"), Route(if: Guard([.init(.chose, ["own"])]), to: "mind-picture"), Route(if: Guard([.init(.known, ["focus"]), .init(.isNot, ["focus"], ["issue", "other", "both"])]), to: "face-within"), Route(to: "face-difference")])
  }

  private static var state62: State {
    State(id: "face-within", stage: "facing", step: .ask, needs: ["focus"], into: ["words.within"], optional: true, say: [Wording("You wrote {focus.told|excerpt}.", if: Guard([.init(.known, ["focus.told"])])), Wording("That is how it is for you.")], ask: [Wording("What else would you say about that, if anything?")], why: "cofront's own addition: when somebody answers in words of their own, these are heard before anything else comes.", cue: "Stay with it. No choices yet.", next: [Route(if: Guard([.init(.known, ["focus.told"])]), to: "mind-picture"), Route(to: "face-difference")])
  }

  private static var state63: State {
    State(id: "other-see", stage: "facing", step: .ask, into: ["words.see"], say: [Wording("Then first the person, and after that the issue between you.", if: Guard([.init(.`is`, ["focus"], ["both"])])), Wording("Then first the person, as you see things now.")], ask: [Wording("How would you finish ‘{facing} is someone who…’?", if: Guard([.init(.known, ["facing"])])), Wording("How would you finish ‘This is someone who…’?")], why: "cofront's own addition: how you see a person will be heard in a conversation, even if you do not say it. Here you can look at it first.", cue: "Hard names, no doubt, hurt.", next: [Route(to: "other-else")])
  }

  private static var state64: State {
    State(id: "other-else", stage: "facing", step: .ask, into: ["words.otherwise"], say: [Wording("You wrote {words.see|excerpt}, and it may be so.", if: Guard([.init(.known, ["words.see"])])), Wording("‘Nothing’ is an answer, too.")], ask: [Wording("What else could be true about {facing}, even if it does not make things right?", if: Guard([.init(.known, ["facing"])])), Wording("What else could be true, even if it does not make things right?")], why: "cofront's own addition, in the spirit of Douglas Stone, Bruce Patton and Sheila Heen: there can be a second story next to the first, and both may be true.", cue: "Nothing is an answer.", next: [Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "other-mine"), Route(to: "other-between")])
  }

  private static var state65: State {
    State(id: "other-mine", stage: "facing", step: .ask, into: ["words.mine"], say: [Wording("From the other side it may look different; you do not have to agree.")], ask: [Wording("What might {facing} say about your part in this?", if: Guard([.init(.known, ["facing"])])), Wording("What might the other person say about your part in this?")], why: "From Stone, Patton and Heen: both sides usually add something, and your own part is the one that you can change. This is not about whose fault it is.", cue: "This is not about fault.", next: [Route(to: "other-between")])
  }

  private static var state66: State {
    State(id: "other-between", stage: "facing", step: .ask, into: ["onlooker"], say: [Wording("Imagine a fair person who wants the best for both of you and is on nobody's side.")], ask: [Wording("For that person, what is the issue between you and {facing}?", if: Guard([.init(.known, ["facing"])])), Wording("For that person, what is the issue between the two of you?")], why: "Stone, Patton and Heen call this the third story: the one that a person outside would tell. What you wrote first is kept, too.", cue: "Listen for we.", next: [Route(to: "other-again")])
  }

  private static var state67: State {
    State(id: "other-again", stage: "facing", step: .choose, into: ["focus"], options: [Option(id: "issue", label: "To the issue between us"), Option(id: "other", label: "To the other person"), Option(id: "both", label: "To both, or I am not sure"), Option(id: "own", label: "To my own part in it")], say: [Wording("Those words seem to stay with the issue between you. The same question once more, and the same answer is welcome.", if: Guard([.init(.`is`, ["onlooker.attention"], ["issue"])])), Wording("In the words {onlooker.shows}, the issue between you seems to come first. The same question once more, and the same answer is welcome.", if: Guard([.init(.`is`, ["onlooker.attention"], ["issue"])])), Wording("A person seems to be in these words, too. The same question once more, and the same answer is welcome.", if: Guard([.init(.`is`, ["onlooker.attention"], ["other", "mixed"])])), Wording("Those words seem to be about a person, too. The same question once more, and the same answer is welcome.", if: Guard([.init(.`is`, ["onlooker.attention"], ["other", "mixed"])])), Wording("The same question once more, and the same answer is welcome.")], ask: [Wording("When you think of talking about it now, where does your attention go?")], why: "Joe Kittel's question once more, after a look from other sides. It comes only once again: that is cofront's own addition.", cue: "The same answer is fine.", next: [Route(if: Guard([.init(.chose, ["other"])]), to: "other-stay"), Route(if: Guard([.init(.chose, ["own"])]), to: "mind-picture"), Route(if: Guard([.init(.known, ["focus"]), .init(.isNot, ["focus"], ["issue", "other", "both"])]), to: "face-within"), Route(to: "face-difference")])
  }

  private static var state68: State {
    State(id: "other-stay", stage: "facing", step: .choose, options: [Option(id: "prepare", label: "Prepare the conversation anyway"), Option(id: "human", label: "Talk to someone else first"), Option(id: "conduct", label: "Say what was done")], say: [Wording("That is an answer. Sometimes what somebody does is the issue.")], ask: [Wording("What would help you most now?")], why: "cofront's own addition: attention that stays with a person may have a good reason. You can say what was done without an attack on anybody.", cue: "Sometimes what was done is the issue.", next: [Route(if: Guard([.init(.chose, ["human"]), .init(.noneLeft, ["elev-action"])]), to: "leave-once"), Route(if: Guard([.init(.chose, ["human"])]), to: "elev-action"), Route(if: Guard([.init(.chose, ["conduct"])]), to: "other-conduct"), Route(to: "face-difference")])
  }

  private static var state69: State {
    State(id: "other-conduct", stage: "facing", step: .ask, into: ["conduct"], say: [Wording("Only what anyone in the room could have seen or heard.")], ask: [Wording("What exactly did {facing} do or say?", if: Guard([.init(.known, ["facing"])])), Wording("What exactly was done or said?")], why: "cofront's own addition, after Thomas Gordon and Marshall Rosenberg: people can talk about what was done; if you judge who they are, they can only fight back.", cue: "What was done, not what a person is.", next: [Route(to: "face-difference")])
  }

  private static var state70: State {
    State(id: "face-difference", stage: "facing", step: .say, say: [Wording("Two people can face the issue between them without an attack on anybody. It needs both of them, and it has to be safe.", if: Guard([.init(.fact, ["threatened"])])), Wording("As before: two people can face the issue between them together, without an attack on anybody.", if: Guard([.init(.fact, ["again"]), .init(.not, ["threatened"])])), Wording("Joe Kittel (SPiBR.org) sees a difference. In conflict, one attacks the other. In confrontation, both face the issue between them, together. What somebody did can be faced in that way, too; that does not make it right. You may not agree: keep what helps you, and leave the rest.", if: Guard([.init(.visited, ["other-stay"])])), Wording("Joe Kittel (SPiBR.org) sees a difference. In conflict, one attacks the other. In confrontation, both face the issue between them, together. When they do that with care, it can become a call for trust. You may not agree: keep what helps you, and leave the rest.")], why: "This difference is Joe Kittel's (SPiBR.org), told in cofront's words. Roger Fisher and William Ury have a close picture: side by side against the problem, and not against each other.", cue: "Wait after it. They may not agree, and that is welcome.", next: [Route(to: "mind-picture")])
  }

  private static var state71: State {
    State(id: "mind-picture", stage: "preparing", step: .ask, into: ["words.mindset"], say: [Wording("Your thoughts, your feelings, your body: any of these.")], ask: [Wording("Imagine the first minute with {facing}: what do you notice in yourself?", if: Guard([.init(.known, ["facing"])])), Wording("Imagine the first minute: what do you notice in yourself?")], why: "For Joe Kittel (SPiBR.org), conflict comes from a state of mind: being apart, me against you, not enough for both, fear. It is hard to notice in yourself, so here is a question about it.", cue: "Fear, not enough for both, me against you. Only notice.", next: [Route(if: Guard([.init(.`is`, ["safety"], ["unsafe"])]), to: "face-unsafe"), Route(if: Guard([.init(.`is`, ["pace"], ["room"]), .init(.not, ["threatened"])]), to: "mind-want"), Route(to: "mind-time")])
  }

  private static var state72: State {
    State(id: "mind-want", stage: "preparing", step: .ask, into: ["words.wish"], say: [Wording("You notice this in yourself: {words.mindset|excerpt}.", if: Guard([.init(.known, ["words.mindset"])]))], ask: [Wording("What do you wish for {facing} and for yourself in this?", if: Guard([.init(.known, ["facing"])])), Wording("What do you wish for both sides in this?")], why: "cofront's own addition, as the other side of what Joe Kittel says about conflict: care, together, enough.", cue: "Is there care?", next: [Route(to: "mind-time")])
  }

  private static var state73: State {
    State(id: "mind-time", stage: "preparing", step: .ask, into: ["words.time"], say: [Wording("You notice this in yourself: {words.mindset|excerpt}. A little time is an answer, too.", if: Guard([.init(.known, ["words.mindset"]), .init(.unvisited, ["mind-want"])])), Wording("A little time is an answer, too.")], ask: [Wording("How much time could you give this?"), Wording("How much time do you want to give this?")], why: "For Joe Kittel (SPiBR.org), this needs people who can wait and do not look at the time. Only you can say how much time you have, and nobody knows how long it takes.", cue: "Take your time yourself.", next: [Route(if: Guard([.init(.fact, ["threatened"])]), to: "open-beside"), Route(to: "mind-value")])
  }

  private static var state74: State {
    State(id: "mind-value", stage: "preparing", step: .ask, into: ["value"], ask: [Wording("What good could come from this for you and {facing}?", if: Guard([.init(.`is`, ["pace"], ["room"])])), Wording("What good could come from this for both of you, in numbers or in other ways?")], why: "For Joe Kittel (SPiBR.org), trust and the value that people create grow together. There is no list here, so that the answer is yours.", cue: "Which half is missing, what you can count or what you cannot?", next: [Route(if: Guard([.init(.`is`, ["safety"], ["unsafe"])]), to: "face-unsafe"), Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "mind-unseen"), Route(to: "open-beside")])
  }

  private static var state75: State {
    State(id: "mind-unseen", stage: "preparing", step: .ask, into: ["words.uncounted"], say: [Wording("You can put some things in numbers, and others not.")], ask: [Wording("What good could come from it that nobody can count?"), Wording("And what good might come from it that no report would show?")], why: "For Joe Kittel (SPiBR.org), what you cannot count is often more important than what you can.", cue: "No list first.", next: [Route(if: Guard([.init(.`is`, ["safety"], ["unsafe"])]), to: "face-unsafe"), Route(to: "open-beside")])
  }

  private static var state76: State {
    State(id: "open-beside", stage: "preparing", step: .show, shows: .summary, of: ["words.mine", "onlooker"], say: [Wording("This is what you wrote before. Some of it may be part of your first words.", if: Guard([.init(.known, ["words.mine", "onlooker"])]))], why: "cofront's own addition: what you wrote about your own part, and what a fair person outside would say, are easy to forget when you write the first sentence.", cue: "Which of it do they use?", next: [Route(to: "open-draft")])
  }

  private static var state77: State {
    State(id: "open-draft", stage: "preparing", step: .draft, into: ["opening"], say: [Wording("Of your attention you wrote {focus.told|excerpt}. A sentence or two, as you would really say it. {coach} sees it, too.", if: Guard([.init(.fact, ["coached"]), .init(.known, ["focus.told"])])), Wording("A sentence or two, as you would really say it. {coach} sees it, too.", if: Guard([.init(.fact, ["coached"]), .init(.unknown, ["focus.told"])])), Wording("Of your attention you wrote {focus.told|excerpt}. A sentence or two, as you would really say it. It stays yours.", if: Guard([.init(.not, ["coached"]), .init(.known, ["focus.told"])])), Wording("A sentence or two, as you would really say it. It stays yours.")], ask: [Wording("What would be the first thing you say to {facing}?", if: Guard([.init(.known, ["facing"])])), Wording("What would be the first thing you say?")], why: "cofront's own addition: a conversation is easier to begin when you have heard its first sentence, even if nobody else has. John Gottman found that a soft beginning often makes the rest easier.", cue: "Say nothing.", next: [Route(to: "open-look")])
  }

  private static var state78: State {
    State(id: "open-look", stage: "preparing", step: .choose, needs: ["opening"], into: ["opening.kept"], options: [Option(id: "read", label: "Let the rules read them"), Option(id: "rewrite", label: "Say it another way"), Option(id: "keep", label: "Keep it as it is", keeps: true)], say: [Wording("A set of rules can read your words. They show what faces the issue and what may be hard to hear. Rules know words, not people.", if: Guard([.init(.not, ["again"])])), Wording("All that you write here is kept.")], ask: [Wording("What would you like to do with these words?")], why: "cofront's own addition: your words are read only if you say so. There are no points, and nobody changes them for you.", cue: "Ask if they want it.", next: [Route(if: Guard([.init(.chose, ["read"])]), to: "open-reading"), Route(if: Guard([.init(.chose, ["rewrite"])]), to: "open-rewrite"), Route(to: "open-listen")])
  }

  private static var state79: State {
    State(id: "open-reading", stage: "preparing", step: .show, needs: ["opening"], shows: .facing, of: ["opening"], say: [Wording("First, what faces the issue. {opening.faces}", if: Guard([.init(.known, ["opening.doubt"])])), Wording("Some of these words face the issue. {opening.faces}", if: Guard([.init(.known, ["opening.faces"]), .init(.unknown, ["opening.doubt"])])), Wording("Your words have been read.", if: Guard([.init(.known, ["opening.doubt"]), .init(.unknown, ["opening.faces"])])), Wording("The rules noticed nothing, good or bad.")], why: "cofront's own addition: what already faces the issue comes first, because that is what you can keep.", cue: "Watch the face, not the screen.", next: [Route(if: Guard([.init(.known, ["opening.doubt"])]), to: "open-doubt"), Route(to: "open-unmarked")])
  }

  private static var state80: State {
    State(id: "open-doubt", stage: "preparing", step: .show, needs: ["opening"], shows: .doubt, of: ["opening"], say: [Wording("One place that you may want to look at again. {opening.doubt} A question that may help: {opening.lookAgain}"), Wording("A place to look at twice, if you like. {opening.doubt} A question that may help: {opening.lookAgain}"), Wording("A place to look at again, if you like. {opening.doubt} A question that may help: {opening.lookAgain}")], why: "cofront's own addition, close to three others: say what you see and do not judge (Rosenberg), say the effect and do not blame (Gordon), begin in a soft way (Gottman). It is a doubt, one of two at most, and you may know better.", cue: "Do not speak for it.", next: [Route(to: "open-again")])
  }

  private static var state81: State {
    State(id: "open-again", stage: "preparing", step: .choose, needs: ["opening"], into: ["opening.kept"], options: [Option(id: "another", label: "Show me one more place", if: Guard([.init(.known, ["opening.doubt"])])), Option(id: "rewrite", label: "I would say it another way"), Option(id: "keep", label: "Keep it as it is", keeps: true), Option(id: "mean", label: "I mean it that way", keeps: true)], say: [Wording("You know {facing}; the rules do not.", if: Guard([.init(.known, ["facing"])])), Wording("You know the person; the rules do not.")], ask: [Wording("You would begin with {opening|excerpt}. How does that sound to you now?", if: Guard([.init(.fact, ["again"])])), Wording("How do those words sound to you now?"), Wording("How does that sound to you?")], why: "cofront's own addition: the last word is yours. If you keep it, or mean it that way, nothing more is said about it.", cue: "Do not speak against it.", next: [Route(if: Guard([.init(.chose, ["another"])]), to: "open-doubt"), Route(if: Guard([.init(.chose, ["rewrite"])]), to: "open-rewrite"), Route(to: "open-listen")])
  }

  private static var state82: State {
    State(id: "open-unmarked", stage: "preparing", step: .choose, needs: ["opening"], into: ["opening.kept"], options: [Option(id: "rewrite", label: "Say it another way"), Option(id: "keep", label: "Keep it as it is", keeps: true)], say: [Wording("Rules may not see what you know.")], ask: [Wording("You would begin with {opening|excerpt}. What would you like to do with it now?", if: Guard([.init(.fact, ["again"])])), Wording("What would you like to do with your words now?")], why: "cofront's own addition: if the rules find nothing to doubt, that says little. The last word is yours.", cue: "Leave room for their own doubt.", next: [Route(if: Guard([.init(.chose, ["rewrite"])]), to: "open-rewrite"), Route(to: "open-listen")])
  }

  private static var state83: State {
    State(id: "open-rewrite", stage: "preparing", step: .draft, into: ["opening"], say: [Wording("Your earlier words are kept.")], ask: [Wording("How would you say it now?"), Wording("What would be another way to say it?")], why: "cofront's own addition: when you say a thing twice, you often find a better way. All of them are kept, so you can try and lose nothing.", cue: "Ask what changed.", next: [Route(to: "open-look")])
  }

  private static var state84: State {
    State(id: "open-listen", stage: "preparing", step: .ask, into: ["words.listen"], say: [Wording("After your words, you listen.")], ask: [Wording("What would you ask {facing}, to learn how it looks from the other side?", if: Guard([.init(.known, ["facing"])])), Wording("What would you ask, to learn how it looks from the other side?")], why: "From Thomas Gordon: say it, then listen. To face something together, both need to know how the other sees it.", cue: "A real question, or one with an answer in it?", next: [Route(if: Guard([.init(.`is`, ["pace"], ["room"]), .init(.unvisited, ["other-again"])]), to: "open-attention"), Route(if: Guard([.init(.noneLeft, ["elev-action"])]), to: "leave-once"), Route(if: Guard([.init(.`is`, ["pace"], ["room"]), .init(.unvisited, ["elev-behaviours"])]), to: "elev-behaviours"), Route(if: Guard([.init(.`is`, ["way"], ["conversation"])]), to: "elev-action"), Route(if: Guard([.init(.visited, ["elev-behaviours"])]), to: "elev-action"), Route(to: "elev-behaviours")])
  }

  private static var state85: State {
    State(id: "open-attention", stage: "preparing", step: .choose, needs: ["opening"], into: ["words.attention"], options: [Option(id: "issue", label: "On the issue between us"), Option(id: "other", label: "On the other person"), Option(id: "both", label: "On both, or I am not sure"), Option(id: "own", label: "On my own part in it")], say: [Wording("You would begin with {opening|excerpt}.", if: Guard([.init(.known, ["opening"])])), Wording("Read your first words once more, above or with /summary.")], ask: [Wording("When you hear yourself say that, where is your attention?"), Wording("When you hear your own words, where is your attention?")], why: "Joe Kittel (SPiBR.org) wants people to notice their own mind all the time, so the question comes back with your first words. The answer is only noted.", cue: "Note it; say nothing about it.", next: [Route(if: Guard([.init(.noneLeft, ["elev-action"])]), to: "leave-once"), Route(if: Guard([.init(.visited, ["elev-behaviours"])]), to: "elev-action"), Route(to: "elev-behaviours")])
  }

  private static var state86: State {
    State(id: "elev-behaviours", stage: "elevating", step: .list, into: ["behaviours"], say: [Wording("First the habits that you have already; what you will do comes after them. One on each line.")], ask: [Wording("Which of your habits make it easier for others to be with you?", if: Guard([.init(.`is`, ["way"], ["conversation"])])), Wording("Which of your habits help you work well with others?"), Wording("Which of your habits make it easier to work with you?")], why: "Aviv Shahar's question is what people do that helps them work well with partners. What you do already comes first.", cue: "One clear thing, and their own.", next: [Route(to: "elev-keep")])
  }

  private static var state87: State {
    State(id: "elev-keep", stage: "elevating", step: .list, into: ["practices"], say: [Wording("What you wrote before may be one of them: {pair.keep|excerpt}.", if: Guard([.init(.visited, ["scale-keep"])])), Wording("It may be something so usual that nobody talks about it.")], ask: [Wording("Which good habits with others do you and your team want to keep?"), Wording("What goes well with others today because of what you do?")], why: "Aviv Shahar's question is what people do well with partners and customers today, and what they promise to keep doing.", cue: "A promise, not a list.", next: [Route(if: Guard([.init(.noneLeft, ["elev-action"])]), to: "leave-once"), Route(to: "elev-action")])
  }

  private static var state88: State {
    State(id: "elev-action", stage: "elevating", step: .form, into: ["actions"], most: 3, parts: [Part("what", [Wording("What will you do?")]), Part("really", [Wording("Is this something you will do?")]), Part("who", [Wording("With whom, for {action.what|excerpt}?", if: Guard([.init(.atLeast, ["actions.made"], ["2"])])), Wording("With whom?")]), Part("when", [Wording("By when, for {action.what|excerpt}?", if: Guard([.init(.atLeast, ["actions.made"], ["2"])])), Wording("By when?")]), Part("another", [Wording("What else will you do, if anything?")])], aside: "words.heard", say: [Wording("One step for your own safety is enough. It can be a small one.", if: Guard([.init(.visited, ["face-unsafe"])])), Wording("One step that helps you is enough. It may be to talk to somebody.", if: Guard([.init(.visited, ["face-elsewhere"]), .init(.unvisited, ["face-unsafe"])])), Wording("You said what this conversation could cost. What keeps you safe may be an action, too. Up to three; one is enough.", if: Guard([.init(.known, ["words.cost"]), .init(.`is`, ["safety"], ["cost"]), .init(.unvisited, ["face-elsewhere"])])), Wording("The conversation you prepared may be one of them. Up to three; one is enough.", if: Guard([.init(.known, ["opening.kept"]), .init(.unvisited, ["face-elsewhere", "face-power"])])), Wording("The conversation you wrote about may be one of them. Up to three; one is enough.", if: Guard([.init(.visited, ["scale-talk"]), .init(.unknown, ["opening.kept"]), .init(.unvisited, ["face-elsewhere", "face-power"])])), Wording("Up to three, the most important ones; one is enough. Time to think about something is an action, too.")], why: "Aviv Shahar ends with the top three actions with these people. Who, what and when make it more likely that something is done.", cue: "Time to think is an action, too.", next: [Route(if: Guard([.init(.chose, ["aside"])]), to: "elev-heard"), Route(if: Guard([.init(.`is`, ["pace"], ["room"]), .init(.left, ["elev-ifthen"])]), to: "elev-obstacle"), Route(if: Guard([.init(.left, ["elev-ifthen"])]), to: "elev-ifthen"), Route(to: "leave-once")])
  }

  private static var state89: State {
    State(id: "elev-heard", stage: "elevating", step: .ask, into: ["words.heart"], say: [Wording("It is kept as you told it, in your own words. Nothing has to come of it.")], ask: [Wording("What matters most to you in it?")], why: "cofront's own addition: not everything that is told is something to do. What is told is first of all heard.", cue: "A story. Let it be one.", next: [Route(if: Guard([.init(.visited, ["leave-door"])]), to: "leave-door"), Route(to: "elev-still")])
  }

  private static var state90: State {
    State(id: "elev-still", stage: "elevating", step: .choose, options: [Option(id: "do", label: "Yes, there is something"), Option(id: "on", label: "No, go on")], say: [Wording("You wrote {words.heart|excerpt}.", if: Guard([.init(.known, ["words.heart"])]))], ask: [Wording("Is there something that you would still like to do?")], why: "cofront's own addition: to have told a story does not mean that nothing is to be done. Only you know.", cue: "No is a full answer.", next: [Route(if: Guard([.init(.chose, ["do"])]), to: "elev-action"), Route(if: Guard([.init(.`is`, ["pace"], ["room"]), .init(.left, ["elev-ifthen"])]), to: "elev-obstacle"), Route(if: Guard([.init(.left, ["elev-ifthen"])]), to: "elev-ifthen"), Route(to: "leave-once")])
  }

  private static var state91: State {
    State(id: "elev-obstacle", stage: "elevating", step: .ask, each: "actions", when: Guard([.init(.unknown, ["action.from"])]), into: ["action.obstacle"], say: [Wording("This is about {action.what|excerpt}.", if: Guard([.init(.known, ["action.what"])])), Wording("One action at a time.")], ask: [Wording("What could make this hard to do?"), Wording("What could stop you, around you or in yourself?")], why: "cofront's own addition: when you know what could stop you, you can plan for it. The question comes only now, when there is something you want to do.", cue: "Only now, what could stop them.", next: [Route(to: "elev-ifthen")])
  }

  private static var state92: State {
    State(id: "elev-ifthen", stage: "elevating", step: .ask, each: "actions", when: Guard([.init(.unknown, ["action.from"])]), into: ["action.if", "action.then"], say: [Wording("This is about {action.what|excerpt}. Choose a moment that you will notice, and what you do then.", if: Guard([.init(.atLeast, ["actions.made"], ["2"]), .init(.visited, ["elev-obstacle"])])), Wording("For {action.what|excerpt}, choose a moment that you will notice, and what you do then.", if: Guard([.init(.unvisited, ["elev-obstacle"])])), Wording("Choose a moment that you will notice, and what you do then.")], ask: [Wording("How would you finish ‘If…, then I…’?")], why: "cofront's own addition, after Peter Gollwitzer: when a plan has a moment, people do it more often. Over 642 tests the effect was d = .27 to .66 (Sheeran, Listrom and Gollwitzer 2024).", cue: "A moment, not a feeling.", next: [Route(to: "elev-confidence")])
  }

  private static var state93: State {
    State(id: "elev-confidence", stage: "elevating", step: .rate, needs: ["action"], into: ["action.confidence"], ask: [Wording("From 1 to 10, how sure are you that you will do this: {action.what|excerpt}?", if: Guard([.init(.atLeast, ["actions.made"], ["2"])])), Wording("From 1 to 10, how sure are you that you will do it?"), Wording("How likely is it that you will do it, from 1 to 10?")], why: "cofront's own addition, as a coach would ask it: the number is not a promise. A low one says something about the action, not about you.", cue: "Hear the voice, not only the number.", next: [Route(if: Guard([.init(.atMost, ["action.confidence"], ["6"])]), to: "elev-lower"), Route(if: Guard([.init(.`is`, ["pace"], ["room"]), .init(.left, ["elev-ifthen"])]), to: "elev-rest"), Route(to: "leave-once")])
  }

  private static var state94: State {
    State(id: "elev-lower", stage: "elevating", step: .choose, needs: ["action"], into: ["words.likelier"], options: [Option(id: "smaller", label: "Make it smaller"), Option(id: "help", label: "Get help with it"), Option(id: "time", label: "Choose another time"), Option(id: "other", label: "Choose another action"), Option(id: "leave", label: "Leave it as it is")], aside: "words.raise", say: [Wording("You say {action.confidence} for {action.what|excerpt}, and that is good to know.", if: Guard([.init(.atMost, ["action.confidence"], ["6"]), .init(.atLeast, ["actions.made"], ["2"])])), Wording("You say {action.confidence}, and that is good to know.", if: Guard([.init(.atMost, ["action.confidence"], ["6"]), .init(.atMost, ["actions.made"], ["1"])])), Wording("A low number is good to know.")], ask: [Wording("What would make it more likely that you do it?"), Wording("What would raise that number, if you still want to do it?")], why: "cofront's own addition: a low number says something about the plan. An action that you can do is worth more than a big one.", cue: "A low number may be right.", next: [Route(if: Guard([.init(.chose, ["help"])]), to: "elev-help"), Route(if: Guard([.init(.chose, ["time"])]), to: "elev-time"), Route(if: Guard([.init(.chose, ["smaller", "other"])]), to: "elev-revise"), Route(if: Guard([.init(.chose, ["aside"])]), to: "elev-raise"), Route(if: Guard([.init(.`is`, ["pace"], ["room"]), .init(.left, ["elev-ifthen"])]), to: "elev-rest"), Route(to: "leave-once")])
  }

  private static var state95: State {
    State(id: "elev-raise", stage: "elevating", step: .say, say: [Wording("You wrote {words.raise|excerpt}. It is kept, in your own words.", if: Guard([.init(.known, ["words.raise"])])), Wording("That is kept, in your own words.")], why: "cofront's own addition: what would help may be none of the lines that are offered.", cue: "Hear it as they say it.", next: [Route(if: Guard([.init(.`is`, ["pace"], ["room"]), .init(.left, ["elev-ifthen"])]), to: "elev-rest"), Route(to: "leave-once")])
  }

  private static var state96: State {
    State(id: "elev-help", stage: "elevating", step: .ask, needs: ["action"], into: ["action.help"], say: [Wording("This is about {action.what|excerpt}.", if: Guard([.init(.atLeast, ["actions.made"], ["2"])]))], ask: [Wording("Who could help you with it?")], why: "cofront's own addition: with help, the same action may become possible. Who helps is asked before anything is changed.", cue: "A name, or a kind of person.", next: [Route(to: "elev-revise")])
  }

  private static var state97: State {
    State(id: "elev-revise", stage: "elevating", step: .form, needs: ["action"], into: ["actions"], most: 1, parts: [Part("what", [Wording("What will you do now?")]), Part("who", [Wording("With whom?")]), Part("when", [Wording("By when?")]), Part("another", [Wording("Is there anything else to change?")])], revises: true, aside: "words.heard", say: [Wording("This is about {action.what|excerpt}. Change what you want to change; Enter keeps a line as it is.", if: Guard([.init(.atLeast, ["actions.made"], ["2"])])), Wording("Change what you want to change; Enter keeps a line as it is.")], why: "cofront's own addition: the action is yours, and you can change it as often as you want. What you wrote before is kept, too.", cue: "Smaller is not worse.", next: [Route(if: Guard([.init(.chose, ["aside"])]), to: "elev-heard"), Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "elev-obstacle"), Route(to: "elev-ifthen")])
  }

  private static var state98: State {
    State(id: "elev-time", stage: "elevating", step: .form, needs: ["action"], into: ["actions"], most: 1, parts: [Part("when", [Wording("By when will you do it now?")])], revises: true, say: [Wording("This is about {action.what|excerpt}. All else stays as you planned it.", if: Guard([.init(.atLeast, ["actions.made"], ["2"])])), Wording("All else stays as you planned it.")], why: "cofront's own addition: with another time the same plan may become possible, so nothing else is asked again.", cue: "Only the time.", next: [Route(to: "elev-confidence")])
  }

  private static var state99: State {
    State(id: "elev-rest", stage: "elevating", step: .choose, options: [Option(id: "plan", label: "Plan the next one"), Option(id: "on", label: "Go on")], say: [Wording("That is the plan for {action.what|excerpt}.", if: Guard([.init(.known, ["action.what", "action.then"])])), Wording("That was about {action.what|excerpt}.", if: Guard([.init(.known, ["action.what"]), .init(.unknown, ["action.then"])]))], ask: [Wording("Would you like to plan the next action the same way, or go on?")], why: "cofront's own addition: one action has a full plan, the others if you wish.", cue: "One good plan is enough.", next: [Route(if: Guard([.init(.chose, ["plan"])]), to: "elev-obstacle"), Route(to: "leave-once")])
  }

  private static var state100: State {
    State(id: "leave-once", stage: "leaving", step: .say, why: "cofront's own addition: what you were asked at the end is not asked again after one more part, only what is new.", cue: "Are they tired?", next: [Route(if: Guard([.init(.visited, ["leave-door"]), .init(.unvisited, ["leave-situation"])]), to: "leave-situation"), Route(if: Guard([.init(.visited, ["leave-door"])]), to: "leave-since"), Route(if: Guard([.init(.visited, ["return-later"]), .init(.left, ["return-item"]), .init(.unvisited, ["return-late", "face-unsafe"])]), to: "return-late"), Route(to: "share-with")])
  }

  private static var state101: State {
    State(id: "return-late", stage: "leaving", step: .say, say: [Wording("Before the end, what was still open from an earlier visit.")], why: "cofront's own addition: you wanted to look at it at the end.", cue: "The same voice as at the beginning.", next: [Route(to: "return-item")])
  }

  private static var state102: State {
    State(id: "share-with", stage: "leaving", step: .ask, into: ["confidant"], say: [Wording("{coach} has heard it; somebody else who is safe for you can hear it, too. If you think of no one, /skip.", if: Guard([.init(.fact, ["coached"]), .init(.`is`, ["safety"], ["cost", "unsafe"])])), Wording("{coach} has heard it; somebody else can hear it, too. If you think of no one, /skip.", if: Guard([.init(.fact, ["coached"]), .init(.isNot, ["safety"], ["cost", "unsafe"])])), Wording("A program cannot listen as a person can. If you think of no one, /skip.", if: Guard([.init(.not, ["coached"]), .init(.`is`, ["safety"], ["cost", "unsafe"])])), Wording("A program cannot listen as a person can, and what you found is worth more when somebody has heard it. If you think of no one, /skip.")], ask: [Wording("Who else would be safe to talk to about this, if anyone?", if: Guard([.init(.fact, ["coached"]), .init(.`is`, ["safety"], ["cost", "unsafe"])])), Wording("Who would be safe to talk to about this, if anyone?", if: Guard([.init(.not, ["coached"]), .init(.`is`, ["safety"], ["cost", "unsafe"])])), Wording("With whom else would you like to talk about what you found?", if: Guard([.init(.fact, ["coached"]), .init(.isNot, ["safety"], ["cost", "unsafe"])])), Wording("With whom would you like to talk about what you found?"), Wording("Who could you tell about what you found?")], why: "With Aviv Shahar, two people meet and exchange what they found; for Joe Kittel (SPiBR.org), we need a person we trust to see ourselves. Alone is possible, too.", cue: "It does not have to be the coach.", next: [Route(if: Guard([.init(.visited, ["face-elsewhere"]), .init(.unvisited, ["elev-action"]), .init(.`is`, ["way"], ["network", "conversation"])]), to: "leave-door"), Route(if: Guard([.init(.`is`, ["pace"], ["room"]), .init(.known, ["confidant"])]), to: "share-lines"), Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "share-held"), Route(to: "leave-situation")])
  }

  private static var state103: State {
    State(id: "share-lines", stage: "leaving", step: .choose, into: ["words.shared"], options: [Option(id: "aim", label: "What I came for"), Option(id: "definitions", label: "The three words, as I mean them", if: Guard([.init(.known, ["definitions.trust", "definitions.imperative", "definitions.purpose"])])), Option(id: "names", label: "The names of my partners", if: Guard([.init(.known, ["network"])])), Option(id: "numbers", label: "The numbers I gave", if: Guard([.init(.known, ["network.low"])])), Option(id: "scaling", label: "What I wrote about the numbers", if: Guard([.init(.known, ["pair"])])), Option(id: "issue", label: "What happened between us", if: Guard([.init(.known, ["issue"])])), Option(id: "onlooker", label: "What a fair person outside would say", if: Guard([.init(.known, ["onlooker"])])), Option(id: "opening", label: "My opening words", if: Guard([.init(.known, ["opening"])])), Option(id: "practices", label: "What I do that helps", if: Guard([.init(.visited, ["elev-behaviours"])])), Option(id: "actions", label: "My actions", if: Guard([.init(.atLeast, ["actions.made"], ["1"])])), Option(id: "insight", label: "What I see more clearly")], from: "network", many: true, say: [Wording("{coach} sees what you choose, and may share no more than that. Nothing is sent now, and you may choose nothing. Names and numbers can be left out.", if: Guard([.init(.fact, ["coached"])])), Wording("This is only a note to yourself, and nothing is sent. You may choose nothing. Names and numbers can be left out.")], ask: [Wording("Which of these would you share?")], why: "cofront's own addition: what you say about others is shared only if you choose it, line by line.", cue: "Would it be all right with the partner?", next: [Route(to: "share-here")])
  }

  private static var state104: State {
    State(id: "share-here", stage: "leaving", step: .choose, options: [Option(id: "here", label: "Yes, at this screen"), Option(id: "later", label: "No, another time")], ask: [Wording("Is that person here with you now?")], why: "cofront's own addition: two people at one screen can exchange what they found now.", cue: "The two of them decide.", next: [Route(if: Guard([.init(.chose, ["here"])]), to: "pair-tell"), Route(to: "share-held")])
  }

  private static var state105: State {
    State(id: "pair-tell", stage: "leaving", step: .ask, voice: .client, into: ["words.told"], say: [Wording("One of you shares, and the other listens. {client} begins; /turn lets {other} begin.")], ask: [Wording("{client}: what would you like to tell, in a few lines?")], why: "After Troika Consulting (Liberating Structures): one tells, and the other only listens.", cue: "Let it be quiet.", next: [Route(to: "pair-clarify")])
  }

  private static var state106: State {
    State(id: "pair-clarify", stage: "leaving", step: .ask, voice: .client, into: ["words.clarified"], say: [Wording("{other} may ask questions, only to understand; advice can wait.")], ask: [Wording("{client}: which question helped you to see something more clearly?")], why: "From Troika Consulting (Liberating Structures): questions to understand come before anything else.", cue: "Stop advice in a friendly way.", next: [Route(to: "pair-reflect")])
  }

  private static var state107: State {
    State(id: "pair-reflect", stage: "leaving", step: .ask, voice: .other, into: ["words.reflected"], ask: [Wording("{other}: what did you hear, in your own words?")], why: "cofront's own addition to Troika: hearing one's own story from somebody else often shows something new in it.", cue: "What they heard, not what they think about it.", next: [Route(to: "pair-valued")])
  }

  private static var state108: State {
    State(id: "pair-valued", stage: "leaving", step: .ask, voice: .client, into: ["words.valued"], ask: [Wording("{client}: what was most valuable for you?")], why: "From Troika Consulting (Liberating Structures): the one who shared says what it was worth.", cue: "Do not add to it.", next: [Route(to: "pair-swap")])
  }

  private static var state109: State {
    State(id: "pair-swap", stage: "leaving", step: .choose, voice: .client, options: [Option(id: "swap", label: "Yes, change places"), Option(id: "enough", label: "That was enough")], ask: [Wording("Would you like to change places?")], why: "Aviv Shahar has people exchange what they found, so both may have a turn.", cue: "Both may have a turn.", next: [Route(if: Guard([.init(.chose, ["swap"])]), to: "swap-tell"), Route(to: "share-held")])
  }

  private static var state110: State {
    State(id: "swap-tell", stage: "leaving", step: .ask, voice: .other, into: ["words.other-told"], say: [Wording("Now the other person shares.")], ask: [Wording("{other}: what would you like to tell, in a few lines?")], why: "After Troika Consulting (Liberating Structures): one tells, and the other only listens.", cue: "Let it be quiet.", next: [Route(to: "swap-clarify")])
  }

  private static var state111: State {
    State(id: "swap-clarify", stage: "leaving", step: .ask, voice: .other, into: ["words.other-clarified"], say: [Wording("Again, questions come first; advice can wait.")], ask: [Wording("{other}: which question helped you to see something more clearly this time?")], why: "From Troika Consulting (Liberating Structures): questions to understand come before anything else.", cue: "Stop advice in a friendly way.", next: [Route(to: "swap-reflect")])
  }

  private static var state112: State {
    State(id: "swap-reflect", stage: "leaving", step: .ask, voice: .client, into: ["words.other-reflected"], ask: [Wording("{client}: what did you hear, in your own words?")], why: "cofront's own addition to Troika: hearing one's own story from somebody else often shows something new in it.", cue: "What they heard, not what they think about it.", next: [Route(to: "swap-valued")])
  }

  private static var state113: State {
    State(id: "swap-valued", stage: "leaving", step: .ask, voice: .other, into: ["words.other-valued"], ask: [Wording("{other}: what was most valuable for you?")], why: "From Troika Consulting (Liberating Structures): the one who shared says what it was worth.", cue: "Do not add to it.", next: [Route(to: "share-held")])
  }

  private static var state114: State {
    State(id: "share-held", stage: "leaving", step: .ask, into: ["words.held"], ask: [Wording("What would help you do what you chose here?")], why: "A coach leaves it to the person what will help to keep a promise: a date, a note, or somebody who will ask.", cue: "Their way.", next: [Route(to: "leave-situation")])
  }

  private static var state115: State {
    State(id: "leave-situation", stage: "leaving", step: .ask, into: ["insight.situation"], optional: true, ask: [Wording("What do you see more clearly in the situation now, if anything?"), Wording("What do you see in the situation that you did not see before?")], why: "At the end a coach will ask what you learned about the situation, in your own words.", cue: "Wait.", next: [Route(if: Guard([.init(.`is`, ["pace"], ["room"])]), to: "leave-use"), Route(to: "leave-door")])
  }

  private static var state116: State {
    State(id: "leave-use", stage: "leaving", step: .ask, into: ["words.use"], optional: true, ask: [Wording("Where will you use what you found?"), Wording("Where else could this help you?")], why: "You can use in other places what you learned in one; a coach will ask about that.", cue: "What did they come for?", next: [Route(to: "leave-door")])
  }

  private static var state117: State {
    State(id: "leave-since", stage: "leaving", step: .ask, into: ["words.since"], optional: true, say: [Wording("Earlier you wrote {insight.situation|excerpt}.", if: Guard([.init(.known, ["insight.situation"])]))], ask: [Wording("What is new since then, if anything?")], why: "cofront's own addition: after one more part only what is new is asked for.", cue: "Nothing new is an answer.", next: [Route(to: "leave-door")])
  }

  private static var state118: State {
    State(id: "leave-door", stage: "leaving", step: .choose, options: [Option(id: "words", label: "A few more words"), Option(id: "step", label: "One more step", if: Guard([.init(.left, ["elev-action"])])), Option(id: "network", label: "A look at my partners", if: Guard([.init(.unvisited, ["net-names"])])), Option(id: "conversation", label: "Preparing one conversation", if: Guard([.init(.unvisited, ["face-elsewhere", "other-stay", "open-draft"])])), Option(id: "old", label: "My earlier actions", if: Guard([.init(.left, ["return-item"]), .init(.unvisited, ["return-aside"])])), Option(id: "nothing", label: "Nothing more")], aside: "words.last", say: [Wording("You said how you will know it was worth your time: {worth|excerpt}.", if: Guard([.init(.known, ["worth"]), .init(.unvisited, ["face-unsafe", "leave-since"]), .init(.not, ["again"])])), Wording("You see this now: {insight.situation|excerpt}.", if: Guard([.init(.known, ["insight.situation"]), .init(.visited, ["face-unsafe"]), .init(.unvisited, ["leave-use"]), .init(.not, ["again"])]))], ask: [Wording("And now, what else would you like before you go?", if: Guard([.init(.fact, ["again"])])), Wording("What else would help before you go?", if: Guard([.init(.`is`, ["safety"], ["unsafe"]), .init(.not, ["again"])])), Wording("What else would you like before you go?")], why: "cofront's own addition: people often say the most important thing when they are about to leave, and you are the one who ends a conversation.", cue: "They end it.", next: [Route(if: Guard([.init(.chose, ["words"])]), to: "leave-add"), Route(if: Guard([.init(.chose, ["step"])]), to: "leave-step"), Route(if: Guard([.init(.chose, ["network"])]), to: "words-best"), Route(if: Guard([.init(.chose, ["conversation"])]), to: "hard-who"), Route(if: Guard([.init(.chose, ["old"])]), to: "return-item"), Route(if: Guard([.init(.visited, ["face-elsewhere"]), .init(.unvisited, ["leave-situation"])]), to: "leave-place"), Route(to: "leave-self")])
  }

  private static var state119: State {
    State(id: "leave-step", stage: "leaving", step: .form, into: ["actions"], most: 3, parts: [Part("what", [Wording("What will you do?")]), Part("really", [Wording("Is this something you will do?")]), Part("who", [Wording("With whom, for {action.what|excerpt}?", if: Guard([.init(.atLeast, ["actions.made"], ["2"])])), Wording("With whom?")]), Part("when", [Wording("By when, for {action.what|excerpt}?", if: Guard([.init(.atLeast, ["actions.made"], ["2"])])), Wording("By when?")]), Part("another", [Wording("What else will you do, if anything?")])], aside: "words.heard", say: [Wording("One step is enough.")], why: "From Aviv Shahar's three actions: one that comes late is as good as one that came early.", cue: "No planning now, only if they ask.", next: [Route(if: Guard([.init(.chose, ["aside"])]), to: "elev-heard"), Route(to: "leave-door")])
  }

  private static var state120: State {
    State(id: "leave-add", stage: "leaving", step: .ask, into: ["words.last"], ask: [Wording("What would you like to add?")], why: "cofront's own addition: the last words are often the ones that people had in mind all the time.", cue: "What people say when they are about to leave.", next: [Route(if: Guard([.init(.visited, ["face-elsewhere"]), .init(.unvisited, ["leave-situation"])]), to: "leave-place"), Route(to: "leave-self")])
  }

  private static var state121: State {
    State(id: "leave-self", stage: "leaving", step: .ask, into: ["insight.self"], say: [Wording("You added {words.last|excerpt}. The last question is about you.", if: Guard([.init(.known, ["words.last"])])), Wording("Most of this was about you and {facing}. This one is about you.", if: Guard([.init(.visited, ["face-issue"]), .init(.unvisited, ["net-rate"]), .init(.known, ["facing"]), .init(.unknown, ["words.last", "insight.situation.told"])])), Wording("One last question.", if: Guard([.init(.known, ["insight.situation.told"]), .init(.unknown, ["words.last"])])), Wording("Most of this was about you and others. This one is about you.")], ask: [Wording("What have you noticed about yourself today?"), Wording("And what have you noticed about yourself?")], why: "A coach will ask about you as well as about the situation: how we see others is part of how we work with them. It is asked last, so that the last word is yours.", cue: "Wait as long as you can.", next: [Route(if: Guard([.init(.visited, ["face-unsafe"])]), to: "leave-kept"), Route(to: "leave-summary")])
  }

  private static var state122: State {
    State(id: "leave-summary", stage: "leaving", step: .show, shows: .summary, of: ["aim", "insight.situation", "opening", "actions", "insight.self"], say: [Wording("Since last time, {network.moved}. And in your own words:", if: Guard([.init(.known, ["network.moved"])])), Wording("The main things you said, in your own words.")], why: "cofront's own addition: your own words, as you wrote them, on one screen. What they mean is yours to say.", cue: "Say nothing.", next: [Route(to: "leave-place")])
  }

  private static var state123: State {
    State(id: "leave-kept", stage: "leaving", step: .show, shows: .summary, of: ["confidant", "actions", "insight.situation", "insight.self"], say: [Wording("What you found, in your own words.")], why: "cofront's own addition: where it was not safe, nobody is asked at the end whether the first wish came true.", cue: "Say nothing.", next: [Route(to: "leave-place")])
  }

  private static var state124: State {
    State(id: "leave-place", stage: "leaving", step: .say, say: [Wording("Everything is kept in the account of {keeper}, in {place}. It can be read again or deleted there.", if: Guard([.init(.fact, ["coached"])])), Wording("It is kept in {place}, and can be deleted there at any time.", if: Guard([.init(.visited, ["face-unsafe"]), .init(.not, ["coached"])])), Wording("Everything stays as you wrote it, in {place}. You can read it again or delete it at any time.")], why: "cofront's own addition: where your words are kept is said once more, before the end and apart from it.", cue: "Add nothing.", next: [Route(to: "leave-bye")])
  }

  private static var state125: State {
    State(id: "leave-bye", stage: "leaving", step: .say, say: [Wording("You end with this: {insight.self|excerpt}. If anyone may be in danger, call the local emergency number first. Take care.", if: Guard([.init(.visited, ["face-unsafe"]), .init(.known, ["insight.self"])])), Wording("You end with this: {words.last|excerpt}. If anyone may be in danger, call the local emergency number first. Take care.", if: Guard([.init(.visited, ["face-unsafe"]), .init(.known, ["words.last"]), .init(.unknown, ["insight.self"])])), Wording("If anyone may be in danger, call the local emergency number first. Take care.", if: Guard([.init(.visited, ["face-unsafe"])])), Wording("You end with this: {insight.self|excerpt}. Next time you can come back to what is still open. Take care.", if: Guard([.init(.known, ["insight.self"]), .init(.unvisited, ["face-unsafe"])])), Wording("You end with this: {words.last|excerpt}. Next time you can come back to what is still open. Take care.", if: Guard([.init(.known, ["words.last"]), .init(.unknown, ["insight.self"]), .init(.unvisited, ["face-unsafe"])])), Wording("Next time you can come back to what is still open. Thank you, and take care.")], why: "cofront's own addition: the end of a visit answers to your last words, and calls them neither good nor bad.", cue: "Add nothing.", next: [Route(to: "end")])
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
start: arrive-begin
credits:
  - "Trust, imperative, purpose, the numbers and the actions after them: Aviv Shahar, “The Breakthrough Collaboration
    TIP” (2019, and 2013 on their order)."
  - "Conflict and confrontation, and calling for trust: Joe Kittel, SPiBR.org, “Calling for Trust” and the 2-Slide
    Methodology (a trade mark of its author)."
  - "What holds, what else, good enough, the first small sign: solution-focused practice."
  - "What was seen, what is felt and needed, and a request that may be refused: Marshall Rosenberg. What somebody did,
    its effect, the feeling, then listening: Thomas Gordon."
  - "The story of a third person, and one's own part: Douglas Stone, Bruce Patton and Sheila Heen. Side by side against
    the problem: Roger Fisher and William Ury."
  - "A soft beginning: John Gottman. Two at one screen: after Troika Consulting, of Liberating Structures."
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
      imperative: {type: number, heading: imperative, also: need}
      purpose: {type: number, heading: purpose}
      theirs.trust: {type: number, beside: trust, heading: they might say}
      theirs.imperative: {type: number, beside: imperative, heading: they might say}
      theirs.purpose: {type: number, beside: purpose, heading: they might say}
      then.trust: {type: number, last: trust, heading: last time}
      then.imperative: {type: number, last: imperative, heading: last time}
      then.purpose: {type: number, last: purpose, heading: last time}
      difference: {type: words, heading: what made the difference}
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
      else: {type: words, heading: what else}
      evidence: {type: words, heading: what you saw or heard}
      stake: {type: words, heading: what would be different}
      sign: {type: words, heading: first sign}
      conversation: {type: words, heading: conversation}
      behaviour: {type: words, heading: your part}
      keep: {type: words, heading: what keeps it}
  issue: {type: words, per: facing, read: true, first: account, heading: "The issue between you and {facing}"}
  account: {type: words, per: facing, heading: "What happened between you and {facing}"}
  words.stays: {type: words, per: facing, heading: What matters most to you in that}
  words.beside: {type: words, per: facing, heading: What else is part of it}
  words.within: {type: words, per: facing, heading: What else you said about your attention}
  onlooker: {type: words, per: facing, read: true, heading: What a fair person outside would say}
  conduct: {type: words, per: facing, read: true, heading: What was done or said}
  safety: {type: choice, per: facing, of: [free, cost, unsafe], own: true}
  focus:
    type: choice
    per: facing
    of: {issue: on the issue between you, other: on the other person, both: on both, own: on your own part}
    free: true
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
    stays: [open, partly, changed]
    fields:
      what: {type: words, heading: what}
      who: {type: words, person: true, heading: with}
      when: {type: day, heading: when}
      if: {type: words, heading: if}
      then: {type: words, heading: then, moment: if}
      obstacle: {type: words, heading: what may get in the way}
      confidence: {type: number, heading: how sure}
      help: {type: words, person: true, heading: helped by}
      rest: {type: words, heading: still}
      status:
        type: choice
        of: {open: still open, kept: done, partly: done in part, changed: changed, dropped: set aside}
      learned: {type: words, heading: what it taught}
  confidant: {type: words, person: true, other: true, heading: Who you will talk with}
  insight.situation: {type: words, heading: What you see more clearly}
  insight.self: {type: words, heading: What you noticed about yourself}
  way: {type: choice, of: ways}
  pace: {type: choice, of: [short, room]}
  facing: {type: item, of: network}
  before.trust: {type: words, last: definitions.trust, heading: "Trust, to you"}
  before.imperative: {type: words, last: definitions.imperative, heading: "Imperative, to you"}
  before.purpose: {type: words, last: definitions.purpose, heading: "Purpose, to you"}
  words.matters: {type: words, heading: Why it matters now}
  words.best: {type: words, heading: When working together went well}
  words.notice: {type: words, heading: What you noticed in the numbers}
  words.tells: {type: words, heading: What that told you}
  words.cost: {type: words, per: facing, heading: What it could cost you to raise it}
  words.bearable: {type: words, per: facing, heading: What would make it easier to speak}
  words.help: {type: words, per: facing, heading: What would help you now}
  words.safer: {type: words, per: facing, heading: What would help to keep you safe}
  words.with: {type: words, per: facing, person: true, heading: Who could be with you}
  words.wish: {type: words, per: facing, heading: What you wish for both of you}
  words.time: {type: words, per: facing, heading: The time you could give it}
  words.listen: {type: words, per: facing, heading: What you would ask the other}
  words.uncounted: {type: words, per: facing, heading: What could grow that nobody can count}
  words.otherwise: {type: words, per: facing, heading: What else could be true}
  words.held: {type: words, heading: What will help you keep to it}
  words.use: {type: words, heading: Where you will use it}
  words.since: {type: words, heading: What you saw later}
  words.heard: {type: list, heading: What you told}
  words.heart: {type: words, heading: What matters to you in it}
  words.last: {type: words, heading: What was still missing}
  words.see: {type: words, per: facing, heading: How you see the other}
  words.mine: {type: words, per: facing, heading: What the other might say of your part}
  words.mindset: {type: words, per: facing, heading: What you notice in yourself}
  words.higher: words
  words.attention: {type: words, per: facing, free: true}
  words.likelier: words
  words.raise: {type: words, heading: What would make it more likely}
  words.shared: {type: words, own: true}
  words.told: {type: words, heading: What was told}
  words.clarified: {type: words, heading: The question that helped}
  words.reflected: {type: words, heading: What was heard}
  words.valued: {type: words, heading: What was most valuable}
  words.other-told: {type: words, heading: What the other told}
  words.other-clarified: {type: words, heading: The question that helped the other}
  words.other-reflected: {type: words, heading: What was heard of that}
  words.other-valued: {type: words, heading: What was most valuable in that}
shares:
  - {id: aim, label: What I came for, of: aim}
  - id: definitions
    label: "The three words, as I mean them"
    of: [definitions.trust, definitions.imperative, definitions.purpose]
  - {id: names, label: The names of my partners, of: [partner.name, action.who, action.help]}
  - id: numbers
    label: The numbers I gave
    of:
      [partner.trust, partner.imperative, partner.purpose, partner.theirs.trust, partner.theirs.imperative,
       partner.theirs.purpose, pair.from, action.confidence]
  - id: scaling
    label: What I wrote about the numbers
    of: [pair.partner, pair.dimension, pair.holds, pair.sign, pair.conversation, pair.behaviour, pair.keep]
  - {id: issue, label: What happened between us, of: issue}
  - {id: onlooker, label: What a fair person outside would say, of: onlooker}
  - {id: opening, label: My opening words, of: opening}
  - {id: practices, label: What I do that helps, of: [behaviours, practices]}
  - {id: actions, label: My actions, of: [action.what, action.when, action.if, action.then, action.status]}
  - {id: insight, label: What I see more clearly, of: [insight.situation, insight.self]}
stages:
  - {id: arriving, title: Beginning}
  - {id: words, title: Three words}
  - {id: network, title: The network}
  - {id: scaling, title: One step higher}
  - {id: facing, title: Facing}
  - {id: preparing, title: Preparing, needs: [facing, safety]}
  - {id: elevating, title: What you will do}
  - {id: leaving, title: Sharing and leaving}
ways:
  whole: [arriving, words, network, scaling, facing, preparing, elevating, leaving]
  network: [arriving, words, network, scaling, elevating, leaving]
  conversation: [arriving, facing, preparing, elevating, leaving]

states:

  # Arriving

  - id: arrive-begin
    stage: arriving
    step: say
    why: >-
      cofront's own addition: if you were here before, you do not have to read all of it again.
    cue: Let them read.
    next: [{if: {fact: returning}, to: arrive-again}, {to: arrive-welcome}]

  - id: arrive-again
    stage: arriving
    step: say
    say:
      - if: {fact: coached}
        text: "As before: no therapy, your coach sees it, kept in {place}. For more, type ‘?’."
      - "As before: no person, no therapy, kept in {place}. For more, type ‘?’."
    more:
      - if: {fact: coached}
        text: "The questions here were written in advance, and this is not therapy. Your coach sees what you write,
          names and numbers too, so leave out what you want to keep to yourself. Your words are kept in {place},
          and for any person you name, the first letter is enough. /skip leaves a question out, /back goes one step
          back, and /pause lets you stop and come back later."
      - "The questions here were written in advance: no person is behind them, and this is not therapy. Your words are
        kept in {place}, and you can delete them at any time. Nothing is sent unless you share it yourself. If the
        computer is not your own, it may copy the file. For any person you name, the first letter is enough.
        /skip leaves a question out, /back goes one step back, and /pause lets you stop and come back later."
    why: >-
      cofront's own addition: what you read on the first visit is here in one line, and all of it if you ask.
    cue: Let them read.
    next: [{if: {left: return-item}, to: return-offer}, {to: arrive-aim}]

  - id: arrive-welcome
    stage: arriving
    step: say
    say:
      - if: {fact: coached}
        text: "The questions here were written in advance, and this is not therapy. Your coach sees what you write,
          names and numbers too, so leave out what you want to keep to yourself. /skip leaves a question out,
          /back goes one step back, and /pause lets you stop and come back later."
      - "The questions here were written in advance: no person is behind them, and this is not therapy. /skip leaves a
        question out, /back goes one step back, and /pause lets you stop and come back later. What you write is never
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
      - if: {fact: coached}
        text: "What is written here is kept in the account of {keeper}, in {place}. Whoever can use that account can
          read it and delete it. Nothing is sent anywhere else. For any person you
          name, the first letter is enough."
      - "Your words are kept in {place}. Whoever can use this account can read them, and you can delete them at any
        time. Nothing is sent unless you share it yourself. If the computer is not your own, it may copy the file. For
        any person you name, the first letter is enough."
    why: >-
      cofront's own addition: what people write about others needs a place that they know and can clear. Nobody can
      promise what a computer that others manage does with what is on it.
    cue: Let them read. Any question about who can see this comes first.
    next: arrive-aim

  - id: arrive-aim
    stage: arriving
    step: ask
    into: aim
    say:
      - "Begin anywhere; a few words are enough."
      - "Take your time. The answer does not have to be perfect."
    ask:
      - "What would you like to have at the end of this conversation?"
    why: >-
      A coach begins with an agreement: a conversation goes better when both know what it is for.
    cue: Hear what they want to do, then wait.
    next: arrive-worth

  - id: arrive-worth
    stage: arriving
    step: ask
    into: worth
    ask:
      - "How will you know, at the end, that it was worth your time?"
      - "What will show you, at the end, that it was worth your time?"
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
        text: "You began with {aim|excerpt}. There are three ways to begin, and you can change later."
      - "There are three ways to begin, and you can change later."
    ask:
      - "What would you like to look at today?"
    options:
      - {id: network, label: "My partners, and how we work together"}
      - {id: conversation, label: "One conversation that is hard to begin"}
      - {id: whole, label: "Both, one after the other"}
    why: >-
      The first looks at all your partners, with numbers; the second prepares what you will say to one person. The look
      at partners comes from Aviv Shahar, the conversation from Joe Kittel (SPiBR.org). To have both in one visit is
      cofront's own addition.
    cue: Their choice, not yours.
    next: arrive-pace

  - id: arrive-pace
    stage: arriving
    step: choose
    into: pace
    ask:
      - "How much time would you like to give it today?"
    options:
      - {id: short, label: "Short, about 15 minutes"}
      - {id: room, label: "Long, about an hour"}
    why: >-
      cofront's own addition: the short way has some of the questions, the other has all of them. Nothing here measures
      your time.
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
      - "What makes this important to you now?"
      - "Why is this important to you now?"
    why: >-
      Part of the agreement: why now, and not in some other month.
    cue: Do they want to, or have to?
    next: [{if: {is: {way: conversation}}, to: hard-who}, {to: words-best}]

  - id: return-offer
    stage: arriving
    step: choose
    say:
      - if: {known: actions.waiting}
        text: "Still open from an earlier visit: {actions.waiting}."
      - "Something you planned on an earlier visit is still open."
    ask:
      - "When would you like to come back to it, if you want to?"
    options:
      - {id: now, label: "Look at it now"}
      - {id: later, label: "Look at it at the end"}
      - {id: aside, label: "Set it aside today"}
    why: >-
      cofront's own addition: a plan that nobody comes back to is soon lost. You can come back to it here, or not.
    cue: What do they bring first? This is not a test.
    next:
      - {if: {chose: now}, to: return-item}
      - {if: {chose: later}, to: return-later}
      - {if: {chose: aside}, to: return-aside}
      - {to: arrive-aim}

  - id: return-later
    stage: arriving
    step: say
    say:
      - "Then you are asked about it near the end."
    why: >-
      cofront's own addition: what you put off is said back to you.
    cue: Leave it until then.
    next: arrive-aim

  - id: return-aside
    stage: arriving
    step: say
    say:
      - "It stays as it is. Today is for what you bring."
    why: >-
      cofront's own addition: it is easy to say no here, and what is set aside does not come up again in this visit.
    cue: Leave it there.
    next: arrive-aim

  - id: return-item
    stage: arriving
    step: choose
    each: actions
    when: {known: action.from, is: {action.status: [open, partly, changed]}}
    into: action.status
    say:
      - if: {known: [action.what, action.rest]}
        text: "You planned: {action.what|excerpt}. Still to do: {action.rest|excerpt}."
      - if: {known: action.what}
        text: "You planned: {action.what|excerpt}."
      - "Here is one that you planned earlier."
    ask:
      - "What has happened with it so far?"
      - "How is it going?"
    options:
      - {id: kept, label: "Done"}
      - {id: partly, label: "Done in part"}
      - {id: changed, label: "Changed"}
      - {id: dropped, label: "Dropped"}
      - {id: open, label: "Not yet, still open"}
    why: >-
      cofront's own addition: done, changed and dropped all tell you something. It can be as good to drop an action as
      to do it.
    cue: The same voice for dropped as for done.
    next:
      - {if: {chose: [partly, changed]}, to: return-rest}
      - {if: {chose: open}, to: return-when}
      - {if: {chose: [kept, dropped]}, to: return-learned}
      - {if: {left: return-item}, to: return-item}
      - {if: {visited: leave-door}, to: leave-door}
      - {if: {visited: return-late}, to: leave-once}
      - {to: arrive-aim}

  - id: return-rest
    stage: arriving
    step: ask
    optional: true
    needs: [action]
    into: action.rest
    say:
      - if: {is: {action.status: changed}}
        text: "Then it has changed, and it stays on your list."
      - "Then a part is done, and it stays on your list."
    ask:
      - if: {is: {action.status: changed}}
        text: "What will you do now?"
      - "What is still left to do?"
    why: >-
      cofront's own addition: what is done in part, or has changed, is what comes next. It may be nothing.
    cue: The part that is done counts, too.
    next: [{if: {known: action.rest}, to: return-when}, {to: return-learned}]

  - id: return-when
    stage: arriving
    step: ask
    optional: true
    needs: [action]
    into: action.when
    say:
      - if: {known: action.when}
        text: "It was planned for {action.when|excerpt}; Enter keeps that."
    ask:
      - if: {is: {action.status: partly}}
        text: "By when will you do the rest?"
      - "By when will you do it now?"
    why: >-
      cofront's own addition: a plan that is still open may need another day, or none.
    cue: No hurry.
    next: return-learned

  - id: return-learned
    stage: arriving
    step: ask
    optional: true
    needs: [action]
    into: action.learned
    ask:
      - if: {is: {action.status: open}}
        text: "What have you noticed about it since then, if anything?"
      - "What have you learned from it so far?"
      - "What has it shown you so far?"
    why: >-
      cofront's own addition, as a coach would do it: what you learn from it may be worth more than the result.
    cue: Learning, not an excuse.
    next:
      - {if: {left: return-item}, to: return-item}
      - {if: {visited: leave-door}, to: leave-door}
      - {if: {visited: return-late}, to: leave-once}
      - {to: arrive-aim}

  # Three words

  - id: words-best
    stage: words
    step: ask
    into: words.best
    say:
      - "Before any numbers, something that went well."
      - "First something that went well; numbers come later."
    ask:
      - "Think of somebody you worked well with: what did the two of you do?"
      - "Remember a time when working with someone went well: what did the two of you do?"
    why: >-
      cofront's own addition, from solution-focused practice: what has already worked is the best thing to build on.
    cue: Strength first; hear what they did.
    next: [{if: {known: [before.trust, before.imperative, before.purpose]}, to: words-last}, {to: words-heard}]

  - id: words-last
    stage: words
    step: show
    shows: summary
    of: [before.trust, before.imperative, before.purpose]
    say:
      - if: {known: words.best}
        text: "You wrote {words.best|excerpt}. And these are the three words as you meant them last time."
      - "These are the three words as you meant them last time."
    why: >-
      Aviv Shahar's three words. What you wrote about them is yours to keep from visit to visit.
    cue: Say nothing. They are reading.
    next: words-kept

  - id: words-kept
    stage: words
    step: choose
    into: [definitions.trust, definitions.imperative, definitions.purpose]
    say:
      - "To read what the three words mean, type ‘?’."
    ask:
      - "Are your own words still right for you?"
    more: &meaning
      - "Aviv Shahar has three words for how people work together. Trust: we believe in each other and are open with
        each other. Imperative: we share a need or a danger, like two people in a boat that takes in water. Purpose: we
        want the same end result, have the same picture of it, and both gain from it."
    options:
      - {id: keep, label: "Still right", keeps: true}
      - {id: change, label: "Change them"}
    why: >-
      cofront's own addition: a number of today and one of last time can only stand side by side if the word still means
      the same.
    cue: Do they mean something else now?
    next: [{if: {chose: change}, to: words-trust}, {to: net-names}]

  - id: words-heard
    stage: words
    step: say
    needs: [words.best]
    say:
      - if: {known: words.best}
        text: "You wrote {words.best|excerpt}. It may help you when we come to the numbers."
      - "That may help you when we come to the numbers."
    why: >-
      cofront's own addition: what you remember comes back to you before something new begins.
    cue: Wait a moment before you go on.
    next: words-meaning

  - id: words-meaning
    stage: words
    step: say
    say:
      - if: {fact: returning}
        text: "The three words are trust, imperative and purpose. To read what they mean, type ‘?’."
      - "Aviv Shahar has three words for how people work together. Trust: we believe in each other and are open with
        each other. Imperative: we share a need or a danger, like two people in a boat that takes in water. Purpose: we
        want the same end result, have the same picture of it, and both gain from it."
    more: *meaning
    why: >-
      The three words and what they mean are Aviv Shahar's. They are told in cofront's words, so that everybody begins
      from the same meaning.
    cue: Say nothing. They are reading.
    next: [{if: {is: {pace: room}}, to: words-trust}, {to: net-names}]

  - id: words-trust
    stage: words
    step: ask
    into: definitions.trust
    say:
      - "Now trust, in your own words; /skip if the meaning above is right for you."
    ask:
      - "When there is trust between you and a partner, what do you see and hear?"
    why: >-
      With Aviv Shahar, the meaning comes before any number. A 10 says something only when you have said what it looks
      like.
    cue: Note the words that are their own.
    next: words-imperative

  - id: words-imperative
    stage: words
    step: ask
    into: definitions.imperative
    say:
      - "Imperative: the need or the danger you share."
    ask:
      - "What happens to you and your partners if nothing changes?"
      - "Which need or danger do you share with your partners?"
    why: >-
      Shahar's imperative is the need or danger that people share. What happens if nothing changes is the most simple
      way to find it.
    cue: Is it shared, or only on one side?
    next: words-purpose

  - id: words-purpose
    stage: words
    step: ask
    into: definitions.purpose
    say:
      - "Purpose: the same end result, and both gain from it."
    ask:
      - "Which end result would be good for you and for your partners?"
      - "Which end result do you and your partners all want, because it helps each of you?"
    why: >-
      In Shahar's meaning, purpose includes what people gain when things go well; so the question is about both sides.
    cue: What would each side gain?
    next: net-names

  # The network

  - id: net-names
    stage: network
    step: list
    most: 10
    into: network
    say:
      - if: {known: network.offered}
        text: "From last time: {network.offered}. Enter keeps them, a new name is added, and ‘-’ before a name takes it
          away."
      - if: {known: network, unknown: network.offered}
        text: "On your list: {network}. To take a name away, type ‘-Ana’."
      - "Three to five names are a good beginning; ten is the limit. A first letter is enough."
    ask:
      - if: {visited: net-none}
        text: "Who would be among the first to notice that things go well?"
      - if: {fact: again, known: network, unvisited: net-none}
        text: "Who else should be on the list?"
      - if: {known: aim, not: again}
        text: "Which partners are most important for what you came for?"
      - "Which partners are most important to you now?"
    why: >-
      Aviv Shahar begins with the names of the people that a result depends on, ten at most. To begin with three to five
      is cofront's own addition: too many numbers at once are heavy.
    cue: Who is missing, or named last?
    next: [{if: {unknown: network}, to: net-none}, {if: {left: net-rate}, to: net-rate}, {to: net-chart}]

  - id: net-none
    stage: network
    step: choose
    say:
      - "No name yet is fine."
    ask:
      - "What would help you now?"
      - "What would you like to do now?"
    options:
      - {id: think, label: "Think of who would notice success"}
      - {id: conversation, label: "Prepare one conversation instead"}
      - {id: leave, label: "Come to an end for today"}
    why: >-
      cofront's own addition: you can go on from an empty list, too.
    cue: Do not help with names.
    next:
      - {if: {chose: think}, to: net-names}
      - {if: {chose: conversation}, to: hard-who}
      - {to: leave-once}

  - id: net-rate
    stage: network
    step: rate
    each: network
    into: [partner.trust, partner.imperative, partner.purpose]
    say:
      - if: {known: partner.then, not: again}
        text: "Last time with {partner}: {partner.then}. Enter keeps that, new numbers change it, and ‘let go’ takes
          {partner} off the list."
      - if: {known: partner.then, fact: again}
        text: "Last time with {partner}: {partner.then}."
      - if: {unknown: partner.then, not: again}
        text: "Three numbers on one line, such as 7 5 8: trust, imperative, purpose. 1 is low and 10 is high, as you see
          them today. One or two will do, and you can leave them all out."
    ask:
      - if: {not: again}
        text: "{partner}: how are trust, imperative and purpose between you today?"
      - "{partner}: trust, imperative, purpose, as you see them today?"
      - "Between you and {partner}: trust, imperative, purpose?"
      - "And {partner}: your three numbers for today?"
    parts:
      trust: ["And trust between you and {partner}?"]
      imperative: ["And shared imperative with {partner}?"]
      purpose: ["And shared purpose with {partner}?"]
    why: >-
      Aviv Shahar has a number from 1 to 10 for each of the three: how far you trust each other, how far you share a
      need, how far you work for the same thing. It is how you see it now; nobody else was asked, and this is not a
      test.
    cue: Hear where they wait before a number.
    next:
      - {if: {known: partner.moved, unknown: partner.difference}, to: net-moved}
      - {if: {left: net-rate, fact: third}, to: net-more}
      - {if: {left: net-rate}, to: net-rate}
      - {to: net-chart}

  - id: net-moved
    stage: network
    step: ask
    optional: true
    needs: [partner]
    into: partner.difference
    say:
      - if: {known: partner.moved}
        text: "Since last time, {partner.moved}."
      - "Something has moved since last time."
    ask:
      - "What made the difference?"
    why: >-
      From solution-focused practice: what has changed since last time, up or down, is the best thing to learn from.
    cue: The same voice for up and down.
    next: [{if: {left: net-rate}, to: net-rate}, {to: net-chart}]

  - id: net-more
    stage: network
    step: choose
    say:
      - "There are more names on your list. The chart can be shown without them."
    ask:
      - "Would you like to go on, or see the chart now?"
    options:
      - {id: more, label: "Go on with the next"}
      - {id: chart, label: "See the chart now"}
    why: >-
      cofront's own addition: after three partners there is enough to look at, and to stop is as good as to go on.
    cue: To stop is fine.
    next: [{if: {chose: more}, to: net-rate}, {to: net-chart}]

  - id: net-chart
    stage: network
    step: show
    shows: chart
    of: network
    say:
      - if: {unknown: network.low}
        text: "There are no numbers, so the chart shows only the names."
      - "This is how you see it today. Nobody else was asked, and what you left out stays empty. To change a number,
        type a name, a word and the number."
    why: >-
      Aviv Shahar's three numbers, side by side. They show where the next conversation may be needed, and they judge
      nobody.
    cue: Say nothing.
    next: [{if: {unknown: network.low}, to: scale-pick}, {to: net-notice}]

  - id: net-notice
    stage: network
    step: ask
    into: words.notice
    ask:
      - if: {fact: again}
        text: "What do you notice now?"
      - "What do you notice first?"
      - "What do you notice when you look at these?"
    why: >-
      A coach will ask what you see before saying anything: words from others would change what you see.
    cue: The first words out.
    next: net-stay

  - id: net-stay
    stage: network
    step: ask
    optional: true
    needs: [words.notice]
    into: words.tells
    say:
      - if: {known: words.notice}
        text: "You saw this: {words.notice|excerpt}."
      - "That is how you see it."
    ask:
      - "What does it tell you, if anything?"
    why: >-
      cofront's own addition: what you saw comes before any choice, and you may stay with it as long as you like.
    cue: Stay. No choices yet.
    next: [{if: {is: {network.low: 10}, unvisited: net-tens}, to: net-tens}, {to: scale-pick}]

  - id: net-tens
    stage: network
    step: choose
    say:
      - "Every number is a 10. That may simply be how it is."
    ask:
      - "What would you like to do with your time now?"
    options:
      - {id: protect, label: "Protect what is there"}
      - {id: look, label: "Look at the numbers again"}
      - {id: add, label: "Add someone who is not on the list"}
    why: >-
      cofront's own addition: high numbers are taken as they are. It is worth knowing what keeps them high.
    cue: Believe the numbers.
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
        text: "You can also choose none of these."
      - if: {unknown: network, unvisited: scale-next}
        text: "There are no names yet, so there is nothing to choose from. /goto network begins with names."
      - if: {unknown: network.low, known: network, unvisited: scale-next}
        text: "There are no numbers, and you do not need any. You may look at any of these."
      - if: {is: {network.low: 10}, unvisited: scale-next}
        text: "Every number is a 10, so this is about what you want to protect most."
      - if: {atLeast: {network.ties: 2}, isNot: {network.low: 10}, unvisited: scale-next}
        text: "The lowest number is {network.low}, more than once: {network.tied}. If one person has it
          twice, trust comes first in the list. You decide."
      - if: {atMost: {network.ties: 1}, isNot: {network.low: 10}, unvisited: scale-next}
        text: "The lowest number is {network.low}, for {network.lowest}, so it is offered first. A low number may show
          where a conversation could help. You decide."
      - "Whatever the numbers say, the choice is yours."
    ask:
      - if: {is: {network.count: 1}}
        text: "Which of the words would you like to look at, if any?"
      - "Which one would you like to look at, if any?"
    why: >-
      For Aviv Shahar the numbers show where the next conversation is needed, and trust is the first condition: needed,
      but not enough. To use that order where two numbers of one partner are the same, and no order between partners, is
      cofront's own addition.
    cue: Their own choice, or that of the numbers?
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
      - "This one has no number yet; your first idea is enough."
    ask:
      - "What number would you give {pair.dimension} with {partner} today, from 1 to 10?"
    why: >-
      Aviv Shahar's scale of 1 to 10, as you see it today.
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
        text: "For {pair.dimension} with {partner} you gave {pair.now}."
      - "This is about {pair.dimension} with {partner}."
    ask:
      - if: {is: {pair.now: 1}}
        text: "What is still good between you and {partner}, if anything?"
      - if: {isNot: {pair.now: 1}}
        text: "What is already there between you that makes it {pair.now} and not lower?"
      - if: {isNot: {pair.now: 1}}
        text: "What do you and {partner} already do that makes it {pair.now} and not lower?"
      - "What is already there between you and {partner}?"
    why: >-
      cofront's own addition, from solution-focused practice: what keeps a number up is what you can build on. Nobody
      will ask why it is not higher.
    cue: Stay here; do not try to help yet.
    next: [{if: {is: {pace: short, way: whole}}, to: scale-worth}, {to: scale-else}]

  - id: scale-else
    stage: scaling
    step: ask
    optional: true
    needs: [pair.holds]
    into: pair.else
    say:
      - if: {known: pair.holds}
        text: "You wrote {pair.holds|excerpt}."
      - "That is there already."
    ask:
      - "And what else?"
      - "What else, perhaps something you do every day?"
      - "What else, even if it is small?"
    why: >-
      From solution-focused practice: the second and third answers are often the ones nobody had thought of.
    cue: Ask, then wait.
    next: [{if: {is: {pace: room}}, to: scale-theirs}, {to: scale-worth}]

  - id: scale-theirs
    stage: scaling
    step: rate
    needs: [pair]
    into: pair.theirs
    say:
      - "Only {partner} knows; this is a guess."
    ask:
      - "What number might {partner} give it?"
      - "What number might {partner} have in mind for {pair.dimension} between you?"
    why: >-
      From solution-focused practice: to guess the number from the other side gives one more view. It is kept as your
      guess, and nothing more.
    cue: A guess, not a fact.
    next: [{if: {atLeast: {pair.theirs.apart: 2}}, to: scale-evidence}, {to: scale-worth}]

  - id: scale-evidence
    stage: scaling
    step: ask
    needs: [pair]
    into: pair.evidence
    say:
      - if: {atLeast: {pair.theirs.apart: 2}}
        text: "You say {pair.now}, and {partner} might say {pair.theirs}."
      - "The two numbers are not the same."
    ask:
      - "What have you seen or heard that makes you think so?"
      - "What did you see or hear that makes you think so?"
    why: >-
      Marshall Rosenberg and Thomas Gordon both keep what was seen or heard apart from what people made of it.
    cue: What they saw, or what they made of it?
    next: scale-worth

  - id: scale-worth
    stage: scaling
    step: choose
    needs: [pair]
    into: words.higher
    say:
      - if: {is: {pace: short, way: whole}, isNot: {pair.now: 9}, known: pair.holds}
        text: "You wrote {pair.holds|excerpt}. ‘Good enough’ is a full answer, too."
      - if: {is: {pair.now: 9}}
        text: "Only one step is left, and ‘good enough’ is a full answer."
      - "‘Good enough’ is a full answer, too."
      - "Not every number has to go up."
    ask:
      - if: {known: aim}
        text: "Think of what you came for: should {pair.dimension} go higher, or is it good enough?"
      - "Should it go higher, or is it good enough?"
    options:
      - {id: higher, label: "It should go higher"}
      - {id: enough, label: "Good enough"}
      - {id: unsure, label: "Not sure yet"}
    why: >-
      From solution-focused practice, not from Aviv Shahar: people need to work together as well as their task needs it,
      not perfectly.
    cue: Good enough is a full answer.
    next:
      - {if: {chose: enough}, to: scale-keep}
      - {if: {chose: unsure}, to: scale-stake}
      - {to: scale-sign}

  - id: scale-stake
    stage: scaling
    step: ask
    needs: [pair]
    into: pair.stake
    ask:
      - if: {known: pair.now}
        text: "Imagine it is {pair.now.higher} one day: what is different in your work together?"
      - "Imagine it is a little higher one day: what is different in your work together?"
    why: >-
      From solution-focused practice: when you see what would be different, you see if the change is worth it.
    cue: What is it worth to them, not to you?
    next: scale-decide

  - id: scale-decide
    stage: scaling
    step: choose
    needs: [pair]
    into: words.higher
    ask:
      - "When you see that, should it go higher, or is it good enough for now?"
      - "So: higher, or good enough for now?"
    options:
      - {id: higher, label: "It should go higher"}
      - {id: enough, label: "Good enough for now"}
    why: >-
      The same choice again, now that you have looked at what would be different.
    cue: Both are good answers.
    next: [{if: {chose: higher}, to: scale-sign}, {to: scale-keep}]

  - id: scale-sign
    stage: scaling
    step: ask
    needs: [pair]
    into: pair.sign
    say:
      - if: {visited: scale-holds, unvisited: scale-else}
        text: "You wrote {pair.holds|excerpt}. Now imagine one point more."
      - "Now imagine one point more."
    ask:
      - if: {known: pair.now}
        text: "Suppose that one day it is {pair.now.higher}: what small thing would you or {partner} notice first?"
      - if: {known: pair.now}
        text: "What would be the first small sign that it is {pair.now.higher}?"
      - "Suppose it is one point higher: what small thing would you or {partner} notice first?"
    why: >-
      From solution-focused practice: a small first sign is easier to reach than a big goal.
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
        text: "Which conversation with {partner} could make it {pair.now.higher}?"
      - "Which conversation could bring it one point higher?"
    why: >-
      Aviv Shahar's question: which conversation would it take to raise the number?
    cue: Which one do they avoid?
    next: scale-do

  - id: scale-do
    stage: scaling
    step: ask
    needs: [pair]
    into: pair.behaviour
    ask:
      - "And what could you do yourself that would help most?"
      - "What could you do yourself, or do more often, to help?"
    why: >-
      Aviv Shahar's question: what would people have to do? That it is about you is cofront's addition: it is the part
      you can begin.
    cue: Listen for I, not they.
    next: scale-next

  - id: scale-keep
    stage: scaling
    step: ask
    needs: [pair]
    into: pair.keep
    say:
      - if: {is: {pair.now: 10}}
        text: "You gave {pair.dimension} with {partner} a 10."
      - "Then this is about what keeps it there."
    ask:
      - "What keeps {pair.dimension} with {partner} where it is?"
      - "What helps to keep {pair.dimension} with {partner} as it is?"
    why: >-
      From solution-focused practice: when you know what works, you can take care of it.
    cue: May be offered later as something to keep doing.
    next: scale-next

  - id: scale-next
    stage: scaling
    step: choose
    say:
      - if: {known: pair.keep}
        text: "This keeps it there: {pair.keep|excerpt}."
      - if: {known: pair.behaviour, unknown: pair.keep}
        text: "Your own part could be this: {pair.behaviour|excerpt}."
      - if: {is: {way: whole}, unknown: [pair.keep, pair.behaviour], unvisited: face-issue, not: again}
        text: "The conversation that is hard to begin comes later, if you want it."
    ask:
      - "Where would you like to go now?"
      - "What would you like to do next?"
    options:
      - {id: another, label: "Look at another one"}
      - {id: face, label: "Prepare a conversation that is hard to begin"}
      - {id: actions, label: "Go on to actions"}
    why: >-
      Aviv Shahar goes on to actions; to face what has not been said comes from Joe Kittel (SPiBR.org). That you can
      choose it here, or not, is cofront's own addition.
    cue: A third round? See if they are tired.
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
        text: "{network}, or somebody else. A first letter is enough."
      - "A first letter is enough."
    ask:
      - "Who is this conversation with?"
    why: >-
      You prepare a conversation for one person, not for people in general.
    cue: Role, history, power.
    next: face-issue

  - id: face-issue
    stage: facing
    step: ask
    into: issue
    takes: facing
    say:
      - "In your own words; they do not have to be perfect."
    ask:
      - if: {known: partner}
        text: "What happened between you and {partner}, as you saw and heard it?"
      - "What happened, as you saw and heard it?"
    why: >-
      Joe Kittel (SPiBR.org) has people face an issue; first they need words for it. The question about what you saw and
      heard follows Marshall Rosenberg and Thomas Gordon.
    cue: Do not ask for fair words yet.
    next: [{if: {known: issue.threat}, to: face-threat}, {to: face-stay}]

  - id: face-stay
    stage: facing
    step: ask
    optional: true
    needs: [issue]
    into: words.stays
    say:
      - if: {known: issue}
        text: "You wrote {issue|excerpt}."
      - "It is written down as you told it."
    ask:
      - "What matters most to you in it?"
    why: >-
      cofront's own addition: a story is heard before the next question comes, and there may be more to tell.
    cue: Stay with it. Ask nothing else.
    next:
      - {if: {known: words.stays.threat}, to: face-threat}
      - {if: {known: words.stays.told}, to: face-heard}
      - {to: face-safe}

  - id: face-heard
    stage: facing
    step: ask
    optional: true
    needs: [words.stays]
    into: words.beside
    say:
      - if: {known: words.stays}
        text: "You wrote {words.stays|excerpt}."
      - "That is kept, too, in your own words."
    ask:
      - "What else is part of it, if anything?"
    why: >-
      cofront's own addition: when somebody has told more than was asked for, it is heard before any choice comes.
    cue: Let it be said. No choices yet.
    next: face-safe

  - id: face-threat
    stage: facing
    step: say
    say:
      - "A program knows words, not people, and only you know if you are safe. If anyone may be in danger, call the
        local emergency number first. /x ends this at once and leaves an empty screen."
    why: >-
      cofront's own addition: where words tell of a blow or a threat, nothing else is asked before it is clear if you
      are safe.
    cue: Safety first. Believe what you hear.
    next: face-safe

  - id: face-safe
    stage: facing
    step: choose
    into: safety
    say:
      - if: {known: words.stays, unvisited: face-heard, not: again}
        text: "That is kept as you wrote it. It is not always safe to speak, and one side may have more power. You do
          not have to explain."
      - if: {unknown: words.stays, not: again}
        text: "It is not always safe to speak, and one side may have more power. You do not have to explain."
      - if: {visited: face-heard, not: again}
        text: "It is not always safe to speak, and one side may have more power. You do not have to explain."
    ask:
      - if: {known: facing}
        text: "How free are you to talk about this with {facing}?"
      - "How free are you to talk about this?"
    options:
      - {id: free, label: "Free enough"}
      - {id: cost, label: "It could cost me"}
      - {id: unsafe, label: "It is not safe"}
    why: >-
      cofront's own addition. To face an issue can cost one side more than the other, and only you can say. So this is
      a question, and your answer stands.
    cue: Believe the answer.
    next:
      - {if: {chose: free, atLeast: {focus.asked: 1}, visited: mind-picture}, to: face-difference}
      - {if: {chose: free}, to: face-focus}
      - {if: {chose: cost}, to: face-power}
      - {if: {chose: unsafe}, to: face-unsafe}
      - {to: face-ready}

  - id: face-power
    stage: facing
    step: ask
    into: words.cost
    say:
      - "As much or as little as you like."
    ask:
      - "What could it cost you?"
      - "What could you lose?"
    why: >-
      cofront's own addition: when you know what it could cost, you can decide if it is worth it.
    cue: Who would gain from it?
    next: face-bearable

  - id: face-bearable
    stage: facing
    step: ask
    into: words.bearable
    say:
      - if: {known: words.cost}
        text: "It could cost you this: {words.cost|excerpt}."
      - "‘Nothing’ is an answer, too."
    ask:
      - "What would make it easier for you to speak?"
      - "What would you need in order to speak?"
    why: >-
      cofront's own addition: another time, a third person in the room or a smaller first step may change what it costs,
      and sometimes nothing does.
    cue: Wait. Offer no answer of yours.
    next: face-ready

  - id: face-ready
    stage: facing
    step: choose
    say:
      - if: {known: words.bearable}
        text: "You wrote {words.bearable|excerpt}. You can prepare a conversation and still decide not to have it."
      - "You can prepare a conversation and still decide not to have it."
    ask:
      - "Would you like to prepare it, or not now?"
    options:
      - {id: go, label: "Prepare it"}
      - {id: later, label: "Not now"}
    why: >-
      cofront's own addition: to go on is a choice of its own, after you have looked at what it could cost.
    cue: Do not push.
    next:
      - {if: {chose: go, atLeast: {focus.asked: 1}, visited: mind-picture}, to: face-difference}
      - {if: {chose: go}, to: face-focus}
      - {to: face-elsewhere}

  - id: face-unsafe
    stage: facing
    step: say
    say:
      - "Then no first words are prepared here, and nothing here asks you to speak. A person you trust, at work or
        outside it, can do what a program cannot. If anyone may be in danger, call the local emergency number first."
    why: >-
      cofront's own addition: where it is not safe, good words do not make it safe. Then a person is needed, and not a
      better sentence.
    cue: Leave these questions if that is needed.
    next: face-elsewhere

  - id: face-elsewhere
    stage: facing
    step: choose
    aside: words.help
    say:
      - if: {fact: again, is: {safety: [free, cost]}}
        text: "As before: you do not have to have this conversation."
      - if: {is: {safety: unsafe}}
        text: "A step for yourself can be a small one, and you do not need one. /x ends this at once and leaves an empty
          screen."
      - "Then it can wait; you do not have to have this conversation. A person you trust, at work or outside it, may see
        a way that a program cannot."
    ask:
      - "What would help you most now?"
    options:
      - {id: step, label: "Note one step for myself", if: {left: elev-action}}
      - {id: with, label: "Find someone to be with me", if: {is: {safety: unsafe}}}
      - {id: stop, label: "Leave this for now"}
    why: >-
      cofront's own addition: where it is not safe, good words do not make it safe. Then a person is needed, and not a
      better sentence.
    cue: Nothing has to come of it.
    next:
      - {if: {chose: step}, to: elev-action}
      - {if: {chose: with}, to: face-with}
      - {if: {chose: aside, is: {safety: unsafe}}, to: face-must}
      - {if: {chose: aside}, to: face-kept}
      - {if: {is: {way: whole, safety: [free, cost]}, unvisited: elev-behaviours}, to: elev-behaviours}
      - {to: leave-once}

  - id: face-must
    stage: facing
    step: choose
    aside: words.safer
    say:
      - if: {known: words.help}
        text: "You wrote {words.help|excerpt}. You decide what to do, and your safety comes first."
      - "It is kept, in your own words. You decide what to do, and your safety comes first."
    ask:
      - "What would help to keep you safe?"
    options:
      - {id: step, label: "One step for my own safety", if: {left: elev-action}}
      - {id: with, label: "Someone to be with me"}
      - {id: stop, label: "Leave this for now"}
    why: >-
      cofront's own addition: some people have to go where it is not safe. Then the question is what keeps them safe,
      and not what they say there.
    cue: Believe that they have to. Nothing about what to say.
    next:
      - {if: {chose: step}, to: elev-action}
      - {if: {chose: with}, to: face-with}
      - {if: {chose: aside}, to: face-kept}
      - {to: leave-once}

  - id: face-with
    stage: facing
    step: ask
    into: words.with
    say:
      - "At work or outside it; a first letter is enough."
    ask:
      - "Who could be with you?"
    why: >-
      cofront's own addition: where it is not safe, nobody has to be there alone.
    cue: A name, or a kind of person.
    next: [{if: {left: elev-action}, to: elev-action}, {to: leave-once}]

  - id: face-kept
    stage: facing
    step: say
    say:
      - if: {known: words.safer}
        text: "You wrote {words.safer|excerpt}. It is kept, in your own words."
      - if: {known: words.help}
        text: "You wrote {words.help|excerpt}. It is kept, in your own words."
      - "That is kept, in your own words."
    why: >-
      cofront's own addition: what would help somebody may be none of the lines that are offered.
    cue: Hear it. Nothing has to come of it.
    next:
      - {if: {is: {way: whole, safety: [free, cost]}, unvisited: elev-behaviours}, to: elev-behaviours}
      - {to: leave-once}

  - id: face-focus
    stage: facing
    step: choose
    into: focus
    say:
      - if: {is: {issue.attention: other}}
        text: "What you wrote seems to be about a person, and that may be right. No answer here is better than another."
      - if: {is: {issue.attention: other}}
        text: "Your words seem to be about a person first. You know if that is so, and no answer here is better than
          another."
      - if: {is: {issue.attention: issue}}
        text: "You wrote {issue.shows}. That seems to be about the issue between you, and there may be more. No answer
          here is better than another."
      - if: {is: {issue.attention: issue}}
        text: "What you wrote seems to stay with the issue between you. Only you know what else is there, and no answer
          here is better than another."
      - if: {is: {issue.attention: mixed}}
        text: "You wrote about a person, and also about the issue between you. Both seem to be there, and no answer
          here is better than another."
      - if: {is: {issue.attention: mixed}}
        text: "What you wrote seems to be about both, a person and the issue between you. You know which is more on your
          mind, and no answer here is better than another."
      - "No answer here is better than another."
    ask:
      - "When you think of talking about it, where does your attention go?"
    options:
      - {id: issue, label: "To the issue between us"}
      - {id: other, label: "To the other person"}
      - {id: both, label: "To both, or I am not sure"}
      - {id: own, label: "To my own part in it"}
    why: >-
      Joe Kittel's question (SPiBR.org) is where the attention is: on the issue or on the other person. That it comes
      before any word about it is cofront's own addition, and so is any line about your words before it: a set of rules
      has read what you wrote about the issue. Rules know words, not people; your answer stands as it is.
    cue: A calm voice; there is no right answer.
    next:
      - {if: {fact: threatened}, to: mind-picture}
      - {if: {chose: [other, both]}, to: other-see}
      - {if: {chose: own}, to: mind-picture}
      - {if: {known: focus, isNot: {focus: [issue, other, both]}}, to: face-within}
      - {to: face-difference}

  - id: face-within
    stage: facing
    step: ask
    optional: true
    needs: [focus]
    into: words.within
    say:
      - if: {known: focus.told}
        text: "You wrote {focus.told|excerpt}."
      - "That is how it is for you."
    ask:
      - "What else would you say about that, if anything?"
    why: >-
      cofront's own addition: when somebody answers in words of their own, these are heard before anything else comes.
    cue: Stay with it. No choices yet.
    next: [{if: {known: focus.told}, to: mind-picture}, {to: face-difference}]

  - id: other-see
    stage: facing
    step: ask
    into: words.see
    say:
      - if: {is: {focus: both}}
        text: "Then first the person, and after that the issue between you."
      - "Then first the person, as you see things now."
    ask:
      - if: {known: facing}
        text: "How would you finish ‘{facing} is someone who…’?"
      - "How would you finish ‘This is someone who…’?"
    why: >-
      cofront's own addition: how you see a person will be heard in a conversation, even if you do not say it. Here you
      can look at it first.
    cue: Hard names, no doubt, hurt.
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
        text: "What else could be true about {facing}, even if it does not make things right?"
      - "What else could be true, even if it does not make things right?"
    why: >-
      cofront's own addition, in the spirit of Douglas Stone, Bruce Patton and Sheila Heen: there can be a second story
      next to the first, and both may be true.
    cue: Nothing is an answer.
    next: [{if: {is: {pace: room}}, to: other-mine}, {to: other-between}]

  - id: other-mine
    stage: facing
    step: ask
    into: words.mine
    say:
      - "From the other side it may look different; you do not have to agree."
    ask:
      - if: {known: facing}
        text: "What might {facing} say about your part in this?"
      - "What might the other person say about your part in this?"
    why: >-
      From Stone, Patton and Heen: both sides usually add something, and your own part is the one that you can change.
      This is not about whose fault it is.
    cue: This is not about fault.
    next: other-between

  - id: other-between
    stage: facing
    step: ask
    into: onlooker
    say:
      - "Imagine a fair person who wants the best for both of you and is on nobody's side."
    ask:
      - if: {known: facing}
        text: "For that person, what is the issue between you and {facing}?"
      - "For that person, what is the issue between the two of you?"
    why: >-
      Stone, Patton and Heen call this the third story: the one that a person outside would tell. What you wrote first
      is kept, too.
    cue: Listen for we.
    next: other-again

  - id: other-again
    stage: facing
    step: choose
    into: focus
    say:
      - if: {is: {onlooker.attention: issue}}
        text: "Those words seem to stay with the issue between you. The same question once more, and the same answer is
          welcome."
      - if: {is: {onlooker.attention: issue}}
        text: "In the words {onlooker.shows}, the issue between you seems to come first. The same question once more,
          and the same answer is welcome."
      - if: {is: {onlooker.attention: [other, mixed]}}
        text: "A person seems to be in these words, too. The same question once more, and the same answer is welcome."
      - if: {is: {onlooker.attention: [other, mixed]}}
        text: "Those words seem to be about a person, too. The same question once more, and the same answer is welcome."
      - "The same question once more, and the same answer is welcome."
    ask:
      - "When you think of talking about it now, where does your attention go?"
    options:
      - {id: issue, label: "To the issue between us"}
      - {id: other, label: "To the other person"}
      - {id: both, label: "To both, or I am not sure"}
      - {id: own, label: "To my own part in it"}
    why: >-
      Joe Kittel's question once more, after a look from other sides. It comes only once again: that is cofront's own
      addition.
    cue: The same answer is fine.
    next:
      - {if: {chose: other}, to: other-stay}
      - {if: {chose: own}, to: mind-picture}
      - {if: {known: focus, isNot: {focus: [issue, other, both]}}, to: face-within}
      - {to: face-difference}

  - id: other-stay
    stage: facing
    step: choose
    say:
      - "That is an answer. Sometimes what somebody does is the issue."
    ask:
      - "What would help you most now?"
    options:
      - {id: prepare, label: "Prepare the conversation anyway"}
      - {id: human, label: "Talk to someone else first"}
      - {id: conduct, label: "Say what was done"}
    why: >-
      cofront's own addition: attention that stays with a person may have a good reason. You can say what was done
      without an attack on anybody.
    cue: Sometimes what was done is the issue.
    next:
      - {if: {chose: human, noneLeft: elev-action}, to: leave-once}
      - {if: {chose: human}, to: elev-action}
      - {if: {chose: conduct}, to: other-conduct}
      - {to: face-difference}

  - id: other-conduct
    stage: facing
    step: ask
    into: conduct
    say:
      - "Only what anyone in the room could have seen or heard."
    ask:
      - if: {known: facing}
        text: "What exactly did {facing} do or say?"
      - "What exactly was done or said?"
    why: >-
      cofront's own addition, after Thomas Gordon and Marshall Rosenberg: people can talk about what was done; if you
      judge who they are, they can only fight back.
    cue: What was done, not what a person is.
    next: face-difference

  - id: face-difference
    stage: facing
    step: say
    say:
      - if: {fact: threatened}
        text: "Two people can face the issue between them without an attack on anybody. It needs both of them, and it
          has to be safe."
      - if: {fact: again, not: threatened}
        text: "As before: two people can face the issue between them together, without an attack on anybody."
      - if: {visited: other-stay}
        text: "Joe Kittel (SPiBR.org) sees a difference. In conflict, one attacks the other. In confrontation, both face
          the issue between them, together. What somebody did can be faced in that way, too; that does not make it
          right. You may not agree: keep what helps you, and leave the rest."
      - "Joe Kittel (SPiBR.org) sees a difference. In conflict, one attacks the other. In confrontation, both face the
        issue between them, together. When they do that with care, it can become a call for trust. You may not agree:
        keep what helps you, and leave the rest."
    why: >-
      This difference is Joe Kittel's (SPiBR.org), told in cofront's words. Roger Fisher and William Ury have a close
      picture: side by side against the problem, and not against each other.
    cue: Wait after it. They may not agree, and that is welcome.
    next: mind-picture

  # Preparing

  - id: mind-picture
    stage: preparing
    step: ask
    into: words.mindset
    say:
      - "Your thoughts, your feelings, your body: any of these."
    ask:
      - if: {known: facing}
        text: "Imagine the first minute with {facing}: what do you notice in yourself?"
      - "Imagine the first minute: what do you notice in yourself?"
    why: >-
      For Joe Kittel (SPiBR.org), conflict comes from a state of mind: being apart, me against you, not enough for both,
      fear. It is hard to notice in yourself, so here is a question about it.
    cue: Fear, not enough for both, me against you. Only notice.
    next:
      - {if: {is: {safety: unsafe}}, to: face-unsafe}
      - {if: {is: {pace: room}, not: threatened}, to: mind-want}
      - {to: mind-time}

  - id: mind-want
    stage: preparing
    step: ask
    into: words.wish
    say:
      - if: {known: words.mindset}
        text: "You notice this in yourself: {words.mindset|excerpt}."
    ask:
      - if: {known: facing}
        text: "What do you wish for {facing} and for yourself in this?"
      - "What do you wish for both sides in this?"
    why: >-
      cofront's own addition, as the other side of what Joe Kittel says about conflict: care, together, enough.
    cue: Is there care?
    next: mind-time

  - id: mind-time
    stage: preparing
    step: ask
    into: words.time
    say:
      - if: {known: words.mindset, unvisited: mind-want}
        text: "You notice this in yourself: {words.mindset|excerpt}. A little time is an answer, too."
      - "A little time is an answer, too."
    ask:
      - "How much time could you give this?"
      - "How much time do you want to give this?"
    why: >-
      For Joe Kittel (SPiBR.org), this needs people who can wait and do not look at the time. Only you can say how much
      time you have, and nobody knows how long it takes.
    cue: Take your time yourself.
    next: [{if: {fact: threatened}, to: open-beside}, {to: mind-value}]

  - id: mind-value
    stage: preparing
    step: ask
    into: value
    ask:
      - if: {is: {pace: room}}
        text: "What good could come from this for you and {facing}?"
      - "What good could come from this for both of you, in numbers or in other ways?"
    why: >-
      For Joe Kittel (SPiBR.org), trust and the value that people create grow together. There is no list here, so that
      the answer is yours.
    cue: Which half is missing, what you can count or what you cannot?
    next:
      - {if: {is: {safety: unsafe}}, to: face-unsafe}
      - {if: {is: {pace: room}}, to: mind-unseen}
      - {to: open-beside}

  - id: mind-unseen
    stage: preparing
    step: ask
    into: words.uncounted
    say:
      - "You can put some things in numbers, and others not."
    ask:
      - "What good could come from it that nobody can count?"
      - "And what good might come from it that no report would show?"
    why: >-
      For Joe Kittel (SPiBR.org), what you cannot count is often more important than what you can.
    cue: No list first.
    next: [{if: {is: {safety: unsafe}}, to: face-unsafe}, {to: open-beside}]

  - id: open-beside
    stage: preparing
    step: show
    shows: summary
    of: [words.mine, onlooker]
    say:
      - if: {known: [words.mine, onlooker]}
        text: "This is what you wrote before. Some of it may be part of your first words."
    why: >-
      cofront's own addition: what you wrote about your own part, and what a fair person outside would say, are easy to
      forget when you write the first sentence.
    cue: Which of it do they use?
    next: open-draft

  - id: open-draft
    stage: preparing
    step: draft
    into: opening
    say:
      - if: {fact: coached, known: focus.told}
        text: "Of your attention you wrote {focus.told|excerpt}. A sentence or two, as you would really say it. {coach}
          sees it, too."
      - if: {fact: coached, unknown: focus.told}
        text: "A sentence or two, as you would really say it. {coach} sees it, too."
      - if: {not: coached, known: focus.told}
        text: "Of your attention you wrote {focus.told|excerpt}. A sentence or two, as you would really say it. It stays
          yours."
      - "A sentence or two, as you would really say it. It stays yours."
    ask:
      - if: {known: facing}
        text: "What would be the first thing you say to {facing}?"
      - "What would be the first thing you say?"
    why: >-
      cofront's own addition: a conversation is easier to begin when you have heard its first sentence, even if nobody
      else has. John Gottman found that a soft beginning often makes the rest easier.
    cue: Say nothing.
    next: open-look

  - id: open-look
    stage: preparing
    step: choose
    needs: [opening]
    into: opening.kept
    say:
      - if: {not: again}
        text: "A set of rules can read your words. They show what faces the issue and what may be hard to hear. Rules
          know words, not people."
      - "All that you write here is kept."
    ask:
      - "What would you like to do with these words?"
    options:
      - {id: read, label: "Let the rules read them"}
      - {id: rewrite, label: "Say it another way"}
      - {id: keep, label: "Keep it as it is", keeps: true}
    why: >-
      cofront's own addition: your words are read only if you say so. There are no points, and nobody changes them for
      you.
    cue: Ask if they want it.
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
        text: "Some of these words face the issue. {opening.faces}"
      - if: {known: opening.doubt, unknown: opening.faces}
        text: "Your words have been read."
      - "The rules noticed nothing, good or bad."
    why: >-
      cofront's own addition: what already faces the issue comes first, because that is what you can keep.
    cue: Watch the face, not the screen.
    next: [{if: {known: opening.doubt}, to: open-doubt}, {to: open-unmarked}]

  - id: open-doubt
    stage: preparing
    step: show
    shows: doubt
    of: opening
    needs: [opening]
    say:
      - "One place that you may want to look at again. {opening.doubt} A question that may help: {opening.lookAgain}"
      - "A place to look at twice, if you like. {opening.doubt} A question that may help: {opening.lookAgain}"
      - "A place to look at again, if you like. {opening.doubt} A question that may help: {opening.lookAgain}"
    why: >-
      cofront's own addition, close to three others: say what you see and do not judge (Rosenberg), say the effect and
      do not blame (Gordon), begin in a soft way (Gottman). It is a doubt, one of two at most, and you may know better.
    cue: Do not speak for it.
    next: open-again

  - id: open-again
    stage: preparing
    step: choose
    needs: [opening]
    into: opening.kept
    say:
      - if: {known: facing}
        text: "You know {facing}; the rules do not."
      - "You know the person; the rules do not."
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
      cofront's own addition: the last word is yours. If you keep it, or mean it that way, nothing more is said about
      it.
    cue: Do not speak against it.
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
      - "Rules may not see what you know."
    ask:
      - if: {fact: again}
        text: "You would begin with {opening|excerpt}. What would you like to do with it now?"
      - "What would you like to do with your words now?"
    options:
      - {id: rewrite, label: "Say it another way"}
      - {id: keep, label: "Keep it as it is", keeps: true}
    why: >-
      cofront's own addition: if the rules find nothing to doubt, that says little. The last word is yours.
    cue: Leave room for their own doubt.
    next: [{if: {chose: rewrite}, to: open-rewrite}, {to: open-listen}]

  - id: open-rewrite
    stage: preparing
    step: draft
    into: opening
    say:
      - "Your earlier words are kept."
    ask:
      - "How would you say it now?"
      - "What would be another way to say it?"
    why: >-
      cofront's own addition: when you say a thing twice, you often find a better way. All of them are kept, so you can
      try and lose nothing.
    cue: Ask what changed.
    next: open-look

  - id: open-listen
    stage: preparing
    step: ask
    into: words.listen
    say:
      - "After your words, you listen."
    ask:
      - if: {known: facing}
        text: "What would you ask {facing}, to learn how it looks from the other side?"
      - "What would you ask, to learn how it looks from the other side?"
    why: >-
      From Thomas Gordon: say it, then listen. To face something together, both need to know how the other sees it.
    cue: A real question, or one with an answer in it?
    next:
      - {if: {is: {pace: room}, unvisited: other-again}, to: open-attention}
      - {if: {noneLeft: elev-action}, to: leave-once}
      - {if: {is: {pace: room}, unvisited: elev-behaviours}, to: elev-behaviours}
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
      - "Read your first words once more, above or with /summary."
    ask:
      - "When you hear yourself say that, where is your attention?"
      - "When you hear your own words, where is your attention?"
    options:
      - {id: issue, label: "On the issue between us"}
      - {id: other, label: "On the other person"}
      - {id: both, label: "On both, or I am not sure"}
      - {id: own, label: "On my own part in it"}
    why: >-
      Joe Kittel (SPiBR.org) wants people to notice their own mind all the time, so the question comes back with your
      first words. The answer is only noted.
    cue: Note it; say nothing about it.
    next:
      - {if: {noneLeft: elev-action}, to: leave-once}
      - {if: {visited: elev-behaviours}, to: elev-action}
      - {to: elev-behaviours}

  # Elevating

  - id: elev-behaviours
    stage: elevating
    step: list
    into: behaviours
    say:
      - "First the habits that you have already; what you will do comes after them. One on each line."
    ask:
      - if: {is: {way: conversation}}
        text: "Which of your habits make it easier for others to be with you?"
      - "Which of your habits help you work well with others?"
      - "Which of your habits make it easier to work with you?"
    why: >-
      Aviv Shahar's question is what people do that helps them work well with partners. What you do already comes first.
    cue: One clear thing, and their own.
    next: elev-keep

  - id: elev-keep
    stage: elevating
    step: list
    into: practices
    say:
      - if: {visited: scale-keep}
        text: "What you wrote before may be one of them: {pair.keep|excerpt}."
      - "It may be something so usual that nobody talks about it."
    ask:
      - "Which good habits with others do you and your team want to keep?"
      - "What goes well with others today because of what you do?"
    why: >-
      Aviv Shahar's question is what people do well with partners and customers today, and what they promise to keep
      doing.
    cue: A promise, not a list.
    next: [{if: {noneLeft: elev-action}, to: leave-once}, {to: elev-action}]

  - id: elev-action
    stage: elevating
    step: form
    most: 3
    into: actions
    aside: words.heard
    say:
      - if: {visited: face-unsafe}
        text: "One step for your own safety is enough. It can be a small one."
      - if: {visited: face-elsewhere, unvisited: face-unsafe}
        text: "One step that helps you is enough. It may be to talk to somebody."
      - if: {known: words.cost, is: {safety: cost}, unvisited: face-elsewhere}
        text: "You said what this conversation could cost. What keeps you safe may be an action, too. Up to three; one
          is enough."
      - if: {known: opening.kept, unvisited: [face-elsewhere, face-power]}
        text: "The conversation you prepared may be one of them. Up to three; one is enough."
      - if: {visited: scale-talk, unknown: opening.kept, unvisited: [face-elsewhere, face-power]}
        text: "The conversation you wrote about may be one of them. Up to three; one is enough."
      - "Up to three, the most important ones; one is enough. Time to think about something is an action, too."
    parts:
      what: ["What will you do?"]
      really: ["Is this something you will do?"]
      who:
        - if: {atLeast: {actions.made: 2}}
          text: "With whom, for {action.what|excerpt}?"
        - "With whom?"
      when:
        - if: {atLeast: {actions.made: 2}}
          text: "By when, for {action.what|excerpt}?"
        - "By when?"
      another: ["What else will you do, if anything?"]
    why: >-
      Aviv Shahar ends with the top three actions with these people. Who, what and when make it more likely that
      something is done.
    cue: Time to think is an action, too.
    next:
      - {if: {chose: aside}, to: elev-heard}
      - {if: {is: {pace: room}, left: elev-ifthen}, to: elev-obstacle}
      - {if: {left: elev-ifthen}, to: elev-ifthen}
      - {to: leave-once}

  - id: elev-heard
    stage: elevating
    step: ask
    into: words.heart
    say:
      - "It is kept as you told it, in your own words. Nothing has to come of it."
    ask:
      - "What matters most to you in it?"
    why: >-
      cofront's own addition: not everything that is told is something to do. What is told is first of all heard.
    cue: A story. Let it be one.
    next:
      - {if: {visited: leave-door}, to: leave-door}
      - {to: elev-still}

  - id: elev-still
    stage: elevating
    step: choose
    say:
      - if: {known: words.heart}
        text: "You wrote {words.heart|excerpt}."
    ask:
      - "Is there something that you would still like to do?"
    options:
      - {id: do, label: "Yes, there is something"}
      - {id: on, label: "No, go on"}
    why: >-
      cofront's own addition: to have told a story does not mean that nothing is to be done. Only you know.
    cue: No is a full answer.
    next:
      - {if: {chose: do}, to: elev-action}
      - {if: {is: {pace: room}, left: elev-ifthen}, to: elev-obstacle}
      - {if: {left: elev-ifthen}, to: elev-ifthen}
      - {to: leave-once}

  - id: elev-obstacle
    stage: elevating
    step: ask
    each: actions
    when: {unknown: action.from}
    into: action.obstacle
    say:
      - if: {known: action.what}
        text: "This is about {action.what|excerpt}."
      - "One action at a time."
    ask:
      - "What could make this hard to do?"
      - "What could stop you, around you or in yourself?"
    why: >-
      cofront's own addition: when you know what could stop you, you can plan for it. The question comes only now, when
      there is something you want to do.
    cue: Only now, what could stop them.
    next: elev-ifthen

  - id: elev-ifthen
    stage: elevating
    step: ask
    each: actions
    when: {unknown: action.from}
    into: [action.if, action.then]
    say:
      - if: {atLeast: {actions.made: 2}, visited: elev-obstacle}
        text: "This is about {action.what|excerpt}. Choose a moment that you will notice, and what you do then."
      - if: {unvisited: elev-obstacle}
        text: "For {action.what|excerpt}, choose a moment that you will notice, and what you do then."
      - "Choose a moment that you will notice, and what you do then."
    ask:
      - "How would you finish ‘If…, then I…’?"
    why: >-
      cofront's own addition, after Peter Gollwitzer: when a plan has a moment, people do it more often. Over 642 tests
      the effect was d = .27 to .66 (Sheeran, Listrom and Gollwitzer 2024).
    cue: A moment, not a feeling.
    next: elev-confidence

  - id: elev-confidence
    stage: elevating
    step: rate
    needs: [action]
    into: action.confidence
    ask:
      - if: {atLeast: {actions.made: 2}}
        text: "From 1 to 10, how sure are you that you will do this: {action.what|excerpt}?"
      - "From 1 to 10, how sure are you that you will do it?"
      - "How likely is it that you will do it, from 1 to 10?"
    why: >-
      cofront's own addition, as a coach would ask it: the number is not a promise. A low one says something about the
      action, not about you.
    cue: Hear the voice, not only the number.
    next:
      - {if: {atMost: {action.confidence: 6}}, to: elev-lower}
      - {if: {is: {pace: room}, left: elev-ifthen}, to: elev-rest}
      - {to: leave-once}

  - id: elev-lower
    stage: elevating
    step: choose
    needs: [action]
    into: words.likelier
    aside: words.raise
    say:
      - if: {atMost: {action.confidence: 6}, atLeast: {actions.made: 2}}
        text: "You say {action.confidence} for {action.what|excerpt}, and that is good to know."
      - if: {atMost: {action.confidence: 6, actions.made: 1}}
        text: "You say {action.confidence}, and that is good to know."
      - "A low number is good to know."
    ask:
      - "What would make it more likely that you do it?"
      - "What would raise that number, if you still want to do it?"
    options:
      - {id: smaller, label: "Make it smaller"}
      - {id: help, label: "Get help with it"}
      - {id: time, label: "Choose another time"}
      - {id: other, label: "Choose another action"}
      - {id: leave, label: "Leave it as it is"}
    why: >-
      cofront's own addition: a low number says something about the plan. An action that you can do is worth more than
      a big one.
    cue: A low number may be right.
    next:
      - {if: {chose: help}, to: elev-help}
      - {if: {chose: time}, to: elev-time}
      - {if: {chose: [smaller, other]}, to: elev-revise}
      - {if: {chose: aside}, to: elev-raise}
      - {if: {is: {pace: room}, left: elev-ifthen}, to: elev-rest}
      - {to: leave-once}

  - id: elev-raise
    stage: elevating
    step: say
    say:
      - if: {known: words.raise}
        text: "You wrote {words.raise|excerpt}. It is kept, in your own words."
      - "That is kept, in your own words."
    why: >-
      cofront's own addition: what would help may be none of the lines that are offered.
    cue: Hear it as they say it.
    next: [{if: {is: {pace: room}, left: elev-ifthen}, to: elev-rest}, {to: leave-once}]

  - id: elev-help
    stage: elevating
    step: ask
    needs: [action]
    into: action.help
    say:
      - if: {atLeast: {actions.made: 2}}
        text: "This is about {action.what|excerpt}."
    ask:
      - "Who could help you with it?"
    why: >-
      cofront's own addition: with help, the same action may become possible. Who helps is asked before anything is
      changed.
    cue: A name, or a kind of person.
    next: elev-revise

  - id: elev-revise
    stage: elevating
    step: form
    needs: [action]
    revises: true
    most: 1
    into: actions
    aside: words.heard
    say:
      - if: {atLeast: {actions.made: 2}}
        text: "This is about {action.what|excerpt}. Change what you want to change; Enter keeps a line as it is."
      - "Change what you want to change; Enter keeps a line as it is."
    parts:
      what: ["What will you do now?"]
      who: ["With whom?"]
      when: ["By when?"]
      another: ["Is there anything else to change?"]
    why: >-
      cofront's own addition: the action is yours, and you can change it as often as you want. What you wrote before is
      kept, too.
    cue: Smaller is not worse.
    next:
      - {if: {chose: aside}, to: elev-heard}
      - {if: {is: {pace: room}}, to: elev-obstacle}
      - {to: elev-ifthen}

  - id: elev-time
    stage: elevating
    step: form
    needs: [action]
    revises: true
    most: 1
    into: actions
    say:
      - if: {atLeast: {actions.made: 2}}
        text: "This is about {action.what|excerpt}. All else stays as you planned it."
      - "All else stays as you planned it."
    parts:
      when: ["By when will you do it now?"]
    why: >-
      cofront's own addition: with another time the same plan may become possible, so nothing else is asked again.
    cue: Only the time.
    next: elev-confidence

  - id: elev-rest
    stage: elevating
    step: choose
    say:
      - if: {known: [action.what, action.then]}
        text: "That is the plan for {action.what|excerpt}."
      - if: {known: action.what, unknown: action.then}
        text: "That was about {action.what|excerpt}."
    ask:
      - "Would you like to plan the next action the same way, or go on?"
    options:
      - {id: plan, label: "Plan the next one"}
      - {id: on, label: "Go on"}
    why: >-
      cofront's own addition: one action has a full plan, the others if you wish.
    cue: One good plan is enough.
    next: [{if: {chose: plan}, to: elev-obstacle}, {to: leave-once}]

  # Sharing and leaving

  - id: leave-once
    stage: leaving
    step: say
    why: >-
      cofront's own addition: what you were asked at the end is not asked again after one more part, only what is new.
    cue: Are they tired?
    next:
      - {if: {visited: leave-door, unvisited: leave-situation}, to: leave-situation}
      - {if: {visited: leave-door}, to: leave-since}
      - {if: {visited: return-later, left: return-item, unvisited: [return-late, face-unsafe]}, to: return-late}
      - {to: share-with}

  - id: return-late
    stage: leaving
    step: say
    say:
      - "Before the end, what was still open from an earlier visit."
    why: >-
      cofront's own addition: you wanted to look at it at the end.
    cue: The same voice as at the beginning.
    next: return-item

  - id: share-with
    stage: leaving
    step: ask
    into: confidant
    say:
      - if: {fact: coached, is: {safety: [cost, unsafe]}}
        text: "{coach} has heard it; somebody else who is safe for you can hear it, too. If you think of no one, /skip."
      - if: {fact: coached, isNot: {safety: [cost, unsafe]}}
        text: "{coach} has heard it; somebody else can hear it, too. If you think of no one, /skip."
      - if: {not: coached, is: {safety: [cost, unsafe]}}
        text: "A program cannot listen as a person can. If you think of no one, /skip."
      - "A program cannot listen as a person can, and what you found is worth more when somebody has heard it. If you
        think of no one, /skip."
    ask:
      - if: {fact: coached, is: {safety: [cost, unsafe]}}
        text: "Who else would be safe to talk to about this, if anyone?"
      - if: {not: coached, is: {safety: [cost, unsafe]}}
        text: "Who would be safe to talk to about this, if anyone?"
      - if: {fact: coached, isNot: {safety: [cost, unsafe]}}
        text: "With whom else would you like to talk about what you found?"
      - "With whom would you like to talk about what you found?"
      - "Who could you tell about what you found?"
    why: >-
      With Aviv Shahar, two people meet and exchange what they found; for Joe Kittel (SPiBR.org), we need a person we
      trust to see ourselves. Alone is possible, too.
    cue: It does not have to be the coach.
    next:
      - {if: {visited: face-elsewhere, unvisited: elev-action, is: {way: [network, conversation]}}, to: leave-door}
      - {if: {is: {pace: room}, known: confidant}, to: share-lines}
      - {if: {is: {pace: room}}, to: share-held}
      - {to: leave-situation}

  - id: share-lines
    stage: leaving
    step: choose
    many: true
    from: network
    into: words.shared
    say:
      - if: {fact: coached}
        text: "{coach} sees what you choose, and may share no more than that. Nothing is sent now, and you may choose
          nothing. Names and numbers can be left out."
      - "This is only a note to yourself, and nothing is sent. You may choose nothing. Names and numbers can be left
        out."
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
      - {id: issue, label: "What happened between us", if: {known: issue}}
      - {id: onlooker, label: "What a fair person outside would say", if: {known: onlooker}}
      - {id: opening, label: "My opening words", if: {known: opening}}
      - {id: practices, label: "What I do that helps", if: {visited: elev-behaviours}}
      - {id: actions, label: "My actions", if: {atLeast: {actions.made: 1}}}
      - {id: insight, label: "What I see more clearly"}
    why: >-
      cofront's own addition: what you say about others is shared only if you choose it, line by line.
    cue: Would it be all right with the partner?
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
      cofront's own addition: two people at one screen can exchange what they found now.
    cue: The two of them decide.
    next: [{if: {chose: here}, to: pair-tell}, {to: share-held}]

  - id: pair-tell
    stage: leaving
    step: ask
    voice: client
    into: words.told
    say:
      - "One of you shares, and the other listens. {client} begins; /turn lets {other} begin."
    ask:
      - "{client}: what would you like to tell, in a few lines?"
    why: >-
      After Troika Consulting (Liberating Structures): one tells, and the other only listens.
    cue: Let it be quiet.
    next: pair-clarify

  - id: pair-clarify
    stage: leaving
    step: ask
    voice: client
    into: words.clarified
    say:
      - "{other} may ask questions, only to understand; advice can wait."
    ask:
      - "{client}: which question helped you to see something more clearly?"
    why: >-
      From Troika Consulting (Liberating Structures): questions to understand come before anything else.
    cue: Stop advice in a friendly way.
    next: pair-reflect

  - id: pair-reflect
    stage: leaving
    step: ask
    voice: other
    into: words.reflected
    ask:
      - "{other}: what did you hear, in your own words?"
    why: >-
      cofront's own addition to Troika: hearing one's own story from somebody else often shows something new in it.
    cue: What they heard, not what they think about it.
    next: pair-valued

  - id: pair-valued
    stage: leaving
    step: ask
    voice: client
    into: words.valued
    ask:
      - "{client}: what was most valuable for you?"
    why: >-
      From Troika Consulting (Liberating Structures): the one who shared says what it was worth.
    cue: Do not add to it.
    next: pair-swap

  - id: pair-swap
    stage: leaving
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
    next: [{if: {chose: swap}, to: swap-tell}, {to: share-held}]

  - id: swap-tell
    stage: leaving
    step: ask
    voice: other
    into: words.other-told
    say:
      - "Now the other person shares."
    ask:
      - "{other}: what would you like to tell, in a few lines?"
    why: >-
      After Troika Consulting (Liberating Structures): one tells, and the other only listens.
    cue: Let it be quiet.
    next: swap-clarify

  - id: swap-clarify
    stage: leaving
    step: ask
    voice: other
    into: words.other-clarified
    say:
      - "Again, questions come first; advice can wait."
    ask:
      - "{other}: which question helped you to see something more clearly this time?"
    why: >-
      From Troika Consulting (Liberating Structures): questions to understand come before anything else.
    cue: Stop advice in a friendly way.
    next: swap-reflect

  - id: swap-reflect
    stage: leaving
    step: ask
    voice: client
    into: words.other-reflected
    ask:
      - "{client}: what did you hear, in your own words?"
    why: >-
      cofront's own addition to Troika: hearing one's own story from somebody else often shows something new in it.
    cue: What they heard, not what they think about it.
    next: swap-valued

  - id: swap-valued
    stage: leaving
    step: ask
    voice: other
    into: words.other-valued
    ask:
      - "{other}: what was most valuable for you?"
    why: >-
      From Troika Consulting (Liberating Structures): the one who shared says what it was worth.
    cue: Do not add to it.
    next: share-held

  - id: share-held
    stage: leaving
    step: ask
    into: words.held
    ask:
      - "What would help you do what you chose here?"
    why: >-
      A coach leaves it to the person what will help to keep a promise: a date, a note, or somebody who will ask.
    cue: Their way.
    next: leave-situation

  - id: leave-situation
    stage: leaving
    step: ask
    optional: true
    into: insight.situation
    ask:
      - "What do you see more clearly in the situation now, if anything?"
      - "What do you see in the situation that you did not see before?"
    why: >-
      At the end a coach will ask what you learned about the situation, in your own words.
    cue: Wait.
    next: [{if: {is: {pace: room}}, to: leave-use}, {to: leave-door}]

  - id: leave-use
    stage: leaving
    step: ask
    optional: true
    into: words.use
    ask:
      - "Where will you use what you found?"
      - "Where else could this help you?"
    why: >-
      You can use in other places what you learned in one; a coach will ask about that.
    cue: What did they come for?
    next: leave-door

  - id: leave-since
    stage: leaving
    step: ask
    optional: true
    into: words.since
    say:
      - if: {known: insight.situation}
        text: "Earlier you wrote {insight.situation|excerpt}."
    ask:
      - "What is new since then, if anything?"
    why: >-
      cofront's own addition: after one more part only what is new is asked for.
    cue: Nothing new is an answer.
    next: leave-door

  - id: leave-door
    stage: leaving
    step: choose
    aside: words.last
    say:
      - if: {known: worth, unvisited: [face-unsafe, leave-since], not: again}
        text: "You said how you will know it was worth your time: {worth|excerpt}."
      - if: {known: insight.situation, visited: face-unsafe, unvisited: leave-use, not: again}
        text: "You see this now: {insight.situation|excerpt}."
    ask:
      - if: {fact: again}
        text: "And now, what else would you like before you go?"
      - if: {is: {safety: unsafe}, not: again}
        text: "What else would help before you go?"
      - "What else would you like before you go?"
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
      cofront's own addition: people often say the most important thing when they are about to leave, and you are the
      one who ends a conversation.
    cue: They end it.
    next:
      - {if: {chose: words}, to: leave-add}
      - {if: {chose: step}, to: leave-step}
      - {if: {chose: network}, to: words-best}
      - {if: {chose: conversation}, to: hard-who}
      - {if: {chose: old}, to: return-item}
      - {if: {visited: face-elsewhere, unvisited: leave-situation}, to: leave-place}
      - {to: leave-self}

  - id: leave-step
    stage: leaving
    step: form
    most: 3
    into: actions
    aside: words.heard
    say:
      - "One step is enough."
    parts:
      what: ["What will you do?"]
      really: ["Is this something you will do?"]
      who:
        - if: {atLeast: {actions.made: 2}}
          text: "With whom, for {action.what|excerpt}?"
        - "With whom?"
      when:
        - if: {atLeast: {actions.made: 2}}
          text: "By when, for {action.what|excerpt}?"
        - "By when?"
      another: ["What else will you do, if anything?"]
    why: >-
      From Aviv Shahar's three actions: one that comes late is as good as one that came early.
    cue: No planning now, only if they ask.
    next: [{if: {chose: aside}, to: elev-heard}, {to: leave-door}]

  - id: leave-add
    stage: leaving
    step: ask
    into: words.last
    ask:
      - "What would you like to add?"
    why: >-
      cofront's own addition: the last words are often the ones that people had in mind all the time.
    cue: What people say when they are about to leave.
    next: [{if: {visited: face-elsewhere, unvisited: leave-situation}, to: leave-place}, {to: leave-self}]

  - id: leave-self
    stage: leaving
    step: ask
    into: insight.self
    say:
      - if: {known: words.last}
        text: "You added {words.last|excerpt}. The last question is about you."
      - if: {visited: face-issue, unvisited: net-rate, known: facing, unknown: [words.last, insight.situation.told]}
        text: "Most of this was about you and {facing}. This one is about you."
      - if: {known: insight.situation.told, unknown: words.last}
        text: "One last question."
      - "Most of this was about you and others. This one is about you."
    ask:
      - "What have you noticed about yourself today?"
      - "And what have you noticed about yourself?"
    why: >-
      A coach will ask about you as well as about the situation: how we see others is part of how we work with them. It
      is asked last, so that the last word is yours.
    cue: Wait as long as you can.
    next: [{if: {visited: face-unsafe}, to: leave-kept}, {to: leave-summary}]

  - id: leave-summary
    stage: leaving
    step: show
    shows: summary
    of: [aim, insight.situation, opening, actions, insight.self]
    say:
      - if: {known: network.moved}
        text: "Since last time, {network.moved}. And in your own words:"
      - "The main things you said, in your own words."
    why: >-
      cofront's own addition: your own words, as you wrote them, on one screen. What they mean is yours to say.
    cue: Say nothing.
    next: leave-place

  - id: leave-kept
    stage: leaving
    step: show
    shows: summary
    of: [confidant, actions, insight.situation, insight.self]
    say:
      - "What you found, in your own words."
    why: >-
      cofront's own addition: where it was not safe, nobody is asked at the end whether the first wish came true.
    cue: Say nothing.
    next: leave-place

  - id: leave-place
    stage: leaving
    step: say
    say:
      - if: {fact: coached}
        text: "Everything is kept in the account of {keeper}, in {place}. It can be read again or deleted there."
      - if: {visited: face-unsafe, not: coached}
        text: "It is kept in {place}, and can be deleted there at any time."
      - "Everything stays as you wrote it, in {place}. You can read it again or delete it at any time."
    why: >-
      cofront's own addition: where your words are kept is said once more, before the end and apart from it.
    cue: Add nothing.
    next: leave-bye

  - id: leave-bye
    stage: leaving
    step: say
    say:
      - if: {visited: face-unsafe, known: insight.self}
        text: "You end with this: {insight.self|excerpt}. If anyone may be in danger, call the local emergency number
          first. Take care."
      - if: {visited: face-unsafe, known: words.last, unknown: insight.self}
        text: "You end with this: {words.last|excerpt}. If anyone may be in danger, call the local emergency number
          first. Take care."
      - if: {visited: face-unsafe}
        text: "If anyone may be in danger, call the local emergency number first. Take care."
      - if: {known: insight.self, unvisited: face-unsafe}
        text: "You end with this: {insight.self|excerpt}. Next time you can come back to what is still open. Take care."
      - if: {known: words.last, unknown: insight.self, unvisited: face-unsafe}
        text: "You end with this: {words.last|excerpt}. Next time you can come back to what is still open. Take care."
      - "Next time you can come back to what is still open. Thank you, and take care."
    why: >-
      cofront's own addition: the end of a visit answers to your last words, and calls them neither good nor bad.
    cue: Add nothing.
    next: end

"""###
}
