// SPDX-License-Identifier: MIT
// The values of exported terms over BigInt: the reading of terms/integers.py once more.
// A program is a list of nodes [operator, width, operands, value]; width 0 is a truth.
"use strict";

function signed(value, width) {
  return value >> (width - 1n) ? value - (1n << width) : value;
}

function alignUp(value, to) {
  return ((value + to - 1n) / to) * to;
}

function signedDivide(a, b, width) {
  const x = signed(a, width), y = signed(b, width);
  if (y === 0n) return x < 0n ? 1n : -1n;
  return x / y; // BigInt truncates towards zero, as C does
}

function signedRemainder(a, b, width) {
  const x = signed(a, width), y = signed(b, width);
  return y === 0n ? x : x % y;
}

const OPERATORS = {
  not: (a) => !a,
  bnot: (a) => -1n - a,
  zext: (a) => a,
  trunc: (a) => a,
  sext: (a, _, width) => signed(a, width),
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  udiv: (a, b) => (b === 0n ? -1n : a / b),
  urem: (a, b) => (b === 0n ? a : a % b),
  sdiv: signedDivide,
  srem: signedRemainder,
  ult: (a, b) => a < b,
  ule: (a, b) => a <= b,
  slt: (a, b, width) => signed(a, width) < signed(b, width),
  sle: (a, b, width) => signed(a, width) <= signed(b, width),
  band: (a, b) => a & b,
  bor: (a, b) => a | b,
  bxor: (a, b) => a ^ b,
  shl: (a, b, width) => (b < width ? a << b : 0n),
  lshr: (a, b, width) => (b < width ? a >> b : 0n),
  ashr: (a, b, width) => signed(a, width) >> (b < width ? b : width),
};

// The values of all nodes, where the variables have the values of `values`, by name.
function walk(nodes, values) {
  const done = new Array(nodes.length);
  for (let at = 0; at < nodes.length; at++) {
    const [operator, width, operands, value] = nodes[at];
    const args = operands.map((index) => done[index]);
    let found;
    switch (operator) {
      case "const": found = width ? BigInt(value) : value === "1"; break;
      case "var":
        if (!(value in values)) throw new Error(`no value for ${value}`);
        found = values[value];
        break;
      case "and": found = args.every(Boolean); break;
      case "or": found = args.some(Boolean); break;
      case "eq": found = args[0] === args[1]; break;
      case "ite": found = args[0] ? args[1] : args[2]; break;
      case "align-up": found = alignUp(args[0], BigInt(value)); break;
      default: {
        const apply = OPERATORS[operator];
        if (!apply) throw new Error(`no operator ${operator}`);
        found = apply(args[0], args[1], BigInt(operands.length ? nodes[operands[0]][1] : 0));
      }
    }
    // BigInt.asUintN is the remainder by 2^width, of negative numbers too.
    done[at] = width ? BigInt.asUintN(width, found) : found;
  }
  return done;
}

// The greatest count of a `largest`: by trying every count downwards, as replay does.
function largest(greatest, values) {
  for (let n = 4095n; n >= 1n; n--) {
    const done = walk(greatest.nodes, { ...values, [greatest.bound]: n });
    if (done[done.length - 1]) return n;
  }
  return 0n;
}

// Every value that a situation names, at one n and v: {name: value}.
function situation(program, n, v, memo) {
  const values = { n: BigInt(n), v: BigInt(v), ...bases(program) };
  for (const greatest of program.largest) {
    const key = `${greatest.name} ${greatest.inputs.map((name) => values[name])}`;
    if (!(key in memo)) memo[key] = largest(greatest, values);
    values[greatest.name] = memo[key];
  }
  const done = walk(program.nodes, values);
  return Object.fromEntries(Object.entries(program.roots).map(([name, at]) => [name, done[at]]));
}

function bases(program) {
  return Object.fromEntries(Object.entries(program.bases).map(([name, at]) => [name, BigInt(at)]));
}

if (typeof module !== "undefined") module.exports = { walk, situation, largest };
