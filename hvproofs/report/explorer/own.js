// SPDX-License-Identifier: MIT
// A page of one's own: drawn, and tried for every n and v up to the limits. Nothing is proved here.
"use strict";

const DATA = JSON.parse(document.getElementById("data").textContent);
const FORM = document.getElementById("own"), TOLD = document.getElementById("told");
const DRAWN = document.querySelector("#drawing > div");
const NAMES = ["I", "i", "O", "o", "V", "L", "a", "b", "n", "v"];
let run = 0;

function read() {
  const values = {};
  for (const name of NAMES) {
    const box = FORM.elements[name], most = Number(box.max);
    values[name] = Math.min(Math.max(Math.trunc(Number(box.value)) || 0, 0), most);
  }
  return values;
}

function program() {
  return DATA[FORM.elements.where.value];
}

function at(values, n, v) {
  const chosen = program(), big = {};
  for (const [name, value] of Object.entries({ ...values, n, v })) big[name] = BigInt(value);
  const done = walk(chosen.nodes, big);
  return Object.fromEntries(Object.entries(chosen.roots).map(([name, index]) => [name, done[index]]));
}

function sizes(values) {
  return { input: { header: values.I, element: values.i }, output: { header: values.O, element: values.o } };
}

// Every v, and every n of it, in slices that leave the page alive; the first that breaks is told.
function* calls(values) {
  const first = values.i || values.o ? 1 : 0, last = first ? values.L : 0;
  for (let v = 0; v <= values.V; v++)
    for (let n = first; n <= last; n++) yield [n, v];
}

function tried(values) {
  const rep = values.i || values.o;
  return `checked for ${rep ? `n = 1..${values.L}` : "n = 0"}, v = 0..${values.V}`;
}

function attempt() {
  const mine = ++run, values = read(), left = calls(values);
  const step = () => {
    if (mine !== run) return;
    const until = performance.now() + 30;
    let last = [0, 0];
    while (performance.now() < until) {
      const { value, done } = left.next();
      if (done) {
        TOLD.className = "kept";
        TOLD.textContent = `${tried(values)}: no rule is broken`;
        return;
      }
      last = value;
      const broken = rulesOf(at(values, ...value)).filter(([, kept]) => !kept).map(([name]) => name);
      if (broken.length) {
        TOLD.className = "broken";
        TOLD.textContent = `breaks ${broken.join(", ")} at n = ${value[0]}, v = ${value[1]}`;
        return;
      }
    }
    TOLD.className = "";
    TOLD.textContent = `trying: n = ${last[0]}, v = ${last[1]}`;
    setTimeout(step);
  };
  step();
}

function draw() {
  const values = read();
  show(DRAWN, sizes(values), at(values, values.n, values.v), values.n, values.v);
  history.replaceState(null, "", `#${new URLSearchParams(new FormData(FORM))}`);
  attempt();
}

for (const [name, value] of new URLSearchParams(location.hash.slice(1)))
  if (FORM.elements[name]) FORM.elements[name].value = value;
FORM.addEventListener("input", draw);
FORM.addEventListener("submit", (event) => event.preventDefault());
draw();
