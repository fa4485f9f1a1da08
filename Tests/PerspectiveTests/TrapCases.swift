// Traps, each both ways: words that look like an attack and are none, and the attack that looks like them.
import Testing

/// A trap, and sentences that fall on either side of it, one a line.
struct Trap: Sendable {
  var name: String
  /// What must not be marked.
  var innocent: String
  /// What must be; `⟦…⟧` encloses the attack.
  var attack: String

  /// Every trap this module knows of.
  static let all = aboutThem + aboutThemAndUs + inTheWording + inTheStance + inTheSetting
}

extension Trap: CustomTestStringConvertible {
  var testDescription: String { name }
}

extension Trap {
  /// Traps that lie in how somebody is talked about.
  static let aboutThem: [Trap] = [
    Trap(
      name: "appreciative you",
      innocent: """
        You saved the evening, thank you.
        Thank you for telling us so early about the strike.
        Because of you we finished two weeks early.
        I'm really impressed by how calmly you handled the inspection.
        Your night crew are absolute heroes.
        Without your technicians we would have lost the whole harvest.
        You broke the record, congratulations!
        Thanks to your electricians we opened a day early.
        You could have gone home and you stayed till midnight with us. Thank you.
        How kind of you to bring flowers.
        Hats off to your whole crew.
        You always find a kind word for the interns.
        Nobody explains the tax forms as clearly as you do.
        You always answer within the hour, even on Sundays.
        We feel valued and heard by your team.
        It was your fault we laughed so much at the dinner, thank you for a wonderful evening!
        You've never made a mistake in my orders, and I order a lot.
        You always know how to calm everybody down.
        If you hadn't called, we would have missed the train. Thank you!
        You only had two days and still the hall looked splendid.
        """,
      attack: """
        Thanks to your electricians ⟦the ward opened a week late⟧.
        ⟦Thank you for nothing⟧.
        ⟦How kind of you to join us at last, only forty minutes late⟧.
        ⟦Hats off, it takes talent to lose a whole truck⟧.
        ⟦Because of you we lost the contract⟧.
        ⟦Thanks for letting us know, now that it's over⟧.
        ⟦You must be exhausted from doing nothing all week⟧.
        ⟦Bravo, you've managed to insult everyone in one mail⟧.
        ⟦I'm impressed: three mistakes in a two-line mail⟧.
        ⟦What would we do without your weekly opinions⟧.
        """),
    Trap(
      name: "appreciative you with a generaliser",
      innocent: """
        You always find a kind word for the interns.
        You always answer within the hour, even on Sundays.
        You've never made a mistake in my orders, and I order a lot.
        You always know how to calm everybody down.
        You never complain, even when our forms are a mess.
        You never let us down during the flood, and we won't forget it.
        You never forget a birthday.
        You always send the agenda on time.
        There has never been a partner like you.
        You can never be thanked enough.
        You never once made us feel like a small customer.
        You always find the typo no one else sees, thank you!
        Not once did you leave a patient alone at night.
        Your crew are absolute animals, 4 tonnes by noon 💪
        You always keep a table for us.
        You people at the Porto office are a marvel.
        """,
      attack: """
        ⟦You always find somebody else to blame⟧.
        ⟦You never answer before the third reminder⟧.
        ⟦You have never finished a single thing you started⟧.
        ⟦They always find somebody else to blame⟧.
        ⟦You never think of the people who clean up⟧.
        ⟦You always send the agenda late⟧.
        ⟦Not once have you kept to the schedule⟧.
        ⟦You can never be reached after lunch⟧.
        ⟦You've broken every promise since the spring⟧.
        ⟦You're late for every single meeting⟧.
        ⟦You always find an excuse for your people⟧.
        ⟦You people at head office never listen⟧.
        ⟦Your crew are animals⟧.
        """),
    Trap(
      name: "self-criticism",
      innocent: """
        I ruined the mood in that meeting and I'd like to repair it.
        I'm sorry that I answered for you in front of the donor. What would you have wanted to say?
        I was careless with your draft; I should have asked before I shared it.
        I always jump in before you've finished, and it's my pattern, not yours.
        I snapped at your colleague on Thursday, and I regret it.
        Our side has been chaotic since the reorganisation, and you have felt it.
        We didn't listen when your teachers warned us, and the pilot suffered for it.
        I was unfair to you in the meeting.
        We have been slow with payments, and I understand that this costs you.
        I'm terrible with names, so please wear your badges.
        Honestly, we've been a difficult partner this year, and I'd like to hear where it cost you most.
        I reacted badly when you raised the price. Can we start over?
        I kept quiet about the budget for too long. That's on me.
        I am afraid I was the bottleneck this month.
        We should have called you before we changed the supplier. I'm sorry.
        We've been hopeless at answering parents, I admit it.
        """,
      attack: """
        ⟦You ruined the mood in that meeting⟧.
        ⟦You were careless with our draft⟧ ⟦and you know it⟧.
        ⟦You snapped at my colleague again⟧.
        ⟦Your side has been chaotic since the reorganisation⟧.
        ⟦You're terrible at planning⟧.
        ⟦You didn't listen when our teachers warned you⟧.
        ⟦Sorry, but you started it⟧.
        ⟦It's your fault that the pilot failed⟧.
        ⟦Silly me for believing you'd keep your word⟧.
        ⟦So now it's our fault, is it⟧?
        """),
    Trap(
      name: "owned anger and fear",
      innocent: """
        I was so angry yesterday that I could not write. Today I can: the cancelled course matters to me.
        It felt unfair to me that the night shifts fell on our side in December. Could we look at January together?
        I'm frustrated that we have had this on the agenda four times. What stands in the way of deciding?
        I'm hurt by how the vote went, and I want to understand what led to it.
        I was furious on Monday. What's underneath is that I'm afraid we will miss the season, both of us.
        I feel anxious when I don't hear anything for two weeks.
        I'm afraid of losing this contract, and that fear makes me pushy.
        I was livid when I read the minutes. Underneath I think I'm sad that we weren't mentioned.
        I'm uneasy about the way we decided on the supplier.
        I'm disappointed that the pilot ended after six weeks. What would have made you continue?
        """,
      attack: """
        ⟦I feel that you don't respect what the midwives do⟧.
        ⟦I feel betrayed⟧.
        ⟦I feel like a doormat⟧.
        ⟦We feel bulldozed by your planning department⟧.
        ⟦I'm angry because you lied to us⟧.
        ⟦You make me sick⟧.
        ⟦You drive me mad with your excuses⟧.
        ⟦I feel lied to⟧.
        ⟦We feel left in the dark⟧.
        ⟦I feel you're taking me for a fool⟧.
        """),
    Trap(
      name: "owned guess",
      innocent: """
        I keep telling myself they do it to annoy me, and I know that's my story. I want to ask them what is going on.
        I caught myself thinking you'd done it on purpose. I'd rather ask: what happened on the 8th?
        The story I tell myself is that you want to replace us. Is any of that true?
        My fear says you want to replace us. Could we talk about that openly?
        I may be wrong, but it looked to me as if you had already decided.
        Part of me thinks you're hiding something, and I'd rather ask.
        I imagine you were trying to protect your team.
        My first thought was that you wanted to embarrass me. Was I wrong?
        I may be imagining it, but you seemed annoyed on the phone. Did I say something?
        I notice I assume you don't care, and I'd like to check that.
        The story I tell myself is that you've lost interest in the clinic. Is any of that true?
        I notice I'm assuming you want out. Please correct me.
        I caught myself thinking that you were hiding the figures. I'd rather ask than guess: what is in the report?
        I keep telling myself that you've stopped believing in this venture, and I don't know if it's true.
        Maybe I'm imagining it, but you seemed annoyed in the call. Did something bother you?
        I find myself thinking that you don't want this merger. Am I wrong?
        It seemed to me that you were avoiding me at the fair; maybe I misread it.
        """,
      attack: """
        ⟦You did it on purpose⟧.
        ⟦You just want to see us fail⟧.
        ⟦You never intended to share the patent⟧.
        ⟦All you care about is your bonus⟧.
        ⟦You knew perfectly well the permit had lapsed⟧.
        ⟦They're just waiting for us to fail so they can buy the land cheap⟧.
        ⟦You obviously don't want this to work⟧.
        ⟦You have no intention of paying⟧.
        ⟦It's all just a game to you⟧.
        ⟦He thinks he can charm his way past the audit⟧.
        """),
  ]
}
