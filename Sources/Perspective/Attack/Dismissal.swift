// Dismissal: the other's reaction or concern is made invalid.

/// Definition: what troubles the other is said not to count.
/// Cues: calm down, overreacting, too sensitive, "nobody else has a problem", "get over it", molehills and teacups.
/// Traps: reassurance ("don't worry"), one's own reaction ("I overreacted"), facts ("that isn't an issue for us").
/// Sources: published lists of gaslighting phrases; Gordon's roadblocks of reassuring away and minimising.
enum Dismissal {
  static let rules: [Rule] = phrases + concerns

  /// Formulas that wave a concern away.
  private static let phrases = [
    Rule(
      .dismissal, .sentence, [.statement],
      patterns: """
        ^ {please}? {adverb}? stop|quit wasting|bothering|lecturing|boring|whining|moaning|nagging|lying|shouting|twisting|playing
        ^ {adverb}? shut up|it
        ^ {please}? {adverb}? get your act|head|facts|priorities|house together|straight|right|in
        get a grip|life
        {Y} need to {adverb}? relax|chill|lighten|calm
        ^ get real
        it|that 's|is|was {adverb}? just|only a joke , {adverb}?
        mind your own|business
        ^ {adverb}? pull yourself|yourselves together
        """),
    Rule(
      .dismissal, .tail,
      patterns: """
        {Y} {be} {det}? {fuss}
        {O} {be} {adverb}? overreacting|hysterical|exaggerating|paranoid|imagining|panicking|over-sensitive|oversensitive|melodramatic|overthinking|catastrophising
        {O} {be}|{modal}? get|getting|being|become|becoming {adverb}? {fuss}|worked|upset|defensive
        {O} {be}|{modal}? take|takes|taking it|this|everything|things|that {adverb}? way? {adverb}? personal|personally|seriously|literally|hard
        {O} {be}|{have}|{modal}? make|makes|making|made a|an|such|too|so {adverb}? big|huge|fuss|mountain|drama|scene|issue|deal|much|song|meal|elephant
        {O} {be}|{have}|{modal}? blowing|blow|blew|blown this|it|things|everything|that
        {O} {modal}? {be}? reading|read {adverb}? too|way much|things|more
        {O} {be}|{modal}? worry|worries|worrying|fretting|complain|complaining|moan|moaning too much
        {Y} ca|can|could|must n't|not be serious
        {Y} need|needs|have|ought|should to? {adverb}? relax|calm|chill|toughen|lighten|loosen|get over
        {Y} {be} imagining|making {adverb}? things|this|it|that
        {Y} {be} {adverb}? just|only|simply tired|stressed|jealous|emotional|upset|nervous|frustrated|hungry|bitter
        {Y} {be} being {adverb}? {fuss}|{trait}
        """),
    Rule(
      .dismissal, .clause,
      patterns: """
        other|others|everyone|everybody|all {partner}? {adverb}? manage|manages|cope|copes|get|coped|managed by|fine|perfectly|well|with|without|along
        {partner} manage|cope|do {adverb}? perfectly|fine|well with|without
        rather|very|quite|terribly|awfully emotional|sensitive|dramatic|personal|theatrical way|view|of|reaction|response
        {det}? {adverb}? emotional|hysterical|childish|dramatic|exaggerated way|view|reaction|response|approach|tone
        with the|all|your|this|these hysterics|drama|theatrics|moaning|whining|tantrum|tantrums|complaints|complaining|crying|victim
        hysterics|theatrics|tantrum|tantrums|victimhood|pearl-clutching|crocodile|self-pity
        turn|turning|make|making this|that|it|everything into a|an tragedy|drama|crisis|catastrophe|federal|war|opera|issue
        blow|blowing|blew|blown this|that|it|things|everything {adverb}? up|out
        beyond all|any reason|proportion
        take a joke|breath|chill|pill
        you|they {modal} {adverb}? live with it
        ^ {adverb}? live with it $
        ^ deal with it $
        {Y} {modal}|{have} to? .. deal with it $
        too bad $
        that 's|is life|business|showbiz $
        that 's|is just|simply how|the|what it|way|things
        it 's|is|was|its {neg} {adverb}? the end
        end of the world
        not|n't {adverb}? the end of the
        first world|-world problems
        {be} {neg} {det}? big|real issue|problem|deal $
        you|u worry|think|fret|exaggerate {adverb}? too
        you|u {be} tired|hungry|hormonal|emotional
        what {be} {Y} so
        nobody|no-one {adverb}? takes|took|believes|wants that|this|you|it|to|your {adverb}?
        spare me|us
        not|n't {adverb}? this|that again
        here we go
        ^^ {adverb}? boring $$
        yawn
        blah
        ^ {adverb}? calm|cool|settle|simmer down $
        calm|cool down , ..
        {Y} {modal}? {adverb}? need|should|must to? calm|cool|settle down
        {modal} {Y} {adverb}? calm|cool|settle down
        ^ {mock}? omg? {adverb}? relax|chill|chillax|breathe $
        relax|chill , {Y}|it|its|it's|nobody|no
        relax|chill its|it not|n't|'s
        chill out
        lighten|toughen|man|cheer up $
        get|got over it|yourself|yourselves
        get a grip
        pull yourself|yourselves together
        do n't|not be|get {adverb}? {fuss}|ridiculous|dramatic|sensitive|silly|absurd|upset|hysterical|worked|childish|emotional|dense|a|difficult
        do n't|not be|get so|such|too|all
        do n't|not {adverb}? overreact|exaggerate|panic|dramatise|dramatize|overthink|whine|cry|sulk|moan
        do n't|not make a|such|this|everything {adverb}? scene|fuss|drama|big|into|bigger|out
        do n't|not take {adverb}? it|this|everything|things {adverb}? {adverb}? personally|seriously|personal|hard
        stop being {fuss}|so|such|a|dramatic|sensitive
        stop whining|moaning|crying|exaggerating|overreacting|panicking|fussing|overthinking|nagging|bitching|lecturing|dramatising|sulking|complaining|fretting
        no|nobody one? else {adverb}? complains|complained|complain|minds|minded|cares|struggles|struggled|thinks|needs
        no|nobody one? else {be}|seems|ever {adverb}? {fuss}|upset|bothered|worried|complaining|complained|offended|minds|minded|confused|has|had|to|as
        no other|one {partner}|site|department|region|country|customers|suppliers .. complained|complains|has|had|problem|complain|minds
        {neg} other {partner} .. {neg}? problem|complained|complains|complain|issue|minds
        everyone|everybody|all else|others|other .. {be}|manages|copes|can|gets|understands|seems {adverb}? fine|happy|okay|ok|content|with|by|cope|without
        {Y} {be} the only one|ones|person|people|client|customer|partner|supplier|tenant|member who|that|to|with .. problem|problems|trouble|difficulty|issue|complain|complains|complained|complaining|mind|minds|object|objects|objected|upset|bothered|ever|notice|noticed|raise|raises|raised|struggle|struggles|worried|seems|seem
        only one|ones who|with|that .. problem|complains|complaining|minds|upset|struggling|cares|bothered
        mountain|mountains out of
        storm|tempest in a
        out of proportion
        {fuss}|upset|hysterical over|about nothing
        fuss|drama|noise|excitement|panic over|about nothing|{det}
        over|about nothing $
        {be} only|just|merely a|an|one {adverb}? typo|email|e-mail|form|meeting|joke|word|detail|pilot|formality|number|comma|misunderstanding|line|signature|title|logo|colour|chair|spreadsheet|call|day
        , {be}? just|only business|work|politics
        just|only business $
        not|n't {adverb}? that|so|such|all|a {det}? deep|big|bad|serious|dramatic|tragic|complicated deal|deep|$|, ..
        no big deal
        that|this|it {be} {adverb}? {det}? {adverb}? ridiculous|nonsense|rubbish|absurd|laughable|silly|bullshit|non-issue|nonissue|preposterous|ludicrous|garbage|childish|pathetic|hogwash|hysteria|drivel|petty
        that|this|it {be} {det}? {adverb}? complete|total|utter|pure|sheer|absolute nonsense|rubbish|bullshit|madness|hysteria|fantasy|garbage|fiction
        what {det}? nonsense|rubbish|drama|fuss|hysteria|load
        ^^ nonsense|rubbish|bullshit|ridiculous|absurd|please $
        your|their|his|her {adverb}? concern|concerns|complaint|complaints|worry|worries|fear|fears|feelings|objection|objections|problem|problems|panic|little|idea|ideas|suggestion|emotions|drama|outrage|whining|emergency {be} {adverb}? {adverb}? {trait}|{fuss}|nonsense|irrelevant|unfounded|baseless|exaggerated|laughable|cute|noise|a|your|trivial|imaginary|not|n't
        your|their|his|her so-called|little|petty|imaginary|supposed|precious concern|concerns|complaint|complaints|worries|fears|feelings|emergency|crisis|problem|problems|drama|objection|issue|principles
        a {adverb}? non-issue|nonissue
        it|that|this never|n't happened|happen
        no one|nobody cares|asked|gives|died $
        who cares
        so what $
        what 's|is|was the big|whole? deal|fuss|drama|matter
        why {be} {O} {adverb}? so|making|getting|being {adverb}? {fuss}|upset|emotional|angry|worked|negative|a|sensitive|difficult|bothered
        all this|that|the|your fuss|drama|panic|hysteria|noise|excitement|whining|moaning
        {adverb}? too|so|such thin-skinned|touchy|dramatic|precious
        thicker|thick|thin skin
        {modal} {Y} {adverb}? stop|drop|relax|calm|just|please {adverb}? relax|calm|stop|drop|whining|panicking|fussing|this|it|the|being|about
        no|n't|not need|reason|cause|point for|to all|this|the? .. upset|panic|hysteria|drama|fuss|complain|angry|react|worked|emotional|dramatic
        welcome to the? club
        we|i|everyone all {have} problems|bad|worse
        other|others people? have|had it? {adverb}? worse|real|bigger
        if {O} ca|can n't|not take|handle|stand the|it|a
        all? in your|their head|heads|imagination|mind
        {adverb}? must n't|not take {adverb}? everything|it|this|so
        not|n't {adverb}? worth the|my|our|this|all|discussing|even time|fuss|energy|trouble|drama|$|talking
        move on , ..|$
        let it go $
        for heaven|god|goodness|christ|pity|crying|heavens|fuck 's? sake|out
        that|this|it happens|happened {adverb}? to everyone|everybody , ..
        {Y} 'll|will live|survive
        nobody|no|no-one one? {be}|has ever? dying|died
        {be} {adverb}? being {fuss}
        {Y} think|thinks too much
        with your|their feelings|emotions|little
        there , there
        that|this|it {be} {det}? {adverb}? stupid|ridiculous|silly|dumb|idiotic|absurd|childish|crazy|laughable|pathetic|moronic|petty idea|plan|question|thing|complaint|reason|excuse|suggestion|argument|objection|comment|point|worry|concern|fear
        what a|an {adverb}? stupid|ridiculous|silly|dumb|idiotic|absurd|childish|petty|strange idea|question|thing|complaint|reason|excuse|suggestion|argument|objection|comment
        nobody|noone cares about|for|what|how|if|whether your|you|their|{Y}
        no one cares about|for|what|how|if|whether your|you|their
        nobody|noone|no one? {be}? {adverb}? interested|interest in your|what|how
        your|their|his|her reaction|response|tone|outburst|mail|email|letter|message {be} .. {fuss}|overblown|disproportionate|exaggerated|unhinged|rich
        nothing to be upset|angry|annoyed|sad|emotional|offended|hurt about
        nothing to complain|cry|moan|whine about
        {Y} {be}|{have}|{modal}? making|make|made such|so|too a|much big? fuss|drama|scene|noise|deal|song
        if|one {Y} can|could|want|must call it|that|them
        {Y} {be} seeing|hearing ghosts|things|monsters|voices|problems|conspiracies|enemies|dragons
        {Y} {be} reading|putting .. into it|this|that|everything
        {Y} {be} inventing|imagining|creating one|problems|it|things|a
        here come|comes the tears|waterworks|drama|violins|hysterics|excuse|excuses|speech|sermon
        if {Y} were|was a|an|any real|proper|true|serious|man|adult|grown-up
        everyone|everybody else {be} {adverb}? fine|happy|okay|ok|coping|managing|satisfied|content
        everyone|everybody else understood|understands|manages|coped|copes|accepted|accepts
        everyone|everybody else managed !to|$
        none of the|our|my other|others .. problem|issue|complain|complains|complained|complaint|trouble
        no one|nobody else {be}|has|have|had {adverb}? complaining|complained|a|any|complain
        nobody else {be}|has|have|had {adverb}? complaining|complained|a|any|complain
        skip|spare|cut|drop|park the|your feelings|emotions|drama|tears|speech|lecture|sermon|theatrics
        your|their|his|her concern|concerns|complaint|complaints|worries|feelings|objections|remarks {be} .. irrelevant|unfounded|imaginary|nonsense|silly|ridiculous
        where {be} your sense of
        knickers|panties in a
        hardly|scarcely|barely {det}? reason|cause|grounds|excuse|worth to|for|crying
        ^ {adverb}? do n't|not be {adverb}? such|so|a|like a|dramatic|sensitive|silly|childish|ridiculous|petty|baby
        stop being {adverb}? {fuss}|so|such
        more than {det}? meeting|apology .. , {Y}
        there {be} no problem|issue , {Y} {be}
        nobody died|drowned|bled
        {O} {be} {adverb}? reading .. much|lot .. into|in
        hardly|barely|scarcely worth .. discussing|mentioning|talking|getting|crying|fighting|a|the
        oh|aw|aww dear|poor|no ... feelings|hurt|upset|cry
        opinion|view|feelings ... {neg} count|matter
        {S} ca|can|could|hardly n't|not? {adverb}? take that|this|it|you|him|them|your .. seriously
        {Y} must have misremembered|misheard|imagined|dreamt|dreamed|misunderstood|confused|misread
        luxury|first-world|rich-people problem|problems
        {S} {be} sure it|that|this felt|seemed|looked|was .. to|for you|them
        do n't|not make|be such|so|too a? {adverb}? big? fuss|drama|scene|baby|deal
        nobody|noone|no one? asked|wants|needs for? your|you
        nobody|noone else {adverb}? found|finds|minds|minded|objected|objects
        no one else {adverb}? found|finds|minds|minded|objected|objects
        n't|not|hardly|no a? {adverb}? reason|cause|ground|grounds to|for {be}? {adverb}? offended|upset|angry|sad|hurt|cry|crying
        """),
    Rule(
      .dismissal, .clause, [.statement],
      patterns: """
        stop|quit making .. drama|fuss|scene|mountain|issue|deal|excuses
        stop|quit exaggerating|fussing|complaining|crying|sulking|overreacting|panicking
        {Y} {be} {adverb}? turning|making|blowing .. into a|an
        {be} {adverb}? your subjective|personal|private|own feeling|opinion|view|impression|problem|perception
        {Y} need|have|ought to {adverb}? calm|relax|chill
        """),
    Rule(
      .dismissal, .clause, [.sure],
      patterns: """
        {neg} need|reason to {adverb}? be|get|become|act {adverb}? {fuss}|upset|angry|rude|hysterical|dramatic
        n't|not {adverb}? worth talking|discussing|mentioning|arguing|fighting
        n't|not {adverb}? worth the|my .. fuss|time|energy|breath|effort|paper|ink|drama|candle|words|bother
        {S} do|does n't|not care how|what|whether|if {Y}|you|they|he|she
        {be} just|only|merely how|what {Y} see|sees|think|feel|want
        """),
  ]
}
