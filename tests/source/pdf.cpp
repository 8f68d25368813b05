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
