"""Sessions: the booklet, its pages folded for a stapled booklet, and the sheets to write on."""

import re
from pathlib import Path
from types import ModuleType

import pytest
from pypdf import PdfReader

import contents
from papers import ROOT, Paper, printed

MILLIMETRE = 72 / 25.4


@pytest.fixture(scope="session")
def booklets(papers: list[Paper]) -> list[Paper]:
    found = [paper for paper in papers if paper.path.stem.endswith("-so-tay")]
    assert len(found) >= 2
    return found


@pytest.fixture(scope="session")
def typesetter() -> ModuleType:
    """The program's functions, without its last line, which begins to serve."""
    source = (ROOT / "Sources/Build/Typesetting/typesetter.py").read_text(encoding="utf-8")
    functions, begin, _ = source.rpartition("\nmain()\n")
    assert begin
    module = ModuleType("typesetter")
    exec(compile(functions, "typesetter.py", "exec"), module.__dict__)
    return module


def numbered(path: Path, count: int) -> None:
    """A PDF of A5 pages, each with nothing but its number."""
    kids = " ".join(f"{3 + 2 * page} 0 R" for page in range(count))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {count}/Kids[{kids}]/MediaBox[0 0 420 595]/Resources<</Font<</F"
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
    ]
    for page in range(1, count + 1):
        stream = f"BT /F 40 Tf 200 300 Td (Trang{page}) Tj ET"
        objects += [
            f"<</Type/Page/Parent 2 0 R/Contents {2 + 2 * page} 0 R>>",
            f"<</Length {len(stream)}>>stream\n{stream}\nendstream",
        ]
    text, places = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(text))
        text += f"{number} 0 obj{body}endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    text += f"xref\n0 {size}\n0000000000 65535 f \n{table}"
    text += f"trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{text.index('xref')}\n%%EOF"
    path.write_text(text, encoding="ascii")


def sides(path: Path) -> list[tuple[int, int]]:
    """What stands left and right on each side of a folded PDF; 0 for nothing."""
    found = []
    boxes = printed("pdftotext", "-bbox", path, "-")
    for page in re.findall(r"<page.*?</page>", boxes, re.DOTALL):
        width = float(re.search(r'width="([\d.]+)"', page)[1])
        halves = [0, 0]
        for left, number in re.findall(r'xMin="([\d.]+)"[^>]*>Trang(\d+)<', page):
            halves[float(left) > width / 2] = int(number)
        found.append((halves[0], halves[1]))
    return found


FOLDED = {
    5: [(0, 1), (2, 0), (0, 3), (4, 5)],
    8: [(8, 1), (2, 7), (6, 3), (4, 5)],
    13: [(0, 1), (2, 0), (0, 3), (4, 13), (12, 5), (6, 11), (10, 7), (8, 9)],
    16: [(16, 1), (2, 15), (14, 3), (4, 13), (12, 5), (6, 11), (10, 7), (8, 9)],
}


@pytest.mark.parametrize("count", sorted(FOLDED))
def test_pages_fold_into_a_booklet(typesetter: ModuleType, count: int, tmp_path: Path) -> None:
    flat, folded = tmp_path / "flat.pdf", tmp_path / "folded.pdf"
    numbered(flat, count)
    typesetter.fold(str(flat), str(folded))
    assert sides(folded) == FOLDED[count]


def test_a_folded_booklet_reads_on_when_its_sheets_are_turned(booklets: list[Paper]) -> None:
    for paper in booklets:
        folded = PdfReader(paper.path.with_name(f"{paper.path.stem}-gap.pdf"))
        count = -(-len(paper.reader.pages) // 4) * 4
        assert len(folded.pages) == count // 2
        for page in folded.pages:
            assert round(float(page.mediabox.width) / MILLIMETRE) in (296, 297)
            assert round(float(page.mediabox.height) / MILLIMETRE) == 210
        # The first page stands right on the first side, the second left on its back.
        first, second = ((page.extract_text() or "") for page in folded.pages[:2])
        assert "Họ và tên" in first
        assert "Trong sổ tay" in second


def test_booklets_are_laid_out_at_a5(booklets: list[Paper]) -> None:
    for paper in booklets:
        for page in paper.reader.pages:
            assert round(float(page.mediabox.width) / MILLIMETRE) == 148
            assert round(float(page.mediabox.height) / MILLIMETRE) == 210


def test_the_contents_of_a_booklet_are_true(booklets: list[Paper]) -> None:
    for paper in booklets:
        listed = contents.entries(paper)
        numbers = contents.shown_numbers(paper)
        assert len(numbers) == len(listed), (paper, numbers)
        for (anchor, title), number in zip(listed, numbers, strict=True):
            assert contents.heading(paper, anchor) == title
            assert contents.begins_on(paper, title)[:1] == [number], (paper, title, number)
        titles = [title for _, title in listed]
        assert contents.bookmarks(paper) == list(zip(titles, numbers, strict=True))


def test_every_model_takes_two_pages(booklets: list[Paper]) -> None:
    for paper in booklets:
        models = len(re.findall(r'<div class="model"', paper.page))
        assert models >= 2
        assert len(paper.reader.pages) == 3 + 2 * models + 1, paper


def test_the_sign_in_sheet_has_a_line_for_everyone_asked(papers: list[Paper]) -> None:
    sheets = [paper for paper in papers if paper.path.stem.endswith("-diem-danh")]
    assert sheets
    for paper in sheets:
        rows = [int(row) for row in re.findall(r"^(\d+)$", paper.text, re.MULTILINE)]
        session = paper.path.with_name(paper.path.name.replace("-diem-danh.pdf", ".html"))
        asked = re.search(r"(\d+) người</dd>", session.read_text(encoding="utf-8"))
        assert asked
        assert sorted(rows) == list(range(1, int(asked[1]) + 5)), paper


def test_the_feedback_slip_is_one_sheet_that_asks_about_every_model(papers: list[Paper]) -> None:
    slips = [paper for paper in papers if paper.path.stem.endswith("-gop-y")]
    assert slips
    for paper in slips:
        assert len(paper.reader.pages) == 1
        booklet = Paper(paper.path.with_name(paper.path.name.replace("-gop-y", "-so-tay")))
        text = " ".join(paper.text.split())
        for title in [contents.heading(booklet, a) for a, _ in contents.entries(booklet)[1:-1]]:
            assert title in text
