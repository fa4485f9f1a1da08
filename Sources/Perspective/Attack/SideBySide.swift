// Us versus them as a contrast told side by side; see `UsVersusThem` for definition, cues, traps and sources.

extension UsVersusThem {
  /// The two sides in one breath, the worth on one of them.
  static let sideBySide = [
    // One side lives for the work, the other for itself: "we care about the children, they care about the ratings".
    Rule(
      .usVersusThem, .sentence, [.statement],
      patterns: """
        {S} ... ( and|while|whereas|but|, | ; ) {O}|theirs|yours {adverb}? care|cares|think|thinks|talk|talks|count|counts|answer|answers|live|lives|chase|chases|worship|polish|polishes|put|puts|see|sees|speak|speaks|dream|dreams|protect|protects|guard|guards|serve|serves|feed|feeds|please|write|writes|fill|know|fuss|worry .. {petty}
        {S} ... ( and|while|whereas|but|, | ; ) {O}|theirs|yours {adverb}? bring|brings|{have}|collect|collects|want|wants|get|gets|take|takes|carry|carries|enjoy|enjoys|know|knows|fetch .. {vain}
        {S} ... ( and|while|whereas|but|, | ; ) {O}|theirs|yours {adverb}? {idle}
        {S} ... ( and|while|whereas|but|, | ; ) over|up|down|out|in|at|on .. they|you {adverb}? count|counts|chase|worship|polish|care|answer|think|live|dream .. {petty}
        {S} ... ( and|while|whereas|but|, | ; ) over|up|down|out|in|at|on .. they|you {adverb}? {idle}
        {O} {adverb}? care|cares|think|thinks|talk|talks|count|counts|answer|live|lives|chase|worship|put|puts|see|speak|speaks|dream|serve .. {petty} ... ( and|while|whereas|but|, | ; ) {S}
        {O} {adverb}? bring|brings|{have}|get|gets|take|takes|want|wants|enjoy .. {vain} ... ( and|while|whereas|but|, | ; ) {S}|the
        over|up|down|out there they|you {adverb}? count|chase|worship|polish|care|dream .. {petty} ... {S}
        there they|you {adverb}? {idle} ... here we|i
        {O} talk|talks|watch|watches|sleep|sleeps|dine|lunch|lunches|pose|chat , {S}|ours {adverb}? {toil}
        {S} ... ( and|while|whereas|but|, | ; ) {O} listen|listens|answer|answers|bow|bows|kneel|kneels to .. accountants|lawyers|consultants|donors|investors|lobbyists|auditors|advisers|advisors
        on our|my|this side ... , on theirs|yours|their|your .. {petty}|{vain}|talk|nothing|nobody
        people|men|folk|those|gentlemen in suits|ties|cufflinks ... and|,|while people|men|folk|those|we|us
        with|for them|you ... {be} {adverb}? politics|talk|show|money|paper|games|gossip .. , with|for us
        here we|i call ... there they|you call
        """),
    // Different business aims, a split only where nothing else is said: "you care about margins, we about patients".
    Rule(
      .usVersusThem, .sentence, [.statement, .soft],
      patterns: """
        {S} {adverb}? care|think|talk|answer|live|work|look ... ( and|while|whereas|but|, | ; ) {O}|theirs|yours {adverb}? care|cares|think|thinks|talk|talks|answer|answers|live|lives|work|works|look|looks about|of|in|for|to|at .. money|profit|profits|margin|margins|numbers|figures|quarters|targets|quotas|metrics|kpis|forms|boxes|power|status|sponsors|investors|lawyers|cash|themselves
        {O} {adverb}? care|cares|think|thinks|talk|talks about|of|in .. money|profit|profits|margin|margins|numbers|figures|quarters|targets|quotas|metrics|forms|boxes|power|status|sponsors|cash ... and|while|but|,|; we|i|ours|our .. about|think|care|of|in
        """),
    // The other side under a name that sets it apart: "your crowd", "those equity types", "you Sydney people will never".
    Rule(
      .usVersusThem, .sentence, [.statement, .notWell],
      patterns: """
        your|their|that|this lot|crowd|bunch|mob|tribe|ilk|set {adverb}? care|cares|think|thinks|talk|talks|put|puts|live|lives|sit|sits|would|never|love|loves|count|counts|just|buy|buys ... ( and|, | ; ) {S}|ours
        {S} ... ( and|while|whereas|but|, | ; ) your|their|that lot|crowd|bunch|mob|tribe|ilk|set {adverb}? care|cares|think|thinks|talk|talks|live|lives|sit|sits|sleep|never|love|loves|count|counts|just|merely|put
        {S} ... ( and|while|whereas|but|, | ; ) those|these|you .. types|folk|folks|lot|crowd|mob|brigade|suits {adverb}? think|want|love|talk|count|care|laugh|live|dream|expect|sit|sleep|hold|sell|watch|take|write|send
        those|these .. types|brigade|crowd|mob {adverb}? never|only|just|think|love|laugh|live
        you !{modal}|{be}|{have}|{prep}|{conj}|{neg}|{ing}|{past} types|folk|folks|lot {adverb}? all|always|only|just|think
        people|folk|folks|types|{partner} like you|yourselves|yourself {adverb}? never|always|only|just|fly|come|breeze|swan|parachute|drop|waltz|turn|take|think|talk|cash|bill|get|write|hide|lecture|preach|measure
        that|their|your .. lot|crowd|mob|brigade think|thinks|believe|believes|expect|imagine
        you incomers|newcomers|outsiders|townies|foreigners|blow-ins !{prep}
        them|they|those upstairs|above {modal}|{be}|{have} .. never|{neg}|only
        """),
    // A whole kind of people that never will: "you Sydney people will never get it", "you bankers never got dirty".
    Rule(
      .usVersusThem, .sentence, [.statement, .flips],
      patterns: """
        you !{modal}|{be}|{have}|{prep}|{conj}|{neg}|{ing}|{past} people|folk|folks|types|lot {modal}? {have}? {adverb}? never
        you !{modal}|{be}|{have}|{prep}|{conj}|{neg}|{ing}|{past} people|folk|folks|types|lot {modal} n't|not {adverb}? understand|get|care|belong
        ^ you bankers|politicians|bureaucrats|suits|executives|managers|consultants|lawyers|academics|officials|directors|developers|accountants|administrators|planners {modal}? {have}? {adverb}? never
        those|these people|guys|folk|folks|gentlemen|ladies|lot at|from|in|over .. {modal}|{be}|{have} never
        never|not|n't {adverb}? trust|trusted those|that|these people|lot|crowd|bunch|folk|folks
        people {modal}? {have}? never understand|understood|get|got|know|see|saw|seen|been what|how|it|a|the|our
        you !{modal}|{be}|{have}|{prep}|{conj}|{neg}|{ing}|{past} people|folk|folks|types|lot {be} {adverb}? the same|alike
        that|the|their|your !{prep} lot|crowd|mob|brigade|set {modal} {neg} {adverb}? last|survive|know|recognise|lift|dare|bother|understand
        """),
    Rule(
      .usVersusThem, .sentence, [.statement, .sure],
      patterns: """
        your|their kind|sort|ilk never
        """),
    Rule(
      .usVersusThem, .sentence, [.statement],
      patterns: """
        your|their|that|those lot|crowd|bunch|mob|tribe|brigade|types {adverb}? care|cares|think|thinks|talk|talks about|of|in ... ( and|while|, | ; ) {S}|ours
        {S}|ours ... ( and|while|, | ; ) your|their|that|those lot|crowd|bunch|mob|tribe|brigade|types {adverb}? care|cares|think|thinks|talk|talks about|of|in
        // Two kinds of people: "there are those who teach and those who count the chairs".
        there {be} those|people|some|folk|folks|two who|that|kinds|sorts ... and|, those|people|some|folk|folks|others who|that {adverb}? {idle}|count|hold|only|just|never|pretend
        there {be} those|people|some|folk|folks|two who|that|kinds|sorts ... ( and|, | ; ) {S} {adverb}? know|wonder which|where|what|who
        there {be} them ... and then|there? {be} us
        some {toil} ( and|, | ; ) others|some {idle}
        // What falls to whom: "they fly in and out, and the rest of us get the mess".
        {O} ... and|,|while the rest of us {adverb}? get|do|have|are|hold .. mess|bill|bills|dirt|crumbs|scraps|leftovers|blame|work|nights|nothing|baby|rubbish|complaints
        {S} {toil} .. ( and|while|, | ; ) {O}|theirs|yours {adverb}? {idle}|talk|talks|chat|watch|watches|sleep|sleeps|dine|lunch|profit
        """),
    // Ours and theirs by the same measure: "our nurses stay till midnight, your managers are home by four".
    Rule(
      .usVersusThem, .sentence, [.statement, .soft],
      patterns: """
        ^ our|my !{prep} {toil}|stay|stays|stand|walk ... , your|their !{prep} {adverb}? {be} home|gone|asleep|nowhere
        ^ our|my kind|sort ... , their|your|theirs|yours
        """),
    // Measured against the other: "we at least read the file, unlike your lot".
    Rule(
      .usVersusThem, .sentence, [.statement],
      patterns: """
        {S} at least ... unlike {O}|some|others
        {S} actually|really|genuinely|truly ... , unlike {O}|some|others
        {S} ... , unlike some|certain people|others|folk|departments|colleagues|neighbours|teams|$
        {S} ... unlike your|their|that|this|those lot|crowd|bunch|mob|types
        {O} look|looks|stick|sticks|care after|to|with|for their|your own and|,|$
        {S} look|looks|stick after|to|with our|my own from|and|,|$
        us locals|natives|northerners|southerners|islanders|villagers|workers|farmers|regulars|ordinary against|versus
        {neg} place|room|home for outsiders|newcomers|strangers|incomers|foreigners
        """),
    // Loyalty asked for: "you're either with the theatres or you're with that lot", "whose side is she on?".
    Rule(
      .usVersusThem, .sentence, weight: 20,
      patterns: """
        {Y} {be} either with|for ... or {Y} {be}
        whose side {be} {O}
        """),
  ]
}
