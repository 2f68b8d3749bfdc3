import Profiles

extension Criterion {
  /// What counts as evidence, in words: “Tên giải pháp, Loại, Trước, Sau; nếu có: Kinh phí”.
  package var evidence: String {
    let items = field.type.words
    let unit = field.unitOfMeasure.isEmpty ? "" : " (\(field.unitOfMeasure))"
    let counts = SubjectKind.allCases.filter(subjects.contains).map { minimum[$0] }
    guard case .list = field.type, let least = counts.max(), least > 1 else { return items + unit }
    return counts.min() == least ? "ít nhất \(least) mục, mỗi mục ghi \(items)" : items
  }

  /// What the checker says where its constraints do not hold; nothing without constraints.
  package var reminder: String {
    let sentences = constraints.map(\.sentence).filter { !$0.isEmpty }
      .map { "“\($0.hasSuffix(".") ? String($0.dropLast()) : $0)”" }
    return sentences.isEmpty
      ? "" : "Nếu chưa đúng, bộ kiểm tra báo: \(sentences.joined(separator: "; "))."
  }
}

extension ValueType {
  fileprivate var words: String {
    switch self {
    case .text: "một câu ngắn"
    case .paragraph(let least):
      least > 0 ? "một đoạn văn, ít nhất \(least) tiếng" : "một đoạn văn"
    case .number: "một con số"
    case .integer: "một số nguyên"
    case .percent: "một tỷ lệ phần trăm"
    case .money: "một số tiền"
    case .date: "một ngày"
    case .year: "một năm"
    case .yesNo: "có hoặc không"
    case .choice(let choices):
      "một trong các mức " + choices.map { "“\($0)”" }.joined(separator: ", ")
    case .unit: "một đơn vị"
    case .measurement: "tên số liệu, số trước và số sau, đơn vị tính, kỳ, nguồn"
    case .group(let fields): fields.words
    case .list(let element): element.words
    }
  }
}

extension [Field] {
  /// Those that must be there, then the others.
  fileprivate var words: String {
    let names = { (required: Bool) in
      self.filter { $0.isRequired == required }.map { $0.name.lowercasedFirst }
        .joined(separator: ", ")
    }
    let (due, optional) = (names(true), names(false))
    if due.isEmpty { return optional }
    return optional.isEmpty ? due : "\(due); nếu có: \(optional)"
  }
}

extension String {
  /// `Số vụ` as `số vụ`; an abbreviation stays.
  fileprivate var lowercasedFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
