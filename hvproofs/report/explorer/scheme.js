// SPDX-License-Identifier: MIT
// The page of a scheme: each call is drawn when it is opened, and moved by two sliders.
"use strict";

const DATA = JSON.parse(document.getElementById("data").textContent);

let sliders = 0;

function slider(name, least, most, value, changed) {
  const label = html("label", {}, name), row = html("span", {});
  const marks = html("datalist", { id: `marks-${++sliders}` });
  const range = html("input", { type: "range", min: least, max: most, value, list: marks.id,
    "aria-label": `${name}, slider` });
  const number = html("input", { type: "number", min: least, max: most, value, "aria-label": name });
  const set = (from, to) => {
    to.value = from.value;
    changed(Math.min(Math.max(Number(from.value) || 0, least), most));
  };
  range.addEventListener("input", () => set(range, number));
  number.addEventListener("input", () => set(number, range));
  row.append(range, " ", number, marks);
  label.append(row);
  return {
    label,
    move: (to) => { range.value = number.value = to; },
    mark: (to) => marks.replaceChildren(html("option", { value: to })),
  };
}

// The greatest count up to which every count keeps every rule; looked for one by one.
function safe(program, v, most, memo) {
  for (let n = program.rep ? 1 : 0; n <= most; n++)
    if (rulesOf(situation(program, n, v, memo)).some(([, kept]) => !kept)) return n - 1;
  return most;
}

function enliven(place) {
  if (place.dataset.drawn) return;
  place.dataset.drawn = "yes";
  const one = DATA.calls[Number(place.dataset.call)], program = DATA.programs[one.program], memo = {};
  const state = { n: one.n, v: one.v }, most = Math.max(program.rep ? Math.min(one.last + 64, 4200) : 0, one.n);
  const controls = html("div", { class: "controls" }), drawn = html("div", {}), told = html("output", {});
  const draw = () => {
    const broken = show(drawn, program.sizes, situation(program, state.n, state.v, memo), state.n, state.v);
    told.textContent = broken.length ? `n = ${state.n}, v = ${state.v} breaks ${broken.join(", ")}`
      : `n = ${state.n}, v = ${state.v}: nothing that these values decide is broken`;
  };
  let remark = () => {};
  if (program.rep) {
    const n = slider("n, entries", 0, most, state.n, (value) => { state.n = value; draw(); });
    const jump = html("button", { type: "button" }, "largest safe count");
    jump.addEventListener("click", () => { n.move(state.n = Number(jump.value)); draw(); });
    // Marked on the slider, and what the button leads to.
    remark = () => setTimeout(() => {
      jump.value = Math.max(safe(program, state.v, most, memo), 0);
      jump.textContent = `largest safe count: ${jump.value}`;
      n.mark(jump.value);
    });
    controls.append(n.label, jump);
  }
  if (program.max_qwords)
    controls.append(slider("v, qwords of variable header", 0, program.max_qwords, state.v,
      (value) => { state.v = value; draw(); remark(); }).label);
  place.append(controls, told, drawn);
  draw();
  remark();
}

for (const details of document.querySelectorAll("details")) {
  const open = () => details.open && details.querySelectorAll(".drawing").forEach(enliven);
  details.addEventListener("toggle", open);
  open();
}

function follow() {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (named && named.tagName === "DETAILS") {
    named.open = true;
    named.scrollIntoView();
  }
}
addEventListener("hashchange", follow);
follow();
