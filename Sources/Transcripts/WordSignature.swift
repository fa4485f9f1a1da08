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
    guard let entries = EntryLines(in: transcript)?.range else { return [UInt8](repeating: 0xFF, count: size) }
    var signature = [UInt8](repeating: 0, count: size)
    transcript.withUnsafeBufferPointer { bytes in
      signature.withUnsafeMutableBufferPointer { signature in
        var start = entries.lowerBound
        while start < entries.upperBound {
          let end = bytes.lineEnd(in: start..<entries.upperBound)
          // What the script says is passed over, and what stands before the words of an entry in one line.
          let text = bytes.position(of: opening, in: start..<end).map { $0 + opening.count } ?? start
          if bytes.position(of: scriptsOwn, in: start..<text) == nil {
            add(bytes, text..<end, &folding, to: signature)
          }
          start = end + 1
        }
      }
    }
    return signature
  }

  private static func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ folding: inout FoldedLetters,
    to signature: UnsafeMutableBufferPointer<UInt8>
  ) {
    var (beginning, place) = (Beginning(), range.lowerBound)
    func add(_ letter: UInt32) {
      if let bit = beginning.bit(with: letter) { signature[bit >> 3] |= 1 << UInt8(bit & 7) }
    }
    while place < range.upperBound {
      let byte = bytes[place]
      switch byte {
      case 0x30...0x39, 0x61...0x7A:
        add(UInt32(byte))
        place += 1
      case 0x41...0x5A:
        add(UInt32(byte | 0x20))
        place += 1
      case UInt8(ascii: "\\") where place + 1 < range.upperBound && bytes[place + 1] != UInt8(ascii: "u"):
        beginning = Beginning()
        place += 2
      case UInt8(ascii: "\\"), 0x80...:
        guard let scalar = WordScan.scalar(at: &place, bytes) else { return }
        let (first, second) = folding.folded(scalar)
        for letter in [first, second] where letter != 0 {
          if FoldedLetters.isOfAWord(letter) { add(letter) } else { beginning = Beginning() }
        }
      default:
        beginning = Beginning()
        place += 1
      }
    }
  }

  private static let opening = Array("text\": \"".utf8)

  /// A word as far as it was read.
  private struct Beginning {
    private var (sum, length) = (UInt32(0x811C_9DC5), 0)

    /// The bit of the beginning that ends with this letter.
    mutating func bit(with letter: UInt32) -> Int? {
      sum = (sum ^ letter) &* 0x0100_0193
      length += 1
      return WordSignature.lengths.contains(length) ? Int(((sum ^ sum >> 15) &* 0x9E37_79B1) >> 19) : nil
    }
  }
}
