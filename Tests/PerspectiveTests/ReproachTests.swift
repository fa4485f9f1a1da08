// Families of blame, label and mind-reading told by the shape of a sentence: each with sentences that attack (`⟦…⟧`
// encloses the words) and sentences that come near and attack nobody.
import Perspective
import Testing

@Suite("Blame, label and mind-reading by family") struct ReproachTests {
  struct Family: Sendable, CustomTestStringConvertible {
    var category: Perspective.Category
    var name: String
    var attacks: [String]
    var near: [String]
    var testDescription: String { "\(category): \(name)" }
  }

  static let families = [
    Family(
      category: .blame, name: "the origin named",
      attacks: [
        "⟦This whole delay goes back to your procurement office⟧.",
        "⟦The accident starts with your forklift driver⟧.",
        "⟦The embarrassment was of their making⟧.",
        "⟦The blame for this sits squarely with your board⟧.",
        "⟦What's holding this up is your legal department⟧.",
        "How I see it: ⟦it comes down to one firm, and that is Farida's agency⟧.",
      ],
      near: [
        "The trail starts at your depot.",
        "The budget comes down to one page.",
        "The choice is down to you.",
        "What's holding this up is the paper shortage.",
        "The success was entirely of your own making, congratulations.",
        "The delay goes back to March, when our two calendars split.",
      ]),
    Family(
      category: .blame, name: "the only reason",
      attacks: [
        "⟦The reason there's no heating is that your plumber went home early⟧.",
        "⟦It was your driver being late that lost us the ferry⟧.",
        "⟦We'd be open by now if your electrician hadn't walked off⟧.",
        "⟦One phone call from you and the dog would be alive⟧.",
      ],
      near: [
        "The reason we have no heating is that the valve is broken.",
        "It was your people being so patient that got us through the storm.",
        "It was your driver who found the lost dog, thank you.",
        "A single email from you is enough to confirm.",
        "All you have to do is lock the door when you leave.",
      ]),
    Family(
      category: .blame, name: "a failing by name",
      attacks: [
        "⟦Your meddling has driven two nurses out⟧.",
        "⟦The council's dithering wrecked the season⟧.",
        "⟦Your end of the project cost us the client⟧.",
        "⟦Thanks to your bright idea the greenhouse is full of slugs⟧.",
        "⟦Your wrong drawings cost a man his hand⟧.",
      ],
      near: [
        "Our own sloppiness cost you a day. Sorry.",
        "Our dithering lost us both the slot, and I'm sorry.",
        "Your half of the bid is in the folder.",
        "Thanks to your great idea we saved a week.",
        "Your patience is why the talks went well.",
      ]),
    Family(
      category: .blame, name: "deeds",
      attacks: [
        "⟦You stole the lead from my salesman⟧, Bert.",
        "⟦You fed us the wrong figures⟧.",
        "⟦You've set us back a decade⟧.",
        "⟦You got my brother sacked⟧.",
        "⟦Your lads nicked the copper⟧.",
        "⟦You forgot to book the hall and sixty kids have nowhere to sit, thanks for that⟧.",
      ],
      near: [
        "You stole the show last night.",
        "You've set up ten desks in one morning, thank you.",
        "You gave the right dose and then went home.",
        "You kept us warm and fed.",
        "She sits on the board of two charities.",
        "Thanks for that, very helpful.",
      ]),
    Family(
      category: .label, name: "a quotation endorsed",
      attacks: [
        "⟦Our accountant calls your books “a fairy tale⟧”, and I can't argue with her.",
        "⟦My boss said your team was “a bunch of cowboys⟧”. He's right.",
        "“⟦Headless chickens” is what the porters call your management⟧, and they've seen you up close.",
        "⟦The press called your chairman “a dinosaur⟧”. Spot on.",
      ],
      near: [
        "The papers called you “a dinosaur”, and I think they're wrong.",
        "The guests called your soup “heavenly”, and they weren't wrong.",
        "The inspector called our kitchen “a health hazard”, and he's right.",
        "“Clueless” is what my kids call me, and they're right.",
        "Some people here say you're greedy. I don't agree, and I'd like to hear your side.",
        "A few of my staff think you don't care. I don't share that view; shall we talk?",
      ]),
    Family(
      category: .label, name: "the shape of the sentence",
      attacks: [
        "⟦Your deputy is a charming man and hopelessly out of his depth⟧.",
        "The school has lovely grounds and ⟦a tyrant for a head⟧.",
        "⟦Only an idiot would store petrol next to the stove⟧.",
        "⟦You've shown yourself to be a coward⟧.",
        "⟦There isn't an honest bone in his body⟧.",
        "⟦Reliable you're not⟧.",
        "⟦Crooks, the lot of them⟧.",
        "⟦Some expert he is⟧.",
      ],
      near: [
        "Only a member can vote.",
        "Only an architect would notice.",
        "You turned out to be right about the frost.",
        "You've proved very patient with us.",
        "Some expert help would be welcome.",
        "She has a dog for a companion.",
        "He has the patience of a saint.",
      ]),
    Family(
      category: .label, name: "conduct and knowledge",
      attacks: [
        "⟦Your conduct at the funeral was shameful⟧.",
        "⟦She hasn't a shred of decency⟧.",
        "⟦Your engineers don't know what they're doing⟧.",
        "⟦I regard your conduct as shameful⟧.",
        "⟦You're nothing but a glorified clerk⟧.",
      ],
      near: [
        "Your engineers know what they're doing.",
        "I'd describe your customer service as friendly.",
        "I consider your offer generous.",
        "You are very difficult to replace.",
        "Your band was insane, the crowd loved it!",
        "This isn't about you being late, it's about the alarm code.",
      ]),
    Family(
      category: .mindreading, name: "what somebody came for",
      attacks: [
        "⟦You only hired us for the grant⟧.",
        "⟦They came to the hospice for the headlines⟧.",
        "⟦You came here to pick a fight⟧.",
        "⟦The real reason is that they want our pitch⟧.",
        "⟦Your sudden generosity has everything to do with the election⟧.",
        "⟦You keep it vague because it suits you⟧.",
      ],
      near: [
        "We only joined for the seminar.",
        "He came for the tax forms at noon.",
        "You came here to pick up the keys.",
        "The real reason is that the pump is too small for both of us.",
        "You only paid for the first two nights, so the third is still open.",
        "They're in it for the long run.",
      ]),
    Family(
      category: .mindreading, name: "planned and feigned",
      attacks: [
        "⟦You left my name off the programme on purpose⟧.",
        "⟦They waited until the last ferry had gone to tell us⟧.",
        "⟦You made sure the letter arrived too late⟧.",
        "⟦Your apology was a performance⟧.",
        "⟦You sold it to us knowing it was cracked⟧.",
        "⟦You said yes to shut me up⟧.",
      ],
      near: [
        "I left the last page blank on purpose.",
        "You waited until everyone had a seat, thank you.",
        "You made sure the letter arrived on time.",
        "I don't think you did it on purpose.",
        "You moved the meeting so that I could come, thank you.",
        "You never meant to hurt anyone, I know.",
      ]),
    Family(
      category: .mindreading, name: "what one is to somebody",
      attacks: [
        "⟦Patients are just numbers to you⟧.",
        "⟦You get a kick out of watching us beg⟧.",
        "⟦You'd sooner close the ward than admit you were wrong⟧.",
        "⟦You've been hoping we'd give up⟧.",
        "⟦You care more about the logo than the lambs⟧.",
      ],
      near: [
        "You care more about the children than anyone I know.",
        "You'd rather have tea than coffee, I remember.",
        "I know that's not what you were hoping for.",
        "You treat the volunteers like family.",
        "In your eyes, what would a good result be?",
      ]),
  ]

  @Test(arguments: families) func bothWays(_ family: Family) {
    for sentence in family.attacks {
      let marked = Marked(sentence)
      let reading = Reading(of: marked.text)
      #expect(reading.meets(marked, family.category), "\(sentence) gave \(reading.attacks)")
    }
    for sentence in family.near {
      let reading = Reading(of: sentence)
      #expect(reading.attacks.isEmpty, "\(sentence) gave \(reading.attacks)")
    }
  }
}
