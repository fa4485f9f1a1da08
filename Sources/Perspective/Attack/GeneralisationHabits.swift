// Generalisation by habit, tally and fronted denial; see `Generalisation` for definition, cues, traps and sources.

extension Generalisation {
  static let habits = [
    // Fronted denials: "not once in three years has your …", "at no point did anyone at your …".
    Rule(
      .generalisation, .sentence, [.statement, .flips],
      patterns: """
        not|never once|ever ... {have}|did|do|does|will {O}|anyone|anybody
        never {have}|did|do|does {O}
        not|never in|since|for|on|at ... {have}|did {O} once|ever|bothered|managed|thought
        never in|since ... {have}|did {O}
        {neg} been one|a single? .. in|on|when|where which|where|that|when? {O}
        {O} {have} yet to ... on|properly|right|single|once time|$
        you people|lot|guys|folks at|in|from|over|on .. {seldom} !mind|have|need|know
        at|on|in no point|time|stage|moment|occasion|instance ... {have}|did|do|does|was|were {O}
        at|on|in no point|time|stage|moment|occasion ... {have}|did|was|were anyone|anybody|someone from|at|on|in your|their
        rarely|seldom|hardly|scarcely|barely ever? {have}|do|does|did {O} !{be}|been
        """),
    Rule(
      .generalisation, .sentence, [.statement, .notWell],
      patterns: """
        not|hardly|barely|scarcely a|one day|week|month|shift|meeting|term|season|quarter|delivery goes|passes|went|passed|has by|when|where|without|passed|gone
        {O} {have} been promising .. since|for
        {neg} meeting|call|visit|delivery|project|talk|conversation|job|order with|from|at {O} ... without|{trouble}
        {O} .. {late}|{trait}|gone|absent|missing whenever
        // What is called typical: "that's you all over", "true to form", "par for the course".
        {be} .. {Y}|{T}|you|them|him|her all over $
        that 's|is {Y}|them|him|her|your|their|head|management .. for you $
        {be} {adverb}? so you|them|him|her $
        {be} {adverb}? so|just|exactly|precisely typical|like of? you|them|him|her
        {be} {adverb}? so|just|exactly|precisely like you|them|him|her to
        true to form , {O}
        not|n't|hardly|never the first time {O} {have}|{be}|did
        {O} will|'ll never ever? change|learn|understand|listen|improve $
        your|their|his|her answer|solution|response|reaction|reply|remedy to|for everything|every|anything|all {be}
        your|their|his|her answer|solution|response|reaction|reply {be} {always} the|no|later|another|more|a|it|silence|money|$
        """),
    // Habits: "you do have a way of …", "every blessed week", "half the time".
    Rule(
      .generalisation, .tail, [.statement, .notWell],
      patterns: """
        {Y} do|does {have} a|an|this|quite|such .. habit|way|talent|gift|knack|genius|flair|tendency|tradition|history of|for|to
        {O} ... every|each blessed|bloody|damn|damned|flaming|sodding|blasted|goddamn|goddam|flipping|ruddy|effing|fucking|freaking|frigging|darn
        yet again {O}|nobody|no|nothing
        {Y} ... yet again
        {O} .. without fail|exception $
        """),
    Rule(
      .generalisation, .tail, [.statement, .needsIll],
      patterns: """
        {O} ... half|most of? the time
        """),
    // Coincidence that is none: "funny, whenever there's an alarm your lead is at the dentist".
    Rule(
      .generalisation, .sentence, [.statement, .notWell],
      patterns: """
        ^^ funny|strange|odd|curious|curiously|strangely|oddly|interesting|interestingly|amazing|remarkable|peculiar how|that|, whenever|every|each|when|as ... {O}
        ^^ it|that {be} {adverb}? funny|strange|odd|curious|interesting|amazing|remarkable|peculiar how|that whenever|every|each|when|as|the|once ... {O}
        whenever|every|each time? there|{S} 's|are|is|{be}|need|have|has|call|ask|want ... {O} {be} {adverb}? at|off|away|busy|out|sick|ill|unavailable|somewhere|nowhere|elsewhere|gone|missing|asleep|{late}|{neg}
        whenever|every|each|as|the time?|soon|moment|minute|second|instant|day ... {O} vanish|vanishes|disappear|disappears|evaporate|evaporates|hide|hides|melt|melts|duck|ducks|scatter|scatters
        , which|that|who as usual|ever
        """),
    Rule(
      .generalisation, .clause, [.statement, .sure],
      patterns: """
        , which|that|who as usual|ever raises|raised|leaves|left|misses|missed|comes|came|arrives|arrived|contains|means|says|said|answers
        more questions than it|answers|you|they
        """),
    // Series and tallies: "another week, another excuse", "the fourth story this month".
    Rule(
      .generalisation, .sentence, [.statement, .needsIll],
      patterns: """
        ^^ another .. , another|yet|the
        """),
    // What is still waited for: "I have yet to see a straight answer".
    Rule(
      .generalisation, .sentence, [.statement, .soft, .notWell],
      patterns: """
        {O} {have} yet to {coop}
        """),
  ]
}
