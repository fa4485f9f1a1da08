// The words by which it is told which sentence of the person's own may be quoted: data.

extension Excerpt {
  /// The words by which sentences are told apart.
  enum Words {
    /// What people are called in anger.
    static let names = Phrases(
      """
      hypocrite|coward|idiot|failure|monster|fraud|terrible person|bad person|loser|cow|snake|two faced|twofaced|
      backstabber|backstabbing|bitch|pig|rat|weasel|liar|lying|psycho|witch|slimy|creep
      """)
    /// What people call themselves in shame, and what stands around it.
    static let shame = Phrases(
      "pathetic|stupid|weak|ridiculous|useless|worthless|childish|embarrassing|coward|idiot|loser|ashamed|silly|dumb")
    static let ofShame: Set<String> = [
      "i", "im", "am", "feel", "so", "a", "an", "such", "how", "what", "just", "is", "it", "its", "that", "thats",
    ]
    /// What is wished on somebody in anger.
    static let blows = Phrases(
      """
      my fist|my fists|in the face|in his face|in her face|meet his face|punch him|punch her|punch them|hit him|hit her|
      hit them|slap him|slap her|slap them|kill him|kill her|kill them|strangle him|strangle her|hurt him|hurt her|
      throttle him|throttle her|smash him|smash his|smash her|beat him up|beat her up|kick him|kick her
      """)
    /// What begins a sentence that turns the one before.
    static let turns = Phrases(
      """
      but|however|yet|still|though|although|except|only that|only|until|then again|that said|on the other hand|instead|
      now|not really|or not|or rather|no|actually|even so|and yet|nevertheless|that was|well no|at least|unless|
      otherwise|just not|i mean|like i|like im|as if|sometimes not|not any more|not anymore|not always|if only
      """)
    /// What turns the first half of a sentence within it.
    static let turningWithin: Set<String> = [
      "but", "however", "yet", "though", "although", "except", "unless", "until", "whereas", "despite", "without",
      "instead", "rather", "nor", "if",
    ]
    /// What leaves a sentence without its end.
    static let hanging: Set<String> = [
      "but", "and", "or", "nor", "because", "although", "unless", "until", "except", "whereas", "if", "the", "a", "an",
    ]
    /// What a cut could turn into its opposite.
    static let negations: Set<String> = [
      "not", "no", "never", "nobody", "nothing", "none", "cannot", "cant", "dont", "doesnt", "didnt", "wont", "isnt",
      "arent", "wasnt", "couldnt", "wouldnt", "shouldnt", "havent", "hasnt", "without", "hardly", "only", "less",
      "stop",
    ]
    /// Whether somebody else is to do something: what it is belongs to it.
    static func wantsOfOthers(_ plain: [String]) -> Bool {
      let verbs: Set<String> = [
        "want", "wants", "need", "ask", "tell", "get", "expect", "like", "love", "allow", "help",
      ]
      return plain.indices.dropLast().contains { verbs.contains(plain[$0]) && plain[$0 + 1] != "to" }
    }
    /// What begins a clause within a sentence.
    static let within: Set<String> = ["that", "who", "which", "what", "why", "how", "because", "where", "when", "and"]
    /// What begins a sentence that is said by the way, or half a thought.
    static let asides = Phrases(
      """
      it is not that|its not that|it isnt that|it is not about|its not about|not that|this is not about|i am not saying|
      im not saying|i dont mean|i do not mean|on the one hand|of course|by the way|btw|as i said|as you know|
      i dont know how to|i do not know how to|i dont know where|i do not know where|i am not sure how|im not sure how|
      not sure|not much|not a lot|hard to say|difficult to say|where to begin|where do i begin|
      where do i start|where shall i begin|is this|wait is|wait what|long story|it is a long|its a long|this may sound|
      this might sound|i know this sounds|i want to tell you|let me tell you|i wanted to tell you|maybe this is|
      i used to|we used to|once i|at first|bear with|my name is|i am called|anyway|
      ok so|okay so|i am writing|im writing|according to|they say|people say
      """)
    /// What is said to whoever reads, before the point.
    static let smallTalk = Phrases(
      """
      sorry|how are you|how do you do|excuse me|forgive me|forgive my|thank you|thanks|hello|hi|hey|dear|
      good morning|good afternoon|good evening|
      greetings|let me think|good question|i am new|im new|i hope you are|hope you are|i hope this|i hope it is ok|
      my english|i am typing|im typing|long day|rough day|bad day|hard day|busy day|crazy day|long week
      """)
    /// What says a wish.
    static let wishes = Phrases(
      """
      i want|i would like|id like|i wish|i hope|i need|i would love|id love|i am looking for|im looking for|
      i am trying|im trying|i try|my goal|my aim|my wish|my hope|i came|i come|we want|we would like|we need|we wish|
      we hope|it would be|help me|how to|to find|to learn|to settle|to agree|to understand|to know|i plan|i intend|
      i will|lets|let us|i long|i seek|i must|i have to
      """)
    /// What tells of others' words.
    static let reporting: Set<String> = [
      "said", "says", "told", "wrote", "writes", "claims", "claimed", "thinks", "believes", "complains",
      "complained", "shouted", "insists", "insisted", "argues", "argued", "replied",
    ]
    static let own: Set<String> = ["i", "ive", "we", "weve", "id", "what", "how"]
    /// What speaks of whoever writes.
    static let oneself: Set<String> = ["i", "ive", "we", "weve"]
    static func isDone(_ word: String) -> Bool { word == "forgot" || word == "also" || Telling.isPast(word) }
    static let owning = Phrases(
      "my fault|my part|my mistake|my doing|my silence|my own|was me|on me|our fault|both of us")
    /// What begins a sentence that is about nobody else.
    static let ofNobody: Set<String> = [
      "the", "a", "an", "this", "that", "these", "it", "there", "we", "our", "nothing", "something", "everything",
      "i", "im", "ive", "id", "things", "trust", "to", "how", "what", "why", "more", "less", "better", "good", "and",
      "only", "maybe", "today",
    ]
    /// What only links a sentence to what was before it, without a comma.
    static let links: Set<String> = ["and", "also", "plus", "oh", "um", "uh", "&", "+", "-", "–"]
    /// What begins a clause that does not stand alone.
    static let dependent: Set<String> = [
      "if", "when", "because", "since", "although", "though", "while", "after", "before", "unless", "whenever", "as",
      "even", "despite", "once", "until", "whether",
    ]
    /// Before what a sentence may be cut.
    static let borders: Set<String> = [
      "and", "because", "so", "where", "since", "after", "before", "to", "with", "about", "for",
      "from", "in", "on", "at", "by", "during", "between", "into",
    ]
    /// What leans on the words behind it, so that nothing is cut there.
    static let leaning: Set<String> = [
      "a", "an", "the", "my", "our", "your", "his", "her", "their", "its", "this", "that", "these", "those", "of", "to",
      "and", "or", "with", "about", "for", "from", "in", "on", "at", "by", "as", "not", "no", "is", "are", "was",
      "were", "be", "been", "have", "has", "had", "do", "does", "did", "will", "would", "can", "could", "should", "may",
      "might", "must", "i", "we", "you", "he", "she", "they", "it", "want", "like", "need", "hope", "wish", "try",
      "trying", "more", "very", "so", "how", "why", "what", "when", "where", "who", "which", "if", "because", "between",
      "into", "than", "going", "able", "id", "im", "ive", "some", "any", "each", "every", "both", "also", "just",
      "really", "think", "know", "say", "feel", "see", "believe", "understand", "learn", "find", "there", "here",
      "tell", "show", "make",
    ]

    /// Whether words before a comma only open a sentence.
    static func isOpening(_ words: Substring) -> Bool {
      let plain = words.spokenWords
      if plain.isEmpty { return true }
      return Courtesy.isAll(words) || plain.allSatisfy(openers.contains)
    }
    static let openers: Set<String> = [
      "well", "so", "ok", "okay", "um", "uh", "hmm", "oh", "ah", "honestly", "yes", "look", "see", "right", "hm", "er",
      "and", "frankly", "basically", "anyway", "mm", "also", "then", "sure", "to", "be", "honest", "as", "i", "said",
      "seriously", "really", "truthfully", "tbh", "truth", "god", "gosh", "wow", "phew", "hmmm", "umm", "what", "no",
      "huh",
    ]
  }
}
