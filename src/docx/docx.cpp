#include "docx/docx.h"

#include "docx/body.h"
#include "docx/footers.h"
#include "docx/imprint.h"
#include "docx/official_head.h"
#include "docx/package.h"
#include "docx/properties.h"
#include "docx/styles.h"
#include "docx/table.h"
#include "docx/xml.h"

namespace duban {

namespace {

constexpr const char* office_types =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr const char* package_types = "http://schemas.openxmlformats.org/package/2006/";
constexpr const char* word_content =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.";

// A part beside the text, and how the text knows it.
struct Companion {
  const char* id;
  const char* kind;  // of the relationship
  const char* file;
  const char* content;
};

constexpr Companion companions[] = {{"rIdStyles", "styles", "styles.xml", "styles"},
                                    {"rIdSettings", "settings", "settings.xml", "settings"},
                                    {"rIdFonts", "fontTable", "fontTable.xml", "fontTable"},
                                    {"rIdFooterOdd", "footer", "footer1.xml", "footer"},
                                    {"rIdFooterEven", "footer", "footer2.xml", "footer"},
                                    {"rIdHeader", "header", "header1.xml", "header"},
                                    {"rIdLetterHeader", "header", "header2.xml", "header"},
                                    {"rIdLetterFooter", "footer", "footer3.xml", "footer"}};
constexpr std::size_t of_every_paper = 5;  // the others are a letter's

bool is_letter(const Document& document) {
  return document.official && document.official->layout == Official::Layout::letter;
}

std::size_t count_companions(const Document& document) {
  return is_letter(document) ? std::size(companions) : of_every_paper;
}

std::string content_types_part(const Document& document) {
  pugi::xml_document part;
  const pugi::xml_node types =
      add_element(part, "Types", {{"xmlns", std::string(package_types) + "content-types"}});
  const auto add = [&](const std::string& file, const std::string& type) {
    add_element(types, "Override", {{"PartName", file}, {"ContentType", type}});
  };
  add_element(types, "Default",
              {{"Extension", "rels"},
               {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
  add_element(types, "Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
  add("/word/document.xml", std::string(word_content) + "document.main+xml");
  for (std::size_t i = 0; i < count_companions(document); ++i)
    add(std::string("/word/") + companions[i].file,
        std::string(word_content) + companions[i].content + "+xml");
  add("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
  add("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
  return xml_bytes(part);
}

pugi::xml_node relationships_root(pugi::xml_document& part) {
  return add_element(part, "Relationships",
                     {{"xmlns", std::string(package_types) + "relationships"}});
}

void add_relationship(pugi::xml_node root, const std::string& id, const std::string& type,
                      const std::string& target) {
  add_element(root, "Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
}

std::string package_relationships_part() {
  pugi::xml_document part;
  const pugi::xml_node root = relationships_root(part);
  add_relationship(root, "rId1", std::string(office_types) + "officeDocument", "word/document.xml");
  add_relationship(root, "rId2",
                   std::string(package_types) + "relationships/metadata/core-properties",
                   "docProps/core.xml");
  add_relationship(root, "rId3", std::string(office_types) + "extended-properties",
                   "docProps/app.xml");
  return xml_bytes(part);
}

std::string document_relationships_part(const Document& document) {
  pugi::xml_document part;
  const pugi::xml_node root = relationships_root(part);
  for (std::size_t i = 0; i < count_companions(document); ++i)
    add_relationship(root, companions[i].id, std::string(office_types) + companions[i].kind,
                     companions[i].file);
  return xml_bytes(part);
}

std::string document_part(const Document& document) {
  pugi::xml_document part;
  const pugi::xml_node body = add_element(word_root(part, "w:document"), "w:body");
  WordFlow flow{body, width_of(first_look(document)), anchors_of(document)};
  add_head(body, document);
  const bool marked = !document.mark.empty();
  if (!document.official && !marked) add_facts(flow, document.facts);
  const SectionLook last = add_blocks(flow, document);
  if (marked) add_facts(flow, document.facts);
  if (document.official) add_imprint(body, document);
  add_section(body, last);
  return xml_bytes(part);
}

std::string companion_part(const std::string& file, const Document& document) {
  if (file == "styles.xml") return styles_part();
  if (file == "settings.xml") return settings_part();
  if (file == "fontTable.xml") return font_table_part();
  if (file == "footer1.xml") return odd_footer_part();
  if (file == "footer2.xml") return even_footer_part();
  if (file == "header1.xml") return empty_header_part();
  return file == "header2.xml" ? letter_header_part(document.official->issuer)
                               : letter_footer_part();
}

}  // namespace

std::string to_docx(const Document& document) {
  std::vector<PackagePart> parts = {
      {"[Content_Types].xml", content_types_part(document)},
      {"_rels/.rels", package_relationships_part()},
      {"docProps/core.xml", core_properties_part(document)},
      {"docProps/app.xml", app_properties_part()},
      {"word/document.xml", document_part(document)},
      {"word/_rels/document.xml.rels", document_relationships_part(document)}};
  for (std::size_t i = 0; i < count_companions(document); ++i)
    parts.push_back(
        {std::string("word/") + companions[i].file, companion_part(companions[i].file, document)});
  return zipped_package(parts);
}

}  // namespace duban
