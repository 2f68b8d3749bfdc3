"""The script sheet and its prompter, opened from the disk as an announcer opens them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from showcase import Showcase


@pytest.fixture(scope="module")
def scripts(showcase: Showcase) -> list[Path]:
    found = sorted((showcase.root / "phat-thanh").glob("*.html"))
    assert len(found) >= 3
    return found


@pytest.fixture
def page(browser: Browser, scripts: list[Path]) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(scripts[0].as_uri())
    yield page
    context.close()


def top(page: Page) -> float:
    return page.evaluate("document.getElementById('man_chu').scrollTop")


def pace(page: Page) -> int:
    return int(page.locator("#dieu_khien [role=status]").inner_text().split()[0])


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "dark")])
def test_no_sheet_scrolls_sideways_or_complains(
    browser: Browser, scripts: list[Path], width: int, scheme: str
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme="dark" if scheme == "dark" else None
    )
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    for script in scripts:
        page.goto(script.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width, script.name
        small = "[...document.querySelectorAll('button, .nut')].filter(e => e.offsetHeight < 44)"
        assert page.evaluate(f"{small}.length") == 0
        page.click("#mo_chay_chu")
    context.close()
    assert not said


def test_it_scrolls_at_its_pace_and_faster_when_asked(page: Page) -> None:
    page.click("#mo_chay_chu")
    assert pace(page) == 180
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    start = top(page)
    page.keyboard.press("Space")
    page.wait_for_timeout(1200)
    page.keyboard.press("Space")
    stopped = top(page)
    assert stopped > start
    page.wait_for_timeout(300)
    assert top(page) == stopped, "it stands while it is paused"
    for _ in range(4):
        page.keyboard.press("ArrowUp")
    page.keyboard.press("-")
    assert pace(page) == 195
    assert abs(top(page) - stopped) < 2, "another pace does not lose the place"


def test_it_runs_as_long_as_the_sheet_says(page: Page) -> None:
    total = page.evaluate(
        """[...document.querySelectorAll('.cau, .phan[data-nhac="có"]')]
           .reduce((sum, e) => sum + Number(e.dataset.dai), 0) / 10"""
    )
    minutes, seconds = page.locator(".tong").inner_text().split(": ")[1].split(" ")[0].split(":")
    assert abs(total - int(minutes) * 60 - int(seconds)) < 3


def test_pace_and_mirror_are_remembered(page: Page) -> None:
    page.click("#mo_chay_chu")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("m")
    page.keyboard.press("Escape")
    assert page.locator("#man_chu").is_hidden()
    assert page.locator("h1").is_visible()
    page.reload()
    page.click("#mo_chay_chu")
    assert pace(page) == 185
    assert "nguoc" in (page.locator("#man_chu").get_attribute("class") or "")


def test_with_less_motion_it_goes_sentence_by_sentence(
    browser: Browser, scripts: list[Path]
) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(scripts[0].as_uri())
    page.click("#mo_chay_chu")
    page.keyboard.press("ArrowRight")
    start = top(page)
    page.keyboard.press("Space")
    page.wait_for_timeout(700)
    assert top(page) == start
    context.close()


def test_the_station_finds_every_script(browser: Browser, showcase: Showcase) -> None:
    page = browser.new_page()
    page.goto((showcase.root / "tai-ve.html").as_uri())
    links = page.locator(".programmes h3 a")
    assert links.count() == len(list((showcase.root / "phat-thanh").glob("*.html")))
    for link in page.locator(".programmes a").all():
        target = showcase.root / (link.get_attribute("href") or "")
        assert target.is_file(), target
    page.close()
