"""Pictures of profiles, as pages show them."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from reading import report, tab
from showcase import Page, Showcase

# What a picture file of ours may not hold: the names of metadata blocks.
METADATA = [b"Exif", b"EXIF", b"http://ns.adobe.com", b"XMP ", b"ICC_PROFILE", b"ICCP", b"8BIM"]

# Every picture on the page: where it is from, its own size and the size at which it is shown.
SHOWN = """async () => {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = "eager";
  await Promise.all(pictures.map(p => p.decode().catch(() => null)));
  return pictures.map(p => ({
    source: p.currentSrc, width: p.naturalWidth, height: p.naturalHeight,
    shown: p.getBoundingClientRect().width, fit: getComputedStyle(p).objectFit,
  }));
}"""

# How far the page's content moved while it loaded.
SHIFT = """() => new Promise(resolve => {
  let shift = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({type: "layout-shift", buffered: true});
  setTimeout(() => resolve(shift), 100);
})"""

REORDERED = """() => [...document.querySelectorAll("body *")]
  .filter(e => getComputedStyle(e).order !== "0").map(e => e.outerHTML.slice(0, 80))"""


@pytest.fixture(scope="module")
def pages(showcase: Showcase) -> list[Page]:
    pages = [page for page in showcase.pages if page.all("img")]
    if not pages:
        pytest.skip("no profile has a picture")
    return pages


def test_every_picture_has_words_a_size_and_two_formats(pages: list[Page]) -> None:
    findings = []
    for page in pages:
        for image in page.all("img"):
            attributes = image.attributes
            where = f"{page.path}:{image.line}"
            # On a card the title says what the picture would, so there it says nothing.
            if attributes.get("alt") != "" and len(attributes.get("alt", "").split()) < 2:
                findings.append(f"{where}: no description")
            if not (attributes["width"].isdigit() and attributes["height"].isdigit()):
                findings.append(f"{where}: no size")
            if not attributes["src"].endswith(".jpg"):
                findings.append(f"{where}: old browsers cannot show {attributes['src']}")
        sources = [s for s in page.all("source") if s.attributes.get("type") == "image/webp"]
        if len(sources) != len(page.all("img")):
            findings.append(f"{page.path}: pictures without WebP")
        if not all(s.attributes.get("sizes") for s in sources):
            findings.append(f"{page.path}: sizes are not told")
    assert not findings, report(findings)


def test_the_pictures_of_a_story_have_caption_and_credit(pages: list[Page]) -> None:
    findings = []
    for page in pages:
        if not page.path.startswith("ho-so/"):
            continue
        text = page.file.read_text(encoding="utf-8")
        for figure in re.findall(
            r"<figure class=\"(?:panel-cover|photo)\">.*?</figure>", text, re.S
        ):
            caption = re.search(
                r"<figcaption>(.+?) <span class=\"credit\">(.+?)</span>", figure, re.S
            )
            if not caption or not caption[1].strip() or not caption[2].strip():
                findings.append(f"{page.path}: {figure[:80]}")
    assert not findings, report(findings)


@pytest.mark.parametrize("width", [390, 1280])
def test_every_picture_loads_and_is_not_enlarged_beyond_its_pixels(
    width: int, browser: Browser, pages: list[Page]
) -> None:
    findings = []
    with tab(browser, width=width) as page:
        for each in pages:
            page.goto(each.url)
            for shown in page.evaluate(SHOWN):
                if not shown["width"]:
                    findings.append(f"{each.path}: {shown['source']} does not load")
                # A cropped picture may fill a higher frame.
                elif shown["fit"] != "cover" and shown["shown"] > shown["width"] + 1:
                    findings.append(f"{each.path}: {shown}")
                elif not shown["source"].endswith(".webp"):
                    findings.append(f"{each.path}: takes {shown['source']}")
    assert not findings, report(findings)


def test_nothing_moves_while_pictures_load(browser: Browser, pages: list[Page]) -> None:
    findings = []
    for each in pages:
        # Of a page's own, so that nothing is in the browser's cache.
        with tab(browser, width=390) as page:
            page.goto(each.url)
            shift = page.evaluate(SHIFT)
            if shift > 0.01:
                findings.append(f"{each.path}: {shift:.3f}")
    assert not findings, report(findings)


def test_what_stands_above_comes_first_in_the_file(browser: Browser, pages: list[Page]) -> None:
    """A page is shown while it arrives: what comes late and stands above pushes the rest away."""
    findings = []
    for width in (390, 1280):
        with tab(browser, width=width) as page:
            for each in pages:
                page.goto(each.url)
                findings += [f"{each.path}, {width}: {e}" for e in page.evaluate(REORDERED)]
    assert not findings, report(findings)


def test_no_picture_tells_where_it_is_from(showcase: Showcase) -> None:
    pictures = [f for f in showcase.files if showcase.path(f).startswith("anh/")]
    findings = []
    for file in pictures:
        bytes_ = file.read_bytes()
        findings += [f"{showcase.path(file)}: {mark!r}" for mark in METADATA if mark in bytes_]
    assert not findings, report(findings)


def test_every_published_picture_is_one_of_a_page(showcase: Showcase) -> None:
    named: set[str] = set()
    for page in showcase.pages:
        base = Path(page.path).parent
        for reference in page.references:
            if "anh/" in reference.address:
                path = (showcase.root / base / reference.address.split()[0]).resolve()
                named.add(path.relative_to(showcase.root).as_posix())
    pictures = {showcase.path(f) for f in showcase.files if showcase.path(f).startswith("anh/")}
    # Those for paper are named by handouts and bulletins, not by pages.
    assert {path for path in pictures - named if not path.endswith("-in.jpg")} == set()
