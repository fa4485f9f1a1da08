// What people ask about the visit itself, and what is answered: data, to be read by `VisitQuestions`.

extension VisitTopic {
  static let all =
    [
      VisitTopic(
        .asker, "This is a written script: no person asks or reads along, and there is no AI in it.",
        coached: "The questions are a written script, with no AI in it. {coach} is the person who sees what you write.",
        asked: """
          who are|r|is you|u -how|why +ask|asking|even|hell
          what are|r you|u -how|why|what's +exactly|{app}
          who asking|asks -how|why|what|should +{this}|me|us|questions|is|here
          who am i talking|speaking|writing|chatting -how|why|what|should|about
          who behind|runs|owns app|program|tool|software -how|why|what|should +this
          who made|wrote|built|created|designed|programmed {app}|you|this|these -how|why|what
          are|is|am|r|do|does {machine} -{others}|how|what|who +real|actual|live|just|some|kind|sort|talking|chatting|\
          speaking|writing|you|u|or|generated|made|written|{app}|{human}|asking|answering|behind|with|under|hood|i|\
          use|used|using|like|reading
          are|r|is you|u|this|it|there|here {human} -{others}|how|what|i|hurt +real|actual|live|or|some|behind|\
          reading|answering|asking|asks|who|{app}|other|side|end|screen|out|at
          am|do talking|chatting|speaking|writing|talk {human} -how|why|what|should|we +real|actual|live|to|with|i
          is|are {human} reading|answering -{others}|how|what|who +real|actual|live|this|me|along|{written}|now|here
          are|r you|u there|real -how|why|what|who|for|me|with
          what|which {machine} is -how|i|my|he|she|they|we +that|this|there|it|behind|here
          what this|app|program|tool|software is|it -how|why|are|do|did|does|can|could|would|will|was|has|have|i|you|\
          me|my|or|if|about|of|from|by|with|to|at|be|going|got|get +kind|sort|for
          """),
      VisitTopic(
        .opinion,
        "This is a written script: it has no opinion, and it gives no advice. What you think is what counts here.",
        asked: """
          what|who|which think|reckon|suggest|advise|recommend you -we|they|why|{third}|how|me|us +of|is|about|i|\
          should|do|your
          what opinion|view|advice|suggestion|recommendation your|you -{others}|{third}|how|us +is|about|do|i|have|for
          what would do you -{others}|{third}|with|me|us|for|about|to|my +if|were
          your opinion|view|advice|suggestion -{others}|{third}|how|us|my|with +what|and
          do|you agree you -{others}|{third}|with|us|if +me|what
          any|some|give advice|advise|suggestions|suggestion|tips -{others}|{third}|how|us +me|you|have|do|can|for|your
          what to do i|me|tell -{others}|{third}|how|with|about|for|have|supposed +must|now
          """,
        said: """
          what think you -{others}|{third}|how|me|us|i|they +of|is|about|your
          you tell me -{others}|{third}|how|what|i|to|that|about
          give|need advice|tips|suggestions -{others}|{third}|how|us|to +me|i|your|some|an
          """),
      VisitTopic(
        .judged, "Nothing that you write here is wrong or stupid. No program can judge it, and none does.",
        asked: """
          am right|wrong|correct|stupid|mad|crazy i -{others}|{third}|how|to|what|about +doing|answering
          is normal|correct|right|wrong|bad|terrible|awful|stupid|silly|answer it|this|that|answer -{others}|{third}|\
          how|what|with +my|a|good|really|so|very|real|proper
          am terrible|bad|awful|horrible i -{others}|{third}|how|what|with|at|to +person|human|really|such|boss|manager
          """),
      VisitTopic(
        .readers,
        """
        Your words are in a file in {place}, on this computer. Whoever can use your account can open it, and whoever \
        manages the computer; nothing is sent anywhere.
        """,
        coached: """
          {coach} sees all that is written here. The file is in {place}: whoever can use this account can open it, and \
          whoever manages the computer.
          """,
        shared: """
          {client} and {coach} see all that is sent here. The file is in {place}, in {keeper}'s account; whoever \
          manages the computer could open it, too.
          """,
        asked: """
          can|could|will|would|may|is|are|who|when|if|able|gets {who}|you {read} {this} -how|why|what|should|do|does|\
          i|with +to|at
          do|does {who}|you read|reads|view|access {this} -how|why|what|should
          does|do boss|manager|company|employer|hr|management see|sees this -how|why|should|i|we|work|they|what
          does|do {who} get|allowed {read} {this} -how|why|what|should +to
          can|could|will|would boss|manager|company|employer|hr|anyone|anybody|someone|somebody see|read -how|why|what|\
          should|i|we|do|work|me|us|it
          are sure you -how|why|what|we|they +nobody|no|one|sees|reads|this|it|really|that|see|read|can|will
          can|could|will|would|may|might|able {third} {read}|open {this}|screen|file|files|account -how|why|what|who|\
          should|do|does|did|i|we|me +{mine}|words|{device}
          can|could|will|would|may|might|able {third} {read}|open what|all|everything {written} i \
          -how|why|who|should|we +here|{device}
          can|could|will|would|able {who} open|opens {this}|file|files -how|why|what|should|i|we|up|you +be|later|to
          is|does|do|has|if {third} get|gets|able|allowed|access|going {read} {this}|what -how|why|should|who|we \
          +i|{written}|{device}
          can|could|will|would|might {third} {learn} {written}|used|use|using here|this|{app} -how|why|who|should|we|\
          me +i|out|what|that|able|{device}
          can|could|will|would|does|who {who} {read}|{learn}|{sent} what {written} i -how|why|should \
          +able|here|to|get|gets|that
          what|how privacy your|policy|here|this -{others} +about|is|of|{app}|do|have
          is|are what {written} {private}|safe -how|why|should|who +i|here|that|kept|be
          what can|will {who} {read} here|of|{written} -how|why|should +able|you|{this}
          do|does|will|would|is|are|can|who {who} told|notified|informed|alerted|warned -you|did|how|why|should|we \
          +i|{written}|{this}|me|by|when|if|about|get|gets|be|getting
          {private} my {words} -how|why|should|we|what|who
          {private} {this} -how|why|should|we|what|who|i|data +us|be|stay|remain|kept|keep|with|only|{written}
          how {private} {this}|{app}
          {private} -how|why|should|what|who|i +entirely|completely|fully|100
          safe|ok|okay|allowed here|honest|{written} be|is|it|to -how|why|should|who|we|data +open|free|my|real|what|\
          names
          trust you|{app} -how|why|should|who|we|what
          you {share} {person} -how|why|should|we|could|can|did +what|{this}|to|any|of|i
          is|be|being|get|gets shared|shown|sent|passed|given|reported|forwarded|sold|disclosed|leaked {person} \
          -how|why|should|we +what|{this}|on|any|of|i
          is|are {who} watching|monitoring|spying|recording|listening -how|why|what|to +type|write|me|this|here|us
          open {written}|file|files {who} -how|why|should|what
          is|are|will|does|do {words}|write|type go|goes|going|get {person} -how|why|should|we +what|i|to
          """,
        said: """
          want|wish|hope no|nobody|noone {read} -{others}|{third}|how|what|me|him|her +i|one|of|{person}|{this}|my
          """),
      VisitTopic(
        .kept, "In a file in {place}, on this computer, until you delete it. Nothing is sent anywhere.",
        shared: """
          In a file in {place}, in {keeper}'s account on this computer, until it is deleted there. Nothing leaves the \
          computer.
          """,
        asked: """
          where|which {keep} {this}|data -{others}|how|can +on|you|computer|disk|file|folder|all|i|what
          is|are|will|does|do|you {keep} {written}|this|that|it|data|everything -{others}|how|what|can|i|out|up|word|\
          did +on|computer|disk|file|folder|safely|you|automatically|anywhere|somewhere|permanently|forever|properly
          is|are|will|does|do|you what|that|everything|all i {keep} {written} -{others}|how|can|word \
          +on|anywhere|somewhere
          log|record|records|history|trace keep|kept|have|is|there of|what|this -{others}|{third}|how|who +you|i|\
          {written}
          did|have|has {keep}|{save} you|been this|it|that|everything|all -{others}|{third}|how|what|i|word +{written}
          long {keep} you|is|are|will|be -we|they|why|i|can +how|{this}|data|for
          where|which {sent}|end|land {words}|typed|data -{others}|how|can +up|all|i|what
          where|which {file} on|computer|disk|folder|{keep} -{others}|how|i
          what {keep} you do|does|will -{others}|how|i|can|me +exactly|about|and
          are|will|is {keep} {words}|everything|it|this if|when i {stop}|leave|close -{others}|how +what|now
          """),
      VisitTopic(
        .sent,
        """
        Nothing is sent anywhere, and no internet is needed. Only what you type is kept, in a file in {place} on this \
        computer.
        """,
        shared: """
          Nothing leaves this computer, and no internet is needed. What is sent here goes to {client} and {coach}, and \
          into a file in {place}.
          """,
        asked: """
          {net} -{others}|how|what|who +need|require|use|used|connected|connect|connection|go|goes|running|run|work|\
          works|working|{app}|{sent}|{keep}|{written}|data|i|computer
          {sent} anywhere|somewhere|elsewhere|server|outside|away|abroad -{others}|how|i|can|where \
          +you|{written}|{this}|data|computer
          leave|leaves|leaving computer|laptop|machine|device -{others}|how +{written}|data|{this}|i|what
          {record} -{others}|how|i|who|can +{this}|you|me|us|or|camera|microphone|{written}
          {record} {written} -{others}|how|can +you|i|what
          being {record} is|are|am -how|why|who|they|what +i|we|this
          do|does|will record|log|track you {this}|what -how|why|who|they|should +me|i
          uploaded|sent|transmitted|transferred {words} is|are|get|gets|being|will -how|why|they|we|who|what
          send|sends|upload it|you anything|something out|anywhere|somewhere|home -we|i|me|why|how
          are you listening -how|why|should|to|me|what
          you share|sharing|sell|selling|upload|uploading {this}|data|anything -{others}|how|i +anywhere|online|what|\
          {written}
          """),
      VisitTopic(
        .delete,
        """
        Only you delete it, at any time: leave with /x, which clears the screen, then type {forget}. Each earlier \
        conversation is deleted in the same way; {list} shows them. A backup of the computer may still hold a copy.
        """,
        shared: """
          It can be deleted at any time in {keeper}'s account, where it is kept: {forget} deletes this conversation. \
          A backup of the computer may still hold a copy.
          """,
        asked: """
          {delete} {this}|data|afterwards|automatically|anything -{others}|who +all|way|like|need|{written}|you|want|\
          when|again|\
          completely|permanently|how|done|finished|once|over|i|what|if|end
          remove|removed {written}|file|files|data|session -{others}|who +want|again|how|i|what|all
          forget you {written} -we|they|why|how +what|i
          {delete} all|everything -{others}|who|how|him|her +of|this|it|that|i|{written}|here|now|please|what|\
          demand|is|be|must|want|to
          {delete} -{others}|who +way|how|later|afterwards|i
          {gone} {delete} -{others}|who|him|her +if|when|i|{this}|all|be|good|forever|permanently|completely|truly|\
          everything
          {stop}|leave|go|half|halfway kept|saved|keep|save not|isnt|arent|wont|without|nothing|unsaved -{others}|who \
          +i|{this}|middle|if|when|is|be|being|what|way|through|{stop}
          """,
        said: """
          kept|saved nothing|none want|wish|like -{others}|{third}|how|who|if \
          +i|more|of|this|it|be|is|all|here|please|no|done
          want|wish|like not kept|saved -{others}|{third}|how|who|if +i|do|this|it|be|any|of|all|to|anything|here|dont
          """),
      VisitTopic(
        .takeOut, "/strike takes back what you said last, with all that quotes it; /back lets you change it.",
        asked: """
          bad|wrong|dangerous|risky|stupid|unwise {written} is|was -{others}|{third}|how|who \
          +i|{this}|to|all|down|did|have|name|names
          how|can|could remove|take|delete|erase|strike name|names|word|words|sentence -{others}|who|file|files|his \
          +i|out|a|one|the|my|last|of|from|here|again|person
          """,
        said: """
          shouldnt write|written|type|typed i -{others}|{third}|how|what|who|when|if|him|her|to +have|maybe|{this}|all
          should not write|written|type|typed i -we|they|why|{third}|how|what|who|when|if|him|her|to \
          +have|maybe|{this}|all
          """),
      // Telephones take 112 for an emergency, whatever the number is where they are (3GPP TS 22.101).
      VisitTopic(
        .help,
        """
        In danger, call the local emergency number; most mobile phones reach it by 112, too. A doctor, a crisis line \
        or somebody near you can listen.
        """,
        asked: """
          helpline|hotline|lifeline|police|emergency|crisis|ambulance there|have|know|what|whats|where|is|which|give \
          -{others}|{third}|who +number|line|phone|i|can|call|ring|to|me|any|for|should
          number|someone|somebody|anyone|anybody|person|people|line call|ring|phone can|could|should|is|there|have \
          -we|they|why|{third}|how|back +i|there|for|help|that|to|in|now|talk|with|what|who
          who call|ring can|could|should|do i -we|they|why|{third}|how|back +for|help|now|in|this|about
          """,
        said: """
          police|emergency|crisis|helpline|hotline|ambulance number|line|phone|helpline|hotline -{others}|{third}|who \
          +i|need|call|give|me|what|whats|is
          police|ambulance call|ring|phone|go|tell|report or|now|should|shall -{others}|{third}|who \
          +the|not|i|to|an|it|is|making|worse|that|this|better
          """),
      VisitTopic(
        .time, "As long as you like; there is no clock. /pause keeps everything, and you can come back any day.",
        asked: """
          how long take|takes -we|they|why|i +need|roughly|approximately|{app}|all|usually|normally|this
          how long last|lasts {app} -we|they|why|i
          how long is|are it|this|{app} -we|they|why|i|been|going|to|had
          how many minutes -{others}|did|was|were +left|more|there|take|takes|need|in|all|total|this
          how much time|longer take|takes|need -{others} +will|do|{app}|this|i
          how much longer|left|time is|this|it|{app} -{others}|i|to|have|get|for +take|takes|left
          is this|it|{app} long|short -{others}|how|what|who|been +very
          take|takes long|minutes|hours -{others}|how|i +too|very|{app}|many
          are|is we|you|it nearly|almost done|finished|there|over -how|why|should +yet
          """),
      VisitTopic(
        .count, "How many questions come depends on what you answer. Any of them can be left out with /skip.",
        asked: """
          how many questions|steps|parts|pages|screens -{others}|did|was|were +left|more|there|take|takes|need|in|all|\
          total|come|coming|this|go|remain|until|end
          how many more|left -{others}|did|was|were|people|him|her +there|to|go|come|questions
          where was|am|were|are i|we -why|how|{third}|they|in|at|with|to|from|on|when|going
          which|what part|question|step number|this|now -{others}|him|her|mean|means|about|for +am|i|at|of|many|how
          """),
      VisitTopic(
        .stop,
        """
        Yes, at any time: /pause keeps everything and leaves, and shows how to come back. /x leaves at once, and \
        empties the screen.
        """,
        asked: """
          have|must|need finish|continue|complete i|we -why|how|they|him|her|what +all|this|it|everything|now|today|to|\
          do|does
          can|may|could {visit}|any|anytime quit|end|exit i -{others}|this|it|that|at|be|for +if|time|moment|point|\
          and|already|what
          how {stop}|leave i here -{others}|him|her|this|it|that +can|now|at|from
          what|which press i -{others}|him|her|mean +do|to|should|can|key|button|keys|now|here
          what|which|where press|key|button|command|type|click {stop}|leave|out -{others}|him|her|mean +i|do|to|need|\
          must|\
          here|now
          how|can|could|way get out i here|program|app|tool|session|questionnaire|survey -{others}|him|her +this|of
          how quit|exit|end i -{others}|this|it|that|at|be|for|can +{visit}
          how leave|close|end|exit|quit i app|program|tool|software|session|questionnaire|survey -{others} +this
          think {return} can|could|may i -{others}|{third}|with +about|back|later|first
          can|could|may do|finish later|tomorrow|afterwards|another i -{others}|him|her|them|how|say|tell \
          +it|this|the|rest|that|day|time|some|now|other
          can|could|may|do|how|what|if {stop} i -{others}|quit|end|this|it|that|being|doing|at|be|for \
          +want|need|have|here|any|anytime|when|whenever|time|moment|today|point|already|happens|{visit}|and|later|\
          tomorrow|\
          {return}|back|how|what|if
          can|could|may|if|how {stop}|leave {return} later|tomorrow|another|back i -{others}|him|her \
          +this|it|day|time|today|want|need|here|where|left|i|and|how
          can|could|may|if|how {return} later|tomorrow|another|next i -{others}|him|her|them +this|it|back|day|time|\
          today|want|need|here|where|left|week|i|how
          take break|pause -{others}|from +short|little|quick|coffee|now|i|can|and|come|back|return|later
          can|could|how|do {save} {return}|later|exit|leave|quit|stop|now -{others} +this|it|and|back|tomorrow|i|how
          close|shut window|terminal|laptop|computer|{visit} -we|they|why +happens|what|now|lose|everything|all|i
          lose {words}|typed|wrote|written -{others}|how|us +what|if|{stop}|{visit}|close|leave|now|i|everything
          lose everything|it|this {stop}|close|leave|shut if|when -{others}|how|us +i|now|window|terminal
          """),
      VisitTopic(
        .use, "They are kept in a file in {place} and shown to you here. Nothing else is done with them.",
        coached: "They are kept in a file in {place} and shown here. Nothing else is done with them.",
        shared: """
          They are kept in a file in {place}, in {keeper}'s account, and shown to {client} and {coach}. Nothing else \
          is done with them.
          """,
        asked: """
          what {happens} {words}|typed|write|wrote|type|numbers|names -{others}|how +you|to|with|once|done|finished|\
          end|afterwards|\
          i|what
          what|how done|do|use|used|doing with|to|for {words}|typed|write|wrote|type -{others} +you|be|is|are|i|what
          what do|doing|does with|to this|it|that|all -{others}|{third}|how|i|should|did|can +you|the|program
          what use|used for|with {this}|data -{others}|how|i|can +be|is|are|you
          how {words} used be|are|is|being -{others}|i +will
          you train|learn|analyse|analyze|sell from|on|{words}|data|this -{others}|how|him|her|can|what \
          +models|model|use|used|me|ai
          train|trained|sold|analysed|analyzed ai|you|{words}|data|model|models -{others}|how|i|can \
          +be|use|used|this|it|on
          used against me -{others}|how|what +{this}|{words}|written|later
          """),
      VisitTopic(
        .names, "Initials, a role or a made-up name will do, for anyone, you too.",
        asked: """
          {alias} use|using|write|put|give|type|name|names|ok|okay|enough|instead|allowed|only -why|how|who|they|we|\
          what +i|people|persons|person|just|or|full|real|for|of|them|somebody|someone|everyone
          use|using|write|put|give|type|mention|say {real} name|names -why|how|who|they|we|to|him|her|what \
          +i|must|should|or|initials|of|their|people|is|person|here|need
          have|must|need use|using|write|put|give|type|mention|say|name|tell name|names|who -why|how|they|we|him|her|\
          what +to|i|real|full|of|their|people|is|it|person|here
          anonymous|anonymously -why|how|they|we|what|who +stay|remain|do|answer|i|use
          made up name|names use|give|write|put|ok|okay|can|could -why|how|who|they|we +i|for|people
          """),
      VisitTopic(
        .copy,
        """
        /summary shows what you have said so far. Once you have left, {show} shows all of it, and can write it as a \
        page.
        """,
        asked: """
          {copy} this|it|these|that|{written}|everything|{app}|all -{others}|what|who +how|i|myself|end|later|\
          afterwards|at|out
          can|could|how|do keep|get copy -{others}|what|who +of|{this}|all|myself|i|how
          can|could|how|where see|read {words} i again|later|afterwards|end -{others}|who|what +all|of|at
          """),
    ] + ofQuestions
}
