// Labels by the shape of the sentence: a name that is added, arrived at, or left for the listener to take; see `Label`
// for definition, cues, traps and sources.

extension Label {
  static let names = [
    // What somebody turned out to be: "you've turned out to be a liar", "he has shown himself a coward".
    Rule(
      .label, .tail, [.statement],
      patterns: """
        {O} {have}? turn|turns|turned out to be {det}? {adverb}? {trait}|{badNoun}
        {O} {have}? become|became|turned|grown into? {det}? {adverb}? {trait}|{badNoun}
        {O} {have}? proved|proven|shown|showed|revealed yourself|yourselves|themselves|himself|herself|itself to|as|be? be? {det}? {adverb}? {trait}|{badNoun}
        {O} {have}? proved|proven to|be? be? {det}? {adverb}? {trait}|{badNoun}
        """),
    Rule(
      .label, .clause, [.statement],
      patterns: """
        // The sting after the praise: "a charming man and, I fear, hopelessly out of his depth".
        {O} {be} ... and|but {det}? {adverb}? {trait}|{badNoun} $
        {O} {be} a|an ... and|but a|an {adverb}? {trait}? {badNoun} with|to|at|in|as
        {O} {be} ... and|but , ... , {adverb}? {trait}|{badNoun} $
        nice|lovely|good|charming|decent|sweet|fine|pleasant {adverb}? {partner}|man|woman|people|chap|chaps|bloke|fellow|lad|lads|guy|folk|person , {adverb}? {trait}|{badNoun}|poor|bad|terrible|hopeless
        // A name for an office: "a bully for a chairman", "your idiot of a driver", "a poor excuse for a partner".
        a|an {adverb}? {badNoun} for a|an|their|your {partner}|head|boss|host|captain|warden|skipper
        your|their|his|her|that|this|the|what|such {adverb}? a? {trait}? {badNoun} of a|an
        poor|sorry|pathetic|lame|miserable|sad excuse for a|an
        """),
    // A name left for the listener to take: "only a fool would have signed that".
    Rule(
      .label, .clause, [.statement, .notWell],
      patterns: """
        only {det}? {adverb}? {trait}? {badNoun} would|could|does|sends|leaves|signs|thinks
        """),
    Rule(
      .label, .clause, [.statement],
      patterns: """
        // A measure that the other falls short of: "a real partner would have called".
        a|any {adverb}? real|proper|decent|serious|competent|true|halfway professional|{partner}|friend|man|adult would|might|could have|'ve
        no {adverb}? other|better|kinder|gentler word|words|name|term for {Y}|you|them|him|it|that|this
        // A want of character: "not an honest bone in his body", "a man without honour", "no gentleman".
        honest|decent|kind|generous|truthful|creative|original|professional|unselfish bone in his|her|their|your
        """),
    // A name and nothing more: "Crooks, the lot of them." "Greedy is the word."
    Rule(
      .label, .sentence, [.statement],
      patterns: """
        ^^ {adverb}? {trait}? {badNoun} , {adverb}? the|all|every|each|both whole? one|lot|pack|bunch|last? of you|them|{Y}
        ^^ {adverb}? {trait} , {adverb}? the|all|every|each|both whole? one|lot|pack|bunch|last? of you|them|{Y}
        {trait}|{badNoun} {be} {adverb}? the word
        n't|not|never call|say {O} {be}? {det}? {adverb}? {trait}|{badNoun} ; !i|we|and
        """),
  ]
}
