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
