"""The program that typesets, spoken to as the tool does."""

import os
import socket
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

from papers import FAMILIES, ROOT

SCRIPT = ROOT / "Sources/Build/Typesetting/typesetter.py"
Answer = list[list[str]]


class Typesetter:
    def __init__(self, root: Path, seconds: int = 60) -> None:
        self.channel, theirs = socket.socketpair()
        limits = f'ulimit -v {2 << 20}; exec /usr/bin/python3 -s -c "$0" "$@"'
        self.process = subprocess.Popen(
            ["/bin/bash", "-c", limits, SCRIPT.read_text("utf-8"), str(root), str(seconds)],
            stdin=theirs,
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "PYTHONHASHSEED": "0"},
        )
        theirs.close()
        families = ",".join(family.replace("-", " ") for family in FAMILIES)
        self.hello = self.ask({"thoi_diem": "1704067200", "phong": families})

    def ask(self, request: dict[str, str]) -> Answer:
        body = "\n".join(f"{key}\t{value}" for key, value in request.items()).encode()
        self.channel.sendall(len(body).to_bytes(4, "big") + body)
        length = self.receive(4)
        text = self.receive(int.from_bytes(length, "big")).decode()
        return [line.split("\t") for line in text.split("\n") if line]

    def typeset(self, page: str, pdf: Path, **more: str) -> Answer:
        return self.ask({"trang": page, "pdf": os.fspath(pdf), **more})

    def receive(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            part = self.channel.recv(count - len(data))
            if not part:
                raise EOFError("the program has ended")
            data += part
        return data

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.channel.close()
        self.process.wait(timeout=20)
