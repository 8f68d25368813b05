#include "tests/source/pdf_file.h"

#include "base/text.h"

#include <fmt/core.h>

namespace duban {

namespace {

std::string hexadecimal(const std::string& words) {
  std::string hex;
  for (const char32_t point : code_points(words))
    hex += fmt::format("{:04X}", static_cast<unsigned>(point));
  return hex;
}

std::string stream(const std::vector<Placed>& page) {
  std::string content;
  for (const Placed& placed : page)
    content += fmt::format("BT /F1 {} Tf {} {} Td <{}> Tj ET\n", placed.size, placed.x, placed.y,
                           hexadecimal(placed.words));
  return fmt::format("<< /Length {} >>\nstream\n{}endstream", content.size(), content);
}

}  // namespace

std::string pdf(const std::vector<std::vector<Placed>>& pages) {
  std::vector<std::string> objects = {
      "<< /Type /Catalog /Pages 2 0 R >>", "",
      "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H "
      "/DescendantFonts [4 0 R] >>",
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry "
      "(Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor "
      "5 0 R >>",
      "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -120 1000 880] "
      "/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>"};
  std::string kids;
  for (const auto& page : pages) {
    const std::size_t number = objects.size() + 1;
    kids += fmt::format("{} 0 R ", number);
    objects.push_back(
        fmt::format("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
                    "{} 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
                    number + 1));
    objects.push_back(stream(page));
  }
  objects[1] = fmt::format("<< /Type /Pages /Count {} /Kids [{}] >>", pages.size(), kids);
  std::string file = "%PDF-1.4\n";
  std::string index;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    index += fmt::format("{:010} 00000 n \n", file.size());
    file += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
  }
  const std::size_t at = file.size();
  return file + fmt::format(
                    "xref\n0 {}\n0000000000 65535 f \n{}trailer\n<< /Size {} /Root 1 0 R "
                    ">>\nstartxref\n{}\n%%EOF\n",
                    objects.size() + 1, index, objects.size() + 1, at);
}

std::vector<Placed> set_lines(const std::vector<std::string>& lines, double top) {
  std::vector<Placed> page;
  for (const std::string& line : lines) {
    const bool indented = line.starts_with("　　");
    const std::string words = indented ? line.substr(std::string("　　").size()) : line;
    page.push_back({indented ? 102.0 : 70.0, top, words, 16});
    top -= 28;
  }
  return page;
}

}  // namespace duban
