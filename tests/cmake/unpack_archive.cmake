# cmake -DCPACK=... -DCONFIG=... -DFOLDER=... -DNAME=... -P unpack_archive.cmake
# Packs a build tree as `cargo xtask dist` does, and unpacks the archive into the empty folder FOLDER/unpacked.
cmake_minimum_required(VERSION 3.20)

file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER}/unpacked)
execute_process(COMMAND ${CPACK} --config ${CONFIG} -B ${FOLDER} COMMAND_ERROR_IS_FATAL ANY)
file(GLOB archive ${FOLDER}/${NAME}.tar.gz ${FOLDER}/${NAME}.zip)
if(NOT archive)
  message(FATAL_ERROR "${FOLDER} has no archive ${NAME}")
endif()
file(ARCHIVE_EXTRACT INPUT ${archive} DESTINATION ${FOLDER}/unpacked)
if(NOT EXISTS ${FOLDER}/unpacked/${NAME}/include/neutryx.h)
  message(FATAL_ERROR "${archive} does not hold ${NAME}/include/neutryx.h")
endif()
