#!/bin/sh
# build-and-run.sh shared|static LIBDIR CC WORKDIR
set -eu
kind=$1 libdir=$2 cc=$3 dir=$4/pkg_config-$1
source=$(cd "$(dirname "$0")/.." && pwd)/consumer.c
package=neutryx
[ "$kind" = shared ] || package=neutryx-static

rm -rf "$dir" && mkdir -p "$dir" && cd "$dir"
export PKG_CONFIG_PATH="$libdir/pkgconfig"
"${PKG_CONFIG:-pkg-config}" --exists --print-errors $package
# shellcheck disable=SC2046 # the flags are words
"$cc" "$source" $("${PKG_CONFIG:-pkg-config}" --cflags --libs $package) -o consumer
if [ "$kind" = shared ]; then
    LD_LIBRARY_PATH=$libdir ./consumer
else
    ./consumer
fi
