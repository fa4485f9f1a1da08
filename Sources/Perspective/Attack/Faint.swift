// Faint signs of attack, of several categories: little in the words but who is talked about, and a tone. They count only
// where nothing else is said (see `Rule.Traits.faint`): a text that only holds the other's deeds up to them has its
// attention on the other.

/// Definition: what the other did or left undone is stated, with a sign of reproach, and nothing more: no thanks, no
/// question, no part of one's own.
/// Cues: "you" + a deed + "without", "again", "instead"; "they never sent"; "because of your"; "on purpose"; "it took you".
/// Traps: praise and thanks, courtesy, questions, requests, conditions and rules; news about the other ("your order came").
/// Source: direct starts with "you" go with talks that derail (Zhang et al. 2018; Simmons et al. 2005 on couples).
enum Faint {
  static let rules: [Rule] = [
    Rule(
      .blame, .tail, [.statement, .faint, .notWell],
      patterns: """
        ^ {Y} {have}? {past}|said|told|went|took|made|gave|let|left|got|came|kept|knew|sent|put|ran|sold|brought|threw|lost|wrote|did|cut|hid|chose|drove|broke|forgot|thought|bought|fought|held|built|spent|paid|sat|stood|spoke|began|drew|stole|fell|led|shut|hit ... without|again|instead|nothing|wrong|anyway|behind|nobody|{trait}|{badNoun}|{wreck}|{damage}
        ^ {T} {adverb}? never forwarded|sent|answered|replied|returned|paid|called|asked|told|delivered|showed|signed|warned|shared|thanked|apologised|explained|checked|read|kept|listened|helped|came|mentioned|informed|finished|fixed|consulted|invited|included
        because of {Y}|your|them|their|him|his|her
        {O} {be}|{have} .. on purpose
        it takes|took {Y}
        {Y} , not us|me
        """),
    Rule(
      .generalisation, .tail, [.statement, .faint, .notWell],
      patterns: """
        ^ {Y} {have} been {ing} .. since
        {O} {adverb}? constantly|continually|endlessly
        it takes {Y} ... time
        """),
    Rule(
      .label, .tail, [.statement, .faint, .notWell],
      patterns: """
        ^ {Y} {be} nothing|hardly|barely
        """),
    Rule(
      .mindreading, .tail, [.statement, .faint, .notWell],
      patterns: """
        {O} only|just|merely tolerate|tolerates|use|uses|need|needs|see|sees|treat|treats|remember|trust|want|wants .. us|our|me|my
        {O} think|thinks {O}|he|she|they can|could charm|talk|buy|bully|fool|lie|smile|bluff|cheat
        """),
    Rule(
      .contempt, .sentence, [.statement, .faint],
      patterns: """
        even {det}|my|our .. {beginner} .. saw|knew|knows|could|can|would|noticed|understands|gets
        {O} .. instead of {ing}
        """),
    Rule(
      .scarcity, .sentence, [.faint],
      patterns: """
        if {T}|their|your ... , ours {lose}|starves|shrinks|suffers|dies|closes
        {S} wo|will n't|not lend|give|show|tell|share|hand .. , {O} {modal} {adverb}? never|not|keep|use|take|sell|steal|copy
        """),
    Rule(
      .stonewalling, .clause, [.statement, .faint],
      patterns: """
        let my|our|the lawyer|lawyers {adverb}? do|talk|handle|speak|answer
        just not to|with me|us
        {S} {be} leaving|quitting the|this|your .. group|project|partnership|committee|talks|board|alliance
        that 's|is how it {modal} stay|be|remain
        {S} {modal} {adverb}? prefer|rather not|n't .. further|any|more contact|dealings|conversation|discussion
        """),
  ]
}
