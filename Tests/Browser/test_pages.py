"""What every page has, read from the files alone."""

from collections import defaultdict

import pytest

from reading import report
from showcase import Page, Showcase


def heads(page: Page) -> dict[str, list[str]]:
    return {
        "title": [page.title.strip()],
        "description": [text.strip() for text in page.meta("name", "description")],
    }


def test_every_page_is_in_vietnamese(showcase: Showcase) -> None:
    languages = {
        page.path: page.all("html")[0].attributes.get("lang") for page in showcase.everything
    }
    assert {path: lang for path, lang in languages.items() if lang != "vi"} == {}


def test_every_page_has_exactly_one_h1(showcase: Showcase) -> None:
    counts = {page.path: len(page.all("h1")) for page in showcase.everything}
    assert {path: count for path, count in counts.items() if count != 1} == {}


@pytest.mark.parametrize("kind", ["title", "description"])
def test_every_page_has_its_own(kind: str, showcase: Showcase) -> None:
    users = defaultdict(list)
    for page in showcase.everything:
        texts = heads(page)[kind]
        assert len(texts) == 1, f"{page.path}: {len(texts)} × {kind}"
        users[texts[0]].append(page.path)
    assert "" not in users
    assert {text: pages for text, pages in users.items() if len(pages) > 1} == {}


def test_one_content_security_policy_stands_before_anything_is_fetched(showcase: Showcase) -> None:
    policies = set()
    for page in showcase.everything:
        policies.add(tuple(page.meta("http-equiv", "Content-Security-Policy")))
        names = [
            element.name if "http-equiv" not in element.attributes else "policy"
            for element in page.elements
            if element.name in {"link", "script"} or "http-equiv" in element.attributes
        ]
        assert names[0] == "policy", page.path
    assert len(policies) == 1
    (policy,) = policies.pop()
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert "http" not in policy


def test_scripts_and_styles_stand_in_files_of_their_own(showcase: Showcase) -> None:
    findings = []
    for page in showcase.everything:
        for element in page.elements:
            where = f"{page.path}:{element.line}: <{element.name}>"
            handlers = [name for name in element.attributes if name.startswith("on")]
            if element.name == "style" or "style" in element.attributes or handlers:
                findings.append(f"{where} carries a style or a handler")
            if element.name == "script" and "src" not in element.attributes:
                findings.append(f"{where} carries a script")
    assert not findings, report(findings)
