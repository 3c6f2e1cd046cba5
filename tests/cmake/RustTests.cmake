# Tests and lints that cargo runs. They use cargo's own target folder, like a developer's `cargo test`, one after
# the other since cargo locks it.

function(add_cargo_test name label)
  add_test(NAME ${name} COMMAND ${CARGO} ${ARGN} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES LABELS ${label} RESOURCE_LOCK cargo TIMEOUT 1800)
endfunction()

add_cargo_test(rust.tests rust test --locked --features fault-injection --lib --bins --tests --no-fail-fast)
add_cargo_test(rust.opencl_loading rust test --locked --package cl-sys --features fault-injection)
add_cargo_test(opencl.bits opencl test --locked --features fault-injection --test opencl)
add_cargo_test(rust.documentation_examples rust test --locked --features fault-injection --doc)
# The C++ wrapper called from Rust. Without optimisation, as nothing here takes long but compiling.
add_cargo_test(cpp.cxx cpp test --locked --profile dev --package neutryx-cxx)
add_cargo_test(lint.format lint fmt --all --check)
add_cargo_test(lint.clippy lint clippy --locked --workspace --all-targets --all-features -- -D warnings)
add_cargo_test(lint.clippy.library_alone lint clippy --locked --no-default-features --lib -- -D warnings)
add_cargo_test(lint.rustdoc lint doc --locked --no-deps --lib --document-private-items)
set_tests_properties(lint.rustdoc PROPERTIES ENVIRONMENT RUSTDOCFLAGS=-Dwarnings)
add_cargo_test(lint.generated_files lint xtask gen --check)
set_tests_properties(rust.tests rust.documentation_examples opencl.bits PROPERTIES ENVIRONMENT "${opencl_environment}")
# The longest first, so that it overlaps with the rest.
set_tests_properties(rust.tests PROPERTIES COST 1000)

# The same bits on other processors: x86-64 without AVX and FMA, and 64-bit ARM with NEON, both emulated.
if(EXISTS ${PROJECT_SOURCE_DIR}/tests/bits.rs)
  string(TOUPPER "CARGO_TARGET_${host_triple}_RUNNER" runner)
  string(REPLACE "-" "_" runner ${runner})
  if(QEMU_X86_64)
    add_cargo_test(rust.bits.x86_64_without_avx rust test --locked --features fault-injection --test bits)
    set_tests_properties(rust.bits.x86_64_without_avx PROPERTIES
      ENVIRONMENT "${runner}=${QEMU_X86_64} -cpu Nehalem")
  elseif(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
    add_missing(rust.bits.x86_64_without_avx rust qemu-x86_64)
  endif()

  if(QEMU_AARCH64 AND AARCH64_GCC AND std_cargo)
    add_test(NAME rust.bits.aarch64 COMMAND ${std_cargo} test --locked --no-default-features --test bits
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
  set(has_avx512 OFF)
  if(EXISTS /proc/cpuinfo)
    file(STRINGS /proc/cpuinfo has_avx512 REGEX "^flags.* avx512bw" LIMIT_COUNT 1)
  endif()
  if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    if(Python3_Interpreter_FOUND AND (has_avx512 OR (BOCHS AND EXISTS ${emulator_kernel})))
      add_test(NAME rust.bits.avx512 COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/emulator/run.py
        --cargo ${CARGO} --kernel ${emulator_kernel} --folder ${PROJECT_BINARY_DIR}/emulator
        WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
      # It takes the programs that rust.tests builds, and lets others use cargo while it emulates.
      set_tests_properties(rust.bits.avx512 PROPERTIES LABELS rust DEPENDS rust.tests TIMEOUT 1800)
    else()
      add_missing(rust.bits.avx512 rust "python3, bochs or a Linux kernel for it")
    endif()
  endif()
endif()
