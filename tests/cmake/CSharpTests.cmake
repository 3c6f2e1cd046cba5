# The C# binding: compiled, tested, its sample and the README's program run, on the run time and with the compiler that
# `cargo xtask setup` puts into build/dotnet. Where there is a .NET SDK, `dotnet test bindings/csharp` does as much.

set(csharp_tests csharp.tests csharp.interop csharp.must_not_compile csharp.readme csharp.projects csharp.sample
  csharp.sample.without_library csharp.monte_carlo csharp.overhead)

include(CSharp)
if(csharp_missing)
  foreach(test IN LISTS csharp_tests)
    add_missing(${test} csharp "a .NET run time and a C# compiler in build/dotnet")
  endforeach()
  return()
endif()

# The layout of a NuGet package, in which programs find the library.
set(csharp_native ${csharp_dir}/runtimes/${csharp_platform}/native)
file(MAKE_DIRECTORY ${csharp_native} ${csharp_dir}/alone)

csharp_compile(Neutryx.Tests exe ${csharp_source}/tests/Neutryx.Tests ${PROJECT_SOURCE_DIR}/tests/csharp/xunit)
csharp_compile(DaxSurface exe ${csharp_source}/samples/DaxSurface)
csharp_compile(MonteCarlo exe ${csharp_source}/samples/MonteCarlo)
csharp_compile(Overhead exe ${csharp_source}/benchmarks/Overhead)
foreach(program Neutryx.Tests DaxSurface MonteCarlo Overhead)
  add_dependencies(csharp_${program} csharp_Neutryx)
endforeach()
add_custom_target(csharp_programs ALL)
add_dependencies(csharp_programs csharp_Neutryx.Tests csharp_DaxSurface csharp_MonteCarlo csharp_Overhead)
add_custom_target(csharp_native ALL
  COMMAND ${CMAKE_COMMAND} -E copy_if_different $<TARGET_FILE:neutryx::neutryx> ${csharp_native}/${neutryx_shared}
  COMMENT "Copying the library for C#")
add_dependencies(csharp_native neutryx-cargo)

# Libraries in C that the tests load: what the structs look like, the wrong ABI version, the same calls from C, and a
# simulation.
foreach(name layouts wrong_abi calls simulations)
  add_library(csharp_${name} SHARED ${PROJECT_SOURCE_DIR}/tests/csharp/native/${name}.c)
  target_include_directories(csharp_${name} PRIVATE ${PROJECT_SOURCE_DIR}/include)
  target_compile_options(csharp_${name} PRIVATE -Wall -Wextra -Werror)
  set_target_properties(csharp_${name} PROPERTIES OUTPUT_NAME ${name} C_STANDARD 11
    LIBRARY_OUTPUT_DIRECTORY ${csharp_dir}/native)
endforeach()

function(add_csharp_test name)
  add_test(NAME ${name} COMMAND ${ARGN})
  set_tests_properties(${name} PROPERTIES LABELS csharp TIMEOUT 600 ENVIRONMENT
    "${csharp_environment};NEUTRYX_SOURCE=${PROJECT_SOURCE_DIR};NEUTRYX_TEST_LIBRARIES=${csharp_dir}/native;NEUTRYX_INTEROP_TABLE=${interop_table}")
endfunction()

add_csharp_test(csharp.tests ${dotnet} ${csharp_dir}/Neutryx.Tests.dll --without InteropTests)
# Its memory and threads are counted.
set_tests_properties(csharp.tests PROPERTIES PROCESSORS 2)

# One table for all languages; tests/interop has what writes it.
if(interop_table)
  add_csharp_test(csharp.interop ${dotnet} ${csharp_dir}/Neutryx.Tests.dll InteropTests)
  set_tests_properties(csharp.interop PROPERTIES FIXTURES_REQUIRED interop_table)
endif()

add_csharp_test(csharp.sample ${dotnet} ${csharp_dir}/DaxSurface.dll
  ${PROJECT_SOURCE_DIR}/examples/dax-2002-07-05.csv 100000)
set_tests_properties(csharp.sample PROPERTIES
  PASS_REGULAR_EXPRESSION "book of 104 options: price 19837.74, delta -0.005, vega/pt 1120.257")

# The second run goes on where the first one was.
add_csharp_test(csharp.monte_carlo sh -c "rm -f asians.state && '${dotnet}' MonteCarlo.dll asians.state 5e-4 \
&& '${dotnet}' MonteCarlo.dll asians.state 2e-4")
set_tests_properties(csharp.monte_carlo PROPERTIES WORKING_DIRECTORY ${csharp_dir}
  PASS_REGULAR_EXPRESSION " 32768 paths: 12.997477.* 32768 paths: 12.997477.* 262144 paths: 12.997825 .*0.000110")

# The same program where there is no library anywhere.
add_custom_target(csharp_alone ALL
  COMMAND ${CMAKE_COMMAND} -E copy ${csharp_dir}/Neutryx.dll ${csharp_dir}/DaxSurface.dll
          ${csharp_dir}/DaxSurface.runtimeconfig.json ${csharp_dir}/alone
  COMMENT "Copying a program without its library")
add_dependencies(csharp_alone csharp_DaxSurface)
add_csharp_test(csharp.sample.without_library ${dotnet} ${csharp_dir}/alone/DaxSurface.dll
  ${PROJECT_SOURCE_DIR}/examples/dax-2002-07-05.csv)
set_tests_properties(csharp.sample.without_library PROPERTIES PASS_REGULAR_EXPRESSION
  "DaxSurface: The native library of Neutryx was not found.*Tried: ${csharp_dir}/alone/runtimes/${csharp_platform}/native/${neutryx_shared}, ${csharp_dir}/alone/${neutryx_shared}, ")

# The benchmark runs; what it measures is for people.
add_csharp_test(csharp.overhead ${dotnet} ${csharp_dir}/Overhead.dll ${csharp_dir}/native/libcalls${CMAKE_SHARED_LIBRARY_SUFFIX} 1)
set_tests_properties(csharp.overhead PROPERTIES PASS_REGULAR_EXPRESSION "batch of 1,000,000, price and 5 Greeks .* ratio")

add_csharp_test(csharp.must_not_compile ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/csharp/must_not_compile.py
  ${csharp_dir}/Neutryx.dll -- ${csc})
add_csharp_test(csharp.readme ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/csharp/readme.py ${csharp_dir}
  ${csharp_source}/README.md ${PROJECT_SOURCE_DIR}/README.md -- ${dotnet} ${csharp_compiler})
add_csharp_test(csharp.projects ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/csharp/projects.py)
