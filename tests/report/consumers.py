# SPDX-License-Identifier: MIT
"""The formats read by those who read them: python consumers.py SCHEMA.json KUNIT_FOLDER.

SCHEMA.json is the standard's schema of SARIF 2.1.0, KUNIT_FOLDER a kernel's tools/testing/kunit.
Needs junitparser. `make consumers` brings all three.
"""

from __future__ import annotations

import io
import json
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import jsonschema
from junitparser import JUnitXml  # type: ignore[import-not-found]

from hvproofs.report.finding import TABLE, Ends, FindingsDocument
from hvproofs.report.formats import formats
from report.test_written import EACH, MANY


def write(form: str, document: FindingsDocument) -> str:
    """A document in a format."""
    writer = formats()[form].findings
    assert writer is not None
    return writer(document)


def check_sarif(schema: str, document: FindingsDocument) -> str:
    """What the standard's schema says."""
    jsonschema.validate(json.loads(write("sarif", document)), json.loads(Path(schema).read_text()))
    return "valid"


def check_junit(document: FindingsDocument) -> str:
    """Whether junitparser counts the same ends, by the attributes and by the cases."""
    xml: Any = JUnitXml.fromstring(write("junit", document).encode())
    cases = [case for suite in xml for case in suite]
    ends = [TABLE[one.meaning].junit for one in document.findings]
    wanted = (len(ends), ends.count(Ends.FAILURE), ends.count(Ends.ERROR), ends.count(Ends.SKIPPED))
    assert wanted == (xml.tests, xml.failures, xml.errors, xml.skipped)
    xml.update_statistics()
    assert wanted == (xml.tests, xml.failures, xml.errors, xml.skipped)
    assert len(cases) == len(document.findings)
    return f"{len(cases)} cases"


def check_ktap(folder: str, document: FindingsDocument) -> str:
    """Whether the kernel's kunit.py finds every test, and no fault in the text."""
    sys.path.insert(0, folder)
    import kunit_parser  # type: ignore[import-not-found]
    from kunit_printer import Printer  # type: ignore[import-not-found]

    said = io.StringIO()
    lines = write("ktap", document).splitlines()
    test = kunit_parser.parse_run_tests(lines, Printer(output=said))
    results = [TABLE[one.meaning].ktap for one in document.findings]
    counts = test.counts
    assert results.count("not ok") == counts.failed, said.getvalue()
    assert results.count("ok # SKIP") == counts.skipped, said.getvalue()
    assert len(results) - counts.failed - counts.skipped == counts.passed, said.getvalue()
    assert (0, 0) == (counts.crashed, counts.errors), said.getvalue()
    return f"{counts.total()} tests"


def main() -> None:
    """Every reader on every document."""
    schema, kunit = sys.argv[1:]
    for name, document in (("each", EACH), ("many", MANY)):
        with redirect_stdout(io.StringIO()):
            told = (check_sarif(schema, document), check_junit(document),
                    check_ktap(kunit, document))  # fmt: skip
        print(f"{name}: SARIF {told[0]}, junitparser {told[1]}, kunit.py {told[2]}")


if __name__ == "__main__":
    main()
