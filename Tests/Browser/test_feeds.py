"""What machines read: the Atom feed, the sitemap, robots.txt."""

import re
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
import yaml

from showcase import Showcase

NAMES = {
    "atom": "http://www.w3.org/2005/Atom",
    "map": "http://www.sitemaps.org/schemas/sitemap/0.9",
}


@pytest.fixture
def base(content: Path) -> str:
    """The public address of the site, with a slash at the end."""
    organisation = yaml.safe_load((content / "to-chuc.yml").read_text(encoding="utf-8"))
    return f"{organisation['trang']['dia_chi'].rstrip('/')}/"


@pytest.fixture
def feed(showcase: Showcase) -> Element:
    return ElementTree.parse(showcase.root / "feed.xml").getroot()


def text(element: Element, path: str) -> str:
    found = element.findall(path, NAMES)
    assert len(found) == 1, f"{len(found)} × {path}"
    assert found[0].text
    return found[0].text


def link(element: Element, relation: str) -> str:
    found = element.findall(f"atom:link[@rel='{relation}']", NAMES)
    assert len(found) == 1, f"{len(found)} links {relation}"
    return found[0].attrib["href"]


def test_the_feed_has_what_atom_requires(feed: Element, base: str) -> None:
    assert feed.tag == f"{{{NAMES['atom']}}}feed"
    entries = feed.findall("atom:entry", NAMES)
    assert entries
    identifiers = [text(element, "atom:id") for element in [feed, *entries]]
    assert len(set(identifiers)) == len(identifiers)
    assert all(re.match(r"(tag|urn|https?):", identifier) for identifier in identifiers)
    for element in [feed, *entries]:
        assert text(element, "atom:title")
        assert datetime.fromisoformat(text(element, "atom:updated")).tzinfo
    assert text(feed, "atom:author/atom:name")
    assert link(feed, "self") == base + "feed.xml"


def test_the_feed_lists_the_newest_published_profiles(
    feed: Element, base: str, showcase: Showcase
) -> None:
    profiles = {page.path for page in showcase.pages if page.path.startswith("ho-so/")}
    entries = feed.findall("atom:entry", NAMES)
    for entry in entries:
        path = link(entry, "alternate").removeprefix(base)
        assert path in profiles
        assert showcase.page(path).title.startswith(text(entry, "atom:title"))
        assert text(entry, "atom:summary")
    assert len(entries) == min(len(profiles), 20)
    dates = [text(entry, "atom:updated") for entry in entries]
    assert dates == sorted(dates, reverse=True)
    assert text(feed, "atom:updated") == dates[0]


def test_the_sitemap_lists_exactly_the_public_pages(showcase: Showcase, base: str) -> None:
    root = ElementTree.parse(showcase.root / "sitemap.xml").getroot()
    listed = [text(url, "map:loc") for url in root.findall("map:url", NAMES)]
    bulletins = [page for page in showcase.sheets if page.path.startswith("ban-tin/")]
    pages = {base + page.path for page in showcase.pages + bulletins}
    assert sorted(listed) == sorted(pages)


def test_canonical_addresses_are_those_of_the_sitemap(showcase: Showcase, base: str) -> None:
    canonical = {
        page.path: [
            link.attributes["href"]
            for link in page.all("link")
            if link.attributes.get("rel") == "canonical"
        ]
        for page in showcase.pages
    }
    assert canonical == {path: [base + path] for path in canonical}


def test_robots_are_shown_the_sitemap(showcase: Showcase, base: str) -> None:
    lines = (showcase.root / "robots.txt").read_text(encoding="utf-8").splitlines()
    assert "User-agent: *" in lines
    assert f"Sitemap: {base}sitemap.xml" in lines
