#!/bin/sh
# build-and-run.sh shared|static LIBDIR CC CXX WORKDIR
set -eu
kind=$1 libdir=$2 cc=$3 cxx=$4 dir=$5/pkg_config-$1
sources=$(cd "$(dirname "$0")/.." && pwd)
package=neutryx
[ "$kind" = shared ] || package=neutryx-static

rm -rf "$dir" && mkdir -p "$dir" && cd "$dir"
export PKG_CONFIG_PATH="$libdir/pkgconfig"
"${PKG_CONFIG:-pkg-config}" --exists --print-errors $package
flags=$("${PKG_CONFIG:-pkg-config}" --cflags --libs $package)
# shellcheck disable=SC2086 # the flags are words
"$cc" "$sources/consumer.c" $flags -o consumer_c
# shellcheck disable=SC2086
"$cxx" -std=c++17 "$sources/consumer.cpp" $flags -o consumer_cpp
[ "$kind" = static ] || export LD_LIBRARY_PATH="$libdir"
./consumer_c
./consumer_cpp
