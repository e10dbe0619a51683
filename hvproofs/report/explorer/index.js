// SPDX-License-Identifier: MIT
// The filters of the table; what is chosen is in the link.
"use strict";

const FORM = document.getElementById("filters"), ROWS = [...document.querySelectorAll("tbody tr")];
const COUNT = document.getElementById("count");

function filter() {
  const wanted = new FormData(FORM);
  const text = String(wanted.get("text")).toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const row of ROWS) {
    const words = row.textContent.toLowerCase();
    row.hidden = !(text.every((word) => words.includes(word))
      && (!wanted.get("verdict") || row.dataset.verdict === wanted.get("verdict"))
      && (!wanted.get("guest") || row.dataset.guest === wanted.get("guest"))
      && (!wanted.get("rule") || row.dataset.rules.split(" ").includes(wanted.get("rule"))));
    shown += !row.hidden;
  }
  COUNT.textContent = `${shown} of ${ROWS.length} calls`;
  history.replaceState(null, "", `#${new URLSearchParams(wanted)}`);
}

for (const [name, value] of new URLSearchParams(location.hash.slice(1)))
  if (FORM.elements[name]) FORM.elements[name].value = value;
FORM.addEventListener("input", filter);
FORM.addEventListener("submit", (event) => event.preventDefault());
filter();
