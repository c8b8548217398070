# layer(NAME NEEDS...): src/NAME/**.cpp as a static library, and its *_test.cpp as NAME_test,
# all behind one precompiled header.
enable_testing()
include(GoogleTest)

# The same flags everywhere, or the precompiled header would not fit.
link_libraries(fmt::fmt Boost::json Threads::Threads)
add_compile_options(-pthread)
add_library(precompiled STATIC ${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp)
target_precompile_headers(precompiled PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled.hpp)

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
    target_precompile_headers(${name} REUSE_FROM precompiled)
  endif()
  if(tests)
    add_executable(${name}_test ${tests})
    target_link_libraries(${name}_test ${name} GTest::gtest_main GTest::gmock rapidcheck)
    target_precompile_headers(${name}_test REUSE_FROM precompiled)
    add_test(NAME ${name} COMMAND ${name}_test WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  endif()
endfunction()

# program(NAME LAYER): src/LAYER/main.cpp as the executable NAME at the top of the build, beside
# the tests of the layer, which may start it.
function(program name layer)
  add_executable(${name} ${CMAKE_SOURCE_DIR}/src/${layer}/main.cpp)
  target_link_libraries(${name} ${layer})
  target_precompile_headers(${name} REUSE_FROM precompiled)
  if(TARGET ${layer}_test)
    add_dependencies(${layer}_test ${name})
  endif()
endfunction()
