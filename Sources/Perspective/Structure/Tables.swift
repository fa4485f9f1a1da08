// The compiled rules as they lie in memory: columns of rows of a fixed size, found by an offset at the front.

import CRules

/// Rows of one kind, read where they lie.
package struct Column<Row: BitwiseCopyable>: @unchecked Sendable {
  private let start: UnsafePointer<Row>
  package let count: Int

  fileprivate init(_ start: UnsafeRawPointer, count: Int) {
    self.start = start.assumingMemoryBound(to: Row.self)
    self.count = count
  }

  package subscript(index: Int) -> Row {
    @inline(__always) get { start[index] }
  }

  var indices: Range<Int> { 0..<count }
}

/// The whole of the compiled rules. Its maker is `RuleCompiler`, which writes the columns in the order given here.
package struct Tables: @unchecked Sendable {
  /// The columns, in the order in which their offsets and counts stand at the front.
  package enum Part: Int, CaseIterable {
    case words, classSets, phraseStarts, phrases, elements, sequence, pool, patterns, wordStarts, classStarts, starts
    case rules, letters, stems, contractions, emojis
  }

  /// Bytes before the columns: an offset and a count for each.
  package static let headerSize = 8 * Part.allCases.count

  private let base: UnsafeRawPointer

  /// The tables that are part of the program.
  static let builtIn = Tables(at: cofrontRules())

  /// Tables at an address that is aligned to 64 bytes and stays valid as long as they are read.
  package init(at base: UnsafeRawPointer) { self.base = base }

  func column<Row: BitwiseCopyable>(_ part: Part) -> Column<Row> {
    let place = 8 * part.rawValue
    let offset = base.load(fromByteOffset: place, as: UInt32.self)
    let count = base.load(fromByteOffset: place + 4, as: UInt32.self)
    return Column(base + Int(offset), count: Int(count))
  }
}
