"""The site in a real Chromium, from the disk as by a double click, and from a web server."""

from playwright.sync_api import Browser, Page, Request, Route

from origin import Origin
from reading import report, tab
from showcase import Showcase

SCROLL = """() => new Promise(done => {
  scrollTo(0, document.body.scrollHeight);
  requestAnimationFrame(() => setTimeout(done));
})"""


def watch(page: Page, origin: Origin, findings: list[str]) -> None:
    """Notes all that a page says, fails to get, or tries to get from outside."""

    def refuse(route: Route) -> None:
        findings.append(f"{page.url}: outside request: {route.request.url}")
        route.abort()

    def fail(request: Request) -> None:
        # What is under way when the tab goes on to the next page is aborted; that is no failure.
        if request.failure != "net::ERR_ABORTED":
            findings.append(f"{page.url}: {request.url}: {request.failure}")

    page.route(lambda url: not origin.owns(url), refuse)
    page.on("console", lambda message: findings.append(f"{page.url}: console: {message.text}"))
    page.on("pageerror", lambda error: findings.append(f"{page.url}: exception: {error}"))
    page.on("requestfailed", fail)


def test_no_page_says_anything_or_asks_for_anything_outside(
    browser: Browser, origin: Origin, showcase: Showcase
) -> None:
    findings: list[str] = []
    requests: list[str] = []
    with tab(browser) as page:
        watch(page, origin, findings)
        page.on("request", lambda request: requests.append(request.url))
        for each in showcase.everything:
            page.goto(origin.url(each))
            # Bring what is lazy into view, and let late scripts speak.
            page.evaluate(SCROLL)
    assert len(requests) > 3 * len(showcase.everything)
    assert not findings, report(findings)


def test_without_javascript_pages_show_the_same(browser: Browser, showcase: Showcase) -> None:
    findings = []
    with tab(browser) as with_scripts, tab(browser, java_script_enabled=False) as without:
        for each in showcase.pages:
            # Search is a script.
            if each.path == "tim-kiem.html":
                continue
            with_scripts.goto(each.url)
            without.goto(each.url)
            # The buttons that only a script can serve are shown by that script.
            extra = with_scripts.locator(".tools").all_inner_texts()
            expected = with_scripts.locator("body").inner_text()
            for text in extra:
                expected = expected.replace(text, "")
            if without.locator("body").inner_text().split() != expected.split():
                findings.append(each.path)
    assert not findings, report(findings)


def test_the_menu_opens_and_closes_on_a_phone_without_javascript(
    browser: Browser, showcase: Showcase
) -> None:
    with tab(browser, width=360, java_script_enabled=False) as page:
        page.goto(showcase.page("index.html").url)
        menu = page.get_by_role("navigation", name="Mục lục chính")
        assert not menu.is_visible()
        page.get_by_role("link", name="Mục lục", exact=True).click()
        assert menu.is_visible()
        page.get_by_role("link", name="Đóng mục lục").click()
        assert not menu.is_visible()
