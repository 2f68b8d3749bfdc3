"""The site behind real nginx, set up as docs/nginx.conf says."""

import gzip
import json
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from origin import Origin, nginx
from reading import report, tab
from showcase import NOT_FOUND, Showcase

# Two steps down, where nothing is.
LOST = "khong/co/trang-nay.html"


class Answer:
    """What a server says of one path."""

    def __init__(self, response: HTTPResponse) -> None:
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()


def ask(origin: Origin, path: str, method: str = "GET", **headers: str) -> Answer:
    connection = HTTPConnection(urlsplit(origin.base).netloc, timeout=10)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, f"/{path}", headers=named)
    answer = Answer(connection.getresponse())
    connection.close()
    return answer


def test_every_file_is_served_as_it_is_but_those_that_are_hidden(
    nginx_origin: Origin, showcase: Showcase
) -> None:
    findings = []
    for file in showcase.files:
        path = showcase.path(file)
        answer = ask(nginx_origin, path)
        is_hidden = file.name.startswith(".") or path == NOT_FOUND
        if (answer.status, answer.body == file.read_bytes()) != (
            (404, path == NOT_FOUND) if is_hidden else (200, True)
        ):
            findings.append(f"{path}: {answer.status}, {len(answer.body)} bytes")
    assert any(file.name == ".nhanrong-manifest" for file in showcase.files)
    assert not findings, report(findings)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("", "text/html; charset=utf-8"),
        ("index.html", "text/html; charset=utf-8"),
        ("tai-nguyen/site.css", "text/css; charset=utf-8"),
        ("tai-nguyen/site.js", "application/javascript; charset=utf-8"),
        ("tai-nguyen/favicon.svg", "image/svg+xml; charset=utf-8"),
        ("favicon.ico", "image/svg+xml; charset=utf-8"),
        ("feed.xml", "application/atom+xml; charset=utf-8"),
        ("sitemap.xml", "text/xml; charset=utf-8"),
        ("robots.txt", "text/plain; charset=utf-8"),
        ("du-lieu/ho-so.csv", "text/csv; charset=utf-8"),
        (LOST, "text/html; charset=utf-8"),
    ],
)
def test_files_say_what_they_are(path: str, kind: str, nginx_origin: Origin) -> None:
    assert ask(nginx_origin, path).headers["Content-Type"] == kind


def test_pictures_say_what_they_are(tmp_path: Path) -> None:
    kinds = {"a.webp": "image/webp", "a.jpg": "image/jpeg", "a.png": "image/png"}
    for name in kinds:
        (tmp_path / name).write_bytes(b"x")
    with nginx(tmp_path) as origin:
        answers = {name: ask(origin, name).headers for name in kinds}
    assert {name: headers["Content-Type"] for name, headers in answers.items()} == kinds
    assert {headers["Cache-Control"] for headers in answers.values()} == {"max-age=3600"}


@pytest.mark.parametrize("path", ["", "feed.xml", "tai-nguyen/site.css", LOST])
def test_every_answer_carries_the_rules(
    path: str, nginx_origin: Origin, showcase: Showcase
) -> None:
    headers = ask(nginx_origin, path).headers
    (policy,) = showcase.page("index.html").meta("http-equiv", "Content-Security-Policy")
    assert headers["Content-Security-Policy"] == f"{policy}; frame-ancestors 'self'"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]
    assert headers["Cache-Control"] == "no-cache"
    assert headers["Server"] == "nginx"


@pytest.mark.parametrize(
    "path", ["index.html", "tai-nguyen/site.css", "feed.xml", "sitemap.xml", "du-lieu/ho-so.csv"]
)
def test_texts_are_compressed(path: str, nginx_origin: Origin, showcase: Showcase) -> None:
    answer = ask(nginx_origin, path, Accept_Encoding="gzip")
    assert answer.headers["Content-Encoding"] == "gzip"
    assert answer.headers["Vary"] == "Accept-Encoding"
    whole = (showcase.root / path).read_bytes()
    assert gzip.decompress(answer.body) == whole
    assert len(answer.body) < len(whole) / 2
    assert "Content-Encoding" not in ask(nginx_origin, path).headers


@pytest.mark.parametrize("encoding", ["gzip", "identity"])
def test_what_has_not_changed_is_not_sent_again(encoding: str, nginx_origin: Origin) -> None:
    first = ask(nginx_origin, "index.html", Accept_Encoding=encoding).headers
    for condition in (
        {"If_None_Match": first["ETag"]},
        {"If_Modified_Since": first["Last-Modified"]},
    ):
        again = ask(nginx_origin, "index.html", Accept_Encoding=encoding, **condition)
        assert (again.status, again.body) == (304, b"")
    changed = ask(nginx_origin, "index.html", If_None_Match='"other"')
    assert changed.status == 200


@pytest.mark.parametrize(
    "path",
    [
        LOST,
        "ho-so",
        "ho-so/",
        "tai-nguyen/",
        NOT_FOUND,
        ".nhanrong-manifest",
        "ho-so/.nhanrong-manifest",
        ".git/config",
        "%2enhanrong-manifest",
        "tai-nguyen/..%2f.nhanrong-manifest",
    ],
)
def test_what_is_not_there_or_not_for_readers_is_not_found(
    path: str, nginx_origin: Origin, showcase: Showcase
) -> None:
    answer = ask(nginx_origin, path)
    assert answer.status == 404
    assert answer.body == (showcase.root / NOT_FOUND).read_bytes()


def test_nothing_outside_the_root_is_served(tmp_path: Path) -> None:
    root = tmp_path / "web"
    root.mkdir()
    (tmp_path / "bi-mat.txt").write_text("bí mật", encoding="utf-8")
    (root / "loi-tat.txt").symlink_to(tmp_path / "bi-mat.txt")
    with nginx(root) as origin:
        for path in ("../bi-mat.txt", "..%2fbi-mat.txt", "%2e%2e/bi-mat.txt", "loi-tat.txt"):
            answer = ask(origin, path)
            assert answer.status in {400, 403, 404}, path
            assert "bí mật".encode() not in answer.body, path


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_the_site_is_read_only(method: str, nginx_origin: Origin) -> None:
    assert ask(nginx_origin, "index.html", method).status == 405


def test_lost_readers_find_a_whole_page_at_any_depth(
    browser: Browser, nginx_origin: Origin
) -> None:
    failed: list[str] = []
    with tab(browser) as page:
        page.on("requestfailed", lambda request: failed.append(request.url))
        page.on(
            "response",
            lambda response: response.status == 200 or failed.append(response.url),
        )
        page.goto(nginx_origin.base + LOST)
        assert failed == [nginx_origin.base + LOST]
        assert page.locator("h1").inner_text() == "Không có trang này"
        # Styled: the mark in the head is as small as the style sheet makes it.
        assert page.locator(".masthead .mark").bounding_box()["width"] < 64
        page.locator("main").get_by_role("link", name="Trang chủ").click()
        assert page.url == nginx_origin.base + "index.html"


LOOK = """() => JSON.stringify([
  document.body.innerText,
  [...document.querySelectorAll("body *")].map(e => {
    const box = e.getBoundingClientRect(), style = getComputedStyle(e);
    return [e.localName, box.x, box.y, box.width, box.height, style.color, style.fontFamily];
  }),
])"""


def test_pages_look_the_same_from_the_disk_and_from_the_server(
    browser: Browser, disk_origin: Origin, nginx_origin: Origin, showcase: Showcase
) -> None:
    findings = []
    with tab(browser) as page:
        for each in showcase.everything:
            looks = []
            for origin in (disk_origin, nginx_origin):
                page.goto(origin.url(each))
                looks.append(page.evaluate(LOOK))
            if looks[0] != looks[1]:
                findings.append(each.path)
            assert len(json.loads(looks[0])[1]) > 20
    assert not findings, report(findings)
