"""The look: widths, dark colours, paper."""

import re

import pytest
from playwright.sync_api import Browser

from reading import report, tab
from showcase import Showcase

# Some of the elements that stick out, when the page can be scrolled sideways.
OVERFLOW = """() => {
  const root = document.scrollingElement;
  if (root.scrollWidth <= root.clientWidth) return null;
  const wide = [...document.body.querySelectorAll("*")]
    .filter(e => !e.ownerSVGElement && e.getBoundingClientRect().right > root.clientWidth + 0.5)
    .slice(0, 3).map(e => e.outerHTML.slice(0, 80));
  return `${root.scrollWidth} > ${root.clientWidth}: ${wide.join(" · ")}`;
}"""

# What the visible elements of a kind say, however its lines break.
VISIBLE_WORDS = """selector => [...document.querySelectorAll(selector)]
  .filter(e => e.checkVisibility())
  .map(e => e.innerText.split(/\\s+/).join(" ").trim())"""

COLOURS = """() => {
  const style = getComputedStyle(document.body);
  return [style.backgroundColor, style.color];
}"""


@pytest.mark.parametrize(
    ("width", "zoom"),
    [(360, 1), (768, 1), (1440, 1), (1440, 2), (1280, 4)],
    ids=["phone", "tablet", "desktop", "200 %", "400 %"],
)
def test_no_page_scrolls_sideways(
    width: int, zoom: int, browser: Browser, showcase: Showcase
) -> None:
    findings = []
    with tab(browser, width=width // zoom, device_scale_factor=zoom) as page:
        for each in showcase.everything:
            page.goto(each.url)
            if overflow := page.evaluate(OVERFLOW):
                findings.append(f"{each.path}: {overflow}")
    assert not findings, report(findings)


def brightness(colour: str) -> float:
    """From 0, black, to 1, white; of a colour as `getComputedStyle` writes it."""
    red, green, blue = [float(part) for part in re.findall(r"[\d.]+", colour)[:3]]
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_follow_the_colour_scheme(scheme: str, browser: Browser, showcase: Showcase) -> None:
    findings = []
    with tab(browser, color_scheme=scheme) as page:
        for each in showcase.pages:
            page.goto(each.url)
            ground, ink = (brightness(colour) for colour in page.evaluate(COLOURS))
            follows = ground < 0.2 < 0.8 < ink if scheme == "dark" else ink < 0.2 < 0.8 < ground
            if not follows:
                findings.append(f"{each.path}: ground {ground:.2f}, ink {ink:.2f}")
    assert not findings, report(findings)


def test_paper_keeps_the_text_and_drops_the_furniture(browser: Browser, showcase: Showcase) -> None:
    findings = []
    # The width of A4 between its margins, in CSS pixels.
    with tab(browser, width=657) as page:
        for each in showcase.pages:
            page.emulate_media(media="screen")
            page.goto(each.url)
            text = page.evaluate(VISIBLE_WORDS, "h1, .story, .guide, .evidence")
            page.emulate_media(media="print")
            if page.evaluate(VISIBLE_WORDS, "h1, .story, .guide, .evidence") != text:
                findings.append(f"{each.path}: lacks text of the screen")
            if furniture := page.evaluate(VISIBLE_WORDS, ".skip, .menu, .tools, .pages, .filters"):
                findings.append(f"{each.path}: shows {furniture}")
            # The spread goes on a sheet of its own size (test_spread).
            if not each.path.startswith("lan-toa") and (overflow := page.evaluate(OVERFLOW)):
                findings.append(f"{each.path}: {overflow}")
    assert not findings, report(findings)


def test_pages_of_every_kind_become_a_pdf(browser: Browser, showcase: Showcase) -> None:
    with tab(browser) as page:
        for each in showcase.samples:
            page.goto(each.url)
            pdf = page.pdf(prefer_css_page_size=True)
            assert pdf.startswith(b"%PDF-")
            assert re.search(rb"/Type\s*/Page\b", pdf), each.path
