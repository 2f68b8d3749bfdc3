"""Reading pages in a browser."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page


@contextmanager
def tab(browser: Browser, width: int = 1440, height: int = 900, **options: Any) -> Iterator[Page]:
    """A tab of its own, as wide as asked; the options are those of a browser context."""
    context = browser.new_context(viewport={"width": width, "height": height}, **options)
    yield context.new_page()
    context.close()


def report(findings: list[str]) -> str:
    """The first findings; the same mistake on every page need not be read on every page."""
    return f"{len(findings)} findings:\n" + "\n".join(findings[:20])
