// SPDX-License-Identifier: MIT
// A page to scale: where the areas of a call lie at n and v, and which rules they break.
"use strict";

const PAGE = 4096, WIDTH = 1024, ROW = 56;

function svg(name, attributes, text) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

function html(name, attributes, text) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

// The parts of both areas as spans of bytes: {from, to, kind, name}.
function parts(sizes, found, n, v) {
  const spans = [];
  for (const [side, header, entry] of [["input", "header", "entry"], ["output", "outhead", "output"]]) {
    if (!(`${side}.start` in found)) continue;
    let at = Number(found[`${side}.start`]);
    const end = at + Number(found[`${side}.padded`]);
    const add = (size, kind, name) => {
      if (size > 0) spans.push({ from: at, to: at + size, kind, name: `${side}: ${name}`, side });
      at += size;
    };
    add(sizes[side].header, header, `header, ${sizes[side].header} bytes`);
    if (side === "input") add(8 * v, "variable", `variable header, ${v} qwords`);
    add(n * sizes[side].element, entry, `${n} entries of ${sizes[side].element} bytes`);
    add(end - at, "pad", "padding to 8");
  }
  return spans;
}

// The bytes that both areas have.
function clashes(spans) {
  const found = [];
  for (const one of spans.filter((span) => span.side === "input"))
    for (const other of spans.filter((span) => span.side === "output")) {
      const from = Math.max(one.from, other.from), to = Math.min(one.to, other.to);
      if (from < to) found.push({ from, to, kind: "clash", name: "both areas", side: "both" });
    }
  return found;
}

function regions(found) {
  const known = new Map();
  for (const side of ["input", "output"]) {
    if (!(`${side}.base` in found)) continue;
    const from = Number(found[`${side}.base`]);
    known.set(from, { from, to: from + Math.min(Number(found[`${side}.room`]), 16 * PAGE) });
  }
  return [...known.values()];
}

// The pages that anything lies on, four at most.
function pagesOf(spans, rooms) {
  const pages = new Set();
  for (const { from, to } of [...spans, ...rooms])
    for (let page = Math.floor(from / PAGE); page * PAGE < to && pages.size < 40; page++) pages.add(page);
  const used = [...pages].sort((a, b) => a - b);
  const first = used.filter((page) => spans.some((s) => s.from < (page + 1) * PAGE && s.to > page * PAGE));
  return (first.length ? first : used).slice(0, 4);
}

// What is drawn in a row: a page, or for small areas a part of it that is large enough to see.
function rowsOf(spans, rooms) {
  const rows = pagesOf(spans, rooms).map((page) => ({ from: page * PAGE, bytes: PAGE }));
  const from = Math.min(...spans.map((s) => s.from)), to = Math.max(...spans.map((s) => s.to));
  let bytes = 64;
  while (spans.length && Math.floor(from / bytes) !== Math.floor((to - 1) / bytes)) bytes *= 2;
  if (spans.length && bytes <= PAGE / 4) rows.push({ from: Math.floor(from / bytes) * bytes, bytes });
  return rows;
}

function picture(sizes, found, n, v) {
  const spans = parts(sizes, found, n, v), rooms = regions(found);
  const all = [...spans, ...clashes(spans)], rows = rowsOf(spans, rooms);
  const made = svg("svg", { viewBox: `0 0 ${WIDTH + 4} ${ROW * Math.max(rows.length, 1) + 4}`, role: "img",
    "aria-label": spans.map((s) => `${s.name} at ${s.from} to ${s.to - 1}`).join("; ") || "no areas" });
  rows.forEach((row, index) => drawRow(made, row, ROW * index + 18, all, rooms, sizes));
  return made;
}

function drawRow(made, { from: left, bytes }, top, spans, rooms, sizes) {
  const scale = WIDTH / bytes, x = (at) => 2 + (at - left) * scale;
  const name = bytes === PAGE ? `page at 0x${left.toString(16)}` : `its ${bytes} bytes from 0x${left.toString(16)} on`;
  made.append(svg("text", { x: 2, y: top - 5 }, name));
  made.append(svg("rect", { class: "frame", x: 2, y: top, width: WIDTH, height: 34 }));
  const box = ({ from, to }, kind, y, height, what) => {
    const a = Math.max(from, left), b = Math.min(to, left + bytes);
    if (a >= b) return;
    const rect = svg("rect", { class: kind, x: x(a), y, width: (b - a) * scale, height });
    rect.append(svg("title", {}, `${what}: 0x${from.toString(16)} to 0x${(to - 1).toString(16)}`));
    made.append(rect);
  };
  rooms.forEach((room) => box(room, "region", top - 1, 36, "memory set aside"));
  // The input above, the output below: what both have is seen.
  spans.forEach((span) => box(span, span.kind, ...{ input: [top + 3, 14], output: [top + 17, 14],
    both: [top + 13, 8] }[span.side], span.name));
  for (const span of spans) {
    const size = span.kind === "entry" ? sizes.input.element : span.kind === "output" ? sizes.output.element : 0;
    if (size * scale < 5) continue;
    const y = span.side === "input" ? top + 3 : top + 17;
    for (let at = span.from + size; at < span.to; at += size)
      if (at > left && at < left + bytes)
        made.append(svg("line", { class: "tick", x1: x(at), x2: x(at), y1: y, y2: y + 14 }));
  }
}

const KEY = [["header", "input header"], ["variable", "variable header"], ["entry", "input entries"],
  ["outhead", "output header"], ["output", "output entries"], ["pad", "padding"], ["clash", "overlap"]];

function key() {
  const list = html("ul", { class: "key" });
  for (const [kind, name] of KEY) {
    const item = html("li", {}, name), mark = svg("svg", { viewBox: "0 0 14 14", "aria-hidden": "true" });
    mark.append(svg("rect", { class: kind, width: 14, height: 14 }));
    item.prepend(mark);
    list.append(item);
  }
  return list;
}

// The rules that values decide: [name, kept].
function rulesOf(found) {
  return Object.entries(found).filter(([name]) => name.startsWith("rule."))
    .map(([name, kept]) => [name.slice(5), Boolean(kept)]);
}

function show(place, sizes, found, n, v) {
  const rules = rulesOf(found), list = html("ul", { class: "rules" });
  const broken = rules.filter(([, kept]) => !kept).map(([name]) => name);
  for (const [name, kept] of rules)
    list.append(html("li", { class: kept ? "kept" : "broken" }, `${kept ? "\u2713" : "\u2717 broken:"} ${name}`));
  place.replaceChildren(picture(sizes, found, n, v), key(), list);
  place.parentElement.classList.toggle("wrong", broken.length > 0);
  return broken;
}
