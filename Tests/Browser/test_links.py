"""Every address in the site leads somewhere, and nothing is fetched from outside."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from reading import report
from showcase import Page, Showcase


def problem(address: str, page: Page, showcase: Showcase) -> str | None:
    """What is wrong with an address within the site."""
    parts = urlsplit(address)
    if address.startswith("/") or parts.query:
        return "works only on a server"
    target = (page.file.parent / unquote(parts.path)).resolve() if parts.path else page.file
    if not target.is_relative_to(showcase.root):
        return "leaves the site"
    if not target.is_file():
        return "leads nowhere"
    if (
        parts.fragment
        and unquote(parts.fragment) not in showcase.page(showcase.path(target)).anchors
    ):
        return "names an anchor that is not there"
    return None


def is_outside(address: str) -> bool:
    return bool(urlsplit(address).scheme) or address.startswith("//")


def test_every_internal_link_anchor_and_picture_resolves(showcase: Showcase) -> None:
    checked = 0
    findings = []
    for page in showcase.everything:
        for reference in page.references:
            if is_outside(reference.address):
                continue
            checked += 1
            if wrong := problem(reference.address, page, showcase):
                findings.append(f"{page.path}:{reference.line}: {reference.address!r} {wrong}")
    assert checked > 20 * len(showcase.everything)
    assert not findings, report(findings)


def test_labels_and_descriptions_point_at_elements_of_the_page(showcase: Showcase) -> None:
    findings = []
    for page in showcase.everything:
        for element in page.elements:
            for name in ("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"):
                missing = set(element.attributes.get(name, "").split()) - page.anchors
                findings += [f"{page.path}:{element.line}: {name} {text!r}" for text in missing]
    assert not findings, report(findings)


def test_pages_fetch_nothing_from_outside(showcase: Showcase) -> None:
    findings = [
        f"{page.path}:{reference.line}: {reference.address}"
        for page in showcase.everything
        for reference in page.references
        if reference.fetched and is_outside(reference.address)
    ]
    assert not findings, report(findings)


def test_links_that_leave_the_site_are_plain_web_addresses(showcase: Showcase) -> None:
    schemes = {
        urlsplit(reference.address).scheme
        for page in showcase.everything
        for reference in page.references
        if is_outside(reference.address)
    }
    assert schemes <= {"http", "https", "mailto"}


def addresses_in_styles(file: Path) -> Iterator[str]:
    text = re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
    for match in re.finditer(r"url\(\s*['\"]?([^'\")]*)|@import\s+['\"]([^'\"]*)", text):
        yield match[1] or match[2]


def test_every_address_in_a_style_sheet_resolves(showcase: Showcase) -> None:
    findings = [
        f"{showcase.path(file)}: {address}"
        for file in showcase.files
        if file.suffix == ".css"
        for address in addresses_in_styles(file)
        if not address.startswith("data:") and not (file.parent / address).is_file()
    ]
    assert not findings, report(findings)


def test_every_page_can_be_reached_from_the_home_page(showcase: Showcase) -> None:
    reached = set()
    waiting = ["index.html"]
    while waiting:
        page = showcase.page(waiting.pop())
        if page.path in reached:
            continue
        reached.add(page.path)
        for element in page.all("a"):
            target = urlsplit(element.attributes.get("href", ""))
            if target.path and not target.scheme:
                file = (page.file.parent / unquote(target.path)).resolve()
                if file.suffix == ".html":
                    waiting.append(showcase.path(file))
    assert {page.path for page in showcase.everything} - reached == set()
