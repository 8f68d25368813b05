#include "source/office_xml.h"

#include "source/refusal.h"

#include <algorithm>
#include <charconv>

namespace duban {

namespace {

constexpr std::ptrdiff_t most_elements = 8'000'000;  // each takes some 100 bytes of memory

}  // namespace

pugi::xml_document parse_part(std::string content) {
  if (std::count(content.begin(), content.end(), '<') > most_elements)
    throw Refusal("too-large", "内部结构过于庞大，不像办公文件");
  pugi::xml_document document;
  const auto parsed = document.load_buffer(content.data(), content.size(),
                                           pugi::parse_default | pugi::parse_ws_pcdata_single);
  if (!parsed) throw Refusal("unreadable-file", "文件内容已损坏；请用Office或WPS打开后另存一份");
  return document;
}

std::string_view local_name(const char* name) {
  const std::string_view whole = name;
  return whole.substr(whole.find(':') + 1);  // npos + 1 = 0
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_node& inner : node.children())
    if (is(inner, name)) return inner;
  return {};
}

std::string_view attribute(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute& each : node.attributes())
    if (local_name(each.name()) == name) return each.value();
  return {};
}

std::optional<int> number_in(const pugi::xml_node& node, std::string_view name) {
  const std::string_view text = attribute(node, name);
  int number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc()) return {};
  return number;
}

bool is_on(const pugi::xml_node& property) {
  if (!property) return false;
  const std::string_view value = attribute(property, "val");
  return value != "0" && value != "false" && value != "off";
}

}  // namespace duban
