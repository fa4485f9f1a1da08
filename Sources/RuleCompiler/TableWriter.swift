// Lays rows out as `Tables` reads them.

import Perspective

struct TableWriter {
  private var columns: [[UInt8]] = Array(repeating: [], count: Tables.Part.allCases.count)
  private var counts: [Int] = Array(repeating: 0, count: Tables.Part.allCases.count)

  mutating func set<Row: BitwiseCopyable>(_ part: Tables.Part, _ rows: [Row]) {
    columns[part.rawValue] = rows.withUnsafeBytes(Array.init)
    counts[part.rawValue] = rows.count
  }

  /// The hash table of the words, their classes, contractions and emoji.
  mutating func words(_ stock: WordStock) {
    var sets: [ClassSet] = [ClassSet()]
    var numbers: [ClassSet: UInt16] = [ClassSet(): 0]
    var entries: [WordSlot] = []
    for (id, hash) in stock.hashes.enumerated() {
      var entry = WordSlot()
      (entry.hash, entry.id) = (hash, Int32(id))
      let classes = stock.classes[hash] ?? ClassSet()
      if numbers[classes] == nil {
        numbers[classes] = UInt16(sets.count)
        sets.append(classes)
      }
      entry.classes = numbers[classes] ?? 0
      entries.append(entry)
    }
    contractions(&entries)
    set(.words, Self.hashTable(of: entries))
    set(.classSets, sets)
    set(.emojis, stock.emojis.sorted { $0.key < $1.key }.map { Emoji($0.key, $0.value) })
  }

  /// How contractions are cut; each is an entry of the words.
  private mutating func contractions(_ entries: inout [WordSlot]) {
    for (number, cut) in Contractions.written.enumerated() {
      let hash = WordSlot.hash(of: cut.0)
      let place = entries.firstIndex { $0.hash == hash } ?? entries.count
      if place == entries.count {
        entries.append(WordSlot())
        entries[place].hash = hash
      }
      entries[place].contraction = UInt16(number + 1)
    }
    let cuts = Contractions.written.map { word, head, tail in
      let at =
        tail == "n't" ? word.count - 2 : head == "you" && word.hasPrefix("u") ? 1 : min(head.count, word.count - 1)
      return Contraction(head: WordSlot.hash(of: head), tail: WordSlot.hash(of: tail), at: at)
    }
    set(.contractions, cuts)
    set(
      .stems, Contractions.negated.map { Stem(short: WordSlot.hash(of: $0.0), whole: WordSlot.hash(of: $0.1)) })
  }

  /// The entries by their hash, with linear probing, two thirds full at most.
  private static func hashTable(of entries: [WordSlot]) -> [WordSlot] {
    var size = 1024
    while size * 2 < entries.count * 3 { size *= 2 }
    var slots = Array(repeating: WordSlot(), count: size)
    for entry in entries {
      var place = Int(truncatingIfNeeded: entry.hash & UInt64(size - 1))
      while slots[place].hash != 0 { place = (place + 1) & (size - 1) }
      slots[place] = entry
    }
    return slots
  }

  /// The elements, each kept once, and the sequence of their numbers.
  mutating func elements(_ all: [Element]) {
    var numbers: [[UInt8]: UInt16] = [:]
    var kept: [Element] = []
    let sequence = all.map { element in
      let bytes = withUnsafeBytes(of: element, Array.init)
      if let number = numbers[bytes] { return number }
      numbers[bytes] = UInt16(kept.count)
      kept.append(element)
      return UInt16(kept.count - 1)
    }
    set(.elements, kept)
    set(.sequence, sequence)
  }

  /// The patterns by what they begin with: by word, and by class, mark and party.
  mutating func starts(_ patterns: [Pattern], _ elements: [Element], _ pool: [Int32], words: Int) {
    var byWord: [[UInt16]] = Array(repeating: [], count: words)
    var byClass: [[UInt16]] = Array(repeating: [], count: Start.count)
    for (number, pattern) in patterns.enumerated() {
      let number = UInt16(number)
      for first in elements[pattern.elements] where first.form == .token || first.form == .chunk {
        if first.chunks & 3 != 0 { byClass[Start.other.rawValue].append(number) }
        if first.chunks & 4 != 0 { byClass[Start.own.rawValue].append(number) }
        for place in first.wordsFrom..<first.wordsTo { byWord[Int(pool[Int(place)])].append(number) }
        for bit in first.classes { byClass[bit].append(number) }
        if first.shapes != 0 { byClass[Start.mark.rawValue].append(number) }
        guard first.optional else { break }
      }
    }
    var numbers: [UInt16] = []
    func places(_ filed: [[UInt16]]) -> [UInt32] {
      filed.map { list in
        defer { numbers += list }
        return UInt32(numbers.count)
      } + [UInt32(numbers.count)]
    }
    set(.wordStarts, places(byWord))
    set(.classStarts, places(byClass))
    set(.starts, numbers)
  }

  /// The whole: the header, and every column at a multiple of 16 bytes.
  var bytes: [UInt8] {
    var header: [UInt32] = []
    var body: [UInt8] = []
    let front = (Tables.headerSize + 15) / 16 * 16
    for (column, count) in zip(columns, counts) {
      header += [UInt32(front + body.count), UInt32(count)]
      body += column
      body += Array(repeating: 0, count: (16 - body.count % 16) % 16)
    }
    let head = header.withUnsafeBytes(Array.init)
    return head + Array(repeating: 0, count: front - head.count) + body
  }
}
