#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "document/build.h"
#include "document/document.h"
#include "reports/frame.h"
#include "reports/report.h"

namespace duban {

// 《整治形式主义为基层减负若干规定》(2024): papers of a general kind and of a special one.
constexpr std::size_t most_general = 5000;
constexpr std::size_t most_special = 4000;

// What a figure counts: "PLAN/NUMBER", with "#PERIOD" after it for one period of a recurring duty.
using Rows = std::vector<std::string>;

// A paper being written.  Every figure is printed through it, so that none is without its rows.
class Paper {
 public:
  // "关于《…》落实情况的" before `kind`; what it rests on as facts.
  Paper(const ReportInput& input, const std::string& kind);

  // Where the paper is not about how a plan is carried out: its own title, 示例 added as elsewhere.
  void retitle(std::string title);

  const ReportInput& input() const { return input_; }

  // As the office sends it; its head is left out where the rules do not name the office.
  void go_out_as(Outgoing kind);
  // As a draft of another office's paper, which that one will give a head; of an office that says
  // its name.
  void draft_for(const std::string& signature, const std::string& addressee);
  // As a paper that lies before a meeting: no head and no number, but whose it is under its title.
  void mark(const std::string& words);
  // What an official paper ends on: 特此报告。
  void close(const std::string& words);

  // How many rows there are, as printed; the rows are kept under `name`.
  std::string count(const std::string& name, const Rows& rows);
  // A figure that is no count (a share, days): `value` as printed, and what it was made from.
  std::string figure(const std::string& name, const std::string& value, const Rows& rows);
  // A figure's name within one plan, where the paper has several.
  std::string scoped(const std::string& name, const Assessment& in) const;

  void head(int level, std::string words) { add(heading(level, std::move(words))); }
  void say(std::string words) { add(paragraph(std::move(words))); }
  void add(Block block) { document_.blocks.push_back(std::move(block)); }

  // Headings from here on are not numbered.  An official paper names `title` as what is attached.
  void begin_annex(std::string words, std::string title = "");
  // With `most`, the length that such papers may have, the text's length is told among the facts;
  // an annex does not count.
  Document finish(std::size_t most = 0);

 private:
  const ReportInput& input_;
  Document document_;
  std::unordered_map<std::string, std::size_t> traced_;  // figures by name, in document_.traces
};

// Calls `tell(plan)` for each plan, under its title where there are several.
template <class Tell>
void each_plan(Paper& paper, Tell tell) {
  for (const Assessment& in : paper.input().plans) {
    if (paper.input().plans.size() > 1) paper.head(2, in.plan.title);
    tell(in);
  }
}

}  // namespace duban
