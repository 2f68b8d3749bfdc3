"""For those who read with the keyboard, with a screen reader, or with little contrast."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from reading import report, tab
from showcase import Showcase

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}

# Notes the focused element as reached, and says what is wrong with how it shows itself.
FOCUS = """() => {
  const element = document.activeElement;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  (window.reached ??= new Set()).add(element);
  const problems = [];
  if (box.width <= 1 || box.height <= 1 || box.right <= 0 || box.left >= innerWidth
    || box.bottom <= 0 || box.top >= innerHeight) problems.push("out of view");
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) problems.push("no ring");
  return {
    isBody: element === document.body,
    problem: problems.length ? `${problems.join(", ")}: ${element.outerHTML.slice(0, 80)}` : null,
  };
}"""

# What the keyboard should have reached and has not.
MISSED = """() => [...document.querySelectorAll("a[href], button, summary, [tabindex='0']")]
  .filter(e => e.checkVisibility({visibilityProperty: true}) && !window.reached.has(e))
  .map(e => e.outerHTML.slice(0, 80))"""

# More than any page has places for the focus.
ENDLESS = 500


@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 360)])
def test_axe_finds_no_violation(
    scheme: str, width: int, browser: Browser, showcase: Showcase
) -> None:
    axe = Axe()
    findings = []
    with tab(browser, width=width, color_scheme=scheme, reduced_motion="reduce") as page:
        for each in showcase.everything:
            page.goto(each.url)
            for violation in axe.run(page, options=RULES).response["violations"]:
                places = "; ".join(node["html"][:100] for node in violation["nodes"][:3])
                findings.append(
                    f"{each.path}: {violation['id']} ({violation['help']}) "
                    f"× {len(violation['nodes'])}: {places}"
                )
    assert not findings, report(findings)


def test_the_first_tab_reaches_the_link_to_the_content(
    browser: Browser, showcase: Showcase
) -> None:
    findings = []
    with tab(browser) as page:
        for each in showcase.pages:
            page.goto(each.url)
            page.keyboard.press("Tab")
            focus = page.evaluate(FOCUS)
            if focus["problem"]:
                findings.append(f"{each.path}: {focus['problem']}")
            page.keyboard.press("Enter")
            if page.evaluate("document.activeElement.localName") != "main":
                findings.append(f"{each.path}: the link leads elsewhere")
    assert not findings, report(findings)


@pytest.mark.parametrize("width", [360, 1440], ids=["phone", "desktop"])
def test_the_keyboard_reaches_everything_and_shows_where_it_is(
    width: int, browser: Browser, showcase: Showcase
) -> None:
    findings = []
    with tab(browser, width=width, reduced_motion="reduce") as page:
        for each in showcase.samples:
            page.goto(each.url)
            for _ in range(ENDLESS):
                page.keyboard.press("Tab")
                focus = page.evaluate(FOCUS)
                if focus["isBody"]:
                    break
                if focus["problem"]:
                    findings.append(f"{each.path}: {focus['problem']}")
            else:
                findings.append(f"{each.path}: the keyboard cannot leave the page")
            findings += [f"{each.path}: missed {element}" for element in page.evaluate(MISSED)]
    assert not findings, report(findings)
