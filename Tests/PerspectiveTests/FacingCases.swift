// Sentences that face an issue, by the category each of them shows among others.
import Perspective

enum FacingCases {
  /// Sentences by category.
  static let facing: [(Perspective.Category, [String])] = [
    (
      .observation,
      [
        "The samples came twelve days late. I'd like us to find the reason.",
        "Three of nine orders were wrong in June. What do you see on your side?",
        "The last three pallets came with torn wrapping, and our shop had to send them back. What happens on your side before loading?",
        "The delivery was nine days late and our line stood still. Could we look at it together?",
        "In March the defect rate was 4 percent, in April 7. I'd like us to find the cause.",
        "The freezer failed on Saturday and 40 boxes were lost. What can each of us do?",
        "The budget doesn't cover both the bus and the kitchen. What could we leave out together?",
        "The invoices arrived with a wrong number, which cost us a day. How can we prevent that?",
        "The trial run showed eleven errors, six on our side and five on yours. Let's go through them.",
        "The backlog is at 400 files. I'd like to find a plan together.",
      ]
    ),
    (
      .need,
      [
        "I'm worried about the gap in the night shifts.",
        "I'm uneasy about signing before we've talked about who owns the data.",
        "I'm angry about the cancelled shipment, and I want to sort it out with you.",
        "I was hurt when the logo was dropped from the programme.",
        "I'm frustrated with how slowly the licence question moves.",
        "It matters to me that we find a fair split of the repair costs.",
        "I'm afraid of losing this contract, and that fear makes me pushy.",
        "I feel uneasy about the way we decide on hiring.",
        "I'm concerned that patients wait four hours on Mondays.",
        "I'm nervous about the launch because the tests aren't finished.",
        "It feels unfair to me that we carry the storage costs alone.",
      ]
    ),
    (
      .contribution,
      [
        "We were late too, and part of this is mine.",
        "I ruined the mood in that meeting and I'd like to repair it.",
        "I was careless with your draft; I should have asked before I shared it.",
        "We never told you why we changed the price, and that was wrong of us.",
        "My team dropped the ball on the translations.",
        "I always jump in before you've finished, and it's my pattern, not yours.",
        "I reacted badly when you raised the price. Can we start over?",
        "I snapped at your colleague on Thursday, and I regret it.",
        "We should have called you before we changed the supplier.",
        "My part in this is that I let three months go by without raising it.",
        "I was unfair to you in the meeting.",
      ]
    ),
    (
      .asking,
      [
        "What are we missing?",
        "Help me understand how the discount came about.",
        "What worries you most about the new territory?",
        "Where did we lose you in this project?",
        "Is there something we did that made it harder to tell us?",
        "What would have to change for this to work for you too?",
        "How does this look from where you sit?",
        "What went wrong in Turin, as you see it?",
        "What makes it difficult for your team to confirm earlier?",
        "Have we done anything that made you hesitate?",
        "What would a fair share of the risk look like to you?",
      ]
    ),
    (
      .request,
      [
        "The delay hurts both of us. Would you be willing to talk about it on Friday?",
        "I'd like us to agree on a freeze date, since the errors cost each of us a day.",
        "I propose that we stop the pilot for two weeks and look at the complaints together.",
        "Let's name the problem: we both avoid talking about succession.",
        "The delay is a problem. I propose one call a week.",
        "I'd like to put something difficult on the table.",
        "Let's find out why the returns doubled.",
        "I want to raise the late payments: four of the last six came after day 60.",
        "There is a gap in the plan. I want us to find a solution.",
        "I propose a fixed date, since the delays cost us both.",
      ]
    ),
    (
      .joint,
      [
        "Something broke between us in the spring.",
        "Neither of us wanted the quarrel over the orchard.",
        "We're on the same side here, and the shortage is hurting both of our clinics.",
        "Both of us lose if the permit is delayed.",
        "Trust has suffered on both sides.",
        "We see the risk differently, and it costs both companies.",
        "The shortage of nurses hits both of us.",
        "The recall is a problem between us, not a quarrel about who was late.",
        "The trouble lies between us, and neither of us caused it alone.",
        "The tension is about the territory, and both of us feel it.",
      ]
    ),
    (
      .provisional,
      [
        "I may be wrong, but it looked to me as if the decision had been taken before we met.",
        "I see it differently.",
        "No, we can't accept net 90. We'd like to show you what net 45 would need on our side.",
        "I disagree with the price, and I'd like to understand how you got there.",
        "The story I tell myself is that you've lost interest in the clinic. Is any of that true?",
        "I notice I'm assuming you want out.",
        "My first thought was that they did it on purpose. I'd rather ask than guess.",
        "From our side the risk is too high. What would change the picture for you?",
        "I can't support this proposal in its present form; two assumptions don't hold for rural schools.",
        "I don't think the shared warehouse works as it is.",
      ]
    ),
  ]
}
