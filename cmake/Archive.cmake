# An archive of everything that is installed, named after version and platform; `cpack` in the build tree writes it. The
# packages for other languages go along if they have been made: what lies in `archived_packages`, as it lies there.

get_filename_component(root ${CMAKE_CURRENT_LIST_DIR}/.. ABSOLUTE)
set(doc share/doc/neutryx)
install(FILES ${root}/README.md ${root}/CHANGELOG.md ${root}/LICENSE-MIT ${root}/LICENSE-APACHE DESTINATION ${doc})
install(DIRECTORY ${root}/bindings/cpp/examples/ DESTINATION ${doc}/examples/cpp)

string(TOLOWER "${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}" platform)
set(CPACK_PACKAGE_NAME neutryx)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_FILE_NAME neutryx-${PROJECT_VERSION}-${platform})
set(CPACK_GENERATOR TGZ)
if(WIN32)
  set(CPACK_GENERATOR ZIP)
endif()
set(archived_packages ${PROJECT_BINARY_DIR}/packages)
file(MAKE_DIRECTORY ${archived_packages})
set(CPACK_INSTALLED_DIRECTORIES ${archived_packages} .)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_VERBATIM_VARIABLES TRUE)
include(CPack)
