"""The same content as a Hugo site: the front matter of a profile is ours, with the keys on top that
Hugo needs for its order and its indexes."""

import re
import shutil
from pathlib import Path

from .profiles import Profile
from .units import Unit
from .yaml_text import block, scalar

LISTINGS = {
    "mo-hinh": ("Mô hình", "Những cách làm đã được kiểm chứng, kèm các bước để đơn vị khác áp dụng."),
    "ca-nhan": ("Cá nhân", "Những đoàn viên, người lao động và cán bộ công đoàn được tập thể suy tôn."),
    "tap-the": ("Tập thể", "Những tổ, đội, công đoàn cơ sở có cách làm hay và kết quả đã kiểm chứng."),
}
NOT_RENDERED = "build:\n  render: never\n"


class HugoSite:
    def __init__(self, folder: Path, repository: Path, content: Path, units: list[Unit]):
        self.content = folder / "content"
        self.data = folder / "data"
        shutil.copytree(repository / "Benchmarks" / "hugo", folder)
        self._assets(folder / "static" / "tai-nguyen", repository, content)
        self._organisation(content)
        self._units(units)
        self._sections()

    def add(self, profile: Profile) -> None:
        data = profile.data
        keys = {"title": data["ten"], "date": _iso(data["duyet"]["ngay"]) if profile.published else f"{profile.year}-01-01"}
        if not profile.published:
            keys["draft"] = "true"
        keys["danh_sach"] = (["mo-hinh"] if data["loai"] == "mô hình" else []) + [
            "ca-nhan" if data["doi_tuong"] == "cá nhân" else "tap-the"]
        if "nhan_rong" in data:
            keys["hoc_theo"] = [adoption["don_vi"] for adoption in data["nhan_rong"]]
        path = self.content / "nam" / profile.path
        if not path.parent.exists():
            self._write(path.parent / "_index.md", f'---\ntitle: "{profile.year}"\n---\n')
        self._write(path, f"---\n{block(keys)}{block(data)}---\n{profile.body}")

    def _assets(self, target: Path, repository: Path, content: Path) -> None:
        shutil.copytree(repository / "templates" / "assets", target)
        colours = []
        for movement in sorted((content / "phong-trao").glob("[a-z]*.md")):
            hue = re.search(r"^mau: (\d+)$", movement.read_text(encoding="utf-8"), re.MULTILINE)
            if hue:
                colours.append(f".mau-{movement.stem}{{--mau:{hue[1]}}}\n")
        (target / "mau.css").write_text("".join(colours), encoding="utf-8")

    def _organisation(self, content: Path) -> None:
        (self.data / "phong_trao").mkdir(parents=True)
        shutil.copy(content / "to-chuc.yml", self.data / "to_chuc.yaml")
        for path in (content / "phong-trao").glob("*.md"):
            text = path.read_text(encoding="utf-8")
            front_matter, body = text.removeprefix("---\n").split("\n---\n", 1)
            if path.stem.startswith("_"):
                self._write(self.data / "phong_trao" / f"{path.stem}.yaml", front_matter + "\n")
                continue
            order = re.search(r"^so: (\d+)$", front_matter, re.MULTILINE)
            short = re.search(r"^ten_ngan: (.*)$", front_matter, re.MULTILINE)
            keys = f"title: {short[1] if short else path.stem}\nweight: {order[1] if order else 99}\n"
            self._write(
                self.content / "phong_trao" / path.stem / "_index.md",
                f"---\n{keys}{front_matter}\n---\n{body}")
        for path in (content / "trang").glob("*.md"):
            text = path.read_text(encoding="utf-8").replace("---\nten:", "---\ntitle:", 1)
            self._write(self.content / "trang" / path.name, text)

    def _units(self, units: list[Unit]) -> None:
        for unit in units:
            keys = {
                "title": unit.name, "ten": unit.name, "ten_ngan": unit.short_name, "loai_hinh": unit.type,
                "dia_ban": unit.commune, "so_cnvcld": unit.workers, "so_doan_vien": unit.members, "so_nu": unit.women}
            self._write(self.content / "don_vi" / unit.code / "_index.md", f"---\n{block(keys)}---\n")

    def _sections(self) -> None:
        pages = {
            "nam": ("Năm", "Hồ sơ đã công bố và lượt học theo qua từng năm.", "url: /nam.html\n"),
            "don_vi": ("Đơn vị", "Các công đoàn cơ sở theo loại hình: nơi nào làm, nơi nào học theo.", "url: /don-vi.html\n"),
            "phong_trao": (
                "Phong trào",
                "Mỗi phong trào, chương trình, cuộc vận động có tiêu chí riêng; hồ sơ nào cũng phải đạt thêm tiêu chí chung.",
                "url: /phong-trao.html\n"),
            "danh_sach": ("Danh sách", "", NOT_RENDERED),
            "trang": ("Trang", "", NOT_RENDERED),
            "hoc_theo": ("Học theo", "", NOT_RENDERED + "cascade:\n  build:\n    render: never\n"),
        } | {f"danh_sach/{name}": (title, lead, "") for name, (title, lead) in LISTINGS.items()}
        for name, (title, lead, more) in pages.items():
            lead_line = f"dan: {scalar(lead, False)}\n" if lead else ""
            self._write(self.content / name / "_index.md", f"---\ntitle: {title}\n{lead_line}{more}---\n")

    @staticmethod
    def _write(path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _iso(date: str) -> str:
    day, month, year = date.split("/")
    return f"{year}-{month}-{day}"
