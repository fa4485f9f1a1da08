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
        {S} {adverb}? want|wish|need|hope to|us .. {dialog}
        {S} {be} {adverb}? willing|ready|prepared|open|keen|happy to .. {dialog}|carry|take|share|pay|help|wait|cover
        let 's {adverb}? slow|stop|pause|step|start|sit|try|{dialog}
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
        {S} {adverb}? wish we {have}
        a|one solution|way|answer|rule that works|suits|fits
        {modal} we|i {please}? talk|speak about|abt
        let 's|us find|try|choose|look another|a|some|for {adverb}? way|approach|solution|place|date
        {modal} {Y} be willing|ready|prepared|open to
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
        {S} {adverb}? need help|advice|support {ing}|with|to
        ^ {adverb}? tell me|us before|if|when|as
        like|want|love|propose us? to {adverb}? agree|settle|decide how|on|what|who|which
        {S} need|have|want|must|wish to? {adverb}? talk|speak|tell|say .. about|that|abt|how|with|my
        like to {adverb}? start|begin rebuilding|repairing|again|over
        {S} want to be {adverb}? open|honest|clear|frank
        let 's|us {adverb}? find out|together|a|what|why
        can we|i {adverb}? agree on
        let us|'s {adverb}? decide|settle|talk|clarify
        shall|should|could|can we {adverb}? settle|clear|agree|sort|find
        we {modal} clear this|that|it
        find|found|agree on a rhythm|way|rule|checklist|split|solution
        maybe i misread it|you|that
        talk about|abt how|what|why|that|it
        talk|speak about|abt it|this|that|what|how|who|where .. {trouble}|wrong|decides|happened|went|matters|trust|between|credit|got
        something difficult|hard|uncomfortable|sensitive
        like us to|both
        like to .. both|together|with you|differently|so neither|so both
        put .. on the table|wall
        reopen that|this|it|the
        let 's name it
        rebuild|restore .. trust
        repair it|this|that|the|what
        {S} {modal} {adverb}? like|love|want|prefer|wish to talk|speak about .. way|how|who|what|our|where|why|whether
        {S} propose|suggest that|we each|both|every|one|neither|two
        clear the air
        {S} {modal} {adverb}? rather tell|say|hear|know|ask|raise {Y}|it|now|this
        it {modal} {adverb}? help me|us? .. if {Y}
        {modal} it be possible to ... before|earlier|sooner|advance|next
        {modal} your .. on|in|to the other
        {modal} {det}|your .. {adverb}? wait|stop|move|start|begin|pause|happen until|before|after|later|earlier|elsewhere|somewhere|instead
        {modal} we|i {please}? separate|divide|untangle .. from|and
        {S} {be} asking for a|an|one pause|break|minute|chance|bit
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
        {S} {modal} {adverb}? like|want to ask about|how|why|what|whether
        let 's|us {adverb}? take|have a break|pause
        {S} need your help to|with|understanding
        {S} {modal} {adverb}? ask|invite|call a|an|some third|outside|neutral|mediator|someone|somebody
        """),
  ]
}
