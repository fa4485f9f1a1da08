// Checks what a script keeps: names that stand once, and declarations whose parts fit together.

extension ScriptCheck {
  /// Checks all that is declared under `data`, and what names it from elsewhere than a state.
  mutating func checkData() {
    checkSlotNames()
    for slot in script.data.slots {
      check(slot)
      if let records = slot.records { check(records, in: slot) }
    }
    let named = script.shares.map { ("shares", $0.slots) } + script.stages.map { ("stage " + $0.id, $0.needs) }
    for (key, names) in named {
      for name in names where script.data[name] == nil {
        report(.unknownSlot, "nothing that is kept is called `\(name)`", at: key, "data")
      }
    }
  }

  private mutating func badDeclaration(_ message: String, at key: String) {
    report(.badDeclaration, message, at: key, "data")
  }

  private mutating func checkSlotNames() {
    var names: Set<String> = Set(Term.Surrounding.allCases.map(\.rawValue))
    var prefixes: Set<String> = []
    for slot in script.data.slots {
      for name in [slot.name, slot.item].compactMap(\.self) where !names.insert(name).inserted {
        report(.duplicateID, "`\(name)` is taken; choose another name", at: "data \(slot.name)", "data")
      }
      if !slot.name.isPlainPath {
        badDeclaration("a name has letters, digits, hyphens and dots", at: "data \(slot.name)")
      }
      if let prefix = slot.records?.prefix, !prefixes.insert(prefix).inserted || !prefix.allSatisfy(\.isLetter) {
        badDeclaration(
          "give `\(slot.name)` an `id` of its own: letters that its items' ids begin with",
          at: "data \(slot.name)")
      }
    }
  }

  private mutating func check(_ slot: Slot) {
    let key = "data \(slot.name)"
    if let target = slot.target, script.data.slot(target)?.records == nil {
      badDeclaration("`of` wants the name of records; `\(target)` is none", at: key)
    }
    if let per = slot.per, script.data.slot(per)?.target == nil {
      badDeclaration("`per` wants a slot of type `item`; `\(per)` is none", at: key)
    }
    if let first = slot.first, script.data.slot(first).map({ $0.type != .words || $0.first != nil }) ?? true {
      badDeclaration("`first` wants another slot of type `words`, without a `first`; `\(first)` is none", at: key)
    }
    if slot.at != nil || slot.beside != nil || slot.copies != nil || slot.moment != nil {
      badDeclaration("`at`, `beside`, `copies` and `moment` are for fields of records", at: key)
    }
    if let last = slot.last, script.data.slot(last)?.type != slot.type || script.data.slot(last)?.per != nil {
      badDeclaration("`last` wants another slot of the same type, without `per`; `\(last)` is none", at: key)
    }
    if case .choice(let options) = slot.type, options.isEmpty {
      badDeclaration("a choice has options: list them under `of`", at: key)
    }
  }

  private mutating func check(_ records: Records, in slot: Slot) {
    func place(_ field: Slot) -> String { "data \(records.item).\(field.name)" }
    for field in records.fields {
      let options = field.target.map { script.data.slot($0)?.records == nil } ?? false
      if options || [.records, .drafts, .list].contains(field.type.name) || field.per != nil || field.first != nil {
        badDeclaration("a field holds words, a choice, a number, a day or an item of records", at: place(field))
      }
      if field.name == "id" || field.name == Records.said || records.returns != nil && field.name == Records.origin.name
      {
        badDeclaration("cofront itself fills `\(field.name)`; choose another name", at: place(field))
      }
      if let number = field.beside, records.fields.first(where: { $0.beside == number }) != field {
        badDeclaration("`\(number)` has a second view already", at: place(field))
      }
      if field.at != nil, script.data.target(of: field, in: slot)?.isEmpty != false {
        badDeclaration("`at` wants a field with an item, and one whose options are fields of it", at: place(field))
      }
      if let last = field.last, records[last]?.type != field.type || records[last]?.last != nil || !records.hasIDs {
        badDeclaration("`last` wants a field of the same type, of items that bear ids", at: place(field))
      }
      if let moment = field.moment, moment == field.name || records[moment]?.type != .words {
        badDeclaration("`moment` wants another field of type `words`", at: place(field))
      }
      for name in [field.beside, field.copies].compactMap(\.self) {
        guard let number = records[name], number.range != nil else {
          badDeclaration("no number of these records is called `\(name)`", at: place(field))
          continue
        }
        if number.beside != nil || number.copies != nil {
          badDeclaration("`\(name)` stands for another number itself", at: place(field))
        }
      }
    }
    if let status = records.returns, records[status]?.options.isEmpty != false {
      badDeclaration("`returns` wants a field that is a choice; `\(status)` is none", at: "data \(slot.name)")
    }
    for option in records.stays where records.status?.options.contains(where: { $0.id == option }) != true {
      badDeclaration(
        "`stays` wants options of the field that `returns` names; `\(option)` is none", at: "data \(slot.name)")
    }
  }
}

extension String {
  /// Whether it can be the name of a slot.
  var isPlainPath: Bool {
    split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty
        && part.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" }
    }
  }
}
