#include "evidence/file_type.h"

#include "evidence/file_name.h"
#include "tests/test.h"

using namespace duban;
using namespace std::string_literals;

namespace {

std::string little(std::size_t value, int bytes) {
  std::string text;
  for (int i = 0; i < bytes; ++i, value >>= 8) text.push_back(static_cast<char>(value & 0xFF));
  return text;
}

// An archive whose directory names these entries; their content is left out.
std::string archive(const std::vector<std::string>& names) {
  std::string bytes = "PK\x03\x04" + std::string(26, '\0');
  const std::size_t start = bytes.size();
  for (const std::string& name : names)
    bytes += "PK\x01\x02" + std::string(24, '\0') + little(name.size(), 2) + std::string(16, '\0') +
             name;
  const std::size_t end = bytes.size();
  return bytes + "PK\x05\x06" + little(0, 4) + little(names.size(), 2) + little(names.size(), 2) +
         little(end - start, 4) + little(start, 4) + little(0, 2);
}

std::string ole(const std::string& entry) {
  std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(100, '\0');
  for (const char c : entry) bytes += {c, '\0'};
  return bytes + std::string(20, '\0');
}

std::string type(const std::string& content) {
  const auto found = file_type_of(content);
  return found ? std::string(found->id) : "";
}

}  // namespace

TEST_CASE("a file's type is told by its content") {
  CHECK(type("%PDF-1.7\n...") == "pdf");
  CHECK(type("\xFF\xD8\xFF\xE0 JFIF") == "jpg");
  CHECK(type("\x89PNG\r\n\x1A\n..."s) == "png");
  CHECK(type(archive({"[Content_Types].xml", "word/document.xml"})) == "docx");
  CHECK(type(archive({"[Content_Types].xml", "xl/workbook.xml"})) == "xlsx");
  CHECK(type(archive({"ppt/presentation.xml"})) == "pptx");
  CHECK(type(archive({"OFD.xml", "Doc_0/Document.xml"})) == "ofd");
  CHECK(type(ole("WordDocument")) == "doc");
  CHECK(type(ole("Workbook")) == "xls");
  CHECK(type("序号,单位\r\n1,市司法局\r\n") == "txt");
  CHECK(type("\xD0\xF2\xBA\xC5,1\r\n") == "txt");  // GB18030
  CHECK(type("\n<!DOCTYPE html><html></html>") == "html");
}

TEST_CASE("programs, scripts, plain archives and what has macros are no evidence") {
  CHECK(type("").empty());
  CHECK(type("MZ\x90\0\3"s).empty());
  CHECK(type("\x7F"s + "ELF\2\1\1\0"s).empty());
  CHECK(type("#!/bin/sh\nrm x\n").empty());
  CHECK(type("@ECHO OFF\r\ndel x\r\n").empty());
  CHECK(type("<?php echo 1;").empty());
  CHECK(type(archive({"a.txt"})).empty());
  CHECK(type(archive({"META-INF/MANIFEST.MF", "word/document.xml"})).empty());
  CHECK(type(archive({"word/document.xml", "word/vbaProject.bin"})).empty());
  CHECK(type(archive({"word/document.xml", "tool.EXE"})).empty());
  CHECK(type(ole("SomeInstaller")).empty());
  CHECK(type(ole("WordDocument") + ole("_VBA_PROJECT")).empty());
}

TEST_CASE("no cut of an archive is read beyond its end") {
  const std::string whole = archive({"word/document.xml", "word/styles.xml"});
  for (std::size_t size = 4; size < whole.size(); ++size)
    CHECK(type(whole.substr(0, size)).empty());
  CHECK(type("PK\x03\x04" + std::string(40, '\xFF') + "PK\x05\x06" + std::string(18, '\xFF'))
            .empty());
}

TEST_CASE("what the office does not take is refused with what it takes") {
  EvidenceLimits limits{1, {"pdf", "png"}};
  CHECK(why_not_taken("a.pdf", "%PDF-1.7", limits).empty());
  CHECK(why_not_taken("a.txt", "文字", limits) ==
        "按内容看是纯文本(txt、csv、md),可以存的有:pdf、png");
  CHECK(why_not_taken("a.pdf", "MZ\0"s, limits) ==
        "按内容看不是可以存的文件类型,可以存的有:pdf、png");
  CHECK(why_not_taken("a.pdf", "%PDF-" + std::string(1 << 20, 'x'), limits) ==
        "文件有1.0 MB,超过上限1 MB");
  CHECK(why_not_taken("a.pdf", "", limits) == "文件是空的");
  CHECK_FALSE(why_not_taken("a.BAT", "文字", {}).empty());
  CHECK_FALSE(why_not_taken("a.docm", archive({"word/document.xml"}), {}).empty());
  CHECK(why_not_taken("a", archive({"word/document.xml"}), {}).empty());
}

TEST_CASE("a name is shown without folders and without signs that hide or turn it") {
  CHECK(shown_file_name("/home/a/印发件.pdf") == "印发件.pdf");
  CHECK(shown_file_name("C:\\a\\b.doc") == "b.doc");
  CHECK(shown_file_name("a\xE2\x80\xAE"
                        "fdp.exe") == "afdp.exe");
  CHECK(shown_file_name("a\x1b[2Jb\n.txt") == "a[2Jb.txt");
  CHECK(shown_file_name("../..") == "文件");
  CHECK(shown_file_name("") == "文件");
  CHECK(shown_file_name("\xFF.pdf") == "文件");
  CHECK(shown_file_name(std::string(500, 'x') + ".pdf") == std::string(116, 'x') + ".pdf");
  CHECK(stem_of("市府发〔2024〕1号.pdf") == "市府发〔2024〕1号");
  CHECK(stem_of("附件") == "附件");
  CHECK(size_in_words(1) == "1 B");
  CHECK(size_in_words(12 * 1024) == "12 KB");
  CHECK(size_in_words(3'565'158) == "3.4 MB");
}
