"""A hundred units over every type, as `don-vi.csv` has them."""

import random
from typing import NamedTuple

from . import vocabulary as words
from .slugs import slug

HEADER = "ma,ten,ten_ngan,loai_hinh,dia_ban,so_cnvcld,so_doan_vien,so_nu,hieu_luc_tu,hieu_luc_den,ke_thua,minh_hoa"


class Unit(NamedTuple):
    code: str
    name: str
    short_name: str
    type: str
    commune: str
    workers: int
    members: int
    women: int

    @property
    def row(self) -> str:
        return ",".join(
            [self.code, self.name, self.short_name, self.type, self.commune, str(self.workers),
             str(self.members), str(self.women), "", "", "", "có"])


def make_units(rng: random.Random, count: int) -> list[Unit]:
    types = list(words.UNIT_NAMES)
    units, taken = [], set()
    while len(units) < count:
        kind = types[len(units) % len(types)]
        name = f"{rng.choice(words.UNIT_NAMES[kind])} {rng.choice(words.UNIT_PLACE)}"
        if name in taken:
            continue
        taken.add(name)
        workers = rng.randint(18, 480)
        members = rng.randint(workers * 3 // 4, workers)
        units.append(Unit(
            slug(name), f"Công đoàn cơ sở {name}", f"CĐCS {name}", kind, rng.choice(words.COMMUNE),
            workers, members, rng.randint(members // 4, members)))
    return units
