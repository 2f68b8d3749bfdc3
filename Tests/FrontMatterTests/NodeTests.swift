import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite struct NodeTests {
  private func root(_ yaml: String) throws -> Node {
    let document = FrontMatter.parse(fenced(yaml))
    #expect(document.diagnostics == [])
    return try #require(document.root)
  }

  @Test(arguments: [
    ("0912345678", "0912345678"), ("12:30", "12:30"), ("no", "no"), ("1.250", "1.250"),
    ("2024-02-30", "2024-02-30"), ("~", "~"), ("\"\"", ""), ("", ""), ("'nó''i'", "nó'i"),
    (#""a\tb\u1EBF""#, "a\tbế"), (#""e\u0302\u0301""#, "ế"), ("hai\n  dòng", "hai dòng"),
    ("|\n  một\n  hai", "một\nhai\n"), (">-\n  một\n  hai", "một hai"),
    ("\"dài\n  hơn\"", "dài hơn"), ("Tổ “May 2” # ghi chú", "Tổ “May 2”"), ("'a \\ b'", "a \\ b"),
  ])
  func `a scalar stays the text its author meant`(written: String, meant: String) throws {
    let node = try #require(try root("k: \(written)")["k"])
    #expect(node.kind == .scalar)
    #expect(node.text == meant)
    #expect(Array(node.bytes) == Array(meant.utf8))
    #expect(node.items.map(\.text) == [])
    #expect(node["k"] == nil)
  }

  @Test(arguments: [
    ("k:", true, false), ("k: \"\"", false, true), ("k: ''", false, true), ("k: a", false, false),
    ("k: |\n  a", false, true), ("k: {}", false, false),
  ])
  func `nothing, quotes and blocks are told apart`(yaml: String, empty: Bool, quoted: Bool) throws {
    let node = try #require(try root(yaml)["k"])
    #expect(node.isEmpty == empty)
    #expect(node.isQuoted == quoted)
  }

  @Test func `mappings and sequences are walked in the order of the file`() throws {
    let root = try root("b: [1, {x: y}, [2, 3]]\na: {c: d, e: [f]}\nz: {}\ns: []")
    #expect(root.entries.map(\.key.text) == ["b", "a", "z", "s"])
    let list = try #require(root["b"])
    #expect(list.items.map(\.kind) == [.scalar, .mapping, .sequence])
    #expect(list.items.map { $0.items.map(\.text) } == [[], [], ["2", "3"]])
    #expect(root["a"]?["e"]?.items.map(\.text) == ["f"])
    #expect(root["z"]?.entries.map(\.key.text) == [])
    #expect(root["s"]?.items.map(\.text) == [])
  }

  @Test(arguments: ["don_vi", "Don-Vi", "DON  VI", "Đơn vị", "_don_vi_", "\"d\\u01A1n vi\""])
  func `a key is found however it is spelt`(key: String) throws {
    let root = try root("\(key): may\nkhac: x")
    #expect(root["don_vi"]?.text == "may")
    #expect(root["Đơn vị"]?.text == "may")
    #expect(root.entries.map(\.key.foldedKey) == ["don_vi", "khac"])
    #expect(root["don"] == nil)
    #expect(root["don_vi_"]?.text == "may")
  }

  @Test(arguments: [
    "---\n⟦k: ⟦v⟧⟧\n---\n", "---\n# ế\n⟦ế: \"ị\"\nk: ⟦'nó'⟧⟧\n---\n",
    "---\n⟦ế: ữ\nk: ⟦[ầ, b]⟧⟧\n---\n", "---\n⟦k: ⟦{ầ: [b]}⟧⟧   # c\n---\n",
    "---\n⟦k:\n  ⟦- a\n  - b: c⟧\nd: e⟧\n---\n", "---\n⟦k:\n  ⟦a: b\n  c:⟧⟧\n\n---\n",
    "---\n⟦k:⟦⟧\nd: e⟧\n---\n", "---\n⟦k: ⟦|\n  một\n\n  hai⟧\nd: e⟧\n---\n",
    "---\n⟦k: ⟦ba\n  dòng\n  chữ⟧\nd: e⟧\n---\n", "---\n⟦k: ⟦\"ba\n  dòng\"⟧ # x\nd: e⟧\n---\n",
    "---\n\n\n⟦ten: 😀\nk: ⟦😀 a⟧⟧\n---\n", "---\n⟦? k\n: ⟦v⟧⟧\n---\n",
  ])
  func `positions are exact to the character`(marked: String) throws {
    let marked = MarkedText(marked)
    let root = try #require(FrontMatter.parse(marked.source).root)
    let node = try #require(root["k"])
    #expect([root.range, node.range] == marked.ranges)
    #expect(node.location == SourceLocation("a.md", marked.ranges[1]))
  }

  @Test func `keys have positions too`() throws {
    let marked = MarkedText("---\nế: 1\nm: {⟦'ạ b'⟧: 2}\n---\n")
    let root = try #require(FrontMatter.parse(marked.source).root)
    #expect(root["m"]?.entries.map(\.key.range) == marked.ranges)
  }

  @Test func `a YAML file has its lines from 1 and may begin with three hyphens`() throws {
    for marked in ["k: ⟦v⟧\n", "# x\n---\na: b\nk: ⟦v⟧"].map({ MarkedText($0) }) {
      let (root, diagnostics) = FrontMatter.parseYAML(marked.source)
      #expect(diagnostics == [])
      #expect(root?["k"]?.range == marked.ranges[0])
    }
  }
}
