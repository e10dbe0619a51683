#!/bin/sh
# SPDX-License-Identifier: MIT
#
# make-ir.sh KERNEL [CONFIG]: LLVM IR of a Debian kernel's Hyper-V code, in the cache.
#
#   KERNEL   6.1, 6.12 or 7.3: which linux-source-KERNEL to take
#   CONFIG   vtl (default) or root. From 6.15 on MSHV_ROOT and HYPERV_VTL_MODE exclude each
#            other, so such a kernel has two builds; before that the two give the same code
#            but for HYPERV_VTL_MODE (which arrived after 6.1).
#
# The last line on standard output is the folder with the .ll files; all else goes to standard
# error. Everything is kept under ${XDG_CACHE_HOME:-$HOME/.cache}/hvproofs/kernels, and a second
# run uses it. Set HVPROOFS_KERNEL_VERSION to take another package version of the archive.
#
# The archive's address comes from this machine's own apt sources; other suites are looked up
# under the same address. The machine's apt state is left alone: lists, cache and sources are
# private. Build tools (clang-19 ...) are installed only when missing, which needs root.
set -eu

kernel=${1:?usage: make-ir.sh KERNEL [vtl|root]}
config=${2:-vtl}
llvm=-19
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
configs=$(dirname "$0")/../../hvproofs/review/configs
cache=${XDG_CACHE_HOME:-$HOME/.cache}/hvproofs/kernels

say() { echo "make-ir: $*" >&2; }
die() { say "error: $*"; exit 2; }

case $kernel in
    6.1) suite=bookworm main=bookworm ;;
    6.12) suite=trixie main=trixie ;;
    7.3) suite=trixie-backports main=trixie ;;
    *) die "kernel '$kernel' is unknown: 6.1, 6.12 or 7.3" ;;
esac
case $config in vtl | root) ;; *) die "configuration '$config' is unknown: vtl or root" ;; esac

# --- the build tools -----------------------------------------------------------------------------
install_tools() {
    missing=
    for pair in clang$llvm:clang$llvm ld.lld$llvm:lld$llvm llvm-ar$llvm:llvm$llvm flex:flex \
        bison:bison bc:bc rsync:rsync kmod:kmod make:make xz:xz-utils cpio:cpio perl:perl; do
        command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair#*:}"
    done
    [ -e /usr/include/libelf.h ] || missing="$missing libelf-dev"
    [ -e /usr/include/openssl/ssl.h ] || missing="$missing libssl-dev"
    [ -z "$missing" ] && return
    say "installing$missing"
    apt-get update >&2 || die "apt-get update failed: install$missing by hand"
    # shellcheck disable=SC2086 # a list of words is meant
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing >&2 ||
        die "cannot install$missing: install them by hand (clang$llvm is in bookworm and trixie)"
}

# --- the source package --------------------------------------------------------------------------
# One line "LABEL ADDRESS" for each of Debian's repositories this machine knows.
repositories() {
    apt-get indextargets --format '$(ORIGIN) $(LABEL) $(REPO_URI)' 'Created-By: Packages' |
        sed -n 's/^Debian //p' | sort -u
}

private_apt() {
    apt=$1
    rm -rf "$apt"
    mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/parts"
    base=$(repositories | sed -n 's/^Debian //p' | head -n 1)
    security=$(repositories | sed -n 's/^Debian-Security //p' | head -n 1)
    [ -n "$base" ] || die "no Debian archive in this machine's apt sources (run apt-get update first)"
    {
        echo "deb [signed-by=$keyring] $base $suite main"
        echo "deb [signed-by=$keyring] $base $main-updates main"
        [ -z "$security" ] || echo "deb [signed-by=$keyring] $security $main-security main"
    } >"$apt/parts/archive.list"
    cat >"$apt/apt.conf" <<CONF
Dir::State::Lists "$apt/lists";
Dir::Cache "$apt/cache";
Dir::Etc::SourceList "$apt/none.list";
Dir::Etc::SourceParts "$apt/parts";
APT::Sandbox::User "root";
CONF
    export APT_CONFIG="$apt/apt.conf"
    # A suite that the address does not have is no reason to stop while the package is found.
    apt-get update >&2 || say "some suites under $base are not there"
}

# The release suite's own version comes first, so that line numbers in reports stay put while
# security updates come and go; the newest of any suite is the second choice.
download() {
    package=linux-source-$kernel
    (
        cd "$1"
        if [ -n "${HVPROOFS_KERNEL_VERSION:-}" ]; then
            apt-get download "$package=$HVPROOFS_KERNEL_VERSION" >&2
        else
            apt-get download "$package/$suite" >&2 || apt-get download "$package" >&2
        fi
    ) || die "$package is not in the archive of this machine's apt sources (a dated snapshot \
older than the package?): point them at a newer one"
}

unpack() {
    [ -e "$tree/.unpacked" ] && return
    private_apt "$cache/apt-$kernel"
    rm -rf "$tree" && mkdir -p "$tree"
    download "$tree"
    # Nothing of the archive's address outlives the download.
    unset APT_CONFIG
    rm -rf "$cache/apt-$kernel"
    dpkg-deb --fsys-tarfile "$tree"/linux-source-*.deb |
        tar -xO --wildcards './usr/src/linux-source-*.tar.xz' >"$tree/source.tar.xz"
    tar -xJf "$tree/source.tar.xz" -C "$tree" --strip-components=1
    (cd "$tree" && ls linux-source-*.deb) >"$tree/.unpacked"
    rm -f "$tree"/linux-source-*.deb "$tree/source.tar.xz"
}

# --- the configuration ---------------------------------------------------------------------------
kmake() { make -C "$tree" O="$build" LLVM=$llvm LLVM_IAS=1 -s "$@" >&2; }

has_symbol() { grep -rqsE "^(menu)?config $1\$" --include='Kconfig*' "$tree/drivers/hv" \
    "$tree/arch/x86" "$tree/drivers/pci" "$tree/drivers/iommu" "$tree/init" "$tree/lib" \
    "$tree/mm"; }

# What hvproofs review builds with: one `CONFIG_X=y` or `# CONFIG_X is not set` a line.
fragments() { cat "$configs/base.config" "$configs/$config.config"; }
wanted() { fragments | sed -n 's/^CONFIG_\([A-Z0-9_]*\)=y$/\1/p'; }
unwanted() { fragments | sed -n 's/^# CONFIG_\([A-Z0-9_]*\) is not set$/-d \1/p'; }

configure() {
    mkdir -p "$build"
    kmake x86_64_defconfig
    # shellcheck disable=SC2046 # a list of words is meant
    set -- $(unwanted)
    for symbol in $(wanted); do set -- "$@" -e "$symbol"; done
    "$tree/scripts/config" --file "$build/.config" "$@"
    kmake olddefconfig
    for symbol in $(wanted); do
        grep -q "^CONFIG_$symbol=[ym]" "$build/.config" && continue
        has_symbol "$symbol" || { say "$symbol does not exist in $kernel"; continue; }
        case $symbol in
            IRQ_REMAP | HYPERV_IOMMU | EFI_STUB) say "$symbol is not set in this configuration" ;;
            *) die "the configuration does not take $symbol" ;;
        esac
    done
}

# --- the IR --------------------------------------------------------------------------------------
# The objects a folder's Makefile builds in this configuration, as paths without suffix.
objects() {
    cat <<MAKE | make -s -f - list
include $build/include/config/auto.conf
obj := $1
src := $1
srctree := $tree
include $tree/$1/Makefile
all := \$(obj-y) \$(obj-m)
all += \$(foreach m,\$(all:.o=),\$(\$(m)-y) \$(\$(m)-objs) \$(\$(m)-m))
list: ; @for o in \$(sort \$(patsubst %.o,%,\$(filter %.o,\$(all)))); do echo $1/\$\$o; done
MAKE
}

# Every file of the two folders, and the few elsewhere that make a hypercall.
sources() {
    for folder in arch/x86/hyperv drivers/hv; do objects "$folder"; done |
        while read -r object; do [ ! -e "$tree/$object.c" ] || echo "$object"; done
    (cd "$tree" && grep -lrE 'hv_do_(rep_|fast_)?(hypercall|nested)' --include='*.c' \
        arch/x86/kernel drivers/pci drivers/iommu drivers/clocksource) | sed 's/\.c$//'
}

make_ir() {
    mkdir -p "$out"
    list=$(sources | sort -u)
    # The prefix map gives file names as people write them: arch/x86/hyperv/hv_init.c.
    flags="-Xclang -disable-llvm-passes -g -grecord-command-line -fdebug-prefix-map=$tree/="
    # shellcheck disable=SC2046,SC2086 # a list of words is meant
    kmake -k -j"$(nproc)" KCFLAGS="$flags" \
        $(for file in $list; do echo "$file.ll"; done) || say "some files could not be made"
    for file in $list; do
        if [ -s "$build/$file.ll" ]; then
            mkdir -p "$out/$(dirname "$file")"
            cp "$build/$file.ll" "$out/$file.ll"
        else
            say "not made: $file.ll"
        fi
    done
    cp "$build/.config" "$out/config"
    cp "$tree/.unpacked" "$out/package"
    [ -s "$out/arch/x86/hyperv/hv_init.ll" ] || die "arch/x86/hyperv/hv_init.ll was not made"
}

tree=$cache/linux-$kernel${HVPROOFS_KERNEL_VERSION:+-$HVPROOFS_KERNEL_VERSION}
build=$tree-$config-build
out=$tree-$config-ir
if [ ! -e "$out/config" ]; then
    install_tools
    unpack
    configure
    kmake -j"$(nproc)" prepare
    make_ir
fi
echo "$out"
