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
        {Y} swore|vowed|assured
        {O} make|makes|made {adverb}? always|again|many|so|too? many? mistake|mistakes|error|errors
        {Y} {have}? deleted|overwrote|overwritten|erased|scrapped|binned|shredded our|the|my
        """),
    Rule(
      .blame, .tail, [.statement],
      patterns: """
        {O} can|could n't|not even get|spell|read|count|be|bother|find|answer|manage|organise|organize|write|keep|send|pick|do|say|open|turn
        {O} {have}? laughed|laugh|laughs at my|our|us|me|the|his|her !joke|jokes
        {O} {have}? slept|snoozed|snored|dozed through
        {O} {be} {adverb}? guilty
        your|their|his|her {wrong}|{late}|{trait} .. cost|costs|killed|sank|lost|delayed|broke|{wreck}
        {O} {have}? broke|broken|tore|torn|ripped up? the|our|every truce|agreement|deal|contract|pact|promise|lease|trust
        """),
    Rule(
      .blame, .tail, [.statement, .notWell],
      patterns: """
        // What came of it: "you've set us back a decade", "you got my brother sacked", "you pocketed the deposit".
        {O} {have}? set us|me|everything|everyone|our|my .. back by|a|an|at|{number}|years|months|weeks|$
        {O} {have}? got us|me|my|our|him|her .. sacked|fired|banned|arrested|fined|sued|expelled|evicted|suspended|blacklisted|disqualified
        {O} {have}? pocketed|embezzled|siphoned|trousered the|our|my|their .. deposit|money|proceeds|takings|refund|difference|fee|fees|cash|grant|profit|profits|donations|tips
        {O} {have}? padded|inflated|doctored|massaged|cooked|fiddled|rigged|fudged|falsified|forged|backdated yours|theirs|the|your|our|it|this|them
        // How people were treated: "you shouted at my trainee", "you fired my nephew by text message".
        {O} {have}? shouted|yelled|screamed|swore|snapped|spat|sneered|sworn at us|me|my|our|his|her|a|everyone
        {O} {have}? turned|turn|showed|came up|in? drunk|unprepared|empty-handed|hungover
        {O} {have}? fired|sacked|dismissed|dropped|dumped .. by|over text|email|mail|message|phone|post
        {O} {have}? told the|a|every|everybody|everyone|my .. {Y}? before us|me|{Y} {S}?
        {O} {have}? used|use|uses our|my .. without|as
        """),
    // Mishaps of the other's that are held up: "your forklift put a hole in our wall".
    Rule(
      .blame, .tail, [.statement, .soft, .notWell],
      patterns: """
        {Y} {have}? put a|an|another hole|dent|scratch|crack in
        {Y} {have}? printed|shipped|sent|emailed|posted|published|spelt|spelled|wrote|filed ... wrong|upside|backwards|misspelt|misspelled
        {Y} {have}? emailed|sent|posted|leaked ... to the|everyone|everybody whole|entire|world|press|$
        """),
    // What would have been: "one call from you and the dog would be alive", "had you called, the boat would not have left".
    Rule(
      .blame, .sentence, [.statement, .notWell],
      patterns: """
        one|single .. call|email|word|warning|message|text|line|letter from {O}|your ... and|would|could|might
        had {Y} called|rung|warned|phoned|written|stopped|spoken|looked|planned|thought ... would|'d|could n't|not|have|be
        it {be} {T} who|that {have}? {wreck}|{damage}|left|lost|broke|forgot|started|caused
        """),
    // Who is in the way: "the bottleneck is you", "what's holding this up is your legal department".
    Rule(
      .blame, .clause, [.statement],
      patterns: """
        what {be} {adverb}? holding|blocking|slowing|stopping|stalling|killing|sinking|delaying|ruining ... {be} {O} $
        the {adverb}? bottleneck|weak|weakest|obstacle|culprit|brake|stumbling|missing|sticking link|block|piece|point? .. {be} {O} $
        {O} {be} why|how $
        everything|all|evidence|trail|signs|logs|finger points|point|pointed|leads|lead|led {adverb}? back? to|at {O}|your|yours|theirs
        thx|thanks to {O} ... {wrong}|{trouble}|{slip}|{badNoun}
        """),
  ]
}
