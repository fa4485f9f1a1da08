// What people ask about the questions and their answers, and what is answered: data, to be read by `VisitQuestions`.

extension VisitTopic {
  static let ofQuestions = [
    VisitTopic(
      .typing, "",
      asked: """
        how work|works|function this|it|that -{others}|who|with|for|{third}|can|could|will|would|between \
        +know|what|have|must|need|should|do|i
        what have|supposed to do i -{others}|{third}|with|about|for +now|here|next|know|how|exactly
        what write i -we|they|why|{third}|to|about|if|can|could|would|did|just +should|must|exactly|here
        what write to -{others}|{third}|about|if +i|here|now
        what should do here|now i -we|they|why|{third}|with|about|for
        what type|enter|input|write|put here|{box} -we|they|why|him|her|now +exactly|supposed|should|i|what
        what type|enter|input i -we|they|why|him|her|of +supposed|should|exactly
        what commands|keys|shortcuts|buttons -we|they|why|him|her|my +which|other|all|type|i
        what want you me write|type|enter|put -{others}|him|her|if
        what supposed i write|type|put|say here -we|they|why|him|her
        what kind|sort answer you want|expect|need -we|they|why|him|her|i
        how does|do this|it|{app} work|works|function -{others}|who|i|with|for
        how use|using {app}|this -{others}|who|what +i
        """),
    VisitTopic(
      .meaning, "",
      asked: """
        what|whats|who mean|means|meaning term|asked -{others}|{third}|my|us|how +by|word|words|that|this|it|exactly
        what|whats term|asked is|are -{others}|{third}|my|us|how +exactly|word
        what was|were|asked|ask question|that -{others}|{third}|my|us|i +you|last|me
        what|whats|who label is|are|mean|means -{others}|{third}|my|us|how|you +exactly|word|asked|counts|as
        what|whats mean|means|meaning this|that|question -{others}|{third}|it|my|us|how|me|i|to|for|you|if \
        +does|sentence
        what normal|usual|typical|common {written}|answer -{others}|{third}|i|how|my|when|about +would|be|to|here
        what it is -{others}|{third}|my|us|how|me|i|to|for|you|about|like|of|with|that|this|if +exactly|asked|it
        can|could|would|please repeat|rephrase|explain|clarify you -{others}|{third}|how|what \
        +{question}|again|better|me
        other|simple|simpler|easier|plain|clear words|way|english -{others}|{third}|i|there|is|with|how|what \
        +say|ask|put|explain|{question}|you|it|me
        example|instance what|whats -{others}|{third}|how|of +would|be|is|good|an
        example|instance -{others}|{third}|how|what|of +give|have|you|me|an|please|one|some|show
        what|who you mean by that|this -{others}|if|i|me|would
        say again that|this|it you -{others}|how|i|me|never
        what you mean -{others}|if|i|me|would|for|could|by +exactly|question|what
        what question mean|means|about -{others}|if|i +{question}
        explain question|what|this|that you -{others}|how|him|her|i|my +mean|please
        repeat|rephrase question|that|this|it you -{others}|how|him|her|what
        """,
      said: """
        dont|not|cannot|cant understand|follow i -{others}|{third}|why|how|us|each \
        +{question}|really|do|what|you|mean|means|asked|english|quite|word|words|am|me
        dont|not get i question|questions|asked|this -{others}|{third}|why|how|us|back +really|do|mean
        question|this|asked not|unclear clear|unclear|understandable -{others}|{third}|why|how|us|i +is|me
        question makes|make no sense -{others}|{third}|how|i +to|me
        explain|repeat|clarify again -{others}|{third}|how|i|what|to|with|you|her|his +pls|that|it|once|more
        too|so|very difficult|hard|complicated question|words|english -{others}|{third}|why|how|us|i|work +is
        repeat|rephrase|explain|clarify question -{others}|{third}|how|i +again|{question}|better|the|please
        repeat|rephrase|explain|clarify can|could|would you -{others}|{third}|how|i|what|to +again|{question}|better|me
        ask|say|put question|it|that again|simpler|easier|differently -{others}|{third}|i|how|to
        what|whats mean|means term|asked -{others}|{third}|my|us|how +by|word|words|that|this|it|exactly
        what|whats mean|means|meaning this|that|question -{others}|{third}|it|my|us|how|me|i|to|for|you|if \
        +does|sentence
        term what is|are|means|mean -{others}|{third}|my|us|how +not|sure|dont|know|quite|so|really|even|exactly
        example|examples give|please|show|need|want -{others}|{third}|how|of|set|to +me|one|some|i|an
        """),
    VisitTopic(
      .why, "",
      asked: """
        why ask|asking|asks you -we|they|what|how|him|her|should +this|that|these|such|question|questions|it
        why question|questions|asked -we|they|what|how|should|you|i|him|her|no +this|that|these|such|is|being|are
        why matter|matters|care|interest you -we|they|what|how|him|her|should +this|that|it|does|do
        why want|need you this|that|it|know|name|names -we|they|what|how|me|him|her|i'm +i
        what|which difference between|of -{others}|how|i|{third}|us|me|my +is|these|those|two|both|1|2|3|4|one|three
        which is|takes shorter|shortest|quicker|quickest|faster|fastest|longer|longest|easier|easiest -{others}|\
        {third}|\
        i|my +one|option|way
        what lose|miss|get i if|when take|choose|pick|skip -{others}|{third}|my +one|short|long|{number}
        is|are|was question|questions necessary|needed|important|relevant|serious|required -{others}|{third}|i|my \
        +really
        what point|sense this|it|that|these|question|questions -{others}|how|i|{third}|us|me|my +all|is
        """,
      said: """
        why ask|asking|asks you -we|they|{third}|what|how +this|that|me|it|question|questions|these
        """),
    VisitTopic(
      .numbers, "The numbers are those that you typed. To change one, type a name, a word and the number.",
      asked: """
        why|where you|is|are|it {third} {figure} -we|what|how|us|i \
        +as|trust|imperative|purpose|there|here|put|wrote|gave|give|say|says|show|shows|have|has|got|from|is
        how change|correct|fix|edit number|numbers -{others}|him|her|his|their|what \
        +i|can|could|the|write|wrote|gave|typed|put|before|earlier|last|of|for|a|my
        did|have|has change|changed|correct|corrected|update|updated|fix|fixed you -{others}|how|what|i|us|me \
        +{third}|the|that|it|number|numbers|trust|imperative|purpose|for|of|my
        """),
    VisitTopic(
      .earlier, "/summary shows what you have said so far. Your earlier visits are listed by {list}.",
      asked: """
        what|which say|said|write|wrote|answer|answered|give|gave|put|choose|chose i last|before|earlier|previously \
        -{others}|{third} +time|visit|did|then|here|you
        what was|were my last|before|earlier|previous -we|why|how|{third} \
        +time|visit|number|numbers|{words}|then|plan|plans
        """),
    VisitTopic(
      .skip, "Any question can be passed over with /skip.",
      asked: """
        have|must|need|obliged|required|forced answer|answers -{others}|how|him|her|who|what|for \
        +to|i|every|each|{question}|all|them|is
        can|could|may|how|do|if skip -{others}|him|her +i|how|{question}|one|on|over|what|if|some
        can|could|may|how pass question|questions|one -{others}|him|her +i|how|this|on|over
        question|questions|answer|answers optional|compulsory|mandatory|required -we|they|why|how +all|this|every
        leave|leaving blank|empty|unanswered -{others}|him|her +i|question|questions|one|some|how
        can|could|may answer later|afterwards i -{others}|him|her|how +this|it|question
        do|must have|need|must i -{others}|{third}|him|her|how|what|who|when|where|which|if|about|can|could|it|this|\
        that|be
        say|write|answer nothing can|could|may i -{others}|him|her|how
        what if no answer i have -{others}|him|her +to|this
        what if know answer i -{others}|him|her +dont|not|do|to|what
        """),
    VisitTopic(
      .change, "Yes: /back goes to the question before, and your answer stands there to be changed.",
      asked: """
        can|could|may|how|do change|correct|edit|fix|modify|amend|undo {mine} -{others}|him|her|his|their \
        +i|how|later|afterwards|mistake|earlier|last|previous|before|what|just
        change|correct|edit it|this|that later|afterwards i can|could|may -{others}|him|her|how|what
        can|could|may|how|do|if go|going|come back i -{others}|him|her|what|get +how|to|question|questions|one|step|\
        previous|earlier|last
        can|may i undo -{others}|him|her|done|this|it|that|what
        undo last|previous|answer|step -{others}|what +how|i
        """,
      said: """
        made|typed|put|wrote|gave mistake|typo|error|wrong above|earlier|previous|answer|number|name|typo|there \
        -{others}|{third}|how|what|he|big +i|last|in|up|question
        """),
    VisitTopic(
      .language, "Any language will do for your answers; the questions stay in English.",
      asked: """
        {language} write|answer|answers|type|reply|respond|speak|understand|required|necessary -{others}|him|her|\
        who|what +how|i|in|must|need|own|mother|first|another|other|or|{words}|only|available|{language}|use
        {language} ok|okay|allowed|fine|possible is -{others}|him|her|who|what +it|in
        {language} in|can|could please|possible -{others}|{third}|i|how|what|write|speak +it|instead|only|you|have|do|\
        ask
        can|could|may {language} do|switch|change|continue|have we|you|i|this|it -why|should|they|{third}|how|learn
        in {language} be|is|it|have|this|use|available -{others}|him|her|who|what +must|only|own|mother|another|\
        other|{app}|i
        """,
      said: """
        {language} in|auf please|bitte|instead -{others}|{third}|i|how|what|write|speak +only|it|ask|question|questions
        auf|en|em|in deutsch|español|espanol|français|francais|italiano|português|portugues -i \
        +bitte|por|favor|please|per|svp|plait|s'il|vous
        """),
  ]
}
