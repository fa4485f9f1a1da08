// Words that look like an attack and are none, and may still face the issue: praise by denial, denials, things, meetings.

extension Innocent {
  static let harmless = [
    Rule(
      harmless: """
        // Praise that looks like a pattern or a fault: "you never let anyone wait", "thanks to you nothing was lost".
        the .. nobody|no|noone one? else {modal}? sees|saw|notices|noticed|spots|spotted|catches|finds|found|dares|does|wants|could|would
        not once|ever {have}|did|do {Y} {adverb}? let|leave|left|keep|kept|make|send|sent|turn|turned .. wait|waiting|stand|standing|alone|outside|away|behind|cold|hungry|queue|unanswered|without|empty-handed
        thanks to {O} ,? {neg}|not {det}? .. {slip}|{damage}|{wreck}|{late}|lost|missed|hurt|hungry|wasted|cold|wet|injured|stranded|harmed
        {Y} {be} {always} the? first !to|one|ones|who|with ..
        {Y} {be} {always} the? first to {praise}|{good}|arrive|offer|volunteer|open|come|step|lend|answer|ask|call|reply|pitch|stand|sign|give
        {Y} {have}|do|does|did|{be}|{modal}? {always} find|found|have|had|keep|kept|save|saved|spare|set|lend|offer !{excuse}|{trouble}|{wrong}|{badNoun}|{det}|no|ways .. for|to us|me|our|my|everyone|everybody|whoever|anyone|anybody|any|people|others|newcomers|late|the
        {Y} {have}|do|does|did|{be}|{modal}? {always} find|found|have|had|keep|kept|save|saved|spare|set|lend|offer a|an|the|some !{excuse}|{trouble}|{badNoun}|reason|way|fault|comment .. for|to us|me|our|my|everyone|everybody|whoever|anyone|anybody|any|people|others|newcomers|late|the
        never|not|once let|lets|left|leave|leaves|kept|keep|made|make|saw|see|sent|turned|{have} .. wait|waiting|stand|standing|alone|outside|away|behind|cold|hungry|queue|unanswered|without|empty-handed
        never {have}? once? {adverb}? left|turned|shut|lost|forgot|forgotten|missed|failed|hurried|rushed|refused|overcharged anyone|anybody|us|me|a|any|our|someone|somebody|one
        way|gift|talent|knack|flair|genius of|for {praise}|calming|soothing|organising|teaching|reading|settling|reaching|winning|numbers|languages|words|people
        way|gift|talent|knack|flair|genius of|for making|putting .. feel|at at|welcome|comfortable|safe|heard|better|valued|special|seen|included|ease
        nothing {have}? gone|went|goes wrong|missing|amiss|astray
        nothing {be}|{have} been? lost|missing|broken|damaged|wasted|spoilt|spoiled|stolen
        without a laugh|smile|song|cake|hug|joke
        if anyone|anybody should be thanked|praised
        without somebody|someone|anybody|anyone|people|me|us|him|her {praise}
        {Y} could|might have said|refused|left|walked|charged|stopped .. and|but {Y} {neg}|did|stayed|never
        fault|mistake|error|blame|responsibility {be} .. ours|mine|us|me
        {seldom}|{always} open|opens|opened|close|closes|closed|start|starts|run|runs|meet|meets before|after|at|on|until|in|from|between
        {Y} ... in a|the good|best|nice way|sense
        never ask|asks|asked|want|wanted for? thanks|credit|reward|applause
        never let .. slip|lapse|drop|fall|fail|burn|die|starve
        the only .. who|that {have}? {adverb}? {seldom} {be}? {late}|{slip}|let|lost|missed|failed|complained|cheated|lied
        the only .. who|that {praise}|helped|came|answered|understood|noticed|stayed|asked|called|wrote
        // Denied, or told as somebody's mistake: "I used to think you were lazy", "whoever says you're slow".
        {neg} what|the|who .. {Y}|they {be} hoping|hoped|expecting|looking|after
        {neg} the? answer|news|reply|outcome|result .. {Y}
        us|we|both|all against the !{partner}|rest|world|others|suits|bosses|system|top|enemy
        nothing to do with {O} being|having
        not|n't {adverb}? me|us|you|i|we against|versus|vs|v you|us|them|me
        {neg} .. believes|believe|thinks|think|says|claims|suggests|assumes that? {Y} {past}|did|were|are|meant|wanted|had
        {Y} did n't|not {damage}|{wreck}|forget|forgot|forgotten|lose|lost|drop|dropped|exclude|excluded
        {neg} our|my decision|department|area|job|call|field|desk , but|so|though i|we 'll|can|will|could|'d
        {neg} our|my decision|call but the|that|our
        used to think|believe|say|assume|suspect that? {O} .. {trait}|{badNoun}|{late}|{seldom}
        wrong|unfair|untrue|false|incorrect|mistaken|unjust to say|claim|think|suggest|assume|believe that? {O} ..
        denied|denies that? he|she|they ..
        whoever says|claims|thinks|said {O} ..
        anyone|anybody who says|claims|thinks|said {O} ..
        // Of things, places, meetings and one's own part: "your password is weak", "nothing to discuss under item 5".
        with the|all greatest|utmost|due|deepest|every respect ... may|could|can|might i|we
        deal with it|this|that together|today|tomorrow|with|at|on|before
        {S} {modal} deal with it|this|that
        nothing|no further|more|else|business|items to discuss|report|add|decide under|on|for|at|today|from
        sit|sits|sat|sitting|seated on {det}|our|your|their left|right|front|back|board|committee|panel|bench|council|jury|floor|terrace|other|same|north|south|east|west
        neither .. has|have|had|is|knows|does
        {S} {have}? {be}|been {adverb}? {trait}|hopeless|terrible|useless ... i|we admit|know|confess|see|grant
        {S} {be} {adverb}? ones|one|side|team|people who|that
        what were {Y} thinking of|about for|as|{ing}
        thrown|pushed|dropped in|into at? the deep
        {Y} never had|saw|reached the|a|my|our|any file|letter|mail|email|message|copy|invitation|note|form|parcel|documents|papers|list|news|link
        your password|browser|version|account|software|firmware|device|phone|printer|battery|connection|token|signal|session|query|syntax|dog|cat|horse|knee|knees|back|eyesight|heart|car|bike|tyres|brakes|garden|coffee|cake|curry {modal}? {be} {det}? {adverb}? {trait}|{badNoun}|{late}
        driver|drivers {be} {adverb}? outdated|incompatible|corrupt|corrupted|unsupported
        {Y} should|must|ought to? see|taste|visit|meet|join|hear|try the|our|my|this|us
        better .. umbrella|coat|boots|jacket|gloves|hat|map|torch|scarf|sunscreen|chains|taxi
        nothing to add to|on the|this|your|our
        done|finished here|there by|at|around|before|until|after {number}|noon|midday|lunch|{time}
        leave it on|at|in|with|by|under|behind the|our|my|your|a
        , and|but {S} {adverb}? {modal} {neg} {adverb}? see|find|explain|understand where|what|why|how
        {S} keep|kept|always {ing}|make|made .. same mistake|mistakes|error
        your payment|transfer|card|request|upload|login|download|update|backup|connection|session|message|mail|email|e-mail|file {have}? fail|failed|fails|bounced|expired|crashed|timed|lapsed|broke
        {S} take ... {O} take
        how many times|often {det}|per day|week|month|year|hour|shift|night
        how often do|does|are|is {Y}
        regret missing
        final|last offer for the|a
        think twice about the .. route|road|path|pass|tunnel|ice|ferry|bridge
        nothing more|else to say than|but|except thank|thanks|bravo|well|wow|how|sorry|yes
        sorry that? {Y} had|have to find|wait|hear|come|go|learn|see|read|do|pay|drive|stand|ask|chase|call|write|deal|put
        """)
  ]
}
