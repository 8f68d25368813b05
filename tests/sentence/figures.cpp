#include "sentence/targets.h"
#include "tests/test.h"

using namespace duban;

namespace {

std::string told(std::string_view text) {
  std::string all;
  for (const FoundFigure& figure : find_figures(text)) {
    std::string value = std::to_string(figure.value);
    value.erase(value.find_last_not_of('0') + 1);
    if (value.back() == '.') value.pop_back();
    if (!all.empty()) all += "; ";
    all += figure.name + " = " + value + " " + figure.unit;
    if (!figure.qualifier.empty()) all += " " + figure.qualifier;
    all += " [" + std::string(text.substr(figure.at.from, figure.at.to - figure.at.from)) + "]";
  }
  return all;
}

}  // namespace

TEST_CASE("a figure is what was counted, how many, and how exactly") {
  const struct {
    const char* text;
    const char* figures;
  } table[] = {
      {"全年共受理行政复议案件57件，审结51件，直接纠错率为31.37%。",
       "受理行政复议案件 = 57 件 [57件]; 审结（受理行政复议案件） = 51 件 [51件]; "
       "直接纠错率 = 31.37 % [31.37%]"},
      {"收到申请85件，同比增长21.4%，其中不予受理4件，办结74件。",
       "收到申请 = 85 件 [85件]; 同比增长（收到申请） = 21.4 % [21.4%]; "
       "不予受理 = 4 件 [4件]; 办结（收到申请） = 74 件 [74件]"},
      {"清理规范性文件56件，继续有效40件、修改6件、废止10件。",
       "清理规范性文件 = 56 件 [56件]; 继续有效 = 40 件 [40件]; "
       "修改（清理规范性文件） = 6 件 [6件]; 废止（清理规范性文件） = 10 件 [10件]"},
      {"审查3件规范性文件草案。", "审查规范性文件草案 = 3 件 [3件]"},
      {"办理来信来访1.2万余件次，近20件转立案。",
       "办理来信来访 = 1.2 万件次 余 [1.2万余件次]; 转立案 = 20 件 近 [近20件]"},
      {"行政机关负责人出庭应诉18件（占比90%），为群众挽回损失1,205.6万元。",
       "行政机关负责人出庭应诉 = 18 件 [18件]; 占比（行政机关负责人出庭应诉） = 90 % [90%]; "
       "为群众挽回损失 = 1205.6 万元 [1,205.6万元]"},
      {"办理时限由15个工作日缩减到3个工作日。", "办理时限由15个工作日缩减 = 3 工作日 [3个工作日]"},
      {"研究重大议题45=20+25项。",
       "研究重大议题 = 45 项 [45]; 研究重大议题 = 20 项 [20]; 研究重大议题 = 25 项 [25项]"},
      {"全区无一起行政诉讼败诉案件，行政调解全覆盖。",
       "全区无行政诉讼败诉案件 = 0 起 [一起]; 行政调解 = 100 % [全覆盖]"},
      {"开展法治讲座三十余场，服务时长累计超过600小时。",
       "开展法治讲座 = 30 场 余 [三十余场]; 服务时长 = 600 小时 超过 [超过600小时]"},
      {"及时报备规范性文件4件；2023年以来，法律援助惠及约5000人次。",
       "及时报备规范性文件 = 4 件 [4件]; 法律援助惠及 = 5000 人次 约 [约5000人次]"},
  };
  for (const auto& row : table) {
    INFO(row.text);
    CHECK(told(row.text) == row.figures);
  }
}

TEST_CASE("dates, document numbers, names and ordinals are no figures") {
  const char* const texts[] = {
      "2023年3月1日，印发《某市2023年工作要点》（云政发〔2023〕8号）。",
      "落实行政执法三项制度，推行“1+3+N”模式，公布12345热线。",
      "一、加强组织领导",
      "1.强化学习培训",
      "（2）健全制度",
      "召开第15次常务会议，位列全省第3位。",
      "实行24小时值班，一次性告知。",
      "索引号：B1021-0303-2022-0007",
      "",
  };
  for (const char* const text : texts) {
    INFO(text);
    CHECK(told(text) == "");
  }
}
