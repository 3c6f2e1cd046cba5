# Programs in C and C++ that call the library, each run plainly, under valgrind and under sanitizers.

# add_program_tests(NAME source... [FAULTS] [THREADS] [PLAIN] [ARGS argument...])
#
# FAULTS   needs the library with faults to inject
# THREADS  run it under thread sanitizer too
# PLAIN    only the plain run, for programs a tool cannot follow; say why where it is used
function(add_program_tests name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "FAULTS;THREADS;PLAIN" "" "ARGS")
  set(sources ${arg_UNPARSED_ARGUMENTS})
  list(TRANSFORM sources PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/ REGEX "^[^/]")
  set(language c)
  set(compiler ${CLANG} -std=c11)
  if("${sources}" MATCHES "\\.cpp")
    set(language cpp)
    set(compiler ${CLANGXX} -std=c++20)
  endif()
  set(library neutryx)
  if(arg_FAULTS)
    set(library faults)
  endif()

  set(program ${language}_${name})
  add_executable(${program} ${sources})
  set_target_properties(${program} PROPERTIES C_STANDARD 11 CXX_STANDARD 20)
  target_compile_options(${program} PRIVATE -Wall -Wextra -Wpedantic -Werror -UNDEBUG)
  target_link_libraries(${program} PRIVATE ${library}::neutryx Threads::Threads m ${CMAKE_DL_LIBS})
  set(test ${language}.${name})
  add_test(NAME ${test} COMMAND ${program} ${arg_ARGS})
  set_tests_properties(${test} PROPERTIES LABELS ${language} TIMEOUT 300)
  if(arg_PLAIN)
    return()
  endif()

  set(test valgrind.${language}.${name})
  if(VALGRIND)
    add_test(NAME ${test} COMMAND ${VALGRIND} --quiet --leak-check=full --error-exitcode=99
      --errors-for-leak-kinds=definite,possible --suppressions=${PROJECT_SOURCE_DIR}/tests/cmake/valgrind.supp
      $<TARGET_FILE:${program}> ${arg_ARGS})
    set_tests_properties(${test} PROPERTIES LABELS valgrind TIMEOUT 900 ENVIRONMENT UNDER_VALGRIND=1)
  else()
    add_missing(${test} valgrind valgrind)
  endif()

  add_sanitized_run(asan address,undefined "AddressSanitizer and UBSan")
  if(arg_THREADS)
    add_sanitized_run(tsan thread "the sources of Rust's std for ThreadSanitizer")
  endif()
endfunction()

# A macro, as it uses what add_program_tests has worked out.
macro(add_sanitized_run sanitizer flags what)
  set(test ${sanitizer}.${language}.${name})
  if(TARGET ${sanitizer}::static)
    set(sanitized ${CMAKE_CURRENT_BINARY_DIR}/${sanitizer}_${program})
    get_target_property(archive ${sanitizer}::static IMPORTED_LOCATION)
    add_custom_command(OUTPUT ${sanitized}
      COMMAND ${compiler} -g -O1 -fno-omit-frame-pointer -fsanitize=${flags} -fno-sanitize-recover=all
              -I${PROJECT_SOURCE_DIR}/include ${sources} ${archive} ${neutryx_system_libs} -o ${sanitized}
      DEPENDS ${sources} ${archive} ${PROJECT_SOURCE_DIR}/include/neutryx.h
      COMMENT "Building ${sanitizer} of ${program}"
      VERBATIM)
    add_custom_target(${program}-${sanitizer} ALL DEPENDS ${sanitized})
    add_dependencies(${program}-${sanitizer} ${sanitizer}-cargo)
    add_test(NAME ${test} COMMAND ${sanitized} ${arg_ARGS})
    set_tests_properties(${test} PROPERTIES LABELS sanitizer TIMEOUT 900)
  else()
    add_missing(${test} sanitizer "clang or ${what}")
  endif()
endmacro()
