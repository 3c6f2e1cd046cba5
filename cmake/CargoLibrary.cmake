# Builds the library through cargo.
#
# Cargo always runs, as only it knows whether anything changed. It gets target folders of its own in the build
# tree: the library is built without the features of the command line, and a plain `cargo build` in the source
# tree would replace it by one built with them.

find_program(CARGO cargo PATHS $ENV{HOME}/.cargo/bin REQUIRED)
if(WIN32)
  message(FATAL_ERROR "The CMake build knows Linux and macOS. On Windows run: cargo build --release --lib")
endif()

if(CMAKE_BUILD_TYPE STREQUAL "Debug")
  set(cargo_profile dev)
  set(cargo_profile_dir debug)
else()
  set(cargo_profile release)
  set(cargo_profile_dir release)
endif()

if(APPLE)
  set(neutryx_shared_full libneutryx.${PROJECT_VERSION}.dylib)
  set(neutryx_shared_abi libneutryx.${NEUTRYX_ABI_VERSION}.dylib)
  set(neutryx_shared libneutryx.dylib)
  set(neutryx_system_libs -lSystem -lc -lm)
else()
  set(neutryx_shared_full libneutryx.so.${PROJECT_VERSION})
  set(neutryx_shared_abi libneutryx.so.${NEUTRYX_ABI_VERSION})
  set(neutryx_shared libneutryx.so)
  # What `rustc --print native-static-libs` answers; the tests link the static library with these.
  set(neutryx_system_libs -lgcc_s -lutil -lrt -lpthread -lm -ldl -lc)
endif()
set(neutryx_static libneutryx.a)

# What cargo compiles a dependency with depends on all the packages that it is told of. Told of the Python package too, it
# compiles the library so that the wheel finds it compiled.
set(neutryx_packages --package neutryx)
if(EXISTS ${PROJECT_SOURCE_DIR}/build/python/bin/python)
  list(APPEND neutryx_packages --package neutryx-python)
endif()

# add_cargo_library(NAME [PROFILE profile] [TARGET_DIR folder] [CHOICE cargo-option...])
#
# Defines NAME::neutryx (shared) and NAME::static, with the files in the folder NAME of the build tree. CHOICE says which
# packages are built with which features.
function(add_cargo_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PROFILE;TARGET_DIR" "CHOICE")
  if(NOT arg_PROFILE)
    set(arg_PROFILE ${cargo_profile})
  endif()
  if(NOT arg_TARGET_DIR)
    set(arg_TARGET_DIR ${PROJECT_BINARY_DIR}/cargo/${name})
  endif()
  if(NOT arg_CHOICE)
    set(arg_CHOICE ${neutryx_packages} --no-default-features --features neutryx/opencl)
  endif()
  set(built ${arg_TARGET_DIR}/${arg_PROFILE})
  if(arg_PROFILE MATCHES "^(dev|test)$")
    set(built ${arg_TARGET_DIR}/debug)
  endif()
  set(dir ${PROJECT_BINARY_DIR}/${name})
  add_custom_target(${name}-cargo ALL
    COMMAND ${CARGO} build --profile ${arg_PROFILE} --locked ${arg_CHOICE} --lib --target-dir ${arg_TARGET_DIR}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${dir}
    COMMAND ${CMAKE_COMMAND} -E copy_if_different ${built}/${neutryx_shared} ${dir}/${neutryx_shared_full}
    COMMAND ${CMAKE_COMMAND} -E create_symlink ${neutryx_shared_full} ${dir}/${neutryx_shared_abi}
    COMMAND ${CMAKE_COMMAND} -E create_symlink ${neutryx_shared_abi} ${dir}/${neutryx_shared}
    COMMAND ${CMAKE_COMMAND} -E copy_if_different ${built}/${neutryx_static} ${dir}/${neutryx_static}
    BYPRODUCTS ${dir}/${neutryx_shared_full} ${dir}/${neutryx_static}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    COMMENT "Building the Rust library with cargo: ${name}"
    VERBATIM)

  set(neutryx_namespace ${name})
  set(neutryx_library_dir ${dir})
  set(neutryx_include_dir ${PROJECT_SOURCE_DIR}/include)
  include(${PROJECT_SOURCE_DIR}/cmake/neutryxTargets.cmake)
  foreach(target ${name}::neutryx ${name}::static)
    set_target_properties(${target} PROPERTIES IMPORTED_GLOBAL TRUE)
    add_dependencies(${target} ${name}-cargo)
  endforeach()
endfunction()

# The command line shares the library's target folder: cargo does not put a library that a program needs in
# the place of one that was asked for.
function(add_cargo_program name)
  add_custom_target(${name}-program ALL
    COMMAND ${CARGO} build --profile ${cargo_profile} --locked --features cli --bin ${name}
            --target-dir ${PROJECT_BINARY_DIR}/cargo/neutryx
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    COMMENT "Building the command line with cargo"
    VERBATIM)
  add_dependencies(${name}-program neutryx-cargo)
endfunction()
