#include "sentence/evidence.h"

#include <array>
#include <bitset>
#include <unordered_map>

#include "sentence/word_table.h"

namespace duban {

namespace {

constexpr std::size_t most_hints = 3;

// What the duty does, where that matters for its proof.
const WordTable makes = {"建立", "健全", "完善", "制定", "制订", "编制", "出台", "修订",
                         "印发", "构建", "实行", "推行", "设立", "公布", "形成", "统一"};

struct Proof {
  std::string_view things[13];  // "" closes the list
  bool made;                    // only where the duty makes it
  std::string_view hint;
};

constexpr std::array<Proof, 28> proofs = {{
    {{"预案"}, true, "预案文本及文号"},
    {{"权责清单", "清单"}, true, "清单文本"},
    {{"目录"}, true, "目录文本"},
    {{"裁量权基准", "裁量基准", "标准", "规范文本", "指标体系"}, true, "标准文本"},
    {{"立法计划", "实施方案", "工作方案", "行动计划", "方案", "计划"}, true, "方案文本及文号"},
    {{"委员会", "领导小组", "专班", "联席会议"}, true, "组成文件及文号"},
    {{"制度", "办法", "规定", "细则", "机制", "规程", "指引", "意见", "准则", "承诺制", "责任制",
      "体制"},
     true,
     "制度文件及文号"},
    {{"平台", "系统", "APP", "小程序", "一张网", "数据库"}, true, "平台上线截图"},
    {{"项目（", "项目(", "建设项目"}, false, "项目验收材料"},
    {{"演练"}, false, "演练方案和总结"},
    {{"培训", "讲座", "轮训", "集中学习"}, false, "培训通知和签到表"},
    {{"案卷评查", "评查"}, false, "评查通报"},
    {{"评估"}, false, "评估报告"},
    {{"测评", "满意度调查"}, false, "测评报告"},
    {{"自查", "自评"}, false, "自查报告"},
    {{"督察", "督查", "专项检查", "抽查"}, false, "督查或检查报告"},
    {{"考核"}, false, "考核方案和结果"},
    {{"台账"}, false, "台账"},
    {{"整合行政执法队伍", "机构改革", "机构编制", "编制资源", "内设机构"},
     false,
     "机构编制文件及文号"},
    {{"听取"}, false, "听取意见记录"},
    {{"常务会议", "专题会议", "专题研究", "专题听取", "会商会议"}, false, "会议纪要"},
    {{"年度报告", "专题报告", "工作报告", "总结报告"}, false, "报告文本"},
    {{"数据共享", "互通共享", "互联互通"}, false, "数据共享目录"},
    {{"公布", "公示", "公开", "发布", "公告"}, false, "公布链接"},
    {{"通报"}, false, "通报文件"},
    {{"试点"}, false, "试点总结"},
    {{"宣传", "普法", "主题活动"}, false, "活动方案和影像资料"},
    {{"清理"}, false, "清理结果"},
}};

// Every word above, each with the bits of the proofs it stands for, so that one walk along a duty
// finds them all.
class ProofWords {
 public:
  using Found = std::bitset<proofs.size()>;

  ProofWords() {
    for (std::size_t proof = 0; proof < proofs.size(); ++proof)
      for (const std::string_view thing : proofs[proof].things)
        if (!thing.empty()) proofs_of_[thing].set(proof);
    std::vector<std::string_view> words;
    for (const auto& [word, of] : proofs_of_) words.push_back(word);
    words_ = WordTable(words);
  }

  Found in(std::string_view duty) const {
    Found found;
    words_.each_in(duty, [&](std::string_view word) { found |= proofs_of_.find(word)->second; });
    return found;
  }

 private:
  std::unordered_map<std::string_view, Found> proofs_of_;
  WordTable words_;
};

}  // namespace

std::vector<std::string> evidence_of(std::string_view duty) {
  static const ProofWords words;
  const ProofWords::Found found = words.in(duty);
  const bool made = makes.in(duty);
  std::vector<std::string> hints;
  for (std::size_t i = 0; i < proofs.size() && hints.size() < most_hints; ++i)
    if (found[i] && (made || !proofs[i].made)) hints.emplace_back(proofs[i].hint);
  return hints;
}

}  // namespace duban
