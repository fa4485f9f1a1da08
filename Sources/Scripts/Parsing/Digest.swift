// The digest by which a script is kept and found again.

import CDigest

extension Script {
  /// SHA-256 of a text's UTF-8, in lowercase hexadecimal (FIPS 180-4, by libmd). O(n).
  public static func sha256(of text: String) -> String {
    var context = SHA2_CTX()
    SHA256Init(&context)
    var text = text
    text.withUTF8 { SHA256Update(&context, $0.baseAddress, $0.count) }
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &context)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
