# What is installed: its symbols, and programs built against it as users build theirs, in empty folders, by
# find_package and by pkg-config, with the shared and with the static library.

set(install_prefix ${PROJECT_BINARY_DIR}/install-test)
add_test(NAME package.symbols COMMAND ${CMAKE_COMMAND}
  -DLIBRARY=${PROJECT_BINARY_DIR}/neutryx/${neutryx_shared_full} -DABI=${NEUTRYX_ABI_VERSION}
  -DHEADER=${PROJECT_SOURCE_DIR}/include/neutryx.h -P ${CMAKE_CURRENT_LIST_DIR}/check_symbols.cmake)
add_test(NAME package.install
  COMMAND ${CMAKE_COMMAND} --install ${PROJECT_BINARY_DIR} --prefix ${install_prefix})
set_tests_properties(package.symbols package.install PROPERTIES LABELS package)
set_tests_properties(package.install PROPERTIES FIXTURES_SETUP installed)

set(consumers ${PROJECT_SOURCE_DIR}/tests/consumers)
foreach(kind shared static)
  set(test package.find_package.${kind})
  set(dir ${PROJECT_BINARY_DIR}/consumers/find_package-${kind})
  add_test(NAME ${test} COMMAND ${CMAKE_CTEST_COMMAND}
    --build-and-test ${consumers}/find_package ${dir} --build-generator ${CMAKE_GENERATOR}
    --build-options -DCMAKE_PREFIX_PATH=${install_prefix} -DLINK=${kind} -DVERSION=${PROJECT_VERSION}
    --test-command ${CMAKE_CTEST_COMMAND} --output-on-failure)

  set(test2 package.pkg_config.${kind})
  if(PKG_CONFIG)
    add_test(NAME ${test2} COMMAND sh ${consumers}/pkg_config/build-and-run.sh ${kind}
      ${install_prefix}/${CMAKE_INSTALL_LIBDIR} ${CMAKE_C_COMPILER} ${CMAKE_CXX_COMPILER}
      ${PROJECT_BINARY_DIR}/consumers)
    set_tests_properties(${test2} PROPERTIES ENVIRONMENT PKG_CONFIG=${PKG_CONFIG})
  else()
    add_missing(${test2} package pkg-config)
  endif()
  set_tests_properties(${test} ${test2} PROPERTIES LABELS package FIXTURES_REQUIRED installed)
endforeach()
