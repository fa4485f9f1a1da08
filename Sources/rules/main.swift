// The tool for rule files. It is run in the folder of the package.
//
//   rules compile             writes Sources/CRules/rules.bin
//   rules check               says what is wrong with the rules, and ends with 1 where anything is
//   rules learn SCORE FILE... writes Sources/CRules/tone.bin: weights learnt from files of JSON lines, and the score
//                             from which a sentence is marked
//   rules mark NAME SENTENCE  the sentence, as the rule of that name marks it

import FoundationEssentials
import Glibc
import Perspective
import RuleCompiler

let arguments = CommandLine.arguments.dropFirst()
let folder = RuleFolder(of: FileManager.default.currentDirectoryPath)
let book = RuleBook(try folder.files())
let compiled = CompiledRules(book)

func report(_ faults: [RuleFault]) {
  for fault in faults { print(fault) }
  if !faults.isEmpty { exit(1) }
}

switch (arguments.first, arguments.count) {
case ("compile", 1):
  report(compiled.faults)
  try folder.write(compiled.bytes)
case ("check", 1):
  report(RuleCheck(book, compiled).faults)
  print("\(book.rules.count) rules hold.")
case ("mark", 3...):
  let marked = RuleCheck.marks(of: arguments.dropFirst(2).joined(separator: " "), by: compiled, in: book)
  let asked = arguments.dropFirst().first ?? ""
  for (rule, sentence) in marked where rule == asked || asked == "all" { print("\(rule): \(sentence)") }
case ("learn", 3...):
  report(compiled.faults)
  var training = ToneTraining()
  training.add(book, by: compiled)
  for path in arguments.dropFirst(2) { try training.add(Data(contentsOf: URL(filePath: path)), by: compiled) }
  try folder.write(training.table(threshold: Int(arguments.dropFirst().first ?? "") ?? .max), "tone.bin")
default:
  print(
    "rules compile | rules check | rules mark CATEGORY/NAME SENTENCE | rules mark all SENTENCE | "
      + "rules learn SCORE FILE..."
  )
  exit(64)
}
