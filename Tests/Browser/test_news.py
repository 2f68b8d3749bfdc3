"""What is new since the reader's last visit, and what the radio station may take."""

import csv
import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from origin import Origin
from profiles import profiles
from reading import report, tab
from showcase import Showcase

NEWS = "moi.html"

# Makes the browser forget the first two and the last of the items that it has seen.
FORGET = """() => {
  const name = "nhanrong " + location.pathname;
  const [day, keys] = localStorage.getItem(name).split(" ");
  localStorage.setItem(name, day + " " + keys.slice(8, -4));
}"""

REMEMBERED = """() => localStorage.getItem("nhanrong " + location.pathname)"""


def marked(page: Page) -> list[int]:
    """The positions of the items that are marked as new."""
    items = page.locator("[data-khoa]").all()
    return [number for number, item in enumerate(items) if item.locator(".new").count()]


def test_what_came_since_the_last_visit_is_marked(
    browser: Browser, origin: Origin, showcase: Showcase
) -> None:
    address = origin.url(showcase.page(NEWS))
    with tab(browser) as first:
        first.goto(address)
        count = first.locator("[data-khoa]").count()
        assert count > 10
        assert not first.locator(".since").is_visible()
        assert marked(first) == []
        assert len(first.evaluate(REMEMBERED)) < 1_100

        first.evaluate(FORGET)
        second = first.context.new_page()
        second.goto(address)
        assert marked(second) == [0, 1, count - 1]
        text = second.get_by_role("status").inner_text()
        assert re.fullmatch(r"3 tin mới từ lần bạn xem trước, ngày \d\d/\d\d/\d{4}\.", text)
        # The visit goes on.
        second.reload()
        assert marked(second) == [0, 1, count - 1]

        third = first.context.new_page()
        third.goto(address)
        assert marked(third) == []
        assert third.get_by_role("status").inner_text().startswith("Chưa có gì mới từ lần")


@pytest.mark.parametrize(
    "value", ["", "x", "22/11/2024", "22/11/2024 abc", "<img src=x>", "22/11/2024 <b>/"]
)
def test_what_others_left_in_the_storage_does_no_harm(
    value: str, browser: Browser, showcase: Showcase
) -> None:
    errors = []
    with tab(browser) as page:
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(showcase.page(NEWS).url)
        page.evaluate("text => localStorage.setItem('nhanrong ' + location.pathname, text)", value)
        again = page.context.new_page()
        again.on("pageerror", lambda error: errors.append(str(error)))
        again.goto(showcase.page(NEWS).url)
        assert marked(again) == []
        assert not again.locator(".since").is_visible()
    assert errors == []


def test_without_storage_the_page_is_whole(browser: Browser, showcase: Showcase) -> None:
    errors = []
    with tab(browser) as page:
        page.add_init_script(
            "for (const name of ['localStorage', 'sessionStorage'])"
            " Object.defineProperty(window, name, {get() { throw new Error('no'); }});"
        )
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(showcase.page(NEWS).url)
        assert page.locator("[data-khoa]").count() > 10
        assert not page.locator(".since").is_visible()
    assert errors == []


def test_the_table_of_profiles_reads_back(content: Path, showcase: Showcase) -> None:
    data = (showcase.root / "du-lieu/ho-so.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    text = data.decode("utf-8-sig")
    assert text.count("\n") == text.count("\r\n")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    by_page = {row["Địa chỉ"].split("/", 3)[3]: row for row in rows}
    published = [each for each in profiles(content) if (showcase.root / each.page).exists()]
    assert set(by_page) == {each.page for each in published}
    findings = []
    for each in published:
        row = by_page[each.page]
        told = (row["Tên"], row["Loại"].lower(), row["Đối tượng"].lower(), row["Năm"])
        written = (*(each.fields[key] for key in ("ten", "loai", "doi_tuong")), each.year)
        if told != written:
            findings.append(f"{each.page}: {told} for {written}")
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", row["Ngày duyệt"])
        assert row["Minh họa"] == "có"
    assert not findings, report(findings)
    cells = [cell for row in rows for cell in row.values()]
    assert not [cell for cell in cells if cell[:1] in set("=+-@\t\r")]


def test_the_radio_station_is_offered_only_what_was_approved_for_it(
    content: Path, showcase: Showcase
) -> None:
    pages = [page for page in showcase.pages if re.fullmatch(r"tai-ve(-\d+)?\.html", page.path)]
    offered = {
        reference.address
        for page in pages
        for reference in page.references
        if reference.address.startswith("ho-so/")
    }
    published = [each for each in profiles(content) if (showcase.root / each.page).exists()]
    sheets = {page.path for page in showcase.sheets}
    stories = {path for path in offered if path.endswith(".html")} - sheets
    assert stories <= {each.page for each in published}
    for each in published:
        if each.page in offered:
            assert "phát thanh" in each.fields["duyet"]["kenh"], each.page
            for consent in each.fields["dong_y"]:
                assert "phát thanh" in consent["kenh"], each.page
    assert offered
