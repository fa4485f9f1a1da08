// Traps that lie in the form of a sentence. See `TrapCases.swift`.

extension Trap {
  /// Traps that lie in the form of a sentence.
  static let inTheWording: [Trap] = [
    Trap(
      name: "negated attack",
      innocent: """
        It's not that you don't care. I think we measure success differently.
        I'm not accusing anyone of bad faith. I only see that two sets of minutes exist, and they contradict each other.
        I don't think you're careless. I think four people checking one list isn't working.
        I'm not saying you hid the report. I'd just like to understand when each of us first saw it.
        You didn't forget anything.
        No, you didn't miss anything, the call was cancelled.
        It wasn't your fault, the road was closed.
        I don't believe you meant to cut us out of the tender.
        Nobody is to blame for the storm.
        Nobody is lazy here. The shifts are simply too long.
        I don't want to threaten anything. I want us to see what happens to both budgets if this goes on.
        You don't need to apologise, everything arrived in time.
        There's nothing wrong with the invoice, it has been paid.
        I don't want us to end up blaming each other for the recall.
        It isn't about who is right; it's about the forty families waiting for an answer.
        You don't have to bring anything.
        It wasn't your mistake, the bank had changed the number.
        We're not angry at all, these things happen.
        Nothing is wrong, I just wanted to say hello.
        I'm not blaming you for the outage. I'd like us to look at how it could happen.
        I don't think anybody acted in bad faith; the deadline was simply too tight for both of us.
        """,
      attack: """
        It's not that we don't trust you, it's that ⟦you've lied every time it counted⟧.
        ⟦You don't care, that's all there is to it⟧.
        ⟦You hid the report from us⟧.
        ⟦You are not honest with us⟧.
        ⟦You're not a reliable partner⟧.
        ⟦You can't be trusted with a key⟧.
        ⟦You don't have a clue about farming⟧.
        ⟦They aren't capable of reading a contract⟧.
        ⟦You couldn't care less whether the volunteers stay⟧.
        ⟦You're not fit to run a kiosk⟧.
        """),
    Trap(
      name: "hidden but",
      innocent: """
        I don't want to blame anyone, but I would like to know what happened to the crane.
        We love working with you, but the dates don't work for us in May.
        Nobody doubts your good intentions, and I'd like to hear how you saw the evening.
        I'm not angry, but I am tired of the delays, and I'd like us to change the plan.
        I know how busy you are, but could we find an hour for the budget?
        Thank you for the fast reply. Still, I have one question about the rent.
        I respect your reasons and I still can't support the cut.
        It's a good draft, but the figures on page two are old.
        We're grateful for the grant, and the report is on its way.
        We had our differences, but the evening was lovely.
        I wouldn't call your plan risky, but I'd like a second opinion.
        This isn't about your people being slow.
        """,
      attack: """
        I don't want to blame anyone, but ⟦your crane driver caused this⟧.
        We love working with you, but ⟦honestly your legal team is a nightmare⟧.
        You know how fond I am of your team, it's just that ⟦they're amateurs⟧.
        Not to be rude, but ⟦who approved this, the intern⟧?
        I'm not angry. ⟦I just think you did it on purpose⟧.
        I have the highest regard for your director, and yet ⟦one wonders whether she has ever set foot in a kitchen⟧.
        ⟦I have nothing but respect for your firm, however one would hope a director can add up a column⟧.
        I'm all for cooperation, but ⟦your chief engineer is a tyrant⟧.
        I know it's a busy season, but ⟦you cancel on us every week⟧.
        Nothing personal, but ⟦we build things and you people just write memos⟧.
        ⟦I'd never call you a thief, yet somehow our tools end up in your shed⟧.
        ⟦You're a great cook and a terrible boss⟧.
        """),
    Trap(
      name: "quotation",
      innocent: """
        One of my colleagues says “they don't care”. I don't believe that, and I'd like to hear how you see it.
        Someone on our side called the meeting “a waste of time”. I'd like to know whether you felt that too.
        In the survey your staff wrote that we are “arrogant”. That stung, and I'd like to know which moments they mean.
        The sign in the old workshop said “idiots will be prosecuted”.
        In the role play, Jana says “you never listen to me” and the group rewrites it.
        The actress shouts “I'll destroy you all” and the curtain falls.
        Your note said “unacceptable”. Could you tell me which part, so that I can do something about it?
        My old boss used to say "you people never learn", and I don't want us to talk like that.
        The headline reads “Greedy landlords”, and it isn't about us.
        You wrote “as soon as possible” and I read “today”. Let's put dates in from now on.
        Your colleague said we were “impossible to work with”. I'd like to hear what we did that led to that.
        In the survey two of your people wrote “they never listen”. That hit me, and I want to understand it.
        When I read “you people always complain” in the minutes I was shaken. Could we talk about how that got there?
        My first thought was "they did it on purpose". I don't trust that thought, so I'd like to ask you what happened.
        The auditor calls our handover “chaotic”, and I think both of us recognise something in that.
        The customer wrote “your service is useless”; the ticket is closed and she got a refund.
        He told me his old landlord used to say "take it or leave it".
        A customer told me "your two companies never talk to each other". It stung, and I think there's something in it.
        You said yesterday that we were “stalling”. Tell me more about what you see.
        My grandmother used to say: whoever comes late gets the bones.
        The graffiti on the wall says “liars”; the painters come on Tuesday.
        The reviewer wrote that the first film was “a disaster”, the second one she liked.
        Somebody in my team called your proposal “arrogant”. I don't see it that way, but I'd like to talk about how it came across.
        You wrote “we have lost confidence”. I'd like to hear what that means for you.
        Some of my colleagues reckon you're only in it for the grant. I don't share that, but it's in the room.
        The nurses say you never answer the ward phone. Is that right?
        The inspector called your kitchen “a model”, and he's right.
        Our accountant called your invoices “creative writing” in 1998; it's in the chronicle.
        """,
      attack: """
        My predecessor called you ⟦“slippery as eels”, and he was right⟧.
        Everybody calls your office ⟦“the black hole”, and rightly so⟧.
        ⟦“You people never learn”, and I agree with whoever said it⟧.
        Your chairman told the press we are difficult. ⟦That's rich, coming from him⟧.
        ⟦Your "quality team" signed it off⟧.
        ⟦Your “experts” have done it again⟧.
        ⟦Which part of “no deliveries on Sunday” was unclear⟧?
        You wrote “urgent”, but ⟦you never answer when we call⟧.
        The board says “be patient”, and ⟦I'm sick of your excuses⟧.
        ⟦Your so-called “partnership” is a joke⟧.
        ⟦The warden describes your lads as “a plague”⟧. I can see why.
        ⟦“A museum piece” is what our pilots call your dispatcher⟧. They're right.
        ⟦My wife says you're taking us for fools⟧, and she has a point.
        ⟦Half the village says your family only cares about the rent⟧. Half the village is right.
        """),
    Trap(
      name: "question",
      innocent: """
        What are you most concerned about in this draft?
        How did the launch look from your end?
        What kind of partner are you looking for?
        Which part of the text is unclear to you?
        Did you write this yourself?
        Could you tell me who signs for your company while Henrik is on leave?
        Is there something we do that makes it harder for your drivers?
        Where do you think we lost each other?
        Is the font too small for you?
        Who made the cake?
        What would you need from us to make the handover easier?
        Help me understand how the discount came about.
        What worries you most about the new territory?
        Where did we lose you in this project?
        Is there something we did that made it harder to tell us?
        Would you be willing to tell me what bothers you about the plan?
        What did I overlook when I changed the rota?
        Can we talk about what went wrong in Turin?
        Which day suits you best?
        Could you send me the list of participants?
        Do you need a projector?
        When will the second container arrive?
        Why did you choose blue for the cover? It looks lovely.
        Did you have a good holiday?
        """,
      attack: """
        ⟦Does anyone over there ever actually open the attachments⟧?
        ⟦Who died and made you head of logistics⟧?
        ⟦What kind of partner does that⟧?
        ⟦Did you even look at the drawing⟧?
        ⟦Was my last message too long for you⟧?
        ⟦How dare you⟧?
        ⟦Is it too much to ask that you count the boxes⟧?
        ⟦What were you thinking⟧?
        ⟦Are you even trying⟧?
        ⟦Who gave you the right to change our logo⟧?
        """),
    Trap(
      name: "polite or sarcastic, without a bad word",
      innocent: """
        Perhaps we could read the agreement together before we quote from it.
        I appreciate that arithmetic takes time with so many columns; shall we do it together?
        With respect, I see it differently.
        Good to see you yesterday.
        I look forward to your visit.
        Take your time, the form is long.
        No rush, it can wait until May.
        Good luck with your move!
        Glad to hear that the operation went well.
        I'm sure the children will love the new swings.
        If you'd rather not, just say no, that's completely fine.
        Please let me know if I can be of any help.
        I'm sorry to hear you were ill, get well soon!
        I'm sorry, I can't make it on Tuesday.
        Sorry for the late reply, I was travelling.
        Sorry to bother you again, here is the file.
        No worries, Friday is fine too.
        I'm afraid the blue version is sold out; would green do?
        I'm afraid I have to leave at three.
        Sorry, I pressed the wrong button.
        Don't worry about the delay, we're in no hurry.
        """,
      attack: """
        ⟦Perhaps it would help if you read the agreement before quoting from it⟧.
        ⟦I appreciate that arithmetic isn't everybody's strong suit⟧.
        ⟦With respect, this is basic arithmetic⟧.
        ⟦Lovely to see you've discovered the shared folder, eleven months in⟧.
        ⟦Nice to know our emergency can wait until after your skiing holiday⟧.
        ⟦Sure, take your time, it's only a hospital⟧.
        ⟦No rush, it's only been four months⟧.
        ⟦Some of us actually have to run a business⟧.
        ⟦I'd offer you a manual, but one has to be able to read it, so let me spell it out for you⟧.
        ⟦As I've now explained for the third time, the pallets are 120 by 80⟧.
        """),
  ]
}
