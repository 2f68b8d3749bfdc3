"""Who learned what from whom: the drawing, on screens and on paper."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from reading import report, tab
from showcase import Showcase

# Screens, and the drawing that each shows.
SCREENS = {360: "sp-narrow", 768: "sp-middle", 1280: "sp-wide", 1440: "sp-wide"}

# The fonts that the style sheet asks for may be missing: the widest that stands in for them.
WIDEST = "text.sp-t, .sp .sp-t {font-family: 'DejaVu Serif'} .sp {font-family: 'DejaVu Sans'}"

# Texts of the visible drawings that overlap one another, stick out of the drawing, or are cut.
COLLISIONS = """slack => {
  const problems = [];
  for (const svg of document.querySelectorAll("svg.sp[role]")) {
    if (!svg.checkVisibility()) continue;
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].map(e => {
      const box = e.getBoundingClientRect();
      // Line boxes are taller than letters: what matters is from the accents to the descenders.
      const inset = box.height * 0.18;
      return {text: e.textContent, left: box.left, right: box.right,
        top: box.top + inset, bottom: box.bottom - inset};
    });
    for (const [place, one] of texts.entries()) {
      if (one.left < frame.left - 1 || one.right > frame.right + slack) problems.push(
        `${one.text} sticks out by ${Math.round(one.right - frame.right)}`);
      for (const other of texts.slice(place + 1)) {
        if (one.left < other.right && other.left < one.right
          && one.top < other.bottom && other.top < one.bottom) problems.push(
            `${one.text} / ${other.text}`);
      }
    }
  }
  return problems;
}"""


def drawn(showcase: Showcase) -> list:
    """The pages with a drawing."""
    return [page for page in showcase.pages if 'class="sp sp-' in page.file.read_text()]


@pytest.mark.parametrize("width", SCREENS)
def test_no_two_texts_overlap_and_none_is_cut(
    width: int, browser: Browser, showcase: Showcase
) -> None:
    pages = drawn(showcase)
    assert len(pages) > 10
    findings = []
    with tab(browser, width=width) as page:
        for each in pages:
            page.goto(each.url)
            findings += [f"{each.path}: {found}" for found in page.evaluate(COLLISIONS, 1)]
    assert not findings, report(findings)


@pytest.mark.parametrize("width", [360, 1280])
def test_wide_fonts_do_not_make_texts_overlap(
    width: int, browser: Browser, showcase: Showcase
) -> None:
    findings = []
    with tab(browser, width=width, bypass_csp=True) as page:
        for each in drawn(showcase):
            page.goto(each.url)
            page.add_style_tag(content=WIDEST)
            # They may stick out a little, into the margin of the page.
            findings += [f"{each.path}: {found}" for found in page.evaluate(COLLISIONS, 20)]
    assert not findings, report(findings)


@pytest.mark.parametrize(("width", "shown"), SCREENS.items())
def test_a_screen_shows_the_drawing_that_was_made_for_it(
    width: int, shown: str, browser: Browser, showcase: Showcase
) -> None:
    with tab(browser, width=width) as page:
        page.goto(showcase.page("lan-toa.html").url)
        visible = page.evaluate(
            "[...document.querySelectorAll('svg.sp[role]')]"
            ".filter(e => e.checkVisibility()).map(e => e.classList[1])"
        )
        assert visible == [shown]
        # A letter is never smaller than small print.
        size = page.evaluate(
            "Math.min(...[...document.querySelectorAll('svg.sp[role] text')]"
            ".filter(e => e.checkVisibility())"
            ".map(e => parseFloat(getComputedStyle(e).fontSize) * e.getScreenCTM().a))"
        )
        assert size >= 11


def pages_of(pdf: bytes) -> tuple[int, list[float]]:
    """How many pages a PDF has, and the size of the first."""
    count = len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))
    box = re.search(rb"/MediaBox\s*\[([^\]]*)\]", pdf)
    assert box
    return count, [float(number) for number in box[1].split()]


@pytest.mark.parametrize("paper", ["A3", "A4"])
def test_on_paper_it_is_one_sheet_lying_on_its_side(
    paper: str, browser: Browser, showcase: Showcase
) -> None:
    with tab(browser) as page:
        for path in ["lan-toa.html", "lan-toa/2024.html"]:
            page.goto(showcase.page(path).url)
            pdf = page.pdf(format=paper, prefer_css_page_size=True)
            count, (_, _, width, height) = pages_of(pdf)
            assert count == 1, path
            assert width > height, path


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_no_violation(
    scheme: str, width: int, browser: Browser, showcase: Showcase
) -> None:
    findings = []
    with tab(browser, width=width, color_scheme=scheme, reduced_motion="reduce") as page:
        for path in ["lan-toa.html", "lan-toa/2024.html"]:
            page.goto(showcase.page(path).url)
            for violation in Axe().run(page).response["violations"]:
                findings.append(f"{path}: {violation['id']}: {violation['nodes'][0]['html'][:100]}")
    assert not findings, report(findings)


def links(page: Page) -> list[str]:
    return page.evaluate(
        "[...document.querySelectorAll('svg.sp a')].filter(e => e.checkVisibility())"
        ".map(e => e.getAttribute('href'))"
    )


def test_names_lead_to_their_pages_and_show_the_focus(browser: Browser, showcase: Showcase) -> None:
    with tab(browser, reduced_motion="reduce") as page:
        page.goto(showcase.page("lan-toa.html").url)
        targets = links(page)
        assert any(target.startswith("ho-so/") for target in targets)
        assert any(target.startswith("don-vi/") for target in targets)
        assert all((showcase.root / target).is_file() for target in targets)
        link = page.locator("svg.sp-wide a").first
        link.focus()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.localName") == "a"
        assert link.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"
        page.keyboard.press("Enter")
        page.wait_for_url("**/ho-so/**")
