# Tests and lints that cargo runs.

# What is tested is compiled once. A target folder has room for one build of the library, so nothing else is built in this
# one; and the packages are always the same, as cargo compiles a dependency anew where others want other features of it.
set(tested_dir ${PROJECT_BINARY_DIR}/cargo/tests)
set(tested_choice --package neutryx --package neutryx-cxx --package cl-sys --features fault-injection)
set(tested --locked --target-dir ${tested_dir} ${tested_choice})
list(JOIN tested " " tested_flags)

# add_cargo_test(NAME LABEL TARGET_DIR cargo-argument...) adds tests that run one after the other, since cargo locks the folder.
function(add_cargo_test name label dir)
  add_test(NAME ${name} COMMAND ${CARGO} ${ARGN} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES LABELS ${label} RESOURCE_LOCK "cargo ${dir}" TIMEOUT 1800)
endfunction()

# The library with faults to inject is the one that is tested. With an example, cargo compiles it as it does for tests.
add_cargo_library(faults PROFILE test TARGET_DIR ${tested_dir} CHOICE ${tested_choice} --example five_lines)

# All test programs but tests/opencl, which has a test of its own below.
add_cargo_test(rust.tests rust tests test ${tested} --bins --test [!o]* --test opencl_* --no-fail-fast)
# The library's own tests contain the library once more, hardly optimised, as they are small.
add_cargo_test(rust.units rust tests test --locked --target-dir ${tested_dir} --package neutryx
  --package cl-sys --features fault-injection --config profile.test.package.neutryx.opt-level=0 --lib)
add_cargo_test(opencl.bits opencl tests test ${tested} --test opencl)
add_cargo_test(rust.documentation_examples rust tests test ${tested} --doc)
# The C++ wrapper called from Rust.
add_cargo_test(cpp.cxx cpp tests test ${tested} --test same_as_rust)
set_tests_properties(rust.tests rust.documentation_examples opencl.bits PROPERTIES ENVIRONMENT "${opencl_environment}")
# The longest first, so that it overlaps with the rest.
set_tests_properties(rust.tests PROPERTIES COST 1000)

# These share cargo's own target folder with `cargo xtask`.
add_cargo_test(lint.format lint source fmt --all --check)
foreach(folder benches/peers fuzz)
  get_filename_component(name ${folder} NAME)
  add_cargo_test(lint.format.${name} lint source fmt --check --manifest-path ${folder}/Cargo.toml)
endforeach()
add_cargo_test(lint.generated_files lint source xtask gen --check)
# With the library as `cargo xtask` has it.
add_cargo_test(rust.units.xtask rust source test --locked --package xtask --config profile.test.opt-level=0)
add_cargo_test(lint.clippy lint source clippy --locked --workspace --all-targets --all-features -- -D warnings)
add_cargo_test(lint.clippy.library_alone lint source clippy --locked --no-default-features --lib -- -D warnings)
add_cargo_test(lint.rustdoc lint source doc --locked --no-deps --lib --document-private-items)
set_tests_properties(lint.rustdoc PROPERTIES ENVIRONMENT RUSTDOCFLAGS=-Dwarnings)

# The same bits on other processors: x86-64 without AVX and FMA, and 64-bit ARM with NEON, both emulated.
if(EXISTS ${PROJECT_SOURCE_DIR}/tests/bits.rs)
  set(bits --test bits --test simulation_bits)
  string(TOUPPER "CARGO_TARGET_${host_triple}_RUNNER" runner)
  string(REPLACE "-" "_" runner ${runner})
  if(QEMU_X86_64)
    add_cargo_test(rust.bits.x86_64_without_avx rust tests test ${tested} ${bits})
    set_tests_properties(rust.bits.x86_64_without_avx PROPERTIES
      ENVIRONMENT "${runner}=${QEMU_X86_64} -cpu Nehalem")
  elseif(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
    add_missing(rust.bits.x86_64_without_avx rust qemu-x86_64)
  endif()

  if(QEMU_AARCH64 AND AARCH64_GCC AND std_cargo)
    add_test(NAME rust.bits.aarch64 COMMAND ${std_cargo} test --locked --no-default-features ${bits}
      -Zbuild-std=std,panic_unwind,test --target aarch64-unknown-linux-gnu
      --target-dir ${PROJECT_BINARY_DIR}/cargo/aarch64 WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(rust.bits.aarch64 PROPERTIES LABELS rust TIMEOUT 1800 ENVIRONMENT "\
PATH=${std_path};RUSTC_BOOTSTRAP=1;\
CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER=${AARCH64_GCC};\
CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER=${QEMU_AARCH64} -L /usr/aarch64-linux-gnu")
  elseif(NOT CMAKE_SYSTEM_PROCESSOR STREQUAL "aarch64")
    add_missing(rust.bits.aarch64 rust "qemu-aarch64, aarch64-linux-gnu-gcc or the sources of Rust's std")
  endif()

  # AVX-512, which QEMU does not emulate. On a processor that has it nothing is emulated.
  find_package(Python3 COMPONENTS Interpreter)
  set(emulator_kernel ${PROJECT_SOURCE_DIR}/build/emulator/vmlinuz)
  if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    if(Python3_Interpreter_FOUND AND (has_avx512 OR (BOCHS AND EXISTS ${emulator_kernel})))
      add_test(NAME rust.bits.avx512 COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/emulator/run.py
        --cargo ${CARGO} "--cargo-flags=${tested_flags}" --kernel ${emulator_kernel} --folder ${PROJECT_BINARY_DIR}/emulator
        WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
      # It takes the programs that rust.tests builds, and lets others use cargo while it emulates.
      set_tests_properties(rust.bits.avx512 PROPERTIES LABELS rust DEPENDS rust.tests TIMEOUT 1800)
    else()
      add_missing(rust.bits.avx512 rust "python3, bochs or a Linux kernel for it")
    endif()
  endif()
endif()
