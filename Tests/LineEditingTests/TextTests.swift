// Texts and files around the editor: sanitising, colour, the editrc's words.
import Glibc
import TerminalDriver
import Testing

@testable import LineEditing

@Suite struct SanitisingTests {
  @Test(arguments: [
    ("plain", "plain"), ("two\nlines\tand a tab", "two\nlines\tand a tab"), ("a\r\nb\rc", "a\nb\nc"),
    ("\u{1b}[31mred\u{1b}[0m", "red"), ("\u{1b}]0;title\u{7}x", "x"), ("\u{1b}]52;c;YQ==\u{1b}\\x", "x"),
    ("\u{1b}Pq#0\u{1b}\\x", "x"), ("a\u{9b}31mb", "ab"), ("a\u{7}\u{8}\u{0}b", "ab"), ("\u{1b}cx", "x"),
    ("\u{1b}(0x", "x"), ("\u{1b}]unfinished\nnext", "\nnext"), ("abc\u{202e}fdp.exe", "abc\u{FFFD}fdp.exe"),
    ("שָׁלוֹם 👨‍👩‍👧", "שָׁלוֹם 👨‍👩‍👧"), ("end\u{1b}", "end"), ("\u{9d}0;t\u{9c}x", "x"),
    ("a\u{200b}b\u{2060}c\u{ad}d\u{e0041}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}"), ("a\u{200d}b", "a\u{FFFD}b"),
    ("می\u{200c}خواهم ❤\u{fe0f} 1\u{fe0f}\u{20e3}", "می\u{200c}خواهم ❤\u{fe0f} 1\u{fe0f}\u{20e3}"),
  ])
  func takesOrdersOut(text: String, clean: String) {
    #expect(Array(sanitised(text).unicodeScalars) == Array(clean.unicodeScalars))
  }

  @Test func oneRowHasNoLineFeeds() { #expect(sanitised("a\nb\tc", keepsLineFeeds: false) == "a b c") }
}

@Suite struct ColourChoiceTests {
  @Test(arguments: [
    ([:], true, false), (["TERM": "xterm"], true, true), (["TERM": "xterm"], false, false),
    (["TERM": "dumb"], true, false), (["TERM": "xterm", "NO_COLOR": "1"], true, false),
    (["TERM": "xterm", "NO_COLOR": ""], true, true), (["CLICOLOR_FORCE": "1"], false, true),
    (["FORCE_COLOR": "3"], false, true), (["FORCE_COLOR": "0", "TERM": "xterm"], false, false),
    (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false),
  ])
  func followsTheConventions(environment: [String: String], isTerminal: Bool, isOn: Bool) {
    #expect(ColourChoice(isTerminal: isTerminal, environment: environment).isOn == isOn)
  }
}

@Suite struct UTF8ScannerTests {
  @Test func everyWrongByteShows() {
    let bytes: [UInt8] = [0x61, 0xC3, 0x28, 0xE2, 0x82, 0xF0, 0x9F, 0x98, 0x80, 0xC0, 0x80]
    let text = UTF8Scanner.scalars(in: bytes[...]).map { String($0) }.joined()
    #expect(text.hasPrefix("a\u{FFFD}(\u{FFFD}"))
    #expect(text.contains("😀"))
  }
}
