# SPDX-License-Identifier: MIT
"""What each instruction of the IR gives, as a term or an address; see `function`."""

from __future__ import annotations

from hvproofs.audit.facts import allocated, null_name
from hvproofs.audit.guest import GS, Guest
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.asm import AsmKind, classify
from hvproofs.audit.llvm.irtypes import (
    IntType,
    LayoutError,
    PointerType,
    StructType,
    Type,
    align_of,
    resolve,
    size_of,
)
from hvproofs.audit.llvm.unset import PREFIX as UNSET
from hvproofs.audit.symbolic import addresses, arithmetic, slots
from hvproofs.audit.symbolic.choices import at, choice, merged
from hvproofs.audit.symbolic.null import is_null, places
from hvproofs.audit.symbolic.symbols import (
    ADDRESS_BITS,
    AddressForm,
    Aggregate,
    Choice,
    CpuOffset,
    Number,
    Opaque,
    Origin,
    PageVariable,
    Place,
    PlaceKind,
    Pointer,
    Slot,
    Unknown,
    Value,
    bit,
    constant_value,
    is_set,
)
from hvproofs.audit.symbolic.translations import translated
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, bitvec


class Instructions:
    """The values of a function so far, and what its free variables stand for."""

    def __init__(self, module: ir.Module, function: ir.Function, guest: Guest) -> None:
        self.module, self.function, self.guest = module, function, guest
        self.names = dict(function.names)
        self.unknowns: dict[str, Unknown] = {}
        self.values: dict[str, Value] = {}
        self.stored: set[str] = set()
        self.allocated: set[str] = set()  # names of the places that allocators gave

    # --- free variables ---------------------------------------------------------------------

    def unknown(
        self, name: str, kind: Type, origin: Origin, what: str,
        at: ir.Instruction | None = None, source: Pointer | None = None,
    ) -> Value:  # fmt: skip
        """A value that may be anything of its type."""
        location, line = (at.location, at.line) if at else (None, 0)
        c_name = self.names.get(at.result if at else name.removeprefix("arg."), "")
        match resolve(kind, self.module.structs):
            case IntType(bits):
                found = Unknown(name, bits, origin, what, location, line, source, c_name)
                self.unknowns[name] = found
                return Number(b.var(name, bitvec(bits)))
            case PointerType():
                found = Unknown(
                    name, ADDRESS_BITS, origin, what, location, line, source, address=True
                )
                self.unknowns[name] = found
                place = Place(name, PlaceKind.FOREIGN, 0, 1, what)
                return Pointer(place, b.bv(0, ADDRESS_BITS), name)
            case StructType(members):
                parts = enumerate(members)
                return Aggregate(tuple(
                    self.unknown(f"{name}.{i}", one, origin, what, at) for i, one in parts
                ))  # fmt: skip
            case _:
                return Opaque(what)

    def parameter(self, parameter: ir.Parameter) -> Value:
        c_name = self.names.get(parameter.name, parameter.name)
        what = f"argument {c_name}"
        return self.unknown(f"arg.{parameter.name}", parameter.type, Origin.ARGUMENT, what)

    def some(self, at: ir.Instruction, kind: Type, origin: Origin, what: str) -> Value:
        """The result of an instruction that may be anything."""
        return self.unknown(f"value.{at.result}", kind, origin, what, at)

    # --- operands ---------------------------------------------------------------------------

    def operand(self, value: ir.Value) -> Value:
        match value:
            case ir.Local(name=name):
                return self.values.get(name) or Opaque(f"%{name} is never defined")
            case ir.ConstInt(type=IntType(bits), value=number):
                return Number(b.bv(number, bits))
            case ir.ConstNull(type=PointerType()):
                return Number(b.bv(0, ADDRESS_BITS))
            case ir.ConstNull(type=IntType(bits)):
                return Number(b.bv(0, bits))
            case ir.Global(name=name):
                return Pointer(self.static(name), b.bv(0, ADDRESS_BITS))
            case ir.ConstAddress(element=element, base=base, indices=indices):
                return self._moved(self.operand(base), element, indices)
            case ir.ConstExpr(op=ir.CastOp() as op, operands=(inner,), type=kind):
                return self._cast(op, self.operand(inner), kind)
            case ir.ConstAggregate(type=StructType(), elements=elements):
                return Aggregate(tuple(map(self.operand, elements)))
            case ir.ConstUndef(type=StructType(members)):
                return Aggregate((Opaque("an undefined value"),) * len(members))
            case ir.ConstUndef():
                return Opaque("an undefined value")
            case _:
                return Opaque("a constant the audit does not read")

    def static(self, name: str) -> Place:
        variable = self.module.globals.get(name)
        size, align = 0, 1
        if variable is not None:
            try:
                size = size_of(variable.type, self.module.structs)
                align = variable.align or align_of(variable.type, self.module.structs)
            except LayoutError:
                size, align = 0, 1
        if name in self.module.shared:
            what = f"variable {name}, which may have a second name"
            return Place(f"@{name}", PlaceKind.FOREIGN, 0, 1, what)
        declared = variable is not None and variable.declared
        return Place(f"@{name}", PlaceKind.STATIC, size, align, f"variable {name}", declared)

    # --- instructions -----------------------------------------------------------------------

    def instruction(self, one: ir.Instruction) -> Value:
        match one:
            case ir.Binary():
                return self._binary(one)
            case ir.Compare():
                return self._compare(one)
            case ir.Cast(op=op, operand=operand, type=kind):
                return self._cast(op, self.operand(operand), kind)
            case ir.Select(condition=condition, then=then, otherwise=otherwise):
                chosen = self.operand(condition)
                if not isinstance(chosen, Number):
                    return Opaque("a choice that depends on an address")
                sides = self.operand(then), self.operand(otherwise)
                return merged(is_set(chosen.term), *sides)
            case ir.Freeze(operand=operand):
                return self.operand(operand)
            case ir.GetElementPtr(element=element, base=base, indices=indices):
                return self._moved(self.operand(base), element, indices)
            case ir.Alloca():
                return self._local(one)
            case ir.Load():
                return self._load(one)
            case ir.ExtractValue(aggregate=aggregate, indices=indices):
                whole = self.operand(aggregate)
                for index in indices:
                    if not isinstance(whole, Aggregate) or index >= len(whole.members):
                        return Opaque("a member of a value that is not known")
                    whole = whole.members[index]
                return whole
            case ir.InsertValue(aggregate=aggregate, element=element, indices=(index,)):
                match self.operand(aggregate):
                    case Aggregate(members) if index < len(members):
                        put = (*members[:index], self.operand(element), *members[index + 1 :])
                        return Aggregate(put)
                return Opaque("a member of a value that is not known")
            case ir.Call():
                return self.result(one)
            case _:
                return Opaque(f"the result of {type(one).__name__}")

    def _binary(self, one: ir.Binary) -> Value:
        left, right = self.operand(one.left), self.operand(one.right)
        if isinstance(left, Number) and isinstance(right, Number):
            poison: Term | None = None
            if arithmetic.may_be_poison(one.op, right.term):
                any_ = self.some(one, one.left.type, Origin.POISON, "a shift by its width or more")
                poison = any_.term if isinstance(any_, Number) else None
            return Number(arithmetic.binary(one.op, left.term, right.term, poison))
        match one.op, left, right:
            case ir.BinaryOp.ADD, CpuOffset(), (PageVariable() | Pointer()) as at:
                return slots.of_this_cpu(self.module, self.guest, at)
            case ir.BinaryOp.ADD, (PageVariable() | Pointer()) as at, CpuOffset():
                return slots.of_this_cpu(self.module, self.guest, at)
            case ir.BinaryOp.ADD, Slot() as at, Number(term) if (
                distance := constant_value(term)
            ) is not None:
                return slots.moved(self.module, at, distance)
            case ir.BinaryOp.ADD, Pointer(place, offset), Number(term):
                return Pointer(place, b.add(offset, term))
            case ir.BinaryOp.ADD, Number(term), Pointer(place, offset):
                return Pointer(place, b.add(offset, term))
            case ir.BinaryOp.SUB, Pointer(place, offset), Number(term):
                return Pointer(place, b.sub(offset, term))
            case ir.BinaryOp.SUB, Pointer(place, offset), Pointer(other, start) if place == other:
                return Number(b.sub(offset, start))
            case ir.BinaryOp.AND, Pointer() as at, Number(term) if (
                down := addresses.rounded(at, term)
            ) is not None:
                return down
            case _:
                return self.some(one, one.left.type, Origin.OTHER, "arithmetic on an address")

    def _compare(self, one: ir.Compare) -> Value:
        left, right = self.operand(one.left), self.operand(one.right)
        match left, right:
            case left, Number(y) if (
                constant_value(y) == 0 and (null := self._null(one, left)) is not None
                and one.predicate in (ir.Predicate.EQ, ir.Predicate.NE)
            ):  # fmt: skip
                return Number(bit(null if one.predicate is ir.Predicate.EQ else b.not_(null)))
            case Number(x), Number(y):
                return Number(arithmetic.compare(one.predicate, x, y))
            case Pointer(place, offset) as at, Pointer(other, start) if place == other:
                if one.predicate is ir.Predicate.EQ:
                    return Number(bit(b.eq(offset, start)))
                if one.predicate is ir.Predicate.NE:
                    return Number(bit(b.ne(offset, start)))
                either = self.some(one, IntType(1), Origin.OTHER, "a condition on an address")
                begins = self._start(place)
                return addresses.ordered(one.predicate, at, start, begins, either)
        return self.some(one, IntType(1), Origin.OTHER, "a condition on an address")

    def _start(self, place: Place) -> Term | None:
        """The address that memory starts at, where that is what was given or read."""
        known = self.unknowns.get(place.name)
        itself = place.kind is PlaceKind.FOREIGN and place.form is AddressForm.VIRTUAL
        return b.var(place.name, bitvec(known.width)) if known is not None and itself else None

    def _null(self, at: ir.Instruction, value: Value) -> Term | None:
        """That an address is null, where an allocator may have given nothing."""
        found = None if isinstance(value, Number) else is_null(value, self.allocated)
        for place in places(value) if found is not None else ():
            name, what = null_name(place.memory.name), f"whether {place.memory.what} is null"
            self.unknowns[name] = Unknown(name, 1, Origin.CALL, what, at.location, at.line)
        return found

    def _cast(self, op: ir.CastOp, value: Value, kind: Type) -> Value:
        width = kind.bits if isinstance(kind, IntType) else ADDRESS_BITS
        match value:
            case Number(term):
                done = arithmetic.cast(op, term, width)
                return Opaque("a cast between address spaces") if done is None else Number(done)
            case Pointer() | CpuOffset() | PageVariable() | Slot() if width == ADDRESS_BITS:
                return value if op is not ir.CastOp.ADDRSPACECAST else Opaque("another space")
            case Choice(options):
                return choice((when, self._cast(op, one, kind)) for when, one in options)
            case _:
                return Opaque("part of an address")

    def _moved(self, base: Value, element: Type, indices: tuple[ir.Value, ...]) -> Value:
        try:
            offset = addresses.indexed(element, [*map(self.operand, indices)], self.module.structs)
        except LayoutError as error:
            return Opaque(str(error))
        if offset is None:
            if isinstance(base, PageVariable) and len(indices) == 1:
                moved = isinstance(self.operand(indices[0]), CpuOffset)
                if moved and element == IntType(8):
                    return slots.of_this_cpu(self.module, self.guest, base)
            return Opaque("an index that is no number")
        match base:
            case Pointer(place, start):
                return Pointer(place, arithmetic.plus(start, offset))
            case Number(term):
                return Number(arithmetic.plus(term, offset))
            case Choice(options):
                return choice((when, at(one, offset)) for when, one in options)
            case PageVariable() if constant_value(offset) == 0:
                return base
            case Slot() if (distance := constant_value(offset)) is not None:
                return slots.moved(self.module, base, distance)
            case _:
                return Opaque("an address computed from a value that is not known")

    def _local(self, one: ir.Alloca) -> Value:
        count = self.operand(one.count)
        number = constant_value(count.term) if isinstance(count, Number) else None
        try:
            size = (number or 0) * size_of(one.type, self.module.structs)
        except LayoutError as error:
            return Opaque(str(error))
        c_name = self.names.get(one.result, one.result)
        place = Place(
            f"%{one.result}", PlaceKind.STACK, size, max(1, one.align), f"local variable {c_name}"
        )
        return Pointer(place, b.bv(0, ADDRESS_BITS))

    def _load(self, one: ir.Load) -> Value:
        if isinstance(one.pointer.type, PointerType) and one.pointer.type.space:
            whole = one.type == IntType(ADDRESS_BITS)
            if whole and self.guest.cpu_offset in (GS, ir.variable(one.pointer)):
                return CpuOffset()
            return self.some(one, one.type, Origin.MEMORY, "a value read through a segment")
        match slots.fixed(self.module, self.operand(one.pointer)):
            case Slot() as at if one.type in (PointerType(), IntType(ADDRESS_BITS)):
                page = slots.pointer(self.guest, at)
                if page is not None:
                    return page
            case Pointer(place) as source:
                held = slots.read_of(self.module, self.guest, source)
                if held is not None and isinstance(one.type, PointerType):
                    return held
                what = place.what if " behind " in place.what else f"memory behind {place.what}"
                key = f"value.{one.result}"
                return self.unknown(key, one.type, Origin.MEMORY, what, one, source)
        return self.some(one, one.type, Origin.MEMORY, "a value read from memory")

    def store(self, target: Value) -> None:
        self.stored |= slots.overwritten(self.module, slots.fixed(self.module, target))

    # --- calls ------------------------------------------------------------------------------

    def result(self, call: ir.Call) -> Value:
        if not call.result:
            return Opaque("no result")
        callee = call.callee
        if isinstance(callee, ir.InlineAsm):
            return self._assembly(call, callee)
        name = callee.name if isinstance(callee, ir.Global) else "a function pointer"
        done = self._intrinsic(call, name.split(".")[1:]) if name.startswith("llvm.") else None
        if done is not None:
            return done
        if name.startswith(UNSET):
            what = f"{self.names.get(call.result) or 'a local variable'}, which may not be set"
            return self.some(call, call.type, Origin.UNSET, what)
        operands = [self.operand(one.value) for one in call.arguments]
        allocator, translation = self.guest.allocator_of(name), self.guest.translation_of(name)
        if allocator is not None:
            made = allocated(allocator, call.result, operands, self.guest.page_struct)
            self.allocated.add(made.place.name)
            return made
        if translation is not None:
            return translated(translation, operands, self.guest.page_struct)
        return self.some(call, call.type, Origin.CALL, f"result of {name}")

    def _intrinsic(self, call: ir.Call, parts: list[str]) -> Value | None:
        operands = [self.operand(one.value) for one in call.arguments]
        if parts[0] == "expect":
            return operands[0]
        found = [one.term for one in operands if isinstance(one, Number)]
        if len(found) != len(operands) and parts[0] != "is":
            return None
        done = arithmetic.intrinsic(parts, found)
        if done is None and parts[0] in ("ctlz", "cttz"):
            what = f"result of llvm.{parts[0]}"
            some = self.unknown(f"value.{call.result} of 1", call.type, Origin.CALL, what, call)
            none = self.some(call, call.type, Origin.POISON, "a count of the zeros of 0")
            done = arithmetic.zeros(found, some, none)
        if done is not None:
            return Number(done)
        both = arithmetic.with_overflow(parts, *found) if len(found) == 2 else None
        return Aggregate(tuple(map(Number, both))) if both else None

    def _assembly(self, call: ir.Call, asm: ir.InlineAsm) -> Value:
        operands = [self.operand(one.value) for one in call.arguments]
        first = operands[0] if operands else None
        of_cpu = isinstance(first, Pointer) and first.place.name == f"@{self.guest.cpu_offset}"
        match classify(asm):
            case AsmKind.CPU_OFFSET:
                return CpuOffset()
            case AsmKind.PERCPU_LOAD if of_cpu:
                return CpuOffset()
            case AsmKind.PERCPU_ADD if of_cpu and len(operands) == 2:
                if isinstance(operands[1], PageVariable):
                    return slots.of_this_cpu(self.module, self.guest, operands[1])
                return Opaque("this CPU's copy of a variable that is no page")
            case _:
                return self.some(call, call.type, Origin.OTHER, "result of inline assembly")
