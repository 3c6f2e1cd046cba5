# The library once more: with address sanitizer, with thread sanitizer.
#
# Rust's own code is instrumented, not only the C programs that call it. The flags are unstable, hence
# RUSTC_BOOTSTRAP; nothing that is shipped is built this way. The run time comes from clang, which links the
# programs, so rustc must not bring another. Little is optimised: compiling takes longer than the tests. Thread sanitizer reports races that are none unless std is
# instrumented too.

# add_sanitizer_library(NAME SANITIZER CARGO PATH cargo-arguments...) defines NAME::static.
function(add_sanitizer_library name sanitizer cargo path)
  set(dir ${PROJECT_BINARY_DIR}/cargo/${name})
  set(library ${dir}/${host_triple}/release/libneutryx.a)
  add_custom_target(${name}-cargo ALL
    COMMAND ${CMAKE_COMMAND} -E env PATH=${path} RUSTC_BOOTSTRAP=1 --unset=LD_LIBRARY_PATH
            "RUSTFLAGS=-Zsanitizer=${sanitizer} -Zexternal-clangrt -Cdebuginfo=line-tables-only ${rustflags_for_tests}"
            CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16
            ${cargo} build --release --locked --no-default-features --features opencl,fault-injection --lib
            --target ${host_triple} --target-dir ${dir} ${ARGN}
    BYPRODUCTS ${library}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    COMMENT "Building the Rust library with ${sanitizer} sanitizer"
    VERBATIM)
  add_library(${name}::static STATIC IMPORTED GLOBAL)
  set_target_properties(${name}::static PROPERTIES IMPORTED_LOCATION ${library})
  add_dependencies(${name}::static ${name}-cargo)
endfunction()

if(CLANG AND CLANGXX AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
  add_sanitizer_library(asan address ${CARGO} "$ENV{PATH}")
  if(std_cargo)
    add_sanitizer_library(tsan thread ${std_cargo} "${std_path}" -Zbuild-std=std,panic_unwind)
  endif()
endif()
