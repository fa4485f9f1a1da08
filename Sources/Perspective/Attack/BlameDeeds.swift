// Blame by telling what the other did or left undone; see `Blame` for definition, cues, traps and sources.

extension Blame {
  /// Deeds that are bad in themselves, and reproaches about them.
  static let deeds = [
    Rule(
      .blame, .sentence,
      patterns: """
        why do|does|must {Y}|{T} always|constantly|forever|never
        why {be} {Y} always|never|constantly
        why ca|can|wo|will n't {Y}
        why did n't {Y} tell|inform|ask|warn|say|check|read|call|think|bother|send|answer|let
        who gave {Y} the right|permission
        how could {Y}
        how dare {Y}
        what were|was {Y} thinking
        who|whose told|asked {Y} to
        why {be} {Y} .. late|hiding|blocking|ignoring|lying|wasting|refusing
        """),
    Rule(
      .blame, .clause, [.sure],
      patterns: """
        {trouble}|{badNoun}|delay {be} on {O} $
        {trouble}|{badNoun}|delay {be} on {O} , not
        this|that|it {be} on you|them|him|her , not
        this|that|it {be} all on you|them|him|her
        on your|their|his|her conscience|head|heads , not|$
        if anyone|anybody|someone|somebody {be} to blame ... {O}
        had {O} done|kept|read|told|checked|answered|listened|sent|paid ... would
        {late}|{trouble}|{wrong}|{slip} ... thanks to {O}
        this|that mess|hole|chaos|situation|trouble ... because|thanks ... {Y}|{T}
        {be} on|at your|their advice|recommendation|insistence|orders|word that|we
        asleep at the wheel|switch
        what|that|all {S} get|got for {ing} {Y}|{T}|you|them|your|their
        made your|their|his|her bed
        ^ guess who {past}|{slip}|{wreck}|did|had|has|lost|broke|left
        """),
    Rule(
      .blame, .tail, [.statement],
      patterns: """
        {O} {have} cost this|the|our|my .. its|our|their|his|her|my
        {O} dropped|drop|drops us|me
        {O} blew|blow|burned|burnt|squandered|wasted .. money|cash|budget|savings|fund|funds|grant
        {O} let your|their|his|her|the|whole .. down
        {O} {have}? turned|turn|turns .. into {det}? {adverb}? {trouble}|{badNoun}|crisis|catastrophe|building|laughing|zoo|joke|casino|farce|lottery|circus|battlefield|hell|war|chaos|mess|drama
        {Y} could|might|ought have|'ve at|{coop}|said|called|mentioned|let|stopped|prevented
        {O} {be} supposed|meant to ... and|but {Y}? {neg}|did|never|it|nothing
        {O} {have}? taken|took|take us|me for a|fools|granted|idiots
        {O} {have}? thrown|threw|throw away|our|my
        {O} {be} the? reason|cause
        {O} {have}? single-handedly|singlehandedly
        {O} started|start|began the|this fight|war|row|rumour|whole
        {O} let the|our|this .. rot|burn|die|slide|drown|collapse|freeze|down
        {O} {be} nowhere when|as
        """),
    Rule(
      .blame, .clause,
      patterns: """
        on account of how|what|the
        it|this {be} {Y} who|that {past}|{slip}|{wreck}|{damage}|wanted|said|chose|did|let|made
        your|their|his|her sloppy|lazy|rude|arrogant|stupid|careless|reckless|selfish|childish|useless|pathetic|clumsy|shoddy|incompetent|ridiculous|greedy|dishonest|unprofessional|amateurish|idiotic|petty|nasty|smug|feeble|botched|half-baked|hollow|hopeless !{badNoun}
        """),
    Rule(
      .blame, .clause, [.statement],
      patterns: """
        operators|people|staff|fault|mistake|error|mess|problem {be} yours|theirs $
        {S} had a|an|the ... until|till {O}
        nobody|noone helped|supported|asked|told|warned ... least of all you|them|him|her
        least of all {Y}|you
        """),
    Rule(
      .blame, .sentence, [.statement],
      patterns: """
        without a|one single? word|warning|sign|thought
        """),
  ]

  /// Deeds that count as blame only where nothing in the text faces the issue.
  static let mild = [
    Rule(
      .blame, .tail, [.soft, .statement],
      patterns: """
        {Y} do|does|did|{have}|could|can|would|will|{be} n't|not|never {coop}
        {Y} never {coop}
        {O} gave|give|sent|told|handed|sold|shipped|booked|printed|ordered|picked .. the wrong
        {O} .. without asking|telling|consulting|informing|warning|checking
        why {Y} {be}|{have} {late}|{slip}
        {Y} .. {wreck}
        because {Y} {adverb}? {be}|{have}|did|could|would|never|{past}|left|lost|forgot|went|took|sent|gave
        {Y} had {time}|weeks|months|ages|plenty|enough|hours|years to|and|but
        {T} cut|stopped|ended|changed|moved|dropped|left|cancelled .. without {det}|warning|notice|word|asking|telling
        {T} threw|gave|signed|sold|burned|tore|deleted|wiped out|away|off|up
        {T} promised ... and|but|then .. pulled|backed|vanished|left|did|nothing|never
        {T} {have}? lost|mislaid|misplaced|forgot|broke our|my|us
        """),
    Rule(
      .blame, .tail, [.soft, .statement, .notWell],
      patterns: """
        {Y} {have}? {slip}
        {Y} {have}? {damage}
        {Y} {be} {late}
        {Y} {have} yet to
        {Y} leave|left|make|made|let|lets us|me|our|everyone|everybody
        {Y} {be} {neg} {coop}
        {Y} .. without {ing} us|me|our|anyone|anybody
        {Y} say|said|promised|promise|agreed .. , but|and|then|yet
        """),
  ]
}
