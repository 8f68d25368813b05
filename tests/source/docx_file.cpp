#include "tests/source/docx_file.h"

#include "tests/test.h"

#include <zip.h>

namespace duban {

std::string zipped(const std::map<std::string, std::string>& parts, const char* password) {
  zip_source_t* buffer = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  REQUIRE(buffer);
  zip_source_keep(buffer);
  zip_t* archive = zip_open_from_source(buffer, ZIP_TRUNCATE, nullptr);
  REQUIRE(archive);
  for (const auto& [name, content] : parts) {
    zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
    const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    REQUIRE(index >= 0);
    if (password)
      zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password);
  }
  REQUIRE(zip_close(archive) == 0);
  REQUIRE(zip_source_open(buffer) == 0);
  zip_source_seek(buffer, 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(zip_source_tell(buffer)), '\0');
  zip_source_seek(buffer, 0, SEEK_SET);
  REQUIRE(zip_source_read(buffer, bytes.data(), bytes.size()) ==
          static_cast<zip_int64_t>(bytes.size()));
  zip_source_close(buffer);
  zip_source_free(buffer);
  return bytes;
}

std::string part(const std::string& name, const std::string& content) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name +
         " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
         " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" +
         content + "</w:" + name + ">";
}

std::string docx(const std::string& body, std::map<std::string, std::string> parts) {
  parts["[Content_Types].xml"] = "<Types/>";
  parts["word/document.xml"] = part("document", "<w:body>" + body + "<w:sectPr/></w:body>");
  return zipped(parts);
}

std::string paragraph(const std::string& text, const std::string& properties) {
  return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text +
         "</w:t></w:r></w:p>";
}

}  // namespace duban
