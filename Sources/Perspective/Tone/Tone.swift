// What the wording of a sentence suggests, by weights learnt from comments that people marked as uncivil or not: a
// guess for where the rules are silent. How the weights are learnt is told in `Documentation/Reading.md`.

import CRules

/// Learnt weights, whole numbers in a table of 64 kB: the same on every machine.
package struct Tone: @unchecked Sendable {
  /// The bytes of a table: what a score has to reach, then the weights.
  package static let size = 65_536
  /// Of fewer words than these, not counting quoted ones, the tone tells too little.
  static let fewest = 9
  /// How much more a sentence has to score in a text that faces the issue, or is courteous.
  static let reserve = 150

  private static let weights = size - headerSize
  private static let headerSize = 8

  /// The weights that are part of the program.
  static let builtIn = Tone(at: cofrontTone())

  private let table: UnsafeRawPointer

  /// A table at an address that stays valid as long as it is read.
  package init(at table: UnsafeRawPointer) { self.table = table }

  /// The place of a sign in the table.
  static func place(of hash: UInt32) -> Int { headerSize + Int(hash % UInt32(weights)) }

  /// From this score on a sentence is marked.
  package var threshold: Int { Int(Int32(littleEndian: table.loadUnaligned(as: Int32.self))) }

  /// Ten times the sum of the weights, in proportion to the root of their number: long sentences weigh no more.
  package func score(_ places: [Int]) -> Int {
    let sum = places.reduce(0) { $0 + Int(table.load(fromByteOffset: $1, as: Int8.self)) }
    return sum * 1000 / max(1, Int(Double(places.count * 10_000).squareRoot()))
  }
}
