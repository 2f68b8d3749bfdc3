"""Writes dictionaries as YAML the way an officer would: short mappings on one line."""

# What a plain scalar may not begin with.
INDICATORS = tuple("-?:,[]{}#&*!|>'\"%@` “")


class Flow(dict):
    """A mapping that stays on one line."""


def scalar(value, in_flow: bool) -> str:
    text = str(value)
    special = (
        text == "" or text.startswith(INDICATORS) or ": " in text or " #" in text
        or text.endswith(":") or (in_flow and any(mark in text for mark in ",[]{}")))
    if not special:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def flow(value) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    return scalar(value, in_flow=True)


def block(mapping: dict, indent: int = 0) -> str:
    """The lines of a mapping; mappings of type `Flow` and lists of words take one line."""
    space = " " * indent
    lines = []
    for key, value in mapping.items():
        if isinstance(value, Flow) or (isinstance(value, list) and not _holds_mappings(value)):
            lines.append(f"{space}{key}: {flow(value)}\n")
        elif isinstance(value, dict):
            lines.append(f"{space}{key}:\n{block(value, indent + 2)}")
        elif isinstance(value, list):
            lines.append(f"{space}{key}:\n")
            lines += [f"{space}  - {flow(item)}\n" for item in value]
        else:
            lines.append(f"{space}{key}: {scalar(value, in_flow=False)}\n")
    return "".join(lines)


def _holds_mappings(items: list) -> bool:
    return any(isinstance(item, dict) for item in items)
