# embed_files(TARGET FOLDER NAME): every file below FOLDER becomes part of the program
# and is found as hengwen::embedded::NAME(), a list of {path, content} sorted by path.
function(embed_files target folder name)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/${folder}
       ${CMAKE_SOURCE_DIR}/${folder}/*)
  list(SORT files)
  set(out ${CMAKE_BINARY_DIR}/embedded/${name})
  set(incbin "    .section .rodata\n")
  set(declare "")
  set(table "")
  set(depends "")
  set(n 0)
  foreach(file IN LISTS files)
    set(symbol embedded_${name}_${n})
    string(APPEND incbin "    .global ${symbol}\n    .global ${symbol}_end\n${symbol}:\n"
           "    .incbin \"${CMAKE_SOURCE_DIR}/${folder}/${file}\"\n${symbol}_end:\n    .byte 0\n")
    string(APPEND declare "extern char const ${symbol}[], ${symbol}_end[];\n")
    string(APPEND table "      {\"${file}\", {${symbol}, std::size_t(${symbol}_end - ${symbol})}},\n")
    list(APPEND depends ${CMAKE_SOURCE_DIR}/${folder}/${file})
    math(EXPR n "${n} + 1")
  endforeach()
  string(APPEND incbin "    .section .note.GNU-stack,\"\",%progbits\n")
  file(CONFIGURE OUTPUT ${out}.S CONTENT "${incbin}" @ONLY)
  file(CONFIGURE OUTPUT ${out}.cpp @ONLY CONTENT
"#include \"embedded/files.hpp\"
extern \"C\" {
${declare}}
namespace hengwen::embedded {
std::vector<File> const& ${name}()
{
  static std::vector<File> const all{
${table}  };
  return all;
}
}
")
  set_source_files_properties(${out}.S PROPERTIES OBJECT_DEPENDS "${depends}")
  add_library(${target} STATIC ${out}.S ${out}.cpp)
  target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR}/cmake/include)
endfunction()
