// Warm words that are meant: what looks like mockery and is none.

extension Contempt {
  /// Praise with its last small wish, praise for the absence of harm, kindness in a bad moment.
  static let sincere = [
    Rule(
      innocent: """
        {kudos} ... only|just {adverb}? {number}|#|a|one|few|some ... left|more|to|remaining|question|questions|remark|remarks|comment|comments|tweak|tweaks|point|thing|typo|typos|suggestion
        {kudos} ... only|just a|{number}|very|# few|people|teams|handful
        {kudos} ... no|zero|without|hardly {adverb}? {trouble}|{slip}|{wreck}|{wrong}|leaks|leak|complaints|injuries|accidents
        {kudos} ... without {adverb}? a|one|any single? .. {trouble}|{slip}|{wreck}|{wrong}|{damage}|accident|injury|hitch|fall|fine|strike|penalty|scratch|cold|goal|defeat|complaint|day|casualty|cancellation|death|break
        {kudos} ... not|n't one|a single? .. {be}? .. {trouble}|{slip}|{wreck}|{wrong}|{damage}|accident|injury
        {kudos} , {Y} {have} found|solved|fixed|repaired|recovered|rescued
        {kudos} ... fixing|repairing|saving|rescuing|solving|sorting|despite|although
        with .. respect and|for
        patience of a|an
        no wonder ... love|loves|like|likes|proud|happy|popular|famous|won|win|wins|enjoy|enjoys
        treat|treats|treated {S}|us|me like family|friends|guests|kings|one
        with .. respect ... may|might|could|can {S}
        {good} timing , {S} {be}|{have} just|about
        {good} of {O} to {praise}|come|stay|stop|drive|lend|offer|bring|carry|take|look|wait|visit|cover
        {S} .. only need|needs|want|meet it|them|again|the|by
        """)
  ]
}
