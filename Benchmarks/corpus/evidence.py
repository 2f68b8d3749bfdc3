"""Evidence for five movements, one of every group at least; keys are those of `content/phong-trao`."""

import random

from . import vocabulary as words
from .sentences import Prose, capitalized, dotted
from .yaml_text import Flow

MOVEMENTS = ["lao-dong-gioi", "doi-moi-sang-tao", "xanh-sach-dep", "tet-sum-vay", "nong-thon-moi"]


class Evidence:
    """The evidence of one profile."""

    def __init__(self, rng: random.Random, prose: Prose, title: str, year: int, collective: bool,
                 workers: int, unit_type: str):
        self.rng = rng
        self.title = title[0].lower() + title[1:]
        self.prose = prose
        self.year = year
        self.collective = collective
        self.workers = workers
        self.is_company = unit_type.startswith("dn-")

    def of(self, movement: str) -> dict:
        return self._general() | {
            "lao-dong-gioi": self._initiatives, "doi-moi-sang-tao": self._renewal,
            "xanh-sach-dep": self._safety, "tet-sum-vay": self._tet, "nong-thon-moi": self._countryside,
        }[movement]()

    def _initiative(self) -> str:
        """The name of something new; no two profiles count the same."""
        return f"{self.prose.pick(words.HEADING)}, {self.title}"

    def _general(self) -> dict:
        rng, prose = self.rng, self.prose
        return {
            "thanh_tich": [Flow(
                ten=prose.pick(words.MEASURE), linh_vuc=rng.choice(["lao động sản xuất", "công tác"]),
                gia_tri=rng.randint(5, 95), don_vi=rng.choice(words.UNIT_OF_MEASURE), nam=self.year,
                nguon="Sổ theo dõi của tổ")],
            "sang_tao": [
                Flow(ten=self._initiative(), loai=kind,
                     mo_ta=f"Nay {prose.pick(words.ACTION)}.", nam=self.year)
                for kind in ("phương pháp quản lý", "cải tiến kỹ thuật")],
            "vai_tro": rng.choice(["nhân tố mới", "nhân tố tích cực", "dẫn đầu"]),
            "tinh_noi_troi":
                f"Trong các đơn vị cùng ngành, nơi này đầu tiên {prose.pick(words.ACTION)}, ghi sổ đủ "
                f"{rng.randint(20, 50)} tuần liền, nhờ đó {prose.pick(words.RESULT)} mà không thêm người.",
            "phu_hop_don_vi":
                f"Vật liệu có sẵn ở {prose.pick(words.PLACE)}, mỗi ngày chỉ mất vài phút, {prose.pick(words.REMEDY)}.",
            "nganh_linh_vuc": rng.choice(words.TRADE),
        }

    def nurture(self) -> dict:
        """What is due once a profile has been nurtured."""
        return {"bien_phap_boi_duong": f"LĐLĐ huyện góp ý hồ sơ; CĐCS {self.prose.pick(words.ACTION)}."}

    def _measurement(self) -> Flow:
        before = self.rng.randint(20, 90)
        return Flow(
            ten=self.prose.pick(words.MEASURE), truoc=before, sau=self.rng.randint(2, before - 1),
            don_vi=self.rng.choice(words.UNIT_OF_MEASURE), ky=f"{self.year - 1} và {self.year}",
            nguon="Sổ của tổ")

    def _initiatives(self) -> dict:
        rng, prose = self.rng, self.prose
        result = {
            "sang_kien": [
                Flow(ten=self._initiative(), nam=self.year, linh_vuc=field, cap_cong_nhan="cơ sở",
                     so_qd=f"{rng.randint(3, 99)}/QĐ", ngay_qd=f"{rng.randint(1, 28):02}/04/{self.year}",
                     gia_tri_lam_loi=f"{rng.randint(5, 180)} triệu đồng")
                for field in ("lao động", "công tác")],
            "hieu_qua_don_vi": [self._measurement()],
        }
        if self.collective:
            result["chi_tieu_cong_doan"] = [
                Flow(ten=name, giao=rng.randint(5, 20), dat=rng.randint(20, 40), don_vi=unit)
                for name, unit in (("Kết nạp đoàn viên", "đoàn viên"), ("Buổi sinh hoạt", "buổi"))]
            result["so_nguoi_co_sang_kien"] = rng.randint(1, min(9, self.workers))
        else:
            result["dong_gop_chi_tieu"] = f"Giúp tổ {prose.pick(words.ACTION)}."
            result["ket_qua_chuyen_mon"] = Flow(xep_loai="hoàn thành tốt nhiệm vụ", nam=self.year)
        return result

    def _renewal(self) -> dict:
        rng, prose = self.rng, self.prose
        asked = rng.randint(8, 60)
        return {
            "mo_hinh_doi_moi": Flow(
                ten=prose.pick(words.HEADING), bat_dau=f"{rng.randint(1, 28):02}/01/{self.year}",
                cach_lam_cu="Ai gặp thì xử lý, không ghi lại.",
                cach_lam_moi=f"Tổ {prose.pick(words.ACTION)}."),
            "linh_vuc_doi_moi": rng.choice(["chăm lo", "tuyên truyền", "chuyển đổi số", "phát triển đoàn viên"]),
            "hieu_qua_cong_doan": [self._measurement()],
            "cham_lo": [Flow(noi_dung=capitalized(prose.pick(words.TOPIC)), so_nguoi=rng.randint(5, 60),
                             gia_tri=f"{rng.randint(6, 90)} triệu đồng")],
            "dai_dien_bao_ve": Flow(
                viec_lam=f"Công đoàn {prose.pick(words.ACTION)}.", so_kien_nghi=asked,
                so_giai_quyet=rng.randint(3, asked)),
            "so_nguoi_thu_huong": rng.randint(5, 400),
        }

    def _safety(self) -> dict:
        rng, prose = self.rng, self.prose
        result = {}
        if self.collective:
            result["tai_nan"] = Flow(
                chet_nguoi=0, bi_thuong_nang=0, bi_thuong_nhe=rng.randint(0, 5), su_co_nghiem_trong=0,
                so_duoc_huan_luyen=self.workers, so_phai_huan_luyen=self.workers)
        result["chap_hanh_atvsld"] = Flow(so_vi_pham=0, viec_lam=f"Mỗi tuần tổ {prose.pick(words.ACTION)}.")
        result["giai_phap_cai_thien"] = [
            Flow(ten=prose.pick(words.HEADING), loai=kind, truoc=f"Vướng vì {prose.pick(words.TOPIC)}",
                 sau=capitalized(prose.pick(words.RESULT)), kinh_phi=f"{dotted(rng.randint(20, 400) * 10_000)} đồng")
            for kind in ("môi trường lao động", "điều kiện làm việc")]
        result["ket_qua_xanh_sach_dep"] = [self._measurement()]
        if self.collective and self.is_company:
            result["an_toan_ve_sinh_vien"] = rng.randint(1, 4)
        return result

    def _tet(self) -> dict:
        rng, prose = self.rng, self.prose
        own, donated = rng.randint(10, 90), rng.randint(10, 90)
        result = {}
        if self.collective:
            result["nam_bat_dau"] = self.year - rng.randint(2, 9)
            result["so_sanh_nam_truoc"] = [self._measurement()]
        gifts = rng.randint(20, (own + donated) * 3)
        return result | {
            "noi_dung_dong_hanh": [Flow(
                noi_dung=f"Lo {prose.pick(words.TOPIC)}", doi_tac=prose.pick(words.PEOPLE).capitalize(),
                so_nguoi=rng.randint(20, 300))],
            "so_nguoi_thu_huong": rng.randint(20, 600),
            "tong_gia_tri": f"{own + donated} triệu đồng",
            "nguon_kinh_phi": [
                Flow(nguon="kinh phí thường xuyên của công đoàn", so_tien=f"{own} triệu đồng"),
                Flow(nguon="xã hội hóa", so_tien=f"{donated} triệu đồng")],
            "dai_dien_bao_ve": Flow(viec_lam=f"Công đoàn {prose.pick(words.ACTION)}.", so_cuoc_doi_thoai=2),
            "suat_qua": [Flow(loai="Quà Tết", so_suat=gifts, don_gia="300.000 đồng")],
            "ngay_to_chuc": f"{rng.randint(5, 25):02}/01/{self.year}",
        }

    def _countryside(self) -> dict:
        rng, prose = self.rng, self.prose
        return {
            "co_quan_phat_dong": "Ủy ban nhân dân huyện Vĩnh Thuận",
            "don_vi_phoi_hop": [Flow(ten=prose.pick(words.PEOPLE).capitalize(), viec="Góp ngày công và vật liệu")],
            "vai_tro_cong_doan":
                f"Công đoàn vận động đoàn viên, {prose.pick(words.ACTION)}, rồi báo kết quả với {rng.choice(words.COMMUNE)}.",
            "ket_qua_phong_trao": [self._measurement()],
            "cong_trinh_nong_thon": [
                Flow(ten=name, so_luong=rng.randint(40, 900), don_vi="m", dia_ban=rng.choice(words.COMMUNE))
                for name in ("Đường ấp", "Hàng rào cây xanh")],
            "ngay_cong": rng.randint(12, 400),
        }
