#include "sentence/times/words.h"

#include <algorithm>

namespace duban {

namespace {

// Words with blanks between them.
constexpr std::u32string_view duty_heads =
    U"完成 实现 建成 建立 启动 开展 组织 推动 推进 创建 举办 召开 出台 制定 制订 印发 形成 达到 达 "
    U"力争 争取 全面 基本 全部 累计 新增 新建 新开工 培育 打造 引进 上榜 通报 报送 上报 提交 评估 "
    U"验收 组建 建设 开工 竣工 投入 投产 投用 启用 上线 运行 试点 试运行 编制 修订 完善 健全 实施 "
    U"落实 "
    U"落地 集中 分批 分别 至少 不少于 不低于 不超过 不高于 继续 进一步 确保 进行 做好 抓好 抓实 "
    U"发动 招用 "
    U"购买 购置 接入 抽查 学法 听取 审议 检查 督查 督办 督导 接受 参加 开始 解决 清理 清零 整改 "
    U"整治 化解 "
    U"办结 压缩 压减 压降 降低 减少 增加 增长 提高 提升 提升至 扩大 优化 强化 加强 加快 引导 支持 "
    U"推广 推出 "
    U"推行 改造 筹备 征集 举行 开放 开通 覆盖 全覆盖 研究 起草 部署 安排 配备 选派 选聘 评选 评比 "
    U"评定 "
    U"认定 命名 公布 公开 发布 向 对 将 要 应 须 由 在 按 各 再 每 底 涉 均 争 初步 率先 先行 报 "
    U"交 专题 "
    U"取得 保持 深化 巩固 总结 梳理 摸排 排查 调整 更新 聘任 换届 销号 基层 平均 打通 贯通 联通 "
    U"归集 投放";

constexpr std::u32string_view intentions = U"计划 拟 预计 目标 力争 争取 确保";

constexpr std::u32string_view name_heads =
    U"版 级 届 生 第 以来 修订版 修订本 修正 政府工作 工作要点 工作报告 工作总结 工作计划 工作方案 "
    U"重点工作 重点任务 部门预算 预算 决算 报告 年报 年度报告 计划 方案 规划 目录 名单 清单 公报 "
    U"统计 "
    U"中央 高考 中考 中招 高招 招生 中小学 初中 同期 同比 基数 数据 的 是 确定的 下达的 明确的 "
    U"签订的 基础上 比 较 相比 为基 水平 "
    U"底数 "
    U"地区生产总值 目标任务 目标责任 考核结果 考核指标 假期 及以前 及以后 及之前 及之后 以上 以下 "
    U"颁布 "
    U"出生 毕业 入学 注册 成立 制定的 印发的 出台的 发布的 建成的 龄 薪 租 租金 均 息 利率 终";

constexpr std::u32string_view validity_heads =
    U"施行 实施 执行 生效 正式施行 正式实施 正式执行 开始施行 开始实施 开始执行 试行 起施行 废止 "
    U"有效";

constexpr std::u32string_view entitlement_heads =
    U"给予 奖励 补助 补贴 发放 资助 最高 最多 可申请 可申报 可享 可提 可获 只可 仅可 只能 仅限 "
    U"支付 缴 "
    U"计发 计息 计提 付息 付 给 收取 结算 领取 工资 租金 小时 24小时 每平方米 每亩 额度 收入 平均 "
    U"的最高 按揭 "
    U"还本";

constexpr std::u32string_view trend_heads =
    U"提高 增长 增加 下降 提升 递增 递减 扩大 减少 加大 降低 上升 改善 好转 攀升 上涨 压减 加强 "
    U"增多 优化 "
    U"完善 健全 稳步 落实 消化 化解 偿还";

constexpr std::u32string_view year_end_names =
    U"考核 述职 述法 总结 绩效 评优 决算 结算 评比 考评 奖金 奖 测评 总评 存款 余额 人口";

constexpr std::u32string_view past_deeds =
    U"印发 发布 公布 颁布 修订 修正 审议通过 通过 召开 签发 下发 生效 出生";

constexpr std::u32string_view lead_ins =
    U"其中 并 对 对于 至 到 即 且 而 则 如 拟 在 于 自 从 由 我市 我省 我县 我区 全市 全省 全县 "
    U"全区 全国 "
    U"原则上 同时 每年 以及 各地 各部门 各单位 本市 本省 政策 截止时间为 时间为 是 为";

constexpr std::u32string_view comparisons =
    U"比 较 同 与 以 占 相比 比照 参照 按照 按 依据 根据 对照 经 自 "
    U"不低于 不少于 超过 高于 低于 达到 毕业于 出生于 不晚于";

constexpr std::u32string_view verbs =
    U"提高 完成 做好 抓好 推进 实施 开展 启动 组织 实现 力争 保障 举办 "
    U"推动 确保 抓实 高质量完成 办好 落实";

constexpr std::u32string_view documents =
    U"方案 规划 计划 纲要 要点 意见 办法 清单 目录 措施 行动 决定 通知 分工 任务 条例 规定";

// With one of these the clause tells what to do with the document.
constexpr std::u32string_view makings =
    U"制定 制订 出台 印发 编制 完成 建立 形成 公布 发布 修订 开展 报送 上报 推进 召开 报 提交 编印 "
    U"梳理 "
    U"通报 审议 研究 健全 完善 组织";

constexpr std::u32string_view document_words =
    U"预算 决算 工作计划 年度计划 工作要点 工作方案 实施方案 目录 报告 名单 清单 总结 通知 台账 "
    U"要点 "
    U"目标任务 工作任务 考核办法 纲要 文件精神 会议精神 名录 指南 白皮书 公报 "
    U"重点任务 工作安排 主要安排 工作打算 目标思路 重点工作";

// Whether one of the words, with blanks between them, is such a one.
template <class Is>
bool is_any(std::u32string_view words, Is is) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(U' '), words.size());
    if (is(words.substr(0, end))) return true;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return false;
}

// The longest of the words at the head; 0 = none.
std::size_t head(std::u32string_view words, std::u32string_view text) {
  std::size_t longest = 0;
  is_any(words, [&](std::u32string_view word) {
    if (text.starts_with(word)) longest = std::max(longest, word.size());
    return false;
  });
  return longest;
}

bool has_tail(std::u32string_view words, std::u32string_view text) {
  return is_any(words, [&](std::u32string_view word) { return text.ends_with(word); });
}

bool has_any(std::u32string_view words, std::u32string_view text) {
  return is_any(words, [&](std::u32string_view word) { return text.find(word) != text.npos; });
}

}  // namespace

bool begins_duty(std::u32string_view after) {
  return head(duty_heads, after.substr(head(intentions, after))) > 0;
}
bool begins_condition(std::u32string_view after) {
  return head(U"未 没有 不得 不再 两次 2次 累计 连续 发生 被 有 仍", after) > 0;
}
bool begins_next_year(std::u32string_view after) {
  const std::size_t joint = head(U"和 与 及 、", after);
  return joint > 0 && joint < after.size() && after[joint] >= U'0' && after[joint] <= U'9';
}
bool begins_name(std::u32string_view after) {
  const std::size_t name = head(name_heads, after);
  return name > 0 && name > head(duty_heads, after) && !begins_duty(after);
}
bool begins_validity(std::u32string_view after) { return head(validity_heads, after) > 0; }
bool begins_entitlement(std::u32string_view after) { return head(entitlement_heads, after) > 0; }
bool begins_trend(std::u32string_view after) { return head(trend_heads, after) > 0; }
bool begins_name_of_year_end(std::u32string_view after) { return head(year_end_names, after) > 0; }
bool begins_past_deed(std::u32string_view after) { return head(past_deeds, after) > 0; }

bool ends_lead_in(std::u32string_view before) { return has_tail(lead_ins, before); }
bool ends_comparison(std::u32string_view before) { return has_tail(comparisons, before); }
bool ends_verb(std::u32string_view before) { return has_tail(verbs, before); }
bool joins_year_word(std::u32string_view before) {
  constexpr std::u32string_view joined = U"青少成中老壮幼学历常周百多近往去前同逾暮晚早丰荒陈一";
  return !before.empty() && joined.find(before.back()) != joined.npos;
}
bool ends_document(std::u32string_view before) { return has_tail(documents, before); }

bool names_document(std::u32string_view clause) {
  const bool document = has_any(document_words, clause) || has_tail(documents, clause);
  return document && !has_any(makings, clause);
}
bool tells_growth(std::u32string_view after) {
  return has_any(U"同比 环比 去年同期 上年同期", after);
}
bool tells_guidance(std::u32string_view after) {
  return has_any(U"为指导 为统领 以下工作 如下工作 指导思想 总体要求 总体思路 以习近平", after);
}

bool tells_other_issue(std::u32string_view before) {
  constexpr std::size_t most = 16;
  const std::size_t stop = before.find_last_of(U"，,。；;（(");
  if (stop != before.npos) before.remove_prefix(stop + 1);
  before.remove_prefix(before.size() - std::min(before.size(), most));
  // What is issued, without who acts upon it: 省直各单位在方案印发后.
  const std::size_t led = before.find_last_of(U"在于自应要须照据按");
  const std::u32string_view issued = led == before.npos ? before : before.substr(led + 1);
  if (has_any(U"本 此件", issued)) return false;
  if (has_any(U"上级 国家 国务院 中央 省 部委 》 配套 有关 相关 上位", issued)) return true;
  if (issued == U"公布后" || issued == U"发布后") return true;
  return issued == U"印发后" && has_any(U"规范性文件 预案 裁量 目录 名单", before);
}

std::u32string_view clause_of(std::u32string_view after) {
  constexpr std::size_t longest = 40;
  after = after.substr(0, longest);
  return after.substr(0, after.find_first_of(U"，,。；;！!？?：:"));
}

}  // namespace duban
