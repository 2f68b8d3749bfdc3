"""`nhanrong check` and `jsonschema` on the exported schema give the same verdict on all that JSON
Schema can express; what it cannot is named here."""

import pytest
from jsonschema import Draft202012Validator

from judges import Schemas, errors
from mutations import documents, movements, profiles, written

COUNT = 2000

# Findings that no JSON Schema makes, and why.
BEYOND_SCHEMAS = {
    "A8": "the files of pictures stand beside a profile",
    "P320": "units stand in a table of their own",
    "P321": "units stand in a table of their own",
    "P330": "one date is held against another",
    "P331": "one number is held against another",
    "C218": "syllables are counted",
    "C230": "the size of a number written as text; only its sign is seen",
    "C231": "the size of a number written as text",
    "C24": "sums and comparisons between fields",
    "R6": "privacy: what a text says",
    "D7": "facts are held against other facts, units, the calendar and other profiles",
}


@pytest.fixture(scope="session")
def schemas(tmp_path_factory):
    return Schemas(tmp_path_factory.mktemp("schemas"))


def expressible(codes: set[str], document: dict) -> set[str]:
    beyond = set(BEYOND_SCHEMAS)
    if "'-5'" in repr(document):
        beyond.discard("C230")
    return {code for code in codes if not code.startswith(tuple(beyond))}


def test_every_exported_schema_is_a_schema(schemas):
    assert len(schemas.by_name) == len(movements()) + 1
    for schema in schemas.by_name.values():
        Draft202012Validator.check_schema(schema)


def test_the_profiles_of_the_repository_are_valid(schemas):
    for document in profiles():
        assert schemas.complaints(written(document)) == []


def test_the_same_verdict_on_two_thousand_random_front_matters(schemas, tmp_path):
    made = documents(seed=20240605, count=COUNT)
    texts = [written(document) for document in made]
    refused, differences = 0, []
    for number, codes in enumerate(errors(texts, tmp_path)):
        ours = expressible(codes, made[number])
        refused += bool(ours)
        if bool(ours) == schemas.accept(texts[number]):
            differences.append((number, sorted(ours), schemas.complaints(texts[number])))
    assert differences == []
    assert COUNT / 4 < refused < COUNT * 3 / 4, "both verdicts are tried"


def good() -> dict:
    """A profile of a collective that has gone all the way, without an error."""
    return next(one for one in profiles() if one["phong_trao"] == "xanh-sach-dep")


def changed(**values) -> str:
    """The good profile with other values: `suy_ton__so_du` stands for `suy_ton: {so_du: …}`."""
    document = good()
    for name, value in values.items():
        holder = document
        *path, key = name.split("__")
        for step in path:
            holder = holder[step]
        if value is None:
            del holder[key]
        else:
            holder[key] = value
    return written(document)


# What only our checker refuses. Each is one change to a good profile.
REFUSED_BY_US = {
    "a day that does not exist": (changed(suy_ton__ngay="31/02/2024"), {"P307"}),
    "a unit that is not in the table": (changed(don_vi="khong-co-don-vi-nay"), {"P320"}),
    "milestones that run backwards": (changed(qua_trinh__phat_hien="01/01/2025"), {"P330"}),
    "more votes than people": (changed(suy_ton__so_du="2", suy_ton__so_tan_thanh="3"), {"P331"}),
    "a text that is too short": (changed(tieu_chi__tinh_noi_troi="Hơn hẳn nơi khác."), {"C218"}),
    "a number that is too large": (
        changed(tieu_chi__diem_tu_cham="140"),
        {"C231"},
    ),
    "an anchor": (changed().replace("\nten: ", "\nten: &ten ", 1), {"Y108"}),
    "a key twice": (changed().replace("\nloai: ", "\nminh_hoa: có\nloai: ", 1), {"Y112"}),
    "evidence due in another movement": (changed(phong_trao_khac="lao-dong-gioi"), {"C201"}),
}

# What only the schema refuses: it takes words as they should be written, and does not know the day.
REFUSED_BY_SCHEMAS = {
    "a key with marks": changed().replace("\ntom_tat: ", "\nTóm tắt: ", 1),
    "a value without marks": changed(doi_tuong="tap the"),
    "a date in words of another order": changed(suy_ton__ngay="5 tháng 2, 2024"),
    "evidence due from a milestone to come": changed(
        qua_trinh={"phat_hien": "15/01/2024", "kiem_chung": "01/01/2099"}, suy_ton=None
    ),
}


def test_what_only_our_checker_refuses(schemas, tmp_path):
    texts = [text for text, _ in REFUSED_BY_US.values()]
    found = dict(zip(REFUSED_BY_US, errors(texts, tmp_path), strict=True))
    assert {name: schemas.complaints(text) for name, (text, _) in REFUSED_BY_US.items()} == {
        name: [] for name in REFUSED_BY_US
    }
    assert {name: codes & found[name] for name, (_, codes) in REFUSED_BY_US.items()} == {
        name: codes for name, (_, codes) in REFUSED_BY_US.items()
    }


def test_what_only_the_schema_refuses(schemas, tmp_path):
    found = errors(list(REFUSED_BY_SCHEMAS.values()), tmp_path)
    assert [expressible(codes, {}) for codes in found] == [set()] * len(found)
    assert [name for name, text in REFUSED_BY_SCHEMAS.items() if schemas.accept(text)] == []
