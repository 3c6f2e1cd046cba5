# Programs in C and C++ that call the library, each run plainly, under valgrind and under sanitizers.

file(GLOB_RECURSE api_headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/include/*)

# Panics that a test provokes print a line; a backtrace for each would take valgrind minutes.
set(program_environment RUST_BACKTRACE=0)

# add_program_tests(NAME source... [FAULTS] [THREADS] [PLAIN] [OPENCL] [ARGS argument...])
#
# OPENCL   show it the OpenCL drivers that are installed
# FAULTS   needs the library with faults to inject
# THREADS  run it under thread sanitizer too
# PLAIN    only the plain run, for programs a tool cannot follow; say why where it is used
function(add_program_tests name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "FAULTS;THREADS;PLAIN;OPENCL" "" "ARGS")
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

  set(plain_environment ${program_environment} OCL_ICD_VENDORS=${opencl_none})
  set(watched_environment ${plain_environment})
  if(arg_OPENCL)
    set(plain_environment ${program_environment} ${opencl_environment})
    set(watched_environment ${program_environment} OCL_ICD_VENDORS=${opencl_pocl}
      LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/cmake/lsan.supp
      # Drivers replace the signal stacks that the sanitizer would give back.
      ASAN_OPTIONS=use_sigaltstack=0)
  endif()

  set(program ${language}_${name})
  add_plain_run(${language} 20)
  if(language STREQUAL "cpp")
    add_plain_run(cpp17 17)
  endif()
  if(arg_PLAIN)
    return()
  endif()

  set(test valgrind.${language}.${name})
  if(VALGRIND)
    add_test(NAME ${test} COMMAND ${VALGRIND} --quiet --fair-sched=try --leak-check=full --error-exitcode=99
      --errors-for-leak-kinds=definite,possible --suppressions=${PROJECT_SOURCE_DIR}/tests/cmake/valgrind.supp
      $<TARGET_FILE:${program}> ${arg_ARGS})
    set_tests_properties(${test} PROPERTIES LABELS valgrind TIMEOUT 900
      ENVIRONMENT "${watched_environment}")
  else()
    add_missing(${test} valgrind valgrind)
  endif()

  add_sanitized_run(asan "AddressSanitizer and UBSan")
  if(arg_THREADS)
    add_sanitized_run(tsan "the sources of Rust's std for ThreadSanitizer")
  endif()
endfunction()

# A macro, as it uses what add_program_tests has worked out.
macro(add_plain_run prefix cpp_standard)
  add_executable(${prefix}_${name} ${sources})
  set_target_properties(${prefix}_${name} PROPERTIES C_STANDARD 11 CXX_STANDARD ${cpp_standard})
  target_compile_options(${prefix}_${name} PRIVATE -Wall -Wextra -Wpedantic -Werror -UNDEBUG)
  target_link_libraries(${prefix}_${name} PRIVATE ${library}::neutryx Threads::Threads m ${CMAKE_DL_LIBS})
  add_test(NAME ${prefix}.${name} COMMAND ${prefix}_${name} ${arg_ARGS})
  set_tests_properties(${prefix}.${name} PROPERTIES LABELS ${language} TIMEOUT 300
    ENVIRONMENT "${plain_environment}")
endmacro()

# build_sanitized(PROGRAM asan|tsan command-and-sources...) builds a program with clang and the sanitized library.
function(build_sanitized program sanitizer compiler)
  set(asan_flag address,undefined)
  set(tsan_flag thread)
  set(flag -fsanitize=${${sanitizer}_flag})
  get_target_property(archive ${sanitizer}::static IMPORTED_LOCATION)
  set(memory ${PROJECT_SOURCE_DIR}/tests/cmake/tsan_memory.c)
  set(path ${CMAKE_CURRENT_BINARY_DIR}/${program})
  set(sources ${ARGN})
  list(FILTER sources INCLUDE REGEX "^/")
  add_custom_command(OUTPUT ${path}
    COMMAND ${CLANG} ${flag} -c ${memory} -o ${path}.o
    COMMAND ${compiler} -g -O1 -fno-omit-frame-pointer ${flag} -fno-sanitize-recover=all
            -I${PROJECT_SOURCE_DIR}/include ${ARGN} ${path}.o ${archive} ${neutryx_system_libs} -o ${path}
    DEPENDS ${sources} ${memory} ${archive} ${api_headers}
    COMMENT "Building ${program}"
    VERBATIM)
  add_custom_target(build_${program} ALL DEPENDS ${path})
  add_dependencies(build_${program} ${sanitizer}-cargo)
endfunction()

# Likewise.
macro(add_sanitized_run sanitizer what)
  set(test ${sanitizer}.${language}.${name})
  if(TARGET ${sanitizer}::static)
    build_sanitized(${sanitizer}_${program} ${sanitizer} "${compiler}" ${sources})
    add_test(NAME ${test} COMMAND ${CMAKE_CURRENT_BINARY_DIR}/${sanitizer}_${program} ${arg_ARGS})
    set_tests_properties(${test} PROPERTIES LABELS sanitizer TIMEOUT 900
      ENVIRONMENT "${watched_environment}")
  else()
    add_missing(${test} sanitizer "clang or ${what}")
  endif()
endmacro()

# The sanitizers do see into the library.
foreach(proof "asan;an_overrun;buffer-overflow;-DPRICES=500" "tsan;a_race;data race;-DPRICES=ROWS")
  list(GET proof 0 sanitizer)
  list(GET proof 1 mistake)
  list(GET proof 2 report)
  list(GET proof 3 define)
  if(TARGET ${sanitizer}::static)
    build_sanitized(${sanitizer}_wrong_caller ${sanitizer} ${CLANG} ${define}
      ${PROJECT_SOURCE_DIR}/tests/cmake/wrong_caller.c)
    add_test(NAME ${sanitizer}.sees_${mistake} COMMAND ${CMAKE_CURRENT_BINARY_DIR}/${sanitizer}_wrong_caller)
    set_tests_properties(${sanitizer}.sees_${mistake} PROPERTIES LABELS sanitizer
      PASS_REGULAR_EXPRESSION "${report}")
  endif()
endforeach()
