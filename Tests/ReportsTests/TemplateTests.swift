import Testing

@testable import Reports

/// A template says what a model has, and nothing of what it lacks.
struct TemplateTests {
  private struct Model {
    var title = "A & B"
    var none: String?
    var isOpen = true
    var isShut = false
    var rows = [Row(name: "one"), Row(name: "two", note: "late")]
    var words = ["x", "y"]
  }

  private struct Row {
    var name: String
    var note: String?
  }

  private func text(_ template: String) throws -> String {
    let part = try #require(Template("{{% CONTENT_TYPE:MARKUP}}\n<{{title}}>\n"))
    return try #require(Template("{{% CONTENT_TYPE:MARKUP}}\n" + template)).render(Model(), partials: ["part": part])
  }

  @Test(arguments: [
    ("{{title}}|{{none}}|{{unknown}}", "A &amp; B||"),
    ("{{#none}}no{{/none}}{{^none}}yes{{/none}}", "yes"),
    ("{{#isOpen}}{{title}}{{/isOpen}}{{#isShut}}no{{/isShut}}{{^isShut}}, shut{{/isShut}}", "A &amp; B, shut"),
    ("{{#rows}}{{name}}{{#note}} ({{note}}){{/note}};{{/rows}}", "one;two (late);"),
    ("{{#words}}{{#first()}}[{{/first()}}{{.}}{{#last()}}]{{/last()}}{{/words}}", "[xy]"),
    ("a\n{{#rows}}\n- {{name}}\n{{/rows}}\nb\n", "a\n- one\n- two\nb\n"),
    ("a\n  {{> part}}\nb", "a\n<A &amp; B>\nb"),
    ("{ {{title}} }}", "{ A &amp; B }}"),
  ])
  func sectionsAndValues(template: String, expected: String) throws { #expect(try text(template) == expected) }

  @Test func wordsStayWordsBetweenMarksOfAnyKind() {
    #expect(Language.markup.escapeText("<a b='c' d=\"e\">&") == "&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;")
  }

  @Test(arguments: ["{{#a}}", "{{/a}}", "{{#a}}{{#b}}{{/a}}{{/b}}"])
  func aSectionIsClosed(template: String) { #expect(Template("{{% CONTENT_TYPE:MARKUP}}\n" + template) == nil) }

  @Test func aLanguageIsNamed() { #expect(Template("x") == nil && Template("{{% CONTENT_TYPE:NONE}}\nx") == nil) }
}
