// Ten sentences and more for each category of attack; the marks inside the text show the words that attack.
import Perspective

enum CategoryCases {
  /// Sentences by category; `⟦…⟧` encloses the attack.
  static let attacks = inThePerson + betweenTheSides

  /// Attacks on what the other did, is, means or feels.
  private static let inThePerson: [(Perspective.Category, [String])] = [
    (
      .blame,
      [
        "⟦You wrecked the launch⟧ and now our distributors won't return my calls.",
        "⟦This whole mess is your fault⟧.",
        "⟦They dropped the ball on the vaccines⟧ and left us to explain it to the parents.",
        "How I see it: ⟦our reseller ruined the relationship with the ministry⟧.",
        "⟦You forgot the interpreters, again⟧, and the delegation sat there in silence.",
        "⟦You make us lose the client with your delay⟧, this I must tell you.",
        "⟦The problem with this joint venture is Marcus⟧.",
        "If the theatre closes, ⟦it will be on your conscience⟧.",
        "⟦You caused this shortage⟧, so please don't act surprised.",
        "The backlog is at 400 files and both teams are exhausted. I'd like to find a plan together. ⟦But you created this backlog⟧.",
        "⟦I wouldn't call it sabotage, but you certainly did nothing to stop it⟧.",
        "⟦Who gave you the right to change our logo⟧?",
        "⟦We lost the Rotterdam account because your dispatcher couldn't be bothered to pick up the phone⟧.",
        "⟦You cost us the certification⟧.",
      ]
    ),
    (
      .generalisation,
      [
        "⟦Not once in two seasons have your pickers finished a row⟧.",
        "⟦True to form, your fitters left at noon⟧.",
        "⟦Your porters lose a trolley every bloody shift⟧.",
        "⟦Another Monday, another broken promise from your depot⟧.",
        "⟦You never answer before the third reminder⟧.",
        "⟦You never ask me anything⟧, ok?",
        "⟦As usual, nobody on your side read the minutes⟧.",
        "⟦Not once have you kept to the schedule⟧.",
        "⟦It's typical of your department to wait until the auditors are in the house⟧.",
        "⟦Nothing they send us ever works the first time⟧.",
        "⟦You people never listen to what the nurses say⟧.",
        "I know it's a busy season, but ⟦you cancel on us every week⟧.",
        "⟦All you ever do is complain about the template⟧.",
        "⟦There is never a meeting where you don't arrive last⟧.",
        "⟦You can't go a single week without changing your mind⟧.",
        "⟦Every quarter it's the same story with your invoices⟧.",
        "⟦Not a single report from them has been right⟧.",
        "⟦Since day one you've done nothing but stall⟧.",
        "⟦He's forever making promises he can't keep⟧.",
      ]
    ),
    (
      .label,
      [
        "⟦You are completely unreliable⟧ and the whole sector knows it.",
        "⟦Your project manager is an amateur⟧.",
        "⟦They're greedy, plain and simple⟧.",
        "⟦Frankly, your support desk is a joke⟧.",
        "Our cousin handles the accounts and ⟦he's a control freak⟧.",
        "⟦You're so unprofessional⟧.",
        "I like you as a person, but ⟦as a partner you are useless⟧.",
        "⟦The new director is arrogant and lazy⟧.",
        "⟦Your organisation is dishonest to the core⟧.",
        "⟦You've been utterly incompetent from day one⟧.",
        "⟦The clinic's management are cowards⟧.",
        "⟦Nobody over there has a clue⟧ and we're paying for it.",
        "⟦You're impossible to work with⟧. Still, we need to agree who keeps the spare parts; could we sit down on Tuesday?",
        "Both our names are on this report, so the error is a shared problem. ⟦Your editor is careless⟧. Let's agree a second reader.",
      ]
    ),
    (
      .mindreading,
      [
        "⟦You only care about your margin⟧.",
        "⟦The real reason you want the audit is to embarrass us⟧.",
        "⟦You obviously don't care what happens to the patients⟧.",
        "⟦ur only being nice cos u want the renewal lol⟧",
        "⟦You do this only for to hurt us⟧, I am sure.",
        "I'd love to believe you, but ⟦you've never wanted this alliance to work⟧.",
        "⟦All you want is our customer list⟧.",
        "⟦They're hiding something⟧, I can feel it.",
        "⟦You were never going to sign⟧, were you?",
        "The rota leaves Sundays empty, which hurts the patients and us alike. ⟦They just don't want to work weekends⟧. I'd like to hear what would make Sundays possible.",
        "I spoke with the regional office this morning and took notes. The stock is there, the trucks are there, the drivers are there. ⟦They simply don't want to deliver to a small shop like ours⟧.",
        "⟦Are you trying to bankrupt us⟧?",
        "⟦You wanted this to fail from the start⟧.",
        "⟦Don't pretend you didn't see the email⟧.",
      ]
    ),
    (
      .contempt,
      [
        "⟦Great job on the rollout, only half the hospital was offline⟧.",
        "⟦Oh wonderful, another form to fill in⟧. ⟦Your creativity knows no bounds⟧.",
        "⟦How nice of you to finally join the call⟧.",
        "⟦Congratulations on finding the attachment⟧.",
        "⟦As I've already explained three times, the file goes in the second folder⟧.",
        "⟦Per my last email, the figures were attached⟧.",
        "⟦Thanks for deciding without us, really considerate⟧.",
        "⟦I'm surprised you managed to get it right this time⟧.",
        "⟦Your presentation was surprisingly coherent⟧.",
        "⟦Did you even open the file⟧?",
        "⟦Your so-called experts approved it⟧.",
        "⟦No offence, but my eight-year-old writes better briefs⟧.",
        "⟦I realise that reading the whole contract may be a lot to ask of your office⟧.",
        "⟦Apparently replying to an e-mail takes a steering committee now⟧.",
      ]
    ),
    (
      .dismissal,
      [
        "⟦Calm down, it's only a pilot⟧.",
        "⟦You're overreacting, as far as I can see⟧.",
        "⟦Don't be so sensitive about a typo⟧.",
        "⟦You're making a mountain out of a molehill⟧.",
        "⟦They're getting hysterical over nothing⟧.",
        "⟦omg relax its not that deep⟧",
        "⟦Get over it⟧, the decision was in spring.",
        "I hear you, but ⟦you're blowing this out of proportion⟧.",
        "⟦Stop whining about the parking spaces⟧.",
        "⟦You're being oversensitive about the seating plan⟧.",
        "⟦Nobody died⟧, ⟦let's not turn this into a tragedy⟧.",
        "⟦Other clinics manage perfectly well with the same equipment⟧.",
        "⟦This is all in your head⟧.",
        "⟦Come on, grow a thicker skin⟧.",
      ]
    ),
    (
      .defensiveness,
      [
        "⟦We regret that you saw fit to take it that way⟧.",
        "The harvest would have been in by now, ⟦had your combine turned up⟧.",
        "⟦We're not taking the fall for your mistake⟧.",
        "⟦And who was it that left the valve open⟧?",
        "⟦I'm sorry you feel that way⟧.",
        "⟦I'm sorry if anyone was offended by the posters⟧.",
        "⟦We did nothing wrong⟧.",
        "⟦If you had answered the phone, we wouldn't be here⟧.",
        "⟦We only did that because you left us no choice⟧.",
        "⟦It's hardly our fault that they can't read a calendar⟧.",
        "⟦We are not guilty of this, you must look to your own office⟧.",
        "I do apologise for the delay, but ⟦you gave us the wrong measurements⟧.",
        "⟦We regret that our wording was misunderstood on your side⟧.",
        "⟦I wouldn't have raised my voice if you'd listened the first time⟧.",
        "The handover took six weeks instead of two, and we both paid for it. ⟦That was hardly our fault, though⟧. How do you see it?",
        "⟦Perhaps if your side had read the manual, the pump would still run⟧.",
        "⟦Sorry you took it that way⟧.",
        "⟦You signed it off, so don't come crying to us⟧.",
      ]
    ),
  ]
}
