// Contempt that treats the other as a beginner, or as not worth the trouble; see `Contempt` for definition, cues, traps
// and sources.

extension Contempt {
  /// The other made small: expectations that were too high, lessons, advice that nobody asked for.
  static let condescension = [
    Rule(
      .contempt, .sentence, [.statement],
      patterns: """
        {modal} {S} have expected|hoped|thought .. better|more from|of
        {S}|one {modal} {have} expected|hoped|thought|believed .. better|more|little|bit .. from|of {O}|a|an|someone|you|somebody
        expected|expect|hoped .. better|more .. from|of {O}|you|someone|somebody
        expected|expect|hoped .. better|more .. from|of a|an {adverb}? {partner}|firm|company|university|professional|bank|man|woman|museum|house
        how|not to? say|put|explain|make this|it|that more|any simply|simpler|clearer|slowly|plainly
        {S} take it .. job|optional|beneath|overrated
        reading|counting|thinking|listening|punctuality|spelling|courtesy|manners|planning|honesty|accuracy {be} n't|not {adverb}? part|included|in|required|a|your|their .. {adverb}?
        punctuality|reading|quality|courtesy|honesty|planning|accuracy|safety|listening|manners {be} optional|overrated|a|extra|beneath at|in|for|with|foreign|to .. {O}|you
        ^ apparently|evidently|presumably|clearly|obviously|seemingly nobody|noone|no|none|someone|somebody .. {O}
        apparently|evidently|presumably|clearly|obviously|seemingly quality|safety|logic|common|manners|courtesy|punctuality|spelling|proofreading|reason|arithmetic|competence .. {be}|has
        ^ apparently|evidently|presumably|clearly|obviously|seemingly ... too much|hard|difficult|complicated to|for
        ^ apparently|evidently|presumably|seemingly your|their .. {neg}
        {neg} realise|realize|know|think|expect .. had|needed|need|must|have to {adverb}? spell|explain|state|draw|mention|say .. obvious|out|again|twice
        to {adverb}? spell|state|explain|repeat .. the obvious
        spell|state|explain|repeat the obvious
        {neg} everyone|everybody|all|we|us {modal}|{have} .. luxury|privilege|fortune
        ca|can n't|not all be|sit|go|play|sleep geniuses|genius|perfect|experts|around|golfing|as|so|like
        {Y} {be} {neg} the first|only .. {trait}|{badNoun}|{beginner}|amateurs|amateur
        ^ for someone|somebody|people|a|an ... , that|this|it {be} {adverb}? a? {lofty}|{trait}|{good}|quite|rather
        ^ for a|an|someone|somebody ... {Y} {adverb}? make|have|do|did|know|explained|managed|are|write|talk|show .. {trouble}|{trait}|{wrong}|mistakes|little|well|good|remarkable|surprisingly|rather
        admire|love|like|envy|enjoy your|their confidence|optimism|courage|nerve|patience|calm|creativity|faith , given|considering|despite|in
        some|certain|many people|partners|companies|folks just|simply|really {be}|{modal} .. {neg}|too|never
        some|certain people|partners|companies|folks {be}|{modal} {neg} {adverb}? cut|meant|made|born|learn|change|get|grow|take|built
        not|n't that {S}|anyone .. expect|expected|thought|blame {O}|you|them
        ^ {adverb}? but? what do|would i|we know $
        because who|nobody|everyone|nothing would|does|needs|wants|could n't|not? want|need|love|possibly
        rome was n't built
        at least the .. {be} {good} at|in|of|on|about {O}
        at least somebody|someone|one here|around|of|in .. can|knows|cares|works|reads
        at least ours|mine {be}|{have}|do|did|work|works
        at least {S} know|knew|have|had|can|could|did|do how|the|what|manners|decency|courage|read|count|show|answer|bother
        let|tell me|us know when|once {Y} .. grown|learned|learnt|calmed|woken|sobered|discovered|figured|grow|calm|wake|remembered
        found|find|got time to do|read your|the|it job|work|contract|homework|attachment
        not|n't|to? disturbing|disturb|interrupting|interrupt|spoiling|spoil|waking|wake .. nap|sleep|golf|siesta|beauty|slumber
        opinion|input|advice|suggestion|complaint|objection|comment|mail|letter {be}|{have} .. noted|filed|put .. bin|trash|drawer|shredder|wastebasket|ignored
        competence|courtesy|honesty|respect|professionalism|decency|effort|planning|punctuality|manners|sense|gratitude|accuracy|proofreading {modal} be|have|go|n't|not .. nice|refreshing|long|far|welcome|kill|hurt|good|miracle|amiss
        would|'d be .. if just|only|for? once
        {S} do? {have} {adverb}? better|other|more things to do than
        your|their explanation|argument|excuse|story|reasoning {be} for children|kids|beginners|babies|toddlers
        {S} suppose|guess|assume|imagine|expect|hope ... {modal}|to {adverb}? write|pay|fix|solve|build|clean|deliver|repair|file|load|pack|carry|wash|run|finish|sort itself|themselves
        with {adverb}? respect , this|that|it|{Y} {be} {adverb}? basic|elementary|simple|common|beneath|nonsense|not|n't
        basic|elementary|simple|primary-school|kindergarten arithmetic|maths|math|courtesy|manners|logic|decency|spelling|addition
        let the adults|grown-ups|professionals|experts|grownups {adverb}? handle|talk|do|take|work|deal|speak|decide|sort|fix|finish|settle
        let someone|somebody|people who can|knows|know|actually
        sorry|apologies|forgive|pardon to|for disturb|interrupt|spoil|trouble|bother|disturbing .. with our|my little|small|mere|trivial|petty|tiny
        n't|not {adverb}? rocket science|surgery
        there|here they|you|he|she go|goes|come|comes again , the
        speak|write|type|say slowly|slower|simply .. so|for|enough
        one wonders|wondered|must|has ..
        that|this 's|is {adverb}? above|beyond|over your|their|his|her pay|head|level|horizon|heads
        ask|get|hire|consult somebody|someone|people who knows|understands|can|know|understand|has
        next time {adverb}? ask|get|hire|try|send|maybe|perhaps {adverb}? {ing}|somebody|someone|a|reading|an|the
        arithmetic|maths|spelling|punctuality|planning|geography|reading|grammar|logic is|are n't|not everybody|everyone|everyone's .. forte|thing|gift|strength|suit
        {neg} everybody|everyone 's .. forte|thing|gift|strength|suit|cup
        who approved|wrote|planned|designed|checked|signed|hired this|that|it|him|her|you , {det}|your
        those of us who|with
        some of us {adverb}? actually|still|do|have|work|know|care|can|were
        in words|terms|language|pictures {O}|even|that|a .. follow|understand|grasp|get
        in simple|plain|small|short terms|words|language|english for|,|so
        somebody|someone|people|anyone|man|woman|person of|with|in your experience|calibre|intelligence|standing|education|background|seniority|stature
        {Y} {modal} understand|see|learn|get .. when|once|if {Y} {have}|{be}|grow
        investing|invest in a|an|some .. proofreader|calendar|dictionary|watch|map|calculator|planner|mirror|manners|clock
        a|some|certain|minimum|basic level|degree|minimum|modicum|amount|standard of competence|professionalism|courtesy|intelligence|respect|decency|honesty|care
        ah|oh|aha , the|your annual|weekly|monthly|usual|daily|inevitable|obligatory|traditional|customary
        {good} job|work|move|idea|thinking {ing} ... {wrong}|wrong|late|without|lol|{mock}
        getting|got the hang
        ^^ only {number} .. this time
        a|an|another triumph|masterpiece|masterclass|marvel|feat|monument|miracle of|in|to planning|organisation|coordination|communication|management|timing|logistics|teamwork|efficiency|diplomacy|tact|clarity|transparency
        how exciting|thrilling , shall|should|another
        , said nobody|noone|no
        course|class|lesson|lessons|training in|on listening|manners|arithmetic|reading|honesty|counting|planning|respect|spelling|courtesy|logic
        our dear|beloved|precious|noble|esteemed|cherished {partner}|friends
        ^ {please}? ,? do go|tell|enlighten|explain|keep|continue on|us|me
        kindly refrain|stop|spare|keep|desist|remember|restrain
        refrain from .. opinions|advice|comments|commenting|advising|sharing|lecturing|explaining
        escaped|eluded|eludes|escapes|passed you|them|him|her
        n't|not {adverb}? taught|covered|offered at|in your
        adult|grown-up part|half|end of .. discussion|conversation|room|table
        matters|things|subjects|topics {Y} {have}|do|does n't|not
        whoever {be} supposed|meant|responsible
        specialist|advanced|expert skill|science|art these
        right on schedule|cue|time , $$
        ^^ oh|ah|wow|well , {Y} finally|actually|even
        what happens when|if {trait}|{badNoun}|{beginner}|amateurs
        it must be {adverb}? hard|exhausting|lonely|tough|tiring to be|being {Y}|you
        """),
    Rule(
      .contempt, .sentence, [.needsIll],
      patterns: """
        of|with your|their size|reputation|standing|calibre|caliber|stature|experience|fame|age|rank
        """),
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        {neg} know|realise|realize|think|aware .. running|dealing|hosting|paying|in .. kindergarten|circus|charity|zoo|playground|nursery|amateurs|children
        {be} a|an {adverb}? state secret
        means|mean something different|else .. {Y}|you|over|there|at
        alert|call|inform|tell the media|press|newspapers|church|neighbours : ..
        it {be} almost as if
        who could|would have guessed|thought|imagined|known that
        ^ so much for !today|now|tonight|that|this|the
        so much for the {good}|partnership|guarantee|promise|agreement|plan
        {good} timing|planning|work|job , as always|usual|ever
        excuse|forgive|pardon me|us for {adverb}? having|being|breathing|existing|caring|asking|trying|wanting|interrupting
        if brains|stupidity|arrogance|talk|excuses were|was
        those|people|someone|somebody who|with {have} nothing|n't better|anything
        {Y} must think|believe money|we|i|contracts grows|grow|are|print|have
        {S} {be} {neg} your mother|servant|secretary|maid|nanny|therapist|babysitter|bank|slave|assistant
        ^^ great|brilliant|fantastic|wonderful|perfect|lovely|super|marvellous . just
        ^^ just great|brilliant|perfect|wonderful|fantastic|lovely $$
        ^ oh|ah|aw|look look|see , {O}
        to expect experts|professionals|quality|help|answers|adults .. ;|,|. {S}|and|but
        clap|applaud|cheer|laugh|cry|smile|weep , but
        {S} expected|expect nothing|no else|less|better|different from
        capital|block letters
        not|n't that {Y}|they|anyone {modal} {adverb}? care|know|notice|understand|mind
        opinion|input|advice|comment ... but .. irrelevant|wrong|useless|worthless
        as if {Y} knew|know|cared|care|had|could|understood|ever|were
        start|begin by reading|learning|opening|counting|listening|answering
        it {be} a miracle , ..
        hope|pray someone|somebody competent|capable|else|with
        {beginner} .. know|knows|learn|learns that|this|it|how
        a bit|little|tad rich
        send|bring|find|hire|put|get|have somebody|someone|people who|that {adverb}? can|could|knows|know|understands {adverb}? how? to? read|count|spell|write|think|listen|add|what|numbers|english
        what|such a|an interesting|original|unusual|creative|novel|curious|funny|strange way|idea|method|concept|notion to|of run|running|do|doing|manage|managing|treat|say|saying|lead
        glad|happy|nice {Y} could|can {adverb}? find|spare|join .. time|us|minute|moment
        glad|happy|nice {Y} could|can {adverb}? make it|time ... only|{number}|already|nearly|almost|late|after|over
        another day|week|month|meeting|year , another
        rules|laws|deadlines|agreements|manners {be} for {adverb}? other|others|ordinary|little
        as|like any professional|child|beginner|student|expert|fool|schoolboy|engineer would|could|will|should know|knows|tell
        any professional|child|beginner|student|expert|fool knows|would
        more mature|professional|grown-up|intelligent|serious|adult response|answer|reaction|reply|behaviour|approach|tone from|of
        {neg} even my|our|a {adverb}? {adverb}? {beginner}|son|daughter|cat|kids|nephew|niece
        thanks to your|their preparation|planning|help|foresight|care|attention|diligence $$
        attention it|they deserves|deserve
        ^^ {lofty}|great|good|perfect|lovely|super , now|so|then {S}|it|the|there ... instead of|broken|nobody|nothing|wrong|no|without
        book|course|talk|manual about|on how not to
        did n't expect much|anything
        a good thing|job|luck nobody|noone|no
        what can|could|do you|one|we expect from|of
        one small|tiny|little|minor flaw|problem|catch|detail : ..
        now even {det}|my|our ... than {S}|{Y}|you|us
        thanks|thank ... , {number} minutes|hours|days|weeks|months into|after|late|before
        perhaps|maybe {det} .. among {Y}|you could|can|might
        with {adverb}? respect , one needs|has|must
        assuming {O}|your|they|he|she ... {modal} {adverb}? write|read|count|spell|think|find|listen|add
        """),
  ]
}
