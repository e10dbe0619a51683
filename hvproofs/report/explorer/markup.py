# SPDX-License-Identifier: MIT
"""HTML that is escaped by construction: text is text unless this module made it."""

from __future__ import annotations

import html
import json
from base64 import b64encode
from hashlib import sha256
from importlib.resources import files


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


_VOID = frozenset({"input", "meta", "br"})


def element(name: str, /, *children: str, **attributes: str) -> Markup:
    """An element; children that are no Markup are escaped, attributes are always.

    `class_` and `for_` are the attributes of that name, `data_x` is data-x.
    """
    shown = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{html.escape(value)}"'
        for key, value in attributes.items()
    )
    if name in _VOID:
        return Markup(f"<{name}{shown}>")
    return Markup(f"<{name}{shown}>{joined(*children)}</{name}>")


def joined(*children: str) -> Markup:
    """Children one behind the other, escaped unless they are Markup."""
    return Markup(
        "".join(one if isinstance(one, Markup) else html.escape(str(one)) for one in children)
    )


def data(id_: str, value: object) -> Markup:
    """Data for scripts: JSON that cannot end its own element."""
    text = json.dumps(value, separators=(",", ":"))
    for mark in "<>&\u2028\u2029":
        text = text.replace(mark, f"\\u{ord(mark):04x}")
    return Markup(f'<script type="application/json" id="{html.escape(id_)}">{text}</script>')


def shared(name: str) -> str:
    """A file beside this module."""
    return files("hvproofs.report.explorer").joinpath(name).read_text("utf-8")


def page(title: str, body: Markup, scripts: tuple[str, ...]) -> str:
    """A whole file: nothing is fetched, and no script runs but ours (by its hash)."""
    script = "\n".join(map(shared, scripts))
    digest = b64encode(sha256(script.encode()).digest()).decode()
    style = shared("site.css")
    styled = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; script-src 'sha256-{digest}'; style-src 'sha256-{styled}'"
    head = joined(
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width"),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{policy}">'),
        element("title", title), Markup(f"<style>{style}</style>"),
    )  # fmt: skip
    return (
        f'<!doctype html>\n<html lang="en">\n<head>{head}</head>\n<body>\n{body}\n'
        f"<script>{script}</script>\n</body>\n</html>\n"
    )
