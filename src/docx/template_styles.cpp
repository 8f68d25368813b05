#include "docx/template_styles.h"

#include "docx/styles.h"

#include <algorithm>
#include <set>

namespace duban {

namespace {

std::string lower(std::string name) {
  for (char& c : name)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return name;
}

struct Known {
  std::map<std::string, std::string> by_name;  // in lower case
  std::set<std::string> ids;
  std::string standard;  // the id of what paragraphs are without a style
};

Known known_in(const pugi::xml_node& styles) {
  Known known;
  for (const pugi::xml_node& style : styles.children("w:style")) {
    const std::string id = style.attribute("w:styleId").value();
    known.ids.insert(id);
    if (std::string_view(style.attribute("w:type").value()) != "paragraph") continue;
    known.by_name[lower(style.child("w:name").attribute("w:val").value())] = id;
    if (style.attribute("w:default").as_bool()) known.standard = id;
  }
  return known;
}

std::string free_id(const std::set<std::string>& ids, std::string id) {
  while (ids.contains(id)) id += "Duban";
  return id;
}

// Adds our style under the id that it has in `ids`, based on the template's standard.
void add_own(pugi::xml_node styles, const WordStyle& style,
             const std::map<std::string, std::string>& ids) {
  add_style(styles, style);
  pugi::xml_node added = styles.last_child();
  added.attribute("w:styleId") = ids.at(style.id).c_str();
  const std::string& standard = ids.at(style_ids::plain);
  if (standard.empty())
    added.remove_child("w:basedOn");
  else
    added.child("w:basedOn").attribute("w:val") = standard.c_str();
  if (pugi::xml_attribute next = added.child("w:next").attribute("w:val"))
    next = ids.at(next.value()).c_str();
}

}  // namespace

std::map<std::string, std::string> adopt_styles(pugi::xml_node styles) {
  Known known = known_in(styles);
  std::map<std::string, std::string> ids = {{style_ids::plain, known.standard}};
  for (const WordStyle& style : word_styles()) {
    const auto same = known.by_name.find(lower(style.name));
    if (same != known.by_name.end()) {
      ids[style.id] = same->second;
      continue;
    }
    ids[style.id] = free_id(known.ids, style.id);
    known.ids.insert(ids[style.id]);
    add_own(styles, style, ids);
  }
  return ids;
}

void rename_styles(const pugi::xml_node& root, const std::map<std::string, std::string>& ids) {
  for (const pugi::xpath_node& found : root.select_nodes(".//w:pStyle")) {
    pugi::xml_node style = found.node();
    const auto id = ids.find(style.attribute("w:val").value());
    if (id == ids.end()) continue;
    if (id->second.empty())
      style.parent().remove_child(style);
    else
      style.attribute("w:val") = id->second.c_str();
  }
}

}  // namespace duban
