# Installs headers and what CMake needs to find the library.

include(CMakePackageConfigHelpers)

get_filename_component(root ${CMAKE_CURRENT_LIST_DIR}/.. ABSOLUTE)
install(DIRECTORY ${root}/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
  FILES_MATCHING PATTERN "*.h" PATTERN "*.hpp")

set(config_dir ${CMAKE_INSTALL_LIBDIR}/cmake/neutryx)
configure_package_config_file(${root}/cmake/neutryxConfig.cmake.in ${PROJECT_BINARY_DIR}/neutryxConfig.cmake
  INSTALL_DESTINATION ${config_dir}
  PATH_VARS CMAKE_INSTALL_LIBDIR CMAKE_INSTALL_INCLUDEDIR)
# Before 1.0 a minor version may break what its predecessor offered.
set(compatibility SameMajorVersion)
if(PROJECT_VERSION_MAJOR EQUAL 0)
  set(compatibility SameMinorVersion)
endif()
write_basic_package_version_file(${PROJECT_BINARY_DIR}/neutryxConfigVersion.cmake
  COMPATIBILITY ${compatibility})
install(FILES ${PROJECT_BINARY_DIR}/neutryxConfig.cmake ${PROJECT_BINARY_DIR}/neutryxConfigVersion.cmake
  ${root}/cmake/neutryxTargets.cmake DESTINATION ${config_dir})
