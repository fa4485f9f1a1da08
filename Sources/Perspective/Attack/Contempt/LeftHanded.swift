// Contempt that gives with one hand: compliments with a sting, offers that insult, experts asked for; see `Contempt` for
// definition, cues, traps and sources.

extension Contempt {
  /// Compliments and courtesies that carry the insult in their object.
  static let leftHanded = [
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        // Compliments with a sting: "points for trying", "at least your logo is pretty".
        prompt|swift|quick|speedy|rapid reply|answer|response .. , ... only been|{number}|took
        point|points|marks for trying|effort|creativity|imagination
        ^ at least your|their .. {be} pretty|nice|shiny|colourful|colorful|neat|tidy $$
        {S} {be} the pope|queen|king|emperor|tooth|santa $$
        as your|their excuses|promises|lies|mouth
        ^^ so {Y}|they can|do {adverb}? read|write|count|answer|listen|speak|think|reply
        // The work mocked: "we had asked for a quote, not a poem", "your optimism is touching".
        {S} {have}? asked|ordered|booked|hired|paid|wanted|requested for? .. .. , {neg} for? {det}? .. poem|essay|sculpture|novel|memoir|memoirs|lecture|speech|sermon|circus|opinion|comedy|riddle|mystery|musical
        your|their optimism|confidence|faith|enthusiasm|zeal|innocence|naivety|self-confidence|imagination .. {be} {adverb}? touching|adorable|cute|quaint
        {O} {adverb}? can n't|not {adverb}? add|count|spell|think up|to|$|straight|properly
        """),
    // Somebody better asked for: "I prefer to talk to someone who knows what a valve is".
    Rule(
      .contempt, .sentence, [.sure],
      patterns: """
        someone|somebody|anyone|anybody|people|person|colleague who|that {adverb}? knows|know|understands|understand what a|an .. {be}|looks|means|does
        your|their|my|our nephew|niece|{beginner} could|would {have} ... better|remembered|understood|noticed
        a|an|any {beginner} could|would {have} remembered|understood|noticed|known|seen|spotted|managed|solved|finished
        my|our {beginner}|granddaughter|grandson|niece|nephew asked|asks|wrote|writes|drew|draws|told|tells|gave|gives better|neater|clearer|smarter|more
        """),
    // What nobody would trust them with; rules that are not for them.
    Rule(
      .contempt, .sentence, [.statement],
      patterns: """
        obviously|apparently|evidently|clearly|seemingly .. rules|laws|law|deadlines|gravity .. .. {modal} {neg} apply
        """),
    Rule(
      .contempt, .sentence, [.question, .sure],
      patterns: """
        treat|treats|speak|talk|deal ... like this|that or|$
        """),
  ]
}
