#include "docx/pdf_stamp.h"

#include "docx/package.h"

#include <pugixml.hpp>

#include <cctype>
#include <string_view>

namespace duban {

namespace {

// Over what stands behind the last `lead`, where there is as much.
void put_behind(std::string& pdf, std::string_view lead, const std::string& words) {
  const std::size_t found = pdf.rfind(lead);
  if (found == pdf.npos || pdf.size() - found - lead.size() < words.size()) return;
  pdf.replace(found + lead.size(), words.size(), words);
}

}  // namespace

// The identity stands twice: as made first and as changed last.
std::string stamp_pdf(std::string pdf, const std::string& moment, const std::string& identity) {
  put_behind(pdf, "/CreationDate(D:", moment);
  put_behind(pdf, "/ID [ <", identity + ">\n<" + identity + ">");
  put_behind(pdf, "/DocChecksum /", identity);
  return pdf;
}

std::string moment_of(const std::string& docx) {
  constexpr std::size_t length = 14;
  std::string moment;
  for (const PackagePart& part : unzipped_package(docx)) {
    if (part.name != "docProps/core.xml") continue;
    pugi::xml_document xml;
    if (!xml.load_buffer(part.content.data(), part.content.size())) continue;
    for (const char c : std::string_view(xml.document_element().child_value("dcterms:created")))
      if (std::isdigit(static_cast<unsigned char>(c))) moment += c;
  }
  return moment.size() == length ? moment : "20010101000000";
}

}  // namespace duban
