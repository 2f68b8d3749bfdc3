import Criteria
import Diagnostics
import Profiles
import Testing

@Suite struct OneProfileTests {
  private static let mistakes: [(code: String, lines: String)] = [
    // Dates to come.
    ("D701", "suy_ton: {ngay: ⟦02/01/2025⟧, hoi_nghi: A}"),
    ("D701", "chap_hanh: {dang: có, ngay: ⟦1/2025⟧}"),
    ("D701", "kiem_chung: [{ngay: ⟦01/01/2025⟧, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: đạt}]"),
    ("D701", "nhan_rong: [{don_vi: moc, ngay: ⟦05/05/2025⟧, muc: tham quan}]"),
    ("D701", "khen_thuong: [{hinh_thuc: Giấy khen, ngay: ⟦20/11/2025⟧}]"),
    ("D701", "tieu_chi: {sang_kien: [{ten: Bàn nâng, ngay_qd: ⟦02/05/2042⟧}]}"),
    ("D702", "qua_trinh: {phat_hien: 10/01/2024, dang_ky: ⟦10/02/2025⟧}"),
    // Steps that stand on a verification.
    (
      "D703",
      """
      kiem_chung: [{ngay: 15/06/2024, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: đạt}]
      duyet: {nguoi: A, ngay: ⟦14/06/2024⟧, kenh: [web]}
      """
    ),
    (
      "D704",
      """
      qua_trinh: {dang_ky: 10/02/2024, mo_hinh_diem: ⟦01/06/2024⟧}
      kiem_chung: [{ngay: 15/06/2024, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: đạt}]
      """
    ),
    (
      "D704",
      """
      qua_trinh: {dang_ky: 10/02/2024, mo_hinh_diem: ⟦01/08/2024⟧}
      kiem_chung: [{ngay: 15/06/2024, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: không đạt}]
      """
    ),
    ("D705", "qua_trinh: {dang_ky: 10/02/2024, nhan_rong: ⟦01/08/2024⟧}"),
    (
      "D705",
      """
      qua_trinh: {dang_ky: 10/02/2024, nhan_rong: ⟦01/08/2024⟧}
      nhan_rong: [{don_vi: moc, ngay: 05/08/2024, muc: tham quan}]
      """
    ),
    // Who vouches.
    (
      "D710",
      """
      chu_the: {ho_ten: Lê Thị Hòa}
      kiem_chung: [{ngay: 15/06/2024, bo_phan: ⟦"Bà LÊ THỊ HOÀ, tổ trưởng"⟧, hinh_thuc: hồ sơ, ket_luan: đạt}]
      """
    ),
    (
      "D710",
      """
      chu_the: {ten: Ban Nữ công}
      kiem_chung: [{ngay: 15/06/2024, bo_phan: ⟦Ban nữ công⟧, hinh_thuc: hồ sơ, ket_luan: đạt}]
      """
    ),
    (
      "D711",
      """
      chu_the: {ho_ten: Lê Thị Hòa}
      chap_hanh: {dang: có, nguoi_xac_nhan: ⟦Le Thi Hoa⟧}
      """
    ),
    (
      "D711",
      """
      chu_the: {ho_ten: Lê Thị Hòa, chuc_vu: Chủ tịch CĐCS}
      chap_hanh: {dang: có, nguoi_xac_nhan: ⟦Chủ tịch CĐCS⟧}
      """
    ),
    (
      "D712",
      "kiem_chung: [{ngay: 15/06/2024, bo_phan: ⟦Ban Chấp hành CĐCS May Sông⟧, hinh_thuc: hồ sơ, ket_luan: đạt}]"
    ),
    // Who takes it up.
    ("D720", "nhan_rong: [{don_vi: ⟦may⟧, ngay: 05/08/2024, muc: duy trì}]"),
    (
      "D721",
      """
      don_vi: tram
      nhan_rong: [{don_vi: ⟦benh-vien⟧, ngay: 05/08/2024, muc: duy trì}]
      """
    ),
    ("D722", "nhan_rong: [{don_vi: ⟦tram⟧, ngay: 05/08/2024, muc: duy trì}]"),
    ("D723", "nhan_rong: [{don_vi: ⟦cho⟧, ngay: 05/08/2024, muc: duy trì}]"),
    // Figures.
    ("D730", "chu_the: {ten: Tổ 4, so_cnvcld: 20, so_nu: ⟦21⟧}"),
    ("D731", "chu_the: {ten: Tổ 4, so_cnvcld: 20, so_doan_vien: ⟦21⟧}"),
    ("D732", "chu_the: {ho_ten: Lê Thị Hòa, nam_sinh: ⟦2010⟧}"),
    ("D732", "chu_the: {ho_ten: Lê Thị Hòa, nam_sinh: ⟦1948⟧}"),
    ("D733", "tieu_chi: {sang_kien: [{ten: Bàn nâng, nam: ⟦2025⟧}]}"),
    ("D734", "tieu_chi: {sang_tao: [{ten: Bàn nâng, nam: ⟦2013⟧}]}"),
    ("D735", "tieu_chi: {sang_kien: [{ten: Bàn nâng rổ}, {ten: ⟦Sáng kiến “bàn nâng rổ”⟧}]}"),
    // Awards.
    (
      "D740",
      """
      khen_thuong:
        - {hinh_thuc: Bằng khen, cap: LĐLĐ tỉnh, ngay: 05/2024, loai: toàn diện}
        - {hinh_thuc: Bằng khen, cap: lđlđ tỉnh, ngay: 11/2024, loai: ⟦chuyên đề⟧}
      """
    ),
    (
      "D741",
      """
      don_vi: tram
      khen_thuong: [{hinh_thuc: Giấy khen, ngay: ⟦01/07/2024⟧}]
      """
    ),
    // Units and movements that were not there.
    ("D742", "don_vi: ⟦tram⟧\nqua_trinh: {dang_ky: 01/07/2024}"),
    ("D742", "don_vi: ⟦tram⟧\nqua_trinh: {phat_hien: 07/2024}"),
    ("D743", "don_vi: ⟦cho⟧\nqua_trinh: {dang_ky: 01/07/2024}"),
    ("D745", "phong_trao: ⟦cu⟧"),
    ("D745", "phong_trao_khac: [cong-so, ⟦moi⟧]\nphong_trao: cu\nqua_trinh: {dang_ky: 31/12/2023}"),
    ("D746", "phong_trao_khac: [⟦cong-so⟧]"),
    ("D746", "phong_trao: cong-so\nphong_trao_khac: ⟦van-hoa⟧"),
  ]

  @Test(arguments: mistakes)
  func `what does not go together is found where it stands`(code: String, lines: String) throws {
    let (findings, marks) = try CrossTrial.check(lines)
    #expect(findings.map(\.code) == [code])
    #expect(findings.map(\.location.range) == marks)
  }

  private static let innocents: [String] = [
    // Dates that have come, or may have.
    "suy_ton: {ngay: 31/12/2024, hoi_nghi: A}", "suy_ton: {ngay: 12/2024, hoi_nghi: A}",
    "suy_ton: {ngay: 2024, hoi_nghi: A}",
    // An approval to come holds back until its day.
    "duyet: {nguoi: A, ngay: 01/01/2025, kenh: [web]}",
    // Verified and approved on one day; approved by month.
    """
    qua_trinh: {dang_ky: 10/02/2024, mo_hinh_diem: 15/06/2024}
    kiem_chung: [{ngay: 15/06/2024, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: đạt}]
    duyet: {nguoi: A, ngay: 15/06/2024, kenh: [web]}
    """,
    """
    kiem_chung: [{ngay: 15/06/2024, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: đạt}]
    duyet: {nguoi: A, ngay: 6/2024, kenh: [web]}
    """,
    // The block that is missing altogether is asked for by the criteria.
    "qua_trinh: {dang_ky: 10/02/2024, mo_hinh_diem: 15/06/2024}",
    """
    qua_trinh: {dang_ky: 10/02/2024, nhan_rong: 01/08/2024}
    nhan_rong: [{don_vi: moc, ngay: 05/08/2024, muc: đăng ký}]
    """,
    // Others with a part of the name, or a name that marks set apart.
    """
    chu_the: {ho_ten: Lê Thị Hòa, chuc_vu: Giáo viên}
    kiem_chung: [{ngay: 15/06/2024, bo_phan: Lê Thị Hoa, hinh_thuc: hồ sơ, ket_luan: đạt}]
    chap_hanh: {dang: có, nguoi_xac_nhan: Ông Trần Lê Thị}
    """,
    "chu_the: {ten: Tổ 4}\nkiem_chung: [{ngay: 15/06/2024, bo_phan: Tổ 4 người của LĐLĐ, hinh_thuc: hồ sơ, ket_luan: đạt}]",
    // The federation's people at the unit; the unit first, then the federation.
    "kiem_chung: [{ngay: 15/06/2024, bo_phan: Tổ kiểm chứng LĐLĐ huyện tại CĐCS May Sông, hinh_thuc: hồ sơ, ket_luan: đạt}]",
    """
    kiem_chung:
      - {ngay: 15/05/2024, bo_phan: CĐCS May Sông, hinh_thuc: hồ sơ, ket_luan: đạt}
      - {ngay: 15/06/2024, bo_phan: LĐLĐ huyện, hinh_thuc: hồ sơ, ket_luan: đạt}
    """,
    // Taken up by two units before they became one; by a unit on its last day.
    "don_vi: tram\nnhan_rong: [{don_vi: benh-vien, ngay: 05/06/2024, muc: duy trì}]",
    "nhan_rong: [{don_vi: tram, ngay: 30/06/2024, muc: duy trì}]",
    "chu_the: {ten: Tổ 4, so_cnvcld: 20, so_doan_vien: 20, so_nu: 20}",
    "chu_the: {ten: Tổ 4, so_doan_vien: 20, so_nu: 21}",
    "chu_the: {ho_ten: Lê Thị Hòa, nam_sinh: 2009}",
    "chu_the: {ho_ten: Lê Thị Hòa, nam_sinh: 1949}",
    "tieu_chi: {sang_kien: [{ten: Bàn nâng, nam: 2024}, {ten: Van đạp chân, nam: 2014}]}",
    // Told under two criteria: one initiative, two kinds of evidence.
    "tieu_chi: {sang_kien: [{ten: Bàn nâng rổ}], sang_tao: [{ten: Bàn nâng rổ}]}",
    "tieu_chi: {sang_kien: Bàn nâng, sang_tao: [Bàn nâng, {ten: }]}",
    // Different levels, different years, and the kinds that stand beside any other.
    """
    khen_thuong:
      - {hinh_thuc: Bằng khen, cap: LĐLĐ tỉnh, ngay: 05/2024, loai: toàn diện}
      - {hinh_thuc: Bằng khen, cap: LĐLĐ huyện, ngay: 05/2024, loai: chuyên đề}
      - {hinh_thuc: Bằng khen, cap: LĐLĐ tỉnh, ngay: 05/2023, loai: chuyên đề}
      - {hinh_thuc: Bằng khen, cap: LĐLĐ tỉnh, ngay: 06/2024, loai: sơ kết chuyên đề}
      - {hinh_thuc: Bằng khen, cap: LĐLĐ tỉnh, ngay: 07/2024, loai: đột xuất}
      - {hinh_thuc: Bằng khen, cap: LĐLĐ tỉnh, ngay: 08/2024, loai: theo đợt}
    """,
    "khen_thuong: [{hinh_thuc: Giấy khen, loai: toàn diện}, {hinh_thuc: Giấy khen, loai: chuyên đề}]",
    // A person keeps their award; a body on its last day is still one.
    "don_vi: tram\nchu_the: {ho_ten: Lê Thị Hòa}\nkhen_thuong: [{hinh_thuc: A, ngay: 01/07/2024}]",
    "don_vi: tram\nqua_trinh: {dang_ky: 30/06/2024}\nkhen_thuong: [{hinh_thuc: A, ngay: 6/2024}]",
    "don_vi: cho\nqua_trinh: {dang_ky: 6/2024, kiem_chung: 01/08/2024}",
    "phong_trao: cu\nqua_trinh: {dang_ky: 31/12/2023}", "phong_trao: cong-so",
  ]

  @Test(arguments: innocents)
  func `what goes together is left alone`(lines: String) throws {
    #expect(try CrossTrial.check(lines).diagnostics.map(\.code) == [])
  }

  @Test func `units that name each other as successors end nobody's patience`() throws {
    let lines = "don_vi: vong-a\nqua_trinh: {dang_ky: 01/08/2024}"
    #expect(try CrossTrial.check(lines).diagnostics.count == 1)
  }

  @Test func `what a later day will settle is not said of an earlier one`() throws {
    let lines = "qua_trinh: {dang_ky: 10/02/2024, nhan_rong: 01/08/2024}"
    #expect(try CrossTrial.check(lines, asOf: "31/07/2024").diagnostics.map(\.code) == ["D702"])
    #expect(try CrossTrial.check(lines, asOf: "01/08/2024").diagnostics.map(\.code) == ["D705"])
  }

  @Test func `the successor is named, code and all`() throws {
    let findings = try CrossTrial.check("don_vi: tram\nqua_trinh: {dang_ky: 01/07/2024}")
      .diagnostics
    let finding = try #require(findings.first)
    #expect(finding.message(in: .vietnamese).contains("CĐCS Bệnh viện"))
    #expect(finding.help(in: .vietnamese).contains("`don_vi: benh-vien`"))
  }

  @Test func `a twin that is no movement is told at its place`() throws {
    let movements = try CrossTrial.movements()
    #expect(CrossChecks.unknownTwins(movements, known: movements.map(\.id)) == [])
    let findings = CrossChecks.unknownTwins(movements, known: ["van-hoa", "cong-viec"])
    #expect(findings.map(\.location.range?.start) == [SourcePosition(line: 4, column: 14)])
  }
}
