import Diagnostics
import Profiles
import TestSupport
import Testing

@Suite struct OrganisationTests {
  private static let complete = """
    ten: Liên đoàn Lao động huyện Vĩnh Thuận
    ten_ngan: LĐLĐ huyện
    cap_tren: {ten: LĐLĐ tỉnh, ten_ngan: tỉnh}
    dia_danh: Vĩnh Thuận
    trang: {ten: Điển hình, ten_ngan: ĐH, khau_hieu: Việc hay, gioi_thieu: Lời chào, dia_chi: https://dien-hinh.example}
    ke_hoach: {so: 33/KH-LĐLĐ, ngay: 11/03/2024, ten: Kế hoạch, nam: 2024}
    cong: {trang_thai: mô hình điểm}
    ho_so_moi_trang: 20
    nhom: [{ma: a, ten: Nhóm a, ten_ngan: A}, {ma: b, ten: Nhóm b}]
    loai_hinh: [{ma: y-te, ten: Y tế}]
    chi_tieu: [{ma: T1, ten: Mỗi đơn vị một mô hình, loai: mỗi đơn vị, it_nhat: 1, cach_tinh: lũy kế}]
    chuc_danh: {ky_thay: TM. BAN THƯỜNG VỤ, nguoi_ky_chuc_vu: CHỦ TỊCH}
    noi_nhan: [Các CĐCS, "Lưu: VT"]
    """

  private func read(_ yaml: String) throws -> (Organisation?, [Diagnostic], [SourceRange]) {
    let marked = MarkedText(yaml, path: "to-chuc.yml")
    let (organisation, diagnostics) = Organisation.read(try tree(marked.source))
    return (organisation, diagnostics, marked.ranges)
  }

  @Test func `everything an organisation can set is read`() throws {
    let (found, diagnostics, _) = try read(Self.complete)
    #expect(diagnostics == [])
    let organisation = try #require(found)
    #expect(organisation.shortName == "LĐLĐ huyện")
    #expect(organisation.parentName == "LĐLĐ tỉnh")
    #expect(organisation.place == "Vĩnh Thuận")
    #expect(organisation.site.address == "https://dien-hinh.example/")
    #expect(organisation.site.motto == "Việc hay")
    #expect(organisation.plan.date == CalendarDate(year: 2024, month: 3, day: 11))
    #expect(organisation.gateState == .pilot)
    #expect(organisation.profilesPerPage == 20)
    #expect(organisation.groups.map(\.shortName) == ["A", "Nhóm b"])
    #expect(organisation.unitTypes.map(\.code) == ["y-te"])
    #expect(organisation.targets.map(\.counting) == [.inAll])
    #expect(organisation.signatory.post == "CHỦ TỊCH")
    #expect(organisation.recipients == ["Các CĐCS", "Lưu: VT"])
  }

  @Test func `what is left out has a value to work with`() throws {
    let (found, diagnostics, _) = try read("ten: A\ntrang: {ten: B}")
    #expect(diagnostics == [])
    let organisation = try #require(found)
    #expect(organisation.shortName == "A")
    #expect((organisation.site.shortName, organisation.site.introduction) == ("B", "A"))
    #expect(organisation.site.address == "")
    #expect(organisation.gateState == .verified)
    #expect(organisation.profilesPerPage == 12)
    #expect(organisation.plan.date == nil)
  }

  @Test(arguments: [
    ("⟦trang⟧: {ten: B}", "P303", false), ("⟦ten⟧: A", "P303", false),
    ("ten: A\ntrang: {⟦ten_ngan⟧: B}", "P303", false), ("ten: A\ntrang: ⟦B⟧", "P304", false),
    ("ten: A\ntrang: {ten: B, dia_chi: ⟦dien-hinh.example⟧}", "P312", true),
    ("ten: A\ntrang: {ten: B, dia_chi: ⟦\"https://a b\"⟧}", "P312", true),
    ("ten: A\ntrang: {ten: B, dia_chi: ⟦javascript:alert(1)⟧}", "P312", true),
    ("ten: A\ntrang: {ten: B, dia_chi: ⟦\"https://điển-hình\"⟧}", "P312", true),
    ("ten: A\ntrang: {ten: B, dia_chi: ⟦\"https://\"⟧}", "P312", true),
    ("ten: A\ntrang: {ten: B, dia_chi: ⟦\"https://a/?b\"⟧}", "P312", true),
    ("ten: A\ntrang: {ten: B}\nho_so_moi_trang: ⟦0⟧", "P308", true),
    ("ten: A\ntrang: {ten: B}\nho_so_moi_trang: ⟦201⟧", "P308", true),
    ("ten: A\ntrang: {ten: B}\ncong: {trang_thai: ⟦xong⟧}", "P309", true),
    ("ten: A\ntrang: {ten: B}\ncong: {⟦trang_thay⟧: kiểm chứng}", "P302", true),
    ("ten: A\ntrang: {ten: B}\nnhom: [{⟦ma⟧: a}]", "P303", true),
    ("ten: A\ntrang: {ten: B}\nloai_hinh: [{⟦ten⟧: a}]", "P303", true),
    ("ten: A\ntrang: {ten: B}\nke_hoach: {ngay: ⟦31/02/2024⟧}", "P307", true),
    ("ten: A\ntrang: {ten: B}\n⟦mau_sac⟧: đỏ", "P301", true),
  ])
  func `a mistake is shown at its own place`(
    yaml: String, code: String, isReadable: Bool
  ) throws {
    let (organisation, diagnostics, ranges) = try read(yaml)
    #expect((organisation != nil) == isReadable)
    #expect(diagnostics.codes == [code])
    #expect(diagnostics.ranges == ranges)
    #expect(diagnostics.allSatisfy { !$0.hasUnfilledWords })
  }
}
