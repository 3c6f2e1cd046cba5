# The targets `neutryx::neutryx` (shared library) and `neutryx::static`, for the build and the install tree alike.
# Who includes this file sets the variables neutryx_* it uses.

add_library(${neutryx_namespace}::neutryx SHARED IMPORTED)
set_target_properties(${neutryx_namespace}::neutryx PROPERTIES
  IMPORTED_LOCATION "${neutryx_library_dir}/${neutryx_shared_full}"
  IMPORTED_SONAME "${neutryx_shared_abi}"
  INTERFACE_INCLUDE_DIRECTORIES "${neutryx_include_dir}")
if(neutryx_import_library)
  # Windows: what is linked is not what runs.
  set_target_properties(${neutryx_namespace}::neutryx PROPERTIES
    IMPORTED_LOCATION "${neutryx_library_dir}/../bin/${neutryx_shared_full}"
    IMPORTED_IMPLIB "${neutryx_library_dir}/${neutryx_import_library}")
  return()
endif()

add_library(${neutryx_namespace}::static STATIC IMPORTED)
set_target_properties(${neutryx_namespace}::static PROPERTIES
  IMPORTED_LOCATION "${neutryx_library_dir}/${neutryx_static}"
  IMPORTED_LINK_INTERFACE_LANGUAGES C
  INTERFACE_INCLUDE_DIRECTORIES "${neutryx_include_dir}"
  INTERFACE_LINK_LIBRARIES "${neutryx_system_libs}")
