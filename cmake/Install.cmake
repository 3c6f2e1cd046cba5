# Installs the library, its headers and what other build systems need to find them.

set(dir ${PROJECT_BINARY_DIR}/neutryx)
install(PROGRAMS ${dir}/${neutryx_shared_full} DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(FILES ${dir}/${neutryx_shared_abi} ${dir}/${neutryx_shared} ${dir}/${neutryx_static}
  DESTINATION ${CMAKE_INSTALL_LIBDIR})
if(NEUTRYX_CLI)
  install(PROGRAMS ${PROJECT_BINARY_DIR}/cargo/neutryx/${cargo_profile_dir}/neutryx
    DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()

include(InstallDevelopment)

# Paths are relative to the .pc file, so that the installed tree can be moved. The static library has a file of
# its own, as a linker given -lneutryx takes the shared one.
file(RELATIVE_PATH prefix_from_pc "/prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/prefix")
string(REGEX REPLACE "/$" "" prefix_from_pc "${prefix_from_pc}")
list(JOIN neutryx_system_libs " " system_libs)
set(pc_name neutryx)
set(pc_libs "-L\${libdir} -lneutryx")
configure_file(cmake/neutryx.pc.in ${PROJECT_BINARY_DIR}/neutryx.pc @ONLY)
set(pc_name neutryx-static)
set(pc_libs "\${libdir}/${neutryx_static} ${system_libs}")
configure_file(cmake/neutryx.pc.in ${PROJECT_BINARY_DIR}/neutryx-static.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/neutryx.pc ${PROJECT_BINARY_DIR}/neutryx-static.pc
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
