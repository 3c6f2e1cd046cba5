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

# The packages for other languages go into the archives: the wheel that the tests of Python have built, and this.
if(NOT csharp_missing)
  set(nuget_platforms ${csharp_platform})
  set(nuget_libraries)
  if(TARGET windows-cargo)
    list(APPEND nuget_platforms win-x64)
    set(nuget_libraries ${windows_release}/neutryx.dll)
  endif()
  add_nuget_package(${archived_packages}/dotnet ${nuget_libraries})
  add_custom_target(nupkg_for_tests ALL)
  add_dependencies(nupkg_for_tests nupkg)
  if(TARGET windows-cargo)
    add_dependencies(nupkg windows-cargo)
    add_custom_command(TARGET nupkg POST_BUILD COMMAND ${CMAKE_COMMAND} -E copy_directory
      ${archived_packages}/dotnet ${windows_dir}/packages/dotnet)
  endif()
endif()

# The five lines in C#, compiled against what is in the package.
function(add_csharp_example platform)
  set(program ${PROJECT_BINARY_DIR}/dist/${platform}-csharp)
  if(csharp_missing OR NOT Python3_Interpreter_FOUND)
    add_missing(dist.${platform}.csharp dist "a .NET run time and a C# compiler in build/dotnet")
    return()
  endif()
  add_test(NAME dist.${platform}.nuget COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/dist/nuget_program.py
    ${archive_${platform}}/dotnet ${program} ${dotnet_dir}/compiler/runtimeconfig.json ${nuget_platforms})
  set_tests_properties(dist.${platform}.nuget PROPERTIES LABELS dist FIXTURES_REQUIRED dist_${platform}
    FIXTURES_SETUP nuget_${platform})
  add_test(NAME dist.${platform}.csharp COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/csharp/readme.py
    ${program} ${archive_${platform}}/share/doc/neutryx/README.md -- ${dotnet} ${csharp_compiler})
  set_tests_properties(dist.${platform}.csharp PROPERTIES LABELS dist FIXTURES_REQUIRED nuget_${platform} TIMEOUT 300
    ENVIRONMENT "${csharp_environment}")
endfunction()

add_csharp_example(${here})

# And in Python, by the wheel in an environment without anything else.
if(PYTHON_FOR_TESTS)
  set_property(TEST dist.${here} APPEND PROPERTY FIXTURES_REQUIRED python_package)
  add_test(NAME dist.${here}.python COMMAND ${PYTHON_FOR_TESTS} ${PROJECT_SOURCE_DIR}/tests/dist/run_wheel.py
    ${archive}/python ${PROJECT_BINARY_DIR}/dist/${here}-python
    ${PROJECT_SOURCE_DIR}/tests/readme/check_blocks.py python --work ${PROJECT_BINARY_DIR}/dist/readme)
  set_tests_properties(dist.${here}.python PROPERTIES LABELS dist FIXTURES_REQUIRED dist_${here} TIMEOUT 300)
else()
  add_missing(dist.${here}.python dist "the environment for Python's tests")
endif()

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
  add_csharp_example(windows-x86_64)
  # What plays Excel, and what stands in for a part of Windows that Wine lacks: a folder without the library.
  set(tools ${PROJECT_BINARY_DIR}/dist/windows-tools)
  add_custom_target(dist_windows_tools ALL
    COMMAND ${CMAKE_COMMAND} -E make_directory ${tools}
    COMMAND ${CMAKE_COMMAND} -E copy_if_different ${windows_bin}/evaluate.exe ${windows_bin}/bcryptprimitives.dll ${tools}
    COMMENT "Copying the programs that use the archive for Windows"
    VERBATIM)
  add_dependencies(dist_windows_tools windows-programs)
  add_cpp_example(windows-x86_64 PROGRAM five_lines.exe
    RUN ${wine_run} "WINEPATH=${archive}/bin\\;${tools}" ${WINE}
    OPTIONS -DCMAKE_TOOLCHAIN_FILE=${PROJECT_SOURCE_DIR}/cmake/mingw64.cmake -DCMAKE_EXE_LINKER_FLAGS=-static
    -DCMAKE_FIND_ROOT_PATH_MODE_PACKAGE=BOTH)
  set_tests_properties(dist.windows-x86_64.cpp PROPERTIES FIXTURES_REQUIRED "wine;dist_windows-x86_64")
  set(evaluate "${WINE} ${tools}/evaluate.exe ${archive}/excel/neutryx.xll told")
  add_worksheet_test(dist.windows-x86_64.excel dist check_workbook.py values ${archive}/excel/sample/neutryx.xlsx
    "${evaluate}")
  add_worksheet_test(dist.windows-x86_64.excel.five_lines dist check_readme.py
    ${archive}/share/doc/neutryx/README.md "${evaluate}")
  foreach(test dist.windows-x86_64.excel dist.windows-x86_64.excel.five_lines)
    set_tests_properties(${test} PROPERTIES FIXTURES_REQUIRED "wine;dist_windows-x86_64" WORKING_DIRECTORY ${tools})
  endforeach()
else()
  add_missing(dist.windows-x86_64 dist "mingw, Wine or the sources of Rust's std")
endif()
