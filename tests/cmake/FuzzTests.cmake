# Runs each fuzz target for a minute, starting from the corpus in fuzz/corpus. What it finds worth keeping lies in
# the build tree, in fuzz/TARGET; an input that fails is printed and lies beside it.
#
# `cargo fuzz` wants a nightly compiler, but only for its sanitizers: the coverage it needs is to be had from a
# stable one. `cargo +nightly fuzz run TARGET` works too.

set(fuzz_source ${PROJECT_SOURCE_DIR}/fuzz)
set(FUZZ_SECONDS 60 CACHE STRING "Seconds that each fuzz target runs")
file(GLOB fuzz_targets CONFIGURE_DEPENDS ${fuzz_source}/fuzz_targets/*.rs)
if(NOT fuzz_targets)
  return()
endif()

set(fuzz_flags --cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4
  -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table
  -Cllvm-args=-sanitizer-coverage-trace-compares -Cdebug-assertions -Coverflow-checks
  ${rustflags_for_tests})
list(JOIN fuzz_flags " " fuzz_flags)
add_custom_target(fuzz-cargo ALL
  COMMAND ${CMAKE_COMMAND} -E env "RUSTFLAGS=${fuzz_flags}" ${CARGO} build --release --locked
          --manifest-path ${fuzz_source}/Cargo.toml --bins --target ${host_triple}
          --target-dir ${PROJECT_BINARY_DIR}/cargo/fuzz
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
  COMMENT "Building the fuzz targets"
  VERBATIM)

math(EXPR fuzz_timeout "${FUZZ_SECONDS} + 120")
foreach(source IN LISTS fuzz_targets)
  get_filename_component(target ${source} NAME_WE)
  set(found ${PROJECT_BINARY_DIR}/fuzz/${target})
  file(MAKE_DIRECTORY ${found} ${PROJECT_BINARY_DIR}/fuzz/failed)
  set(corpus)
  if(IS_DIRECTORY ${fuzz_source}/corpus/${target})
    set(corpus ${fuzz_source}/corpus/${target})
  endif()
  add_test(NAME fuzz.${target}
    COMMAND ${PROJECT_BINARY_DIR}/cargo/fuzz/${host_triple}/release/${target} -max_total_time=${FUZZ_SECONDS}
      -timeout=20 -print_final_stats=1 -artifact_prefix=${PROJECT_BINARY_DIR}/fuzz/failed/${target}-
      ${found} ${corpus})
  set_tests_properties(fuzz.${target} PROPERTIES LABELS fuzz TIMEOUT ${fuzz_timeout} COST 500)
endforeach()
