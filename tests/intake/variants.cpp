#include "tests/intake/variants.h"

#include <iconv.h>
#include <opencc/SimpleConverter.hpp>

#include "base/text.h"
#include "tests/source/docx_file.h"
#include "tests/test.h"

namespace duban {

namespace {

template <class F>
std::string by_line(const std::string& text, F change) {
  std::string all;
  for (const std::string& line : split(text, "\n"))
    if (!line.empty()) all += change(line) + "\n";
  return all;
}

constexpr std::string_view han_digits[] = {"一", "二", "三", "四", "五",
                                           "六", "七", "八", "九", "十"};

std::string escaped(const std::string& text) {
  return replace_all(replace_all(text, "&", "&amp;"), "<", "&lt;");
}

}  // namespace

std::string with_half_width_brackets(const std::string& text) {
  std::string changed = text;
  for (const std::string_view digit : han_digits)
    changed =
        replace_all(changed, "（" + std::string(digit) + "）", "(" + std::string(digit) + ")");
  return changed;
}

std::string with_numbers_closed_by(const std::string& text, const std::string& sign) {
  return by_line(text, [&](const std::string& line) {
    const std::size_t digits = line.find_first_not_of("0123456789");
    if (digits == 0 || digits == line.npos) return line;
    for (const std::string_view stop : {".", "．"})
      if (line.substr(digits).starts_with(stop))
        return line.substr(0, digits) + sign + line.substr(digits + stop.size());
    return line;
  });
}

std::string with_parts_spelt_out(const std::string& text) {
  return by_line(text, [](const std::string& line) {
    for (const std::string_view digit : han_digits)
      if (line.starts_with(std::string(digit) + "、"))
        return "第" + std::string(digit) + "部分 " + line.substr(digit.size() + 3);
    return line;
  });
}

std::string hard_wrapped(const std::string& text, std::size_t most) {
  return by_line(text, [&](const std::string& line) {
    std::string wrapped;
    std::size_t columns = 0;
    for (const char32_t point : code_points(line)) {
      const std::size_t wide = point < 0x80 ? 1 : 2;
      if (columns + wide > most) wrapped += '\n', columns = 0;
      columns += wide;
      wrapped += to_utf8({&point, 1});
    }
    return wrapped;
  });
}

std::string set_in_paragraphs(const std::string& text) {
  return by_line(text, [](const std::string& line) { return "　　" + line + "\n"; });
}

std::string with_windows_line_ends(const std::string& text) {
  return replace_all(text, "\n", "\r\n");
}

std::string in_traditional_characters(const std::string& text) {
  static const opencc::SimpleConverter converter("s2t.json");
  return converter.Convert(text);
}

std::string in_gb18030(const std::string& text) {
  const iconv_t converter = iconv_open("GB18030", "UTF-8");
  REQUIRE(converter != reinterpret_cast<iconv_t>(-1));
  std::string input = text;
  std::string bytes(text.size() * 2 + 16, '\0');
  char* in = input.data();
  char* out = bytes.data();
  std::size_t left = input.size();
  std::size_t room = bytes.size();
  const bool good = iconv(converter, &in, &left, &out, &room) != static_cast<std::size_t>(-1);
  iconv_close(converter);
  REQUIRE(good);
  bytes.resize(bytes.size() - room);
  return bytes;
}

std::string as_page(const std::string& text) {
  return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>" +
         by_line(text, [](const std::string& line) { return "<p>" + escaped(line) + "</p>"; }) +
         "</body></html>";
}

std::string as_docx(const std::string& text) {
  return docx(by_line(text, [](const std::string& line) {
    return paragraph(replace_all(escaped(line), "\t", "</w:t><w:tab/><w:t>"));
  }));
}

}  // namespace duban
