// What says that a list is complete, or that all is said: "that's all", "done", "next question".

extension String {
  /// Whether it says that a list is complete.
  var endsList: Bool {
    let words = spokenWords
    return !words.isEmpty && Self.ends.cover(words) && words.contains { !Self.weak.contains($0) }
  }

  /// Whether it says that all is said, and not only that it goes on: "thats all", "end".
  var endsVisit: Bool {
    let words = spokenWords
    return ["end", "the end"].contains(words.joined(separator: " "))
      || endsList && words.contains { ["all", "done", "finished", "finish", "enough", "nothing", "more"].contains($0) }
  }

  /// Words that end nothing by themselves.
  private static let weak: Set<String> = [
    "so", "i", "think", "nah", "nope", "lol", "please", "thanks", "thank", "you", "for", "now", "im", "am", "tired",
    "bed", "folks",
    "me", "yes",
    "from", "have", "all", "guys", "today",
  ]
  private static let ends = Phrases(
    """
    ok|okay|nah|nope|done|im done|i am done|all done|finished|im finished|i am finished|finish|thats all|thats it|\
    that is all|that is it|thats everyone|thats everybody|that is everyone|that is everybody|thats them|\
    thats the list|that will do|thatll do|these three|these|yes|right|thats right|correct|thats correct|perfect|\
    looks good|great|next question|you can go on|these two|those three|those two|all three|thats me done|its all|\
    it is all|these are all|thats enough|that is enough|enough|enuf|thats enuf|\
    plenty|thats plenty|that is plenty|its plenty|thats ample|enough said|thats the lot|that is the lot|\
    thats all i got|thats all i have|thats all ive got|all i got|all i have|all ive got|all i can think of|\
    thats all i can think of|i cant think of more|cant think of more|i cant think of any more|cant think of any more|\
    i cant think of anything else|cant think of anything else|cant think of another|cant think of any|\
    none i can think of|nothing i can think of|nothing comes to mind|no more|no more names|no others|nobody else|\
    no one else|noone else|nothing else|nothing more|go on|lets go on|move on|carry on|continue|ready|end of list|\
    complete|thats fine|that is fine|all good|im good|i am good|all set|no|that was it|that was all|\
    that was everything|i have nothing more|i have nothing else|i have no more|nothing more to say|nothing to add|\
    nothing else to add|nothing else to do|nothing more to do|not tonight|not today|i need sleep|good night|goodnight|\
    time for bed|bed|im tired|i am tired|now|folks|guys|from me|for me|i have|all|and|ok|for now|for today|\
    for tonight|so|i think|lol|mate|really|sorry|please|thanks|thank you
    """)
}
