# Cargo.toml holds the version of the library, the C header that of its ABI.

get_filename_component(root ${CMAKE_CURRENT_LIST_DIR}/.. ABSOLUTE)
file(STRINGS ${root}/Cargo.toml version_line REGEX "^version = " LIMIT_COUNT 1)
string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" version "${version_line}")
file(STRINGS ${root}/include/neutryx.h abi_line REGEX "^#define NTX_ABI_VERSION [0-9]+")
string(REGEX MATCH "[0-9]+" NEUTRYX_ABI_VERSION "${abi_line}")
if(NOT version OR NEUTRYX_ABI_VERSION STREQUAL "")
  message(FATAL_ERROR "No version in Cargo.toml or no NTX_ABI_VERSION in include/neutryx.h")
endif()
set(neutryx_description "Option prices, Greeks and simulation for arrays of options")
