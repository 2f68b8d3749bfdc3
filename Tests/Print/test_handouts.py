"""One sheet for every profile that may have one."""

import re
import subprocess
from pathlib import Path

from playwright.sync_api import Browser
from pypdf import PdfReader

from papers import ROOT, Paper, printed, words

ADDRESS = "https://dien-hinh.example/"


def test_every_story_that_may_has_a_handout_and_says_so(site: Path, handouts: list[Paper]) -> None:
    stories = [path for path in site.glob("ho-so/*/*.html") if "-to-roi" not in path.name]
    allowed = [
        path
        for path in stories
        if re.search(
            r"kenh: *\[[^]]*tờ rơi",
            (ROOT / "content" / path.relative_to(site).with_suffix(".md")).read_text("utf-8"),
        )
    ]
    assert len(handouts) == len(allowed) > 10
    for path in allowed:
        sheet = f"{path.stem}-to-roi.pdf"
        assert path.with_name(sheet).exists()
        assert f'{sheet}"' in path.read_text("utf-8"), path


def test_a_handout_is_one_sheet_of_a4(handouts: list[Paper]) -> None:
    findings = [
        (paper, paper.info["Pages"], paper.info["Page size"])
        for paper in handouts
        if paper.info["Pages"] != "2" or "(A4)" not in paper.info["Page size"]
    ]
    assert not findings


def test_its_text_comes_back_word_for_word(handouts: list[Paper]) -> None:
    findings = []
    for paper in handouts:
        page, pdf = words(paper.visible), words(paper.text)
        if page != pdf:
            findings.append((paper, page - pdf, pdf - page))
    assert not findings


def test_its_code_leads_to_the_story(handouts: list[Paper], tmp_path: Path) -> None:
    findings = []
    for paper in handouts:
        image = tmp_path / paper.path.stem
        printed("pdftoppm", "-r", "300", "-f", "2", "-l", "2", "-gray", "-png", paper.path, image)
        (picture,) = tmp_path.glob(f"{paper.path.stem}-*.png")
        read = printed("zbarimg", "--quiet", "--raw", picture).strip()
        story = paper.path.stem.removesuffix("-to-roi")
        if read != f"{ADDRESS}ho-so/{paper.path.parent.name}/{story}.html":
            findings.append((paper, read))
    assert not findings


def test_its_links_lead_to_pages_of_the_site(site: Path, handouts: list[Paper]) -> None:
    for paper in handouts:
        assert paper.links, paper
        for link in paper.links:
            assert link.startswith(ADDRESS), link
            assert (site / link.removeprefix(ADDRESS)).exists(), link


def test_a_browser_prints_as_many_pages(
    browser: Browser, handouts: list[Paper], tmp_path: Path
) -> None:
    page = browser.new_page()
    findings = []
    for paper in handouts:
        page.goto(paper.path.with_suffix(".html").as_uri())
        pdf = tmp_path / paper.path.name
        page.pdf(path=str(pdf), prefer_css_page_size=True)
        if len(PdfReader(pdf).pages) != 2:
            findings.append((paper, len(PdfReader(pdf).pages)))
    page.close()
    assert not findings


def test_poppler_finds_nothing_wrong(handouts: list[Paper]) -> None:
    for paper in handouts:
        run = subprocess.run(
            ["pdftotext", str(paper.path), "-"], capture_output=True, text=True, check=True
        )
        assert not run.stderr, paper
