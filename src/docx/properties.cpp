#include "docx/properties.h"

#include "docx/fonts.h"
#include "docx/imprint.h"
#include "docx/xml.h"
#include "formats/plain.h"

#include <cstdio>

namespace duban {

namespace {

std::optional<Day> day_in(const std::string& words) {
  int year = 0, month = 0, day = 0;
  if (std::sscanf(words.c_str(), "%4d年%2d月%2d日", &year, &month, &day) != 3) return {};
  return real_day(year, month, day);
}

std::optional<Day> day_of(const Document& document) {
  if (document.official && document.official->date) return document.official->date;
  for (const auto& [name, value] : document.facts)
    if (name == "截至日期" || name == "日期")
      if (const auto day = day_in(value)) return day;
  return {};
}

std::string creator_of(const Document& document) {
  if (!document.official) return "duban";
  const Official& official = *document.official;
  return official.signature.empty() ? official.issuer : official.signature;
}

void add_text(pugi::xml_node parent, const char* name, const std::string& text) {
  if (!text.empty()) add_element(parent, name).text().set(plain(text).c_str());
}

}  // namespace

std::string core_properties_part(const Document& document) {
  pugi::xml_document part;
  const pugi::xml_node root = add_element(
      part, "cp:coreProperties",
      {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
       {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
       {"xmlns:dcterms", "http://purl.org/dc/terms/"},
       {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
  add_text(root, "dc:title", document.title);
  add_text(root, "dc:creator", creator_of(document));
  add_text(root, "dc:description", record_of(document));
  add_text(root, "dc:language", document.language);
  const auto day = day_of(document);
  if (!day) return xml_bytes(part);
  for (const char* name : {"dcterms:created", "dcterms:modified"})
    add_element(root, name, {{"xsi:type", "dcterms:W3CDTF"}})
        .text()
        .set((to_string(*day) + "T00:00:00Z").c_str());
  return xml_bytes(part);
}

std::string app_properties_part() {
  pugi::xml_document part;
  const pugi::xml_node root = add_element(
      part, "Properties",
      {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
  add_text(root, "Application", "duban");
  return xml_bytes(part);
}

std::string settings_part() {
  pugi::xml_document part;
  const pugi::xml_node settings = word_root(part, "w:settings");
  add_element(settings, "w:zoom", {{"w:percent", "100"}});
  add_value(settings, "w:defaultTabStop", "420");
  add_element(settings, "w:evenAndOddHeaders");
  add_value(settings, "w:characterSpacingControl", "doNotCompress");
  const pugi::xml_node compat = add_element(settings, "w:compat");
  add_element(compat, "w:useFELayout");
  add_element(compat, "w:compatSetting",
              {{"w:name", "compatibilityMode"},
               {"w:uri", "http://schemas.microsoft.com/office/word"},
               {"w:val", "15"}});
  add_element(settings, "w:themeFontLang", {{"w:val", "en-US"}, {"w:eastAsia", "zh-CN"}});
  return xml_bytes(part);
}

std::string font_table_part() {
  pugi::xml_document part;
  const pugi::xml_node fonts = word_root(part, "w:fonts");
  for (const Typeface& face : typefaces::all) {
    const pugi::xml_node font = add_element(fonts, "w:font", {{"w:name", face.name}});
    if (*face.other != '\0') add_value(font, "w:altName", face.other);
    add_value(font, "w:charset", "86");
    add_value(font, "w:family", &face == &typefaces::all[3] ? "swiss" : "roman");
    add_value(font, "w:pitch", "default");
  }
  return xml_bytes(part);
}

}  // namespace duban
