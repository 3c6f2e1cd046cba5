#!/usr/bin/env python3
"""Runs tests on an emulated x86-64 processor with AVX-512: those of every lane operation, and those that hold every
pricer, simulation and precision to the known bits.

Bochs emulates AVX-512, which QEMU and valgrind do not. It is a whole machine, so it starts a Linux kernel, whose
only process (init.c) runs the test programs that cargo built for rust.tests. They are told that AVX-512 has to be there,
so they fail if it is not. Where the real processor has AVX-512 they run on that.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SYSLINUX = [Path("/usr/lib/ISOLINUX/isolinux.bin"), Path("/usr/lib/syslinux/modules/bios/ldlinux.c32")]
REQUIRED = {"NEUTRYX_REQUIRED_INSTRUCTION_SETS": "avx2,avx512"}
# What runs of each test program. One thread, as the machine has one processor and lines should not mix.
ARGUMENTS = {"neutryx": ["cpu::"], "bits": [], "simulation_bits": []}
COMMON = ["--test-threads=1", "--nocapture"]
FLAGS = {"avx512f", "avx512dq", "avx512vl", "avx512bw", "avx2", "fma"}


def build_tests(cargo, flags):
    """The test programs, by name."""
    command = [cargo, "test", *flags, "--lib", "--test", "bits", "--test", "simulation_bits", "--no-run"]
    command += ["--message-format", "json-render-diagnostics"]
    messages = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    programs = {}
    for message in map(json.loads, messages):
        # The command line, built for the integration tests, has the name of the library.
        if message["reason"] == "compiler-artifact" and message["profile"]["test"] and message["executable"]:
            programs[message["target"]["name"]] = Path(message["executable"])
    return {name: programs[name] for name in ARGUMENTS}


def libraries(program):
    """The shared libraries of a program, the dynamic linker with them."""
    listed = subprocess.run(["ldd", program], check=True, stdout=subprocess.PIPE, text=True).stdout
    return {Path(path) for path in re.findall(r"(/\S+) \(0x", listed)}


def root_folder(root, programs):
    """What the emulated machine sees as its file system."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    subprocess.run(["gcc", "-O1", "-static", "-Wall", "-Wextra", "-Werror", HERE / "init.c", "-o", root / "init"],
                   check=True)
    environment = [f"{name}={value}" for name, value in REQUIRED.items()]
    lines = [" ".join([*environment, f"/{name}", *ARGUMENTS[name], *COMMON]) for name in programs]
    (root / "programs").write_text("".join(line + "\n" for line in lines))
    for name, program in programs.items():
        subprocess.run(["strip", program, "-o", root / name], check=True)
    for library in set().union(*map(libraries, programs.values())):
        target = root / library.relative_to("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(library, target)
    (root / "dev").mkdir()


def boot_disc(folder, root, kernel):
    """A disc that starts the kernel with `root` in memory."""
    disc = folder / "disc"
    shutil.rmtree(disc, ignore_errors=True)
    (disc / "isolinux").mkdir(parents=True)
    files = "\n".join(str(path.relative_to(root)) for path in [root, *sorted(root.rglob("*"))])
    with open(disc / "initrd", "wb") as initrd:
        subprocess.run(["cpio", "--create", "--format=newc", "--quiet"], input=files.encode(), cwd=root, stdout=initrd,
                       check=True)
    shutil.copy(kernel, disc / "vmlinuz")
    for file in [*SYSLINUX, HERE / "isolinux.cfg"]:
        shutil.copy(file, disc / "isolinux")
    subprocess.run(["genisoimage", "-quiet", "-o", folder / "boot.iso", "-b", "isolinux/isolinux.bin",
                    "-c", "isolinux/boot.cat", "-no-emul-boot", "-boot-load-size", "4", "-boot-info-table", disc],
                   check=True)


def emulate(folder, limit):
    """What the emulated machine says on its output."""
    # A word for the debugger of Bochs, if it was built with one: continue. It does not end when asked to, so it is
    # killed when time is up.
    try:
        done = subprocess.run(["bochs", "-q", "-f", HERE / "bochsrc"], cwd=folder, input=b"c\n", timeout=limit,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env={**os.environ, "TERM": "linux"})
        output = done.stdout
    except subprocess.TimeoutExpired as expired:
        output = (expired.stdout or b"") + f"\nno end after {limit} s\n".encode()
    return output.decode(errors="replace")


def run_natively(programs):
    for name, program in programs.items():
        subprocess.run([program, *ARGUMENTS[name], *COMMON], check=True, env={**os.environ, **REQUIRED})


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cargo", default="cargo")
    parser.add_argument("--cargo-flags", type=str.split, default=["--locked", "--features", "fault-injection"])
    parser.add_argument("--kernel", type=Path, required=True, help="a Linux kernel (vmlinuz)")
    parser.add_argument("--folder", type=Path, required=True, help="where the machine's disc and logs go")
    parser.add_argument("--limit", type=int, default=1200, help="seconds")
    parser.add_argument("--always", action="store_true", help="emulate even if the processor has AVX-512")
    options = parser.parse_args()

    programs = build_tests(options.cargo, options.cargo_flags)
    flags = set(re.search(r"^flags\s*:(.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)[1].split())
    if FLAGS <= flags and not options.always:
        print("this processor has AVX-512: running on it, not emulated", flush=True)
        run_natively(programs)
        return

    root = options.folder / "root"
    root_folder(root, programs)
    boot_disc(options.folder, root, options.kernel)
    output = emulate(options.folder, options.limit)
    print(output[output.find("\nrunning "):] if "\nrunning " in output else output)
    statuses = re.findall(r"^emulator: exit status (\d+)", output, re.MULTILINE)
    if statuses != ["0"] * len(programs):
        for log in ["kernel.log", "bochs.log"]:
            path = options.folder / log
            print(f"--- end of {log}\n{path.read_text(errors='replace')[-4000:] if path.exists() else 'none'}")
        sys.exit(f"exit statuses {statuses} of {len(programs)} programs")
    print(f"{len(programs)} programs ran with AVX-512 under Bochs, and all their tests passed")


if __name__ == "__main__":
    main()
