"""A built site as the tests see it: its files, and its pages taken apart by an HTML parser."""

from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

# Attributes that hold an address, by what the browser does with it.
FETCHED = {"src", "poster", "data"}
FOLLOWED = {"href", "xlink:href", "cite", "action"}

NOT_FOUND = "404.html"


@dataclass(frozen=True)
class Element:
    name: str
    attributes: dict[str, str]
    line: int


@dataclass(frozen=True)
class Reference:
    """An address in a page: `fetched` to show the page, or else for the reader to follow."""

    address: str
    line: int
    fetched: bool


@dataclass
class Page(HTMLParser):
    """One HTML file."""

    path: str
    file: Path
    elements: list[Element] = field(default_factory=list)
    title: str = ""

    def __post_init__(self) -> None:
        super().__init__()
        self._in_title = False
        self._svg_depth = 0
        self.feed(self.file.read_text(encoding="utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.elements.append(Element(tag, attributes, self.getpos()[0]))
        # A <title> inside an <svg> names a picture, not the page.
        self._svg_depth += tag == "svg"
        self._in_title = tag == "title" and not self._svg_depth

    def handle_endtag(self, tag: str) -> None:
        self._svg_depth -= tag == "svg"
        self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data

    @property
    def is_framed(self) -> bool:
        sheets = [link.attributes.get("href", "") for link in self.all("link")]
        return any(address.endswith("tai-nguyen/site.css") for address in sheets)

    @property
    def url(self) -> str:
        return self.file.as_uri()

    def all(self, name: str) -> list[Element]:
        return [element for element in self.elements if element.name == name]

    def meta(self, key: str, value: str) -> list[str]:
        """The contents of the <meta> elements whose attribute `key` is `value`."""
        found = [m.attributes for m in self.all("meta") if m.attributes.get(key) == value]
        return [attributes.get("content", "") for attributes in found]

    @cached_property
    def anchors(self) -> set[str]:
        return {e.attributes["id"] for e in self.elements if "id" in e.attributes}

    @cached_property
    def references(self) -> list[Reference]:
        found = []
        for element in self.elements:
            for name, value in element.attributes.items():
                if name in FETCHED or (element.name, name) == ("link", "href"):
                    fetched = element.attributes.get("rel") not in {"canonical", "alternate"}
                    found.append(Reference(value, element.line, fetched))
                elif name in FOLLOWED:
                    found.append(Reference(value, element.line, False))
                elif name in {"srcset", "imagesrcset"}:
                    candidates = [part.split()[0] for part in value.split(",")]
                    found += [Reference(address, element.line, True) for address in candidates]
        return found


class Showcase:
    """The web root."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files = sorted(file for file in root.rglob("*") if file.is_file())
        html = [Page(self.path(f), f) for f in self.files if f.suffix == ".html"]
        # What a reader may open. The answer for lost readers goes by the root of a server, so it
        # is looked at there alone.
        self.everything = [page for page in html if page.path != NOT_FOUND]
        # Pages in the site's frame, and sheets that are made for paper or the studio: handouts,
        # bulletins, booklets, scripts. They have no menu and a look of their own.
        self.pages = [page for page in self.everything if page.is_framed]
        self.sheets = [page for page in self.everything if not page.is_framed]
        assert self.pages, f"{root} holds no page"

    def path(self, file: Path) -> str:
        return file.relative_to(self.root).as_posix()

    def page(self, path: str) -> Page:
        return next(page for page in self.everything if page.path == path)

    @cached_property
    def samples(self) -> list[Page]:
        """One page of every kind, for what is too slow to do on all of them."""
        kinds: dict[str, Page] = {}
        for page in self.pages:
            folder = page.path.split("/")[0]
            kinds.setdefault(folder, page)
        return list(kinds.values())
