"""File names from titles."""

import re
import unicodedata


def slug(text: str) -> str:
    """Vietnamese text in small letters without marks, words joined by hyphens."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    letters = "".join(mark for mark in plain if not unicodedata.combining(mark))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
