"""The buttons of a story: print it, and copy a link that leads others to it."""

import pytest
from playwright.sync_api import Browser

from origin import Origin
from reading import tab
from showcase import Showcase

# What would be copied or printed is noted instead.
NOTE = """
document.execCommand = command => {
  window.copied = document.activeElement.value;
  return command === "copy";
};
window.print = () => { window.printed = true; };
"""


@pytest.fixture
def story(showcase: Showcase) -> str:
    return next(page.path for page in showcase.pages if page.path.startswith("ho-so/"))


def test_the_link_that_is_copied_leads_others_to_the_page(
    browser: Browser, origin: Origin, showcase: Showcase, story: str
) -> None:
    page = showcase.page(story)
    (canonical,) = [
        link.attributes["href"]
        for link in page.all("link")
        if link.attributes.get("rel") == "canonical"
    ]
    with tab(browser) as view:
        view.add_init_script(NOTE)
        view.goto(f"{origin.url(page)}#minh_chung")
        view.get_by_role("button", name="Chép liên kết").click()
        button = view.get_by_role("button", name="Đã chép")
        assert button.evaluate("button => button === document.activeElement")
        # A path on this disk would lead nobody anywhere.
        expected = canonical if origin.base.startswith("file:") else origin.url(page)
        assert view.evaluate("window.copied") == expected


def test_a_story_can_be_printed(browser: Browser, showcase: Showcase, story: str) -> None:
    with tab(browser) as view:
        view.add_init_script(NOTE)
        view.goto(showcase.page(story).url)
        view.get_by_role("button", name="In bài này").click()
        assert view.evaluate("window.printed")


def test_without_javascript_there_is_no_button_that_does_nothing(
    browser: Browser, showcase: Showcase, story: str
) -> None:
    with tab(browser, java_script_enabled=False) as view:
        view.goto(showcase.page(story).url)
        assert not view.get_by_role("button").all()
