#include "tests/intake/drafted.h"
#include "tests/test.h"

using namespace duban;

TEST_CASE("What was done last year or so far is no task") {
  CHECK(drafted("云川县招商引资情况\n2023年度\n去年12月底，签约项目32个。\n"
                "上半年，新开工项目20个，完成投资12亿元。\n")
            .draft.tasks.empty());
  CHECK(drafted("云川县招商引资安排\n2023年度\n上半年，力争新开工项目20个，完成投资12亿元。\n")
            .draft.tasks.size() == 1);
}

TEST_CASE("The chapters of a summary of work are what has been done") {
  const std::string items =
      "一、法治建设\n清理文件120件，6月底前全部公布。\n二、公共服务\n新建站点15个。\n";
  CHECK(drafted("云川县司法局2022年工作总结\n" + items).draft.tasks.empty());
  CHECK_FALSE(drafted("云川县司法局2022年工作计划\n" + items).draft.tasks.empty());
}
