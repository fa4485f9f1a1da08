// Stonewalling: withdrawing from the talk.

/// Definition: the writer closes the talk, refuses to meet or answer, or hands it to lawyers.
/// Cues: "nothing to discuss", "whatever", "end of discussion", "talk to my lawyer", "I'm done".
/// Traps: a break that is announced with a return, real unavailability, "the discussion ended at five", a firm no with reasons.
/// Sources: Gottman's stonewalling.
enum Stonewalling {
  static let rules = refusals + shut

  private static let refusals = [
    Rule(
      .stonewalling, .clause, [.statement],
      patterns: """
        {Y} {modal} {adverb}? get|have|hear|receive no {adverb}? further|more|other answer|reply|response|word|explanation|comment
        {S} {have} no intention of {ing}
        {S} do|does|did n't|not intend|plan|propose|feel|see to|like|why {adverb}? respond|reply|answer|discuss|talk|engage|explain|meet|attend|comment|continue|i|we
        do not intend to {adverb}? respond|reply|answer|discuss|engage
        {S} {be} {neg} {adverb}? doing|having|repeating|explaining|playing this|that|it|any|conversation|again|myself|ourselves|discussion .. {adverb}?
        as far as i 'm|am concerned , ..
        for all i|we care
        talk to the|a|my wall|hand|door
        matter|file|case|conversation|subject closed|over|ended
        {S} wo|will n't|not be {adverb}? taking|answering|accepting|entertaining|discussing|responding|reading
        {S} take|took|have taken? note of ... not|no
        {S} {have} {adverb}? better|other|more things|important|work to|things .. do
        {S} do n't|not owe {Y}|you|anyone|them an|any
        {S} {modal} {neg} {adverb}? waste my|our|another|any
        {S} wo|will n't|not {adverb}? lower|dignify|stoop
        spare|save me|us the|your explanation|explanations|excuses|details|speech
        i|we 'd|would {adverb}? rather not|n't talk|discuss|speak|meet|see
        no thanks|thank , {adverb}? i|we 'm|am|are
        {adverb}? bye $
        goodbye $
        good day $
        good riddance
        not my|our circus
        ask|talk someone|somebody else $
        n't|not {adverb}? even|going to? read|open|look .. your|this|it|that
        returning|sending|sent back your|the letter|mail|it .. unopened|unread
        {S} {modal}|{be} {neg} {adverb}? coming|going|sit|sitting|be to|back|at|in .. table|meeting|that|this|room|any
        my|our door|phone|inbox|line is|are|will closed|off|shut|be
        nothing|little|no {adverb}? more|left|further|else? to? to discuss|say|talk|debate|negotiate|explain|add .. {adverb}? $
        nothing {adverb}? left|more|further|else to discuss|say|talk|debate|negotiate|explain|add
        there {be} nothing .. to discuss|talk|negotiate|debate
        ^^ whatever $
        ^^ whatever {Y} say|says|want|like|think
        ^^ {adverb}? k $$
        ^ {adverb}? do|think|believe|say|call|tell what|whatever|it|them you|they|what like|want|please|will|you|wish
        have|had it your way
        suit yourself|yourselves
        be my guest $$
        ^^ fine $$
        ^^ fine , do|then|have|whatever|be|if|you|i|forget|as|we
        ^^ {adverb}? forget it|about $
        never mind $$
        i|we|am|'m {be}? done|finished|through {ing}|with|here|discussing|arguing|explaining|talking|trying .. {Y}|this|them|it|about|you|him|her
        ^ i|we {be} done|through $$
        not doing|having this|that {adverb}? $
        i|we {be} done|finished|through talking|discussing|arguing|explaining|trying|listening|here|waiting
        end of discussion|story|conversation|debate|matter|topic $
        discussion|conversation|subject|topic|matter|case|debate|talk|talks|exchange|correspondence|book {be} {adverb}? over|closed|finished|ended|settled
        full stop $$
        this|that|it is closed $
        i|we {modal}|{be} n't|not|never|no {adverb}? going|prepared|willing|longer|about|planning|intending|want|wish|care|bother|intend|be be? to? {adverb}? discuss|discussing|talk|talking|speak|speaking|debate|debating|argue|arguing|respond|responding|answer|answering|listen|listening|hear|engage|engaging|negotiate|negotiating|explain|explaining|reply|replying|entertain|dignify|justify|sit
        i|we {modal}|{be} n't|not|never|no {adverb}? going|prepared|willing|longer|planning|intending|want|wish|care|bother|intend|be be? to? {adverb}? meet|meeting|attend|attending|participate|participating|continue|continuing any|another|your|with|further|more|again|such|in|this|these|that|until|unless|{them}
        i|we wo|will n't|not {adverb}? discuss|talk|speak|debate|argue|respond|answer|listen|hear|engage|negotiate|continue|reply|dignify|entertain|attend .. this|that|you|to|with|any|further|about|your|it|again|another|them
        i|we refuse|decline to discuss|talk|speak|continue|go|hear|meet|sit|respond|answer|be|dignify|have|do|listen|engage|negotiate|participate|take
        i|we see no|little point|sense|use|reason|need|value .. in|to|of {ing}|discuss|continue|meet|talk|continuing|meeting|talking|discussing|another|this
        {be}|have no|little point|use|sense {ing}|in|to {ing}|talking|discussing|continuing|meeting|arguing|explaining|this|discuss|talk|continue|you|it
        pointless to discuss|talk|continue|argue|meet|go|explain
        waste of my|our|time|breath|everyone's to|talking|discussing|{ing}|$
        i|we {have} nothing|no more|else|further|to|interest|desire|intention|wish|time|energy|comment to? .. say|add|discuss|you|explain|in|of|for|hearing|talking|discussing|meeting|this
        i|we {have} nothing to say|add|discuss
        no comment $
        no further comment|comments|discussion|reply|replies|answers|meetings|calls|correspondence|explanation|questions|contact|discussions|communication
        no more calls|meetings|e-mails|emails|questions|discussions|explanations|talks|talk|words
        {adverb}? address|direct|send|refer|put|forward|take|bring|raise any|further|all|your|future|other|this .. to|with our|my|the|a lawyer|lawyers|solicitor|solicitors|attorney|attorneys|counsel|legal
        talk|speak|write|complain to my|our|the|his lawyer|lawyers|solicitor|solicitors|attorney|attorneys|hand|wall|assistant|secretary|legal
        hear from our|my lawyer|lawyers|solicitor|solicitors|attorney|attorneys|counsel|legal
        our|my lawyer|lawyers|solicitor|solicitors|attorney|attorneys|counsel|legal {modal}|{be}|have|has .. contact|touch|take|handle|call|informed|over
        through|via our|my|the lawyers|solicitors|attorneys|counsel
        let the lawyers
        do n't|not {adverb}? bother|dare|ever {ing}|calling|writing|replying|coming|call|contact|write|to|me|us|asking|explaining
        do n't|not {adverb}? call|contact|write|email|text|message|talk|speak|ask|phone|approach .. me|us|to|here {adverb}? again|anymore|more|back|$
        stop calling|writing|contacting|emailing|messaging|texting|bothering|pestering me|us|my|our
        leave me|us alone|out
        i|we {have}? stopped|quit {adverb}? reading|answering|listening|responding|replying|talking|caring|trying
        {have}? stopped reading|answering|responding|replying|opening .. messages|emails|mails|letters|calls|you|your|them
        i|we {have} said all|everything|what|my|enough
        that 's|is all i|we {have}|'m|am|will|going
        all i|we {have}|'m|am|are|will {adverb}? to? say|going
        {neg} another|single word|minute|email|call .. from|about|on|to|with
        i|we do n't|not {adverb}? want|wish|need|care|have to|time|wish hear|know|talk|discuss|see|for|explain
        that|this 's|is {adverb}? final $
        final|last word|answer on|in|$
        my|our decision|answer|position|mind is|stands final|made|closed|up|$
        not {adverb}? up|open|negotiable for|to|$ .. discussion|debate|negotiation|$
        off the table $
        {be} n't|not {adverb}? negotiable $
        i|we {have} heard enough
        enough is enough
        save your|it breath|for|time
        count me|us out
        drop it $
        consider this|the|it matter|conversation|subject|closed|my|our .. closed|last|final|over
        i|we {be} {adverb}? hanging|ending|closing|blocking|walking|muting|ignoring up|this|the|you|away|out|your|it
        {S} {have}? {adverb}? blocked|muted you|your|their|them|him|her
        i|we wash my|our hands
        i|we give up on|with|$
        i|we {be} no longer|more {adverb}? discussing|talking|speaking|available|interested|prepared|willing|answering|on|replying|responding|reading|taking
        your|their|any .. will|'ll be|go ignored|unanswered|unread|deleted
        {be} not|n't on speaking terms
        {modal}? stay|keep away|out from|of me|us|it|my|our
        i|we {have} {neg} intention|interest|desire of|in|to
        if you say so
        as you wish $$
        agree to disagree $$
        i|we {modal}|{be} {neg} be? {adverb}? available|reachable for|to|on this|that|you|your|talk|discuss|further|any
        talk|speak to {det}? hand
        we|i {be} not|n't|no {adverb}? speaking|talking|discussing|answering|attending|meeting|coming|negotiating to|about|this|with|your|any|it .. {adverb}?
        i|we {modal} not|n't|never {adverb}? speak|talk to|with {them}|your|any|that
        what is|'s|there done|left is|to done|discuss|say
        walk|walking|walked away|out from|of this|the|talks|conversation|meeting
        ^ {adverb}? save it $
        {S} {be} n't|not listening
        i 'm|am out $$
        {be} n't|not going over|through|into this|that|it again|anymore|any
        that 's|is|was the end of it|that|this|story
        {Y} can|could|may talk|argue|shout|beg|write|call|complain|moan .. all|as|until|whatever|like|want
        and that 's|is that|it|final|all $
        that 's|is that $$
        {S} {be} n't|not changing|moving|budging|backing my|our|an|down|one mind|position|inch|$
        {S} could|can n't|not be bothered|arsed
        {neg} talking|reasoning|arguing to|with {det}|{O}|them|you
        {S} see no|little reason|point|need|sense|use to attend|answer|reply|respond|come|join|explain|justify|meet|talk
        ^^ {adverb}? leave it $$
        ^^ enough $$
        {S} {be} leaving|off $$
        {S} {be} n't|not going|willing|prepared to waste|spend|lose
        not|n't explaining|repeating|justifying myself|it|this|that
        find|look|get|ask someone|somebody|yourself|another|for else|a|another ... , i|we 'm|are|'re|am {adverb}? done|out|finished|through
        {S} {have} washed|wash my|our hands
        we|i {modal} ignore|delete|bin|return any|all|every|your further|future|mails|letters|letter|calls|mail
        n't|not {adverb}? taking|answering|returning|accepting your|any|their calls|call|mails|messages
        not|n't getting|going|drawn|dragged into|in that|this|it
        take it|that|this up with my|our|the lawyer|lawyers|solicitor|solicitors|attorney|counsel
        {S} {have}? {adverb}? left|leaving|leave the|this group|chat|channel|conversation
        do n't|not add|invite|include|copy|cc me|us again|anymore
        nothing {Y} {modal}? say|do|offer|write {modal} change|convince|move|alter|make
        discuss|take|raise|share|sort it|that|this .. with|to someone|somebody|anybody|anyone else
        that 's|is all {Y} {be}|'ll|will|get|gets getting|get|hear|hearing|from
        {S} wo|will n't|not be? {adverb}? coming|come|returning|return|going back to
        consider this|the|our|that correspondence|matter|conversation|discussion|case|file|exchange {adverb}? closed|over|ended|finished
        {S} {be} leaving|ending|quitting this|the|our conversation|meeting|call|discussion|talk|chat|negotiation|negotiations $
        {S} {be} n't|not answering|discussing|explaining|debating that|this|it|any
        {S} {be} n't|not interested in {O}|your|any|his|her|their
        the last mail|message|email|call|word|letter|time {Y} {modal} get|hear|receive|see
        {S} do|does|will|wo n't|not negotiate|bargain|argue|talk|debate with {O}|you|them|people|that|your
        {S} {be} {neg} {adverb}? willing|prepared|going|ready|inclined to {adverb}? talk|discuss|speak|answer|meet|explain|listen|negotiate
        {S} {be} {adverb}? done|finished|through here|now
        all|any {adverb}? further|other|future questions|mails|enquiries|correspondence|contact|communication go|goes|through|to|via|should .. lawyer|lawyers|solicitor|attorney|counsel
        no further talks|meetings|negotiations|visits|talk|meeting
        {S} wo|will n't|not {adverb}? comment on|any
        """)
  ]
}
