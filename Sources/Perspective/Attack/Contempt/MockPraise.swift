// Contempt as mock praise, mock thanks and mock surprise; see `Contempt` for definition, cues, traps and sources.

extension Contempt {
  /// Praise, thanks and surprise that the rest of the sentence gives the lie.
  static let mockPraise = [
    Rule(
      .contempt, .sentence, [.statement],
      patterns: """
        thanks|thank|thx you? for {adverb}? finally|eventually|at {adverb}? {ing}
        thanks|thank|thx you? for finally
        , it only took|needed {Y}|us|a|an|{number}
        is n't|not {adverb}? too much trouble|effort for {Y}|you|them
        {good} work|job|effort|planning|timing , {det}|there|{number}|no ... {number}|{trouble}|typos|typo|wrong|missing|upside|late|backwards
        let me see|think|count|check , {number}
        , let me see|think|count|check|guess ,
        glad|happy|good|nice|lovely|pleased to see|hear|know that? {Y} ... while|whereas {S}|our|the
        while {S} ... {Y} {be} {adverb}? enjoying|sleeping|busy|sunbathing|celebrating|golfing|playing|relaxing
        {lofty}|great|fantastic|wonderful|marvellous|lovely|perfect , another|a|more|yet|one .. ; ..
        that will surely|certainly|definitely|really fix|help|solve|save
        surely|certainly fix|solve|save everything|it all|us|the
        advance notice
        how nice|kind|lovely|thoughtful|convenient|clever|original|professional|quaint|charming|touching|adorable|predictable $$
        how nice|kind|lovely|thoughtful|generous|considerate|gracious|sweet|convenient|clever|noble|touching|helpful|good of {O} to {adverb}? finally|eventually|join|grace|inform|notice|decide|drop|show|turn|spare|consider
        how nice|kind|lovely|thoughtful|generous|considerate|gracious|sweet|convenient|clever|noble|touching|helpful|good of {O} to {adverb}? let|tell|mention|answer|reply|find|leave|include|ask|remember|think|make ... finally|at|after|too|now|only|once|already|late|when|last-minute|exist|exists|{number}|behind|without
        how nice|kind|lovely|thoughtful|generous|considerate|convenient|professional|clever of {O} $$
        nice|kind|good|generous|lovely|sweet|decent|big|great|gracious of {O} to ... , only|late|again|after|{number}
        ^^ {adverb}? truly|impressive|classy|charming|priceless $$
        one would|might hope|think|expect|assume|wonder ... {Y}|director|{partner}|professional|company|someone|organisation
        how original|creative|clever|surprising|typical $$
        how convenient|interesting|curious|funny that {O}
        how nice|lovely|wonderful that {O} {have}|{modal}|{be}? {adverb}? finally|eventually|even|only|still|both|enjoyed|slept|busy|need
        how convenient|quaint
        nice|kind|good|generous|lovely|sweet|decent|big|great|gracious of {O} to finally|at|even|eventually|grace|show|bother|notice|drop|turn|spare
        nice|kind|good|generous|lovely|sweet|decent|big|great|gracious of {O} to remember|think .. us|we|me exist|exists|at|too|after|now
        of {Y} to finally|grace|bother|deign|condescend
        congratulations|congrats|bravo|kudos|applause|well on|for|to|done .. finding|discovering|managing|reading|opening|noticing|finally|another|missing|remembering|losing|forgetting|wasting|breaking|ruining|being|your {slip}|{wreck}|the|a|{ing}|late|only|first|last
        congratulations|congrats|bravo|kudos ... {slip}|{wreck}|{damage}|late|missed|again
        {good} to see|hear|know {O} .. finally|discovered|found|learned|learnt|noticed|remembered|eventually|awake|bothered
        lovely|nice|good|great|wonderful|glad|delighted|pleased|happy to see|hear .. discovered|finally|learned|noticed|remembered|eventually|awake
        thanks|thank|thx you? {adverb}? for nothing !more|but|less|other|else|$
        thanks|thank|thx you? {adverb}? for deciding|ignoring|forgetting|wasting|ruining|breaking|dumping|dropping|wrecking|leaving|abandoning|throwing|embarrassing|undermining|going|making
        thanks|thank|thx you? {adverb}? much? for .. without asking|telling|us|me|warning|consulting|checking
        thanks|thank|thx you? so? much? for informing|telling|letting|warning .. after|afterwards|now|too|once
        thanks|thank|thx you? {adverb}? much? for leaving|keeping|letting|shutting|cutting|freezing|locking|making us|me .. waiting|hanging|standing|down|out|alone|again|in|behind
        thanks|thank|thx you? {adverb}? much? for {ing} .. again|late|wrong|to|only|half
        thanks|thank|thx you? {adverb}? for your .. wisdom|lecture|insight|two cents|unsolicited|creative|valuable .. , as|however|but|!{good}
        thanks|thank|thx ... really considerate|helpful|thoughtful|classy|mature|professional $$
        thanks|thank|thx , truly|really {good} $$
        {mock}? {good} job|work|going|effort|timing|planning|start|teamwork|stuff|one|show|move , only|half|now|{O}|again|really|everybody|everyone|nobody|three|two|the|another
        {mock}? {good} job|work|going|timing|planning|teamwork|stuff|show|move .. , only|half|now|nobody|nothing|everyone|everybody|{O}|three|two|the {trouble}
        {mock}? {good} job|work|going|timing|planning|teamwork|stuff|show|move ... {trouble}|{wreck}|delayed|overdue|behind|missing|offline|wrong|again|late
        well|nicely done , only|now|the|another|again|half|everyone|nobody
        another {good} idea|plan|move|decision|initiative|piece|stroke|triumph|success|proposal|suggestion .. from|of|by|$$
        another|yet masterpiece|triumph|gem|classic|stroke|work
        ^^ {mock} {good}|sure|great , another|more|yet|again|now|just|as|a|the
        ^^ {good} , another|yet|more|again
        ^^ {good} . {adverb}? another
        your|their|his|her creativity|generosity|wisdom|genius|talent|dedication|punctuality|patience|kindness|efficiency knows|know|never|is|has no|ceases|fails|legendary|truly|really
        {Y} must be {adverb}? {adverb}? proud|pleased|thrilled of|with yourself|yourselves|that|this|it|themselves
        i hope {Y} {be} proud|happy|pleased|satisfied|comfortable|enjoying with|yourself|yourselves|now|of|your|$$
        i hope|hopefully {Y} {modal}? enjoy|enjoyed|slept|sleep|had|have your|the|a|well .. while|lunch|holiday|weekend|nap|coffee
        so glad|happy|pleased|grateful|lucky we|i|to|that .. pay|paying|paid|waited|wait|trusted|chose|for|cancelled|came
        what|such|big a? surprise|shock|shocker , {O}|the|another|it
        what a surprise|shock|coincidence $$
        surprise , surprise
        color|colour me surprised|shocked
        wow , {O}|a|just|what|another|only|thanks|great|impressive|{good}|took|so .. reply|answer|finally|same|only|again|late|impressive|within|really|what|you
        i|we {be} impressed|amazed|stunned|speechless $$
        {be} {neg}? surprised|amazed|astonished|shocked|impressed that|to|by? {O}|see|find {O}? {adverb}? managed|remembered|even|can|could|find|found|know|knew|noticed|finally|bothered|turned|showed|answered|opened|read|made|did|got
        slow clap
        ^^ bravo $$
        {O} deserve|deserves|want|wants a? medal|trophy|cookie|prize|award|applause
        give {O}|them|you|him|her|that|someone a|the medal|trophy|cookie|prize|award|oscar
        award|medal|prize|trophy|oscar for|goes
        {O} {have} {adverb}? outdone|surpassed|excelled yourself|yourselves|themselves|himself|herself
        a new low|record|height|definition|level|meaning for|in|of|to|even
        new meaning to
        only took|needed|takes {O} .. weeks|months|years|decades|reminders|emails|calls|attempts|letters|meetings .. to
        only took|needed {number}|#|several|a .. reminders|emails|mails|calls|attempts|letters|meetings|committees|months|years|weeks .. to
        only took|needed|takes {Y} .. to
        {O} only took|needed|take .. weeks|months|years|decades|reminders|emails|calls|attempts|letters|meetings .. to
        {good} , only # .. late
        only|just|mere|merely {number} {time} late
        , only {number} {time} late
        , {number} {time} late|in|after $$
        {good} to|of|that ... , {number} {time} late|in|too|after
        better late than never $$
        """),
    Rule(
      .contempt, .clause,
      patterns: """
        {O} {be} surprisingly|unexpectedly|almost|suspiciously|shockingly|halfway|mildly|actually {good}|coherent|competent|readable|decent|useful|intelligent|correct|organised|tolerable|bearable
        {O} surprisingly|unexpectedly|almost|suspiciously|shockingly {good}|coherent|competent|readable|decent|useful|intelligent|correct|organised|tolerable|bearable
        {O} {be}|did|does {adverb}? {good}|well|not|better for a|an|someone|people|somebody|your|their amateur|beginner|who|with|level|size|standards|kind
        {good} , for someone|a|people|somebody
        considering {Y} {be}
        {Y} {modal}? even spelled|managed|remembered|read|opened|showed
        even {Y} {modal} .. understand|see|manage|grasp|get|agree|know
        even {Y} {modal}
        even {T} {modal} understand|see|manage|grasp
        """),
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        what|such a|an genius|stroke idea|plan|move|of|decision
        ^^ oh joy|goody|happy|bliss|fun|perfect|brilliant|great|good|wonderful|lovely , another|more|yet|one|because|exactly
        because that|this|it {adverb}? .. worked|went|helped .. last|before|so|well|the|time
        because that|this 's|is|was {adverb}? {adverb}? what|all|exactly .. missing|needed|need|wanted|lacked
        just what {det}|our|we|my .. waiting|wanted|needed|need ... another|again|more|late|one
        thank|thanks god|goodness|heavens|heaven {Y}|{T} {be} n't|not|never
        {S} {be} sure .. {modal} be? {adverb}? thrilled|delighted|overjoyed|ecstatic|relieved|love to hear|learn|find that|this|it $$
        {S} {be} sure .. {modal} {adverb}? love|enjoy|adore explaining|paying|waiting|cleaning|standing|telling|hearing|queuing|walking
        ^^ {good}|lovely|glad|so|nice|great to? see|know|hear|learn .. {be} .. priority|priorities
        ^^ {adverb}? {good}|lovely|glad|nice|great to see|know|hear|learn .. can|could|must|comes|come|has|have wait|second|last|third|nothing|optional|ignored|less|always
        ^^ {good}|nice to know where we|i stand
        how {good}|thoughtful|considerate|kind|generous of {O} to ... once|finally|only|eventually|{number} {time} after|late
        how {good}|thoughtful|considerate|kind|generous of {O} to {adverb}? tell|let|ask|mention|warn|invite|consult|check|apologise|offer ... after|afterwards|now|late|when|without
        {good}|nice|kind|generous of {O} to {adverb}? show|join|turn|drop|notice|appear|wake .. up|us|in|by|$$
        ^^ good luck with that $$
        thanks|thank ... letting|telling|informing|warning|mentioning|heads-up|notice|asking|heads ... , now|once|after|when|only|too
        thanks|thank ... letting|telling|informing|warning|mentioning|heads-up|notice|heads ... , {adverb}? {number}|two|a .. {time} {adverb}? after|late|too
        thanks|thank ... , which|that|though nobody|no|noone|none .. asked|needed|requested|wanted|ordered
        it {be} never your|their|his|her fault|problem|job|mistake|responsibility
        the|our great|mighty|almighty|holy|wise expert|experts|genius|master|masters|strategist|chef|leader|boss|director|professor|visionary
        of course , {T} knows|know best|better|everything
        no rush|hurry|pressure|stress , it|we|there {have}|{be} only|just|merely been|{number}|our
        no rush|hurry|pressure|stress , we|i|there|they only|just|merely {have}|{be}
        no rush|hurry|pressure|stress , only|just {number}|our|a
        take {det}|your|all time|the .. , .. only|just|merely .. our|a|been|on|the|{number}
        {S} should|must|will|'ll|shall frame|print it|that|this
        thank|thanks .. {mock}|so , ..
        {S} wish {S} had|shared .. relaxed|confidence|nerve|schedule|holidays|optimism|imagination|attitude|problems
        {S} envy people|those|anyone|companies
        {S} envy your .. time|schedule|hours|confidence|optimism|calm|nerve|relaxed|imagination|problems|certainty|patience|attitude|workload|holidays|ability
        hats off|bravo|chapeau , it|that|you takes|took|managed
        it|that takes|took {adverb}? a? {adverb}? real|special|true|rare|certain|remarkable? talent|skill|gift|genius|artistry to {wreck}|{damage}|{slip}|mix|turn|fail|mess|misread|get
        that|this|it {be} adorable|cute|precious|quaint|hilarious , {Y}|that
        {Y} {have} outdone|surpassed|excelled
        {O} impeccable|flawless|exquisite|immaculate|perfect as always|usual|ever
        your|their timing|punctuality|organisation .. {be} impeccable|legendary|as|flawless
        your|their sense of !humour|humor .. {be} impeccable|legendary|as|flawless
        nothing says|screams partnership|trust|love|respect|professionalism|friendship|teamwork|quality|care|commitment|welcome|cooperation|thanks|team|you like|care
        ^ lol|haha|lmao|rofl|yeah {good} planning|job|work|plan|timing|service|effort|teamwork|stuff
        {S} {adverb}? love|adore|enjoy finding|hearing|learning .. from|in|on|via the|a|your|our|other newspaper|press|radio|others|gossip|facebook|customers|neighbours|paper|news|twitter|internet|television|people|papers
        {S} {adverb}? love|adore|enjoy waiting|being|standing|paying|cleaning|sitting .. ignored|kept|last|hours|dark|nothing|mess|forgotten
        {S} do {adverb}? love|adore|enjoy {det}? {adverb}? surprise|surprises|good
        ^ ah|oh|aha|yes|, the|your|our {adverb}? famous|legendary|celebrated|fabled|proverbial|usual|renowned|great
        the|your famous|legendary|celebrated|fabled|vaunted|much-vaunted|proverbial {adverb}? .. service|efficiency|quality|process|punctuality|reliability|support|hotline|planning|system|coordination|teamwork|transparency|communication|precision|flexibility|care
        {Y} must be {adverb}? {adverb}? exhausted|tired|proud|thrilled from|after|of {ing}|all|yourself|doing
        what would we|i|anyone do without your|{Y}
        it must|has|'s|is be? {adverb}? wonderful|nice|lovely|great|hard|exhausting to have so|such
        {S} {be} glad|happy|pleased {number}|one|someone|somebody|at of|least us|one|someone .. is|gets|has|can|'s
        n't|not strain|exert|kill|tire|rush|hurry|worry|trouble yourself|yourselves
        {O} have|has|'ve graced|honoured|blessed|favoured us|me
        struck|strikes|strike again $
        as if by magic
        well , {adverb}? {be} n't that|this|it
        {lofty}|splendid|great , the one|only day|time|person|thing
        impressed|breathtaking|impressive|remarkable|stunning|astonishing|amazing|splendid|great : ... {trouble}|{wrong}|{slip}|even|only|nobody|{late}
        so thank|thanks you? for that|nothing|this $$
        busy doing nothing
        no idea|clue that? .. {be} voluntary|optional|forbidden|negotiable|required|illegal|beneath|seasonal
        taken|took {Y} all of
        what a|an pleasure|joy|delight|treat|honour|privilege to be? {adverb}? {faux}|ignored|kept|told|lectured|waiting|wait|chase
        always a|an pleasure|joy|delight|honour to {adverb}? do|clean|fix|correct|wait|pay|carry|cover your|up|after|for
        touching|quaint|charming|adorable|moving|sweet how {adverb}? much|little|many|{O}
        refreshing to hear|see|meet .. from|who
        {Y} .. found|spared|find|spare a minute|moment|second between|in|out
        this|that {be} what .. buys|buy|call|calls|passes
        passes|pass for .. at|in|around|with|over
        forget|miss|lose|misplace it|this|that .. second|third|fourth|fifth time
        here {S} {be} thinking|hoping|believing|expecting
        ^^ a? bold|brave|curious|creative|daring|novel|courageous choice|move|strategy|approach|theory|interpretation|concept
        {good}|gone for one that works|worked
        that 's|is one way of|to .. suppose|guess
        that 's|is one way of|to .. .. $$
        that 's|is certainly|definitely|indeed one way of|to
        how to put|say this|it politely|nicely|kindly|gently|diplomatically
        relationship|attitude|approach with|to|towards the? truth|facts|deadlines|numbers|reality|arithmetic|honesty|punctuality
        creative|economical|liberal|sparing|careless|loose|inventive|flexible with the? truth|facts|numbers|figures
        contracts|deadlines|agreements|emails|mails|invoices|rules|promises|phones|appointments {be} meant|supposed|made|there to
        more of a|an suggestion|guideline|hobby|wish|rumour|recommendation
        commend|applaud|salute your|their courage|bravery|nerve|boldness|optimism|imagination|confidence
        how {adverb}? brave|courageous|bold|daring|noble of {O} to {adverb}? hide|send|let|leave|promise|blame|criticise|say|write|ignore|disappear|announce|decide|order|speak|do|attack ... from|behind|after|without|others|us|when|once|now|anonymous|anonymously
        {be} , let|shall 's|us|we say|put|call
        {O} idea|definition|notion|concept|version|understanding of {adverb}? teamwork|partnership|cooperation|fairness|help|leadership|compromise|communication|planning|listening|sharing|quality|service|support|fun|management|honesty|discipline|order|work {be}|consists|seems
        {O} contribution|part|help|role|effort .. consisted|consists|amounted|amounts|limited
        {S} {have} {adverb}? seen better organised|run|written|prepared|planned
        ^^ {adverb}? ok|okay|alright|well|sure|yes|right|no|thanks , genius|einstein|sherlock|majesty|highness|princess|mastermind
        ^^ {adverb}? ok|okay|alright|well|sure|yes|right|thanks genius|einstein|sherlock|majesty|highness|princess|mastermind
        your majesty|highness|lordship
        another|more day|week|month|hour|year|weekend wasted|lost|down .. for|on|because|waiting|thanks
        ^^ sure|ok|okay|yeah|right|fine|great|wow|nice|cool .. {smirk}
        lmao|rofl|lol|haha you|u|what|{O}
        look who {adverb}? decided|turned|showed|came|woke|remembered|bothered|arrived|finally
        the professor|king|queen|boss|master|expert|great {have} spoken $
        from|to|by people|those|someone|somebody who {have} never
        if {S} wanted|needed ... {S} 'd|would have
        {trait} enough to {adverb}? believe|think|trust|hope
        reassuring|comforting|encouraging|heartening that|to .. nobody|noone|no|none|even|only|not
        thanks|thank ... , it would have been .. better|nice|useful|helpful
        hard at work .. {ing}
        reminder|lecture|advice|lesson|lessons|sermon|tips|criticism ... from the|a|people|someone|somebody|those .. who|that
        what a comfort|consolation
        {good}|fine work|job|effort|planning : ..
        thank|thanks ... remind|reminding|explaining|telling me|us .. my|our own
        {trouble}|typos|typo ... , impressive|brilliant|bravo|wow|nice|lovely|charming $$
        just|only once , ..
        {neg} doubt that? {Y} believe|think
        {S} understand|realise|realize|appreciate|know that? reading|counting|thinking|listening|answering|writing|honesty|planning|spelling takes|needs|requires|{be}
        {Y} may|might|could {adverb}? wish|want|care|like to {adverb}? consult|check|open|study|read a|the|your dictionary|manual|contract|calendar|map|facts|minutes
        how {good}|lovely|thoughtful|considerate|kind|generous that {O} {adverb}? found|find|had|made|managed|took
        ^^ {lofty}|great|perfect|lovely|super , the one ..
        that|this|it will|'ll {adverb}? certainly|surely|definitely {adverb}? fix|solve|help|save|stop|cure
        impressed|amazed|fascinated|moved|touched by your|their ability|talent|gift|capacity|willingness to
        """),
  ]
}
