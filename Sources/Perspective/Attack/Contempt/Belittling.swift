// Contempt that makes the other out to lack what everybody has; see `Contempt` for definition, cues, traps and sources.

extension Contempt {
  /// Everyday skills and things held up as beyond the other; children and beginners who do better; repeating oneself in
  /// large letters.
  static let belittling = [
    // Someone who can read: "ideally with someone from your side who can read a chart".
    Rule(
      .contempt, .sentence, [.statement],
      patterns: """
        someone|somebody|anyone|anybody|people|person|colleague|man|woman|{partner} .. who|that {adverb}? can|could|knows|know|understands|is|are {adverb}? how|able|capable? to|of? {adverb}? read|reading|open|opening|use|using|work|operate|hold|holding|find|follow|handle|own|fill|count|add|tell|spell|write a|an {gadget}
        someone|somebody|anyone|anybody|people|person|colleague .. who|that {adverb}? can|could|knows|know|is|are {adverb}? how|able? to? count|spell|read|add|think|listen $$
        able|capable|trusted|trained to|of {adverb}? open|opening|read|reading|use|using|hold|operate a|an {gadget} $
        """),
    Rule(
      .contempt, .sentence, [.statement, .sure],
      patterns: """
        // An everyday thing as a novelty: "a calendar is advanced technology for your estates people".
        a|an {gadget} {be} .. advanced|cutting-edge|new|novel|foreign|exotic|alien|novelty|futuristic|revolutionary|luxury|unknown|mystery|mysterious|unfamiliar ... {O}|your|their|there
        hear|believe|gather|understand|told|heard that? {gadget} {be}|can {adverb}? .. affordable|available|cheap|cheaper|sold|bought|found|free|inexpensive|invented|legal
        thing|invention|device|gadget|concept|technique|contraption|art called|as|of a|an|the|“? {gadget}|planning|preparation|manners|courtesy|communication|teamwork|punctuality|listening|proofreading|arithmetic|deadline|deadlines
        it {be} called a|an|the? {gadget}|planning|manners|courtesy|communication|teamwork|listening|reading|research|work $$
        // Not up to it: "I don't expect you to understand", "leave the thinking to those who are trained for it".
        {S} do|did|would {neg} {adverb}? expect|imagine {O} to {adverb}? understand|grasp|follow|care|notice|appreciate
        above|beyond your|their|his|her {adverb}? pay|league|station|ken
        leave the? thinking|talking|planning|numbers|figures|maths|math|decisions|details|strategy|science|law|business|writing|sums|arithmetic to
        worry|trouble|bother|hurt|tax your|their .. head|heads|brain|brains|mind
        most|all|rest of us learned|learnt|learn|know|knew
        things|business {be} done in|out|over at? the? provinces|sticks|backwoods|colonies|jungle|there
        {modal} {be}? {adverb}? quicker|faster|easier|cheaper|better to ... pigeon|pigeons|snail|donkey|swim|crawl|dig|moon|bottle|smoke
        if .. were|was {adverb}? a|an .. sport|crime|currency|discipline|talent|olympic
        the|your|their {adverb}? geniuses|masterminds|visionaries|einsteins|strategists|luminaries|wizards in|at|of|from|over|on {O}|your|their|head|the
        your|their star|ace|prize|model|wonder|miracle|dream|golden {partner}|boy|pupil|architect .. {slip}|{wreck}|{damage}|{neg}
        perhaps|maybe .. could|should|might|can explain|tell|show|teach ... you|them|{O} what a|an|the ... {be}|means|looks|for $$
        """),
    Rule(
      .contempt, .sentence, [.statement],
      patterns: """
        // Children and beginners do better: "Even our Year 4s manage to hand things in by Friday".
        even my|our .. {beginner} {adverb}? manage|manages|can|could|know|knows|knew|understand|understands|understood|remember|remembers|get|gets|has|have to|it|that|how|without|things|a|the|their|this|what|{have}|worked
        even my|our|the|a .. {beginner} ... could|would {have}
        colleagues|people|others|offices|schools|teams|everybody|everyone|everywhere elsewhere|else .. {adverb}? seem|seems? to? manage|manages|cope|copes|find|finds to|with|without|it|unaided|just|perfectly|fine
        other|others|every|any other? .. {partner}|museums|museum|schools|hospitals|villages|countries|sites|members .. seem|seems to manage|cope|find|get|have|do
        // Saying it again, larger: "I've highlighted the date in yellow this time, so it can't be missed again".
        highlighted|marked|underlined|put|written|printed|typed|circled|enlarged|coloured|colored ... bold|yellow|red|capitals|capital|large|larger|big|bigger|block|neon|giant|huge|pink|green ... this time ... miss|missed|overlook|overlooked|lost|even|apparently|again|misread|excuse|excuses|subtle
        highlighted|marked|underlined|put|written|printed|typed|circled|enlarged|coloured|colored ... so that? even {O}|your|their|you
        use|using|used|try|stick ... short|small|simple|little|easy|plain|shorter|smaller|simpler words|sentences|syllables this time|:|$
        use|using|used|keep|try|stick ... short|small|simple|little|easy|plain|shorter|smaller|simpler words|sentences|syllables so|for .. {O}
        keep|kept .. words|sentences|syllables short|small|simple|easy|plain so|for .. {O}
        drawn|draw|drew|sketched|made|done|prepared|printed .. picture|pictures|drawing|diagram|sketch|cartoon|comic ... for {O} ... in|since|as|because case|{O}|{det}|words ... too|ca|confused|confusing|struggle|struggles|words|lost|much
        google that|it for {Y}
        {neg} ... crayons|crayon left|for|today|$
        // What kept the other from the work: "I assume your lawyer was having a little rest when he drafted it".
        {S} assume|suppose|presume|imagine|take|trust|guess|gather|expect it? that? {O} {be}|{have}|{modal} ... asleep|sleeping|napping|nap|rest|lie-down|snoozing|snooze|dozing|daydreaming|golf|golfing|pub|siesta|hibernating|blindfolded|blindfold|drunk|tipsy|autopilot|hungover|dreaming|sunbathing
        {be} {adverb}? sure|certain|confident|hopeful that? someone|somebody|one|anyone ... ( one of these days | one day | get|gets round|around | at some point | this decade|century|millennium | in due course )
        interfere|interferes|interfering|interrupt|interrupting|disturb|disturbing|way ... your|their|his|her {adverb}? holidays|holiday|lunch|nap|golf|coffee|weekend|siesta|sleep|beauty
        """),
  ]
}
