# SPDX-License-Identifier: MIT
"""The readers of BTF, DWARF and images: against other readers, and fed with damage."""

from __future__ import annotations

import gzip
import lzma
import struct
import subprocess
import sys
import time
import tracemalloc
import types
from bz2 import compress as bzip2
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import lz4.block
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hvproofs.drift import btf, drift
from hvproofs.drift import lz4 as frame
from hvproofs.drift.model import Struct, Type, TypeShape
from hvproofs.drift.source import read_build
from hvproofs.errors import SpecError
from hvproofs.spec.contract import Arch
from hvproofs.spec.corpus import Corpus

INT, PTR, ARRAY, STRUCT, UNION, TYPEDEF, CONST, ENUM64 = 1, 2, 3, 4, 5, 8, 10, 19


class BtfWriter:
    """A small writer of BTF (include/uapi/linux/btf.h), independent of the reader."""

    def __init__(self) -> None:
        self.types = b""
        self.strings = b"\0"
        self.count = 0

    def name(self, text: str) -> int:
        at = len(self.strings)
        self.strings += text.encode() + b"\0"
        return at if text else 0

    def add(
        self, kind: int, name: str, size: int, rest: bytes = b"", vlen: int = 0, flag: int = 0
    ) -> int:
        info = flag << 31 | kind << 24 | vlen
        self.types += struct.pack("<III", self.name(name) if name else 0, info, size) + rest
        self.count += 1
        return self.count

    def integer(self, name: str, size: int) -> int:
        return self.add(INT, name, size, struct.pack("<I", size * 8))

    def array(self, element: int, count: int) -> int:
        return self.add(ARRAY, "", 0, struct.pack("<III", element, 1, count))

    def struct(
        self,
        name: str,
        size: int,
        members: Sequence[tuple[Any, ...]],
        kind: int = STRUCT,
        flag: int = 0,
    ) -> int:
        """Members are (name, type, bit offset[, bits])."""
        rest = b""
        for text, number, offset, *bits in members:
            place = offset | (bits[0] if bits else 0) << 24 if flag else offset
            rest += struct.pack("<III", self.name(text) if text else 0, number, place)
        return self.add(kind, name, size, rest, len(members), flag)

    def blob(self, layout: bytes | None = None) -> bytes:
        head = 24 if layout is None else 32
        body = [len(self.types), len(self.strings)]
        out = struct.pack("<HBBIIIII", 0xEB9F, 1, 0, head, 0, body[0], body[0], body[1])
        if layout is not None:
            out += struct.pack("<II", sum(body), len(layout))
        return out + self.types + self.strings + (layout or b"")


def sample(extra: Callable[[BtfWriter], object] | None = None) -> BtfWriter:
    w = BtfWriter()
    u8, u32, u64 = w.integer("u8", 1), w.integer("u32", 4), w.integer("u64", 8)
    alias = w.add(TYPEDEF, "id_t", w.add(CONST, "", u64))
    inner = w.struct("", 1, [("as_u8", u8, 0), ("vtl", u8, 0, 4)], UNION, 1)
    if extra is not None:
        extra(w)
    names = w.array(u32, 0)
    members = [("partition_id", alias, 0), ("vp_index", u32, 64), ("", inner, 96),
               ("rsvd", w.array(u8, 3), 104), ("names", names, 128)]  # fmt: skip
    w.struct("hv_input_demo", 16, members)
    w.struct("pt_regs", 168, [("orig_ax", u64, 0), ("p", w.add(PTR, "", u8), 64)])
    return w


def read(blob: bytes) -> Struct:
    return btf.structs(btf.parse("x.btf", blob), ["hv_input_demo"])["hv_input_demo"][0]


def test_btf_is_read() -> None:
    found = read(sample().blob())
    assert found.size == 16
    assert [(m.name, m.bit_offset, m.bit_size) for m in found.type.members] == [
        ("partition_id", 0, 64), ("vp_index", 64, 32), ("", 96, 8), ("rsvd", 104, 24),
        ("names", 128, 0),
    ]  # fmt: skip
    union = found.type.members[2].type
    assert (union.shape, union.members[1].bit_size) == (TypeShape.UNION, 4)
    assert found.type.members[4].type.flexible
    assert btf.architecture(btf.parse("x", sample().blob())) is Arch.X86_64


def test_a_kind_of_the_future_is_skipped_where_the_header_tells_its_size() -> None:
    def future(w: BtfWriter) -> None:
        w.add(25, "later", 0, b"\0" * (8 + 3 * 4), 3)

    known = b"".join(struct.pack("<BBH", 0, 0, 0) for _ in range(25))
    layout = known + struct.pack("<BBH", 8, 4, 0)
    assert read(sample(future).blob(layout)) == read(sample(future).blob(layout))
    assert read(sample(future).blob(layout)).size == 16
    with pytest.raises(SpecError, match=r"type 7 is of kind 25, expected kinds 0 to 19"):
        read(sample(future).blob())


def split(base: BtfWriter) -> bytes:
    """A module's BTF: its numbers and places of strings go on from its vmlinux's."""
    w = BtfWriter()
    w.strings, w.count = base.strings, base.count
    w.struct("hv_input_more", 24, [("first", base.count - 2, 0), ("then", 3, 128)])
    w.strings = w.strings[len(base.strings) :]
    return w.blob()


def test_split_btf_is_read_with_its_base(tmp_path: Path) -> None:
    base = sample()
    vmlinux, module = tmp_path / "vmlinux", tmp_path / "module"
    vmlinux.write_bytes(gzip.compress(base.blob()))
    module.write_bytes(split(base))
    build = read_build(str(module), ["hv_input_demo", "hv_input_more"], base=str(vmlinux))
    assert (build.found, build.arch) == (2, Arch.X86_64)
    first, then = build.structs["hv_input_more"][0].type.members
    assert (first.type.name, first.type.size, then.bit_offset) == ("hv_input_demo", 16, 128)


def test_split_btf_without_its_base_is_refused(tmp_path: Path) -> None:
    module, other, bare = tmp_path / "module", tmp_path / "other", tmp_path / "bare"
    module.write_bytes(split(sample()))
    other.write_bytes(sample(lambda w: w.integer("__int128", 16)).blob())
    bare.write_bytes(b"no BTF at all")
    for base, words in (
        ("", r"behind the end of the strings \(hint: .*--base VMLINUX"),
        (str(other), "does not go on from .*other, expected the vmlinux that this module"),
        (str(bare), "bare:1:1: error: no type information"),
    ):
        with pytest.raises(SpecError, match=words):
            read_build(str(module), ["hv_input_more"], base=base)
    w = sample(lambda w: w.struct("hv_input_demo", 8, [("a", 90000, 0)]))
    with pytest.raises(SpecError, match="--base VMLINUX"):
        read(w.blob())


def test_nesting_without_end_ends() -> None:
    w = BtfWriter()
    w.struct("hv_input_demo", 8, [(f"m{n}", 1, 0) for n in range(200)])
    with pytest.raises(SpecError, match=r"more than 65536 members|deeper than 32"):
        read(w.blob())


def test_a_whole_kernel_takes_less_than_two_seconds(tmp_path: Path) -> None:
    w = BtfWriter()
    u64 = w.integer("u64", 8)
    chunk = BtfWriter()
    for n in range(1000):
        chunk.struct("", 16, [("", u64, 0), ("", u64, 64)])
        chunk.add(PTR, "", n)
    w.types += chunk.types * 80
    w.count += chunk.count * 80
    w.struct("hv_input_demo", 8, [("id", u64, 0)])
    path = tmp_path / "vmlinux"
    path.write_bytes(w.blob())
    begin = time.process_time()  # what else this machine does is not counted
    assert read_build(str(path), ["hv_input_demo"]).found == 1
    assert time.process_time() - begin < 2


def bzimage(payload: bytes) -> bytes:
    setup = bytearray(1024)
    setup[0x1F1] = 1
    setup[0x202:0x206] = b"HdrS"
    struct.pack_into("<II", setup, 0x248, 16, len(payload))
    return bytes(setup) + b"\0" * 16 + payload + b"tail"


def zboot(payload: bytes) -> bytes:
    return b"MZ\0\0zimg" + struct.pack("<II", 64, len(payload)) + b"\0" * 48 + payload


def lz4_frame(data: bytes, size: int = 1000) -> bytes:
    """The kernel's frame, in blocks that are far smaller than its 8 MiB."""
    blocks = [
        lz4.block.compress(data[at : at + size], store_size=False)
        for at in range(0, len(data), size)
    ]
    return b"\x02\x21\x4c\x18" + b"".join(struct.pack("<I", len(b)) + b for b in blocks)


@pytest.mark.parametrize(
    ("block", "text"),
    [
        (b"\x50hello", b"hello"),  # 5 literals, no match
        (
            b"\x14a\x01\0\x50bcdef",
            b"a" * 9 + b"bcdef",
        ),  # 1 literal, 8 bytes from 1 back, 5 literals
        (b"\x4fabcd\x04\0\x00\x50vwxyz", b"abcd" * 5 + b"abcvwxyz"),  # a match of 15 + 0 + 4
        (b"\xf0\x02" + b"x" * 17, b"x" * 17),  # 15 + 2 literals
    ],
)
def test_lz4_by_hand(block: bytes, text: bytes) -> None:
    assert frame.unpack(frame.MAGIC + struct.pack("<I", len(block)) + block, 99) == text


@pytest.mark.parametrize(
    "block",
    [b"\x50hell", b"\x11a\x02\0\x10b", b"\x11a\0\0\x10b", b"\x11a\x01", b"\xf0\xff"],
)
def test_damaged_lz4_is_refused(block: bytes) -> None:
    with pytest.raises(ValueError, match="block"):
        frame.unpack(frame.MAGIC + struct.pack("<I", len(block)) + block, 99)


@given(st.binary(max_size=3000), st.integers(1, 40))
def test_lz4_unpacks_what_was_packed(data: bytes, repeats: int) -> None:
    text = data[:70] * repeats + data
    packed = lz4_frame(text)
    assert frame.unpack(packed, 1 << 20) == text
    assert frame.unpack(packed + struct.pack("<I", len(text)), 1 << 20) == text


def test_lz4_cannot_unpack_without_end() -> None:
    # 255 more bytes of output for each byte of input.
    bomb = b"\x1fa\x01\0" + b"\xff" * 50_000 + b"\0\x50bcdef"
    packed = frame.MAGIC + struct.pack("<I", len(bomb)) + bomb
    with pytest.raises(ValueError, match="more than 8388608 bytes"):
        frame.unpack(packed, 1 << 20)
    small = b"\x1fa\x01\0" + b"\xff" * 4000 + b"\0\x50bcdef"
    many = frame.MAGIC + (struct.pack("<I", len(small)) + small) * 100
    assert 1 << 22 <= len(frame.unpack(many, 1 << 22)) < (1 << 22) + (8 << 20)


@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress, bzip2, lz4_frame,
                                  lambda d: lzma.compress(d, lzma.FORMAT_ALONE)])  # fmt: skip
@pytest.mark.parametrize("wrap", [bzimage, zboot, lambda payload: payload])
def test_images(
    pack: Callable[[bytes], bytes], wrap: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    path = tmp_path / "vmlinuz"
    raw = b"\x4d\x5a junk" * 999 + b"\x9f\xeb\x01\0 no BTF" + sample().blob() + b"more junk"
    path.write_bytes(wrap(pack(raw)))
    build = read_build(str(path), ["hv_input_demo"])
    assert build.found == 1
    assert build.reader.startswith("BTF, ")
    path.write_bytes(wrap(pack(raw))[:-400])
    with pytest.raises(SpecError):
        read_build(str(path), ["hv_input_demo"])


def test_a_zstd_image(tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard", reason="a Python before 3.14 needs the package")
    path = tmp_path / "vmlinuz"
    payload = zstandard.ZstdCompressor().compress(b"junk" * 999 + sample().blob())
    path.write_bytes(bzimage(payload + struct.pack("<I", 4)))
    build = read_build(str(path), ["hv_input_demo"])
    assert (build.found, build.reader) == (1, "BTF, zstd in a bzImage")
    # A frame (RFC 8878, 3.1.1.1) that claims a content of 2^50 bytes.
    path.write_bytes(bzimage(b"\x28\xb5\x2f\xfd\xe0" + struct.pack("<Q", 1 << 50) + payload))
    with pytest.raises(SpecError):
        read_build(str(path), ["hv_input_demo"])


def test_the_standard_librarys_zstd_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Python 3.14 has it; its error is no ValueError."""

    class ZstdError(Exception):
        pass

    class ZstdDecompressor:
        def decompress(self, data: bytes, max_length: int = -1) -> bytes:
            if data[4:5] == b"?":
                raise ZstdError("Data corruption detected")
            return sample().blob()[:max_length]

    package, module = types.ModuleType("compression"), types.ModuleType("compression.zstd")
    vars(module).update(ZstdError=ZstdError, ZstdDecompressor=ZstdDecompressor)
    vars(package).update(zstd=module)
    monkeypatch.setitem(sys.modules, "compression", package)
    monkeypatch.setitem(sys.modules, "compression.zstd", module)
    path = tmp_path / "vmlinuz"
    path.write_bytes(bzimage(b"\x28\xb5\x2f\xfd."))
    assert read_build(str(path), ["hv_input_demo"]).found == 1
    path.write_bytes(bzimage(b"\x28\xb5\x2f\xfd?"))
    with pytest.raises(SpecError, match="damaged zstd data: Data corruption detected"):
        read_build(str(path), ["hv_input_demo"])


def test_images_that_cannot_be_unpacked_say_so(tmp_path: Path) -> None:
    path = tmp_path / "vmlinuz"
    for payload, words in (
        (b"\x89LZO\0\x0d\x0a\x1a\x0a", "compressed with lzo, expected gzip"),
        (b"\x02\x21\x4c\x18\x05\0\0\0\x50hell", "damaged lz4 data"),
        (b"????", "in no known format, expected one of gzip"),
        (gzip.compress(b"nothing here"), "no type information, gzip in a bzImage"),
        (b"\x1f\x8b\x08 damaged", "damaged gzip data"),
    ):
        path.write_bytes(bzimage(payload))
        with pytest.raises(SpecError, match=words):
            read_build(str(path), ["x"])
    path.write_bytes(bzimage(b"\x28\xb5\x2f\xfd....."))
    with pytest.raises(SpecError, match="zstd"):
        read_build(str(path), ["x"])


CODE = """
typedef u64 hv_id; enum color { RED };
struct hv_vpset { u64 format; u64 valid_bank_mask; u64 bank_contents[]; } __packed;
union hv_vtl { u8 as_uint8; struct { u8 target:4; u8 use:1; u8 rsvd:3; }; } __packed;
struct hv_a { u8 a; u16 b; u32 c:3, d:29; const hv_id e; void *p; enum color f; union hv_vtl v; };
struct hv_b { struct hv_a inner[3]; u8 odd[5]; struct hv_vpset set; } __packed;
struct hv_c { u64 x:40; u64 y:24; volatile u32 z[2][3]; u8 tail[]; };
union hv_d { struct { u32 lo, hi; }; u64 all; struct hv_a a; };
"""
NAMES = ["hv_vpset", "hv_vtl", "hv_a", "hv_b", "hv_c", "hv_d"]


def byte_of(die: Any) -> int:
    """A member's byte, whichever way its version of DWARF places bitfields."""

    def get(key: str) -> int:
        found = die.attributes.get(f"DW_AT_{key}")
        return found.value if found else 0

    place = get("data_member_location") + get("data_bit_offset") // 8
    if get("bit_offset") or (get("bit_size") and get("byte_size")):
        place += (get("byte_size") * 8 - get("bit_size") - get("bit_offset")) // 8
    return place


def by_pyelftools(path: str) -> dict[str, tuple[int, list[tuple[str, int]]]]:
    """Sizes and byte offsets as another reader has them."""
    from elftools.elf.elffile import ELFFile

    found = {}
    with Path(path).open("rb") as stream:
        for unit in ELFFile(stream).get_dwarf_info().iter_CUs():
            for die in unit.iter_DIEs():
                if die.tag in ("DW_TAG_structure_type", "DW_TAG_union_type"):
                    name = die.attributes.get("DW_AT_name")
                    members = []
                    for child in die.iter_children():
                        if child.tag != "DW_TAG_member":
                            continue
                        text = child.attributes.get("DW_AT_name")
                        members.append((text.value.decode() if text else "", byte_of(child)))
                    if name:
                        found[name.value.decode()] = (
                            die.attributes["DW_AT_byte_size"].value,
                            members,
                        )
    return found


@pytest.mark.parametrize("arch", ["x86-64", "arm64"])
@pytest.mark.parametrize("version", ["-gdwarf-4", "-gdwarf-5"])
def test_dwarf_as_pyelftools_reads_it(
    arch: str, version: str, compile_c: Callable[..., str]
) -> None:
    path = compile_c(CODE, arch, version)
    other = by_pyelftools(path)
    build = read_build(path, NAMES)
    assert sorted(build.structs) == sorted(NAMES)
    for name, (found,) in build.structs.items():
        ours = [(m.name, m.bit_offset // 8) for m in found.type.members]
        assert (found.size, ours) == other[name]


def test_btf_and_dwarf_agree(compile_c: Callable[..., str], tmp_path: Path) -> None:
    path, blob = compile_c(CODE), tmp_path / "code.btf"
    try:
        subprocess.run(["pahole", f"--btf_encode_detached={blob}", path], check=True,
                       capture_output=True)  # fmt: skip
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no pahole, which makes BTF from DWARF")
    dwarf, made = read_build(path, NAMES), read_build(str(blob), NAMES)

    def shape(value: Type) -> tuple[Any, ...]:
        members = tuple((m.name, m.bit_offset, m.bit_size, shape(m.type)) for m in value.members)
        return (
            value.shape,
            value.size,
            members,
            value.element and shape(value.element),
            value.count,
        )

    assert sorted(made.structs) == sorted(NAMES)
    for name in NAMES:
        if name == "hv_c":  # BTF makes one array of two dimensions
            continue
        assert shape(made.structs[name][0].type) == shape(dwarf.structs[name][0].type), name


def damaged(data: bytes, cut: int, edits: list[tuple[int, int]]) -> bytes:
    out = bytearray(data[: len(data) - cut % max(1, len(data))] if cut else data)
    for at, value in edits:
        if out:
            out[at % len(out)] = value
    return bytes(out)


EDITS = st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), max_size=12)
FUZZ = settings(max_examples=150, deadline=4000, derandomize=True, database=None,
                suppress_health_check=list(HealthCheck))  # fmt: skip


def survives(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    tracemalloc.start()
    try:
        read_build(str(path), [*NAMES, "hv_input_demo"])
    except SpecError as error:
        assert str(path) in str(error)  # noqa: PT017  # either outcome is right
    finally:
        assert tracemalloc.get_traced_memory()[1] < 64 << 20
        tracemalloc.stop()


@FUZZ
@given(cut=st.integers(0, 4096), edits=EDITS)
def test_damaged_btf(
    tmp_path_factory: pytest.TempPathFactory, cut: int, edits: list[tuple[int, int]]
) -> None:
    survives(tmp_path_factory.getbasetemp() / "x.btf", damaged(sample().blob(), cut, edits))


@FUZZ
@given(cut=st.integers(0, 400), edits=EDITS)
def test_damaged_split_btf(
    tmp_path_factory: pytest.TempPathFactory, cut: int, edits: list[tuple[int, int]]
) -> None:
    """Together with its base, so that numbers and names can point into either."""
    folder = tmp_path_factory.getbasetemp()
    base, module = folder / "base.btf", folder / "module.btf"
    base.write_bytes(sample().blob())
    module.write_bytes(damaged(split(sample()), cut, edits))
    try:
        read_build(str(module), [*NAMES, "hv_input_demo", "hv_input_more"], base=str(base))
    except SpecError as error:
        assert "module.btf" in str(error)  # noqa: PT017  # either outcome is right


IMAGES = [bzimage(pack(b"junk" * 500 + sample().blob()))
          for pack in (gzip.compress, lzma.compress, bzip2, lz4_frame)]  # fmt: skip


@FUZZ
@given(which=st.integers(0, 3), cut=st.one_of(st.just(0), st.integers(0, 1500)), edits=EDITS)
def test_damaged_images(
    tmp_path_factory: pytest.TempPathFactory, which: int, cut: int, edits: list[tuple[int, int]]
) -> None:
    survives(tmp_path_factory.getbasetemp() / "vmlinuz", damaged(IMAGES[which], cut, edits))


class Objects(tuple[bytes, ...]):
    """Files, without their bytes in a failure's text."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{len(self)} objects"


@pytest.fixture(scope="module")
def objects(tmp_path_factory: pytest.TempPathFactory) -> Objects:
    folder = tmp_path_factory.mktemp("objects")
    made = []
    for version in ("-gdwarf-4", "-gdwarf-5", "-gz=zlib"):
        source, path = folder / "code.c", folder / f"code{version}.o"
        source.write_text(f"#define __packed __attribute__((packed))\n{TYPES}\n{CODE}")
        keep = "-fno-eliminate-unused-debug-types"
        command = ["gcc", "-g", version, keep, "-c", str(source), "-o", str(path)]
        subprocess.run(command, check=True)
        made.append(path.read_bytes())
    return Objects(made)


TYPES = """typedef unsigned char u8; typedef unsigned short u16;
typedef unsigned int u32; typedef unsigned long long u64;"""


@FUZZ
@given(which=st.integers(0, 2), cut=st.one_of(st.just(0), st.integers(0, 8000)), edits=EDITS)
def test_damaged_objects(
    objects: tuple[bytes, ...],
    tmp_path_factory: pytest.TempPathFactory,
    which: int,
    cut: int,
    edits: list[tuple[int, int]],
) -> None:
    survives(tmp_path_factory.getbasetemp() / "x.o", damaged(objects[which], cut, edits))


@FUZZ
@given(edits=EDITS, part=st.sampled_from(["info", "abbrev", "str"]))
def test_damaged_dwarf_sections(
    objects: tuple[bytes, ...], edits: list[tuple[int, int]], part: str
) -> None:
    from dataclasses import replace

    from hvproofs.drift.dwarf import structs
    from hvproofs.drift.dwarf_unit import Sections
    from hvproofs.drift.elf import open_elf

    elf = open_elf("x.o", objects[0])
    whole = Sections(elf.section(".debug_info"), elf.section(".debug_abbrev"),
                     elf.section(".debug_str"))  # fmt: skip
    broken = replace(whole, **{part: damaged(getattr(whole, part), 0, edits)})
    try:
        structs("x.o", broken, NAMES)
    except SpecError as error:
        assert "damaged DWARF" in str(error)  # noqa: PT017  # either outcome is right


def test_raw_btf_without_registers_takes_the_named_architecture(
    contracts: Callable[..., Corpus], tmp_path: Path
) -> None:
    w = BtfWriter()
    w.struct("hv_input_demo", 8, [("id", w.integer("u64", 8), 0)])
    path = tmp_path / "vmlinux"
    path.write_bytes(w.blob())
    sides = '[input]\nstruct = "hv_input_demo"\nheader = [{name = "Id", offset = 0, size = 8}]\n'
    assert drift(str(path), contracts(sides, "simple")).arch is None
    assert drift(str(path), contracts(sides, "simple"), arch=Arch.ARM64).arch is Arch.ARM64
