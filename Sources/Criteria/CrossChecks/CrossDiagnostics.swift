package import Diagnostics

/// What can be wrong between one line and another, and between one profile and another.
package enum CrossDiagnostics {
  package static let all: [DiagnosticDefinition] = [
    .dateToCome,
    .plannedMilestone,
    .approvalBeforeVerification,
    .pilotWithoutVerification,
    .spreadToNobody,
    .verifiedByHolder,
    .confirmedByHolder,
    .verifiedByOwnUnit,
    .notCompliant,
    .adoptedByOrigin,
    .adoptedByKin,
    .adopterReplaced,
    .adopterEnded,
    .moreWomenThanWorkers,
    .moreMembersThanWorkers,
    .unlikelyAge,
    .initiativeAfterProfile,
    .oldInitiative,
    .initiativeTwiceInList,
    .awardsExclude,
    .awardAfterEnd,
    .unitReplaced,
    .unitEnded,
    .movementNotInForce,
    .twinMovements,
    .initiativeInTwoProfiles,
    .storiesAlike,
    .personTwice,
  ]
}

// When things happened, and whether one could follow the other.
extension DiagnosticDefinition {
  static let dateToCome = DiagnosticDefinition(
    "D701", .warning,
    message: LocalizedText(
      vi: "`{khoi}` kể một việc đã làm, nhưng ngày {ngay} chưa tới (tính đến {hom_nay}).",
      en: "`{khoi}` tells of something done, but {ngay} has not come yet (as of {hom_nay})."),
    help: LocalizedText(
      vi: "Xem lại ngày, nhất là năm. Nếu việc chưa làm thì bỏ dòng này, làm xong hãy ghi.",
      en:
        "Look at the date again, the year above all. If it is not done yet, leave it out until it is."
    ))

  static let plannedMilestone = DiagnosticDefinition(
    "D702", .note,
    message: LocalizedText(
      vi: "Mốc `{khoa}` ngày {ngay} chưa tới (tính đến {hom_nay}) nên được hiểu là dự kiến.",
      en:
        "The milestone `{khoa}` of {ngay} has not come yet (as of {hom_nay}): it counts as planned."
    ),
    help: LocalizedText(
      vi:
        "Đúng là dự kiến thì để nguyên, tới ngày đó hồ sơ mới sang bước này; nếu đã làm rồi thì sửa ngày.",
      en:
        "If it is a plan, leave it: the profile enters this state on that day. If it is done, correct the date."
    ))

  static let approvalBeforeVerification = DiagnosticDefinition(
    "D703", .warning,
    message: LocalizedText(
      vi: "Hồ sơ được duyệt ngày {ngay}, trước khi kiểm chứng đạt ngày {ngay_kiem_chung}.",
      en: "The profile was approved on {ngay}, before it passed verification on {ngay_kiem_chung}."),
    help: LocalizedText(
      vi:
        "Kiểm chứng đạt rồi mới duyệt đăng: xem lại hai ngày; nếu đúng như đã ghi, đề nghị người duyệt xem lại hồ sơ và ghi ngày duyệt mới.",
      en:
        "Approval follows verification: look at both dates; if they are right, ask for approval again and write its new date."
    ))

  static let pilotWithoutVerification = DiagnosticDefinition(
    "D704", .error,
    message: LocalizedText(
      vi:
        "Hồ sơ được chọn làm mô hình điểm ngày {ngay}, nhưng đến ngày đó chưa có lần kiểm chứng nào đạt.",
      en: "The profile became a pilot model on {ngay}, but no verification had been passed by then."
    ),
    help: LocalizedText(
      vi:
        "Thêm lần kiểm chứng có `ket_luan: đạt` vào `kiem_chung`, hoặc sửa ngày; nếu chưa kiểm chứng đạt thì bỏ mốc `mo_hinh_diem`.",
      en:
        "Add the verification with `ket_luan: đạt` to `kiem_chung`, or correct a date; if none was passed, remove the milestone `mo_hinh_diem`."
    ))

  static let spreadToNobody = DiagnosticDefinition(
    "D705", .error,
    message: LocalizedText(
      vi:
        "Hồ sơ ghi đã nhân rộng ngày {ngay}, nhưng `nhan_rong` chưa có đơn vị nào đăng ký hay áp dụng.",
      en:
        "The profile says it spread on {ngay}, but `nhan_rong` has no unit that signed up or applied it."
    ),
    help: LocalizedText(
      vi:
        "Thêm đơn vị tiếp nhận vào `nhan_rong`, ví dụ `- {don_vi: ma-don-vi, ngay: {ngay}, muc: đã áp dụng}`; đến tham quan thì chưa tính. Chưa có nơi nào làm theo thì bỏ mốc `nhan_rong`.",
      en:
        "Add the unit to `nhan_rong`, such as `- {don_vi: unit-code, ngay: {ngay}, muc: đã áp dụng}`; a visit does not count. If nobody has taken it up, remove the milestone `nhan_rong`."
    ))
}

// Who vouches for whom, and who takes up what.
extension DiagnosticDefinition {
  static let verifiedByHolder = DiagnosticDefinition(
    "D710", .warning,
    message: LocalizedText(
      vi: "Nơi kiểm chứng “{nguoi}” chính là chủ thể của hồ sơ ({chu_the}).",
      en: "The verifier “{nguoi}” is the very subject of the profile ({chu_the})."),
    help: LocalizedText(
      vi:
        "Việc kiểm chứng phải do người khác làm: ghi bộ phận đã kiểm chứng, ví dụ `Tổ kiểm chứng LĐLĐ huyện`, hoặc tổ chức kiểm chứng lại.",
      en: "Someone else must verify: name the body that did, or have the profile verified again."))

  static let confirmedByHolder = DiagnosticDefinition(
    "D711", .warning,
    message: LocalizedText(
      vi: "Người xác nhận chấp hành “{nguoi}” chính là chủ thể của hồ sơ ({chu_the}).",
      en:
        "“{nguoi}”, who confirms that the rules were kept, is the very subject of the profile ({chu_the})."
    ),
    help: LocalizedText(
      vi:
        "Xin xác nhận của người khác có thẩm quyền, như thủ trưởng đơn vị, cấp ủy hoặc công đoàn cấp trên, rồi ghi vào `nguoi_xac_nhan`.",
      en:
        "Have someone else with authority confirm, such as the head of the unit, the party committee or the union above, and name them in `nguoi_xac_nhan`."
    ))

  static let verifiedByOwnUnit = DiagnosticDefinition(
    "D712", .warning,
    message: LocalizedText(
      vi: "Hồ sơ mới chỉ do chính đơn vị của mình kiểm chứng (“{bo_phan}”).",
      en: "Only the profile's own unit (“{bo_phan}”) has verified it."),
    help: LocalizedText(
      vi:
        "Đề nghị công đoàn cấp trên kiểm chứng và ghi thêm lần đó vào `kiem_chung`; nếu đoàn kiểm chứng là của cấp trên, ghi rõ tên đoàn.",
      en:
        "Ask the union above to verify and add it to `kiem_chung`; if the body belongs to the union above, write its full name."
    ))

  static let notCompliant = DiagnosticDefinition(
    "D713", .warning,
    message: LocalizedText(
      vi:
        "Bản xác nhận chấp hành ghi `{khoa}: {gia_tri}` ({ten}), nên hồ sơ chưa đạt tiêu chí gương mẫu chấp hành.",
      en:
        "The confirmation of compliance says `{khoa}: {gia_tri}` ({ten}), so the profile cannot stand as an example."
    ),
    help: LocalizedText(
      vi:
        "Nếu ghi nhầm, sửa thành `{khoa}: {dung}`. Nếu đúng như vậy, để nguyên: hồ sơ được giữ lại, không đăng ở đâu, và không cản các hồ sơ khác.",
      en:
        "If it is a slip, write `{khoa}: {dung}`. If it is true, leave it: the profile is held back from every output and keeps back no other."
    ))

  static let adoptedByOrigin = DiagnosticDefinition(
    "D720", .error,
    message: LocalizedText(
      vi: "Đơn vị tiếp nhận {don_vi} chính là đơn vị của hồ sơ này.",
      en: "The receiving unit {don_vi} is the profile's own unit."),
    help: LocalizedText(
      vi:
        "`nhan_rong` chỉ ghi đơn vị khác làm theo: sửa mã đơn vị, hoặc bỏ dòng này và kể việc duy trì tại chỗ trong bài.",
      en:
        "`nhan_rong` lists other units only: correct the code, or remove the item and tell in the story how the model was kept up."
    ))

  static let adoptedByKin = DiagnosticDefinition(
    "D721", .warning,
    message: LocalizedText(
      vi: "Đến ngày {ngay}, {don_vi} và đơn vị của hồ sơ ({goc}) đã là một sau khi sáp nhập.",
      en: "By {ngay}, {don_vi} and the profile's unit ({goc}) had become one."),
    help: LocalizedText(
      vi:
        "Đơn vị kế tục tiếp tục làm thì chưa phải là nhân rộng: bỏ dòng này, hoặc sửa ngày nếu việc tiếp nhận diễn ra trước khi sáp nhập.",
      en:
        "That a successor goes on is no spread: remove the item, or correct the date if it was taken up before the merger."
    ))

  static let adopterReplaced = DiagnosticDefinition(
    "D722", .warning,
    message: LocalizedText(
      vi:
        "Đơn vị tiếp nhận {don_vi} chỉ hoạt động đến {den}, trước ngày {ngay}; đơn vị kế tục là {ten_moi}.",
      en: "The receiving unit {don_vi} ended on {den}, before {ngay}; its successor is {ten_moi}."),
    help: LocalizedText(
      vi: "Ghi `don_vi: {ma_moi}`, hoặc sửa ngày tiếp nhận nếu gõ nhầm.",
      en: "Write `don_vi: {ma_moi}`, or correct the date."))

  static let adopterEnded = DiagnosticDefinition(
    "D723", .warning,
    message: LocalizedText(
      vi: "Đơn vị tiếp nhận {don_vi} chỉ hoạt động đến {den}, trước ngày {ngay}.",
      en: "The receiving unit {don_vi} ended on {den}, before {ngay}."),
    help: LocalizedText(
      vi:
        "Sửa ngày hoặc mã đơn vị; nếu có đơn vị kế tục thì ghi mã của nó vào cột `ke_thua` của don-vi.csv.",
      en:
        "Correct the date or the code; if the unit has a successor, write its code into the column `ke_thua` of don-vi.csv."
    ))
}
