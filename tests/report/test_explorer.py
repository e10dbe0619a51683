# SPDX-License-Identifier: MIT
"""The explorer: files that need nothing else, safe whatever a spec says, right in a browser."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from typer.testing import CliRunner

import hvproofs
from hvproofs.audit.llvm.irvalues import DebugLoc
from hvproofs.audit.result import AuditReport, RuleVerdict, SiteResult
from hvproofs.cli.app import app
from hvproofs.prove.guarantee import guarantees
from hvproofs.prove.selection import Selection, candidates
from hvproofs.report.explorer import own, site
from hvproofs.report.explorer.audited import audit_page
from hvproofs.report.explorer.markup import Markup, data, element, page
from hvproofs.rules.rule import RuleId
from hvproofs.spec.scheme import Verdict

HOSTILE = '</script><script>document.title="pwned"</script><img src=x onerror=alert(1)>&"\''
SCHEME = f"""\
id = "me/hostile"
guest = "me"
title = '''{HOSTILE}'''
note = '''{HOSTILE}'''
limit = "64"

[applies]
hypercall = ["HvCallGetVpRegisters"]

[regions.page]
kind = "per-cpu"
size = "HV_HYP_PAGE_SIZE"
align = "HV_HYP_PAGE_SIZE"

[guard]
in_flight = "irqs-off"

[place]
input = {{region = "page", offset = "0"}}
output = {{region = "page", offset = "2048"}}

[[source]]
place = '''{HOSTILE}'''
"""
CHROMIUM = shutil.which("chromium")
in_a_browser = pytest.mark.skipif(CHROMIUM is None, reason="no chromium: make test-browser")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    spec = tmp_path_factory.mktemp("specs") / "hostile.toml"
    spec.write_text(SCHEME)
    corpus = hvproofs.load_specs(str(spec))
    schemes = ("me/hostile", "linux/get-vtl-overlap", "linux-proposed/flush-list-ex",
               "kvm-selftests/xmm-flush", "linux/output-after-input-one-too-many")  # fmt: skip
    chosen = [
        one
        for id_ in schemes
        for one in candidates(corpus, Selection(scheme=id_))
        if one.situation.call.name in ("HvCallGetVpRegisters", "HvCallFlushVirtualAddressListEx")
        or id_ == "kvm-selftests/xmm-flush"
    ]
    return site.site(guarantees(chosen))


@pytest.fixture(scope="module")
def folder(files: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("site")
    for name, text in files.items():
        (place / name).write_text(text, "utf-8")
    return place


def test_nothing_is_fetched_and_only_our_scripts_run(files: dict[str, str]) -> None:
    for text in files.values():
        script = text.rpartition("<script>")[2].partition("</script>")[0]
        policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
        digest = b64encode(sha256(script.encode()).digest()).decode()

        assert policy
        assert policy[1].startswith(f"default-src 'none'; script-src 'sha256-{digest}'; style-src ")
        assert [] == re.findall(
            r"<(?:link|img|iframe)\b|\bsrc=", text.replace(html.escape(HOSTILE), "")
        )
        assert [] == re.findall(r"https?://(?!www\.w3\.org/2000/svg)", script)


def test_text_of_a_spec_is_text(files: dict[str, str]) -> None:
    text = files["me-hostile.html"]

    assert "<script>document.title" not in text
    assert html.escape(HOSTILE) in text
    assert 2 == text.count("</script>")


def test_elements_escape_and_data_cannot_end_its_element() -> None:
    assert '<p title="&lt;&quot;">&lt;b&gt;</p>' == element("p", "<b>", title='<"')
    assert "<p><b></p>" == element("p", Markup("<b>"))
    assert "</script" not in data("d", {"x": HOSTILE}).removesuffix("</script>")
    assert "<title>&lt;b&gt;</title>" in page("<b>", Markup(""), ())


def test_every_link_leads_somewhere(files: dict[str, str]) -> None:
    links = {link for text in files.values() for link in re.findall(r'href="([^"]*)"', text)}
    broken = {
        link
        for link in links
        if (name := link.partition("#")[0]) not in files
        or ("#" in link and f'id="{link.partition("#")[2]}"' not in files[name])
    }

    assert len(links) > 4
    assert set() == broken


def test_the_index_has_every_call_with_its_verdict(files: dict[str, str]) -> None:
    rows = re.findall(r'<tr data-verdict="(\w+)"', files["index.html"])

    assert {"proved", "refuted"} == set(rows)
    assert 'data-rules="no-overlap"' in files["index.html"]


def test_a_page_of_ones_own_is_checked_and_never_proved(files: dict[str, str]) -> None:
    script = files["own.html"].rpartition("<script>")[2]

    assert "proved" not in script.replace("Nothing is proved here", "")
    assert "checked for" in script
    assert {"behind", "half", "own", "number"} == set(own.programs())


def dom(folder: Path, link: str) -> str:
    """What a page is once its scripts have run."""
    done = subprocess.run(
        [CHROMIUM or "", "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom",
         "--virtual-time-budget=20000", f"file://{folder}/{link}"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


@in_a_browser
@pytest.mark.parametrize(
    ("link", "told"),
    [
        ("L=204&where=behind", "checked for n = 1..204, v = 0..0: no rule is broken"),
        ("L=205&where=behind", "breaks output-within-page, output-in-region at n = 205, v = 0"),
        ("L=128&where=half", "checked for n = 1..128, v = 0..0: no rule is broken"),
        ("L=1&where=number&b=0", "breaks no-overlap at n = 1, v = 0"),
        ("L=256&where=own", "checked for n = 1..256, v = 0..0: no rule is broken"),
        ("L=1&where=number&b=2052", "breaks output-aligned at n = 1, v = 0"),
    ],
)
def test_what_is_entered_is_tried(folder: Path, link: str, told: str) -> None:
    assert f">{told}</output>" in dom(folder, f"own.html#{link}")


@in_a_browser
def test_a_counterexample_is_drawn_and_said(folder: Path) -> None:
    text = dom(folder, "linux-get-vtl-overlap.html#HvCallGetVpRegisters-tlfs-x86-64-arm64")

    assert ">n = 1, v = 0 breaks no-overlap</output>" in text
    assert 'class="clash"' in text
    assert "drawing wrong" in text
    assert ">largest safe count: 0</button>" in text


def test_a_placement_of_the_command_line_is_drawn(tmp_path: Path) -> None:
    target = tmp_path / "try.html"

    done = CliRunner().invoke(app, ["try", "0x50", "--limit", "205", "--html", str(target)])

    assert 1 == done.exit_code
    assert "output-within-page" in target.read_text("utf-8")
    assert "<nav>" not in target.read_text("utf-8")


@in_a_browser
def test_the_largest_safe_count_is_the_proved_one(folder: Path) -> None:
    name = "linux-proposed-flush-list-ex.html"
    anchor = re.search(r'details id="([^"]+)"', (folder / name).read_text("utf-8"))

    text = dom(folder, f"{name}#{anchor[1] if anchor else ''}")

    assert ">largest safe count: 508</button>" in text


@in_a_browser
def test_a_hostile_title_does_nothing(folder: Path) -> None:
    text = dom(folder, "me-hostile.html")

    assert "<title>me/hostile</title>" in text
    assert "pwned</title>" not in text


@in_a_browser
def test_filters_come_from_the_link(folder: Path) -> None:
    text = dom(folder, "index.html#verdict=refuted&rule=no-overlap")
    shown = re.findall(r'<tr data-verdict="(\w+)"[^>]*data-rules="([^"]*)"(?! hidden)[^>]*>', text)

    assert shown
    assert {"refuted"} == {word for word, _ in shown if word}
    assert all("no-overlap" in rules for _, rules in shown)


def _of_one_site(path: str) -> AuditReport:
    wrong = RuleVerdict(RuleId("no-overlap"), Verdict.REFUTED, "for a test")
    at = DebugLoc(path, 4, 2, "get_vtl", None)
    site_ = SiteResult("a.ll", at, "get_vtl", "hv_do_hypercall", 1, None, (wrong,))
    return AuditReport("linux", (site_,), (), (), ())


def test_an_audit_stands_beside_the_lines_of_its_source(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    tree.mkdir()
    (tree / "get_vtl.c").write_text(f"/* {HOSTILE} */\nint get_vtl(void)\n{{\n\tcall(p, p);\n}}\n")
    (tmp_path / "secret.c").write_text("a\nb\nc\nd\n")

    beside = audit_page(_of_one_site("get_vtl.c"), tree)
    without = audit_page(_of_one_site("get_vtl.c"))
    escaping = audit_page(_of_one_site("../secret.c"), tree)

    assert re.search(r'<code>\s*call\(p, p\);</code><pre class="refuted">get_vtl\.c:4: ', beside)
    assert "&lt;/script&gt;&lt;script&gt;" in beside
    assert "The source is not at hand" in without
    assert "The source is not at hand" in escaping
