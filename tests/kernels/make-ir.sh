#!/bin/sh
# SPDX-License-Identifier: MIT
#
# make-ir.sh KERNEL [CONFIG]: LLVM IR of a Debian kernel's Hyper-V code, in the cache.
#
#   KERNEL   6.1, 6.12 or 7.3: which linux-source-KERNEL to take
#   CONFIG   vtl (default), root or arm64, of hvproofs/review/configs. From 6.15 on MSHV_ROOT and
#            HYPERV_VTL_MODE exclude each other, so such a kernel has two builds; before that the
#            two give the same code but for HYPERV_VTL_MODE (which arrived after 6.1). arm64 is the
#            root partition on that architecture.
#
# The last line on standard output is the folder with the .ll files; all else goes to standard
# error. Everything is kept under ${XDG_CACHE_HOME:-$HOME/.cache}/hvproofs/kernels, and a second
# run uses it. Set HVPROOFS_KERNEL_VERSION to take another package version of the archive.
#
# The archive's address comes from this machine's own apt sources; other suites are looked up
# under the same address. The machine's apt state is left alone: lists, cache and sources are
# private. Build tools (clang-19 ...) are installed only when missing, which needs root. PYTHON is
# one that has hvproofs' packages.
set -eu

kernel=${1:?usage: make-ir.sh KERNEL [vtl|root|arm64]}
config=${2:-vtl}
llvm=-19
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
cache=${XDG_CACHE_HOME:-$HOME/.cache}/hvproofs/kernels

say() { echo "make-ir: $*" >&2; }
die() { say "error: $*"; exit 2; }

case $kernel in
    6.1) suite=bookworm main=bookworm ;;
    6.12) suite=trixie main=trixie ;;
    7.3) suite=trixie-backports main=trixie ;;
    *) die "kernel '$kernel' is unknown: 6.1, 6.12 or 7.3" ;;
esac
case $config in
    vtl | root | arm64) ;;
    *) die "configuration '$config' is unknown: vtl, root or arm64" ;;
esac

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

tree=$cache/linux-$kernel${HVPROOFS_KERNEL_VERSION:+-$HVPROOFS_KERNEL_VERSION}
build=$tree-$config-build
out=$tree-$config-ir
if [ ! -e "$out/config" ]; then
    install_tools
    unpack
    mkdir -p "$out"
    cp "$tree/.unpacked" "$out/package"
    "${PYTHON:-python3}" "$(dirname "$0")/make_ir.py" "$tree" "$config" "$build" "$out" >&2
fi
echo "$out"
