# The C# assembly and its NuGet package, by the compiler and the run time that `cargo xtask setup` puts into
# build/dotnet. Sets `csharp_missing` where these are not there, else defines:
#
#   csharp_compile(...)     a function that compiles sources
#   csharp_Neutryx          a target: Neutryx.dll with its documentation, in ${csharp_dir}
#   add_nuget_package()     a function that adds the target `nupkg`

set(csharp_source ${PROJECT_SOURCE_DIR}/bindings/csharp)
set(csharp_dir ${PROJECT_BINARY_DIR}/csharp)
set(dotnet_dir ${PROJECT_SOURCE_DIR}/build/dotnet)
set(dotnet ${dotnet_dir}/runtime/dotnet)

set(csharp_missing ON)
find_package(Python3 COMPONENTS Interpreter)
if(Python3_Interpreter_FOUND)
  execute_process(COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/csharp/compiler/install.py ${dotnet_dir}
    --check RESULT_VARIABLE csharp_missing OUTPUT_QUIET ERROR_QUIET)
endif()
if(csharp_missing)
  return()
endif()

set(csharp_environment DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_CLI_TELEMETRY_OPTOUT=1)
set(csharp_compiler ${dotnet_dir}/compiler/csc.dll -framework -langversion:12 -nullable:enable -warnaserror+ -unsafe+
  -optimize+ -deterministic+ -pathmap:${PROJECT_SOURCE_DIR}=/neutryx)
set(csc ${CMAKE_COMMAND} -E env ${csharp_environment} ${dotnet} ${csharp_compiler})

# As folders in NuGet packages are called.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
  set(csharp_platform arm64)
else()
  set(csharp_platform x64)
endif()
if(APPLE)
  set(csharp_platform osx-${csharp_platform})
else()
  set(csharp_platform linux-${csharp_platform})
endif()

# csharp_compile(NAME library|exe SOURCE...) compiles what lies in folders and files.
function(csharp_compile name kind)
  set(sources)
  foreach(path IN LISTS ARGN)
    if(IS_DIRECTORY ${path})
      file(GLOB_RECURSE found CONFIGURE_DEPENDS ${path}/*.cs)
      list(FILTER found EXCLUDE REGEX "/(bin|obj)/")
      list(APPEND sources ${found})
    else()
      list(APPEND sources ${path})
    endif()
  endforeach()
  set(target ${csharp_dir}/${name}.dll)
  set(options -t:${kind} -out:${target})
  set(references)
  if(kind STREQUAL "library")
    # With documentation, so that what is public and undocumented is an error.
    list(APPEND options -doc:${csharp_dir}/${name}.xml)
  else()
    set(references ${csharp_dir}/Neutryx.dll)
    list(APPEND options -r:${references})
  endif()
  add_custom_command(OUTPUT ${target}
    COMMAND ${csc} ${options} ${sources}
    COMMAND ${CMAKE_COMMAND} -E copy ${dotnet_dir}/compiler/runtimeconfig.json ${csharp_dir}/${name}.runtimeconfig.json
    DEPENDS ${sources} ${references} ${dotnet_dir}/stamp
    COMMENT "Compiling ${name}.dll"
    VERBATIM)
  add_custom_target(csharp_${name} DEPENDS ${target})
endfunction()

file(MAKE_DIRECTORY ${csharp_dir})
configure_file(${PROJECT_SOURCE_DIR}/packaging/AssemblyInfo.cs.in ${csharp_dir}/AssemblyInfo.cs @ONLY)
csharp_compile(Neutryx library ${csharp_source}/src/Neutryx ${csharp_dir}/AssemblyInfo.cs)

# add_nuget_package(FOLDER [WINDOWS_LIBRARY]) packs the assembly with the library of this platform, and with that of 64-bit
# Windows if its file is given: by the .NET SDK, or where there is none by packaging/nuget.py. Then the assembly was compiled
# against the run time's own assemblies and not against reference assemblies, which only the SDK has. It runs the same, but
# projects of an SDK do not compile against it, so what is published must have been packed by one.
function(add_nuget_package folder)
  set(runtimes ${PROJECT_BINARY_DIR}/nuget/runtimes)
  set(copies COMMAND ${CMAKE_COMMAND} -E make_directory ${runtimes}/${csharp_platform}/native
    COMMAND ${CMAKE_COMMAND} -E copy ${PROJECT_BINARY_DIR}/neutryx/${neutryx_shared_full}
            ${runtimes}/${csharp_platform}/native/${neutryx_shared})
  if(ARGN)
    list(APPEND copies COMMAND ${CMAKE_COMMAND} -E make_directory ${runtimes}/win-x64/native
      COMMAND ${CMAKE_COMMAND} -E copy ${ARGN} ${runtimes}/win-x64/native/neutryx.dll)
  endif()
  set(pack COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/packaging/nuget.py ${folder}
    --assembly ${csharp_dir}/Neutryx.dll --documentation ${csharp_dir}/Neutryx.xml --runtimes ${runtimes})
  find_program(DOTNET_SDK dotnet)
  if(DOTNET_SDK)
    execute_process(COMMAND ${DOTNET_SDK} --list-sdks OUTPUT_VARIABLE sdks ERROR_QUIET)
  endif()
  if(sdks)
    set(pack COMMAND ${DOTNET_SDK} pack ${csharp_source}/src/Neutryx -c Release -o ${folder}
      -p:NeutryxRuntimes=${runtimes}/)
  else()
    message(STATUS "The NuGet package is made without a .NET SDK: for tests, not to be published")
  endif()
  add_custom_target(nupkg
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${PROJECT_BINARY_DIR}/nuget ${folder}
    ${copies}
    ${pack}
    COMMENT "Packing for NuGet"
    VERBATIM)
  add_dependencies(nupkg csharp_Neutryx neutryx-cargo)
endfunction()
