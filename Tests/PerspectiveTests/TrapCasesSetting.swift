// Traps that lie in what is talked about, and in how people spell. See `TrapCases.swift`.

extension Trap {
  /// Traps that lie in what is talked about, and in how people spell.
  static let inTheSetting: [Trap] = [
    Trap(
      name: "method",
      innocent: """
        The course covers blaming language, stonewalling and how to apologise.
        Question 12 of the survey asks whether staff feel bullied or ignored.
        Our handbook explains why “you always” makes people defensive.
        The seminar shows how sarcasm in e-mails comes across.
        In chapter three, a buyer tells his supplier “You people never learn” and loses the contract.
        The training on dealing with complaints starts at ten.
        In the exercise one side plays a selfish supplier.
        Rosenberg would call “you ignore me” a thought, not a feeling.
        The role play has a lazy manager and an angry client.
        The webinar is about threats in negotiations.
        In the training we practise turning “you never listen” into an observation.
        An accusation such as “you lied to us” usually ends the conversation.
        The survey asks whether partners feel ignored, respected or pressured.
        Confrontation means facing an issue together; conflict means attacking the other.
        The course shows how sentences like “you only think of yourself” can be turned into requests.
        In module two we talk about contempt and how it damages teams.
        Participants act out a quarrel: one says “this is all your fault”.
        The poster reads: do not blame, ask.
        The trainer asks the group to write down three threats they have heard.
        The handout lists ten sentences that blame, such as “you ruined it”.
        In the role play she says “you're impossible”, and he practises staying calm.
        Stonewalling is one of the four patterns described in the study.
        """,
      attack: """
        ⟦You should take a course in listening⟧.
        ⟦You could give a masterclass in wasting time⟧.
        ⟦Did they teach you that at your expensive business school⟧?
        ⟦You're the textbook example of a bad partner⟧.
        ⟦Your handbook is a joke⟧.
        ⟦Your training department is useless⟧.
        ⟦You need a lesson in manners⟧.
        ⟦You never read the contract⟧.
        ⟦Your survey is rubbish⟧.
        ⟦You treat the workshop as a joke⟧.
        """),
    Trap(
      name: "harmless senses",
      innocent: """
        Kill the background process before you start the update.
        The aggressive cleaner removes lime but is bad for marble.
        The lazy loading setting is off by default.
        His lecture on dumb terminals and selfish genes starts at four.
        The attack surface report lists four open ports.
        We had a killer weekend at the stall, sold out by noon.
        The hard drive in the ticket machine failed on Sunday and was replaced on Monday.
        The new antivirus blocks hostile attachments.
        Our mare is stubborn but sweet.
        The brutal heat closed the school for two days.
        The dispute resolution board meets on the second floor.
        I'm angry about the cancelled shipment, and I want to sort it out with you.
        It feels unfair to me that we carry the storage costs alone. Can we look at the split again?
        I was hurt when the logo was dropped from the programme, and I'd like to know how that happened.
        I'm afraid of losing this contract, and that fear makes me pushy.
        This price would kill our margin. Which parts could we move?
        If we don't get the permit by July, we both lose the season. What can each of us bring forward?
        Something broke between us in the spring, and I miss how easy it was.
        The server crash on Friday hit both of our helpdesks. What do we tell customers, together?
        I feel torn: I want the deal, and I can't defend the emissions to my members.
        Please kill the old process before you start the new one.
        Chapter two explains the blame clause in construction contracts.
        The toxic waste is collected on Thursdays.
        The fire drill is at ten; ignore the alarm.
        The law requires you to report any breach within 72 hours.
        """,
      attack: """
        ⟦You killed the project⟧.
        ⟦Your lawyer is aggressive and rude⟧.
        ⟦Your crew is lazy⟧.
        ⟦You are selfish⟧.
        ⟦You attacked us in front of the donors and ruined the evening⟧.
        ⟦Your director is a tyrant⟧.
        ⟦You failed us⟧.
        ⟦You people are toxic⟧.
        ⟦You are stubborn as a mule⟧.
        ⟦That was brutal of you⟧.
        """),
    Trap(
      name: "legal and safety duties",
      innocent: """
        Either party may terminate the agreement with three months' notice.
        Anyone without a helmet must leave the site, no exceptions.
        If payment isn't received within 30 days, interest of 5% applies.
        You must not use the lift in case of fire.
        The tenant shall not threaten, harass or insult other residents.
        Late payment is subject to a fee of 40 euros.
        Drivers who ignore the signal will be reported to the harbour master.
        The law obliges us both to report the incident within 72 hours.
        Stop the pump before you open the valve, or it will burst.
        If you don't log out, the session ends after ten minutes.
        You are required to keep the fire door shut at all times.
        Under section 9 the licence lapses if fees are not paid.
        By law the store must be dry, otherwise the permit is withdrawn.
        """,
      attack: """
        ⟦Pay up or the screens go dark⟧.
        ⟦Either the director apologises by Monday or we walk⟧.
        ⟦If the roof isn't fixed by Monday, we stop paying rent⟧.
        ⟦Confirm by noon or we hand the slot to your competitor⟧.
        ⟦Sign by five or I call the press⟧.
        ⟦If you don't pay by Friday, you'll hear from our lawyers⟧.
        ⟦It would be such a pity if the inspectors heard about it⟧.
        ⟦Do it again and you're out⟧.
        ⟦You have until Friday, or we go public⟧.
        ⟦Unless the money is here by noon, the doors stay shut⟧.
        """),
    Trap(
      name: "informal spelling",
      innocent: """
        hey, smth feels off since the reorg, can we grab 30 min n talk about who decides what?
        hi, im a bit worried bout the dates tbh. can we sit down n sort it out tmrw?
        thx for the pics, they look fab!! 🎉
        c u at 3, bring the keys pls
        omw, b there in 10
        idk how u see it but for me the split feels off
        not happy w how it went, can we talk?
        ty sm for the cookies ❤️
        hey can we talk abt yesterday? i got pretty heated n that wasnt fair on u
        u were great yesterday!!
        hey can we talk abt the numbers? they dont add up on our end n i wanna get why
        im kinda worried about the launch tbh, can u walk me thru what's left?
        feeling a bit uneasy since tuesday, got 10 min for a call?
        i think smth went wrong w the handoff on both ends, lets figure it out
        ngl i was annoyed about the invoice, but i'd rather hear ur side first
        thx for the file, looks good
        c u at 10, bring ur badge
        np, no rush at all
        hey so the demo crashed again on our end, any idea whats up? happy to jump on a call
        honestly kinda stressed abt the deadline, can we look at what to cut?
        we keep missing each other on slack, maybe one weekly call instead?
        ok cool see u there
        lol the dog ate my slides, sending again
        sorry wrong chat!
        """,
      attack: """
        ⟦ur team is so slack honestly⟧
        ⟦u never read my msgs⟧
        ⟦ur accountant is useless⟧ sry not sry
        ⟦u did that just to make me look bad⟧
        ⟦whatever, idc anymore⟧
        ⟦u dont even want this to work⟧
        ⟦its all ur fault⟧
        ⟦ur support team is useless af⟧
        ⟦i feel so disrespected rn⟧
        ⟦youre being so dramatic⟧
        """),
    Trap(
      name: "non-native",
      innocent: """
        I must say open, we are not happy with the delay, but I am sure that together we find a way.
        Attached please find the picture of our new office, we are very happy in it.
        I have fear that we loose the customer if we not speak about the quality together.
        For me is not clear who decide by us in the project. Can we make together a list?
        I am not agree with this point, but I want to understand your.
        We have moved in new building since Monday, you are welcome for visit.
        It makes me worry that nobody is responsible for the backup.
        We must find together a solution for the delay.
        Please find in annex the document that you have asked me.
        I send you in attachment the list of the participants, please control it.
        I have the feeling that we do not understand us well in this point, can we speak about it?
        For us is very important that the quality becomes better, please tell me what you need for this.
        We have a problem with the last delivery, 12 pieces was broken. How we can solve it together?
        I must be honest, I am not agree with the new price, but I like to find one solution with you.
        It makes me worry that since two months nobody decides. Can we make together a plan?
        I am sending you the papers in attachment, please to confirm.
        Please can you tell me how is the way to your office?
        I have some worry about the date, because the customs takes long time. What you think?
        Since the new system we have many errors in the orders, please let us find the reason together.
        It is a pity that we did not speak before. I want to make it better now.
        We thank for the good cooperation in the last year.
        I will arrive to the airport at 15 o'clock, please send a car.
        I think there is a misunderstanding between us about the quantity, we can clear this please?
        For me it was not easy in the last months, I want speak about how we work together.
        """,
      attack: """
        ⟦Always you come with new wish after the work is finish⟧.
        ⟦It is your fault that the machine stand since three weeks⟧.
        ⟦We have nothing done wrong⟧, please ask first your own people.
        ⟦You are not serious partner⟧.
        ⟦You make us lose the client with your delay⟧, this I must tell you.
        ⟦We feel us a little bit used⟧ since the contract.
        ⟦You are the whole time changing the plan⟧.
        ⟦If you not pay until Friday we stop the delivery and go to court⟧.
        ⟦You have destroyed with one mail what we build in ten years⟧.
        ⟦You never give answer on my mails⟧.
        """),
    Trap(
      name: "British and American spelling",
      innocent: """
        We'd like to apologise for the colour of the labels, and to agree a sample first.
        We'd like to apologize for the color of the labels, and to agree on a sample first.
        I realise the programme is behind; what would help?
        I realize the program is behind; what would help?
        The centre is closed on Mondays.
        The center is closed on Mondays.
        Our organisation moved to the harbour in May.
        Our organization moved to the harbor in May.
        I don't want to criticise your neighbours, I want to understand the noise.
        I don't want to criticize your neighbors, I want to understand the noise.
        """,
      attack: """
        ⟦You never apologise⟧.
        ⟦You never apologize⟧.
        ⟦Your organisation is dishonest⟧.
        ⟦Your organization is dishonest⟧.
        ⟦Your behaviour is disgraceful⟧.
        ⟦Your behavior is disgraceful⟧.
        ⟦We feel patronised by your board⟧.
        ⟦We feel patronized by your board⟧.
        ⟦Frankly, you're disorganised⟧.
        ⟦Frankly, you're disorganized⟧.
        """),
  ]
}
