# Tests whose tool is not installed fail, or are skipped with NEUTRYX_SKIP_MISSING, and say what is missing.

# add_missing(TEST LABEL WHAT)
function(add_missing test label what)
  add_test(NAME ${test} COMMAND ${CMAKE_COMMAND} -E echo "MISSING: ${what}. Run `cargo xtask setup`.")
  set_tests_properties(${test} PROPERTIES LABELS ${label})
  if(NEUTRYX_SKIP_MISSING)
    set_tests_properties(${test} PROPERTIES SKIP_REGULAR_EXPRESSION "MISSING")
  else()
    set_tests_properties(${test} PROPERTIES FAIL_REGULAR_EXPRESSION "MISSING")
  endif()
endfunction()

find_program(CLANG NAMES clang clang-19 clang-18 clang-17 clang-16 clang-15 clang-14)
find_program(CLANGXX NAMES clang++ clang++-19 clang++-18 clang++-17 clang++-16 clang++-15 clang++-14)
find_program(GCC gcc)
find_program(GXX g++)
find_program(VALGRIND valgrind)
find_program(PKG_CONFIG pkg-config)
find_program(QEMU_X86_64 qemu-x86_64)
find_program(QEMU_AARCH64 qemu-aarch64)
find_program(AARCH64_GCC aarch64-linux-gnu-gcc)

execute_process(COMMAND ${CARGO} -vV OUTPUT_VARIABLE cargo_version)
string(REGEX MATCH "host: ([^\n]+)" line "${cargo_version}")
set(host_triple ${CMAKE_MATCH_1})

# A few builds compile Rust's std too, for which cargo needs its sources: those of the toolchain in use (rustup
# component rust-src) or Debian's (rust-web-src).
execute_process(COMMAND rustc --print sysroot OUTPUT_VARIABLE sysroot OUTPUT_STRIP_TRAILING_WHITESPACE)
set(std_path "$ENV{PATH}")
set(std_cargo ${CARGO})
if(NOT EXISTS ${sysroot}/lib/rustlib/src/rust/library/Cargo.lock)
  set(std_path /usr/bin:/bin)
  set(std_cargo /usr/bin/cargo)
  if(NOT EXISTS /usr/lib/rustlib/src/rust/library/Cargo.lock OR NOT EXISTS /usr/bin/cargo)
    set(std_cargo)
  endif()
endif()
