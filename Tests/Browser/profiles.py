"""The profiles as their authors wrote them, read without the tool, to hold its output against."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml


def front_matter(file: Path) -> dict[str, Any]:
    """All scalars stay text."""
    block = file.read_text(encoding="utf-8").split("\n---\n")[0]
    fields: dict[str, Any] = yaml.load(block, Loader=yaml.BaseLoader)
    return fields


def texts(value: Any) -> Iterator[str]:
    """Every scalar below a value."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from texts(item)
    else:
        yield value


@dataclass(frozen=True)
class Profile:
    year: str
    slug: str
    fields: dict[str, Any]

    @property
    def page(self) -> str:
        return f"ho-so/{self.year}/{self.slug}.html"

    @property
    def telltales(self) -> list[str]:
        """What would give the profile away: its name, its people, what it calls its inventions."""
        people = [self.fields["chu_the"], *self.fields.get("nhan_vat", [])]
        names = [person["ho_ten"] for person in people if "ho_ten" in person]
        inventions = [item["ten"] for item in self.fields["tieu_chi"].get("sang_tao", [])]
        return [self.slug, self.fields["ten"], self.fields["tom_tat"], *names, *inventions]


def profiles(content: Path) -> list[Profile]:
    files = sorted(content.glob("ho-so/*/*.md"))
    return [Profile(file.parent.name, file.stem, front_matter(file)) for file in files]


def private_criteria(content: Path) -> set[str]:
    """The codes of the criteria that are never published (`cong_khai: không`)."""
    movements = [front_matter(file) for file in content.glob("phong-trao/*.md")]
    criteria = [criterion for each in movements for criterion in each.get("tieu_chi", [])]
    return {criterion["ma"] for criterion in criteria if criterion.get("cong_khai") == "không"}
