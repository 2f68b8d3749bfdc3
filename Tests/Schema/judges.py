"""The two judges: our own checker, and Python's `jsonschema` on the exported schemas."""

import json
import os
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from mutations import ROOT, front_matter

TOOL = os.environ.get("NHANRONG", str(ROOT / ".build/debug/nhanrong"))


def nhanrong(*arguments: str, status: tuple[int, ...] = (0,)) -> str:
    """What the tool prints."""
    run = subprocess.run(
        [TOOL, *arguments], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert run.returncode in status, run.stderr
    return run.stdout


def errors(texts: list[str], folder: Path) -> list[set[str]]:
    """The codes of the errors in each profile, of one run over all of them."""
    content = folder / "content"
    shutil.copytree(
        ROOT / "content", content, ignore=lambda path, _: {"2024"} & {*os.listdir(path)}
    )
    (folder / "templates").mkdir()
    (content / "ho-so/2024").mkdir(parents=True)
    for number, text in enumerate(texts):
        (content / f"ho-so/2024/{number}.md").write_text(text, encoding="utf-8")
    arguments = ["--format", "json", "--root", str(folder), "--date", "2026-12-31"]
    # It is to find errors.
    printed = nhanrong("check", *arguments, status=(0, 1))
    found = defaultdict(set)
    for finding in json.loads(printed)["diagnostics"]:
        if finding["severity"] == "error":
            found[Path(finding["file"]).stem].add(finding["code"])
    return [found[str(number)] for number in range(len(texts))]


class Schemas:
    """The schemas as the tool exports them."""

    def __init__(self, folder: Path):
        nhanrong("schema", "--root", str(ROOT), "--output", str(folder))
        self.by_name = {
            path.name: json.loads(path.read_text(encoding="utf-8"))
            for path in sorted(folder.iterdir())
        }
        registry = Registry().with_resources(
            (name, Resource.from_contents(schema)) for name, schema in self.by_name.items()
        )
        self.validator = Draft202012Validator(self.by_name["ho-so.schema.json"], registry=registry)

    def accept(self, text: str) -> bool:
        return self.validator.is_valid(front_matter(text))

    def complaints(self, text: str) -> list[str]:
        """What is wrong, for the message of a test that fails."""
        found = self.validator.iter_errors(front_matter(text))
        return [f"{'.'.join(map(str, e.absolute_path))}: {e.message[:120]}" for e in found]
