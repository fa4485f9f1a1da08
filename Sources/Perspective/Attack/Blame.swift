// Blame: the other did wrong, or is the cause.

/// Definition: the other is stated to have done wrong or to be the cause of what is wrong.
/// Cues: "your fault", "because of you", you + ruined / dropped the ball / hid, "you should have", "the problem is" + person.
/// Traps: one's own fault ("I ruined"), thanks ("because of you we finished early"), negation ("it isn't your fault"),
/// an observed act with a request ("you moved the date; can we agree a notice period?"), technical faults.
/// Sources: Stone, Patton & Heen (blame looks back, contribution forward); Gordon's roadblock of judging and blaming.
enum Blame {
  static let rules: [Rule] = causes + named + deeds + reproaches + mild

  /// The other named as the cause, in so many words.
  private static let causes = [
    Rule(
      .blame, .tail, [.statement],
      patterns: """
        {O} could|would|can n't|not be bothered|arsed
        {O} sleep|slept|snored|dozed|sat through|on .. {trouble}|deadline|warning|meeting|it|this|alarm|everything
        {O} {have} made|make|makes {det}? fool|fools|mess|mockery|joke|hash|mincemeat|laughing of|stock
        {O} {have} {wreck}
        left us|me|our|everyone|everybody holding|hanging|standing|stranded|alone|with|in|out|to .. bag|baby|bill|mess|lurch|rain|cold|dark|pieces|blame|explain|dry|nothing|dust
        {O} let us|me walk|run|wait|down|drown|hang|stand|starve|go
        {O} promise|promised|promises .. could|can|would|did n't|not|never|nothing
        {O} {be} {adverb}? the? reason|cause|source|root of|why|behind|for .. {trouble}|mess|this|we|disaster|everything
        {S} lost|lose|missed ... because|thanks|since {O}
        {O} {have}? kept|took|take|keep|pocketed|pocket .. for yourself|yourselves|themselves|himself|herself
        {O} {have}? took|taken|take|copied|copy|sold|sell our|my idea|ideas|design|designs|work|plan|concept|customers|clients|data|recipe|method
        without your|their|his|her mistake|mistakes|error|errors|interference|delay|stubbornness|meddling|incompetence|carelessness
        {trouble} {be} {adverb}? your|their responsibility|fault|doing|work
        {trouble}|{badNoun} of .. {be} {adverb}? on {O} $
        {O} {have}? blocked|block every|all|each|any
        {O} told|sold|gave .. secrets|secret|data|plans to
        {O} {have}? spent|wasted|gambled our|my|the .. reserves|savings|budget|money|funds|cash|grant
        {Y} gave|sold|threw|signed away our|the|my
        {T} .. and the|our .. burst|burned|broke|collapsed|died|rotted|failed|leaked|drowned
        {O} .. under the|a wrong name|address|number|date|account|title
        it {be} {Y} who|that
        {T} switched|turned|shut off|down our|the|my
        {Y} {adverb}? went|ran|go|run|talked to the .. before|instead|without
        {T} let the|our|his|her|their .. starve|rot|die|burn|suffer|freeze|fall|wait
        drove|drive|run|ran the|our|my .. into the ground
        {O} did|do|does n't|not keep|hold|honour .. side|end|part|word|promise|promises|bargain
        {O} {have}? blew|blow|blown up the|our|this|every
        """),
    Rule(
      .blame, .clause,
      patterns: """
        on account of {O}|your|their|his|her
        to blame ... it {be} {O}
        blame|fault|responsibility {be}|sits|rests|lies|falls {adverb}? with|on|at {O}
        fine|good|well|quiet|great|peaceful until|before {O} came|showed|arrived|turned|started|took|joined
        because nobody|noone|no at|in|on {O}
        this|that|it {be} {adverb}? on you $
        {Y} did|do leave|forget|start|cause|say|sign|promise|agree|{slip}|{wreck}|{damage}
        thanks to {O} ... {S} {adverb}? lost|lose|missed|have|had|must|'re|are|now|{slip}
        thanks to {O} ... {trouble}
        the reason .. {trouble}|failed|lost|{slip} .. {be} that? {O}
        down to {Y}|you|them
        down to you|them|him|her $
        the {adverb}? mess|failure|loss|disaster|delay|damage|chaos {be} yours|theirs|his|hers
        you 've|have only yourself
        responsibility|fault lies|is with|entirely|all|yours|theirs {O}?
        your|their|his|her lack of
        your|their|his|her own? fault|doing|mistake|error|failure|negligence|incompetence|mess
        {O} 's|s fault|doing|mess
        fault of your|their
        because|cause of your|you|them|him|her
        thanks to you|them|him|her
        thanks to your|their|his|her {partner}|{trait}|so-called|little|failure|mistake|negligence|delay|delays|engineers|people|decision|chaos|mess|silence|{trouble}
        only|one one|ones|person|people? to blame {be}?
        {O} {be} to blame
        on your|their|his|her conscience|head|hands|watch
        {O} {be} the reason|cause|ones|one|problem|culprit
        the? {trouble}|problem|trouble here|with .. is {O} $
        the|only|real|main|biggest problem|issue|obstacle .. {be} {O} $
        problem|issue .. is|was {Y}
        your|their|his|her failure|refusal|inability|unwillingness|negligence|carelessness|incompetence|indecision|silence|sloppiness|greed|stubbornness to|of|in|has|have|is|was|cost
        """),
    Rule(
      .blame, .tail,
      patterns: """
        {O} {have}? {wreck}
        {O} {have}? {slip} .. , again $
        {O} {have}? {slip} .. again $
        {O} {have}? {adverb}? {damage} .. us|our|me|my|everything|everyone|this|whole|every|entire|relationship|trust|project|deal|bid|launch|reputation|money|{trouble}|meeting|plan|budget|season|event
        {O} did n't|not|never even|bother|care|dare {adverb}? tell|ask|read|check|look|to|say|call|answer|warn|inform|show|send|come|invite
        {O} {be} {damage} us|our|me|my|everything
        {O} {be} {wreck}
        it|this was|is {O} that|who
        {O} {modal}? manage|managed to? {wreck}
        {O} {be} the one|ones|person|people who
        {Y} should|ought have|'ve|to !{neg}
        {T} should|ought have|'ve|to {adverb}? told|asked|known|warned|checked|informed|consulted|seen|noticed|read|listened|done|called|thought|said|prepared|tested|planned
        {O} ought to have
        {O} should n't|not|never have|'ve
        {O} {modal}? {have}? {slip} .. again $
        {O} {modal}? {have}? {slip} , again
        {O} again {slip}
        {O} fail|fails|failed|failing to
        {O} failed us|me|everyone|again
        {O} left us|me|our|everyone
        {O} make|made|makes|making us|me|everyone .. lose|look|pay|suffer|wait|feel|late|miss
        {O} did|does|do nothing
        {O} {have}? let the|this|it|that .. lapse|rot|slide|expire|slip|fail|die
        {O} {have}? cost us|me|everyone
        {O} {have}? brought this on|upon
        {O} {have}? started|start this|it|all
        {O} gave us|me the? {wrong}|no
        {O} had one job
        {O} never bothered|cared|told|asked|warned|informed|consulted|apologised|apologized|paid|delivered|answered
        {O} went behind
        {O} kept|keeps? us|me|everyone in the dark
        {O} {have}? broke|broken your|their|his|her|every|the|our
        {O} told .. nonsense|lies|rubbish|fairy|fibs
        {O} {have}? lied|lie|lying
        {O} took|take|takes|taking the? all? credit|advantage
        {O} sat on it|this|that|the|our|your|their
        {O} .. behind our|my back|backs
        {O} certainly|sure|definitely did nothing
        {O} have|has|had no|any right|business|excuse|idea
        {O} sold|sell|selling us|me down|short|out
        {O} {have}? created|create this|that|these
        {O} {have}? created|create .. mess|chaos|problem|problems|{trouble}
        mistake to {adverb}? trust|hire|choose|rely|believe|work|sign on|with? {O}|you|them
        this|that is what happens|comes when|if {Y}
        {O} {be}|{have} been? wasting|wasted our|my|everybody|everyone|the {adverb}?
        {O} {have} been dragging|stalling|hiding|lying
        {O} {have}? put|puts|putting .. at|in risk|danger|jeopardy
        {O} {have} {time}|days|weeks|months|years|ages|time|plenty .. and did|do|done nothing|zero
        {O} .. and then? vanished|disappeared|ran|walked|hid|bailed|denied
        {O} talked|dragged|tricked|lured|pushed|bullied us|me into
        {O} chose|decided to ignore|hide|forget|overlook|skip
        """),
    Rule(
      .blame, .clause, [.statement],
      patterns: """
        the? {adverb}? {adverb}? result|consequence|fruit|product of your|their|his|her greed|arrogance|decision|decisions|negligence|laziness|stubbornness|choices|actions|incompetence
        {Y} {have} only your
        """),
  ]
}
