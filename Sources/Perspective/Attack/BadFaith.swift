// Mind-reading by what somebody is said to enjoy, to feign, to plan and to think of one; see `MindReading` for definition,
// cues, traps and sources.

extension MindReading {
  static let badFaith = [
    Rule(
      .mindreading, .tail, [.statement],
      patterns: """
        // What somebody is here for: "you came to gloat", "they're spoiling for a fight", "looking for an excuse".
        {O} {be}|came|come|comes {adverb}? here|there|back|over|round? to {adverb}? gloat|spy|snoop|stir|interfere|poach|steal|embarrass|humiliate|punish|bully|intimidate|undermine|sabotage|provoke|ruin|destroy
        {O} {be}|came|come|comes {adverb}? here|there|back|over|round? to pick|start|cause|make a|trouble fight|quarrel|row|holes|war|$
        {O} {be} {adverb}? angling|gunning|spoiling|itching|jockeying for
        // What gives pleasure: "you get a kick out of watching us beg".
        {O} get|gets|got a|your|their kick|kicks|thrill|buzz out|from
        {O} {have} had? it in for
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
        {O} smile|smiles|nod|nods|grin|grins .. and|then|but laugh|laughs|sneer|stab|mock|do|whisper|{Y}
        {O} say|says|talk|talks|preach|write ... and|but|when {O}? {adverb}? mean|means|meant
        when|by ... {O} {adverb}? mean that|yours|theirs|control|money|cuts|{S}|us|me|our
        {O} use|uses words|phrases like .. when|to|for
        do n't|not pretend this|that|it {be}
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
        that|this|it|mistake|error|delay|leak|loss {be} no accident|coincidence|oversight|mistake $
        {O} {have}? made|make|makes {adverb}? sure|certain ... {neg}|n't|{late}|{wrong}|last|nobody|alone|out|lose|lost
        {O} {have}? saw|seen|see to it ... {neg}|n't|{late}|last|out|nobody|lose|lost
        {O} {have}? {past}|chose|left|kept|put|took|gave|strung|made|keep|let|sent|told|ran ... so that? {S}|nobody|noone {modal} {adverb}? {neg}|n't|pay|give|lose|leave|quit|fail|crawl|beg|sign|keep|need|fold|walk|miss|forget
        {O} {have}? {past}|chose|left|kept|put|took|gave|made|sent|let ... so that? the .. {modal} {adverb}? {neg}|n't|give|look|fail|miss|lose|quit
        {O} ... so that? {O} {modal} {adverb}? say|claim|pretend|blame|deny
        your|their|his|her {adverb}? only|one|sole|real|true interest|aim|goal|purpose|motive|ambition {be} to|the|your|our|my|money|power|{lure}
        """),
    // What was said or done to some other end: "you said yes to shut me up", "you cc'd my boss to make a point".
    Rule(
      .mindreading, .tail, [.statement, .notWell],
      patterns: """
        {O} ... to shut|fob|buy|wear|grind us|me up|off|out|down
        """),
    Rule(
      .mindreading, .clause, [.statement],
      patterns: """
        // Signs of an intention: "this consultation is a fig leaf", "your memory is selective", "convenient, that …".
        {O} {be} keeping|saving|reserving|hogging the {adverb}? good|best|easy|big .. for yourself|yourselves|themselves|himself|herself|your|their|his|her ..
        {be} {adverb}? a|an|your|their? {adverb}? fig-leaf|smokescreen|charade|whitewash|stitch-up|foregone
        {be} {adverb}? a? fig|window leaf|dressing
        hearing|memory|outrage|conscience|compassion {be} {adverb}? selective
        ^^ how? {adverb}? convenient , that|how
        // What one is in somebody's eyes: "to you the patients are numbers", "you think a nice lunch will shut us up".
        {O} want|wants .. , not partners|partner|colleagues|help|answers|advice|solutions|friends|peace
        {O} want|wants|need|needs a|an|someone|somebody scapegoat|to? blame|punchbag|doormat|yes-man
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
        {O} want|wants|wanted this|the|a fight|war|row|showdown|scandal
        {O} want|wants|wanted the .. , not the|our|us|my
        {O} like|likes|love|loves the {adverb}? sound|title|power|attention|spotlight|limelight of|more
        {O} {be} {adverb}? ashamed|embarrassed of|by|to us|me|our|be|my
        {O} would|'d rather|sooner the|it|we|i|our .. failed|{slip}|{lose}|closed|went|left|burned
        """),
  ]
}
