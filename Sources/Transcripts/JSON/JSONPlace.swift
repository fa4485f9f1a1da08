// Where a value stands in the document, for errors; paths are put together only where one is asked for.

/// The keys that lead to a value: those that lead to its container, and its own.
struct JSONPlace {
  private var parents: [any CodingKey] = []
  /// The value's own key; none at the top.
  private(set) var key: (any CodingKey)?

  var path: [any CodingKey] { key.map { parents + [$0] } ?? parents }

  /// The place of a member or an element of the value that stands here.
  func next(_ key: any CodingKey) -> JSONPlace {
    var place = JSONPlace()
    (place.parents, place.key) = (path, key)
    return place
  }
}
