"""The formal review: its Word file, as LibreOffice shows it, and its PDF say the same and look as
Nghị định 30/2020/NĐ-CP wants it. Lengths are in points; 1 mm is 2.8346."""

import functools
import html
import os
import re
import subprocess
import zipfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
TOOL = Path(os.environ.get("NHANRONG", REPOSITORY / ".build/debug/nhanrong"))
MM = 72 / 25.4
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass
class Word:
    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass
class Report:
    page: Path
    docx: Path
    pdfs: dict[str, Path]


def run(*command: object) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, check=True)
    return done.stdout.decode()


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    folder = tmp_path_factory.mktemp("bao-cao")
    for kind in ("html", "docx", "pdf"):
        run(
            TOOL, "report", "so-ket-2024", "--root", REPOSITORY, "--date", "2025-06-30",
            "--format", kind, "--output", folder / "ra",
        )  # fmt: skip
    run(
        "soffice", f"-env:UserInstallation=file://{folder}/lo", "--headless",
        "--convert-to", "pdf", "--outdir", folder / "word", folder / "ra/so-ket-2024.docx",
    )  # fmt: skip
    return Report(
        folder / "ra/so-ket-2024.html",
        folder / "ra/so-ket-2024.docx",
        {"pdf": folder / "ra/so-ket-2024.pdf", "word": folder / "word/so-ket-2024.pdf"},
    )


@pytest.fixture(params=["pdf", "word"])
def pdf(request: pytest.FixtureRequest, report: Report) -> Path:
    return report.pdfs[request.param]


@functools.cache
def pages(pdf: Path) -> list[list[Word]]:
    text = run("pdftotext", "-bbox", pdf, "-")
    word = re.compile(
        r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>'
    )
    return [
        [
            Word(
                html.unescape(match[5]),
                *(float(match[number]) for number in (1, 2, 3, 4)),
            )
            for match in word.finditer(page)
        ]
        for page in text.split("<page ")[1:]
    ]


def place(words: list[Word], phrase: str) -> Word:
    """The box around a phrase that stands on one line."""
    parts = phrase.split()
    for start in range(len(words) - len(parts) + 1):
        found = words[start : start + len(parts)]
        if [word.text for word in found] == parts:
            return Word(
                phrase,
                found[0].left,
                min(word.top for word in found),
                found[-1].right,
                max(word.bottom for word in found),
            )
    raise AssertionError(f"“{phrase}” is not on the page")


def rules(pdf: Path, page: int) -> list[tuple[float, float, float]]:
    """Horizontal lines of a page: top, left, right."""
    dpi = 200
    raw = subprocess.run(
        [
            "pdftoppm",
            "-gray",
            "-r",
            str(dpi),
            "-f",
            str(page),
            "-l",
            str(page),
            str(pdf),
        ],
        capture_output=True,
        check=True,
    ).stdout
    _, size, _, pixels = raw.split(b"\n", 3)
    width, height = (int(number) for number in size.split())
    found = []
    for row in range(height):
        line = pixels[row * width : (row + 1) * width]
        for match in re.finditer(rb"[\x00-\x90]{100,}", line):
            scale = 72 / dpi
            found.append((row * scale, match.start() * scale, match.end() * scale))
    return found


def page_words(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8")
    body = re.sub(r"(?s)^.*?<body[^>]*>", "", text)
    return html.unescape(re.sub(r"<[^>]+>", " ", body)).split()


def docx_words(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        root = ElementTree.fromstring(archive.read("word/document.xml"))
    paragraphs = (
        "".join(text.text or "" for text in paragraph.iter(f"{WORD}t"))
        for paragraph in root.iter(f"{WORD}p")
    )
    return " ".join(paragraphs).split()


def test_word_says_what_the_page_says(report: Report) -> None:
    # Inline marks leave no gap in Word, and make none on the page either.
    assert "".join(docx_words(report.docx)) == "".join(page_words(report.page))


def test_no_word_is_lost(report: Report, pdf: Path) -> None:
    shown = Counter(word.text for page in pages(pdf) for word in page)
    # A word may be broken where a cell is narrow: then its letters are there.
    letters = "".join(word.text for page in pages(pdf) for word in page)
    missing = Counter(page_words(report.page)) - shown
    assert [word for word in missing if word not in letters and "/" not in word] == []


def test_margins(pdf: Path) -> None:
    for page in pages(pdf):
        body = [word for word in page if word.top > 18 * MM]
        assert min(word.left for word in body) >= 29 * MM
        assert max(word.right for word in body) <= 191 * MM
        assert max(word.bottom for word in body) <= 278 * MM
    first = pages(pdf)[0]
    assert min(word.top for word in first) >= 19 * MM


def test_page_number_is_hidden_on_the_first_page_and_centred_on_the_others(
    pdf: Path,
) -> None:
    first, *others = pages(pdf)
    assert not [word for word in first if word.bottom < 20 * MM]
    assert others
    for number, page in enumerate(others, start=2):
        top = [word for word in page if word.bottom < 20 * MM]
        assert [word.text for word in top] == [str(number)]
        assert (top[0].left + top[0].right) / 2 == pytest.approx(110 * MM, abs=2)


def test_one_family_with_every_letter(pdf: Path) -> None:
    fonts = [line.split()[0].split("+")[-1] for line in run("pdffonts", pdf).splitlines()[2:]]
    assert fonts
    assert {re.sub("[^A-Za-z].*", "", font) for font in fonts} <= {
        "LiberationSerif",
        "Liberation",
        "TimesNewRoman",
    }


def test_first_lines_are_indented(pdf: Path) -> None:
    first = pages(pdf)[0]
    assert place(first, "Thực hiện Kế hoạch").left == pytest.approx(42.7 * MM, abs=2)


def test_rules_under_the_heads(pdf: Path) -> None:
    first = pages(pdf)[0]
    motto = place(first, "Độc lập - Tự do - Hạnh phúc")
    office = place(first, "VĨNH THUẬN")
    lines = rules(pdf, 1)

    def under(word: Word) -> tuple[float, float, float]:
        near = [
            line
            for line in lines
            if 0 <= line[0] - word.bottom + 4 < 12 and line[1] < word.right and line[2] > word.left
        ]
        assert near, f"no rule under “{word.text}”"
        return near[0]

    _, left, right = under(motto)
    assert right - left == pytest.approx(motto.right - motto.left, rel=0.15)
    assert (left + right) / 2 == pytest.approx((motto.left + motto.right) / 2, abs=4)
    _, left, right = under(office)
    issuer = place(first, "LIÊN ĐOÀN LAO ĐỘNG HUYỆN")
    assert 0.3 <= (right - left) / (issuer.right - issuer.left) <= 0.6


def test_signature_stands_right_and_recipients_left_on_one_page(pdf: Path) -> None:
    for page in pages(pdf):
        texts = [word.text for word in page]
        if "TM." not in texts:
            continue
        signature = place(page, "TM. BAN THƯỜNG VỤ")
        recipients = place(page, "Nơi nhận:")
        assert recipients.left == pytest.approx(30 * MM, abs=8)
        assert (signature.left + signature.right) / 2 > 120 * MM
        assert signature.top == pytest.approx(recipients.top, abs=8)
        post = place(page, "CHỦ TỊCH")
        assert (post.left + post.right) / 2 == pytest.approx(
            (signature.left + signature.right) / 2, abs=3
        )
        return
    pytest.fail("no page has the signature")


def test_word_properties(report: Report) -> None:
    with zipfile.ZipFile(report.docx) as archive:
        document = ElementTree.fromstring(archive.read("word/document.xml"))
        styles = archive.read("word/styles.xml").decode()
        assert {entry.date_time[0] for entry in archive.infolist()} <= {1980, 2025}
    margins = document.find(f".//{WORD}pgMar")
    assert margins is not None
    assert {margins.get(f"{WORD}{side}") for side in ("top", "bottom", "right")} == {"1134"}
    assert margins.get(f"{WORD}left") == "1701"
    assert document.find(f".//{WORD}titlePg") is not None
    assert 'w:ascii="Times New Roman"' in styles
    used = {style.get(f"{WORD}val") for style in document.iter(f"{WORD}pStyle")}
    assert used >= {
        "QuocHieu",
        "TieuNgu",
        "KeTieuNgu",
        "KeCoQuan",
        "NoiNhan",
        "QuyenHan",
        "OSo",
    }
