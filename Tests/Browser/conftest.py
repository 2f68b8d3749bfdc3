"""The built sample site and a browser to read it with.

`NHANRONG_SITE` names a built site; without it the tool named by `NHANRONG` (by default the debug
build) builds one for these tests. Every test walks all pages and reports all findings at once.
"""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from origin import Origin, nginx
from showcase import Showcase

ROOT = Path(__file__).resolve().parents[2]
SITE = "NHANRONG_SITE"


def pytest_configure(config: pytest.Config) -> None:
    # Runs in the main process first; the workers inherit the folder through the environment.
    if SITE in os.environ:
        return
    folder = tempfile.TemporaryDirectory(prefix="nhanrong-")
    config.add_cleanup(folder.cleanup)
    tool = os.environ.get("NHANRONG", str(ROOT / ".build/debug/nhanrong"))
    output = Path(folder.name, "web")
    subprocess.run(
        [tool, "build", "--root", str(ROOT), "--output", str(output), "--quiet"], check=True
    )
    os.environ[SITE] = str(output)


@pytest.fixture(scope="session")
def showcase() -> Showcase:
    return Showcase(Path(os.environ[SITE]).resolve())


@pytest.fixture(scope="session")
def disk_origin(showcase: Showcase) -> Origin:
    return Origin(f"{showcase.root.as_uri()}/")


@pytest.fixture(scope="session")
def nginx_origin(showcase: Showcase) -> Iterator[Origin]:
    with nginx(showcase.root) as origin:
        yield origin


@pytest.fixture(params=["disk", "nginx"])
def origin(request: pytest.FixtureRequest) -> Origin:
    """Every way in which the site is read; a test that asks for it runs for each."""
    found: Origin = request.getfixturevalue(f"{request.param}_origin")
    return found


@pytest.fixture(scope="session")
def content() -> Path:
    return ROOT / "content"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        yield browser
        browser.close()
