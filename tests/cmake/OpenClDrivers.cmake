# Which OpenCL drivers the tests see: none, unless they are about OpenCL. Drivers start threads, take long under
# valgrind, and may leak. Tests about OpenCL see two vendors' in one process; those under valgrind and the sanitizers see
# PoCL alone, as Intel's generates code that neither can follow. `cargo xtask setup` installs both.

set(opencl_none ${PROJECT_BINARY_DIR}/opencl/none)
set(opencl_pocl ${PROJECT_BINARY_DIR}/opencl/pocl)
file(MAKE_DIRECTORY ${opencl_none} ${opencl_pocl})

set(cache_folder "$ENV{XDG_CACHE_HOME}")
if(NOT cache_folder)
  set(cache_folder $ENV{HOME}/.cache)
endif()
file(GLOB opencl_both ${cache_folder}/neutryx-tests/opencl-intel-*/vendors)
if(EXISTS /etc/OpenCL/vendors/pocl.icd AND opencl_both)
  list(GET opencl_both -1 opencl_both)
  file(COPY /etc/OpenCL/vendors/pocl.icd DESTINATION ${opencl_pocl})
  set(opencl_environment OCL_ICD_VENDORS=${opencl_both} NEUTRYX_TEST_OPENCL=1)
  set(opencl_drivers ON)
else()
  set(opencl_environment OCL_ICD_VENDORS=${opencl_none})
  set(opencl_drivers OFF)
  add_missing(rust.opencl_drivers rust "PoCL or Intel's OpenCL for CPUs")
endif()
