// The words that belong to questions about the visit itself: data, to be read by `VisitQuestions`.

extension VisitTopic {
  /// The lists that stand in braces.
  static let lists = [
    "others": "we|they|why|should",
    "who": "who|{person}",
    "figure": "1|2|3|4|5|6|7|8|9|10|number|numbers",
    "third": "he|she|they|him|her|them",
    "person":
      """
    anyone|anybody|someone|somebody|else|others|people|person|persons|human|boss|bosses|manager|managers|company|\
    employer|organisation|organization|firm|hr|personnel|colleague|colleagues|coworker|coworkers|team|teammates|leader|\
    lead|supervisor|director|admin|admins|administrator|administrators|department|management|headquarters|hq|coach|\
    police|government|partner|partners|wife|husband|family|office|work|third|parties|party|everyone|everybody|nobody|\
    staff|owner|sysadmin|authorities|school|chief|ceo|client|clients|customer|customers|other|it
    """,
    "read": "read|reads|reading|see|sees|seen|seeing|view|views|viewed|viewing|access|accessed|c|readable|visible",
    "learn": "know|knows|hear|hears|find|finds|told|learn|learns|notified|informed",
    "this": "this|it|that|these|here|along|everything|{written}|{app}",
    "written":
      """
    {words}|write|writes|writing|wrote|written|type|types|typing|typed|say|said|saying|put|enter|entered|submit|\
    submitted
    """,
    "words":
      """
    words|answer|answers|text|texts|notes|entries|information|info|responses|response|data|details|input|inputs|\
    stuff|content
    """,
    "mine": "answer|answers|number|numbers|name|names|typed|wrote|typo|entry|spelling",
    "app":
      """
    app|application|program|programme|tool|software|website|site|page|session|conversation|chat|transcript|\
    file|files|visit|questionnaire|survey|exercise|script|thing|questions
    """,
    "visit": "session|program|app|questionnaire|survey|visit|script|now|here",
    "device":
      """
    its|my|work|works|laptop|computer|phone|device|office|account|company|screen|look|looks|into|opens|checks|uses|\
    borrows|takes|finds|picks|up|when
    """,
    "gone": "gone|away|lost|deleted|erased|wiped",
    "private":
      """
    private|confidential|anonymous|secure|safe|protected|encrypted|discreet|confidentially|privately|public|privacy|\
    confidentiality
    """,
    "share":
      """
    share|shares|sharing|show|shows|forward|forwards|report|reports|pass|give|send|sends|sending|sell|tell|disclose|leak
    """,
    "keep":
      """
    kept|keep|keeps|keeping|stored|store|stores|storing|save|saved|saves|saving|storage|retained|retain|archived|held
    """,
    "file": "file|files|transcript|transcripts|logs",
    "sent":
      """
    send|sends|sent|sending|upload|uploads|uploaded|uploading|transmit|transmitted|transfer|transferred|go|goes|\
    going
    """,
    "net": "internet|online|offline|cloud|server|servers|web|wifi|google|microsoft|openai|amazon",
    "record":
      "recorded|recording|taped|taping|tracked|tracking|monitored|logged|logging|spying|spied|filmed|filming",
    "delete": "delete|deletes|deleted|deleting|erase|erased|erasing|wipe|wiped|redact|redacted",
    "machine":
      """
    robot|bot|ai|machine|computer|program|programme|chatgpt|gpt|claude|gemini|copilot|siri|alexa|llm|chatbot|\
    algorithm|script|artificial|intelligence|automatic|automated|software|app
    """,
    "human": "human|person|somebody|someone|anybody|anyone|man|woman|therapist|coach|humans|psychologist",
    "happens": "happens|happen|happening|become|becomes",
    "stop": "stop|pause|quit|exit|end|interrupt|finish|abort",
    "return": "return|come|continue|resume|carry|finish|restart",
    "save": "save|saving|saved",
    "alias": "initials|initial|nickname|nicknames|pseudonym|pseudonyms|alias|fake|invented|false|abbreviations",
    "real": "real|full|actual|true|proper|own|the|my|{alias}",
    "copy": "copy|print|printed|download|downloaded|export|exported|printout|pdf",
    "box": "field|box|line|prompt",
    "question": "question|questions|this|that|it",
    "number": "1|2|3|4|first|second|third|other",
    "language":
      """
    language|languages|english|spanish|french|german|italian|portuguese|dutch|polish|russian|ukrainian|arabic|chinese|\
    mandarin|japanese|korean|hindi|urdu|bengali|turkish|swahili|greek|hebrew|czech|swedish|danish|norwegian|finnish|\
    hungarian|romanian|indonesian|vietnamese|thai|persian|farsi|tongue
    """,
  ]

  /// The words that may stand in any such question.
  static let fillers = """
    a an the i im ive me my mine you your yours u ur its it this that these those here there is are am r be been was
    were will would can could do does did dont may might have has had get gets got to of in on at for from with by
    about if or any ever also still even only after before later being going gonna else now then and but so maybe
    perhaps actually just exactly really already yet today please pls plz sorry excuse pardon wait hold hi hello hey
    dear ok okay well um uh hmm oh thanks thank btw quick question first again one more thing too something possible
    """

  /// What leads up to such a question, so that it need not end in a question mark.
  static let leads = Phrases(
    """
    i want to know|i would like to know|id like to know|i need to know|i wonder|i am wondering|im wondering|\
    just wondering|wondering|i am worried|im worried|i worry|i am afraid|please tell me|tell me|can you tell me|\
    could you tell me|may i ask|can i ask|can i just ask|could you explain|can you explain|do you know|\
    i am not sure|im not sure|i am worried about|i am curious|let me ask|i have a question|i have one question|\
    i dont know|i do not know|dont know|nothing more|nothing else|no more|that is all|thats all|i am done|im done|\
    i want to stop|i have nothing more|i need to stop|i have to stop|would you tell me|before i answer|before i start|\
    before we start|before we begin|before i begin|before i write|before i say anything|before that|\
    i dont understand
    """)
}
