#!/bin/sh
# without_opencl.sh PROGRAM argument...
#
# Runs a program, which must succeed, on a machine without an OpenCL loader: in a mount namespace of its own, in which
# every file of that name is empty. Its output must say that there is none.
set -eu
if [ "${NEUTRYX_HIDDEN:-}" = "" ]; then
    if ! unshare --mount --map-root-user true 2>/dev/null; then
        echo "MISSING: the right to make a mount namespace (unshare --mount --map-root-user)"
        exit 0
    fi
    NEUTRYX_HIDDEN=1 exec unshare --mount --map-root-user "$0" "$@"
fi
PATH=$PATH:/sbin:/usr/sbin
ldconfig -p | sed -n 's/^.*libOpenCL\.so.* => //p' | while read -r file; do
    mount --bind /dev/null "$(readlink -f "$file")"
done
output=$("$@")
echo "$output"
echo "$output" | grep -q "there is no OpenCL loader on this machine: libOpenCL.so.1"
