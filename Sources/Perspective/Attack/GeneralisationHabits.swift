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
        ever since {O} took|joined|came|arrived|started|began|moved ... nothing|{neg} !else
        rarely|seldom|hardly|scarcely|barely ever? {have}|do|does|did {O} !{be}|been
        """),
    Rule(
      .generalisation, .sentence, [.statement, .notWell],
      patterns: """
        not|hardly|barely|scarcely a|one day|week|month|shift|meeting|term|season|quarter|delivery goes|passes|went|passed|has by|when|where|without|passed|gone
        no|never day|week|month|shift|meeting|term|season|quarter goes|passes|went|passed by? without
        {O} .. for|in all|{number} {number}|these|those? months|years|weeks|decades {have}|did {neg} once
        in all|{number} these|those|our|the|this? years|months|weeks|time , {O} {have}|did {neg} .. once|single|ever
        """),
    // What is called typical: "that's you all over", "true to form", "par for the course".
    Rule(
      .generalisation, .sentence, [.statement, .notWell],
      patterns: """
        {be} .. {Y}|{T}|you|them|him|her all over $
        that 's|is {Y}|them|him|her|your|their|head|management .. for you $
        {be} {adverb}? so you|them|him|her $
        {be} {adverb}? so|just|exactly|precisely typical|like of? you|them|him|her
        {be} {adverb}? so|just|exactly|precisely like you|them|him|her to
        par for the course with|at|for|there|where {O}|your|you|them
        true to form , {O}
        {O} , true|running to form
        business|service as usual with|at|for|in {Y}|your|you|them
        standard|normal|usual|established practice|procedure|behaviour|behavior|form|operating|fare|service at|with|for|from {O}|your|you|them
        not|n't|hardly|never the first time {O} {have}|{be}|did
        would|will|'d n't|not|hardly be the first time {O}|{have}
        the rule rather than
        the rule , not the exception with|at|for|in {O}|your
        {O} will|'ll never ever? change|learn|understand|listen|improve $
        {O} will|'ll never ever? grow|get up|it|there
        {O} wo|will n't ever {coop}|change|stop|get|be|do
        some people|companies|partners|departments|things|firms never change|learn|grow|listen|answer
        your|their|his|her answer|solution|response|reaction|reply|remedy to|for everything|every|anything|all {be}
        your|their|his|her answer|solution|response|reaction|reply {be} {always} the|no|later|another|more|a|it|silence|money|$
        """),
    // Habits: "you do have a way of …", "every blessed week", "half the time".
    Rule(
      .generalisation, .tail, [.statement, .notWell],
      patterns: """
        {Y} do|does {have} a|an|this|quite|such .. habit|way|talent|gift|knack|genius|flair|tendency|tradition|history of|for|to
        {O} {have} this|that|quite|such|a|an a? .. habit|tendency|genius|flair of|for|to
        {O} make|makes|made a habit|point|sport|hobby|career|tradition|virtue of|out
        {O} ... every|each blessed|bloody|damn|damned|flaming|sodding|blasted|goddamn|goddam|flipping|ruddy|effing|fucking|freaking|frigging|darn
        every|each blessed|bloody|damn|damned|flaming|sodding|blasted|goddamn|flipping|ruddy|fucking|freaking|darn {time}|time|day|week|month|morning|meeting|delivery .. {O}
        half|most of? the time {Y} {modal}|{be}|{have} {neg}
        {Y} {modal}|{be}|{have} {neg} ... half|most of? the time
        yet again {O}|nobody|no|nothing
        {Y} ... yet again
        {O} .. without fail|exception $
        {O} ... day|week|month|year in , day|week|month|year out
        {O} ... week|month|year|day|season|quarter|term after week|month|year|day|season|quarter|term
        {O} ... at every turn|opportunity
        """),
    Rule(
      .generalisation, .tail, [.statement, .needsIll],
      patterns: """
        half|most of? the time {O}
        {O} ... half|most of? the time
        more often than not {O}
        {number} times|out out? of ten|{number} {adverb}? {O}
        week|month|year|day|season|quarter|term after week|month|year|day|season|quarter|term ... {O}
        """),
    // Coincidence that is none: "funny, whenever there's an alarm your lead is at the dentist".
    Rule(
      .generalisation, .sentence, [.statement, .notWell],
      patterns: """
        ^^ funny|strange|odd|curious|curiously|strangely|oddly|interesting|interestingly|amazing|remarkable|peculiar how|that|, whenever|every|each|when|as ... {O}
        ^^ it|that {be} {adverb}? funny|strange|odd|curious|interesting|amazing|remarkable|peculiar how|that whenever|every|each|when|as|the|once ... {O}
        whenever|every|each time? there|{S} 's|are|is|{be}|need|have|has|call|ask|want ... {O} {be} {adverb}? at|off|away|busy|out|sick|ill|unavailable|somewhere|nowhere|elsewhere|gone|missing|asleep|{late}|{neg}
        whenever|every|each|as|the time?|soon|moment|minute|second|instant|day ... {O} vanish|vanishes|disappear|disappears|evaporate|evaporates|hide|hides|melt|melts|duck|ducks|scatter|scatters
        whenever|every|each|as|the time?|soon|moment|minute|second|instant ... {O} go|goes quiet|silent|dark|missing|deaf|blank
        the moment|minute|second|instant ... {O} {be} {adverb}? gone|nowhere|off|away|busy|abroad|unavailable|asleep|elsewhere|hiding
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
        set my|our|your|a watch|watches|clock|clocks|calendar by
        as per usual ..
        {O} {slip}|{wreck}|{damage} more .. than {O}
        """),
    Rule(
      .generalisation, .sentence, [.statement, .notWell],
      patterns: """
        {O} {have} been promising .. since|for
        {neg} meeting|call|visit|delivery|project|talk|conversation|job|order with|from|at {O} ... without|{trouble}
        once|yet again ... by {O}
        if your|their|his|her life|lives depended
        {O} .. {late}|{trait}|gone|absent|missing whenever
        whenever ... , {O} {adverb}? discover|discovers|remember|remembers|find|finds !{prep}
        every|each|any agreement|deal|promise|project|visit|handover|job|order|date|plan with|from|by {O} {adverb}? lasts|ends|falls|turns|becomes|goes|collapses|fails
        {be} {adverb}? like this|that|so with|for every|each|any ... {Y}|you
        {be} the|your second|third|fourth|fifth|sixth|seventh|tenth|umpteenth|nth|hundredth excuse|story|promise|lie|version|pretext|drama|fiasco|disaster|apology
        """),
    // What is still waited for: "I have yet to see a straight answer".
    Rule(
      .generalisation, .sentence, [.statement, .soft, .notWell],
      patterns: """
        {S} {have} yet to see|receive|meet|get|hear|find a|any|one|single|the|anything .. answer|reply|report|apology|result|plan|figure|reason|evidence|word|sign|explanation|receipt|anything from|of|out ... {Y}|{T}|you|them|your|their
        {S} {have} yet to see|receive|meet|get|hear|find anything|something|sense|one ... {Y}|{T}|you|them|your|their
        {O} {have} yet to {coop}
        """),
  ]
}
