"""`nhanrong build --pdf`, on trees of its own: what it makes again, how fast, and what it says."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from papers import ROOT, TOOL, Paper

STORY = ROOT / "content/ho-so/2024/to-may-tu-quan-an-toan.md"
# One without a guide and without a picture.
SHORT = ROOT / "content/ho-so/2024/chu-tich-cong-doan-truong.md"
DATE = "2025-06-01"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Everything but the documents, with a single profile."""
    folder = tmp_path / "goc"
    skipped = {"ho-so", "trang", "hoi-nghi", "ban-tin", "phat-thanh", "bao-cao"}
    shutil.copytree(
        ROOT / "content",
        folder / "content",
        ignore=lambda path, _: skipped if Path(path) == ROOT / "content" else set(),
    )
    shutil.copytree(ROOT / "templates", folder / "templates")
    (folder / "content/ho-so/2024").mkdir(parents=True)
    add(folder, "to-may")
    return folder


def add(root: Path, slug: str, *changes: tuple[str, str]) -> None:
    """A profile like the sample, without its links and pictures."""
    text = STORY.read_text("utf-8")
    text = re.sub(r"(?ms)^anh:\n.*?^minh_hoa", "minh_hoa", text)
    text = re.sub(r"\]\([^)]*\.md\)", "](https://dien-hinh.example/)", text)
    text = text.replace("ten: Tổ may tự quản an toàn", f"ten: Tổ may tự quản an toàn {slug}")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    (root / f"content/ho-so/2024/{slug}.md").write_text(text, "utf-8")


def build(root: Path, output: str = "web", *more: str, status: int = 0) -> str:
    command = [TOOL, "build", "--pdf", "--root", root, "--output", root / output, "--date", DATE]
    run = subprocess.run(
        [str(part) for part in [*command, *more]], capture_output=True, text=True, check=False
    )
    assert run.returncode == status, run.stderr
    return run.stderr + run.stdout


def cached(root: Path) -> dict[str, int]:
    """The documents in the cache, and when each was made."""
    folder = root / ".web.nhanrong/in"
    return {path.parent.name: path.stat().st_mtime_ns for path in folder.glob("*/ban.pdf")}


def test_the_same_input_gives_the_same_bytes(root: Path) -> None:
    add(root, "to-cat", ("42 người", "40 người"))
    build(root, "mot", "--jobs", "1")
    build(root, "hai", "--jobs", "2")
    one = {path.name: path.read_bytes() for path in root.glob("mot/ho-so/2024/*.pdf")}
    two = {path.name: path.read_bytes() for path in root.glob("hai/ho-so/2024/*.pdf")}
    assert len(one) == 2
    assert one == two


def test_only_what_has_changed_is_typeset_again(root: Path) -> None:
    add(root, "to-cat")
    build(root)
    before = cached(root)
    assert len(before) == 2
    # Another page changes, and another day comes: no document does.
    (root / "content/trang").mkdir()
    (root / "content/trang/gioi-thieu.md").write_text(
        "---\nten: Giới thiệu\ntom_tat: Trang này nói về gì\n---\nMột đoạn.\n", "utf-8"
    )
    build(root, "web", "--date", "2025-06-02")
    assert cached(root) == before
    add(root, "to-cat", ("trong tám phút", "trong chín phút"))
    build(root)
    after = cached(root)
    assert len(after) == 2
    assert len(after.items() & before.items()) == 1
    # A style sheet is part of every document.
    sheet = root / "templates/assets/to-roi.css"
    sheet.write_text(sheet.read_text("utf-8").replace("25pt", "24pt"), "utf-8")
    build(root)
    assert not cached(root).items() & after.items()


def test_without_pdf_there_are_no_links_to_any(root: Path) -> None:
    command = [TOOL, "build", "--root", root, "--output", root / "web", "--date", DATE, "--quiet"]
    subprocess.run([str(part) for part in command], check=True)
    assert not list(root.glob("web/**/*.pdf"))
    assert not [p for p in root.glob("web/**/*.html") if '.pdf"' in p.read_text("utf-8")]


def test_a_withdrawn_channel_withdraws_the_handout(root: Path) -> None:
    build(root)
    assert (root / "web/ho-so/2024/to-may-to-roi.pdf").exists()
    duyet = "duyet: {nguoi: Ban Thường vụ LĐLĐ huyện, ngay: 22/11/2024, kenh: [web, bản tin, "
    add(root, "to-may", (duyet + "tờ rơi, ", duyet))
    build(root)
    page = (root / "web/ho-so/2024/to-may.html").read_text("utf-8")
    assert "to-roi" not in page
    assert not list(root.glob("web/ho-so/**/*to-roi*"))


def test_a_handout_too_long_says_which_part_and_by_how_much(root: Path) -> None:
    lesson = "  bai_hoc: Ai cũng có phiên;"
    add(root, "to-may", (lesson, "  bai_hoc: " + "Mỗi người một phiên trực. " * 170 + "Và"))
    said = build(root)
    (found,) = re.findall(r"“Mặt sau” dài quá một trang (\d+) mm, khoảng (\d+) dòng.*“(.*?)”", said)
    assert int(found[0]) > 20
    assert found[2] == "Bài học"
    assert "[I004]" in said
    paper = Paper(root / "web/ho-so/2024/to-may-to-roi.pdf")
    # Nothing is cut off.
    assert int(paper.info["Pages"]) > 2
    assert paper.text.count("phiên trực") >= 170
    build(root, "web", "--strict", status=1)


def test_a_profile_with_little_to_say_has_two_sides_all_the_same(root: Path) -> None:
    text = SHORT.read_text("utf-8")
    text = re.sub(r"(?ms)^so_noi_bat:\n.*?^qua_trinh", "qua_trinh", text)
    head = text.split("## Hoàn cảnh")[0]
    body = "## Hoàn cảnh\n\nTổ có 42 người và 38 máy.\n\n## Cách làm\n\nMỗi sáng đi một vòng.\n"
    (root / "content/ho-so/2024/to-may.md").write_text(head + body, "utf-8")
    build(root)
    assert Paper(root / "web/ho-so/2024/to-may-to-roi.pdf").info["Pages"] == "2"


def test_fifty_handouts_take_at_most_45_seconds_on_two_cores(root: Path) -> None:
    for number in range(49):
        add(root, f"to-{number}", ("42 người", f"{number + 20} người"))
    command = [TOOL, "build", "--pdf", "--root", root, "--output", root / "web", "--date", DATE]
    process = os.posix_spawn(
        command[0], [str(part) for part in [*command, "--jobs", "2"]], os.environ
    )
    _, status, usage = os.wait4(process, 0)
    assert status == 0
    assert len(cached(root)) == 50
    used = usage.ru_utime + usage.ru_stime
    # Of processor time, so that a busy machine does not decide.
    assert used < 2 * 45
    print(json.dumps({"seconds": used, "kilobytes": usage.ru_maxrss}))
    # The largest process of this build and its helpers; there are three.
    assert usage.ru_maxrss < 180 * 1024
