"""Finding profiles from disk, as a reader does: typing, with the keyboard, by a link."""

import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from conftest import ROOT
from reading import report, tab
from showcase import Showcase
from test_accessibility import RULES

PAGE = "tim-kiem.html"
FIELD = "#o_tim"
TITLES = ".result h2"
MANY = 60  # profiles of the larger site


@pytest.fixture
def search(browser: Browser, showcase: Showcase) -> Iterator[Callable[..., Page]]:
    """Opens the search page at an address; no tab may have said anything when the test ends."""
    tabs = []
    said: list[str] = []

    def opened(address: str = "", root: Path = showcase.root, **options: object) -> Page:
        context = tab(browser, **options)
        page = context.__enter__()
        tabs.append(context)
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto((root / PAGE).as_uri() + address)
        return page

    yield opened
    for context in tabs:
        context.__exit__(None, None, None)
    assert not said, report(said)


@pytest.fixture(scope="session")
def larger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of more profiles than one page of results holds."""
    folder = tmp_path_factory.mktemp("larger")
    generate = [sys.executable, str(ROOT / "Benchmarks/generate"), str(MANY), str(folder / "c")]
    subprocess.run(generate, check=True, stdout=subprocess.DEVNULL)
    tool = os.environ.get("NHANRONG", str(ROOT / ".build/debug/nhanrong"))
    build = [tool, "build", "--root", str(folder / "c/nhanrong"), "--output", str(folder / "web")]
    subprocess.run([*build, "--date", "2025-06-30", "--quiet"], check=True)
    return folder / "web"


def status(page: Page) -> str:
    expect(page.locator(".search-status")).not_to_be_empty()
    return page.inner_text(".search-status")


def titles(page: Page, query: str) -> list[str]:
    page.fill(FIELD, query)
    expect(page.locator(".search-status")).to_contain_text("hồ sơ")
    # The address follows when the reader pauses; by then the results stand.
    page.wait_for_function(
        "q => new URLSearchParams(location.hash.slice(1)).get('q') === q", arg=query
    )
    return page.locator(TITLES).all_inner_texts()


@pytest.mark.parametrize(
    "query",
    ["tổ may tự quản", "to may tu quan", "TỔ MAY", "Tổ  may,", "tổ may tự q", "to may tu qu"],
)
def test_a_profile_is_found_by_its_title_however_it_is_typed(
    query: str, search: Callable[..., Page]
) -> None:
    page = search()
    assert titles(page, query)[0] == "Tổ may tự quản an toàn"
    assert page.locator(f"{TITLES} mark").first.inner_text() == "Tổ"


def test_decomposed_letters_and_old_tone_marks_find_the_same(search: Callable[..., Page]) -> None:
    page = search()
    wanted = titles(page, "thủy nông hòa")
    assert wanted
    assert titles(page, unicodedata.normalize("NFD", "thủy nông hòa")) == wanted
    assert titles(page, "thuỷ nông hoà") == wanted


def test_a_word_of_the_story_alone_is_shown_in_an_excerpt(search: Callable[..., Page]) -> None:
    page = search()
    assert "Câu lạc bộ bóng chuyền ba lưới" in titles(page, "cặp kính")
    marks = page.locator(".result-excerpt mark").all_inner_texts()
    assert marks[:2] == ["cặp", "kính"]


def test_the_very_marks_come_first(search: Callable[..., Page]) -> None:
    page = search()
    first = titles(page, "đường")[0]
    assert "đường" in page.locator(".result").first.inner_text().lower(), first
    assert set(titles(page, "duong")) == set(titles(page, "đường")) == set(titles(page, "dương"))


def test_filters_alone_and_with_words(search: Callable[..., Page]) -> None:
    page = search()
    page.locator("select[name=dt]").select_option("ca-nhan")
    alone = page.locator(".result").count() if status(page) else 0
    assert alone > 1
    expect(page.locator(".search-status")).to_contain_text("Cá nhân")
    both = titles(page, "tôm")
    assert 0 < len(both) < alone
    # Beside each choice stands what it would leave.
    page.locator("select[name=dt]").select_option("")
    counts = page.locator("select[name=dt] option").all_inner_texts()
    assert counts[2] == f"Cá nhân ({len(both)})" or counts[1] == f"Cá nhân ({len(both)})"


def test_an_address_brings_the_search_back(search: Callable[..., Page], showcase: Showcase) -> None:
    page = search("#q=n%C6%B0%E1%BB%9Bc&dt=tap-the")
    assert page.input_value(FIELD) == "nước"
    assert page.input_value("select[name=dt]") == "tap-the"
    expect(page.locator(".result").first).to_be_visible()
    page.evaluate("location.hash = 'q=tôm'")
    expect(page.locator(FIELD)).to_have_value("tôm")
    expect(page.locator("select[name=dt]")).to_have_value("")
    page.go_back()
    expect(page.locator(FIELD)).to_have_value("nước")


def test_the_keyboard_alone(search: Callable[..., Page]) -> None:
    page = search()
    expect(page.locator(FIELD)).to_be_visible()
    page.keyboard.press("/")
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.type("may")
    expect(page.locator(TITLES).first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.locator(f"{TITLES} a").nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Escape")
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(f"{TITLES} a").first).to_be_focused()
    target = page.locator(f"{TITLES} a").first.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{target}")


def test_nothing_found_says_what_else_to_try(search: Callable[..., Page]) -> None:
    page = search()
    page.fill(FIELD, "nước zzzz")
    expect(page.locator(".search-status")).to_contain_text("Không có hồ sơ nào khớp")
    offer = page.locator(".search-help a")
    expect(offer).to_have_count(1)
    expect(offer).to_contain_text("Bỏ “zzzz”")
    offer.click()
    expect(page.locator(FIELD)).to_have_value("nước")
    expect(page.locator(".result").first).to_be_visible()
    for word in ["constructor", "__proto__", "zzzz"]:
        page.fill(FIELD, word)
        expect(page.locator(".search-status")).to_contain_text("Không có hồ sơ nào khớp")
        expect(page.locator(".search-start")).to_be_visible()


def test_a_click_right_after_typing_goes_where_it_says(search: Callable[..., Page]) -> None:
    page = search()
    page.fill(FIELD, "nước zzzz")
    expect(page.locator(".search-help a")).to_have_count(1)
    page.wait_for_timeout(400)
    # The delay before what was typed comes into the address ends just after the click.
    page.evaluate(
        """field => {
          const late = new Map(), {setTimeout, clearTimeout} = window;
          window.setTimeout = (work, delay) =>
            delay === 300 ? late.set(-1, work) && -1 : setTimeout(work, delay);
          window.clearTimeout = timer => late.delete(timer) || clearTimeout(timer);
          document.querySelector(field).dispatchEvent(new Event("input", {bubbles: true}));
          document.querySelector(".search-help a").click();
          for (const work of late.values()) work();
        }""",
        FIELD,
    )
    expect(page.locator(FIELD)).to_have_value("nước")
    assert page.evaluate("decodeURIComponent(location.hash)") == "#q=nước"


def test_ten_at_a_time(search: Callable[..., Page], larger: Path) -> None:
    page = search("#q=công", larger)
    expect(page.locator(".result")).to_have_count(10)
    more = page.get_by_role("button", name="Xem thêm")
    more.click()
    expect(page.locator(".result")).to_have_count(20)
    expect(page.locator(f"{TITLES} a").nth(10)).to_be_focused()
    while more.is_visible():
        count = page.locator(".result").count()
        more.click()
        page.wait_for_function("count => list.children.length > count", arg=count)
    found = page.locator(TITLES).all_inner_texts()
    assert len(found) == len(set(found)) > 40
    assert status(page).startswith(str(len(found)))


def test_filters_alone_list_the_newest_first(search: Callable[..., Page], larger: Path) -> None:
    page = search("#loai=mo-hinh", larger)
    expect(page.locator(".result")).to_have_count(10)
    dates = [text.split("/") for text in page.locator("[data-o=ngay]").all_inner_texts()]
    days = ["".join(reversed(parts)) for parts in dates]
    assert days == sorted(days, reverse=True)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 768, 1440])
def test_axe_and_the_width_with_results(
    width: int, scheme: str, browser: Browser, showcase: Showcase
) -> None:
    with tab(browser, width=width, color_scheme=scheme, reduced_motion="reduce") as page:
        page.goto(showcase.page(PAGE).url + "#q=công+nhân")
        expect(page.locator(".result").first).to_be_visible()
        page.locator(".filters").evaluate("filters => { filters.open = true }")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        small = page.evaluate(
            """() => [...document.querySelectorAll("input, select, summary, .more button")]
              .filter(each => each.checkVisibility() && each.getBoundingClientRect().height < 44)
              .map(each => each.outerHTML)"""
        )
        assert not small, report(small)
        violations = Axe().run(page, options=RULES).response["violations"]
    assert not violations, report([f"{v['id']}: {v['nodes'][0]['html']}" for v in violations])


def test_without_javascript_it_says_so_and_leads_on(search: Callable[..., Page]) -> None:
    page = search(java_script_enabled=False)
    expect(page.locator("noscript p")).to_be_visible()
    assert not page.is_visible(FIELD)
    assert page.locator(".search-start a").count() >= 6


def test_every_page_leads_to_search(showcase: Showcase) -> None:
    findings = [
        page.path
        for page in showcase.pages
        if not any(e.attributes.get("href", "").endswith(PAGE) for e in page.all("a"))
    ]
    assert not findings, report(findings)
