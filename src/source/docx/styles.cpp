#include "source/docx/styles.h"

#include <cctype>

namespace duban {

namespace {

constexpr int most_bases = 32;  // a style's base's base …; bases in a circle must end

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return result;
}

// "heading 2", "标题 2", "标题2" → 2; the document's title is 1.
int heading_by_name(const std::string& name) {
  if (name == "title" || name == "标题") return 1;
  for (const std::string_view word : {"heading", "标题"}) {
    if (!name.starts_with(word)) continue;
    std::string_view rest = std::string_view(name).substr(word.size());
    while (rest.starts_with(' ')) rest.remove_prefix(1);
    if (rest.size() == 1 && rest[0] >= '1' && rest[0] <= '9') return rest[0] - '0';
  }
  return 0;
}

}  // namespace

ListPlace list_place(const pugi::xml_node& properties) {
  const pugi::xml_node numbering = child(properties, "numPr");
  return {number_in(child(numbering, "numId"), "val"), number_in(child(numbering, "ilvl"), "val")};
}

DocxStyles::DocxStyles(const pugi::xml_node& styles) {
  for (const pugi::xml_node& each : styles.children()) {
    if (!is(each, "style")) continue;
    const pugi::xml_node properties = child(each, "pPr");
    Style style;
    style.name = lower(attribute(child(each, "name"), "val"));
    style.base = attribute(child(each, "basedOn"), "val");
    style.place = duban::list_place(properties);
    style.outline = number_in(child(properties, "outlineLvl"), "val");
    styles_.emplace(attribute(each, "styleId"), std::move(style));
  }
}

// Until `visit` is content.
template <class Visit>
void DocxStyles::each_base(const std::string& style, Visit&& visit) const {
  auto found = styles_.find(style);
  for (int i = 0; i < most_bases && found != styles_.end(); ++i) {
    if (visit(found->second)) return;
    found = styles_.find(found->second.base);
  }
}

ListPlace DocxStyles::list_place(const std::string& style) const {
  ListPlace place;
  each_base(style, [&](const Style& base) {
    if (!place.list) place.list = base.place.list;
    if (!place.level) place.level = base.place.level;
    return place.list && place.level;
  });
  return place;
}

int DocxStyles::heading(const std::string& style) const {
  int heading = 0;
  each_base(style, [&](const Style& base) {
    heading = heading_by_name(base.name);
    if (heading == 0 && base.outline && *base.outline >= 0 && *base.outline < 9)
      heading = *base.outline + 1;
    return heading > 0 || base.outline;
  });
  return heading;
}

bool DocxStyles::is_contents(const std::string& style) const {
  bool contents = false;
  each_base(style, [&](const Style& base) {
    contents = base.name.starts_with("toc ") || base.name.starts_with("目录 ");
    return contents;
  });
  return contents;
}

}  // namespace duban
