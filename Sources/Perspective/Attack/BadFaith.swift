// Mind-reading by what somebody is said to enjoy, to feign, to plan and to think of one; see `MindReading` for definition,
// cues, traps and sources.

extension MindReading {
  static let badFaith = [
    // What somebody is here for: "you came to gloat", "they're spoiling for a fight", "looking for an excuse".
    Rule(
      .mindreading, .tail, [.statement],
      patterns: """
        {O} {be}|came|come|comes {adverb}? here|there|back|over|round? to {adverb}? gloat|spy|snoop|stir|interfere|poach|steal|embarrass|humiliate|punish|bully|intimidate|undermine|sabotage|provoke|ruin|destroy
        {O} {be}|came|come|comes {adverb}? here|there|back|over|round? to pick|start|cause|make a|trouble fight|quarrel|row|holes|war|$
        {O} {be} {adverb}? angling|gunning|spoiling|itching|jockeying for
        {O} {have} been {adverb}? angling|gunning|spoiling|itching|jockeying for
        {O} {be} {adverb}? fishing for compliments|a|information|sympathy|excuses|votes|praise
        {O} {be} {adverb}? looking for an|a|any|someone|somebody excuse|scapegoat|reason|way|to to|out|not|blame
        {O} {be} {adverb}? out to get|ruin|break|hurt|crush|destroy
        {O} {be} {adverb}? getting back|even at|with us|me|our|my
        {O} {be}|{have}? making|made|make an example of
        {O} put|moved|sent|gave us|me|him|her ... to break|humiliate|test|punish|annoy|spite us|me|him|her
        """),
    // What gives pleasure: "you get a kick out of watching us beg".
    Rule(
      .mindreading, .tail, [.statement],
      patterns: """
        {O} get|gets|got a|your|their kick|kicks|thrill|buzz out|from
        {O} take|takes|took {adverb}? pleasure|delight|joy|satisfaction in|from {ing} us|me|our|my|people|others|them|him|her
        it gives|gave you|them|him|her {adverb}? pleasure|satisfaction|joy|a to|kick
        {O} relish|relishes|relished {ing}
        {O} would|'d|will|'ll be {adverb}? delighted|thrilled|pleased|overjoyed|happy if|when {S} closed|failed|{slip}|{lose}|left|quit|shut|folded|died|went
        nothing would|will please|delight|suit you|them|him|her more|better
        it bothers|annoys|irks|galls|eats|kills|stings|rankles|hurts|burns you|them|him|her up|inside? that|to
        {O} hold|holds|held|bear|bears|nurse|nurses a grudge
        {O} {have} had? it in for
        {O} {have} never {adverb}? forgiven {S}|us|me|our|my|him|her
        """),
    // What is feigned: "your apology was a performance", "it's all for show", "you say partnership and you mean takeover".
    Rule(
      .mindreading, .clause, [.statement],
      patterns: """
        your|their|his|her {adverb}? {partner}? concern|apology|apologies|tears|visit|smile|smiles|offer|sympathy|friendship|outrage|regret|remorse|charity|generosity|kindness|interest|listening|surprise|help|support|promise|promises .. {be} {adverb}? a|an|pure|all|one? {adverb}? sham|act|show|performance|theatre|pretence|pretense|front|mask|facade|ploy|trick|stunt|smokescreen|tactic|pr|publicity|crocodile|fake|false|hollow|insincere|staged|lie
        tears|apology|smile|smiles|visit|speech|concern|hug|handshake {be} {adverb}? all|only? for the cameras|gallery|donors|show|press|headlines|camera|voters
        it|this|that {be} {adverb}? all|just|only for show
        {O} do|does|did n't|not mean|believe a|any|one|half single? word|of
        {O} {past}|gave|sold|let|sent|left|put|took|made|told|signed ... knowing {adverb}? it|they|that|{S}|full|perfectly|the
        {O} ... with no intention|plan|desire|wish of|to
        with your|their|his|her fingers crossed
        {O} smile|smiles|nod|nods|grin|grins .. and|then|but laugh|laughs|sneer|stab|mock|do|whisper|{Y}
        {O} say|says|talk|talks|preach|write ... and|but|when {O}? {adverb}? mean|means|meant
        {O} talk|talks about .. when what {O} mean|means|want
        when|by ... {O} {adverb}? mean that|yours|theirs|control|money|cuts|{S}|us|me|our
        {O} use|uses words|phrases like .. when|to|for
        do n't|not pretend this|that|it {be}
        let 's|us not pretend {O}
        let 's|us not fool|kid|delude ourselves|yourself|yourselves , {O}
        the rest is talk|noise|theatre|show|decoration|window
        {O} {have} decided {S} {be} {adverb}? guilty|wrong|stupid|the|to
        delay|silence|confusion|chaos|vagueness|muddle suits|suited you|them|him|her
        drop|dropped|stop the|this|that your? act|pretence|charade|mask|theatre
        i|we know|see your|their|his|her {adverb}? game|tricks
        read you|them|him|her like
        {O} {be} {adverb}? bluffing|faking|shamming $
        """),
    // What was planned: "you planned this", "that was no accident", "you made sure I'd find out last".
    Rule(
      .mindreading, .clause, [.statement, .notWell],
      patterns: """
        {O} {have}? planned|engineered|orchestrated|staged|rigged|plotted|arranged this|that|it|all $
        {O} {have}? planned|engineered|orchestrated|staged|rigged|plotted this|that|it|all that|from|all|since way|the|along
        that|this|it|mistake|error|delay|leak|loss {be} no accident|coincidence|oversight|mistake $
        mistake|error|delay|leak|loss|slip {be} {adverb}? planned|intended|deliberate|intentional|engineered
        nobody|noone|no one? {past}|loses|forgets|drops|misses|deletes|leaks ... by accident|mistake|chance
        {O} {have}? made|make|makes {adverb}? sure|certain ... {neg}|n't|{late}|{wrong}|last|nobody|alone|out|lose|lost
        {O} {have}? saw|seen|see to it ... {neg}|n't|{late}|last|out|nobody|lose|lost
        {O} {have}? {past}|chose|left|kept|put|took|gave|strung|made|keep|let|sent|told|ran ... so that? {S}|nobody|noone {modal} {adverb}? {neg}|n't|pay|give|lose|leave|quit|fail|crawl|beg|sign|keep|need|fold|walk|miss|forget
        {O} {have}? {past}|chose|left|kept|put|took|gave|made|sent|let ... so that? the .. {modal} {adverb}? {neg}|n't|give|look|fail|miss|lose|quit
        {O} ... so that? {O} {modal} {adverb}? say|claim|pretend|blame|deny
        {O} {have}? chose|chosen|picked {det}|a only|one? .. {S} could|can n't|not
        this|that|it {be} {adverb}? your|their|his|her? revenge|payback|vendetta for|against|,|$
        it|this|that {be} {det}? {adverb}? power|land|money|cash grab
        it|this|that {be} {adverb}? about ego|control|revenge|greed|spite|vanity|pride $
        your|their|his|her {adverb}? only|one|sole|real|true interest|aim|goal|purpose|motive|ambition {be} to|the|your|our|my|money|power|{lure}
        what {O} want|wants {be} {adverb}? our|my|us|control|power|revenge|money|blood|attention|servants|obedience|everything|someone|somebody
        """),
    // What was said or done to some other end: "you said yes to shut me up", "you cc'd my boss to make a point".
    Rule(
      .mindreading, .tail, [.statement, .notWell],
      patterns: """
        {O} ... to shut|fob|buy|wear|grind us|me up|off|out|down
        {O} {past}|agreed|said|came|gave|did|sent|wrote|took|put ... to keep us|me quiet|sweet|busy|small|waiting|hooked
        {O} {past}|told|sent|put|did|gave|brought ... to make|prove|put|score a|your|their|his|her|pressure|points point|on|off|against|$
        {O} {past}|told|sent|put|did|gave|came ... because {O} like|likes|love|loves|want|wants|need|needs|enjoy an|a|the|your|their? audience|applause|attention|drama|control|power
        {O} apologised|apologized|thanked|smiled|agreed|praised ... because ... told|made|forced|ordered
        {O} only {past}|rang|came|wrote|spoke|sent|took|went .. when|once|after|because {O} needed|wanted|smelled|smelt
        {O} only {adverb}? apologise|apologize|act|behave|bother|care|say when|if|because
        {O} {be} n't|not {adverb}? sorry|interested|concerned|surprised , {Y}|{T} {be}|just|want|wants
        sorry {O} got|were|was caught|found
        {O} {have} {adverb}? made your|their|his|her mind|minds up
        {O} had the|it|him|her|a|your|their .. picked|chosen|decided|fixed|sewn ... before
        {O} {be} running down|out the clock
        {O} {be} playing a long|double|dirty game $|to
        {O} did n't|not forget|miss|overlook .. , {O} {past}|chose|left|decided|did|meant|made|let|hid|kept|put
        {O} do|does n't|not want .. {Y} want|wants|just
        {O} did n't|not want to {adverb}? remember|know|see|hear|find|look
        {O} act|acts|acted|play|plays {adverb}? surprised|innocent|shocked|outraged|wounded|dumb
        {O} {be} {adverb}? protecting|shielding|covering up? for? your|their|his|her|the .. {partner}|mates|mate|friends|friend|own|cronies
        """),
    // Signs of an intention: "this consultation is a fig leaf", "your memory is selective", "convenient, that …".
    Rule(
      .mindreading, .clause, [.statement],
      patterns: """
        {O} {be} keeping|saving|reserving|hogging the {adverb}? good|best|easy|big .. for yourself|yourselves|themselves|himself|herself|your|their|his|her ..
        {be} {adverb}? a|an|your|their? {adverb}? fig-leaf|smokescreen|charade|whitewash|stitch-up|foregone
        {be} {adverb}? a? fig|window leaf|dressing
        hearing|memory|outrage|conscience|compassion {be} {adverb}? selective
        your|their|his|her selective hearing|memory|outrage|conscience
        ^^ how? {adverb}? convenient , that|how
        suppose ... {be} {det}? {adverb}? accident|coincidence|oversight too|as
        as far as {O} {be} concerned , {S}|our|us
        as far as {O} {be} concerned {S} {be}|do
        in your|their|his|her mind|minds|head|heads {S}|{O} {have}|{be}
        """),
    // What one is in somebody's eyes: "to you the patients are numbers", "you think a nice lunch will shut us up".
    Rule(
      .mindreading, .clause, [.statement],
      patterns: """
        {O} want|wants .. , not partners|partner|colleagues|help|answers|advice|solutions|friends|peace
        {O} want|wants|need|needs a|an|someone|somebody scapegoat|to? blame|punchbag|doormat|yes-man
        {O} want|wants it|this|that|us to be our|my|the fault|problem|villain|villains
        {O} care|cares|cared|think|thinks {adverb}? more about|of|for .. than {det}|about|of|for|us|me|your|our|their
        {O} {modal} n't|not give two|a|tuppence|any hoot|hoots|toss|damn|fig|monkey|stuff|rat|rats
        {O} only {adverb}? text|ring|phone|email|message|visit|appear|turn|speak|smile .. when|if {O} need|want|smell|run
        {O} think|thinks|thought|believe|believes .. {S} {be} {det}? {adverb}? {trait}|{badNoun}|small|poor|beneath|easy|weak
        {O} think|thinks|thought ... will|'ll|would|'d shut|buy|keep|fool us|me
        {O} thought|think|thinks|assume|assumed|reckon|reckoned|figured|bet|believed .. {S}|nobody|noone {modal} {adverb}? {neg}|n't|never|roll|fold|check|notice|give|forget|crawl|swallow
        {O} treat|treats|treated|treating .. as|like {det}? free|cheap|unpaid|slave|slaves|numbers|cattle|dirt|rubbish|servants|children|machines|fools|furniture|beggars|peasants|criminals|thieves|dogs
        {be} {adverb}? numbers|statistics|figures|noise|furniture|cattle|pawns|peasants|toys|dirt|nothing to|for you|them|him|her
        to|for you|them|him|her {S}|{partner}|the ... {be} {adverb}? numbers|statistics|furniture|cattle|pawns|peasants|toys|dirt|nothing
        in your|their|his|her eyes {S} {be}
        {S} mean|means|meant|count|counts {adverb}? nothing|little to|for you|them|him|her
        {O} think|thinks|thought {det}? title|money|rank|uniform|degree|cheque|check|smile .. makes|make|gives|fixes|fix|can|buys|entitles
        {O} think|thinks {Y}|{T} own|owns|run|runs|rule|rules the|this|us|everything|it|our
        {O} think|thinks the sun
        {O} {be} counting|banking|betting|relying on our|my|nobody|noone|no silence|patience|goodwill|ignorance|weakness|{ing}|one
        {O} want|wants|wanted this|the|a fight|war|row|showdown|scandal
        {O} want|wants|wanted the .. , not the|our|us|my
        {O} like|likes|love|loves the {adverb}? sound|title|power|attention|spotlight|limelight of|more
        {O} {be} {adverb}? ashamed|embarrassed of|by|to us|me|our|be|my
        {O} would|'d {adverb}? sell your|their|his|her own? grandmother|mother|soul|children|kids|granny
        {O} would|'d do anything for|to {det} {lure}
        {O} would|'d rather|sooner the|it|we|i|our .. failed|{slip}|{lose}|closed|went|left|burned
        {O} would|'d rather|sooner be|have ... than {adverb}? get|find|fix|solve|save|help|have
        {O} look|looks|looked at us|me|our and {adverb}? see|sees
        """),
  ]
}
