"""Photographs the pages of a built site for the documentation; run by scripts/anh-man-hinh."""

import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "docs/anh"
LARGEST = 250_000

PAGES = {
    "trang-chu": "index.html",
    "danh-sach": "mo-hinh.html",
    "bai": "ho-so/2024/to-may-tu-quan-an-toan.html",
    "phong-trao": "phong-trao/xanh-sach-dep.html",
    "lan-toa": "lan-toa.html",
    "tim-kiem": "tim-kiem.html#q=an toàn",
}
DEVICES = {"dien-thoai": (390, 844), "may-tinh": (1280, 800)}
SCHEMES = {"sang": "light", "toi": "dark"}


def save_small(screenshot: bytes, file: Path) -> None:
    """With as many colours as fit: flat pages need few."""
    with tempfile.NamedTemporaryFile(suffix=".png") as picture:
        picture.write(screenshot)
        picture.flush()
        for bits in (8, 4, 2):
            options = ["--palette", "--bitdepth", str(bits), "--compression", "9", "--strip"]
            subprocess.run(["vips", "pngsave", picture.name, file, *options], check=True)
            if file.stat().st_size <= LARGEST:
                break


def main() -> None:
    site = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "site/web").resolve()
    if not (site / "index.html").exists():
        sys.exit(f"Không có trang nào trong {site}; hãy chạy nhanrong build trước.")
    TARGET.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        for device, (width, height) in DEVICES.items():
            for scheme, value in SCHEMES.items():
                context = browser.new_context(
                    viewport={"width": width, "height": height},
                    color_scheme=value,
                    reduced_motion="reduce",
                )
                page = context.new_page()
                for name, address in PAGES.items():
                    path, _, fragment = address.partition("#")
                    if not (site / path).exists():
                        print(f"Bỏ qua {path}: bản dựng không có trang này.")
                        continue
                    url = (site / path).as_uri() + (f"#{fragment}" if fragment else "")
                    page.goto("about:blank")
                    page.goto(url, wait_until="networkidle")
                    # Two screens tell what a page is; the whole of it would be too small to read.
                    page.set_viewport_size({"width": width, "height": height * 2})
                    file = TARGET / f"{name}-{device}-{scheme}.png"
                    save_small(page.screenshot(), file)
                    page.set_viewport_size({"width": width, "height": height})
                    print(f"{file.relative_to(ROOT)}: {file.stat().st_size // 1000} KB")
                context.close()
        browser.close()


if __name__ == "__main__":
    main()
