# The headers compile alone, in every language version they promise, without a warning.

set(warnings -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)

# add_header_test(COMPILER PATH HEADER LANGUAGE STANDARD)
function(add_header_test compiler path header language standard)
  set(name lint.header.${header}.${standard}.${compiler})
  if(NOT path)
    add_missing(${name} lint ${compiler})
    return()
  endif()
  set(extension c)
  if(language STREQUAL "c++")
    set(extension cpp)
  endif()
  string(REPLACE "/" "_" source ${header})
  set(source ${CMAKE_CURRENT_BINARY_DIR}/only_${source}.${extension})
  file(WRITE ${source} "#include <${header}>\nint main(void) { return 0; }\n")
  add_test(NAME ${name} COMMAND ${path} -std=${standard} ${warnings} -fsyntax-only
    -I${PROJECT_SOURCE_DIR}/include ${source})
  set_tests_properties(${name} PROPERTIES LABELS lint)
endfunction()

file(GLOB headers LIST_DIRECTORIES false RELATIVE ${PROJECT_SOURCE_DIR}/include CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/include/*)
foreach(header IN LISTS headers)
  if(header MATCHES "\\.h$")
    foreach(standard c99 c11 c17)
      add_header_test(gcc "${GCC}" ${header} c ${standard})
      add_header_test(clang "${CLANG}" ${header} c ${standard})
    endforeach()
  endif()
  foreach(standard c++17 c++20)
    add_header_test(gcc "${GXX}" ${header} c++ ${standard})
    add_header_test(clang "${CLANGXX}" ${header} c++ ${standard})
  endforeach()
endforeach()

# The parts of neutryx.hpp include what they need. For the rest they are seen with neutryx.hpp.
file(GLOB_RECURSE parts RELATIVE ${PROJECT_SOURCE_DIR}/include CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/include/neutryx/*)
foreach(part IN LISTS parts)
  add_header_test(gcc "${GXX}" ${part} c++ c++17)
endforeach()
