"""Front matters for the comparison: good ones, changed at random.

A document begins as one of the repository's own profiles, read with every scalar as text. It then
gets up to three changes anywhere: a key lost, misspelt or added, a value of another shape, another
way of writing a number, a date or a sum of money, another subject or movement, other milestones.
Some changes do no harm, which is as it should be.
"""

import copy
import random
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]

# Ways of writing, right for some type or for none.
SCALARS = """
5|36|1.240|12,5|0,5|3.008.000|1 240|-5|1.5|0.500|12a|5,|mười hai|
12,5%|41 %|100%|5%%|
120 triệu đồng|1,3 tỷ|1,3 tỉ|80 triệu|80tr|gần 1 tỷ đồng|Khoảng 2 triệu|3.008.000.000 đồng|
1 tỉ 200 triệu|120 triệu đồng/năm|120.000|1.761 USD|hơn trăm triệu|120 đồng|2 triệu 1 tỷ|1,5 đồng|
5/2/2024|05-02-2024|5.2.2024|2024-02-05|tháng 2/2024|năm 2024|02/2024|2024|1899|
ngày 5 tháng 2 năm 2024|Tháng 2 năm 2024|32/1/2024|5/13/2024|5/2/24|hôm qua|2/5/2024 sáng|
có|không|mô hình|điển hình|tập thể|cá nhân|đạt|web|thực tế|nhân tố mới|Một câu nào đó.|x y z
""".replace("\n", "").split("|")

SHAPES = ["", "   ", [], {}, [""], ["một", "hai"], {"la": "lùng"}, [{"la": "lùng"}], [[]]]

MILESTONES = [
    ("phat_hien", "15/01/2024"),
    ("gioi_thieu", "22/02/2024"),
    ("dang_ky", "25/03/2024"),
    ("kiem_chung", "05/07/2024"),
    ("boi_duong", "22/07/2024"),
    ("mo_hinh_diem", "20/08/2024"),
    ("nhan_rong", "16/09/2024"),
]


def profiles() -> list[dict]:
    """The front matters of the repository's profiles."""
    paths = sorted((ROOT / "content/ho-so").glob("*/*.md"))
    return [front_matter(path.read_text(encoding="utf-8")) for path in paths]


def movements() -> list[str]:
    names = (path.stem for path in sorted((ROOT / "content/phong-trao").glob("*.md")))
    return [name for name in names if not name.startswith("_")]


def front_matter(text: str) -> dict:
    """What stands between the fences, with every scalar as text."""
    return yaml.load(text.split("---\n")[1], yaml.BaseLoader)


class Writer(yaml.SafeDumper):
    def ignore_aliases(self, data):
        return True


def written(document: dict) -> str:
    """A profile's file."""
    block = yaml.dump(document, Dumper=Writer, allow_unicode=True, sort_keys=False, width=10**6)
    return f"---\n{block}---\n\nMột đoạn kể chuyện.\n"


def places(value, path=()):
    """Every path in a document, from the top down."""
    if path:
        yield path
    entries = value.items() if isinstance(value, dict) else enumerate(value)
    if isinstance(value, dict | list):
        for key, inner in entries:
            yield from places(inner, (*path, key))


def at(document, path):
    for step in path:
        document = document[step]
    return document


def change(document: dict, rng: random.Random) -> None:
    """Changes one thing, in place."""
    rng.choices(CHANGES, weights=WEIGHTS)[0](document, rng)


def lose(document, rng):
    *parent, step = rng.choice(list(places(document)))
    del at(document, parent)[step]


def misspell(document, rng):
    keys = [path for path in places(document) if isinstance(path[-1], str)]
    *parent, key = rng.choice(keys)
    holder = at(document, parent)
    entries = [(key + "x" if name == key else name, value) for name, value in holder.items()]
    holder.clear()
    holder.update(entries)


def add(document, rng):
    holders = [(), *(path for path in places(document) if isinstance(at(document, path), dict))]
    holder = at(document, rng.choice(holders))
    names = [path[-1] for path in places(document) if isinstance(path[-1], str)]
    holder.setdefault(rng.choice([*names, "ghi_chu"]), rng.choice(SCALARS))


def reshape(document, rng):
    *parent, step = rng.choice(list(places(document)))
    at(document, parent)[step] = copy.deepcopy(rng.choice(SHAPES))


def rewrite(document, rng):
    texts = [path for path in places(document) if isinstance(at(document, path), str)]
    *parent, step = rng.choice(texts)
    at(document, parent)[step] = rng.choice(SCALARS)


def lengthen(document, rng):
    lists = [path for path in places(document) if isinstance(at(document, path), list)]
    if lists:
        items = at(document, rng.choice(lists))
        items.insert(rng.randint(0, len(items)), copy.deepcopy(rng.choice([*SHAPES, *items[:1]])))


def take_stock(document, rng):
    """Other milestones: what is due changes with them."""
    reached = MILESTONES[: rng.randint(0, len(MILESTONES))]
    document["qua_trinh"] = dict(sorted(rng.sample(reached, rng.randint(0, len(reached)))))


def turn(document, rng):
    """Another subject, kind or movement."""
    key, values = rng.choice(
        [
            ("doi_tuong", ["tập thể", "cá nhân"]),
            ("loai", ["mô hình", "điển hình"]),
            ("phong_trao", movements()),
        ]
    )
    document[key] = rng.choice(values)


CHANGES = [lose, misspell, add, reshape, rewrite, lengthen, take_stock, turn]
WEIGHTS = [4, 1, 1, 3, 8, 2, 3, 2]


def documents(seed: int, count: int) -> list[dict]:
    """As many documents, always the same for a seed; a quarter of them unchanged in value."""
    rng = random.Random(seed)
    sources = profiles()
    made = []
    for _ in range(count):
        document = copy.deepcopy(rng.choice(sources))
        # Evidence for other movements is another matter, see `test_agreement.py`.
        document.pop("phong_trao_khac", None)
        for _ in range(rng.choice([0, 1, 1, 1, 2, 3])):
            change(document, rng)
        made.append(document)
    return made
