import Diagnostics
import Testing

/// What a story may not tell of someone without their consent, and what is said of no one.
///
/// The story is about Lâm Thị Hòa; Trần Văn Bé Tư is named in it too.
@Suite struct PrivacyWordTests {
  @Test(arguments: [
    "Chị Hòa ⟦ly hôn⟧ năm 2019.", "Chị Lâm Thị Hoà đã ⟦ly dị⟧.",
    "Hai năm nay chị ⟦đơn thân⟧ nuôi con.",
    "⟦Chồng mất⟧, một mình chị nuôi hai con nhỏ.", "Chị là trẻ ⟦mồ côi⟧ từ năm lên bảy.",
    "Chị Hòa từng bị ⟦bạo hành⟧.", "Anh Bé Tư ⟦góa vợ⟧ đã ba năm.",
    "⟦Ly hôn⟧ rồi, chị Hòa về ở với mẹ.",
    "Anh Nguyễn Văn Mười ⟦ly thân⟧ vợ.", "Chị chịu ⟦bạo lực gia đình⟧ nhiều năm.",
    "“Tôi ⟦đơn thân⟧”, chị Hòa kể.",
  ])
  func `a family matter of someone is found`(_ text: String) throws {
    try expect(text, "R611")
  }

  @Test(arguments: [
    "Tư vấn cho công nhân về ly hôn.", "Chị Hòa tuyên truyền phòng, chống bạo lực gia đình.",
    "Ban Nữ công thăm trẻ mồ côi.", "Chị Hòa trao 20 suất quà cho trẻ mồ côi.",
    "Anh Bé Tư nhận đỡ đầu hai em mồ côi.", "Luật Phòng, chống bạo lực gia đình.",
    "Quỹ giúp các chị đơn thân.", "Chị Hòa thăm 12 đoàn viên đơn thân.", "Số vụ bạo hành giảm.",
    "Chị Hòa làm mẹ đỡ đầu cho những em mồ côi.", "Chị Hòa nói chuyện về phòng chống bạo hành.",
  ])
  func `a family matter of no one is innocent`(_ text: String) throws {
    try expectNothing(text)
  }

  @Test(arguments: [
    "Gia đình chị Hòa thuộc ⟦hộ nghèo⟧.", "Chị Hòa là ⟦hộ cận nghèo⟧ của xã.",
    "Anh Bé Tư ⟦nợ nần⟧ chồng chất.", "Chị Hòa sinh ra trong một ⟦gia đình nghèo⟧.",
    "Chị ⟦mắc nợ⟧ từ vụ tôm trước.", "Nhà chị thuộc diện ⟦cận nghèo⟧.",
    "Anh Bé Tư có ⟦hoàn cảnh khó khăn⟧.", "Chị Hòa từng ⟦vay nặng lãi⟧.",
    "Chị Hòa, ⟦hộ nghèo⟧ của xã, nhận nhà.", "Chị lớn lên trong ⟦nghèo khó⟧.",
    "Anh Bé Tư ⟦túng thiếu⟧ quanh năm.",
  ])
  func `someone's hardship is found`(_ text: String) throws {
    try expect(text, "R612")
  }

  @Test(arguments: [
    "Chị Hòa giúp 5 hộ nghèo của xã.", "Phong trào “Vì người nghèo”.", "Xã còn 12 hộ nghèo.",
    "Chị Hòa vận động quà cho hộ nghèo.", "Chị Hòa tặng quà các hộ cận nghèo.",
    "Công đoàn thăm đoàn viên có hoàn cảnh khó khăn.",
    "Anh Bé Tư trao quà cho 12 đoàn viên có hoàn cảnh khó khăn.",
    "Chương trình xóa đói, giảm hộ nghèo.", "Chị Hòa chăm lo những gia đình nghèo.",
    "Anh Bé Tư góp 500.000 đồng vào quỹ “Vì người nghèo”.",
    "Chị Hòa lập danh sách đoàn viên có hoàn cảnh đặc biệt khó khăn.",
  ])
  func `hardship of no one is innocent`(_ text: String) throws {
    try expectNothing(text)
  }

  @Test(arguments: [
    "Chị Hòa mắc bệnh ⟦ung thư⟧.", "Anh Bé Tư ⟦suy thận⟧ giai đoạn cuối.",
    "Chị Hòa vừa qua đợt ⟦hóa trị⟧.", "Con chị Hòa bị ⟦tim bẩm sinh⟧.", "Anh Bé Tư ⟦nhiễm HIV⟧.",
    "Chị Hòa là người ⟦khuyết tật⟧.", "⟦Tai biến⟧ khiến anh Bé Tư nằm một chỗ.",
    "Mẹ chị Hòa ⟦đột quỵ⟧.", "Chị Nguyễn Thị Mười mắc ⟦bệnh hiểm nghèo⟧.",
    "Dù ⟦bệnh nặng⟧, chị vẫn đi làm.", "Chị Hòa ⟦hiếm muộn⟧ nhiều năm.",
    "Anh Bé Tư ⟦trầm cảm⟧ sau tai nạn.",
  ])
  func `someone's health is found`(_ text: String) throws {
    try expect(text, "R613")
  }

  @Test(arguments: [
    "Chị Hòa thăm bệnh nhân ung thư.", "Chị Hòa giúp người khuyết tật.",
    "Tuyên truyền phòng, chống HIV/AIDS.", "Chị Hòa mời bác sĩ khám, tầm soát ung thư.",
    "Anh Bé Tư là thành viên Hội Người khuyết tật.", "Khoa Tâm thần có 12 đoàn viên.",
    "Chị Hòa tặng quà trẻ khuyết tật.", "Quỹ giúp 3 đoàn viên mắc bệnh hiểm nghèo.",
    "Mỗi năm khám ung thư cho nữ công nhân.", "Chị Hòa hỗ trợ các em khuyết tật.",
    "Chị Hòa chăm người bệnh.", "Bệnh viện Ung bướu tặng 200 lượt khám.",
  ])
  func `health of no one is innocent`(_ text: String) throws {
    try expectNothing(text)
  }

  @Test(arguments: [
    "Chị Hòa là người ⟦dân tộc⟧ Khmer.", "Chị Hòa, ⟦người Khmer⟧, dạy học đã lâu.",
    "Anh Bé Tư là ⟦người Hoa⟧.", "Anh Danh Văn Sol ⟦dân tộc⟧ Khmer.",
    "Chị là người ⟦dân tộc⟧ thiểu số.", "Chị Hòa theo ⟦Công giáo⟧.", "Anh Bé Tư là ⟦phật tử⟧.",
    "Chị Hòa ⟦theo đạo⟧ từ nhỏ.", "Anh Bé Tư là ⟦tín đồ⟧ lâu năm.",
    "Gia đình chị Hòa ⟦theo đạo⟧ Phật.",
    "Chị Hòa là ⟦người Chăm⟧ duy nhất ở xưởng.",
  ])
  func `someone's origin or belief is found`(_ text: String) throws {
    try expect(text, "R614")
  }

  @Test(arguments: [
    "Chị Hòa góp phần giữ gìn bản sắc dân tộc.", "Chị Hòa biểu diễn nhạc cụ dân tộc.",
    "Đại đoàn kết toàn dân tộc.", "Chị Hòa vận động đồng bào dân tộc Khmer.",
    "Trường có 12 học sinh dân tộc Khmer.", "Trường Phổ thông Dân tộc nội trú.",
    "Xưởng có 20 người Khmer.", "Chị Hòa dạy chữ Khmer.", "Chị Hòa giúp các em người Khmer.",
    "Giáo hội Phật giáo tặng 100 suất quà.", "Lễ Sen Dolta của đồng bào Khmer.",
    "Chị Hòa phối hợp với Hội Phật giáo huyện.",
  ])
  func `origin or belief of no one is innocent`(_ text: String) throws {
    try expectNothing(text)
  }

  @Test(arguments: [
    "Chị Hòa là ⟦đảng viên⟧.", "Anh Bé Tư được ⟦kết nạp Đảng⟧ năm 2020.", "Chị là ⟦đảng viên⟧ trẻ.",
    "Là ⟦đảng viên⟧, chị Hòa đi đầu.", "⟦Đảng viên⟧ Lâm Thị Hòa nhận việc khó.",
    "Chị Hòa được ⟦kết nạp vào Đảng⟧.", "Anh Bé Tư, ⟦đảng viên⟧, tổ trưởng.",
    "Chị đứng trong ⟦hàng ngũ của Đảng⟧.", "Chị Nguyễn Thị Mười là ⟦đảng viên⟧.",
    "Cô Hòa vừa là ⟦đảng viên⟧ vừa là đoàn viên.",
  ])
  func `someone's membership of the Party is found`(_ text: String) throws {
    try expect(text, "R615")
  }

  @Test(arguments: [
    "Chi bộ có 12 đảng viên.", "Chị Hòa giới thiệu 3 đảng viên mới.",
    "Các đảng viên làm gương.", "Chị Hòa tập hợp các đảng viên trong tổ.",
    "Chi bộ kết nạp Đảng cho 5 công nhân.", "Mỗi đảng viên một việc tốt.",
    "Chị Hòa mừng Đảng, mừng Xuân.", "Nhiều đảng viên tình nguyện.", "Chị Hòa dự Đại hội Đảng bộ.",
    "Chị Hòa giúp 2 công nhân được kết nạp Đảng.",
  ])
  func `membership of no one is innocent`(_ text: String) throws {
    try expectNothing(text)
  }

  @Test(arguments: [
    "Chị Hòa ở ⟦số nhà 12/3⟧, xã bên.", "Nhà chị trong ⟦hẻm 45 đường Lê Lợi⟧.",
    "Anh Bé Tư ngụ ⟦ấp Kênh Giữa⟧.", "Chị Hòa sống ở ⟦ấp 3⟧, xã Vĩnh Bình.",
    "Chị Hòa thường trú tại ⟦khu phố 2⟧, thị trấn.", "Anh Bé Tư, ⟦tổ dân phố 5⟧, kể lại.",
    "Chị Nguyễn Thị Mười ngụ ⟦ấp Bình Hòa⟧.", "Nhà chị ở ⟦ngõ 12⟧.", "Chị Hòa quê ở ⟦xóm Đông⟧.",
    "Chị Hòa (địa chỉ: ⟦ấp Tân Lập⟧) nhận nhà.",
  ])
  func `where someone lives is found`(_ text: String) throws {
    try expect(text, "R608")
  }

  @Test(arguments: [
    "Cầu nối ấp Tân Hòa với ấp Kênh Giữa.", "Chị Hòa vận động làm cầu ở ấp Tân Hòa.",
    "Chị Hòa ở xã Vĩnh Bình Nam.", "Anh Bé Tư là trưởng ấp.", "Trụ sở ở số nhà 12, đường Lê Lợi.",
    "Văn phòng của chị Hòa ở khu phố 2.", "Khu phố 2 có 125 hộ.", "Chị Hòa đi khắp thôn xóm.",
    "Tổ 4 của chị Hòa may 120 áo.", "Chị Hòa về ấp dạy học.", "Con hẻm nhỏ dẫn vào nhà chị Hòa.",
    "Trường của chị Hòa ở ấp 3.",
  ])
  func `places where no one is said to live are innocent`(_ text: String) throws {
    try expectNothing(text)
  }

  @Test(arguments: [
    ("Chị Hòa ⟦sinh ngày 05/3/1985⟧.", "R609"), ("Chị ⟦sinh ngày 5-3-1985⟧ tại xã.", "R609"),
    ("⟦Ngày sinh: 05.03.1985⟧", "R609"), ("⟦Sinh ngày 5 tháng 3 năm 1985⟧, chị Hòa…", "R609"),
    ("Anh Bé Tư ⟦sinh vào ngày 12/12/1990⟧.", "R609"), ("(⟦sinh ngày 1/1/1979⟧)", "R609"),
    ("⟦ngày sinh 31/12/2000⟧", "R609"), ("Chị ⟦sinh ngày 05 / 03 / 1985⟧.", "R609"),
    ("| ⟦Ngày sinh 02/9/1975⟧ |", "R609"), ("**⟦Sinh ngày 02/9/1975⟧**", "R609"),
    ("Con chị ⟦sinh ngày 5/3/2015⟧.", "R610"), ("Bé út ⟦sinh ngày 5 tháng 3 năm 2020⟧.", "R610"),
  ])
  func `a full date of birth is found`(_ text: String, code: String) throws {
    try expect(text, code)
  }

  @Test(arguments: [
    "Chị Hòa sinh năm 1985.", "Họp sinh hoạt ngày 12/3/2024.", "Học sinh ngày 5/9/2024 tựu trường.",
    "Kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh 19/5/1890.", "Mừng ngày sinh Bác 19/5/2024.",
    "Chị sinh tháng 3/1985.",
    "Sinh nhật đoàn viên ngày 5/3.", "Tổ chức sinh nhật ngày 05/3/2024.", "Sinh ngày rằm.",
    "Ngày sinh hoạt chi đoàn: 05/3/2024.",
  ])
  func `other dates are innocent`(_ text: String) throws {
    try expectNothing(text)
  }

  @Test(arguments: [
    "Cháu ⟦Nguyễn Minh Khôi⟧, 9 tuổi, học giỏi.", "Con gái tên ⟦Ngọc Lan⟧ học lớp 3.",
    "Con trai ⟦Minh Khôi⟧ 12 tuổi.", "Em ⟦Trần Bảo Ngọc⟧, học sinh lớp 5A, nhận xe.",
    "Chị dỗ cháu ⟦Minh⟧ ngủ.", "Bé ⟦Na⟧ theo mẹ tới lớp.", "Tặng xe cho em ⟦Lê Gia Huy⟧ lớp 7.",
    "Học sinh ⟦Lê Gia Huy⟧, trường tiểu học.", "Hai cháu ⟦Minh⟧ và Lan ở nhà.",
    "“Cháu ⟦Khôi⟧ ngoan lắm”, chị kể.", "Con út ⟦Gia Hân⟧ mới 4 tuổi.",
  ])
  func `a child's name is found`(_ text: String) throws {
    try expect(text, "R616")
  }

  @Test(arguments: [
    "Các cháu lớp lá hát vang.", "Cháu ngoan Bác Hồ.", "Em Trần Thị Lan, công nhân 22 tuổi.",
    "Con trai chị học lớp 3.", "Chị Nguyễn Thị Bé Sáu đeo băng tay.", "Em Lan vào nghề năm 2020.",
    "Cháu nội bác Ba.", "Con gái học lớp 12.", "Bé được chị bế lên.", "Các cháu Lạc Hồng.",
    "Học sinh Trường Tiểu học Kênh Mới.", "25 cháu kể chuyện tròn câu.",
    "Cháu Nguyễn Văn Mười, 25 tuổi, vào làm cùng xưởng.",
  ])
  func `grown-ups and children without a name are innocent`(_ text: String) throws {
    try expectNothing(text)
  }

  @Test(arguments: [
    "Công đoàn trao mái ấm cho chị ⟦Nguyễn Thị Mười⟧.", "Tặng quà anh ⟦Lê Văn Tám⟧.",
    "Bàn giao nhà cho ông ⟦Trần Văn Chín⟧.", "Hỗ trợ chị ⟦Danh Thị Sà⟧ 50 triệu đồng.",
    "Đoàn thăm hỏi bà ⟦Huỳnh Thị Út⟧.", "Quỹ trợ cấp chị ⟦Phạm Thị Năm⟧ 2 triệu đồng.",
    "Trao 50 triệu đồng cho cô ⟦Võ Thị Sáu Em⟧.", "Mái ấm của chị ⟦Lê Thị Bảy⟧ đã xong.",
    "Giúp đỡ anh ⟦Đỗ Văn Sáu⟧ sửa nhà.", "Đoàn tặng quà cho chú ⟦Phan Văn Tư⟧.",
  ])
  func `someone who was helped is found`(_ text: String) throws {
    try expect(text, "R617")
  }

  @Test(arguments: [
    "Công đoàn trao quà cho chị Lâm Thị Hòa.", "Tặng quà anh Trần Văn Bé Tư.",
    "Trao mái ấm cho một đoàn viên.", "Chị Nguyễn Thị Mười nói lời cảm ơn.",
    "Bàn giao nhà cho chị M.", "Tặng hoa các chị.", "Chị Hòa trao quà cho bà con.",
    "Trao giải cho anh em xưởng 2.", "Anh Lê Văn Tám trao quà.", "Trao tặng Trường Lê Hồng Phong.",
    "Hỗ trợ cô giáo Hòa một máy tính.",
  ])
  func `helpers and people who agreed are innocent`(_ text: String) throws {
    try expectNothing(text)
  }
}

// What consent changes.
extension PrivacyWordTests {
  @Test(arguments: [
    ("Chị Hòa ly hôn năm 2019.", "gia đình"), ("Chị Hòa ly hôn năm 2019.", "hoàn cảnh"),
    ("Chị Hòa thuộc hộ nghèo.", "hoàn cảnh"), ("Chị Hòa mắc bệnh nặng.", "sức khỏe"),
    ("Chị Hòa là người Khmer.", "dân tộc"), ("Chị Hòa là phật tử.", "tôn giáo"),
    ("Chị Hòa là đảng viên.", "đảng viên"), ("Dù bệnh nặng, chị vẫn đi làm.", "sức khỏe"),
  ])
  func `what someone agreed to may be told of them, and of nobody else`(
    _ text: String, content: String
  ) throws {
    #expect(try PrivacyTrial(text).codes.count == 1)
    #expect(try PrivacyTrial(text, contents: content).codes == [])
    let other = text.replacing("Chị Hòa", with: "Anh Bé Tư").replacing("chị", with: "anh Bé Tư")
    #expect(try PrivacyTrial(other, contents: content).codes.count == 1)
    for lapse in [", rut_lai_ngay: 01/06/2024", ", het_han: 01/06/2024"] {
      #expect(try PrivacyTrial(text, contents: content, consent: lapse).codes.count == 1)
    }
  }

  @Test(arguments: [
    ("so_noi_bat: [{so: 1, nhan: Chị Hòa ⟦ly hôn⟧}]", "R611"),
    ("tieu_chi: {mo: Gọi ⟦0912345678⟧}", "R602"), ("tieu_chi: {kin: Gọi 0912345678}", ""),
    ("suy_ton: {ngay: 01/03/2024, hoi_nghi: Họp, bien_ban: Số 0912345678}", ""),
    ("suy_ton: {ngay: 01/03/2024, hoi_nghi: ⟦0912345678⟧}", "R602"),
    ("# 0912345678", ""),
    ("huong_dan_ap_dung:\n  bai_hoc: >-\n    Hỏi chị Hòa\n    ⟦hoa@a.vn⟧", "R603"),
    ("tu_khoa: [⟦hoa@a.vn⟧]", "R603"),
    ("khen_thuong: [{hinh_thuc: Giấy khen, so_qd: 0912345678}]", ""),
  ])
  func `of the front matter, what readers get to see is read`(_ yaml: String, code: String) throws {
    let trial = try PrivacyTrial("Bài.", frontMatter: yaml)
    #expect(trial.codes == (code.isEmpty ? [] : [code]))
    #expect(trial.places == trial.ranges)
  }

  @Test func `each of several findings is told in order`() throws {
    let trial = try PrivacyTrial(
      """
      Chị Hòa ⟦ly hôn⟧, ngụ ⟦ấp Kênh Giữa⟧, số ⟦0912345678⟧.

      Chị mắc ⟦bệnh nặng⟧; thư ⟦hoa@a.vn⟧.
      """)
    #expect(trial.codes == ["R611", "R608", "R602", "R613", "R603"])
    #expect(trial.places == trial.ranges)
  }

  private func expect(
    _ text: String, _ code: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let trial = try PrivacyTrial(text, sourceLocation: sourceLocation)
    #expect(trial.codes == [code], sourceLocation: sourceLocation)
    #expect(trial.places == trial.ranges, sourceLocation: sourceLocation)
  }

  private func expectNothing(
    _ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    #expect(try PrivacyTrial(text).codes == [], sourceLocation: sourceLocation)
  }
}
