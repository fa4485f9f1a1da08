// What became of an action between two sessions, written into every session that knows it.

import Conversations
import FoundationEssentials

extension Store {
  /// Writes what became of an item into transcripts that know it. All of them are held before the first is changed.
  /// - Parameters:
  ///   - places: Where it stands, as it was listed.
  ///   - status: The id of the option.
  ///   - words: What the person said of it.
  /// - Throws: `.displaced` where something else stands there now, and `.busy`; nothing is changed then.
  public func review(
    _ commitment: Commitment, at places: [Commitment.Place], as status: String, words: String, at time: Date
  ) throws(StoreError) {
    let scripts = KnownScripts(self)
    var held: [(file: SessionFile, transcript: Transcript)] = []
    for place in places {
      let file = try open(place.session)
      var transcript = try load(file.id)
      let items = transcript.outcome.items(place.slot.name)
      guard let records = place.slot.records, items.indices.contains(place.index),
        items[place.index].title(in: records) == commitment.title
      else { throw .displaced(id: file.id) }
      transcript.review(place.index, in: place.slot, as: status, words: words, at: time)
      transcript.outcome = transcript.outcome.ordered(by: scripts.data(transcript.script))
      held.append((file, transcript))
    }
    for (file, transcript) in held { try file.save(transcript) }
    for (file, _) in held { file.release() }
    refresh()
  }
}
