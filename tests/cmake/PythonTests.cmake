# The Python package: a wheel built as pip builds it, and its tests, in the environment that `cargo xtask setup` makes.

set(python_environment ${PROJECT_SOURCE_DIR}/build/python)
set(python_package ${PROJECT_SOURCE_DIR}/bindings/python)
find_program(PYTHON_FOR_TESTS python PATHS ${python_environment}/bin NO_DEFAULT_PATH)

if(PYTHON_FOR_TESTS)
  # Goes into the archive, too. The same target folder as the library's, which has most of what cargo needs.
  add_test(NAME python.wheel COMMAND ${PYTHON_FOR_TESTS} ${python_package}/tests/build_wheel.py
    ${archived_packages}/python)
  set_tests_properties(python.wheel PROPERTIES LABELS python FIXTURES_SETUP python_package TIMEOUT 1800 COST 500
    ENVIRONMENT "CARGO_TARGET_DIR=${PROJECT_BINARY_DIR}/cargo/neutryx;MATURIN_PEP517_ARGS=--locked")
  add_test(NAME python.tests COMMAND ${PYTHON_FOR_TESTS} -m pytest -q -p no:cacheprovider
    WORKING_DIRECTORY ${python_package})
  set_tests_properties(python.tests PROPERTIES LABELS python FIXTURES_REQUIRED "python_package;interop_table"
    TIMEOUT 900 ENVIRONMENT "NEUTRYX_INTEROP_TABLE=${interop_table};PYTHONDONTWRITEBYTECODE=1")
  foreach(command check "format;--check")
    list(GET command 0 name)
    add_test(NAME lint.python.${name} COMMAND ${PYTHON_FOR_TESTS} -m ruff ${command} --no-cache
      WORKING_DIRECTORY ${python_package})
    set_tests_properties(lint.python.${name} PROPERTIES LABELS lint)
  endforeach()
else()
  foreach(test python.wheel python.tests lint.python.check lint.python.format)
    add_missing(${test} python "the environment for Python's tests")
  endforeach()
endif()
