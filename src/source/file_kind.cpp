#include "source/file_kind.h"

#include "source/source.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace duban {

namespace {

constexpr std::string_view zip_magic = "PK\x03\x04";
constexpr std::string_view empty_zip_magic = "PK\x05\x06";
constexpr std::string_view ole_magic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

// Tags that no plain text begins with.
constexpr std::array html_tags = {
    "!doctype", "html", "head", "body",  "title", "meta", "base", "link", "style",   "script",
    "div",      "p",    "span", "table", "font",  "h1",   "h2",   "h3",   "article", "section",
    "center",   "ul",   "ol",   "br",    "main",  "nav",  "form", "img"};

struct Magic {
  std::string_view bytes;
  std::string_view meaning;
};
constexpr std::array foreign = {
    Magic{"{\\rtf", "RTF文件；请用Word或WPS另存为docx"},
    Magic{"\x89PNG", "图片，没有可读的文字；请提供docx、txt或有文字层的PDF"},
    Magic{"\xFF\xD8\xFF", "图片，没有可读的文字；请提供docx、txt或有文字层的PDF"},
    Magic{"GIF8", "图片，没有可读的文字；请提供docx、txt或有文字层的PDF"},
    Magic{"II*", "图片，没有可读的文字；请提供docx、txt或有文字层的PDF"},
    Magic{"Rar!", "RAR压缩包；请解压后逐个读入"},
    Magic{"7z\xBC\xAF", "7z压缩包；请解压后逐个读入"},
    Magic{"\x1F\x8B", "压缩文件；请解压后逐个读入"},
    Magic{"Founder CEB", "CEB版式文件；请另存为docx或导出为PDF"},
    Magic{"MIME-Version:", "单个文件网页（mht）；请另存为docx或txt"},
};

bool contains(std::string_view text, std::string_view words) {
  return text.find(words) != text.npos;
}

// Past blanks, the byte-order mark, comments and the XML prolog.
std::string_view past_prolog(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  for (;;) {
    while (!head.empty() && std::isspace(static_cast<unsigned char>(head.front())) != 0)
      head.remove_prefix(1);
    const bool comment = head.starts_with("<!--");
    if (!comment && !head.starts_with("<?")) return head;
    const std::size_t end = head.find(comment ? "-->" : ">");
    if (end == head.npos) return {};
    head.remove_prefix(end + (comment ? 3 : 1));
  }
}

bool begins_with_html_tag(std::string_view head) {
  if (!head.starts_with('<')) return false;
  std::string name;
  for (const char c : head.substr(1, 10)) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) == 0 && c != '!') break;
    name.push_back(static_cast<char>(std::tolower(byte)));
  }
  return std::find(html_tags.begin(), html_tags.end(), name) != html_tags.end();
}

// A UTF-16 file's ASCII, for looking at tags.
std::string narrowed(std::string_view bytes) {
  std::string text;
  for (const char c : bytes)
    if (c != '\0' && c != '\xFF' && c != '\xFE') text.push_back(c);
  return text;
}

// Pages saved from a middle part begin with text and soon have several paired tags.
bool has_html_pairs(std::string_view head) {
  int pairs = 0;
  for (const std::string_view tag : {"</p>", "</div>", "</table>", "</td>", "</span>", "</P>",
                                     "</DIV>", "</TABLE>", "</TD>", "</h1>", "</html>", "<br/>"})
    if (contains(head, tag)) ++pairs;
  return pairs >= 2;
}

bool looks_like_html(std::string_view bytes) {
  const bool wide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  const std::string narrow = wide ? narrowed(bytes.substr(0, 1 << 16)) : std::string();
  const std::string_view head = wide ? std::string_view(narrow) : bytes.substr(0, 1 << 16);
  return begins_with_html_tag(past_prolog(head)) || has_html_pairs(head.substr(0, 4096));
}

// The names stand in the directory at the end, or in the local headers at the beginning.
bool zip_names_part(std::string_view bytes, std::string_view name) {
  const std::size_t near = std::min<std::size_t>(bytes.size(), 1 << 16);
  return contains(bytes.substr(bytes.size() - near), name) || contains(bytes.substr(0, near), name);
}

std::string zip_meaning(std::string_view bytes) {
  const auto names = [&](std::string_view name) { return zip_names_part(bytes, name); };
  if (names("word/document.xml") || names("xl/workbook.xml")) return "";
  if (names("ppt/presentation.xml")) return "演示文稿；请另存为docx或txt";
  if (names("OFD.xml")) return "OFD版式文件；请用阅读器导出为PDF，或取得docx原稿";
  if (names("opendocument.text")) return "ODT文件；请另存为docx";
  return "";
}

std::string ole_meaning(std::string_view bytes) {
  std::string wide;
  for (const char c : std::string_view("EncryptedPackage")) wide += {c, '\0'};
  if (contains(bytes, wide)) return "有密码保护的文件；请去掉密码后另存为docx";
  return "旧版doc、wps或xls文件；请用Word或WPS另存为docx";
}

}  // namespace

std::string foreign_format(std::string_view bytes) {
  for (const Magic& magic : foreign)
    if (bytes.starts_with(magic.bytes)) return std::string(magic.meaning);
  if (bytes.starts_with("BM") && contains(bytes.substr(0, 16), std::string_view("\0\0\0\0", 4)))
    return "图片，没有可读的文字；请提供docx、txt或有文字层的PDF";
  if (bytes.starts_with(ole_magic)) return ole_meaning(bytes);
  if (bytes.starts_with(zip_magic)) return zip_meaning(bytes);
  if (contains(bytes.substr(0, 1024), "progid=\"Word.Document\""))
    return "Word 2003 XML文件；请用Word或WPS另存为docx";
  return "";
}

SourceKind kind_of(std::string_view bytes) {
  if (contains(bytes.substr(0, 1024), "%PDF-")) return SourceKind::pdf;
  if (bytes.starts_with(zip_magic) || bytes.starts_with(empty_zip_magic))
    return zip_names_part(bytes, "xl/workbook.xml") ? SourceKind::xlsx : SourceKind::docx;
  return looks_like_html(bytes) ? SourceKind::html : SourceKind::text;
}

}  // namespace duban
