// Blame by what ought to have been done, and by what came of it; see `Blame` for definition, cues, traps and sources.

extension Blame {
  static let reproaches = [
    // What was easy and was not done: "you had one job", "all you had to do was lock the door", "you can't even spell it".
    Rule(
      .blame, .tail, [.statement, .soft, .notWell],
      patterns: """
        {O} had one|a single|only? task|job
        {O} had one|a single|only? thing to do
        all {O} had|needed to do {be}
        {Y} said|swore|promised|claimed|told ... and|but it|they|he|she|there {be}|did|had|{have} n't|not|never
        {Y} swore|vowed|assured
        {O} make|makes|made {adverb}? always|again|many|so|too? many? mistake|mistakes|error|errors
        {Y} {have}? spent|spend our|the|their ... money|fund|funds|grant|budget|savings|deposit|donation|donations on
        {T} let a|an|every|my .. die|rot|burn|collapse|starve
        {Y} {have}? deleted|overwrote|overwritten|erased|scrapped|binned|shredded our|the|my
        """),
    Rule(
      .blame, .tail, [.statement],
      patterns: """
        {O} can|could n't|not even get|spell|read|count|be|bother|find|answer|manage|organise|organize|write|keep|send|pick|do|say|open|turn
        {O} {have}? laughed|laugh|laughs at my|our|us|me|the|his|her !joke|jokes
        {O} did n't|not do yours|theirs|your|their part|bit|share|job|$
        {O} dropped|dropping yours|theirs $
        {O} let this|that|it happen
        {O} {have}? slept|snoozed|snored|dozed through
        {O} {have}? allowed this|that|it to happen
        {O} owe|owes ... an|a explanation|apology
        {O} {have}? brought shame|disgrace|ridicule|ruin|misery|disrepute
        {O} {be} {adverb}? guilty
        {O} {have}? failed these|those|our|my|every|the .. villages|people|patients|children|families|members|residents|community|tenants|farmers|pupils|workers|public
        {O} {have}? drove|driven|hounded|bullied|chased|forced {det}|our|him|her|them|my .. out of|away|off
        your|their|his|her {wrong}|{late}|{trait} .. cost|costs|killed|sank|lost|delayed|broke|{wreck}
        {O} {have}? broke|broken|tore|torn|ripped up? the|our|every truce|agreement|deal|contract|pact|promise|lease|trust
        """),
    // What came of it: "you've set us back a decade", "you got my brother sacked", "you pocketed the deposit".
    Rule(
      .blame, .tail, [.statement, .notWell],
      patterns: """
        {O} {have}? set us|me|everything|everyone|our|my .. back by|a|an|at|{number}|years|months|weeks|$
        {O} {have}? got us|me|my|our|him|her .. sacked|fired|banned|arrested|fined|sued|expelled|evicted|suspended|blacklisted|disqualified
        {O} {have}? landed|saddled|lumbered us|me|the|our|my .. with|in
        {O} {have}? let .. walk|run|get off|away with
        {O} {have}? sent|led|leading us|me {adverb}? round|around|up|on in? circles|bend|wall|garden|wild|goose|false
        {O} {have}? pocketed|embezzled|siphoned|trousered the|our|my|their .. deposit|money|proceeds|takings|refund|difference|fee|fees|cash|grant|profit|profits|donations|tips
        {O} {have}? kept the|our|my deposit|money|proceeds|takings|refund|difference and|$
        {O} {have}? padded|inflated|doctored|massaged|cooked|fiddled|rigged|fudged|falsified|forged|backdated yours|theirs|the|your|our|it|this|them
        {O} {have}? driven|drove|chased|scared away|off every|all|half|our
        """),
    // How people were treated: "you shouted at my trainee", "you fired my nephew by text message".
    Rule(
      .blame, .tail, [.statement, .notWell],
      patterns: """
        {O} {have}? shouted|yelled|screamed|swore|snapped|spat|sneered|sworn at us|me|my|our|his|her|a|everyone
        {O} {have}? hung|hang up on
        {O} {have}? walked out on|in|of us|me|our|the .. middle|meeting|talks|vote|room
        {O} {have}? turned|turn|showed|came up|in? drunk|unprepared|empty-handed|hungover
        {O} {have}? made my|our|me|us|him|her|the .. cry|beg|grovel|weep|crawl
        {O} {have}? fired|sacked|dismissed|dropped|dumped .. by|over text|email|mail|message|phone|post
        {O} {have}? turned away a|an|our|my|the
        {O} {have}? told the|a|every|everybody|everyone|my .. {Y}? before us|me|{Y} {S}?
        {O} {have}? told the|a|my .. our|my plans|price|prices|figures|secrets|numbers|terms|salary|salaries
        {O} {have}? used|use|uses our|my .. without|as
        {O} {have}? billed|charged us|me|our .. twice|double
        {O} {have}? took|taken the money and
        {O} {have}? made a|the promise|promises ... and|then broke|forgot
        {O} {have}? drank|drunk|gambled|frittered|drained the|our|my .. profits|profit|takings|budget|savings|money|fund|proceeds
        {O} {have}? sold us|me a pup|lemon|dud|story
        """),
    // Mishaps of the other's that are held up: "your forklift put a hole in our wall".
    Rule(
      .blame, .tail, [.statement, .soft, .notWell],
      patterns: """
        {Y} {have}? put a|an|another hole|dent|scratch|crack in
        {Y} {have}? drove|driven|reversed|crashed .. into the|our|my|a wall|gate|fence|car|van|shed|house|tree|ditch|river|lake|chapel|door|window|pole|post|tent|stage|crowd
        {Y} did n't|not show $
        {Y} {have}? printed|shipped|sent|emailed|posted|published|spelt|spelled|wrote|filed ... wrong|upside|backwards|misspelt|misspelled
        {Y} {have}? emailed|sent|posted|leaked ... to the|everyone|everybody whole|entire|world|press|$
        """),
    // What would have been: "one call from you and the dog would be alive", "had you called, the boat would not have left".
    Rule(
      .blame, .sentence, [.statement, .notWell],
      patterns: """
        one|single .. call|email|word|warning|message|text|line|letter from {O}|your ... and|would|could|might
        had {Y} called|rung|warned|phoned|written|stopped|spoken|looked|planned|thought ... would|'d|could n't|not|have|be
        this|that {be} what {Y}|{S}|we get|gets|got when|if|for {Y}|your|they|{ing}
        it {be} {T} who|that {have}? {wreck}|{damage}|left|lost|broke|forgot|started|caused
        """),
    // Who is in the way: "the bottleneck is you", "what's holding this up is your legal department".
    Rule(
      .blame, .clause, [.statement],
      patterns: """
        what {be} {adverb}? holding|blocking|slowing|stopping|stalling|killing|sinking|delaying|ruining ... {be} {O} $
        the {adverb}? bottleneck|weak|weakest|obstacle|culprit|brake|stumbling|missing|sticking link|block|piece|point? .. {be} {O} $
        thing|one standing|stands between|in ... {be} {O}
        {O} {be} why|how $
        your|their|his|her fingerprints on|all
        everything|all|evidence|trail|signs|logs|finger points|point|pointed|leads|lead|led {adverb}? back? to|at {O}|your|yours|theirs
        went {adverb}? wrong|downhill|south|sour|pear-shaped ... when|since|after|once|day|moment {O}
        winning|ahead|on track until|till|before {O}
        guilt of your|their|his|her
        thx|thanks to {O} ... {wrong}|{trouble}|{slip}|{badNoun}
        it {be} n't|not ... , it {be} your|their .. {partner}|{failing}|own $
        error|mistake|blunder|oversight|omission {be} {adverb}? yours|theirs from|and|alone|$
        mistakes|errors|faults|blunders .. came|come|comes from {O}|your
        blame|fault {be} {adverb}? by|from|of your|their side|part
        """),
  ]
}
