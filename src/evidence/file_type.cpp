#include "evidence/file_type.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "evidence/zip_names.h"

namespace duban {

namespace {

constexpr FileType types[] = {{"pdf", "PDF"},
                              {"ofd", "OFD 版式文件"},
                              {"docx", "Word/WPS 文档"},
                              {"xlsx", "Excel 表格"},
                              {"pptx", "演示文稿"},
                              {"doc", "Word/WPS 文档(旧格式)"},
                              {"xls", "表格(旧格式)"},
                              {"ppt", "演示文稿(旧格式)"},
                              {"jpg", "JPEG 图片"},
                              {"png", "PNG 图片"},
                              {"txt", "纯文本(txt、csv、md)"},
                              {"html", "网页"}};

FileType type(std::string_view id) {
  return *std::find_if(std::begin(types), std::end(types),
                       [&](const FileType& known) { return known.id == id; });
}

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return result;
}

// What Office and OFD archives hold at their heart.
struct Heart {
  std::string_view entry;
  std::string_view id;
};
constexpr Heart zip_hearts[] = {{"word/document.xml", "docx"},
                                {"xl/workbook.xml", "xlsx"},
                                {"ppt/presentation.xml", "pptx"},
                                {"OFD.xml", "ofd"}};
// Of OLE files, whose entries are named in UTF-16.
constexpr Heart ole_hearts[] = {
    {"WordDocument", "doc"}, {"Workbook", "xls"}, {"Book", "xls"}, {"PowerPoint Document", "ppt"}};
constexpr std::string_view program_endings[] = {
    ".exe", ".dll", ".com", ".bat",   ".cmd", ".ps1", ".sh",   ".js",   ".jse", ".vbs",
    ".vbe", ".wsf", ".hta", ".jar",   ".py",  ".lnk", ".scr",  ".msi",  ".reg", ".pif",
    ".cpl", ".apk", ".php", ".class", ".deb", ".rpm", ".docm", ".xlsm", ".pptm"};

bool is_program_name(std::string_view name) {
  const std::string low = lower(name);
  return std::any_of(std::begin(program_endings), std::end(program_endings),
                     [&](std::string_view ending) { return low.ends_with(ending); });
}

std::optional<FileType> type_of_zip(std::string_view content) {
  const auto names = zip_names(content);
  const auto unwanted = [](std::string_view name) {
    return name.ends_with("vbaProject.bin") || name == "META-INF/MANIFEST.MF" ||
           is_program_name(name);
  };
  if (std::any_of(names.begin(), names.end(), unwanted)) return {};
  for (const Heart& heart : zip_hearts)
    if (std::find(names.begin(), names.end(), heart.entry) != names.end()) return type(heart.id);
  return {};
}

std::string utf16(std::string_view ascii) {
  std::string wide;
  for (const char c : ascii) wide += {c, '\0'};
  return wide;
}

// Its directory is looked for by the entries' names.
std::optional<FileType> type_of_ole(std::string_view content) {
  const auto holds = [&](std::string_view entry) {
    return content.find(utf16(entry)) != std::string_view::npos;
  };
  if (holds("_VBA_PROJECT")) return {};
  for (const Heart& heart : ole_hearts)
    if (holds(heart.entry)) return type(heart.id);
  return {};
}

bool is_script(std::string_view text) {
  const std::string head = lower(trim(text.substr(0, 200)));
  return head.starts_with("#!") || head.starts_with("@echo off") || head.starts_with("<?php") ||
         head.starts_with("<job") || head.starts_with("windows registry editor");
}

std::optional<FileType> type_of_text(std::string_view content) {
  const auto steers = [](char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  };
  if (std::any_of(content.begin(), content.end(), steers)) return {};
  const auto text = decode(content);
  if (!text || is_script(*text)) return {};
  const std::string head = lower(trim(std::string_view(*text).substr(0, 1000)));
  const bool page = head.starts_with("<!doctype html") || head.starts_with("<html");
  return type(page ? "html" : "txt");
}

}  // namespace

const std::vector<FileType>& known_file_types() {
  static const std::vector<FileType> all(std::begin(types), std::end(types));
  return all;
}

std::optional<FileType> file_type_of(std::string_view content) {
  using namespace std::string_view_literals;
  if (content.empty()) return {};
  if (content.starts_with("%PDF-")) return type("pdf");
  if (content.starts_with("\xFF\xD8\xFF"sv)) return type("jpg");
  if (content.starts_with("\x89PNG\r\n\x1A\n"sv)) return type("png");
  if (content.starts_with("PK\x03\x04"sv)) return type_of_zip(content);
  if (content.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) return type_of_ole(content);
  return type_of_text(content);
}

bool runs_when_opened(std::string_view name) { return is_program_name(name); }

static bool is_taken(const FileType& type, const EvidenceLimits& limits) {
  return limits.types.empty() ||
         std::find(limits.types.begin(), limits.types.end(), type.id) != limits.types.end();
}

std::string why_not_taken(std::string_view name, std::string_view content,
                          const EvidenceLimits& limits) {
  if (content.empty()) return "文件是空的";
  if (content.size() > static_cast<std::size_t>(limits.most_mb) << 20)
    return fmt::format("文件有{:.1f} MB,超过上限{} MB",
                       static_cast<double>(content.size()) / (1 << 20), limits.most_mb);
  if (runs_when_opened(name)) return "程序、脚本和带宏的文件不能作为佐证";
  const auto found = file_type_of(content);
  if (found && is_taken(*found, limits)) return "";
  std::string names;
  for (const FileType& known : known_file_types())
    if (is_taken(known, limits)) names += (names.empty() ? "" : "、") + std::string(known.id);
  return fmt::format("按内容看{},可以存的有:{}",
                     found ? fmt::format("是{}", found->name) : "不是可以存的文件类型", names);
}

}  // namespace duban
