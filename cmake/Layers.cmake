# layer(NAME NEEDS...): src/NAME/**.cpp as a static library, and its *_test.cpp as NAME_test.
# Behind precompiled headers: one for all layers, one for all tests, and one of its own for a
# layer that has cmake/precompiled/NAME.hpp.
enable_testing()
include(GoogleTest)

# The same flags everywhere, or the precompiled headers would not fit.
link_libraries(fmt::fmt Boost::json Threads::Threads)
add_compile_options(-pthread)

set(precompiled_source ${CMAKE_BINARY_DIR}/precompiled.cpp)
file(WRITE ${precompiled_source}.in "// Carries a precompiled header.\n")
configure_file(${precompiled_source}.in ${precompiled_source} COPYONLY)

function(precompiled name)
  add_library(precompiled_${name} STATIC ${precompiled_source})
  target_include_directories(precompiled_${name} PRIVATE ${CMAKE_SOURCE_DIR}/src)
  target_link_libraries(precompiled_${name} PRIVATE ${ARGN})
  target_precompile_headers(precompiled_${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled/${name}.hpp)
endfunction()

# A target behind one of them. Where none are made, as for the lints, it is read as written.
function(behind target name)
  if(CMAKE_DISABLE_PRECOMPILE_HEADERS)
    target_compile_options(${target} PRIVATE "SHELL:-include ${CMAKE_SOURCE_DIR}/cmake/precompiled/${name}.hpp")
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR}/src)
  else()
    target_precompile_headers(${target} REUSE_FROM precompiled_${name})
  endif()
endfunction()

precompiled(usual)
precompiled(test GTest::gtest GTest::gmock rapidcheck)

function(layer name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp)
  set(tests ${sources})
  list(FILTER tests INCLUDE REGEX "_test\\.cpp$")
  list(FILTER sources EXCLUDE REGEX "(_test|/main)\\.cpp$")
  if(NOT sources)
    add_library(${name} INTERFACE)
    target_include_directories(${name} INTERFACE ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(${name} INTERFACE ${ARGN})
  else()
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(${name} PUBLIC ${ARGN})
    set(of usual)
    if(EXISTS ${CMAKE_SOURCE_DIR}/cmake/precompiled/${name}.hpp)
      precompiled(${name} ${ARGN})
      set(of ${name})
    endif()
    behind(${name} ${of})
  endif()
  if(tests)
    add_executable(${name}_test ${tests})
    target_link_libraries(${name}_test ${name} GTest::gtest_main GTest::gmock rapidcheck)
    behind(${name}_test test)
    add_test(NAME ${name} COMMAND ${name}_test WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  endif()
endfunction()

# program(NAME LAYER): src/LAYER/main.cpp as the executable NAME at the top of the build, beside
# the tests of the layer, which may start it.
function(program name layer)
  add_executable(${name} ${CMAKE_SOURCE_DIR}/src/${layer}/main.cpp)
  target_link_libraries(${name} ${layer})
  behind(${name} usual)
  if(TARGET ${layer}_test)
    add_dependencies(${layer}_test ${name})
  endif()
endfunction()
