"""A PDF as poppler, zbar and pypdf see it, and the page that it was made of."""

import os
import re
import subprocess
import unicodedata
from collections import Counter
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

from pypdf import PdfReader

ROOT = Path(__file__).resolve().parents[2]
TOOL = os.environ.get("NHANRONG", str(ROOT / ".build/debug/nhanrong"))
FAMILIES = ("Noto-Serif", "Noto-Sans", "Liberation-Serif")


def printed(*command: str | Path) -> str:
    run = subprocess.run([str(part) for part in command], capture_output=True, check=True)
    return run.stdout.decode("utf-8")


class VisibleText(HTMLParser):
    """The words of a page's main part, without drawings."""

    INLINE = ("a", "b", "em", "i", "span", "strong", "sup", "sub", "cite")

    def __init__(self) -> None:
        super().__init__()
        self.inside = 0
        self.hidden = 0
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside += tag == "main"
        self.hidden += tag == "svg"
        self.text += "" if tag in self.INLINE else " "

    def handle_endtag(self, tag: str) -> None:
        self.inside -= tag == "main"
        self.hidden -= tag == "svg"
        self.text += "" if tag in self.INLINE else " "

    def handle_data(self, data: str) -> None:
        if self.inside and not self.hidden:
            self.text += data


def words(text: str) -> Counter[str]:
    """Words, without dashes: a style sheet adds some, and at others a line ends."""
    return Counter(word for word in re.sub("[–—]", " ", text).split() if word not in ("-", "•"))


class Paper:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __repr__(self) -> str:
        return str(self.path.name)

    @cached_property
    def page(self) -> str:
        return self.path.with_suffix(".html").read_text(encoding="utf-8")

    @cached_property
    def reader(self) -> PdfReader:
        return PdfReader(self.path)

    @cached_property
    def text(self) -> str:
        return printed("pdftotext", "-enc", "UTF-8", "-nopgbrk", self.path, "-")

    @cached_property
    def info(self) -> dict[str, str]:
        lines = printed("pdfinfo", self.path).splitlines()
        return {key: value.strip() for key, _, value in (line.partition(":") for line in lines)}

    @cached_property
    def fonts(self) -> list[tuple[str, bool, bool]]:
        """Name, whether it is embedded, whether it is a subset."""
        lines = printed("pdffonts", self.path).splitlines()[2:]
        marks = [re.search(r"(yes|no) +(yes|no) +(?:yes|no) +\d+ +\d+$", line) for line in lines]
        return [
            (line.split()[0], mark[1] == "yes", mark[2] == "yes")
            for line, mark in zip(lines, marks, strict=True)
            if mark
        ]

    @property
    def visible(self) -> str:
        parser = VisibleText()
        parser.feed(self.page)
        return parser.text

    @property
    def links(self) -> list[str]:
        found = []
        for page in self.reader.pages:
            for annotation in page.get("/Annots", []):
                action = annotation.get_object().get("/A", {})
                if "/URI" in action:
                    found.append(str(action["/URI"]))
        return found


def is_nfc(text: str) -> bool:
    return unicodedata.is_normalized("NFC", text)
