"""The contents of a bulletin or a booklet, as a reader sees it, and where things really are."""

import re
import unicodedata
from html import unescape

from papers import Paper, printed


def plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", unescape(re.sub(r"<[^>]*>", " ", text))).split())


def entries(paper: Paper) -> list[tuple[str, str]]:
    """The contents of the page that the PDF was made of: anchor and title, in order."""
    toc = re.search(r'<ol class="toc">(.*?)</ol>', paper.page, re.DOTALL)
    assert toc, paper
    links = re.findall(r'<a href="#([^"]+)">(.*?)</a>', toc[1], re.DOTALL)
    return [
        (anchor, plain(bold[1] if (bold := re.search(r"<b>(.*?)</b>", text)) else text))
        for anchor, text in links
    ]


def heading(paper: Paper, anchor: str) -> str:
    found = re.search(rf'<h2 id="{re.escape(anchor)}">(.*?)</h2>', paper.page, re.DOTALL)
    assert found, (paper, anchor)
    return plain(found[1])


def lines(paper: Paper, page: int) -> list[str]:
    text = printed("pdftotext", "-f", str(page), "-l", str(page), "-layout", paper.path, "-")
    return [unicodedata.normalize("NFC", " ".join(line.split())) for line in text.splitlines()]


def shown_numbers(paper: Paper, page: int = 2) -> list[int]:
    """The page numbers that stand at the right edge of the contents, from top to bottom."""
    boxes = printed("pdftotext", "-bbox", "-f", str(page), "-l", str(page), paper.path, "-")
    width = float(re.search(r'<page width="([\d.]+)"', boxes)[1])
    found = re.findall(r'yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>(\d+)</word>', boxes)
    # The foot of the page has its own number, in the middle.
    return [int(number) for _, right, number in found if float(right) > 0.88 * width]


def bookmarks(paper: Paper) -> list[tuple[str, int]]:
    """The titles and the pages of the outline, the first level alone."""
    reader = paper.reader
    return [
        (unicodedata.normalize("NFC", item.title), reader.get_destination_page_number(item) + 1)
        for item in reader.outline
        if not isinstance(item, list)
    ]


def begins_on(paper: Paper, title: str) -> list[int]:
    """The pages after the contents that have a title near their top, in one line or two."""
    found = []
    for number in range(3, len(paper.reader.pages) + 1):
        page = " ".join(lines(paper, number)[:8])
        if title in page:
            found.append(number)
    return found
