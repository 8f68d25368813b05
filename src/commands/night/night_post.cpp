#include "commands/night/night_post.h"

#include "base/text.h"
#include "formats/html/html.h"
#include "formats/message.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>

namespace duban {

namespace {

std::set<std::string> units_of(const NightPaper& paper) {
  if (!paper.unit.empty()) return {paper.unit};
  std::set<std::string> units;
  for (const PaperItem& item : paper.items)
    if (!item.concern.unit.empty()) units.insert(item.concern.unit);
  return units;
}

std::string line_of(const Undelivered& left) {
  const std::string paper = left.subject.empty() ? left.id : shorten(left.subject, 40);
  const std::string to = left.unit.empty() ? "" : "致" + left.unit;
  const std::string way = left.channel.empty() ? "" : "(" + left.channel + ")";
  return fmt::format(
      "{}{}{}:{};{}", paper, to, way, left.reason,
      left.given_up ? "已放弃,请另行送达" : fmt::format("第{}次未成,将再试", left.tries));
}

}  // namespace

NightPost::NightPost(Channels channels, std::filesystem::path outbox, std::string now, Day today)
    : channels_(std::move(channels)),
      outbox_(std::move(outbox)),
      now_(std::move(now)),
      today_(today) {}

void NightPost::add(const NightPaper& paper, const std::string& event, const Document& letter) {
  if (is_too_old(paper.night)) return void(++too_old_);
  std::vector<OutMessage> messages;
  for (const std::string& unit : units_of(paper))
    messages.push_back({event, unit, letter.title, to_message(letter), to_html(letter)});
  put(messages);
}

void NightPost::add_morning(Day night, const std::string& origin, const Document& morning) {
  if (is_too_old(night)) return;
  put({{fmt::format("{}-morning-{}", origin, to_string(night)), "",
        fmt::format("{} {}", morning.title, in_chinese(night)), to_message(morning),
        to_html(morning)}});
}

void NightPost::put(const std::vector<OutMessage>& messages) {
  for (const std::string& unit : put_in_outbox(channels_, messages, outbox_, now_))
    if (std::find(without_way_.begin(), without_way_.end(), unit) == without_way_.end())
      without_way_.push_back(unit);
}

std::vector<std::string> NightPost::send() {
  const DeliveryOutcome outcome = deliver(channels_, {}, outbox_, now_);
  sent_ += outcome.sent;
  std::vector<std::string> lines;
  for (const Undelivered& left : outcome.undelivered) lines.push_back(line_of(left));
  const int untried = outcome.waiting + outcome.failed - static_cast<int>(lines.size());
  if (!lines.empty() && untried > 0)
    lines.push_back(fmt::format("另有{}件在发件箱中等待", untried));
  return lines;
}

std::vector<std::string> NightPost::remarks() const {
  std::vector<std::string> remarks;
  if (sent_ > 0) remarks.push_back(fmt::format("已发出{}件", sent_));
  if (!without_way_.empty())
    remarks.push_back(fmt::format("收发文件没有写明收件人的单位:{}", join(without_way_, "、")));
  if (too_old_ > 0) remarks.push_back(fmt::format("{}件七日以前的公文没有发送", too_old_));
  return remarks;
}

std::optional<Channels> channels_of(const Arguments& arguments) {
  if (!arguments.has("--delivery")) return {};
  auto channels = load_channels(arguments.text("--delivery"));
  if (channels) return std::move(*channels);
  std::vector<std::string> lines;
  for (const Problem& problem : channels.problems) lines.push_back(to_string(problem));
  throw Usage{join(lines, "\n")};
}

}  // namespace duban
