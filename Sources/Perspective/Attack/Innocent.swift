// Words that look like an attack and are none: idiom, courtesy, rules of logistics.

enum Innocent {
  static let rules: [Rule] = [
    Rule(
      innocent: """
        {seldom} give|gives|gave up
        {Y} {have}? {adverb}? never made|had a
        never {have}? made|had a mistake|problem|complaint|single
        if {Y} {have}|'d n't|not ... {S} {modal} {have} missed|lost|never
        without {Y} {adverb}? .. {S} {modal}
        congratulations|congrats on|for|to {adverb}? opening|winning|the|your|becoming|being|passing|getting|new .. {adverb}?
        {good} job|work on|with ... well|smoothly|smooth|on time|perfectly|great|happy|loved|thank|thanks
        plays|played the
        winner takes the
        {be} serious all
        {neg} your|their|his|her mistake|fault|error|responsibility|doing
        n't|not your|their|his|her mistake|fault|error|responsibility|doing
        out of order|stock|town|office
        {be} out {adverb}? ;|,|until|of|now|today|in
        as the hotel|law|rules|rule|bank|airline|insurer
        by law
        {Y} should be proud
        {Y} should {have}? {adverb}? {be}? proud|happy
        {S} {modal} {neg}? cancel the reservation|booking|room|table
        what {det} {good}
        say no , that|it
        just|simply say no
        you never know
        you {modal} always
        always welcome|remember|bear|keep|free|possible|available
        you {modal}? always {good}
        never have|need|had|needed to
        never mind
        never stop|stops|stopped smiling|learning|helping
        as always , thank|thanks|great|a
        n't|not {adverb}? have to
        you {modal} n't|not need
        you {modal} n't|not have to
        you {modal}|do n't|not want to miss
        {Y} should have received|seen|got|gotten|access|a|an|the|your|enough|everything|been|no|it|now
        {Y} should have .. by now
        you {have} been {good}
        {Y} just|only need|needs to
        if you do n't|not mind|have|need|want|like|know|see|find|receive|hear
        if you ca|can|could n't|not make
        {Y} only|just pay|pays
        your {good} {partner}
        because|thanks of|to {O} .. {good}
        no one|nobody {modal}|could {have}? .. better
        could n't|not {have}? .. without you
        could n't|not {be}|ask|have {good}|happier|better|for
        no need to
        do n't|not worry
        {modal} you please
        do you mean|have|need|know|want|like
        would|do you mind
        {good} to see|hear|know|have|be|meet you
        do n't|not hesitate
        happy|glad|pleased to
        sorry to hear|bother|disturb|say|keep
        sorry for the|my|our|being|any
        you 're|are welcome
        you do n't|not need
        you do n't|not have to|any|access|the
        look|looking|looked forward to seeing|meeting|working|welcoming|hearing|your|the|our
        {neg} one 's fault
        {neg} {Y} fault
        not|n't {adverb}? their|your|his|her fault
        {neg} blames|blaming|accuses|accusing
        {S}|nobody|noone {modal}? do? n't|not|never? {adverb}? blame|accuse
        {O} {be} ... in the|a {adverb}? best|good|nice|positive|kindest way|sense
        impossible to beat|replace|forget|match|copy|dislike|outrun|catch|imagine
        hard|difficult|impossible to beat
        {Y} can do|change|use|copy .. whatever|as|what .. want|wish|like
        even though|if|when
        did {Y} {adverb}? mean
        """)
  ]
}
