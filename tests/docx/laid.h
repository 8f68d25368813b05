#pragma once

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "base/child_process.h"
#include "base/file.h"
#include "base/text.h"
#include "docx/pdf.h"
#include "tests/docx/papers.h"
#include "tests/temporary_folder.h"

namespace papers {

constexpr double mm = 72 / 25.4;  // points

inline bool is_installed(const std::string& program) {
  return run_program({"sh", "-c", "command -v " + program}, "").status == 0;
}

// A paper as LibreOffice lays it out; skipped, and said so, where it is not installed.
class Laid {
 public:
  explicit Laid(const Document& document) {
    if (!is_installed("soffice") || !is_installed("pdftotext")) {
      std::cerr << "skipped: soffice or pdftotext is not installed\n";
      return;
    }
    write_file(file(), pdf_of(to_docx(document)));
    there_ = true;
  }

  bool there() const { return there_; }
  // With the sizes of the first hundred pages.
  std::string facts() const { return asked({"pdfinfo", "-f", "1", "-l", "100", file()}); }
  std::string fonts() const { return asked({"pdffonts", file()}); }
  std::vector<std::string> lines(int page) const {
    const std::string number = std::to_string(page);
    std::vector<std::string> kept;
    for (const std::string& line :
         split(asked({"pdftotext", "-layout", "-f", number, "-l", number, file(), "-"}), "\n"))
      if (!trim(line).empty() && trim(line) != "\f") kept.push_back(line);
    return kept;
  }

  // A word and its edges in points from the page's upper left corner.
  struct Box {
    std::string words;
    double left = -1, top = -1, right = -1, bottom = -1;
  };
  std::vector<Box> boxes(int page) const {
    const std::string number = std::to_string(page);
    const std::string all = asked({"pdftotext", "-bbox", "-f", number, "-l", number, file(), "-"});
    std::vector<Box> found;
    for (const std::string& line : split(all, "\n")) {
      const std::size_t begin = line.find("\">"), end = line.find("</word>");
      if (end == line.npos) continue;
      const auto value = [&](const std::string& name) {
        return std::stod(line.substr(line.find(name + "=\"") + name.size() + 2));
      };
      found.push_back({line.substr(begin + 2, end - begin - 2), value("xMin"), value("yMin"),
                       value("xMax"), value("yMax")});
    }
    return found;
  }
  // Of the first word on the page that begins with `words`.
  Box box(int page, const std::string& words) const {
    for (const Box& box : boxes(page))
      if (box.words.starts_with(words)) return box;
    return {};
  }

 private:
  std::string file() const { return (folder_.path() / "paper.pdf").string(); }
  static std::string asked(const std::vector<std::string>& command) {
    return run_program(command, "").output;
  }

  TemporaryFolder folder_;
  bool there_ = false;
};

}  // namespace papers
