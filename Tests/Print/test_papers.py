"""What holds for every PDF, whoever made it."""

from papers import FAMILIES, Paper, is_nfc


def name(font: str) -> str:
    return font.split("+")[-1]


def test_only_the_chosen_fonts_are_embedded(papers: list[Paper]) -> None:
    findings = []
    for paper in papers:
        assert paper.fonts, paper
        for font, is_embedded, is_subset in paper.fonts:
            if not name(font).startswith(FAMILIES) or not is_embedded or not is_subset:
                findings.append((paper, font, is_embedded, is_subset))
    assert not findings


def test_text_comes_back_as_nfc(papers: list[Paper]) -> None:
    assert not [paper for paper in papers if not is_nfc(paper.text)]
    assert not [paper for paper in papers if "�" in paper.text]


def test_every_page_says_something(papers: list[Paper]) -> None:
    findings = []
    for paper in papers:
        if "-gap" in paper.path.stem:
            continue
        for number, page in enumerate(paper.reader.pages, 1):
            if len((page.extract_text() or "").split()) < 3 and "/XObject" not in str(
                page.get("/Resources", "")
            ):
                findings.append((paper, number))
    assert not findings


def test_documents_tell_their_title_language_and_structure(papers: list[Paper]) -> None:
    findings = []
    for paper in papers:
        if "-gap" in paper.path.stem:
            # For a printer alone: what it shows is read from the other file.
            continue
        catalogue = paper.reader.trailer["/Root"]
        if (
            not paper.info.get("Title")
            or paper.info.get("Tagged") != "yes"
            or str(catalogue.get("/Lang", "")) != "vi"
        ):
            findings.append((paper, paper.info, catalogue.get("/Lang")))
    assert not findings


def test_nothing_is_attached_and_no_path_of_the_machine_is_told(papers: list[Paper]) -> None:
    findings = []
    for paper in papers:
        data = paper.path.read_bytes()
        if b"/EmbeddedFile" in data or b"file:" in data or b"nhanrong.invalid" in data:
            findings.append(paper)
    assert not findings
