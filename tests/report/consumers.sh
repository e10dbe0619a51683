#!/usr/bin/env bash
# Reads the formats with those who read them: consumers.sh PYTHON KUNIT_FOLDER. Needs npm and a
# package index; what it gets goes away again.
set -euo pipefail
python=$(realpath -s "$1") kunit=$(realpath "$2") root=$(realpath "$(dirname "$0")/../..")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent @microsoft/jest-sarif@1.0.0-beta.0 | xargs tar xzf
"$python" -m pip install --quiet --disable-pip-version-check --target more junitparser==5.0.3
PYTHONPATH=$root:$root/tests:$work/more "$python" "$root/tests/report/consumers.py" \
    package/lib/schemas/sarif-2.1.0-rtm.5.json "$kunit"
