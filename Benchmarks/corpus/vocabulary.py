"""The words of the invented profiles. Every list is a slot of the sentences in `sentences`."""


def _words(text):
    return [word.strip() for word in text.split("|")]


FAMILY = _words(
    "Nguyễn|Trần|Lê|Phạm|Huỳnh|Phan|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Danh|Thạch|Lâm|Trương|Đinh|Mai|Cao|"
    "Tô|Châu|Quách|Thạch|Kiều|Tăng|Hà|Lưu|Phùng")
MIDDLE_WOMAN = _words("Thị|Thị Ngọc|Thị Mỹ|Thị Kim|Thị Thu|Thị Bé|Ngọc|Thị Hồng|Thị Thanh|Thị Cẩm|Mỹ|Thị Út")
MIDDLE_MAN = _words("Văn|Hữu|Quốc|Minh|Thanh|Hoàng|Công|Đức|Tấn|Trung|Ngọc|Chí")
GIVEN_WOMAN = _words(
    "Hân|Trúc|Lan|Diễm|Phượng|Nhung|Yến|Thảo|Loan|Hạnh|Tuyền|Giang|Nga|Thủy|Oanh|Duyên|Châu|Hiền|Ngân|"
    "Trinh|Xuân|Liên|Huệ|Sương|Đào|Hương|Quyên|Tiên|Vân|Ánh")
GIVEN_MAN = _words(
    "Khải|Thái|Phước|Tâm|Hòa|Nghĩa|Lợi|Toàn|Dũng|Hùng|Kiệt|Sơn|Tài|Thắng|Đạt|Phong|Vũ|Nhân|Lộc|Quang|"
    "Hiếu|Tín|Bảo|Duy|Khánh|Long|Trí|Vinh|Thịnh|Đông")

# A title is one of each: subject, quality, purpose.
TITLE_SUBJECT = _words(
    "Tổ tự quản|Tủ thuốc|Góc đọc|Bữa cơm|Chuyến xe|Sổ tay|Vườn rau|Ngày thứ bảy|Bảng tin|Hộp thư|Quỹ nhỏ|"
    "Nhóm sửa chữa|Đội xung kích|Lịch trực|Phiếu nhắc|Kho dụng cụ|Lớp học tối|Tủ đồ|Mái hiên|Ca trực|"
    "Tờ hướng dẫn|Giờ hỏi đáp|Bản đồ|Vòng kiểm tra|Thẻ màu|Bếp chung|Câu lạc bộ|Đường dây|Phòng nghỉ|"
    "Hàng cây|Nhật ký|Gian hàng|Buổi sáng|Trạm bơm|Chiếc cân|Cây cầu|Bài giảng|Nhóm bạn|Thư viện|Tổ ghép đôi|"
    "Buổi họp|Sân chơi|Bàn nâng|Giàn phơi|Mạng lưới|Bộ biểu mẫu|Cánh cửa|Bảng phân công|Đèn báo|Tuyến kênh")
TITLE_QUALITY = _words(
    "an toàn|xanh|không đồng|tiết kiệm|nghĩa tình|sẻ chia|tự nguyện|đúng giờ|sạch đẹp|ba không|bốn đúng|"
    "năm phút|một chạm|số hóa|luân phiên|tự đóng góp|cùng tiến|gần dân|không giấy|kiểu mẫu|ấm lòng|mùa khô|"
    "mùa nước|hai ca|liên tổ|liên xã|cuối tuần|đầu giờ|không chờ|tận tay|minh bạch|bền bỉ|vui khỏe|nhỏ mà chắc|"
    "ít tốn|nhiều nhà|chung sức|đổi ca|có hẹn|ngăn mặn")
TITLE_PURPOSE = _words(
    "của tổ công đoàn|cho nữ đoàn viên|ở xưởng lạnh|bên kênh|giữa hai ca|cho công nhân mới|ngày giáp Tết|"
    "trong mùa thi|ở trạm y tế|cho học trò vùng sâu|sau giờ tan ca|từ phế liệu|trước giờ lên lớp|"
    "của xóm trọ|cho người bệnh chờ|trên cánh đồng mặn|ở quầy một cửa|cho con đoàn viên|nơi cửa sông|"
    "của thợ trẻ|bằng điện thoại|trong nhà kho|ở điểm trường lẻ|qua mùa hạn|cho ca đêm|ở nhà lưới|"
    "cùng hợp tác xã|của bốc xếp bến chợ|vì dòng kênh sạch|cho bữa ăn ca")

PLACE = _words(
    "xưởng cắt|kho thành phẩm|phòng trực|bến bốc hàng|dãy phòng học cũ|bếp ăn tập thể|quầy tiếp nhận|trạm bơm số hai|"
    "sân trường|phòng họp nhỏ|khu nhà trọ|bãi xe công nhân|tổ đóng gói|phòng lưu bệnh|vườn sau cơ quan|"
    "nhà để xe|phòng máy tính|hành lang tầng một|tổ cơ điện|bờ kênh sau chợ|điểm trường ấp giữa|phòng văn thư|"
    "khu sơ chế|xưởng mộc|phòng nghỉ giữa ca|nhà văn hóa ấp|kho lạnh|tổ vệ sinh|phòng thiết bị|cổng bảo vệ")
PEOPLE = _words(
    "anh chị em trong tổ|công nhân ca sáng|các cô giáo trẻ|nhóm thợ cơ điện|đoàn viên nữ|người lao động mới vào|"
    "tổ bảo vệ|các chị nuôi quân|nhân viên hành chính|bà con chờ làm hồ sơ|phụ huynh học sinh|cán bộ ấp|"
    "anh em bốc xếp|điều dưỡng trực đêm|các tổ trưởng công đoàn|đoàn viên trẻ|người nhà bệnh nhân|tài xế ghe hàng|"
    "cán bộ thủy nông|thầy cô lớn tuổi|tổ văn nghệ|anh em lái máy|các hộ dân ven kênh|nhóm may mẫu")
TOPIC = _words(
    "giờ trực|chỗ để đồ nghề|bữa ăn giữa ca|nước uống|ánh sáng|tiếng ồn|giấy tờ trùng lặp|đường đi lối lại|"
    "hàng phải sửa|thời gian chờ|tiền mua vật tư|việc bàn giao ca|rác thải sau giờ|sổ ghi chép|lịch tập huấn|"
    "chuyện đưa đón con|dụng cụ bảo hộ|mùi hôi ở cống|điện năng hao phí|hồ sơ trả lại|việc chép tay|"
    "độ mặn của nước|chậu kiểng và bóng mát|quà cho người ốm|sách cũ bỏ không|thuốc men ban đầu")
ACTION = _words(
    "kẻ một bảng theo dõi dán ngay lối vào|chia việc thành từng phần nhỏ có người nhận|đặt lịch luân phiên cho cả tháng|"
    "gom vật liệu bỏ đi để làm lại|ghi vào sổ chung mỗi cuối ca|hẹn nhau mười lăm phút đầu giờ thứ hai|"
    "làm thử trong một tổ rồi mới mở rộng|đo lại từng công đoạn bằng đồng hồ|mời người cũ kèm người mới|"
    "in tờ hướng dẫn khổ nhỏ phát tận tay|thay biểu mẫu ba trang bằng một trang|lập nhóm nhắn tin để báo việc gấp|"
    "dành một góc tường cho ý kiến đóng góp|sắp lại kệ theo màu|đóng thêm hai chiếc kệ từ ván cũ|"
    "xin ý kiến từng người rồi bỏ phiếu|trồng lại hàng cây dọc tường rào|gắn van khóa và đồng hồ đo|"
    "tập huấn ngắn ngay tại chỗ làm|cử một đầu mối trả lời trong ngày|chuyển sổ giấy thành bảng tính dùng chung|"
    "treo thẻ màu cho việc cần xử lý|đổi giờ họp sang cuối buổi|mượn xe chở hàng về cùng chuyến")
OBSTACLE = _words(
    "nhiều người ngại ghi chép|kinh phí ban đầu gần như không có|mùa cao điểm ai cũng bận|vật liệu đặt về không vừa|"
    "tuần đầu có ba người bỏ phiên|mạng chập chờn suốt buổi sáng|người lớn tuổi chưa quen điện thoại|"
    "mưa kéo dài làm hỏng bảng giấy|chỗ đặt kệ vướng lối đi|có ý kiến cho là thêm việc|số liệu hai tổ ghi khác nhau|"
    "máy cũ dừng giữa chừng|lịch trực trùng lịch học của con|chưa ai chịu làm người đầu tiên|"
    "nhà cung cấp giao chậm|ca tối thiếu người hướng dẫn")
REMEDY = _words(
    "tổ bớt còn ba dòng cho mỗi lần ghi|công đoàn ứng trước rồi thu dần từ phế liệu|mỗi người chỉ giữ một phiên trong tuần|"
    "thợ trẻ đo lại và cắt lại từ đầu|danh sách được đọc trước tổ, không nêu tên|bảng giấy được ép nhựa|"
    "hai người ngồi cạnh nhau cùng làm một buổi|giờ trực được tính công|kệ dời sát tường, chừa lối cho xe đẩy|"
    "tổ trưởng nhận phiên đầu tiên|số liệu chốt vào cuối chiều thứ sáu|máy dự phòng được mượn từ xưởng bên|"
    "lịch được đổi chéo giữa hai tổ|phần hướng dẫn quay thành đoạn phim ngắn")
RESULT = _words(
    "không còn ai phải ở lại quá giờ|lối đi thông suốt cả ca|số lần phải làm lại giảm hẳn|bữa ăn nóng hơn và đủ món|"
    "người mới làm được việc sau một tuần|hồ sơ trả đúng hẹn nhiều hơn trước|tiền điện nhẹ đi thấy rõ|"
    "góp ý được trả lời trong ngày|sân trường có bóng mát|vật tư thừa được dùng lại|ít người xin nghỉ đột xuất hơn|"
    "các tổ khác sang xem rồi làm theo|sổ theo dõi không còn ô trống|bà con bớt một chuyến đò|"
    "mọi người biết việc của nhau|bệnh nhân chờ ít hơn|dòng kênh bớt rác sau mỗi đợt|nhà kho gọn, dễ tìm")
SAYING = _words(
    "Việc nhỏ mà làm đều thì thành nếp|Có con số rồi mới biết mình hơn kém chỗ nào|Mình không làm thì ai làm cho mình|"
    "Ban đầu tôi cũng nghĩ chắc vài bữa là bỏ|Ai cũng có phiên nên không ai thấy bị giao việc|"
    "Chừng nào anh em còn ghi thì mô hình còn sống|Làm thử trước, nói sau|Cái khó nhất là giữ được tháng thứ ba|"
    "Nghe anh em kể mới thấy mình chưa hiểu hết việc|Đừng chép nguyên, hãy sửa cho vừa chỗ của mình|"
    "Tốn ít tiền nên không ai phải chờ duyệt|Người ta tin vì thấy, không phải vì nghe|"
    "Cứ để bảng ở chỗ ai cũng đi qua|Thấy hàng cây lên xanh là thấy vui")
LESSON = _words(
    "Bắt đầu bằng một việc ai cũng thấy vướng.|Đo trước khi làm, nếu không sẽ chẳng biết mình tiến hay lùi.|"
    "Chia phiên đều, kể cả tổ trưởng.|Đừng ghi tên người sai, hãy ghi chỗ sai.|Giữ biểu mẫu trong một mặt giấy.|"
    "Tính công cho người trực ngay từ đầu.|Làm thử một tổ rồi mới nhân ra.|Mỗi tháng ngồi lại một lần, bỏ bớt điều thừa.|"
    "Người đầu mối phải trả lời trong ngày.|Có việc hỏng thì nói ra sớm.|Mời nơi khác đến xem lúc đang làm, không phải lúc tổng kết.|"
    "Vật liệu tại chỗ rẻ và dễ thay.|Chọn giờ họp theo ca, không theo lịch văn phòng.|Lưu sổ ít nhất một năm.")
HEADING = _words(
    "Từ một lần vấp|Ba tuần làm thử|Chiếc bảng ở lối vào|Chuyện chia phiên|Tính lại từng khoản|Người đi trước|"
    "Bỏ bớt một trang giấy|Góc nhỏ sau xưởng|Đo bằng đồng hồ|Khi mùa mưa tới|Lời nói thẳng|Tháng thứ ba|"
    "Vật liệu nhặt lại|Thêm một đầu mối|Hai tổ một lịch|Buổi họp mười lăm phút|Cách giữ cho đều|Sửa cho vừa")
ITEM = _words(
    "Ván, sơn, bản lề|Bảng và sổ ghi|Cây giống và đất|Dây điện, bóng đèn|Thẻ nhựa, dây đeo|In tờ hướng dẫn|"
    "Van nước, đồng hồ đo|Nước uống cho buổi ra quân|Hộp đựng dụng cụ|Thuê máy một buổi|Bánh kẹo cho các cháu|"
    "Băng dán vạch lối đi|Thuốc và bông băng|Mực in, giấy|Xăng xe chở hàng")
MEASURE = _words(
    "Số lần phải làm lại|Thời gian chờ của một lượt|Số ý kiến được trả lời|Số buổi vắng không báo|"
    "Lượng rác thu gom mỗi tuần|Số hồ sơ trễ hẹn|Điện năng dùng mỗi tháng|Số vụ va quẹt trong xưởng|"
    "Số người tham gia thường xuyên|Chi phí vật tư mỗi quý|Số lượt mượn sách|Thời gian tìm dụng cụ")
UNIT_OF_MEASURE = _words("lần|phút|ý kiến|buổi|kg|hồ sơ|kWh|vụ|người|triệu đồng|lượt|phút")
TRADE = _words(
    "May công nghiệp|Chế biến thủy sản|Giáo dục mầm non|Giáo dục phổ thông|Y tế cơ sở|Hành chính công|Thủy lợi|"
    "Cấp nước|Mộc dân dụng|Vận tải thủy|Bốc xếp|Văn hóa, thông tin|Khuyến nông|Thương mại dịch vụ")
POST_WOMAN = _words("Giáo viên|Điều dưỡng|Công nhân may|Văn thư|Nhân viên bếp|Kế toán|Công nhân đóng gói|Chuyên viên")
POST_MAN = _words("Thợ cơ điện|Công nhân vận hành|Giáo viên|Y sĩ|Nhân viên bảo vệ|Tổ trưởng sản xuất|Chuyên viên|Thợ hàn")
TEAM = _words(
    "Tổ công đoàn|Tổ sản xuất|Ban Chấp hành công đoàn|Tổ nữ công|Nhóm kỹ thuật|Tổ văn phòng|Tổ chuyên môn|Tổ phục vụ")
AWARD = _words("Giấy khen|Bằng khen|Biểu dương tại hội nghị")

# Communes of the invented district, and what its units are called; by unit type.
COMMUNE = _words(
    "Thị trấn Vĩnh Thuận|Xã Kênh Mới|Xã Tân Hòa Lợi|Xã Biển Tràm|Xã Ba Cống|Xã Ven Sông|Xã Đồng Tràng|Xã Rạch Giữa|"
    "Xã Hương Tràm|Xã Cạnh Đền Mới")
UNIT_NAMES = {
    "hanh-chinh": _words("Phòng Nông nghiệp|Phòng Nội vụ|Phòng Tư pháp|Thanh tra|Văn phòng Ủy ban|Phòng Kinh tế"),
    "giao-duc": _words("Trường Mầm non|Trường Tiểu học|Trường Trung học cơ sở|Trường Trung học phổ thông"),
    "y-te": _words("Trạm Y tế|Phòng khám khu vực|Đội Y tế dự phòng"),
    "su-nghiep-khac": _words("Nhà văn hóa|Trạm Khuyến nông|Ban quản lý chợ|Trạm Thú y"),
    "dn-ngoai-nha-nuoc": _words("Công ty TNHH May|Công ty Thủy sản|Công ty Mộc|Công ty Xây dựng|Cơ sở Nước mắm"),
    "dn-nha-nuoc": _words("Xí nghiệp Cấp nước|Trạm Thủy nông|Bưu điện|Điện lực"),
    "xa-thi-tran": _words("Cơ quan xã|Cơ quan đảng ủy xã|Khối đoàn thể xã"),
    "nghiep-doan": _words("Nghiệp đoàn bốc xếp|Nghiệp đoàn xe ôm|Nghiệp đoàn vỏ máy"),
}
UNIT_PLACE = _words(
    "Kênh Mới|Tân Hòa Lợi|Biển Tràm|Ba Cống|Ven Sông|Đồng Tràng|Rạch Giữa|Hương Tràm|Cạnh Đền|Sông Cái|Vàm Chẹt|"
    "Bình Minh|Vĩnh Bình|Phong Đông|Tân Thuận")
