#!/bin/sh
# Installs cofront under a prefix: ~/.local, or /usr/local for root, unless one is named. Takes away first what an earlier
# installation there put; conversations stand elsewhere and are never touched.
set -eu
umask 022
here=$(dirname "$0")
prefix=${HOME:-}/.local
[ "$(id -u)" -ne 0 ] || prefix=/usr/local
uninstall=

fail() {
  echo "cofront: $1" >&2
  exit "$2"
}

while [ $# -gt 0 ]; do
  case $1 in
    --prefix)
      [ -n "${2:-}" ] || fail "--prefix needs a folder, such as --prefix ~/.local" 64
      prefix=$2
      shift
      ;;
    --prefix=?*) prefix=${1#--prefix=} ;;
    --uninstall) uninstall=yes ;;
    -h | --help)
      echo "install.sh [--prefix DIR] [--uninstall]"
      echo "Installs cofront under DIR (~/.local unless given; /usr/local for root), or takes it away."
      exit 0
      ;;
    *) fail "$1 is no option here: try --help" 64 ;;
  esac
  shift
done
case $prefix in /*) ;; *) prefix=$PWD/$prefix ;; esac
list=$prefix/share/doc/cofront/installed

# Takes away the files of the list, and the folders that are empty then.
remove() {
  while IFS= read -r file; do
    rm -f "$prefix/$file"
    (cd "$prefix" && rmdir -p "$(dirname "$file")" 2>/dev/null) || true
  done <"$list"
  rm -f "$list"
  (cd "$prefix" && rmdir -p share/doc/cofront 2>/dev/null) || true
}

if [ -n "$uninstall" ]; then
  [ -e "$list" ] || fail "nothing of cofront is installed under $prefix: name the place with --prefix" 66
  [ -w "$prefix/bin" ] || fail "$prefix cannot be changed by you: run this as its owner" 77
  remove
  echo "cofront is gone from $prefix. Conversations are kept: Documentation/Installing.md says how to delete them."
  exit 0
fi

[ -e "$here/bin/cofront" ] || fail "there is no program beside this script: take it from the archive" 66
machine=x86_64  # by scripts/package: what the program was built for
[ "$(uname -m)" = "$machine" ] || fail "this program is for $machine, and this computer is $(uname -m)" 69
mkdir -p "$prefix/share/doc/cofront" "$prefix/bin" 2>/dev/null && [ -w "$prefix/bin" ] && [ -w "$prefix/share" ] ||
  fail "$prefix cannot be written: choose another folder with --prefix, or run this as root" 77
[ ! -e "$list" ] || remove
mkdir -p "$prefix/share/doc/cofront"
(cd "$here" && find bin share -type f) | sort >"$list"
while IFS= read -r file; do
  mkdir -p "$(dirname "$prefix/$file")"
  # A program that runs just now keeps the old file.
  cp "$here/$file" "$prefix/$file.new"
  chmod "$(case $file in bin/*) echo 755 ;; *) echo 644 ;; esac)" "$prefix/$file.new"
  mv "$prefix/$file.new" "$prefix/$file"
done <"$list"
# To take it away without the archive.
cp "$0" "$prefix/share/doc/cofront/install.sh"
echo share/doc/cofront/install.sh >>"$list"

echo "cofront is installed: $prefix/bin/cofront"
case :$PATH: in
  *":$prefix/bin:"*) ;;
  *) echo "Your PATH lacks that folder: log in again, or add it with  export PATH=\"$prefix/bin:\$PATH\"" ;;
esac
