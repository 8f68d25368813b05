#include "reports/letters/requests.h"

#include <fmt/core.h>

#include <algorithm>

#include "night/asks.h"

namespace duban {

namespace {

bool asks_for(const NightPaper& paper, Ask wanted) {
  return std::any_of(paper.items.begin(), paper.items.end(), [&](const PaperItem& item) {
    const auto asks = asks_of(item.concern, paper.reply_by.has_value());
    return std::find(asks.begin(), asks.end(), wanted) != asks.end();
  });
}

bool is_before_its_day(const PaperItem& item) {
  return !is_past_period(item.concern) && item.concern.days_late <= 0;
}

}  // namespace

std::string shares_in_words(const Concern& concern) {
  std::string words;
  for (const NightShare& share : concern.shares) {
    words += words.empty() ? "其中" : "、";
    if (share.cause == "own") words += fmt::format("自身{}天", share.days);
    if (share.cause == "inherited") words += fmt::format("承接{}延误{}天", share.task, share.days);
    const std::string whose = share.task.empty() ? "" : share.task + "的";  // of one before it
    if (share.cause == "office") words += fmt::format("{}等待审核{}天", whose, share.days);
    if (share.cause == "extension") words += fmt::format("{}批准延期{}天", whose, share.days);
    if (share.cause == "suspended") words += fmt::format("{}批准中止{}天", whose, share.days);
  }
  return concern.shares.size() == 1 && concern.shares.front().cause == "own" ? "" : words;
}

std::vector<std::string> requests_of(const NightPaper& paper) {
  std::vector<std::string> asked;
  const auto& items = paper.items;
  if (asks_for(paper, Ask::evidence)) {
    asked.push_back("请抓紧办理逾期任务，完成后申请办结并附佐证。");
    asked.push_back(
        "逾期任务确需延期的，请书面申请，写明理由、目前进度和新的时限；批准前按原定时限评判。");
  }
  if (asks_for(paper, Ask::reason))
    asked.push_back(
        "已经过去的周期不作延期，请说明未按期完成的原因和防止再次漏办的措施；"
        "当期实已完成而没有报送的，请来函更正。");
  if (std::any_of(items.begin(), items.end(), is_before_its_day))
    asked.push_back(
        "未到时限的任务，请对照时限抓紧推进，按期完成；预计不能按期完成的，请在时限之前申请延期。");
  if (std::any_of(items.begin(), items.end(),
                  [](const PaperItem& item) { return !shares_in_words(item.concern).empty(); }))
    asked.push_back(
        "因前置任务延误或等待审核产生的天数不计为贵单位责任，所列情况有误的请来函更正。");
  if (paper.reply_by)
    asked.push_back(fmt::format("请于{}前书面回复办理情况。", in_chinese(*paper.reply_by)));
  return asked;
}

}  // namespace duban
