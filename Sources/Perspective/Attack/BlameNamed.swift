// Blame by naming the other as what it all goes back to; see `Blame` for definition, cues, traps and sources.

extension Blame {
  /// The other as origin and reason, in turns of phrase.
  static let named = [
    // "This leak starts with your contractor's laptop"; "the outage traces back to your change".
    Rule(
      .blame, .clause, [.statement, .soft, .notWell],
      patterns: """
        {trouble}|{badNoun}|fire|breach|mix-up|muddle|debacle|fiasco|mess|overspend .. start|starts|started|begin|begins|began with|at|in|on {O}|your
        {trouble}|{badNoun}|fire|breach|mix-up|muddle|debacle|fiasco|mess|overspend .. goes|go|went|trace|traces|leads|lead|points straight|right|all? back? to {O}|your
        blame|fault .. {be}|sits|rests|lies|falls|belongs {adverb}? with|on|at {O}
        """),
    // "It comes down to one thing, and that is their agency"; "one firm let the roof go, and that's yours".
    Rule(
      .blame, .clause, [.statement],
      patterns: """
        comes|come|came|boils|boiled down to one|a thing|man|woman|person|name|word|firm|office|team|department ... {be} {O}
        one|only person|man|woman|party|firm|office|side|team .. {slip}|{wreck}|{damage}|{wrong} ... , and? that|it {be} {O}
        who ... {slip}|{wreck}|{damage} ... , the? answer|culprit {be} {O}
        {be} {adverb}? of your|their|his|her own? making|doing
        {O} have|has|'ve nobody|noone|no one? to blame
        """),
    // "The only reason we have no vaccine is that your depot manager went home".
    Rule(
      .blame, .sentence, [.statement],
      patterns: """
        reason|why ... no|n't|not|nothing|nobody|{trouble}|{late}|closed|shut|empty|dark|cold|wet|idle|waiting|stuck|stranded|here ... {be} that? {O}
        """),
    // "It was your lads not turning up that cost us the crane".
    Rule(
      .blame, .clause, [.statement], weight: 50,
      patterns: """
        it {be} {O} not|never|{ing} ... that|which {have}? cost|costs|lost|sank|sunk|killed|closed|delayed|left|put|did|made|caused|started|{wreck}|{damage}
        it {be} {O} being {late}|{wrong}|{trait} ... that|which
        {S} {modal} have|be|'ve ... by now if {O} {have} n't|not
        it {modal} have|'ve been ... by now if {O} {have} n't|not
        ^ is {Y} who|that
        """),
    // "Your half of the bid cost us those points"; "the head of your office let the permit lapse".
    Rule(
      .blame, .tail, [.statement],
      patterns: """
        {O} of {det} .. cost|costs|lost|sank us|me|our|my|the|everyone
        {O} of {det} .. {wreck}
        {O} {have}? cost|costs our|my|everyone|both
        """),
    Rule(
      .blame, .clause, [.statement],
      patterns: """
        // "Your dithering cost us the site"; "the council wrecked it with its dithering".
        {O} 's? {adverb}? {failing} {have}|{be}|{modal}|cost|costs|sank|lost|killed|left|put|drove|drives|broke|made|makes|means|meant|kept|keeps|{wreck}|{damage}|{slip}
        your|their|his|her {adverb}? {failing} {have}|{be}|{modal}|cost|costs|sank|lost|killed|left|put|drove|drives|broke|made|makes|means|meant|kept|keeps|{wreck}|{damage}|{slip}
        because|thanks|due|owing to|of {O} 's? {adverb}? {failing}
        with|by|through|under|of|despite|for|from|after|about your|their|his|her|its all|constant|endless|eternal? {adverb}? {failing}
        thanks to your|their|his|her bright|brilliant|clever|little|wonderful|great|so-called idea|ideas|plan|scheme|advice|system|stunt
        // "u lost the keys n now the bus cant leave, cheers for that".
        {O} {have}? {slip}|{damage}|{wreck} ... , thanks|cheers|ta for|a that|nothing|lot|bunch|million
        {O} {have}? {slip}|{damage}|{wreck} ... thanks|cheers|ta for that|nothing
        """),
    // Deeds that are wrong whatever else is said: "you stole our slot", "they fed us the wrong figures".
    Rule(
      .blame, .tail, [.statement, .notWell],
      patterns: """
        {O} {have}? stole|stolen|stealing|pinched|nicked|swiped|plagiarised|plagiarized|robbed !the|{them} ..
        {O} {have}? stole|stolen|pinched|nicked|swiped the ..
        {O} {have}? gave|given|fed|feed|sold|sent|told|handed|quoted us|me|everyone|them {det}? {adverb}? wrong|false|fake|bogus|made-up|outdated|doctored|useless|defective
        {O} {have}? gave|given|sold|passed|handed|leaked .. our|my .. to|without
        {O} stood|stand|looked|look|sat by|on|back|idly and? while|as|when|watched
        """),
  ]
}
