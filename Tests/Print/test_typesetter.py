"""Pages that mean harm, or more than a page can hold: nothing gets out, and everything ends."""

import http.server
import threading
import time
from pathlib import Path

import pytest

from papers import Paper, printed
from typesetter import Answer, Typesetter

SECRET = "mat-khau-cua-don-vi-0912"


def page(body: str, style: str = "") -> str:
    return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Thử</title>
<style>@page {{size: A4; margin: 20mm}} body {{font-family: "Noto Serif"; overflow-wrap: anywhere}}
{style}</style></head><body><main>{body}</main></body></html>"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "web"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text(SECRET)
    (tmp_path / "secret.css").write_text(f'p::after {{content: "{SECRET}"}}')
    (tmp_path / "secret.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="9"><text>{SECRET}</text></svg>'
    )
    return folder


def typeset(root: Path, html: str, seconds: int = 60) -> tuple[Answer, Paper]:
    (root / "trang.html").write_text(html, "utf-8")
    pdf = root.parent / "trang.pdf"
    with Typesetter(root, seconds) as program:
        return program.typeset("trang.html", pdf), Paper(pdf)


def said(answer: Answer, kind: str) -> Answer:
    return [line[1:] for line in answer if line[0] == kind]


def test_files_outside_the_site_are_not_read(root: Path) -> None:
    (root / "ra-ngoai.svg").symlink_to(root.parent / "secret.svg")
    (root / "ra-ngoai.css").symlink_to(root.parent / "secret.css")
    outside = root.parent.as_posix()
    wanted = [
        f"file://{outside}/secret.svg",
        f"file://{outside}/secret.css",
        "../secret.svg",
        "%2e%2e/secret.svg",
        "ra-ngoai.svg",
        "ra-ngoai.css",
        "/etc/passwd",
        f"http://nhanrong.invalid/{outside}/secret.svg",
        "http://nhanrong.invalid//etc/passwd.css",
    ]
    images = "".join(f'<img src="{name}" alt="Ảnh">' for name in wanted)
    sheets = "".join(f'<link rel="stylesheet" href="{name}">' for name in wanted)
    imports = "".join(f'@import "{name}";' for name in wanted)
    html = page(f"{sheets}<style>{imports}</style>{images}<p>Đoạn văn</p>")
    answer, paper = typeset(root, html)
    assert not said(answer, "loi")
    assert SECRET not in paper.text
    assert "root:" not in paper.text
    assert len(said(answer, "tu_choi")) >= 6


def test_nothing_is_attached(root: Path) -> None:
    secret = f"file://{root.parent}/secret.txt"
    answer, paper = typeset(
        root,
        page(
            f'<link rel="attachment" href="{secret}"><link rel=" ATTACHMENT" href="{secret}">'
            f'<p><a rel="attachment" href="{secret}">kèm</a></p>'
        ),
    )
    assert not said(answer, "loi")
    assert b"EmbeddedFile" not in paper.path.read_bytes()


def test_nothing_is_fetched_from_a_network(root: Path) -> None:
    asked = []

    class Listener(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)

    server = http.server.HTTPServer(("127.0.0.1", 0), Listener)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/a.png"
    answer, _ = typeset(
        root, page(f'<img src="{address}" alt=""><p>x</p>', f"p {{background: url({address})}}")
    )
    server.shutdown()
    assert not asked
    assert said(answer, "tu_choi") == [[address]]


def test_a_picture_of_data_is_shown(root: Path) -> None:
    dot = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="
    answer, _ = typeset(root, page(f'<img src="{dot}" alt=""><p>x</p>'))
    assert not said(answer, "tu_choi")


def test_a_paragraph_of_4000_syllables_and_a_word_of_300_letters(root: Path) -> None:
    begin = time.monotonic()
    answer, paper = typeset(root, page(f"<p>{'nhân rộng ' * 2000}</p><p>{'ươ' * 150}</p>"))
    assert time.monotonic() - begin < 30
    assert not said(answer, "loi")
    assert not said(answer, "tran")
    assert paper.text.count("rộng") == 2000


def test_what_is_wider_than_its_page_is_told(root: Path) -> None:
    cells = "".join(f"<td>{'m' * 12}</td>" for _ in range(16))
    answer, _ = typeset(
        root, page(f"<table><tr>{cells}</tr></table>", "td {overflow-wrap: normal}")
    )
    assert float(said(answer, "tran")[0][1]) > 50


def test_a_side_too_long_is_measured(root: Path) -> None:
    answer, _ = typeset(
        root,
        page(
            '<section data-mat="Mặt trước"><div data-phan="Ngắn">x</div>'
            '<div data-phan="Dài"><p style="height: 200mm">a</p><p style="height: 87mm">b</p></div>'
            "</section>"
        ),
    )
    ((_, *places),) = said(answer, "mat")
    assert len(places) == 2
    height = float(places[1].split(":")[1])
    assert 80 < height < 110


def test_a_giant_table_meets_its_limit_and_the_program_ends(root: Path) -> None:
    row = "<tr>" + "<td>0123</td>" * 40 + "</tr>"
    (root / "trang.html").write_text(page(f"<table>{row * 20_000}</table>"), "utf-8")
    begin = time.monotonic()
    program = Typesetter(root, seconds=4)
    try:
        answer = program.typeset("trang.html", root.parent / "trang.pdf")
    except EOFError:
        pass
    else:
        assert said(answer, "loi")
    program.channel.close()
    program.process.wait(timeout=20)
    assert time.monotonic() - begin < 25


def test_deep_nesting_is_a_failure_of_that_document_alone(root: Path) -> None:
    (root / "trang.html").write_text(page("<div>" * 3000 + "x" + "</div>" * 3000), "utf-8")
    (root / "sau.html").write_text(page("<p>Trang sau</p>"), "utf-8")
    pdf = root.parent / "sau.pdf"
    with Typesetter(root) as program:
        try:
            assert said(program.typeset("trang.html", root.parent / "trang.pdf"), "loi")
        except EOFError:
            return
        assert not said(program.typeset("sau.html", pdf), "loi")
    assert "Trang sau" in Paper(pdf).text


def test_letters_of_other_fonts_are_told(root: Path) -> None:
    answer, _ = typeset(root, page("<p>Đủ chữ: ẵ ữ ợ Ỹ ₫. Không đủ: 中 \ue123</p>"))
    letters = dict(said(answer, "chu"))
    assert "中" in "".join(letters.values())
    assert not set("ẵữợỸ₫") & set("".join(letters.values()))


@pytest.mark.parametrize(
    ("pages", "order"),
    [
        (1, [(None, 1), (None, None)]),
        (5, [(None, 1), (2, None), (None, 3), (4, 5)]),
        (8, [(8, 1), (2, 7), (6, 3), (4, 5)]),
        (13, [(None, 1), (2, None), (None, 3), (4, 13), (12, 5), (6, 11), (10, 7), (8, 9)]),
        (16, [(16, 1), (2, 15), (14, 3), (4, 13), (12, 5), (6, 11), (10, 7), (8, 9)]),
    ],
)
def test_a_booklet_is_laid_out_for_stapling(
    root: Path, pages: int, order: list[tuple[int | None, int | None]]
) -> None:
    style = "@page {size: A5} section {break-after: page} section:last-child {break-after: auto}"
    body = "".join(f"<section>trang-{number}</section>" for number in range(1, pages + 1))
    (root / "so.html").write_text(page(body, style), "utf-8")
    sheets = root.parent / "gap.pdf"
    with Typesetter(root) as program:
        program.typeset("so.html", root.parent / "so.pdf", gap=str(sheets))
    found = []
    for number in range(1, len(order) + 1):
        # A5 is 420 points wide.
        sides = [
            printed(
                *("pdftotext", "-f", str(number), "-l", str(number), "-x", str(left), "-y", "0"),
                *("-W", "420", "-H", "600", sheets, "-"),
            ).strip()
            for left in (0, 420)
        ]
        found.append(tuple(int(side.split("-")[1]) if side else None for side in sides))
    assert found == order
    assert (
        "841.89 x 595.276" in Paper(sheets).info["Page size"]
        or "839" in Paper(sheets).info["Page size"]
    )


def test_the_same_page_gives_the_same_bytes_whatever_went_before(root: Path) -> None:
    (root / "a.html").write_text(page("<h1>Một</h1><p><i>Nghiêng</i> <b>đậm</b></p>"), "utf-8")
    (root / "b.html").write_text(page("<h1>Hai</h1><p>Khác hẳn: ẵ ữ ợ</p>"), "utf-8")
    one, two = root.parent / "1.pdf", root.parent / "2.pdf"
    with Typesetter(root) as program:
        program.typeset("a.html", one)
    with Typesetter(root) as program:
        program.typeset("b.html", root.parent / "b.pdf")
        program.typeset("a.html", two)
    assert one.read_bytes() == two.read_bytes()
