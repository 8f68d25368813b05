#include "docx/title_lines.h"

#include "base/text.h"
#include "formats/cells.h"
#include "tests/test.h"

#include <cmath>

using namespace duban;

using Lines = std::vector<std::string>;

TEST_CASE("a short title is one line") {
  CHECK(title_lines("关于任务推进情况的通报") == Lines{"关于任务推进情况的通报"});
  CHECK(title_lines("") == Lines{""});
}

TEST_CASE("a title is set in few lines of unlike length that part no word, figure or name") {
  const std::vector<std::string> titles = {
      "关于《赣州市法治政府建设实施方案（2022—2025年）》落实情况的督察报告（示例）",
      "关于2024年上半年全市法治政府建设重点任务推进情况的通报",
      "关于“基本建成行政执法协调监督工作体系”等12项任务的督办函",
      "示例市2023年法治政府建设工作要点",
      "示例市法治政府建设办公室关于进一步加强规范性文件监督管理工作情况的报告"};
  for (const std::string& title : titles) {
    const Lines lines = title_lines(title);
    INFO(join(lines, " / "));
    CHECK(join(lines, "") == title);
    for (const std::string& line : lines) CHECK(ems(line) <= 20.2);
    CHECK(lines.size() <= static_cast<std::size_t>(std::ceil(ems(title) / 20.1)) + 1);
    for (const char* whole :
         {"法治政府", "2022—2025年", "2024年", "12项", "督办函", "工作要点", "规范性文件"}) {
      if (title.find(whole) == std::string::npos) continue;
      CHECK(join(lines, "\n").find(whole) != std::string::npos);
    }
    for (std::size_t i = 1; i < lines.size(); ++i) CHECK_FALSE(lines[i].starts_with("的"));
  }
}

TEST_CASE("a quoted name that fits into a line stays in one") {
  const Lines lines = title_lines("关于印发《示例市行政执法监督办法》有关工作安排情况的通知");
  CHECK(join(lines, "\n").find("《示例市行政执法监督办法》") != std::string::npos);
}

TEST_CASE("what cannot be set in six lines is left to Word") {
  const std::string endless = std::string(400, 'x');
  CHECK(title_lines(endless) == Lines{endless});
}
