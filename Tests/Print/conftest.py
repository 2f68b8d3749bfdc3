"""The built sample site with its PDFs and Word files.

`NHANRONG_SITE` names a site built with `--pdf --docx`; without it the tool named by `NHANRONG` (by
default the debug build) builds one for these tests.
"""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from papers import ROOT, TOOL, Paper

SITE = "NHANRONG_SITE"


def pytest_configure(config: pytest.Config) -> None:
    # Runs in the main process first; the workers inherit the folder through the environment.
    if SITE in os.environ:
        return
    folder = tempfile.TemporaryDirectory(prefix="nhanrong-")
    config.add_cleanup(folder.cleanup)
    output = Path(folder.name, "web")
    command = [TOOL, "build", "--pdf", "--docx", "--root", str(ROOT), "--output", str(output)]
    subprocess.run([*command, "--quiet"], check=True)
    os.environ[SITE] = str(output)


@pytest.fixture(scope="session")
def site() -> Path:
    return Path(os.environ[SITE]).resolve()


@pytest.fixture(scope="session")
def papers(site: Path) -> list[Paper]:
    """Every PDF of the site."""
    found = [Paper(path) for path in sorted(site.rglob("*.pdf"))]
    assert found, "was the site built with --pdf?"
    return found


@pytest.fixture(scope="session")
def handouts(papers: list[Paper]) -> list[Paper]:
    return [paper for paper in papers if paper.path.stem.endswith("-to-roi")]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        yield browser
        browser.close()
