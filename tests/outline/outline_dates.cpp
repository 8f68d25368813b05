#include "tests/outline/outlined.h"
#include "tests/test.h"

using namespace duban;

TEST_CASE("The day at the end of a paper goes before the page's") {
  const std::string items = "一、工作任务\n1.开展宣传。\n2.组织培训。\n";
  CHECK(outlined("云川县普法工作方案\n2024-05-06\n" + items + "云川县司法局\n2024年4月28日\n")
            .head.issued == Day(2024, 4, 28));
  CHECK(outlined("云川县普法工作方案\n发布日期：2024-05-06\n" + items +
                 "云川县司法局　　2024年4月28日\n")
            .head.issued == Day(2024, 4, 28));
  CHECK(outlined("云川县普法工作方案\n发布日期：2024-05-06\n" + items).head.issued ==
        Day(2024, 5, 6));
}

TEST_CASE("A title of two lines is one, an empty line between or not") {
  const std::string items = "一、工作任务\n（一）改造农厕。\n（二）治理污水。\n";
  CHECK(outlined("云川县农村人居环境\n\n整治提升实施方案\n\n" + items).head.title ==
        "云川县农村人居环境整治提升实施方案");
  CHECK(outlined("云川县2023年重点工作\n任务分解和责任分工方案\n" + items).head.title ==
        "云川县2023年重点工作任务分解和责任分工方案");
}

TEST_CASE("What stands above a title on a page is not part of it") {
  const std::string items = "一、工作任务\n（一）改造农厕。\n（二）治理污水。\n";
  CHECK(outlined("云川县人民政府文件\n人居环境整治提升实施方案\n" + items).head.title ==
        "人居环境整治提升实施方案");
  CHECK(outlined("云川县政府信息公开\n人居环境整治提升实施方案\n" + items).head.title ==
        "人居环境整治提升实施方案");
}
