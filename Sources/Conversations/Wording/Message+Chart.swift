// What the machine says of the chart: its lowest numbers, and where the next conversation could begin.

extension Message {
  static func unrated(_ name: String) -> String { "\(name): not rated." }
  static func suggestion(_ names: [String], _ low: Int) -> String {
    names.count == 1
      ? "The lowest number is \(low): \(names[0].asSentence) You decide what to look at."
      : "The lowest number, \(low), is there more than once: \(names.inWords.asSentence)"
  }
  static func allHighest(_ number: Int) -> String { "Every number is \(number); there is none higher." }
  /// The heading over the places for each item.
  public static let placesHeading = "Where the next conversation could begin"
  static func place(_ scale: String, _ number: Int, _ reason: String) -> String {
    "\(scale), at \(number); \(reason.asSentence)"
  }
  /// Why a number is the place: `lowest` are the scales at that number, the place first.
  static func reason(of lowest: [String], among count: Int, at number: Int, highest: Int) -> String {
    if count == 1 { return "the only number so far" }
    if number == highest { return "nothing is lower than \(highest), so what keeps it there?" }
    guard lowest.count > 1 else { return "the lowest of the \(count == 2 ? "two" : count == 3 ? "three" : "numbers")" }
    let others = Array(lowest.dropFirst())
    return "\(asLow(others)), and \(lowest[0]) comes before \(others.count == 1 ? "it" : "them")"
  }
  /// Scales that are as low as another.
  static func asLow(_ scales: [String]) -> String { "\(scales.inWords) \(scales.count == 1 ? "is" : "are") the same" }
  static let noneForNow = "none for now"
  static func none(orAny example: String?) -> String {
    example.map { "\(noneForNow); or type another name and word, such as ‘\($0)’" } ?? noneForNow
  }
}
