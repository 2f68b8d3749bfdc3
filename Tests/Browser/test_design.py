"""What the design promises: light pages, a home page told on one screen, charts that say what their
words say, contents that lead on, a focus that follows the eye, and paper worth printing."""

import itertools
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from reading import report, tab
from showcase import Page, Showcase

STORY_LIMIT = 60 * 1024
SITE_LIMIT = 40 * 1024
LATER = {"ban-tin", "hoi-nghi", "tien-do"}

# The bars of a chart as drawn, with the words beside them.
CHARTS = """() => [...document.querySelectorAll(".change")].map(chart => ({
  words: [...chart.querySelectorAll("b")].map(e => e.innerText),
  bars: [...chart.querySelectorAll("rect")].map(e => e.getBoundingClientRect())
    .map(({left, width}) => ({left, width})),
}))"""

# What the keyboard would visit, with where it stands on the page.
STOPS = """() => [...document.querySelectorAll("main a[href], main button, main summary")]
  .filter(e => !e.ownerSVGElement && e.checkVisibility({visibilityProperty: true}))
  .map(e => ({name: e.textContent.trim().slice(0, 40), top: e.getBoundingClientRect().top}))
"""


def stories(showcase: Showcase) -> list[Page]:
    return [page for page in showcase.pages if page.path.startswith("ho-so/")]


def assets(showcase: Showcase) -> list[Path]:
    return [
        file
        for file in showcase.files
        if file.suffix in {".css", ".js"} and file.parent.name == "tai-nguyen"
    ]


def test_a_story_is_light(showcase: Showcase) -> None:
    findings = []
    for page in stories(showcase):
        shared = [
            r.address for r in page.references if r.fetched and r.address.endswith((".css", ".js"))
        ]
        weight = page.file.stat().st_size
        weight += sum((page.file.parent / address).stat().st_size for address in shared)
        if weight > STORY_LIMIT:
            findings.append(f"{page.path}: {weight} bytes")
    assert not findings, report(findings)


def test_style_sheets_and_scripts_are_small(showcase: Showcase) -> None:
    """Those of the showcase: sheets for paper and scripts have their own, as have the later pages
    of bulletins, sessions and targets, which share one small sheet each."""
    loaded = {
        (page.file.parent / reference.address).resolve()
        for page in showcase.pages
        if page.path.split("/")[0].removesuffix(".html") not in LATER
        for reference in page.references
        if reference.fetched
    }
    sizes = {
        file.name: file.stat().st_size for file in assets(showcase) if file.resolve() in loaded
    }
    assert "site.css" in sizes
    assert sum(sizes.values()) < SITE_LIMIT, sizes


def test_home_tells_all_on_one_screen(browser: Browser, showcase: Showcase) -> None:
    home = showcase.page("index.html")
    bottom = "s => document.querySelector(s).getBoundingClientRect().bottom"
    with tab(browser, width=1280, height=800) as page:
        page.goto(home.url)
        for part in (".front", ".reach .scale", ".live .chips"):
            assert page.evaluate(bottom, part) <= 800, part
    # On a phone two screens, down to the first of the movements.
    with tab(browser, width=390, height=844) as page:
        page.goto(home.url)
        for part in (".newest", ".reach .scale", ".live h2"):
            assert page.evaluate(bottom, part) <= 2 * 844, part


def number(words: str) -> float:
    match = re.match(r"[\d.,]+", words)
    assert match, words
    return float(match[0].replace(".", "").replace(",", "."))


@pytest.mark.parametrize("width", [360, 1280])
def test_charts_say_what_their_words_say(width: int, browser: Browser, showcase: Showcase) -> None:
    findings, seen = [], 0
    with tab(browser, width=width) as page:
        for story in stories(showcase):
            page.goto(story.url)
            for chart in page.evaluate(CHARTS):
                if not chart["bars"]:
                    continue
                seen += 1
                before, after = (number(words) for words in chart["words"])
                first, second = chart["bars"]
                longest = max(first["width"], second["width"])
                if abs(first["left"] - second["left"]) > 0.5:
                    findings.append(f"{story.path}: bars begin apart: {chart}")
                for value, bar in ((before, first), (after, second)):
                    # A hundredth is what the drawing can show.
                    if abs(bar["width"] / longest - value / max(before, after)) > 0.011:
                        findings.append(f"{story.path}: {chart}")
    assert seen > 5
    assert not findings, report(findings)


def test_contents_lead_down_the_page(browser: Browser, showcase: Showcase) -> None:
    findings = []
    with tab(browser, reduced_motion="reduce") as page:
        for story in stories(showcase):
            page.goto(story.url)
            tops = page.evaluate(
                """() => [...document.querySelectorAll(".contents a")].map(a =>
                  document.getElementById(decodeURIComponent(a.hash.slice(1)))
                    ?.getBoundingClientRect().top ?? null)"""
            )
            if not tops or None in tops or tops != sorted(tops):
                findings.append(f"{story.path}: {tops}")
    assert not findings, report(findings)


def test_contents_are_folded_on_a_phone_and_open_without_a_script(
    browser: Browser, showcase: Showcase
) -> None:
    story = stories(showcase)[0]
    for width, script, is_open in ((390, True, False), (390, False, True), (1280, True, True)):
        with tab(browser, width=width, java_script_enabled=script) as page:
            page.goto(story.url)
            links = page.locator(".contents a")
            assert links.first.is_visible() == is_open, (width, script)


def test_on_one_column_the_focus_goes_down(browser: Browser, showcase: Showcase) -> None:
    findings = []
    with tab(browser, width=390) as page:
        for each in showcase.samples:
            page.goto(each.url)
            stops = page.evaluate(STOPS)
            for one, other in itertools.pairwise(stops):
                # Links beside one another differ by less than a line.
                if other["top"] < one["top"] - 30:
                    findings.append(f"{each.path}: {one['name']} before {other['name']}")
    assert not findings, report(findings)


def test_a_story_prints_on_a_few_sheets(browser: Browser, showcase: Showcase) -> None:
    findings = []
    with tab(browser) as page:
        for story in stories(showcase):
            page.goto(story.url)
            pdf = page.pdf(prefer_css_page_size=True)
            sheets = len(re.findall(rb"/Type\s*/Page\b", pdf))
            if sheets > 5:
                findings.append(f"{story.path}: {sheets} pages")
    assert not findings, report(findings)
