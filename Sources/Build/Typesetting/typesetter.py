"""Typesets pages of a finished site as PDFs, for `nhanrong build --pdf`.

    python3 -c SCRIPT ROOT SECONDS

Standard input is a socket. A message on it is a length of four bytes, most significant first, and
lines of UTF-8, whose fields are separated by tabs. At the start we say what there is to work with;
then every request (`KEY<tab>VALUE` lines) gets one answer. Nothing outside ROOT is read, whatever a
page asks for, and nothing is fetched from a network.
"""

import ctypes
import itertools
import os
import resource
import socket
import sys
import tempfile
import urllib.parse

sys.path = [folder for folder in sys.path if folder]

# A page is given this address, so that links can be told from files: no host has such a name.
HOST = "http://nhanrong.invalid/"

TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
}
MILLIMETRE = 96 / 25.4


def leave_network():
    """In a network of our own there is nobody to talk to. Not every machine allows it."""
    libc = ctypes.CDLL(None, use_errno=True)
    clone_newuser, clone_newnet = 0x10000000, 0x40000000
    if libc.unshare(clone_newnet) != 0:
        libc.unshare(clone_newuser | clone_newnet)


def receive(channel):
    """The lines of the next message; nothing when there is none any more."""

    def exactly(count):
        data = b""
        while len(data) < count:
            part = channel.recv(count - len(data))
            if not part:
                return None
            data += part
        return data

    length = exactly(4)
    body = exactly(int.from_bytes(length, "big")) if length else None
    return None if body is None else body.decode().split("\n")


def send(channel, *lines):
    """Sends lines; a line is a list of fields."""
    clean = str.maketrans("\t\n\r", "   ")
    text = "\n".join(
        "\t".join(str(field).translate(clean) for field in line) for line in lines
    )
    body = text.encode(errors="replace")
    channel.sendall(len(body).to_bytes(4, "big") + body)


class Refused(ValueError):
    """What a page may not have."""


class Library:
    """The files below the root, as one page asks for them."""

    def __init__(self, root):
        self.root = os.path.realpath(root)
        self.used = set()
        self.refused = set()

    def path(self, name):
        path = os.path.realpath(os.path.join(self.root, name))
        if not path.startswith(self.root + os.sep):
            raise Refused(name)
        return path

    def fetch(self, url, timeout=0, ssl_context=None):
        from weasyprint import default_url_fetcher

        if url.startswith("data:"):
            return default_url_fetcher(url)
        try:
            if not url.startswith(HOST):
                raise Refused(url)
            name = urllib.parse.unquote(url[len(HOST) :].split("#")[0].split("?")[0])
            kind = TYPES.get(os.path.splitext(name)[1])
            if kind is None:
                raise Refused(url)
            path = self.path(name)
            with open(path, "rb") as file:
                data = file.read()
        except (Refused, OSError) as problem:
            self.refused.add(url)
            raise ValueError("not a file of the site") from problem
        self.used.add(os.path.relpath(path, self.root))
        return {"string": data, "mime_type": kind, "redirected_url": url}


def missing_families(config, families):
    """Those of the font families that this machine does not have."""
    from weasyprint.text.ffi import ffi, fontconfig

    missing = []
    for family in families:
        pattern = ffi.gc(fontconfig.FcPatternCreate(), fontconfig.FcPatternDestroy)
        fontconfig.FcPatternAddString(pattern, b"family", family.encode())
        settings = config._fontconfig_config
        fontconfig.FcConfigSubstitute(settings, pattern, fontconfig.FcMatchFont)
        fontconfig.FcDefaultSubstitute(pattern)
        result, name = ffi.new("FcResult *"), ffi.new("FcChar8 **")
        match = fontconfig.FcFontMatch(settings, pattern, result)
        if match != ffi.NULL:
            match = ffi.gc(match, fontconfig.FcPatternDestroy)
            fontconfig.FcPatternGetString(match, b"family", 0, name)
        if match == ffi.NULL or ffi.string(name[0]).decode() != family:
            missing.append(family)
    return missing


def is_in_flow(box):
    return box.is_in_normal_flow() and not box.is_absolutely_positioned()


def flow_bottom(box):
    """The lowest edge of what stands in the flow of a box."""
    children = [child for child in getattr(box, "children", []) if is_in_flow(child)]
    bottoms = [child.position_y + child.margin_height() for child in children]
    return max(bottoms, default=box.position_y)


def fill(page):
    """Lets a box marked `data-lap` grow until its page is full; what follows it moves down."""

    from weasyprint.layout.background import layout_box_backgrounds

    def chain(box):
        if (
            getattr(box, "element", None) is not None
            and "data-lap" in box.element.attrib
        ):
            return [box]
        for child in getattr(box, "children", []):
            found = chain(child)
            if found:
                return [box, *found]
        return []

    found = chain(page)
    if len(found) < 4:
        return
    bottom = page.content_box_y() + page.height
    free = bottom - flow_bottom(found[-2])
    if free <= 1:
        return
    found[-1].height += free
    for box in found[1:-1]:
        box.height = max(box.height, bottom - box.content_box_y())
    for parent, box in itertools.pairwise(found):
        after = list(parent.children)[list(parent.children).index(box) + 1 :]
        for sibling in after:
            if is_in_flow(sibling):
                sibling.translate(0, free)
    # Backgrounds were placed before; the one of the page itself stays where it is.
    for box in found[2].children:
        layout_box_backgrounds(page, box, lambda **_: None)


def parts(document):
    """Where each part named by `data-mat` or `data-phan` stands: how high it is on each page."""
    found = {}
    for number, page in enumerate(document.pages, 1):
        seen = set()
        for box in page._page_box.descendants():
            element = getattr(box, "element", None)
            if element is None or element in seen or not hasattr(box, "border_height"):
                continue
            kind = next(
                (kind for kind in ("mat", "phan") if f"data-{kind}" in element.attrib),
                None,
            )
            if kind and is_in_flow(box):
                seen.add(element)
                height = box.margin_height() / MILLIMETRE
                found.setdefault(element, (kind, element.attrib[f"data-{kind}"], []))
                found[element][2].append((number, height))
    for kind, name, places in found.values():
        yield [kind, name, *(f"{number}:{height:.1f}" for number, height in places)]


def overflows(document):
    """Text and pictures that stand outside the area of their page, the worst of each page."""
    from weasyprint.formatting_structure import boxes

    for number, page in enumerate(document.pages, 1):
        area = page._page_box
        right = area.content_box_x() + area.width
        bottom = area.content_box_y() + area.height
        worst, words = 0, ""
        for child in area.children:
            if isinstance(child, boxes.MarginBox):
                continue
            for box in child.descendants():
                if not isinstance(box, (boxes.TextBox, boxes.ReplacedBox)):
                    continue
                text = getattr(box, "text", "").strip()
                if isinstance(box, boxes.TextBox) and not text:
                    continue
                x, y = box.content_box_x(), box.content_box_y()
                over = max(
                    x + box.width - right,
                    y + box.height - bottom,
                    area.content_box_x() - x,
                )
                if over > worst + 0.01:
                    worst, words = over, text
        if worst > MILLIMETRE:
            yield ["tran", number, f"{worst / MILLIMETRE:.1f}", words[:60]]


def strange_letters(document, families):
    """Letters that none of the families has, with the family that stepped in."""
    found = {}
    for font in document.fonts.values():
        family = font.family.decode(errors="replace")
        if family not in families:
            found.setdefault(family, set()).update("".join(font.cmap.values()))
        elif 0 in font.cmap:
            found.setdefault("", set()).update(font.cmap[0])
    for family, letters in sorted(found.items()):
        yield ["chu", family, "".join(sorted(letters - {" "}))]


def point_links(document, page, address):
    """Links lead to the site's address, or, when it has none, to the files beside this one."""
    folder = os.path.dirname(page)
    for sheet in document.pages:
        for index, (kind, target, *rest) in enumerate(sheet.links):
            if kind == "external" and target.startswith(HOST):
                path = target[len(HOST) :]
                if address:
                    target = address + path
                else:
                    file, mark, anchor = path.partition("#")
                    target = (
                        os.path.relpath(file or "index.html", folder or ".")
                        + mark
                        + anchor
                    )
                sheet.links[index] = (kind, target, *rest)


def fold(source, target):
    """Lays a booklet's pages two on a sheet, in the order in which a stapled booklet shows them."""
    from pypdf import PdfReader, PdfWriter, Transformation

    pages = PdfReader(source).pages
    width, height = float(pages[0].mediabox.width), float(pages[0].mediabox.height)
    count = -(-len(pages) // 4) * 4
    writer = PdfWriter()
    for side in range(count // 2):
        outer, inner = count - 1 - side, side
        left, right = (outer, inner) if side % 2 == 0 else (inner, outer)
        sheet = writer.add_blank_page(2 * width, height)
        for number, x in ((left, 0), (right, width)):
            if number < len(pages):
                sheet.merge_transformed_page(
                    pages[number], Transformation().translate(x, 0)
                )
    information = PdfReader(source).metadata or {}
    writer.add_metadata({key: str(value) for key, value in information.items()})
    with open(target, "wb") as file:
        writer.write(file)


def typeset(request, library, config, families):
    """Makes one PDF and yields what is to be said about it."""
    from weasyprint import HTML
    from weasyprint.document import Page

    page = request["trang"]
    library.used, library.refused = set(), set()
    html = HTML(
        url=HOST + urllib.parse.quote(page),
        url_fetcher=library.fetch,
        media_type="print",
    )
    for element in html.etree_element.iter():
        # A file of this machine is nothing to attach.
        if "attachment" in element.attrib.get("rel", "").lower():
            del element.attrib["rel"]
    document = html.render(font_config=config)
    document.metadata.attachments = []
    for number, sheet in enumerate(document.pages):
        fill(sheet._page_box)
        document.pages[number] = Page(sheet._page_box)
    point_links(document, page, request.get("dia_chi", ""))
    yield ["trang", len(document.pages)]
    yield from parts(document)
    yield from overflows(document)
    identifier = page.encode()
    document.write_pdf(request["pdf"], identifier=identifier, variant="pdf/ua-1")
    yield from strange_letters(document, families)
    if request.get("gap"):
        fold(request["pdf"], request["gap"])
    for path in sorted(library.used - {page}):
        yield ["tep", path]
    for url in sorted(library.refused):
        yield ["tu_choi", url]


def serve(channel, library, seconds):
    try:
        import pypdf  # noqa: F401
        import weasyprint
        from weasyprint.text.fonts import FontConfiguration
    except (ImportError, OSError) as problem:
        send(channel, ["thieu", problem])
        return
    hello = dict(line.split("\t", 1) for line in receive(channel) or [])
    os.environ["SOURCE_DATE_EPOCH"] = hello["thoi_diem"]
    families = hello["phong"].split(",")
    config = FontConfiguration()
    missing = missing_families(config, families)
    send(
        channel,
        ["san_sang", weasyprint.__version__],
        *(["thieu_phong", name] for name in missing),
    )
    while lines := receive(channel):
        request = dict(line.split("\t", 1) for line in lines)
        used = resource.getrusage(resource.RUSAGE_SELF)
        limit = int(used.ru_utime + used.ru_stime) + seconds
        most = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (limit, most))
        try:
            answer = list(typeset(request, library, config, families))
        except MemoryError:
            # What is left of the memory is in no state to go on with.
            os._exit(9)
        except RecursionError:
            answer = [["loi", "too deeply nested"]]
        except Exception as problem:  # noqa: BLE001 - whatever it is, the next one may be well
            answer = [["loi", f"{type(problem).__name__}: {problem}"]]
        send(channel, *answer)


def main():
    root, seconds = sys.argv[1:3]
    # Whatever a library prints must not get between the messages.
    channel = socket.socket(fileno=os.dup(0))
    os.dup2(2, 0)
    tempfile.tempdir = os.environ.get("TMPDIR")
    leave_network()
    serve(channel, Library(root), int(seconds))


main()
