// Rates that do not follow from the parts told beside them: 办结39件，撤销20件，纠错率60%.
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <span>

#include "annual/check_annual.h"
#include "annual/printed_figure.h"

namespace duban {

namespace {

using Words = std::array<const char*, 5>;  // any of them; "" = no more

// What the usual rates of these reports are made of.
struct RateKind {
  const char* name;
  Words part;
  Words whole;
};
constexpr RateKind kinds[] = {
    {"成功率", {"成功", "", "", "", ""}, {"调处", "调解", "化解", "受理", ""}},
    {"化解率", {"化解", "", "", "", ""}, {"排查", "受理", "摸排", "收到", ""}},
    {"纠错率", {"撤销", "确认违法", "变更", "纠错", "责令"}, {"办结", "审结", "", "", ""}},
    {"出庭应诉率", {"出庭", "", "", "", ""}, {"一审", "诉讼案", "应诉", "", ""}},
    {"出庭率", {"出庭", "", "", "", ""}, {"一审", "诉讼案", "应诉", "", ""}},
    {"办结率", {"办结", "", "", "", ""}, {"受理", "收到", "承办", "交办", ""}},
    {"采纳率", {"采纳", "", "", "", ""}, {"意见", "建议", "", "", ""}},
    {"合格率", {"合格", "", "", "", ""}, {"评查", "抽查", "参加", "参考", "检查"}},
    {"通过率", {"通过", "", "", "", ""}, {"参加", "参考", "报名", "", ""}},
    {"整改率", {"整改", "", "", "", ""}, {"发现", "查出", "反馈", "指出", ""}},
    {"报备率", {"报备", "备案", "", "", ""}, {"制定", "出台", "印发", "", ""}},
};

bool says_one(std::string_view words, const Words& any) {
  for (const std::string_view word : any)
    if (!word.empty() && words.find(word) != words.npos) return true;
  return false;
}

const RateKind* kind_of(const PrintedFigure& rate) {
  if (rate.figure.unit != "%" || !rate.exact()) return nullptr;
  for (const RateKind& kind : kinds)
    if (rate.words.find(kind.name) != rate.words.npos) return &kind;
  return nullptr;
}

// A count as printed may stand for any value between.
struct Between {
  double least = 0;
  double most = 0;
};

Between between(const PrintedFigure& figure) {
  return {figure.figure.value - figure.half, figure.figure.value + figure.half};
}

// Figures further before a rate than so many are not its parts.
constexpr std::size_t most_before = 100;

using Before = std::span<const PrintedFigure>;

Before last_before(const std::vector<PrintedFigure>& figures, std::size_t count) {
  const std::size_t kept = std::min(count, most_before);
  return Before(figures).subspan(count - kept, kept);
}

struct Parts {
  std::vector<Between> parts;  // each, and all together
  std::vector<Between> wholes;
  double part = 0, whole = 0;  // as printed: all parts, the last whole
};

Parts parts_of(const RateKind& kind, Before before) {
  Parts found;
  Between all;
  std::string unit;
  for (const PrintedFigure& figure : before) {
    if (figure.figure.unit == "%" || !figure.exact()) continue;
    if (!unit.empty() && figure.figure.unit != unit) continue;
    const Between value = between(figure);
    if (says_one(figure.words, kind.part)) {
      found.parts.push_back(value);
      all = {all.least + value.least, all.most + value.most};
      found.part += figure.figure.value;
    } else if (says_one(figure.words, kind.whole)) {
      found.wholes.push_back(value);
      found.whole = figure.figure.value;
    } else {
      continue;
    }
    unit = figure.figure.unit;
  }
  if (found.parts.size() > 1) found.parts.push_back(all);
  return found;
}

// Rounded or cut off after its last printed place.
bool follows(double printed, double half, const Between& part, const Between& whole) {
  if (whole.least <= 0) return true;
  constexpr double slack = 1e-9;
  const double least = part.least / whole.most * 100;
  const double most = part.most / whole.least * 100;
  return most >= printed - half - slack && least <= printed + 2 * half + slack;
}

bool follows_from_any(const PrintedFigure& rate, double half, const Parts& parts) {
  for (const Between& part : parts.parts)
    for (const Between& whole : parts.wholes)
      if (follows(rate.figure.value, half, part, whole)) return true;
  return false;
}

void check_rate(const AnnualText& text, const PrintedFigure& rate, const RateKind& kind,
                Before before, AnnualFaults& faults) {
  const Parts parts = parts_of(kind, before);
  if (parts.parts.empty() || parts.wholes.empty() || parts.whole <= 0) return;
  const std::string_view words(text.text.text());
  const At at = rate.figure.at;
  const std::string_view printed = words.substr(at.from, at.to - at.from);
  if (follows_from_any(rate, half_place(printed), parts)) return;
  faults.error("rate-mismatch", text, at,
               fmt::format("{}写为{}，按文中数字应为{:g}÷{:g}={:.1f}%", kind.name, printed,
                           parts.part, parts.whole, parts.part / parts.whole * 100));
}

// Its parts stand in its own sentence, else in the one before.
void check_text(const AnnualText& text, AnnualFaults& faults) {
  const std::string& words = text.text.text();
  std::size_t earlier = 0;
  for (const At& sentence : split_sentences(words)) {
    const auto own = figures_within(words, sentence, text.figures);
    const auto both = figures_within(words, {earlier, sentence.to}, text.figures);
    const std::size_t more = both.size() - own.size();
    for (std::size_t i = 0; i < own.size(); ++i) {
      const RateKind* kind = kind_of(own[i]);
      if (!kind) continue;
      const Before near = last_before(own, i);
      const Before wide = last_before(both, more + i);
      const Parts found = parts_of(*kind, near);
      const bool enough = !found.parts.empty() && !found.wholes.empty();
      check_rate(text, own[i], *kind, enough ? near : wide, faults);
    }
    earlier = sentence.from;
  }
}

}  // namespace

void check_rates(const AnnualReport& report, AnnualFaults& faults) {
  for (const AnnualText& text : report.texts) check_text(text, faults);
}

}  // namespace duban
