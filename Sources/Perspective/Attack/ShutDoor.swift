// The talk closed by its outward signs; see `Stonewalling` for definition, cues, traps and sources.

extension Stonewalling {
  /// Calls not taken, mail unread, meetings left for good.
  static let shut = [
    Rule(
      .stonewalling, .clause, [.statement],
      patterns: """
        // Sent to lawyers, or turned away at the desk: "from now on all calls go to our solicitors".
        any|all|every|further|future|your .. question|questions|call|calls|letter|letters|message|messages|mail|mails|email|emails|enquiries|requests|query|queries|complaint|complaints|correspondence|communication .. go|goes|went|directed|addressed|sent|forwarded to|through|via my|our solicitor|solicitors|lawyer|lawyers|attorney|attorneys|counsel
        all|any further|future|other .. to|via|through my|our solicitor|solicitors|lawyer|lawyers|attorney|attorneys|counsel
        told|instructed|asked|ordered .. not to pass|forward|give|put|take on? your|any|further message|messages|call|calls|letters|mail|mails
        not|n't receive your delegation|delegates|representatives|representative|people|team|lot
        told|instructed|ordered .. not to put|connect|let {them}|your .. through|in|calls|call
        told|instructed|asked|ordered|orders not to put|take|accept|answer|pass|forward|connect|let .. your|you|any|calls|call
        further|more|your|any .. letter|letters|mail|mails|message|messages|email|emails|call|calls|request|requests {modal} not|n't be {adverb}? read|answered|returned|opened|acknowledged|accepted|considered
        further|more|your|any|all .. letter|letters|mail|mails|message|messages|email|emails|call|calls|request|requests {modal} go|remain|stay|be unanswered|unread|ignored|deleted|binned
        your letter|letters|mail|mails|message|messages|email|emails .. go|goes|land|lands|end|ends .. bin|trash|spam|shredder|junk|fire|stove
        // No more of it, with a finality: "I won't be dialling in on Thursday or any other day".
        {S} wo|will|'m|am|are|'re n't|not be? {adverb}? dialling|dialing|joining|attending|coming|taking|calling|meeting|sitting|discussing|replying|phoning|ringing|dial|join|attend|come|call|meet ... or any|ever|again other|more|day|later|further|$
        {S} wo|will|'m|am|are|'re n't|not be? {adverb}? dialling|dialing|joining|attending|coming|meeting|sitting|join|attend|come|meet ... , not now|this|today|ever|tomorrow
        {S} wo|will|'m|am|are|'re n't|not be? {adverb}? attending|attend|joining|join|coming|taking any|another|your|further|more ... not|nor|ever|again
        {S} wo|will n't|not be {adverb}? attending any|another|further|more|your
        see|sees|saw|seen no|little purpose|point|value|merit|benefit|use|sense in|to|of ... meeting|meetings|call|calls|talks|discussion|discussions|workshop|conversation|session|sessions|exchange|round|talking|discussing|explaining
        {be} no|little point|sense|use|purpose|merit in .. sitting|meeting|talking|discussing|calling|debating|negotiating|speaking|gathering|continuing|arguing|going
        ask|beg|request|require|want|advise|urge|asking {them}|your not to {adverb}? contact|enquire|inquire|write|call|ring|email|reply|message|approach|bother|phone|text {us}? further|again|anymore|ever|any|$
        do n't|not {adverb}? call|ring|contact|write|phone|email|text|message|approach|visit|disturb {us} again|anymore|ever|$
        do n't|not {adverb}? call|ring|contact|write|phone|email|text|message {us} .. anymore|ever|again|any $|more
        stop calling|writing|ringing|phoning to? me|us|my|our
        do n't|not expect an|any|a|another answer|reply|response|explanation|comment $
        last|final mail|message|email|call|word|letter|reply|answer|text {Y} {modal}? get|hear|receive|see|gets
        {Y} {have} had your|our|my answer $
        {S} do n't|not do meetings|calls|talks|discussions|explanations|chats|conversations .. any|anymore|with|$
        {S} wo|will n't|not be {adverb}? attending|joining|coming ... or|nor answering|replying|responding|commenting|taking|explaining|discussing
        {S} wo|will n't|not be? {adverb}? giving|give|offering|offer {det}? reason|reasons|explanation|explanations|excuses to|for|why|$
        do n't|not ask why|again|further $
        decided|decide|going|like|want|wish to end|close|stop|break the|this|our conversation|correspondence|exchange|talk|talks|discussion|dialogue
        this|the conversation|correspondence|exchange|talk|discussion|dialogue|debate ends here|now|today|there
        this|the conversation|correspondence|exchange|talk|discussion|dialogue|debate {be} over|finished|done|closed for me|us
        for me|us this|the .. talk|conversation|discussion|matter|subject {be} over|finished|closed|done
        there {modal} be no .. meeting|explanation|discussion|reply|answer|talks|call $
        no|nobody|noone one? here will|'ll|wants|cares .. answer|reply|respond|pick|talk|speak|read
        {S}|{T} do|does|did n't|not wish|want|intend|care|propose to {adverb}? enter|go|be into|in|drawn .. further|any|this|discussion|correspondence|exchange|debate|it
        {S} {modal} {neg} be drawn|dragged|baited|provoked
        i|we 'd|would prefer|like|rather|want if? {S} {neg}|did|do n't|not? {adverb}? speak|talk|meet|see|spoke|met {adverb}? again|anymore|ever|more
        with {them} {S} {adverb}? talk|speak|discuss|negotiate|deal no|not|nothing
        {S} have|'ve|has {adverb}? blocked your|his|her|their .. number|numbers|mail|email|address|profile|account
        not|n't be? {adverb}? part of any|your|further|this|these ... talks|meeting|meetings|discussion|discussions|conversation|conversations
        regard|consider|treat|deem the|this|our .. as? {adverb}? finished|closed|over|ended|concluded
        ^^ idc
        not be responding|replying|answering|commenting further|again|anymore
        see no basis|need|grounds|occasion for|to .. conversation|talk|talks|meeting|discussion|dialogue|discuss|meet
        pointless|useless|futile|senseless talking|explaining|arguing|discussing|meeting|negotiating to|with|anything|$ {them}|$|to
        not|n't {adverb}? talking|speaking|discussing about|abt? it|this|that|u|you .. anymore|ever|again
        resolved|decided|chosen not to receive|see|meet|admit|answer {them}|your
        {S} {adverb}? decline|refuse to {adverb}? comment|explain|engage|reply
        not|n't {adverb}? interested in explanations|excuses|discussion|discussing|talking|debate|debating|arguments|meeting
        remove|delete|take me|us from|off this|the|your discussion|thread|conversation|debate $
        not to {adverb}? talk|speak to|with {them}
        {S} {be} out , {adverb}? sort|do|find|good|have|deal|you
        not now , not|nor|or? ever
        // The matter itself declared over, by whoever has the say: "the question of the fence is closed".
        far as .. concerned ,? .. matter|question|topic|subject|issue|case|file|affair ... {be} closed|settled|over|finished|dead
        matter|question|topic|subject|issue|affair .. {be} {adverb}? closed for us|me
        // In fragments, as typed: "k. done talking about this", "no call, no meeting".
        ^ {adverb}? done|finished|through talking|discussing|explaining|arguing|debating|negotiating about|with|here|this|it|that|{them}|$
        ^ {adverb}? done|finished|through talking to {them}
        ^ k .? {adverb}? done|finished|through talking|discussing|explaining|arguing|debating|negotiating
        ^ {adverb}? not|n't reading|answering|discussing|doing|opening|hearing any|all|your|that|this|it
        ^ {adverb}? done|finished|through with you|u|this|that conversation|discussion|topic|subject|talk|chat|thread|debate|argument|$
        ^ no call|calls|meeting|meetings|talk|talks|visit|visits|discussion|discussions|chat|comment|reply|explanation|debate , no call|calls|meeting|meetings|talk|talks|visit|visits|discussion|chat|comment|reply|explanation|debate $
        ^ not|n't interested in your|ur|his|her|their|hearing|any
        {S} {have}|'m|am {adverb}? muted|muting|archived|archiving|left|leaving this|the|that thread|chat|conversation|channel $
        ^ lose|forget|delete my number|address|name
        """),
    // A standing meeting called off for good, mild by itself: "I've cancelled our weekly call until further notice".
    Rule(
      .stonewalling, .clause, [.statement, .soft],
      patterns: """
        cancelled|canceled|cancelling|canceling our|the|your .. call|calls|meeting|meetings|session|sessions|catch-up|sync|talks .. for|until good|further
        """),
  ]
}
