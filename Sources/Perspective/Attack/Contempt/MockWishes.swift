// Contempt that comes as a wish; see `Contempt` for definition, cues, traps and sources.

extension Contempt {
  /// What one would hope, what somebody might perhaps do some day.
  static let mockWishes = [
    Rule(
      .contempt, .sentence, [.statement],
      patterns: """
        perhaps|maybe next time .. {Y}|someone|somebody|your|they|he|she|their .. {modal}? read|check|look|try|count|remember|spell|think|ask|bother|open|proofread|consult|learn|do|test|prepare|bring|tell|actually|could
        perhaps|maybe|possibly someone|somebody|one|anyone could|should|can|might|will|would .. wake|spell|learn|teach|buy|count|bother|hire|proofread|invest
        perhaps|maybe|possibly someone|somebody|one|anyone could|should|can|might|will|would .. read|check|explain|open|remind|use|show|tell|look|give|get|take|remember ... {O}|them|calendar|clock|manual|dictionary|contract|once|first|time|before|actually|for
        perhaps|maybe {O} could|should|can|might|will|would {adverb}? learn|bother|count|wake
        perhaps|maybe {O} could|should|can|might|will|would {adverb}? read|hire|buy|stop|remember it|the|my|our|a|an|someone|somebody|{ing}|to|that ... before|first|once|properly|calendar|watch|clock|dictionary|who|next|time|we|map
        maybe|perhaps|next|how try|buy|hire|read|learn|get|start|invest|consider|use|check|about {adverb}? {ing}|reading|your|a|an|the|with|it|before|first|next .. calendar|watch|calculator|map|dictionary|contract|manual|someone|time|first|once|planner|proofreader
        maybe|perhaps|someone|somebody should|could|can buy|get|give|lend|hire {O}|your|them|him|her .. a|an
        buy|get|give|lend your|them|him|her|yourself|yourselves .. a|an calendar|watch|calculator|map|clock|dictionary|brain|spine|mirror|proofreader|alarm|compass|life|manners
        wake up your|the|their|somebody|someone
        would be|'ve nice|lovely|great|good|wonderful|refreshing|helpful|novel|a|something|interesting if|to|for|pleasant .. {Y}|someone|somebody|your|their|they|see|have .. could|can|did|managed|bothered|actually|for|even|learned|read|knew|count|once|were|answer|answered|finally|work|try
        would|might|could|be one|nice|lovely have|hope|think|expect|assume|hoped|thought|expected|assumed|wonder .. {partner}|{Y}|professional|someone|company|organisation|director|serious|your|this .. can|could|would|knows|has|might|were|was|reads|had|ever|be|is
        you 'd|would think|expect|hope .. {partner}|professional|someone|company|organisation|expert|people|by|after|that .. can|could|would|knows|know|had|has|be|manage|now
        i|we would|'d|had have? thought|hoped|expected|assumed .. {partner}|professional|someone|company|organisation|{Y}|{T}|your .. could|would|can|knew|knows|at|had|might|read|know|be
        one|makes does|might|can|could|me|us|you|one {adverb}? wonder|wonders
        i|we wonder|wondering if|whether|how|what|who {O} .. ever|even|actually|really|know|certified|sleep|paid|pay|reads|read|do|does|hired|got|survive|manages|manage|runs|run
        let 's see|guess|hear|applaud|give all|how|what|which|who|whether|{O}|them|long .. {O} .. manage|mess|excuse|break|this|blame|screw|forget|time|last|lasts|ruin|now
        let me|us guess
        i|we suppose|guess|imagine|assume|presume .. {Y}|your .. too busy|important|good|much|bored|tired|above|trouble|expect|beneath|forgot|lost|ate
        too busy|important {ing}|to to?|{ing}|with .. us|answer|read|reply|call|golf|yourselves|important|photos|awards|networking
        i|we trust|presume|assume {Y} {modal}? .. read|find|found|manage|enjoy|open|remember|able|time|know .. this|it|the|time|how|your|reading|to
        i|we trust|presume {Y} {modal} read|manage|find|remember|open
        """)
  ]
}
