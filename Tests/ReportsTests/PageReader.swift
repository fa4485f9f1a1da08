// Pages read by a program of another make, for every test of a page.

import Foundation
import TerminalDriver
import Testing

@testable import Reports

/// What a page is made of.
struct PageReader: Decodable {
  let tags: [String]
  let attributes: [String]
  let problems: [String]
  let text: String

  /// Reads a page strictly enough to say what it is made of: Python's own reader of HTML, no code of ours.
  private static let reader = """
    import sys, json
    from html.parser import HTMLParser
    void = {"meta", "br", "rect", "path"}
    class Reader(HTMLParser):
        def __init__(self):
            super().__init__(convert_charrefs=True)
            self.open, self.tags, self.attributes, self.headings, self.ids, self.refs = [], [], [], [], [], []
            self.problems, self.text = [], []
        def handle_starttag(self, tag, attributes):
            self.tags.append(tag)
            names = [name for name, value in attributes]
            self.attributes += names
            if len(names) != len(set(names)): self.problems.append("attribute twice in " + tag)
            values = dict(attributes)
            if "id" in values: self.ids.append(values["id"])
            if "aria-labelledby" in values: self.refs += values["aria-labelledby"].split()
            if tag == "svg" and (values.get("role") != "img" or "aria-labelledby" not in values):
                self.problems.append("a picture without a name")
            if tag == "th" and "scope" not in values: self.problems.append("a header without a scope")
            if tag == "table": self.wants_caption = True
            if tag == "tr" and getattr(self, "wants_caption", False): self.problems.append("a table without a caption")
            if tag == "caption": self.wants_caption = False
            if tag in ("h1", "h2", "h3"): self.headings.append(int(tag[1]))
            if tag not in void: self.open.append(tag)
        def handle_startendtag(self, tag, attributes):
            self.tags.append(tag); self.attributes += [name for name, value in attributes]
        def handle_endtag(self, tag):
            if not self.open or self.open[-1] != tag: self.problems.append("</%s> closes %s" % (tag, self.open[-1:]))
            else: self.open.pop()
        def handle_data(self, data): self.text.append(data)
    r = Reader()
    r.feed(open(sys.argv[1], encoding="utf-8").read()); r.close()
    if r.open: r.problems.append("left open: %s" % r.open)
    for a, b in zip([0] + r.headings, r.headings):
        if b > a + 1: r.problems.append("a heading of level %d under %d" % (b, a))
    if r.headings.count(1) != 1: r.problems.append("not one main heading")
    if len(r.ids) != len(set(r.ids)): r.problems.append("an id twice")
    r.problems += ["no element " + ref for ref in r.refs if ref not in r.ids]
    print(json.dumps({"tags": sorted(set(r.tags)), "attributes": sorted(set(r.attributes)), "problems": r.problems,
                      "text": "".join(r.text)}))
    """

  init(_ html: String) throws {
    let scratch = try Scratch()
    let result = try run("/usr/bin/python3", "-c", Self.reader, scratch.file("page.html", html))
    try #require(result.exit == .status(0), "\(result.output)")
    self = try JSONDecoder().decode(Self.self, from: Data(result.output.utf8))
  }

  private static let allowedTags: Set = [
    "bdi", "body", "br", "caption", "circle", "desc", "div", "figcaption", "figure", "footer", "g", "h1", "h2", "h3",
    "head", "html", "li",
    "main", "mark", "meta", "ol", "p", "path", "rect", "section", "span", "style", "sup", "svg", "table", "tbody", "td",
    "text", "th", "thead", "title", "tr", "ul",
  ]
  private static let allowedAttributes: Set = [
    "aria-labelledby", "charset", "class", "content", "cx", "cy", "d", "dir", "height", "http-equiv", "id", "lang",
    "name", "r", "role",
    "rx", "scope", "stroke-width", "style", "text-anchor", "viewbox", "width", "x", "xmlns", "y",
  ]

  /// Whether all is closed, named and in order, and made only of what shows words and pictures.
  static func expectSoundAndQuiet(_ page: String) throws {
    let facts = try PageReader(page)
    #expect(facts.problems.isEmpty)
    #expect(Set(facts.tags).subtracting(allowedTags).isEmpty)
    #expect(Set(facts.attributes).subtracting(allowedAttributes).isEmpty)
    #expect(!page.contains("url(") && !page.contains("@import") && !page.contains("<script"))
    #expect(page.contains("default-src 'none'"))
  }

  /// The contrast of two colours in six hexadecimal digits (WCAG 2.2, relative luminance).
  static func contrast(_ one: String, _ other: String) -> Double {
    func luminance(_ colour: String) -> Double {
      let number = Int(colour, radix: 16) ?? 0
      let parts = [number >> 16, number >> 8 & 255, number & 255].map { part -> Double in
        let share = Double(part) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let lights = [luminance(one), luminance(other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }
}
