"""Where pages are read from: the disk, or nginx set up as docs/nginx.conf says."""

import re
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from showcase import Page

EXAMPLE = Path(__file__).resolve().parents[2] / "docs/nginx.conf"

# What stands around the example on a real machine; one process, so that nobody changes user.
FRAME = """
daemon off;
master_process off;
pid {folder}/pid;
error_log stderr;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    {site}
}}
"""


@dataclass(frozen=True)
class Origin:
    base: str

    def url(self, page: Page) -> str:
        return self.base + page.path

    def owns(self, url: str) -> bool:
        return url.startswith(self.base)


def with_only(pattern: str, replacement: str, text: str) -> str:
    """The text with the one line that matches replaced: the example must have exactly one."""
    result, count = re.subn(pattern, replacement, text, flags=re.MULTILINE)
    assert count == 1, f"{EXAMPLE} has {count} lines like {pattern}"
    return result


def configuration(root: Path, port: int, folder: str) -> str:
    """The example with another address and root, and nothing else changed."""
    site = EXAMPLE.read_text(encoding="utf-8")
    site = with_only(r"^    listen 80;$", f"    listen 127.0.0.1:{port};", site)
    site = with_only(r"^    listen \[::\]:80;\n", "", site)
    site = with_only(r"^    root .*;$", f"    root {root};", site)
    return FRAME.format(folder=folder, site=site)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


@contextmanager
def nginx(root: Path) -> Iterator[Origin]:
    """A web server for a built site, as long as the context lasts."""
    program = shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin")
    assert program, "nginx is not installed (Debian: nginx-light)"
    with tempfile.TemporaryDirectory(prefix="nhanrong-nginx-") as folder:
        port = free_port()
        file = Path(folder, "nginx.conf")
        file.write_text(configuration(root, port, folder), encoding="utf-8")
        server = subprocess.Popen([program, "-p", folder, "-e", "stderr", "-c", str(file)])
        try:
            for _ in range(200):
                assert server.poll() is None, "nginx does not start"
                if answers(port):
                    break
                time.sleep(0.02)
            yield Origin(f"http://127.0.0.1:{port}/")
        finally:
            server.terminate()
            server.wait(timeout=10)
