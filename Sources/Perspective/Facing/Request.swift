// Request: something is asked or proposed that may be refused.

/// Definition: a request or proposal about the difficulty; a no is possible.
/// Cues: would you be willing; can we agree; I'd like us to; let's; I propose.
/// Traps: logistics ("can we move our call?"), demands whose refusal is punished (threat).
/// Sources: Rosenberg's request.
enum Request {
  static let rules: [Rule] = [
    Rule(
      .request, .clause, [.weak],
      patterns: """
        {modal} we|i {adverb}? {dialog} .. {trouble}|together|again|openly|differently|happened|went|first|next|both|scoring|numbers|figures|notes|split|terms|share|roles|expectations|decides|what|how|why|wednesday|monday
        {S} 'd|would {adverb}? like|love|prefer|want|rather to|us|that|for .. {dialog}
        {S} want|wish|need|hope to|us .. {dialog}
        {S} {be} {adverb}? willing|ready|prepared|open|keen|happy to .. {dialog}|carry|take|share|pay|help|wait|cover
        ^ let 's
        let us {adverb}? find|{dialog}
        shall we {adverb}? start|{dialog}|go|sit|take|try
        {S} {modal} propose|suggest
        {S} propose|suggest .. {adverb}? we|that|a|to
        {S} should|must|need|have {adverb}? to? clear|settle|talk|sort|find|agree|solve|decide|name
        before {S} {adverb}? start|sign|go|decide ... {modal} we
        change|improve|fix|repair|solve|settle that|this|it with|together
        make it|this|things {adverb}? better|good|right|easier
        {modal} your .. and ours|our|mine .. sit|talk|meet|look
        maybe|perhaps|how one|a|about .. weekly|call|check-in|instead|contact|meeting
        {adverb}? what to cut|change|drop|keep
        {modal} {Y} be willing|open|ready|prepared|able to
        {modal} we|i talk|discuss|speak|look|go|sit|agree|settle|solve|sort|clear|rethink|review|start|revisit|compare|work|figure .. about|at|over|together|down|on|out|through|it|again|whether|how|a
        let 's|us name|look|talk|agree|find|figure|sort|settle|face|put|write|work|see|take|try|clear
        like|want|propose|suggest|love us|that|to|we agree|find|talk|look|settle|raise|face|name|change|reopen|repair|solve|work|sort|correct|discuss|go|put|try|clear|fix|make|start|say|tell|show|compare|rethink|simplify|to
        {S} want|wanted|'d|would to|like to? {adverb}? raise|name|put|face|address|discuss|talk|correct|repair|reopen|change|sort|simplify|find|fix|agree|look|clear|work
        {S} must|have|need to? {adverb}? talk|speak|agree|find|work|solve|look|sort|decide|discuss
        find a|one solution|way|rhythm|compromise|split|middle
        work out|it out|on it
        {S} propose|suggest
        start over
        make it good|right|up
        figure it out
        agree one|on|a|how
        """),
    Rule(
      .request, .clause,
      patterns: """
        {modal} we|i {please}? look|go|walk ... together
        {S} {modal} be {adverb}? grateful|glad|thankful|relieved if {Y}
        {S} need|want a|some .. way|rule|process|solution|agreement|procedure|plan to|for|that
        {S} 'd|would like|love|prefer my|our|that|it .. visible|speak|talk|heard|seen|clear|part|agree
        {S} wish we {have}
        a|one solution|way|answer|rule that works|suits|fits
        {modal} we|i {please}? talk|speak about|abt
        let 's|us find|try|choose|look another|a|some|for {adverb}? way|approach|solution|place|date
        {modal} {Y} be willing|ready|prepared|open|up for|to !give|host|join|present|chair|speak|come
        {S} 'd|would {adverb}? like|love|prefer|want us to {dialog}|look|go|meet|settle|decide|agree|write|list|close
        {S} 'd|would prefer ... because|since|so|rather|instead
        {S} 'd|would like|love to look|go|walk|think ... with you|both
        {S} want|wish us to {dialog}|settle|close|look|meet
        let 's|us {adverb}? agree|decide|settle|list|define|write|clarify|figure|sort|work|talk|find|test .. who|what|how|when|which|on|out|each|both|about|down|a|one
        {modal} we|i sit|meet|talk ... sort|settle|agree|decide|clear|figure|work out|who|what|how|on|which
        {modal} {Y} {please}? put|include|add|credit|mention|name|list|show|write|keep .. my|our name|names|initials|part|work|share|department|logo|team
        {S} {modal}? want|need|like|prefer my|our .. name|names|named|credited|mentioned|initials|credit|department
        {modal} {Y} ... next time
        {modal} {Y} ... in future
        {modal} {Y} ... from now on
        {S} need help|advice|support {ing}|with|to
        ^ {adverb}? tell me|us before|first
        like|want|love|propose us? to {adverb}? agree|settle|decide how|on|what|who|which
        {S} need|have|want|must|wish to? {adverb}? talk|speak|tell|say .. about|that|abt|how|with|my
        like to {adverb}? start|begin rebuilding|repairing|again|over
        {S} want to be {adverb}? open|honest|clear|frank
        let 's|us {adverb}? find out|together|a|what|why
        can|could|shall|should we|i {adverb}? agree on a|an|how|what|who|which|one|where|that|when|whether
        let us|'s {adverb}? decide|settle|talk|clarify
        shall|should|could|can we {adverb}? settle|clear|agree|sort|find !on|{number}|the
        shall|should|could|can we {adverb}? settle|clear|sort the|this|that|it
        we {modal} clear this|that|it
        find|found|agree on a rhythm|way|rule|checklist|split|solution
        maybe i misread it|you|that
        talk about|abt how|what|why|that|it
        talk|speak about|abt it|this|that|what|how|who|where .. {trouble}|wrong|decides|happened|went|matters|trust|between|credit|got
        something difficult|hard|uncomfortable|sensitive
        {S} {modal} like us to|both
        {S} want us both|to
        like to .. both|together|with you|differently|so neither|so both
        put .. on the table|wall
        reopen that|this|it|the
        let 's name it
        rebuild|restore .. trust
        repair it|this|that|the|what
        {S} {modal} {adverb}? like|love|want|prefer|wish to talk|speak about .. way|how|who|what|our|where|why|whether
        {S} propose|suggest that|we each|both|every|one|neither|two
        {S} {modal} {adverb}? rather tell|say|hear|know|ask|raise {Y}|it|now|this
        it {modal} {adverb}? help me|us? .. if {Y}
        {modal} it be possible to ... before|earlier|sooner|advance|next
        {modal} your .. on|in|to the other
        {modal} {det}|your .. {adverb}? wait|stop|move|start|begin|pause|happen until|before|after|later|earlier|elsewhere|somewhere|instead
        {modal} we|i {please}? separate|divide|untangle .. from|and
        ^ {please}? {please}? tell|ask|warn|call|inform me|us before
        {S} {modal} {adverb}? like|prefer|want|need to be {adverb}? asked|told|informed|included|consulted|involved|mentioned|credited|warned
        from now on , {S}|let|could|can|we
        from now on {S}|let|could|can|we
        let 's|us ... from now on
        let 's|us {adverb}? look|go at|over|through .. together|before|again
        {modal} we|i {please}? try .. for .. and|,
        how about a|an|one|two ... so|every|each|instead|until
        {modal} we {please}? fix|sort|settle|solve|resolve|repair it|this|that|the|these
        {S} should|must|need {adverb}? to? fix|repair|solve|address|tackle|settle|sort
        {S} want|wish only? that we speak|talk|find
        {S} {modal} {adverb}? like|love|want to {adverb}? propose|suggest
        {modal} we|i {please}? {adverb}? look at the|our|your|those|these .. figures|numbers|answers|orders|books|data|bills|plans|notes|log|contract|timetable|list
        {S} {modal} {adverb}? like|love|want to talk|speak about what|how|why|where|who
        wanna hear|know|understand|talk
        """),
    Rule(
      .request, .clause, [.sure],
      patterns: """
        {S} {modal} {adverb}? like|want|love to have ... next time|week|month|meeting
        {S} {modal} {adverb}? like|want to {adverb}? correct|repair|restore|rebuild|apologise|make|put|set .. right|it|this|that|good|up|publicly
        {S} {modal} {adverb}? appreciate|value|welcome a|an|some heads-up|warning|notice|call|word|sign|explanation
        {S} need|want|would|'d like? us|both to {adverb}? agree|decide|settle|find|talk|sort|define|clarify|solve
        {S} {modal} {adverb}? like|want to come|go|return back? to that|this|it|the
        {S} {modal} {adverb}? ask|invite|call a|an|some third|outside|neutral|mediator|someone|somebody
        // A rule, a trial or another way proposed ("I propose we split it and write a rule", "let's try your route for
        // a month and mine for another"), or a step before things go further ("… before anybody prints anything else").
        {S} {modal}? propose|suggest that? we|each|both|neither|every|nobody|your|my|our !meet|meets|go|have|take|leave|start|book|eat|use|send
        {S} {modal}? propose|suggest a|an|one|some .. rule|trial|test|truce|pause|pact|split|swap|compromise|review|limit|cap|list|checklist|protocol|mediator|third
        ^ proposal|suggestion :
        here 's|is a|my|our|one suggestion|proposal|offer|thought|idea :
        my|our proposal|suggestion|offer {be}|:
        {modal} {Y} {please}? consider a|an|{ing}|another|whether|the|our|one
        {modal} {Y} be {adverb}? up for {ing}
        {modal} it {adverb}? help|ease|work if {S}|one|your|our|both
        {modal} it {adverb}? be {adverb}? easier|fairer|better|simpler|lighter|possible ... if|for {S}|one|your|our|both
        {modal} we|i {please}? set|make|fix|find|write|draw|introduce|define|name|pick|choose|keep|put|draft a|an|one|some|clear|fixed|together|down .. rule|rules|list|deadline|limit|line|point|person|process|standard|checklist|protocol|routine|table|who|what
        {modal} we|{Y} ... before anybody|anyone|either|any|someone|somebody|another|more
        let 's|us ... before anybody|anyone|either|any|someone|somebody|another|more
        {modal} {Y}|we|i ... until ... fixed|repaired|settled|heard|clear|signed|agreed|done|solved|back|better
        {modal} we|{Y} {please}? hold off|fire|back|on
        {modal} the|this|that|our|your next
        put|set|make it|this|that|things right|straight
        hold|halt|pause|stop ... until both|we|all|each|the two
        let 's|us {adverb}? stop|quit|drop|end {ing}|the|this|that|our
        let 's|us {adverb}? try|test|give|run ... and|for|instead .. compare|count|see|check|measure|look|decide|another|mine|ours
        let 's|us {adverb}? ask|bring|invite|get a|an|some|somebody|someone third|outside|neutral|mediator|person|else|in
        {modal} we|{Y} {please}? .. first and come|go|get|return|talk|look
        let|tell|warn|ask|call|ring me|us know? before {Y} .. {slip}|{wreck}|announce|announces|send|decide|publish|print|post|cancel|say
        what {S} 'd|would|want {adverb}? like? to {adverb}? raise|take|bring|discuss|ask|put|say .. with|to|is|{be}
        {S} want|need|'d|would like? us to !meet|go|have|come|join|take|bring|send
        {S} want|need|'d|would like? .. to hear .. from the|both|us|me two|of|first
        {S} want|need|have to {adverb}? talk|speak to|with {T}|the|our|their .. about
        {S} {modal} like|want|love that we
        {S} {modal} like|welcome|appreciate|value a word with
        try|let me try again
        we|{S} could fix|sort|solve|mend|settle|change that|this|it
        something we|{S} {adverb}? have|need|ought|should to? {adverb}? plan|face|solve|fix|talk|deal|sort|answer|settle|look
        {modal} .. stay|remain|stop|be|keep|go .. between|inside|within|with the|our|us
        work on it|this|that with you|together
        suppose|supposing|imagine we|both|each|you {past}|had
        what if your .. and ours|mine|our|my
        somebody|someone|person neutral|independent|impartial|outside
        my|our wish {be}|{modal}
        {S} {modal} find it .. if|when
        it {modal} ease|lighten|calm|spare|save|smooth
        {S} wish somebody|someone|you|they|the .. had
        let 's|us {adverb}? each|both
        let 's|us {adverb}? agree|decide that
        {S} {be} asking for .. more|longer|extra
        tell|call|ask|ring|warn|inform me|us first
        {modal} i|we {please}? come|go|return|get back to what|that|the|your
        {modal} we {please}? stop|quit|end|drop {ing}|the|this|that
        maybe|perhaps .. {modal} {adverb}? spare|save|help us|me|both
        {modal} you|u|we {please}? {adverb}? tell|say me|us .. what|which {adverb}? went|part|parts|bit|exactly
        """),
  ]
}
