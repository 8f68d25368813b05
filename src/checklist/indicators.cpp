#include "checklist/indicators.h"

#include "base/toml.h"

#include <fmt/core.h>

#include <map>

namespace duban {

namespace {

constexpr std::size_t deepest = 3;

class SetReader {
 public:
  SetReader(const toml::table& root, const std::string& file, Problems& problems)
      : root_(root, file, problems), file_(file), problems_(problems) {}

  IndicatorSet read() {
    IndicatorSet set;
    if (root_.whole("schema", 0) != 1)
      root_.complain("syntax", root_.place("schema"), "指标文件须有 schema = 1");
    set.file = file_;
    set.id = root_.text("id"), set.title = root_.text("title");
    set.edition = root_.text("edition"), set.sample = root_.flag("sample", false);
    if (set.edition.empty())
      root_.complain("syntax", root_.place("edition"), "须用 edition 写明是哪一版指标");
    for (const toml::table* table : root_.tables("indicator")) read(*table, set);
    root_.finish();
    return set;
  }

 private:
  void read(const toml::table& table, IndicatorSet& set) {
    Fields fields(table, file_, problems_);
    Indicator one;
    one.number = fields.text("number"), one.title = fields.text("title");
    one.weight = fields.number("weight"), one.source = fields.text("source");
    one.tasks = fields.texts("tasks"), one.basis = fields.texts("basis");
    one.line = fields.place("number").line;
    if (one.number.empty() || one.title.empty())
      fields.complain("syntax", fields.place("number"), "指标须有 number 和 title");
    place_under(fields, fields.text("parent"), one, set);
    fields.finish();
    if (!by_number_.emplace(one.number, set.indicators.size()).second)
      fields.complain("duplicate-number", fields.place("number"),
                      fmt::format("编号“{}”写了两次", one.number));
    set.indicators.push_back(std::move(one));
  }

  void place_under(Fields& fields, const std::string& parent, Indicator& one, IndicatorSet& set) {
    if (parent.empty()) return;
    const auto above = by_number_.find(parent);
    if (above == by_number_.end())
      return fields.complain("missing-parent", fields.place("parent"),
                             fmt::format("前面没有编号为“{}”的指标", parent));
    Indicator& upper = set.indicators[above->second];
    one.level = upper.level + 1;
    upper.leaf = false;
    if (one.level > deepest) fields.complain("too-deep", fields.place("parent"), "指标最多三级");
    if (!upper.tasks.empty() || !upper.basis.empty())
      fields.complain("summary-mapped", {file_, upper.line},
                      fmt::format("指标“{}”下有指标,任务请写在下级指标上", upper.number));
  }

  Fields root_;
  std::string file_;
  Problems& problems_;
  std::map<std::string, std::size_t> by_number_;
};

}  // namespace

Result<IndicatorSet> read_indicators(std::string_view text, const std::string& file) {
  auto root = parse_toml(text, file);
  if (!root) return {std::nullopt, std::move(root.problems)};
  Problems problems;
  IndicatorSet set = SetReader(*root, file, problems).read();
  return result_of(std::move(set), std::move(problems));
}

}  // namespace duban
