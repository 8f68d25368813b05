#include "docx/xml.h"

#include <sstream>

namespace duban {

pugi::xml_node add_element(pugi::xml_node parent, const char* name, XmlAttributes attributes) {
  pugi::xml_node node = parent.append_child(name);
  for (const auto& [key, value] : attributes) node.append_attribute(key) = value.c_str();
  return node;
}

void add_value(pugi::xml_node parent, const char* name, const std::string& value) {
  add_element(parent, name, {{"w:val", value}});
}

pugi::xml_node word_root(pugi::xml_document& part, const char* name) {
  return add_element(
      part, name,
      {{"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
       {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"}});
}

std::string xml_bytes(const pugi::xml_document& part) {
  std::ostringstream bytes;
  bytes << "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  part.save(bytes, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
  return bytes.str();
}

}  // namespace duban
