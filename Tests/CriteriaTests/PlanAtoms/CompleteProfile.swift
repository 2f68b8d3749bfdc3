import Profiles

/// A profile that has all a movement asks of its subject, and the text it is written in.
struct CompleteProfile {
  let movement: String
  let subject: SubjectKind
  /// What is due of the subject, in the order in which the schemas name it.
  let criteria: [String]

  /// The profile with some values changed; `⟦` and `⟧` in them are kept.
  /// - Parameter marked: the key that is marked itself.
  func text(_ changes: [String: String] = [:], marked: String? = nil) -> String {
    func line(_ key: String, _ indent: String, _ value: String?) -> String? {
      guard let value = changes[key] ?? value, !value.isEmpty else { return nil }
      return "\(indent)\(key == marked ? "⟦\(key)⟧" : key): \(value)"
    }
    let evidence = criteria.compactMap { code in
      line(code, "  ", CompleteEvidence.evidence(code, of: movement))
    }
    let blocks = CompleteEvidence.blocks.compactMap { line($0.key, "", $0.value) }
    let name = subject == .collective ? "Tổ may tự quản" : "Người giữ máy"
    let first = line("ten", "", name) ?? ""
    return
      (["---", first] + head + blocks
      + ["\(marked == "tieu_chi" ? "⟦tieu_chi⟧" : "tieu_chi"):"] + evidence + ["---", ""])
      .joined(separator: "\n")
  }

  /// A collective shows a model, which others can repeat, a person an example.
  private var head: [String] {
    switch subject {
    case .collective:
      [
        "loai: mô hình", "doi_tuong: tập thể", "don_vi: may-vinh-thuan",
        "phong_trao: \(movement)", "tom_tat: Tổ may tự kiểm tra máy đầu ca.",
        "chu_the: {ten: Tổ may số 4, so_cnvcld: 42, so_doan_vien: 42, so_nu: 38}",
        "huong_dan_ap_dung: {van_de: Máy hay hỏng, buoc: [{viec: Họp tổ}, {viec: Làm thử}, {viec: Đo lại}]}",
      ]
    case .individual:
      [
        "loai: điển hình", "doi_tuong: cá nhân", "don_vi: may-vinh-thuan",
        "phong_trao: \(movement)", "tom_tat: Chị kiểm tra máy đầu ca cho cả tổ.",
        "chu_the: {ho_ten: Lê Thị Mẫu, nam_sinh: 1985, chuc_vu: Thợ may, truc_tiep_lao_dong: có}",
      ]
    }
  }
}
