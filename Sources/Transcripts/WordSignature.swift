// The bits that words leave: one for the first three letters of a word, one for its first four, and so on to eight.

import Conversations

enum WordSignature {
  /// In bytes.
  static let size = 1024
  private static let lengths = 3...8
  private static let scriptsOwn = Array("who\": \"script\"".utf8)

  /// The bits of a word that is looked for. A shorter one has none: it may be in any text.
  static func bits(of word: [UInt32]) -> [Int] {
    var beginning = Beginning()
    return word.compactMap { beginning.bit(with: $0) }
  }

  /// Whether the first bytes have all these bits.
  static func has(_ bits: [Int], in bytes: ArraySlice<UInt8>) -> Bool {
    bits.allSatisfy { bytes[bytes.startIndex + $0 >> 3] & 1 << UInt8($0 & 7) != 0 }
  }

  /// The signature of what people said in a transcript; all bits where it is not laid out as ours are.
  static func made(of transcript: [UInt8], _ folding: inout FoldedLetters) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: size)
    guard let entries = EntryLines(in: transcript)?.range else { return [UInt8](repeating: 0xFF, count: size) }
    var place = entries.lowerBound
    while place < entries.upperBound {
      // What the script says is passed over, line by line.
      let script = min(transcript.position(of: scriptsOwn, from: place) ?? .max, entries.upperBound)
      let line = transcript[place..<script].lastIndex(of: 0x0A) ?? script
      transcript.withUnsafeBufferPointer { bytes in
        signature.withUnsafeMutableBufferPointer { add(bytes, place..<line, &folding, to: $0) }
      }
      place = transcript[script..<entries.upperBound].firstIndex(of: 0x0A) ?? entries.upperBound
    }
    return signature
  }

  private static func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ folding: inout FoldedLetters,
    to signature: UnsafeMutableBufferPointer<UInt8>
  ) {
    var (beginning, place) = (Beginning(), range.lowerBound)
    while place < range.upperBound {
      let byte = bytes[place]
      // What stands before the words of an entry is no person's.
      if byte == 0x0A, place + 5 < range.upperBound, bytes[place + 5] == UInt8(ascii: "{") {
        place = Self.text(of: bytes, from: place + 1, to: range.upperBound)
        beginning = Beginning()
      } else if byte < 0x80, byte != UInt8(ascii: "\\") {
        place += 1
        let letter = UInt32(0x41...0x5A ~= byte ? byte | 0x20 : byte)
        if let bit = beginning.bit(with: letter) { signature[bit >> 3] |= 1 << UInt8(bit & 7) }
      } else if byte == UInt8(ascii: "\\"), place + 1 < range.upperBound, bytes[place + 1] != UInt8(ascii: "u") {
        beginning = Beginning()
        place += 2
      } else {
        guard let scalar = WordScan.scalar(at: &place, bytes) else { return }
        let (first, second) = folding.folded(scalar)
        for letter in [first, second] where letter != 0 {
          if let bit = beginning.bit(with: letter) { signature[bit >> 3] |= 1 << UInt8(bit & 7) }
        }
      }
    }
  }

  /// Where the text of an entry begins that stands in one line; else where the line does.
  private static func text(of bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var place = start
    while place + opening.count <= end, bytes[place] != 0x0A {
      if bytes[place] == UInt8(ascii: "t"), opening.indices.allSatisfy({ bytes[place + $0] == opening[$0] }) {
        return place + opening.count
      }
      place += 1
    }
    return start
  }

  private static let opening = Array("text\": \"".utf8)

  /// A word as far as it was read.
  private struct Beginning {
    private var (sum, length) = (UInt32(0x811C_9DC5), 0)

    /// The bit of the beginning that ends with this letter. What is no letter ends the word.
    mutating func bit(with letter: UInt32) -> Int? {
      guard FoldedLetters.isOfAWord(letter) else {
        self = Beginning()
        return nil
      }
      sum = (sum ^ letter) &* 0x0100_0193
      length += 1
      return WordSignature.lengths.contains(length) ? Int(((sum ^ sum >> 15) &* 0x9E37_79B1) >> 19) : nil
    }
  }
}
