"""The invented profiles: front matter and story of each, from its number and the seed alone."""

import random
from typing import Iterator, NamedTuple

from . import vocabulary as words
from .evidence import MOVEMENTS, Evidence
from .sentences import Prose, capitalized, dotted, story
from .slugs import slug
from .units import Unit
from .yaml_text import Flow, block

YEARS = range(2020, 2025)
CHANNELS = ["web", "bản tin", "tờ rơi", "phát thanh"]
LEVELS = ["tham quan", "đăng ký", "đã áp dụng", "đã áp dụng", "duy trì"]


class Profile(NamedTuple):
    year: int
    slug: str
    data: dict
    body: str
    published: bool

    @property
    def path(self) -> str:
        return f"{self.year}/{self.slug}.md"

    @property
    def text(self) -> str:
        return f"---\n{block(self.data)}---\n{self.body}"


def make_profiles(seed: int, units: list[Unit], count: int) -> Iterator[Profile]:
    """`count` profiles; about 3 % of them are held back by the gate."""
    titles = _titles(seed, count)
    for number in range(count):
        yield _profile(seed, number, titles, units)


def is_published(number: int) -> bool:
    return number % 33 != 7


def _titles(seed: int, count: int) -> list[tuple[str, str]]:
    """As many titles as asked for, none with the slug of another."""
    subjects, qualities, purposes = words.TITLE_SUBJECT, words.TITLE_QUALITY, words.TITLE_PURPOSE
    total = len(subjects) * len(qualities) * len(purposes)
    order = list(range(total))
    random.Random(f"{seed} titles").shuffle(order)
    titles, taken = [], set()
    for round_number in range(1, count // total + 3):
        for place in order:
            if len(titles) == count:
                return titles
            place, subject = divmod(place, len(subjects))
            purpose, quality = divmod(place, len(qualities))
            title = f"{subjects[subject]} {qualities[quality]} {purposes[purpose]}"
            if round_number > 1:
                title += f" lần {round_number}"
            name = slug(title)
            if name not in taken:
                taken.add(name)
                titles.append((title, name))
    raise AssertionError("not enough titles")


def year_of(number: int) -> int:
    return YEARS[number % len(YEARS)]


def _person(rng: random.Random) -> tuple[str, bool]:
    woman = rng.random() < 0.55
    middle, given = (
        (words.MIDDLE_WOMAN, words.GIVEN_WOMAN) if woman else (words.MIDDLE_MAN, words.GIVEN_MAN))
    return f"{rng.choice(words.FAMILY)} {rng.choice(middle)} {rng.choice(given)}", woman


def _profile(seed: int, number: int, titles: list[tuple[str, str]], units: list[Unit]) -> Profile:
    rng = random.Random(f"{seed} {number}")
    year = year_of(number)
    title, name = titles[number]
    unit = rng.choice(units)
    collective = number % 5 != 3
    movement = MOVEMENTS[rng.randrange(len(MOVEMENTS))]
    person, woman = _person(rng)
    witness, _ = _person(rng)
    called = ("chị " if woman else "anh ") + person
    prose = Prose(rng, year, [called])
    workers = min(unit.workers, rng.randint(9, 80))
    spread_month = rng.randint(9, 11)
    stage = number % 3  # how far beyond verification
    evidence = Evidence(rng, prose, title, year, collective, workers, unit.type)
    date = lambda month: f"{rng.randint(1, 28):02}/{month:02}/{year}"

    data = {
        "ten": title,
        "loai": "mô hình" if number % 4 else "điển hình",
        "doi_tuong": "tập thể" if collective else "cá nhân",
        "don_vi": unit.code,
        "phong_trao": movement,
        "tom_tat": f"{capitalized(prose.pick(words.ACTION))}: sau {rng.randint(4, 40)} tuần, {prose.pick(words.RESULT)}.",
    }
    if collective:
        team = f"{rng.choice(words.TEAM)} {unit.short_name.removeprefix('CĐCS ')}"
        women = rng.randint(2, workers)
        data["chu_the"] = Flow(ten=team, so_cnvcld=workers, so_doan_vien=workers, so_nu=women)
        data["nhan_vat"] = [Flow(ho_ten=person, vai_tro="Tổ trưởng")]
    else:
        post = rng.choice(words.POST_WOMAN if woman else words.POST_MAN)
        data["chu_the"] = Flow(ho_ten=person, chuc_vu=post, truc_tiep_lao_dong="có")
    data["so_noi_bat"] = [
        Flow(so=f"{rng.randint(2, 30)} phút", nhan="mỗi ngày cho một người giữ phiên"),
        Flow(so=f"{dotted(rng.randint(80, 900) * 10_000)} đồng", nhan="kinh phí cả năm")]
    milestones = Flow(phat_hien=date(1), dang_ky=date(3), kiem_chung=date(6))
    if stage > 0:
        milestones["boi_duong"] = date(7)
    if stage > 1:
        milestones["mo_hinh_diem"] = date(8)
    data["qua_trinh"] = milestones
    attended = rng.randint(18, 90)
    data["suy_ton"] = Flow(
        ngay=date(2), hoi_nghi="Hội nghị công đoàn cơ sở", so_du=attended,
        so_tan_thanh=attended - rng.randint(0, 6))
    data["kiem_chung"] = [Flow(
        ngay=milestones["kiem_chung"], bo_phan="Tổ kiểm chứng LĐLĐ huyện", hinh_thuc="thực tế", ket_luan="đạt")]
    data["chap_hanh"] = Flow(
        dang="có", nha_nuoc="có", cong_doan="có", nguoi_xac_nhan="Thủ trưởng đơn vị", ngay=date(5))
    data["tieu_chi"] = evidence.of(movement) | (evidence.nurture() if stage > 0 else {})
    data["huong_dan_ap_dung"] = _guide(rng, prose)
    adopters = rng.sample([other for other in units if other.code != unit.code], number % 4)
    if adopters:
        data["nhan_rong"] = [
            Flow(don_vi=other.code, ngay=date(min(12, spread_month + place)), muc=rng.choice(LEVELS),
                 ket_qua=f"{capitalized(prose.pick(words.RESULT))}.")
            for place, other in enumerate(adopters)]
    if number % 6 == 2:
        data["khen_thuong"] = [Flow(
            hinh_thuc=rng.choice(words.AWARD), cap="LĐLĐ huyện", so_qd=f"{rng.randint(5, 90)}/QĐ-LĐLĐ",
            ngay=date(11), loai="chuyên đề")]
    data["dong_y"] = [Flow(
        nguoi=person, vai_tro="đại diện tập thể" if collective else "chủ thể", ngay=date(6),
        hinh_thuc="văn bản", noi_dung=["họ tên", "đơn vị", "lời nói"], kenh=CHANNELS)]
    if is_published(number):
        data["duyet"] = Flow(nguoi="Ban Thường vụ LĐLĐ huyện", ngay=date(12), kenh=CHANNELS)
    data["minh_hoa"] = "có"

    other = (number * 7 + 11) % len(titles)
    link = None
    if number % 3 == 0 and other != number and is_published(other):
        other_title, other_name = titles[other]
        link = f"[{other_title.lower()}](../{year_of(other)}/{other_name}.md)"
    return Profile(year, name, data, story(rng, number, year, [called], link), is_published(number))


def _guide(rng: random.Random, prose: Prose) -> dict:
    cost = f"{dotted(rng.randint(80, 900) * 10_000)} đồng"
    return {
        "van_de": f"{capitalized(prose.pick(words.TOPIC))} làm mất thời gian của {prose.pick(words.PEOPLE)}.",
        "dieu_kien": ["Có người giữ phiên", f"Mượn được {prose.pick(words.PLACE)}"],
        "buoc": [
            Flow(viec=capitalized(prose.pick(words.ACTION)), ai=who, bao_lau=f"{rng.randint(1, 4)} {span}")
            for who, span in (("Tổ trưởng", "buổi"), ("Cả tổ", "tuần"), ("CĐCS", "tháng"))],
        "kinh_phi": Flow(tong=cost, nguon="Công đoàn và đoàn viên góp"),
        "kho_khan": f"{capitalized(prose.pick(words.OBSTACLE))}.",
        "bai_hoc": prose.pick(words.LESSON),
        "dau_moi": "Chủ tịch CĐCS",
    }
