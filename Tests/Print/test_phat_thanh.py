"""Scripts as the station gets them: on paper, in Word, and as long as they say."""

import re
import subprocess
import wave
from pathlib import Path

import pytest

from papers import ROOT, TOOL

PACE = 180


@pytest.fixture(scope="module")
def texts(site: Path) -> list[Path]:
    found = sorted((site / "phat-thanh").glob("*.txt"))
    assert len(found) >= 3
    return found


def content(text: Path) -> str:
    """A script's text; line ends are those of Windows."""
    return text.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")


def sentences(script: str) -> list[str]:
    """The words to say, sentence by sentence, without breaths."""
    said: list[str] = []
    for line in script.split("\n"):
        if line.startswith("    ") and not line.startswith(("     ", "    (")):
            words = line.strip()
            if words.startswith(("Người nói:", "Từ:", "Đến:")):
                continue
            is_new = not said or said[-1][-1] in ".!?…:"
            said = [*said, words] if is_new else [*said[:-1], f"{said[-1]} {words}"]
    assert said
    return [sentence.replace(" / ", " ") for sentence in said]


def plain(text: str) -> str:
    """Without breaths, spaces and the hyphens at which lines may end."""
    return re.sub(r"[\s/-]+", "", text)


def column(pdf: Path, left: int, width: int) -> list[str]:
    """The words of one column, page by page: those of its neighbours would stand between."""
    crop = ["-x", str(left), "-y", "0", "-W", str(width), "-H", "842"]
    command = ["pdftotext", *crop, str(pdf), "-"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [plain(page) for page in text.split("\f")[:-1]]


def words_of(pdf: Path) -> str:
    raw = subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True, text=True)
    return plain(raw.stdout)


# Where the column of words begins, and its width, in points.
SHEET = (165, 292)
WORD = (183, 262)


def test_every_sentence_is_whole_on_one_page_and_in_one_family(texts: list[Path]) -> None:
    for text in texts:
        pdf = text.with_suffix(".pdf")
        pages = column(pdf, *SHEET)
        said = sentences(content(text))
        broken = [words for words in said if not any(plain(words) in page for page in pages)]
        assert not broken, (pdf.name, broken[:3])
        fonts = subprocess.run(["pdffonts", pdf], check=True, capture_output=True, text=True)
        rows = fonts.stdout.splitlines()[2:]
        assert all("Liberation-Serif" in row for row in rows), fonts.stdout
        # emb, sub
        assert all(" yes yes " in row for row in rows), fonts.stdout


def test_word_opens_it_as_it_is(texts: list[Path], tmp_path: Path) -> None:
    text = texts[0]
    document = text.with_suffix(".docx")
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation=file://{tmp_path}/profile",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(tmp_path),
            str(document),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    opened = tmp_path / f"{document.stem}.pdf"
    pages = column(opened, *WORD)
    said = sentences(content(text))
    broken = [words for words in said if not any(plain(words) in page for page in pages)]
    assert not broken, broken[:3]
    found = words_of(opened)
    for words in ("Duyệt của công đoàn", "Duyệt của đài", "Tổng thời lượng"):
        assert plain(words) in found
    assert plain("Chạy chữ") not in found, "buttons are for the browser"


def seconds_of_espeak(text: str, folder: Path) -> float:
    source, sound = folder / "bai.txt", folder / "bai.wav"
    source.write_text(text, "utf-8")
    command = ["espeak-ng", "-v", "vi", "-s", "165", "-w", sound, "-f", source]
    subprocess.run(command, check=True)
    with wave.open(str(sound)) as wav:
        return wav.getnframes() / wav.getframerate()


def estimate(text: str) -> float:
    """What the tool says of words that are spoken already."""
    spoken = subprocess.run(
        [TOOL, "speak", "--timing", "--quiet", "--pace", str(PACE), "--root", str(ROOT), "-"],
        input=text,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return sum(float(line.split("\t")[2]) for line in spoken.splitlines())


def test_time_is_that_of_a_voice(texts: list[Path], tmp_path: Path) -> None:
    """Ten scripts, each within three in a hundred of espeak-ng scaled to the same pace."""
    scripts = {text.stem: sentences(content(text)) for text in texts}
    for text in texts:
        for part in content(text).split("\n["):
            head = part.split("\n")[0]
            if "] BÀI: " in head:
                scripts[head.split("] BÀI: ")[1]] = sentences(part)
    assert len(scripts) >= 10, sorted(scripts)
    told = {name: estimate("\n".join(said)) for name, said in scripts.items()}
    heard = {name: seconds_of_espeak("\n".join(said), tmp_path) for name, said in scripts.items()}
    scale = sum(told.values()) / sum(heard.values())
    off = {name: told[name] / (heard[name] * scale) - 1 for name in scripts}
    assert all(abs(share) <= 0.03 for share in off.values()), off
