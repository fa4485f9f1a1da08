// Contempt in polite clothes: formulas that announce or carry a dig; see `Contempt` for definition, cues, traps and sources.

extension Contempt {
  /// Formulas that announce or carry a dig.
  static let veiledDigs = [
    Rule(
      .contempt, .sentence,
      patterns: """
        some|great|nice|fine {partner}|friend|help {Y} {be}
        do n't|not strain|hurt|exhaust|overwork yourself|yourselves
        seen|had|got better work|plans|reports|service|proposals|arguments from
        {Y} {modal} know all about
        how a grown|adult man|woman|person|director|professional
        a|one simple|short|little sorry|apology|thanks|call|word .. {modal} have
        {Y} {modal} want|like|wish to check|get|read your|the .. facts|notes|calendar|sources|dictionary
        {S} {be} {adverb}? amazed|surprised|astonished|shocked .. {Y} .. still|even|actually|found
        your|their apology|apologies|word|words|promise|promises|guarantee|signature {be}|means|mean .. nothing|worthless|worth|empty|little
        what else? did|do|can|could|should i|we {adverb}? expect from|of {O}|you|someone|somebody|people
        {S} {be} {adverb}? thrilled|delighted|overjoyed|touched|honoured|honored|ecstatic .. {Y} ... only|finally|after|already
        i|we realise|realize|know|understand|appreciate|see .. can|may|might|must {adverb}? be .. challenge|complicated|confusing for {O}|some
        ^^ {good} , {det}|my|our|now .. {trouble} ... {Y}
        left|lost|forgot|without|need|bring|bringing|use|get my crayons|puppets|flipchart|crayon
        learn to read|write|count|listen|spell|behave|think
        {Y} disgust|disgusts|sicken|repulse|bore me|us
        {S} {modal} n't|not stand|bear|stomach|abide {O}|your|their|his|her|you|him|them
        {S} {have} had it|enough with|of {O}|you|him|them
        {Y} {be} dead|nothing|nobody to me|us
        {adverb}? very|so|how|really professional|classy|mature|considerate|adult|grown-up $$
        ^^ nice try $$
        {S} trust|hope|assume|presume .. {modal}|is|are .. correct|right|complete|readable|accurate this time
        spare us|me the|your|that|this|it|all|those
        save your|it|the breath|speech|lecture|for
        {S} {be} {adverb}? sick|tired|fed .. of|with {O}|your|their|his|her
        {S} {have} had enough of {O}|your|their|his|her
        your|their|his|her bloody|damn|damned|fucking|smug|goddamn|stupid|silly|pathetic|idiotic !{badNoun}
        given|with|despite your|their limited|little|modest|scant experience|knowledge|skills|abilities|means|talent|understanding
        read my|our|the .. email|emails|mail|mails|message|messages|letter|letters before {Y} answer|reply|respond|comment|write|complain
        well|nicely|{good} done|job|work , {Y} {adverb}? {have}? managed|lost|broke|forgot|missed
        with all|{det} due|greatest|utmost respect !and|for|in|$
        no offence|offense ... but|, {O}
        no offence|offense , but
        per|as my|our last|previous|earlier|first .. email|emails|mail|mails|message|messages|letters
        per|as my|our|i last|previous|earlier|first email|e-mail|mail|message|note|letter
        as i|we {have}? already|previously|repeatedly|clearly|patiently said|explained|mentioned|told|written|wrote|stated|pointed
        as i|we {have}? explained|said|told|written|mentioned|stated .. times|before|already|again
        as already|clearly|repeatedly|previously explained|stated|mentioned .. times|twice|before|email|already
        as {Y} would|'d|should|must know|have if|had|from|by
        in case {Y} {have}? missed|forgot|forgotten|overlooked|n't
        for the third|fourth|fifth|sixth|tenth|hundredth|thousandth|umpteenth|nth|last time
        third|fourth|fifth|sixth|tenth|hundredth|umpteenth time .. i|we ask|asking|explain|explaining|write|request|remind|am|have
        must be nice|lovely|great|wonderful|easy|comfortable|good|relaxing to|when|being|having|,|$$
        it must be nice|lovely|great|wonderful|easy|comfortable
        your|their|his|her so-called|supposed|alleged|self-proclaimed|self-styled
        so-called {partner}|expert|experts|professional|professionals|specialists|strategy|leadership|plan|solution|quality|support|service|partnership|emergency
        self-proclaimed|self-appointed|self-styled {partner}|expert|experts|leader|genius
        your|their “ .. ” {be}|{have}|{modal}|is|has|works|approved|again|finally|$$
        {Y} “ .. ” {partner}|colleagues|experts
        bless {T}|them|him|her|your|their
        bless you $$
        {be} {adverb}? trying|doing their|your|his|her best $$
        considering $$
        for once $$
        for once {Y}|in
        {O} ... for once
        for a change $$
        i rest my case
        enough said
        need i say more
        go figure
        {good}|classic|typical as ever|always|usual $$
        {O} ... {smirk}
        {good} ... {smirk} $$
        """),
    Rule(
      .contempt, .sentence, [.sure],
      patterns: """
        sorry|apologies for expecting|believing|assuming|trusting|hoping|caring|wanting|existing|breathing|daring|troubling
        your|their|his|her “ .. {venture}|{partner} ” !folder|page|column|tab|button|file|sheet|label|box|sign|sticker|poster|document|section|form|menu|option|brochure|field|list|team|desk|stamp|email|mail|{venture}|$
        your|their|his|her “ .. ” takes|lasted|means|meant|consisted|consists|turned|amounts|amounted|needed|sat|spent|broke
        forgive me|us for
        ^^ give me|us a break $$
        the part where {Y}|they
        see|notice .. famous|legendary|celebrated|renowned .. again|struck|work
        """),
    Rule(
      .contempt, .sentence, [.statement],
      patterns: """
        perhaps|maybe|possibly it|we {modal} {adverb}? .. help if {Y} {adverb}? .. read|checked|looked|opened|listened|knew|counted|learned|asked|tried|bothered|understood
        it {modal} {adverb}? help if {Y} {adverb}? .. read|checked|looked|opened|listened|knew|counted|learned|asked|tried|bothered|understood
        it {modal} have been nice|good|helpful|great|lovely|useful {have}|if|to .. you|answered|read|told|it|someone|known|had
        have been nice|good|helpful|lovely|useful had|if it|{Y}|someone|somebody|anyone|they
        as {S} {have}? {adverb}? now|already|patiently|repeatedly|tirelessly? explained|said|told|written|mentioned|stated .. for|several|many|on|three|two|four|umpteen .. time|times|occasions|occasion
        a|any|every first-year|second-year|primary-school|first-semester student|intern|pupil .. could|would {have}|see|tell|spot|know|understand|do|manage|explain|draw|write|find
        is|was n't|not everybody|everyone 's
        """),
  ]
}
