# The archives to give away: packed, unpacked into an empty folder, and used from there as their users do.

# add_archive(PLATFORM TREE) packs and unpacks; sets archive_PLATFORM to the unpacked folder.
function(add_archive platform tree)
  set(folder ${PROJECT_BINARY_DIR}/dist/${platform})
  set(name neutryx-${PROJECT_VERSION}-${platform})
  add_test(NAME dist.${platform} COMMAND ${CMAKE_COMMAND} -DCPACK=${CMAKE_CPACK_COMMAND}
    -DCONFIG=${tree}/CPackConfig.cmake -DFOLDER=${folder} -DNAME=${name}
    -P ${PROJECT_SOURCE_DIR}/tests/cmake/unpack_archive.cmake)
  set_tests_properties(dist.${platform} PROPERTIES LABELS dist FIXTURES_SETUP dist_${platform})
  set(archive_${platform} ${folder}/unpacked/${name} PARENT_SCOPE)
endfunction()

string(TOLOWER "${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}" here)
add_archive(${here} ${PROJECT_BINARY_DIR})
set(archive ${archive_${here}})

# The C program of README.md, built by find_package and by pkg-config, and the five lines in C++.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_Interpreter_FOUND AND PKG_CONFIG)
  add_test(NAME dist.${here}.c COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/readme/check_blocks.py package
    --work ${PROJECT_BINARY_DIR}/dist/readme --cc ${CMAKE_C_COMPILER} --prefix ${archive}
    --libdir ${CMAKE_INSTALL_LIBDIR})
  set_tests_properties(dist.${here}.c PROPERTIES LABELS dist FIXTURES_REQUIRED dist_${here} TIMEOUT 300)
else()
  add_missing(dist.${here}.c dist "python3 or pkg-config")
endif()

# add_cpp_example(PLATFORM run-command... OPTIONS cmake-option...)
function(add_cpp_example platform)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PROGRAM" "RUN;OPTIONS")
  set(build ${PROJECT_BINARY_DIR}/dist/${platform}-cpp)
  add_test(NAME dist.${platform}.cpp COMMAND ${CMAKE_CTEST_COMMAND}
    --build-and-test ${archive_${platform}}/share/doc/neutryx/examples/cpp ${build} --build-generator Ninja
    --build-target example_five_lines
    --build-options -DCMAKE_PREFIX_PATH=${archive_${platform}} ${arg_OPTIONS}
    --test-command ${arg_RUN} ${build}/${arg_PROGRAM})
  set_tests_properties(dist.${platform}.cpp PROPERTIES LABELS dist TIMEOUT 300
    PASS_REGULAR_EXPRESSION "spot 95: price 3\\.8770, delta 0\\.4263")
endfunction()

add_cpp_example(${here} PROGRAM five_lines)
set_tests_properties(dist.${here}.cpp PROPERTIES FIXTURES_REQUIRED dist_${here})

if(TARGET windows-programs)
  add_archive(windows-x86_64 ${windows_dir})
  set(archive ${archive_windows-x86_64})
  # Beside the library in the archive's bin, Wine needs what stands in for a part of Windows.
  add_cpp_example(windows-x86_64 PROGRAM five_lines.exe
    RUN ${wine_run} "WINEPATH=${archive}/bin\\;${windows_bin}" ${WINE}
    OPTIONS -DCMAKE_TOOLCHAIN_FILE=${PROJECT_SOURCE_DIR}/cmake/mingw64.cmake -DCMAKE_EXE_LINKER_FLAGS=-static
    -DCMAKE_FIND_ROOT_PATH_MODE_PACKAGE=BOTH)
  set_tests_properties(dist.windows-x86_64.cpp PROPERTIES FIXTURES_REQUIRED "wine;dist_windows-x86_64")
  set(evaluate "${WINE} ${windows_bin}/evaluate.exe ${archive}/excel/neutryx.xll told")
  add_worksheet_test(dist.windows-x86_64.excel dist check_workbook.py values ${archive}/excel/sample/neutryx.xlsx
    "${evaluate}")
  set_tests_properties(dist.windows-x86_64.excel PROPERTIES FIXTURES_REQUIRED "wine;dist_windows-x86_64")
else()
  add_missing(dist.windows-x86_64 dist "mingw, Wine or the sources of Rust's std")
endif()
