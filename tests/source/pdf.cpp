#include "tests/source/pdf_file.h"
#include "tests/source/said.h"
#include "tests/test.h"

namespace duban {

TEST_CASE("the lines of a PDF are joined to its paragraphs, over pages too") {
  const SourceText source = read(pdf({
      set_lines({"　　一、总体要求", "　　健全重大行政决策目录制度，每年三月底前公布年度目录，",
                 "并根据实际情况动态调整，确保程序正当、责任明确、公开透明。",
                 "　　加强执法监督，推进行政执法三项制度全面落实，案卷评查"}),
      set_lines({"合格率达到95%以上。", "　　二、组织保障"}),
  }));
  CHECK(source.kind == SourceKind::pdf);
  CHECK(lines_of(source) ==
        Lines{"一、总体要求",
              "健全重大行政决策目录制度，每年三月底前公布年度目录，并根据实际情况动态调整，"
              "确保程序正当、责任明确、公开透明。",
              "加强执法监督，推进行政执法三项制度全面落实，案卷评查合格率达到95%以上。",
              "二、组织保障"});
  CHECK(source.blocks[2].page == 1);
  CHECK(source.blocks[3].page == 2);
  CHECK(source.content.find("二、组织保障\n") != std::string::npos);
  check_addresses(source, "UTF-8");
}

TEST_CASE(
    "a line of a PDF that leaves room for two characters goes on, past an empty line none does") {
  const SourceText source = read(pdf({{
      {70, 760, "健全重大行政决策目录制度，每年三月底前公布年度目录并说明"},
      {70, 732, "理由，根据实际情况动态调整，确保程序正当、责任明确公"},
      {70, 704, "开透明，案卷评查合格率达到规定要求，由法制机构负责组织实"},
      {70, 648, "加强执法监督。"},
  }}));
  CHECK(lines_of(source) ==
        Lines{"健全重大行政决策目录制度，每年三月底前公布年度目录并说明理由，根据实际情况动态调整，"
              "确保程序正当、责任明确公开透明，案卷评查合格率达到规定要求，由法制机构负责组织实",
              "加强执法监督。"});
}

TEST_CASE("page numbers and running headers of a PDF are no part of the document") {
  std::vector<std::vector<Placed>> pages;
  for (int i = 1; i <= 4; ++i) {
    auto page = set_lines({"　　第" + std::to_string(i) + "项措施", "　　具体内容"}, 700);
    page.push_back({70, 800, "某市人民政府公报", 10});
    page.push_back({280, 40, "— " + std::to_string(i) + " —", 12});
    pages.push_back(page);
  }
  const SourceText source = read(pdf(pages));
  CHECK(lines_of(source).size() == 8);
  CHECK(furniture_of(source).size() == 8);
  CHECK(lines_of(source)[2] == "第2项措施");
}

namespace {

// A row of a table: cells of one column each, from the left, with their lines below one another.
struct PrintedRow {
  double middle = 0;
  Lines number, duty, unit;
};

void print(std::vector<Placed>& page, double x, double middle, const Lines& lines) {
  double y = middle + 8 * (static_cast<double>(lines.size()) - 1);
  for (const std::string& line : lines) {
    page.push_back({x, y, line, 12});
    y -= 16;
  }
}

std::vector<Placed> printed(const std::vector<PrintedRow>& rows) {
  std::vector<Placed> page;
  for (const PrintedRow& row : rows) {
    print(page, 70, row.middle, row.number);
    print(page, 110, row.middle, row.duty);
    print(page, 320, row.middle, row.unit);
  }
  return page;
}

}  // namespace

TEST_CASE("a table of a PDF is told by its columns and row numbers, over pages too") {
  auto first =
      printed({{700, {"序号"}, {"重点任务"}, {"责任单位"}},
               {660, {"1"}, {"编制完善政务服务事项目录清单并", "动态管理。"}, {"市行政审批局"}},
               {612,
                {"2"},
                {"公开结果。"},
                {"市司法局、市大数据局、", "各县（市、区）人民政府、", "各部门"}}});
  first.push_back({70, 750, "附件：重点任务分工表", 16});
  const auto second =
      printed({{700, {"序号"}, {"重点任务"}, {"责任单位"}},
               {660, {"3"}, {"清理规范性文件，公布继续有效、", "废止和失效的目录。"}, {"市司法局"}},
               {620, {"4"}, {"开展评估。"}, {"市司法局"}}});
  const SourceText source = read(pdf({first, second}));
  CHECK(
      lines_of(source) ==
      Lines{
          "附件：重点任务分工表",
          "[序号|重点任务|责任单位][1|编制完善政务服务事项目录清单并动态管理。|市行政审批局]"
          "[2|公开结果。|市司法局、市大数据局、各县（市、区）人民政府、各部门]"
          "[3|清理规范性文件，公布继续有效、废止和失效的目录。|市司法局][4|开展评估。|市司法局]"});
  check_addresses(source, "UTF-8");
}

TEST_CASE("a group's title within a table of a PDF is a row of it") {
  auto page = printed({{700, {"序号"}, {"重点任务"}, {"责任单位"}},
                       {660, {"1"}, {"编制目录清单。"}, {"市行政审批局"}},
                       {630, {"2"}, {"公开结果。"}, {"市大数据局"}},
                       {570, {"3"}, {"清理文件。"}, {"市司法局"}}});
  page.push_back({70, 600, "二、健全依法行政制度体系，推进科学民主依法决策", 12});
  const std::string title = "二、健全依法行政制度体系，推进科学民主依法决策";
  CHECK(lines_of(read(pdf({page}))) ==
        Lines{"[序号|重点任务|责任单位][1|编制目录清单。|市行政审批局][2|公开结果。|市大数据局][" +
              title + "|<" + title + "|<" + title + "][3|清理文件。|市司法局]"});
}

TEST_CASE("a table of a PDF without numbers is told by the bands between its rows") {
  std::vector<Placed> page;
  const auto row = [&](double top, const Lines& duty, const Lines& time) {
    for (std::size_t i = 0; i < duty.size(); ++i)
      page.push_back({70, top - 16.0 * static_cast<double>(i), duty[i], 12});
    for (std::size_t i = 0; i < time.size(); ++i)
      page.push_back({330, top - 16.0 * static_cast<double>(i), time[i], 12});
  };
  row(700, {"任务"}, {"时限"});
  row(672, {"编制完善政务服务事项目录清单并全", "部公开。"}, {"2025年3月"});
  row(628, {"清理规范性文件。"}, {"6月底", "（分两批）"});
  CHECK(lines_of(read(pdf({page}))) ==
        Lines{"[任务|时限][编制完善政务服务事项目录清单并全部公开。|2025年3月]"
              "[清理规范性文件。|6月底/（分两批）]"});
}

TEST_CASE("a line with a gap and a signature are no table") {
  auto page = set_lines({"联系人：张某"}, 300);
  page.push_back({320, 300, "电话：12345"});
  page.push_back({320, 240, "某市人民政府"});
  page.push_back({330, 212, "2025年3月1日"});
  CHECK(lines_of(read(pdf({page}))) ==
        Lines{"联系人：张某 电话：12345", "某市人民政府", "2025年3月1日"});
}

TEST_CASE("a PDF without text is a scan") {
  CHECK(refused(pdf({{}, {}})) == "no-text");
  CHECK_THAT(refusal(pdf({{}})), Catch::Contains("扫描件没有文字层"));
}

TEST_CASE("what is no whole PDF says so") {
  const std::string good = pdf({set_lines({"正文"})});
  CHECK(refused("%PDF-1.4 garbage") == "unreadable-file");
  CHECK(refused(good.substr(0, 200)) == "unreadable-file");
  for (std::size_t size = 10; size < good.size(); size += good.size() / 7) {
    const auto source = read_source(good.substr(0, size), "a.pdf");
    CHECK((source || source.problems.size() == 1));
  }
}

}  // namespace duban
