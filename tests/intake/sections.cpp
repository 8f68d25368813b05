#include "intake/sections.h"

#include "tests/test.h"

namespace duban {

TEST_CASE("guiding ideas and goals are aims in any document") {
  CHECK(section_of("指导思想", false) == Section::aims);
  CHECK(section_of("工作目标", false) == Section::aims);
  CHECK(section_of("“十四五”期间法治政府建设目标思路", true) == Section::aims);
}

TEST_CASE("a heading that only mentions goals is none of them") {
  CHECK(section_of("强化工作目标考核", false) == Section::unsaid);
  CHECK(section_of("建立健全任务分解和工作目标管理制度", false) == Section::unsaid);
}

TEST_CASE("what a plan starts from is context") {
  CHECK(section_of("发展基础", false) == Section::aims);
  CHECK(section_of("现状与形势", false) == Section::aims);
  CHECK(section_of("主要成效", false) == Section::aims);
  CHECK(section_of("攻坚目标", false) == Section::aims);
  CHECK(section_of("夯实工作基础", false) == Section::unsaid);
  CHECK(section_of("巩固治理成效", false) == Section::unsaid);
  CHECK(section_of("提升发展成效", false) == Section::unsaid);
}

TEST_CASE("a report's sections look back, admit or look ahead") {
  CHECK(section_of("2022年主要举措及成效", true) == Section::past);
  CHECK(section_of("存在的不足和原因", true) == Section::shortcomings);
  CHECK(section_of("2023年工作安排", true) == Section::ahead);
  CHECK(section_of("主要负责人履行职责情况", true) == Section::past);
  CHECK(section_of("2022年主要举措及成效", false) == Section::unsaid);
}

TEST_CASE("reports are known by their title") {
  CHECK(names_report("东山县2022年法治政府建设工作报告"));
  CHECK(names_report("关于2022年法治政府建设情况的报告"));
  CHECK_FALSE(names_report("东山县法治政府建设实施方案"));
  CHECK_FALSE(names_report("2024年县政府工作报告重点任务分解表"));
}

}  // namespace duban
