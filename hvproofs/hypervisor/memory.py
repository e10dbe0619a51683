# SPDX-License-Identifier: MIT
"""Guest physical memory as bytes, sparse by page, with the access checks of a hypercall.

Source: TLFS, Hypercall Interface, "Alignment Requirements" (input mapped and
readable, output mapped and writable); OpenVMM reads and writes in one access
that fails as a whole (support.rs, `dispatch_inner`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hvproofs.spec.tlfs import PAGE


class MemoryAccessError(Exception):
    """An access to a page that is not mapped or not allowed; nothing was read or written."""


@dataclass(slots=True)
class ModelPage:
    """One mapped guest page."""

    data: bytearray  # its PAGE bytes
    readable: bool = True  # whether the guest's own GPA access rights allow reading
    writable: bool = True  # likewise writing


@dataclass(slots=True)
class Memory:
    """Guest physical memory. Mutable: it is what a call in flight changes."""

    pages: dict[int, ModelPage] = field(default_factory=dict)  # by page number, GPA / PAGE

    def map(self, gpa: int, size: int, *, readable: bool = True, writable: bool = True) -> None:
        """Map every page that holds a byte of [gpa, gpa+size); content of mapped pages stays."""
        for number in range(gpa // PAGE, -(-(gpa + size) // PAGE)):
            old = self.pages.get(number)
            data = old.data if old else bytearray(PAGE)
            self.pages[number] = ModelPage(data, readable, writable)

    def readable(self, gpa: int, size: int) -> bool:
        """Whether all `size` bytes at `gpa` are mapped and readable."""
        return all(page is not None and page.readable for page in self._span(gpa, size))

    def writable(self, gpa: int, size: int) -> bool:
        """Whether all `size` bytes at `gpa` are mapped and writable."""
        return all(page is not None and page.writable for page in self._span(gpa, size))

    def read(self, gpa: int, size: int) -> bytes:
        """`size` bytes at `gpa`. Raises MemoryAccessError."""
        if not self.readable(gpa, size):
            raise MemoryAccessError(f"cannot read {size} bytes at {gpa:#x}")
        return self.peek(gpa, size)

    def write(self, gpa: int, data: bytes) -> None:
        """Put `data` at `gpa`, whole or not at all. Raises MemoryAccessError."""
        if not self.writable(gpa, len(data)):
            raise MemoryAccessError(f"cannot write {len(data)} bytes at {gpa:#x}")
        self.fill(gpa, data)

    def mapped(self, gpa: int, size: int) -> bool:
        """Whether all `size` bytes at `gpa` are mapped, whatever may be done to them."""
        return all(page is not None for page in self._span(gpa, size))

    def peek(self, gpa: int, size: int) -> bytes:
        """`size` bytes at `gpa`, readable or not. Raises MemoryAccessError where none is mapped."""
        if not self.mapped(gpa, size):
            raise MemoryAccessError(f"no memory for {size} bytes at {gpa:#x}")
        start = gpa % PAGE
        joined = b"".join(bytes(page.data) for page in self._span(gpa, size) if page)
        return joined[start : start + size]

    def fill(self, gpa: int, data: bytes) -> None:
        """Put `data` at `gpa`, writable or not. Raises MemoryAccessError where none is mapped."""
        if not self.mapped(gpa, len(data)):
            raise MemoryAccessError(f"no memory for {len(data)} bytes at {gpa:#x}")
        done = 0
        while done < len(data):
            number, offset = divmod(gpa + done, PAGE)
            part = data[done : done + PAGE - offset]
            self.pages[number].data[offset : offset + len(part)] = part
            done += len(part)

    def copy(self) -> Memory:
        """The same content, independent from now on."""
        return Memory(
            {n: ModelPage(bytearray(p.data), p.readable, p.writable) for n, p in self.pages.items()}
        )

    def _span(self, gpa: int, size: int) -> list[ModelPage | None]:
        """The pages that hold [gpa, gpa+size); None where unmapped."""
        if size == 0:
            return []
        return [self.pages.get(n) for n in range(gpa // PAGE, (gpa + size - 1) // PAGE + 1)]
