"""Bulletins: what a magazine must not get wrong."""

import re
from collections import Counter

import pytest

import contents
from papers import Paper, words

MILLIMETRE = 72 / 25.4


@pytest.fixture(scope="session")
def bulletins(papers: list[Paper]) -> list[Paper]:
    found = [paper for paper in papers if paper.path.parent.name == "ban-tin"]
    assert len(found) >= 2
    return found


def test_every_page_number_in_the_contents_is_where_the_story_begins(
    bulletins: list[Paper],
) -> None:
    for paper in bulletins:
        listed = contents.entries(paper)
        numbers = contents.shown_numbers(paper)
        assert len(numbers) == len(listed), (paper, numbers, listed)
        for (anchor, title), number in zip(listed, numbers, strict=True):
            assert contents.heading(paper, anchor) == title
            assert contents.begins_on(paper, title)[:1] == [number], (paper, title, number)


def test_bookmarks_match_the_contents(bulletins: list[Paper]) -> None:
    for paper in bulletins:
        titles = [title for _, title in contents.entries(paper)]
        assert contents.bookmarks(paper) == list(
            zip(titles, contents.shown_numbers(paper), strict=True)
        ), paper


def test_every_word_of_every_story_comes_back(bulletins: list[Paper]) -> None:
    for paper in bulletins:
        articles = re.findall(r'<article class="story.*?</article>', paper.page, re.DOTALL)
        assert len(articles) >= 3
        printed = words(paper.text)
        # An address may be broken at its hyphens.
        asked = Counter[str]()
        for article in articles:
            text = re.sub(r"<svg.*?</svg>", "", article, flags=re.DOTALL)
            text = re.sub(r"</?(?:a|b|i|em|span|strong|sup)\b[^>]*>", "", text)
            asked += words(contents.plain(text))
        missing = {
            word: count
            for word, count in (asked - printed).items()
            if not word.startswith("http") and "↩" not in word
        }
        assert not missing, paper


def test_links_lead_to_the_site_and_the_contents_into_the_bulletin(
    bulletins: list[Paper],
) -> None:
    for paper in bulletins:
        assert paper.links
        assert all(re.match(r"https?://|\.\./", link) for link in paper.links), paper.links
        inner = [
            annotation.get_object()
            for annotation in paper.reader.pages[1].get("/Annots", [])
            if "/Dest" in annotation.get_object()
        ]
        assert len(inner) >= len(contents.entries(paper))


def test_sheets_are_a4_with_the_bleed_that_was_asked_for(bulletins: list[Paper]) -> None:
    bleeds = {}
    for paper in bulletins:
        page = paper.reader.pages[0]
        trim = page.trimbox
        assert round(float(trim.width) / MILLIMETRE) == 210
        assert round(float(trim.height) / MILLIMETRE) == 297
        bleeds[paper.path.stem] = round((float(page.bleedbox.width) / MILLIMETRE - 210) / 2)
        assert (bleeds[paper.path.stem] > 0) == ("in-an-" in paper.page), paper
    assert sorted(bleeds.values()) == [0, 3]


def test_no_page_is_nearly_empty(bulletins: list[Paper]) -> None:
    for paper in bulletins:
        counts = [
            len(" ".join(contents.lines(paper, number)).split())
            for number in range(1, len(paper.reader.pages) + 1)
        ]
        assert min(counts[1:]) > 150, (paper, counts)
