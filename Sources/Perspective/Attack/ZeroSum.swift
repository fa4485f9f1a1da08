// Gain and loss reckoned against each other; see `Scarcity` for definition, cues, traps and sources.

extension Scarcity {
  /// What one side has the other lacks, so it must be kept or taken first.
  static let sums = [
    Rule(
      .scarcity, .sentence, [.statement],
      patterns: """
        // Each thing of theirs is one of ours gone: "every euro they're given is a euro missing from our roof".
        every|each|any ... {O}|{them}|their|theirs|your|yours ... {be}|means a|an|one|another .. less|fewer|lost|gone|stolen|taken|missing|short|down|withheld for|from|to|off|of|in us|our|ours|me|my|mine|the
        every|each|any ... {O}|{them}|their|theirs|your|yours ... {be}|means a|an|one|another .. stolen|robbed|snatched
        every|each|any ... {O}|{them}|their|theirs|your|yours ... {be}|means|comes|goes a|an|one|another|straight|directly|right .. out|off|from of|our|my|us our|my|us
        every|each|any ... {O}|{them}|their|theirs|your|yours ... {be} one|another {S} do|does|wo|will|'ll|ca n't|not|never
        each|every|any .. {O} get|gets|{win} {be} one|another {S}
        a|the|any|every|another|their|your win|gain|victory|success|plus|yes|raise|deal for|to {O}|{them} {be}|means a|our|another|one loss|defeat|cut|blow|minus|setback|no for|to|in us|our|me|my
        every|each|any ... {O}|{them}|their|theirs|your|yours ... {be}|means a|an|one|another .. {S} {lose}|miss|forgo
        every|each|any ... {them}|their|theirs|your|yours ... {be} {adverb}? gone|missing|lost|taken|cut from|out|off .. ours|our|us
        every|each|any|all ... {O} ... {be} a|an|one|another|money|time|land .. {S} {modal}|do|does|did n't|not|never
        if the|their|your|{T} .. {win}|opens|open|wins ... , ours|our {adverb}? close|closes|die|dies|shrink|shrinks|starve|starves|lose|loses
        {be} bread|food|money|meat off|from|out .. our|my|us
        if .. fund|funds|pay|pays|choose|chooses|pick|picks|back|backs|hire|hires {them}|{O} , .. n't|not|never|nothing .. us|ours
        {O} only {win} ... if|when|because {S} {adverb}? {lose}|get|gets|do|close
        every|each|any ... {O}|{them}|their|your ... {be} one|another|a|an .. {S} {have} lost|missed
        moment|minute|day {O} ... , {S} {be} {adverb}? out|finished|gone|redundant|history
        your|their .. {be} the end|death|ruin of our|ours|us|my
        whatever .. {win} , the|our .. {lose}
        one of .. two .. {modal}|has|have to? close|go|lose|shut|die ... {be} yours|theirs|you|them
        others|{O} {be} {adverb}? circling
        eat or {Y}|you? get|gets|be
        for {them}|{O} means no|less|fewer .. for us|our|ours|me
        {O} {be} drinking|bleeding|milking|sucking|draining it|us|the|everything dry
        more for {them}|{O} {be}|means|is less for us|me|ours
        before {O} .. get|gets|has|have the|an? idea|chance
        before {O} .. buys|buy|takes|books|grabs|snaps it|them|everything|all|the .. all|first|lot|$
        so .. {neg} .. left|remains for {them}
        a|the|any|every|another win|gain|victory|success|plus for|to .. {be}|means a|our|another loss|defeat|cut|blow|minus|setback for|to us|our|me|my
        whatever|what|everything|anything {O} {adverb}? get|gets|{win}|save|saves {S} do|does|wo|will|ca n't|not
        it 's|is {their} .. or ours|mine|us
        {S} ca|can n't|not both come|leave|walk|profit|end|live|finish|thrive
        make sure it {be} us|me|mine|ours
        // Too small for both: "the valley is too small for two bakeries".
        there {be} n't|not|no .. work|business|market|trade|customers|living|money for|to of? two|both
        town|valley|street|market|village|island|sector|harbour|industry {be} too small for two|us|the
        only so big|long|much|many|wide|large|deep|far ... {O} .. {win}|get|gets|have ... {S}|us
        only so big|long|much|many|wide|large|deep|far ... a|the win|gain|yes for ... loss|no
        // Give a little and they take all: "let them have one seat and they'll eat the whole table".
        ^ let|give|hand|offer|lend|show|grant|leave|sell|allow {O}|{them} ... and {O}|there|we|i 'll|will|would {adverb}? eat|want|take|own|demand|grab|swallow|run|have|be|ask|keep .. whole|everything|all|nothing|lot|mile|more|rest|half|over|lunch|every
        ^ let|give|hand|offer|lend|grant|leave {them} .. one ... and {O} 'll|will|would {adverb}? take|want|eat|grab|swallow|own the|all|everything|your|our
        can only {win}|survive|grow|live|expand by|at|if|through eating|taking|stealing|starving|swallowing|robbing|shrinking|killing|closing|poaching|draining|bleeding|squeezing ... our|ours|us|mine|we|my
        // They want it all: "they want the whole orchard, not half of it".
        {O} want|wants|take|takes the whole ... , not half|part|some|a
        if|once|when {T} get|gets|{win}|has|have ... , {S} {be} {adverb}? homeless|finished|done|dead|out|jobless|history|nowhere
        """),
    // Once they have what is ours they need us no more: "if we show them the code they'll cut us out".
    Rule(
      .scarcity, .sentence, [.statement, .sure],
      patterns: """
        if|once|when|as|after {S} {adverb}? tell|show|give|teach|train|let|share|open|help|explain|hand ... {O} {modal} {adverb}? ( cut {us} out|off|loose | drop|dump|ditch|squeeze|undercut|bypass|replace|sideline us|me|our | steal|copy|poach us|our|my|it|them )
        if|once|when {S} {adverb}? give|teach|train|let|share|help|back|yield ... {O} {modal} {adverb}? be? do|doing|bleed|milk|squeeze us|our|me
        {O} be? do|doing our|my job|jobs|work for half|less|nothing
        if|once|when|as|after {S} {adverb}? tell|show|give|teach|train|let|share|open|help|explain|hand ... {O} {modal} {adverb}? have|take|want my|our job|jobs|work|place|seat|business|customers|clients|market
        if|once|when|after|as {O} {adverb}? {have}|know|knows|get|gets|see|sees|find|learn|hear ... {O} {modal} {adverb}? ( cut {us} out|off|loose | drop|dump|ditch|squeeze|replace|bypass|undercut|sideline us|our|me|my )
        if|once|when|after|as {O} {adverb}? {have}|know|knows|get|gets|see|sees ... {O} {modal} n't|not|never need|want us|me any|again|more|$
        once|when|after|as .. {have}|know|knows|get|gets ... {O} {modal} {have} no .. use|need|time for|of us|me|our
        """),
    // First to grab, and not a word to them: "not a word about the patent, or they'll file before us".
    Rule(
      .scarcity, .sentence, [.statement],
      patterns: """
        before {O} .. snap|snaps|swoop|swoops|gobble|gobbles|wise|wises|hear|hears|get|gets|catch|catches up|it|them|wind|in|of|on|the
        not a word|syllable|whisper ... or {O}|{them}
        """),
    // Mild, and a plain limit where the text goes on to share it: "every euro for the roof is one less for the school".
    Rule(
      .scarcity, .sentence, [.statement, .soft],
      patterns: """
        every|each|any !{prep} for .. {be} a|an|one !{prep}? from|less|stolen|taken|off
        """),
  ]
}
