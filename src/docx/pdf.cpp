#include "docx/pdf.h"

#include "base/child_process.h"
#include "base/error.h"
#include "base/file.h"
#include "base/scratch_folder.h"
#include "base/sha256.h"
#include "docx/pdf_stamp.h"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>
#include <filesystem>

namespace duban {

namespace {

namespace fs = std::filesystem;

struct Substitute {
  const char* missing;
  const char* by;
};

// What stands for a typeface where it is not installed.
constexpr Substitute substitutes[] = {{"方正小标宋简体", "Noto Serif CJK SC"},
                                      {"仿宋_GB2312", "Noto Serif CJK SC"},
                                      {"楷体_GB2312", "Noto Serif CJK SC"},
                                      {"宋体", "Noto Serif CJK SC"},
                                      {"黑体", "Noto Sans CJK SC"}};

// The families that fontconfig knows, as one text; where it cannot be asked, none.
std::string installed_families() {
  return run_program({"sh", "-c", "fc-list : family 2> /dev/null"}, "").output;
}

// LibreOffice's own settings: it would take any typeface for one that is missing.
std::string profile() {
  const std::string installed = installed_families();
  std::string pairs;
  for (const Substitute& of : substitutes)
    if (installed.find(of.missing) == installed.npos)
      pairs += fmt::format(
          "<node oor:name=\"{0}\" oor:op=\"replace\"><prop oor:name=\"ReplaceFont\">"
          "<value>{0}</value></prop><prop oor:name=\"SubstituteFont\"><value>{1}</value></prop>"
          "<prop oor:name=\"Always\"><value>true</value></prop>"
          "<prop oor:name=\"OnScreenOnly\"><value>false</value></prop></node>",
          of.missing, of.by);
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<oor:items "
         "xmlns:oor=\"http://openoffice.org/2001/registry\"><item "
         "oor:path=\"/org.openoffice.Office.Common/Font/Substitution\"><prop "
         "oor:name=\"Replacement\" oor:op=\"fuse\"><value>true</value></prop></item><item "
         "oor:path=\"/org.openoffice.Office.Common/Font/Substitution/FontPairs\">" +
         pairs + "</item></oor:items>\n";
}

constexpr int not_found = 127;  // as `timeout` says it
constexpr int too_long = 124;

std::string why_failed(const Finished& finished) {
  if (finished.status == not_found)
    return "转为PDF需要LibreOffice,本机没有找到 soffice;请安装 libreoffice-writer-nogui,或改用 "
           "--format docx";
  if (finished.status == too_long) return "LibreOffice 转PDF三分钟没有完成,已中止";
  return fmt::format("LibreOffice 没有转成PDF(退出码{}):{}", finished.status, finished.errors);
}

}  // namespace

std::string pdf_of(const std::string& docx) {
  const ScratchFolder folder;
  const fs::path from = folder.path() / "paper.docx";
  const fs::path to = folder.path() / "paper.pdf";
  write_file(from, docx);
  make_folders(folder.path() / "profile/user");
  write_file(folder.path() / "profile/user/registrymodifications.xcu", profile());
  const Finished finished = run_program(
      {"timeout", "--kill-after=5", "180", "env", "TZ=UTC", "soffice",
       "-env:UserInstallation=file://" + (folder.path() / "profile").string(), "--headless",
       "--norestore", "--convert-to", "pdf", "--outdir", folder.path().string(), from.string()},
      "");
  if (finished.status != 0 || !fs::exists(to)) throw Error(why_failed(finished));
  constexpr std::size_t identity = 32;
  std::string content = sha256(docx).substr(0, identity);
  std::transform(content.begin(), content.end(), content.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return stamp_pdf(read_file(to), moment_of(docx), content);
}

}  // namespace duban
