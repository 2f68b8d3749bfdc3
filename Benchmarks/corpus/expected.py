"""How many pages both sites must have, counted from the profiles and not from either output."""

from collections import Counter
from pathlib import Path

from .profiles import Profile


class PageCount:
    PER_PAGE = 12
    # Home, movements, units, years, 404.
    SINGLE = 5

    def __init__(self, content: Path, units: int):
        self.movements = [path.stem for path in (content / "phong-trao").glob("[!_]*.md")]
        self.other = self.SINGLE + units + len(list((content / "trang").glob("*.md")))
        self.listings = Counter()
        self.profiles = 0

    def add(self, profile: Profile) -> None:
        if not profile.published:
            return
        data = profile.data
        self.profiles += 1
        self.listings.update([data["doi_tuong"], data["phong_trao"], profile.year])
        if data["loai"] == "mô hình":
            self.listings["mô hình"] += 1

    @property
    def pages(self) -> int:
        """HTML files; a movement without profiles has a page all the same."""
        listings = sum(-(-count // self.PER_PAGE) for count in self.listings.values())
        empty = sum(1 for movement in self.movements if not self.listings[movement])
        return self.profiles + listings + empty + self.other
