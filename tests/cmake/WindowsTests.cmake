# The library built for Windows, and what uses it there: Rust's tests, C programs and the Excel add-in, run under Wine.
#
# mingw builds it, and Rust's std too, for which cargo needs its sources. There is one such build, and none is shipped.

find_program(MINGW_GCC NAMES x86_64-w64-mingw32-gcc-posix x86_64-w64-mingw32-gcc)
find_program(MINGW_GXX NAMES x86_64-w64-mingw32-g++-posix x86_64-w64-mingw32-g++)
find_program(MINGW_OBJDUMP x86_64-w64-mingw32-objdump)
find_program(WINE NAMES wine wine64)
find_program(WINEBOOT NAMES wineboot)
find_program(WINESERVER NAMES wineserver)

if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux" OR NOT CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
  return()
endif()
if(NOT MINGW_GCC OR NOT MINGW_GXX OR NOT MINGW_OBJDUMP OR NOT WINE OR NOT WINESERVER
    OR NOT std_cargo)
  add_missing(windows windows "mingw, Wine or the sources of Rust's std")
  add_missing(excel excel "mingw, Wine or the sources of Rust's std")
  return()
endif()

set(windows_dir ${PROJECT_BINARY_DIR}/windows)
set(windows_target x86_64-pc-windows-gnu)
set(windows_release ${PROJECT_BINARY_DIR}/cargo/windows/${windows_target}/release)
set(windows_bin ${windows_dir}/bin)

# Rust's tests run there too. Like `cargo test` this asks for an example, so that they find the library compiled. The rest,
# std among it, is not optimised, as it is not what is tested.
set(windows_environment PATH=${std_path} RUSTC_BOOTSTRAP=1 CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=${MINGW_GCC}
  "RUSTFLAGS=${rustflags_for_tests}" CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16)
set(windows_choice --release --locked --no-default-features --features opencl --target ${windows_target}
  -Zbuild-std=std,panic_unwind,test --target-dir ${PROJECT_BINARY_DIR}/cargo/windows
  --config "profile.release.package.'*'.opt-level=0")
# As for rust.units.
set(windows_units test ${windows_choice} --config profile.release.package.neutryx.opt-level=0 --lib)
set(windows_tests test ${windows_choice})
foreach(name accuracy allocations bits bounds cancel dual greeks implied_vol math random_numbers simulation simulation_bits)
  list(APPEND windows_tests --test ${name})
endforeach()

add_custom_target(windows-cargo ALL
  COMMAND ${CMAKE_COMMAND} -E env --unset=LD_LIBRARY_PATH ${windows_environment}
          ${std_cargo} build ${windows_choice} --lib --example five_lines
  BYPRODUCTS ${windows_release}/neutryx.dll ${windows_release}/libneutryx.dll.a
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
  COMMENT "Building the Rust library for Windows"
  VERBATIM)
add_custom_target(windows-rust-tests ALL
  COMMAND ${CMAKE_COMMAND} -E env --unset=LD_LIBRARY_PATH ${windows_environment} ${std_cargo} ${windows_tests} --no-run
  COMMAND ${CMAKE_COMMAND} -E env --unset=LD_LIBRARY_PATH ${windows_environment} ${std_cargo} ${windows_units} --no-run
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
  COMMENT "Building Rust's tests for Windows"
  VERBATIM)
add_dependencies(windows-rust-tests windows-cargo)
# A configured project is configured again by its own build when its files change.
add_custom_command(OUTPUT ${windows_dir}/build.ninja
  COMMAND ${CMAKE_COMMAND} -S ${PROJECT_SOURCE_DIR}/packaging/windows -B ${windows_dir} -G Ninja
          -DCMAKE_TOOLCHAIN_FILE=${PROJECT_SOURCE_DIR}/cmake/mingw64.cmake -DCMAKE_BUILD_TYPE=Release
          -DNEUTRYX_TESTS=ON -DNEUTRYX_DLL=${windows_release}/neutryx.dll
          -DNEUTRYX_IMPORT_LIBRARY=${windows_release}/libneutryx.dll.a
  COMMENT "Configuring the tests for Windows"
  VERBATIM)
add_custom_target(windows-programs ALL
  COMMAND ${CMAKE_COMMAND} --build ${windows_dir}
  DEPENDS ${windows_dir}/build.ninja
  COMMENT "Building the tests and the Excel add-in for Windows"
  VERBATIM)
add_dependencies(windows-programs windows-cargo)

add_test(NAME windows.symbols COMMAND ${CMAKE_COMMAND} -DOBJDUMP=${MINGW_OBJDUMP} -DFOLDER=${windows_bin}
  -DHEADER=${PROJECT_SOURCE_DIR}/include/neutryx.h -P ${CMAKE_CURRENT_LIST_DIR}/check_windows_symbols.cmake)
set_tests_properties(windows.symbols PROPERTIES LABELS windows)

# Wine keeps its state in a folder of the build tree. The dialog that one test opens needs no screen. Wine's services run
# from the first test to the last: what they have to say, and now and then one of them crashes as it starts, is not
# taken for the words of a test.
set(wine_environment WINEPREFIX=${PROJECT_BINARY_DIR}/wine WINEDEBUG=-all "WINEDLLOVERRIDES=mscoree,mshtml=")
set(wine_run ${CMAKE_COMMAND} -E env --unset=DISPLAY ${wine_environment})
# The server does not make this folder.
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/wine)
add_test(NAME windows.prepare_wine COMMAND sh -c "'${WINESERVER}' --persistent >/dev/null 2>&1
'${WINEBOOT}' --init >/dev/null 2>&1
'${WINE}' reg add 'HKCU\\Software\\Wine\\Drivers' /v Graphics /d null /f")
set_tests_properties(windows.prepare_wine PROPERTIES LABELS windows FIXTURES_SETUP wine TIMEOUT 300
  ENVIRONMENT "DISPLAY=;WINEPREFIX=${PROJECT_BINARY_DIR}/wine;WINEDEBUG=-all;WINEDLLOVERRIDES=mscoree,mshtml=")

add_test(NAME windows.end_wine COMMAND ${wine_run} ${WINESERVER} --kill)
set_tests_properties(windows.end_wine PROPERTIES LABELS windows FIXTURES_CLEANUP wine)

# add_wine_test(NAME LABEL FOLDER program argument...)
function(add_wine_test name label folder program)
  add_test(NAME ${name} COMMAND ${wine_run} ${WINE} ${program} ${ARGN} WORKING_DIRECTORY ${folder})
  # A crash in a thread may leave the exit code alone. Wine hands OpenCL on to the drivers of the machine.
  set_tests_properties(${name} PROPERTIES LABELS "${label}" FIXTURES_REQUIRED wine TIMEOUT 600
    FAIL_REGULAR_EXPRESSION "Unhandled" ENVIRONMENT "RUST_BACKTRACE=0;OCL_ICD_VENDORS=${opencl_none}")
endfunction()

foreach(name boundary buffers devices row_codes control jobs threads typed typed_simulations layouts simulation multi_asset paths)
  add_wine_test(windows.c.${name} windows ${windows_bin} c_${name}.exe)
endforeach()
if(opencl_drivers)
  foreach(name buffers devices)
    add_wine_test(windows.opencl.${name} "windows;opencl" ${windows_bin} c_${name}.exe)
    set_tests_properties(windows.opencl.${name} PROPERTIES ENVIRONMENT "RUST_BACKTRACE=0;${opencl_environment}")
  endforeach()
endif()
add_wine_test(windows.unload windows ${windows_bin} unload.exe neutryx.dll)

# Wine lacks a part of Windows that Rust's std needs; a stand-in lies with the programs.
foreach(part tests units)
  add_test(NAME windows.rust.${part} COMMAND ${wine_run} --unset=LD_LIBRARY_PATH ${windows_environment}
    CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER=${WINE} WINEPATH=${windows_bin} OCL_ICD_VENDORS=${opencl_none}
    ${std_cargo} ${windows_${part}} --no-fail-fast WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(windows.rust.${part} PROPERTIES LABELS "windows;rust" FIXTURES_REQUIRED wine TIMEOUT 1800
    RESOURCE_LOCK "cargo windows" FAIL_REGULAR_EXPRESSION "Unhandled" COST 400)
endforeach()

# The C# binding declares the structs of C once, for all systems, and its tests hold them to what they are here.
add_executable(print_layouts ${PROJECT_SOURCE_DIR}/tests/windows/print_layouts.c
  ${PROJECT_SOURCE_DIR}/tests/csharp/native/layouts.c)
target_include_directories(print_layouts PRIVATE ${PROJECT_SOURCE_DIR}/include)
add_test(NAME windows.layouts_as_here COMMAND ${wine_run} sh -c
  "$<TARGET_FILE:print_layouts> >here.txt && ${WINE} print_layouts.exe >windows.txt \
&& ${CMAKE_COMMAND} -E compare_files --ignore-eol here.txt windows.txt && grep -c sizeof windows.txt"
  WORKING_DIRECTORY ${windows_bin})
set_tests_properties(windows.layouts_as_here PROPERTIES LABELS windows FIXTURES_REQUIRED wine)

foreach(name registration cells shapes texts random_calls books sessions threads escape asynchronous wizard simulations)
  add_wine_test(excel.${name} excel ${windows_bin} excel_tests.exe neutryx.xll told ${name})
endforeach()
# Once more with Excel found the other way.
add_wine_test(excel.all_by_export excel ${windows_bin} excel_tests.exe neutryx.xll exported all)
add_wine_test(excel.leaks excel ${windows_bin} excel_tests.exe neutryx.xll exported leaks)
add_wine_test(excel.no_library excel ${windows_dir}/no_library excel_tests.exe neutryx.xll told unusable "Cannot load")
add_wine_test(excel.wrong_abi excel ${windows_dir}/wrong_abi excel_tests.exe neutryx.xll told unusable
  "ABI version 99, and the add-in needs ${NEUTRYX_ABI_VERSION}.")

# Worksheets, evaluated by the program that plays Excel.
find_package(Python3 COMPONENTS Interpreter)
set(evaluate "${WINE} evaluate.exe neutryx.xll")
set(excel_dir ${PROJECT_SOURCE_DIR}/bindings/excel)
set(workbook ${excel_dir}/sample/neutryx.xlsx)

# add_worksheet_test(NAME LABEL script argument...)
function(add_worksheet_test name label script)
  if(NOT Python3_Interpreter_FOUND)
    add_missing(${name} ${label} python3)
    return()
  endif()
  add_test(NAME ${name} COMMAND ${wine_run} ${Python3_EXECUTABLE} ${excel_dir}/tests/${script} ${ARGN}
    WORKING_DIRECTORY ${windows_bin})
  set_tests_properties(${name} PROPERTIES LABELS "${label}" FIXTURES_REQUIRED wine TIMEOUT 600
    ENVIRONMENT OCL_ICD_VENDORS=${opencl_none})
endfunction()

add_worksheet_test(excel.workbook excel check_workbook.py values ${workbook} "${evaluate} told")
add_worksheet_test(excel.workbook_by_export excel check_workbook.py values ${workbook} "${evaluate} exported")
add_worksheet_test(docs.readme.excel "docs;excel" check_readme.py ${PROJECT_SOURCE_DIR}/README.md "${evaluate} told")
add_worksheet_test(docs.excel "docs;excel" check_readme.py ${excel_dir}/README.md "${evaluate} told")
if(interop_table)
  add_worksheet_test(excel.table excel check_table.py ${interop_table} "${evaluate} told")
  set_tests_properties(excel.table PROPERTIES FIXTURES_REQUIRED "wine;interop_table")
endif()

# The committed workbook is what its program writes.
find_program(PYTHON_FOR_TESTS python PATHS ${PROJECT_SOURCE_DIR}/build/python/bin NO_DEFAULT_PATH)
set(workbook_maker)
foreach(python ${PYTHON_FOR_TESTS} ${Python3_EXECUTABLE} /usr/bin/python3)
  execute_process(COMMAND ${python} -c "import openpyxl" RESULT_VARIABLE without ERROR_QUIET)
  if(NOT without AND NOT workbook_maker)
    set(workbook_maker ${python})
  endif()
endforeach()
if(workbook_maker)
  add_test(NAME excel.workbook_is_current COMMAND ${workbook_maker} ${excel_dir}/tests/check_workbook.py current
    ${workbook} ${excel_dir}/sample/make_workbook.py)
  set_tests_properties(excel.workbook_is_current PROPERTIES LABELS excel)
else()
  add_missing(excel.workbook_is_current excel openpyxl)
endif()
