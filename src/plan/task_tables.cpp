#include "plan/task_reader.h"

#include "base/text.h"
#include "plan/field.h"
#include "plan/field_names.h"
#include "plan/kinds.h"
#include "plan/length.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

// A link while it is read: its task is known by number only.
struct LinkReading {
  Link link;
  std::string number;
};

void read_type(LinkReading& r, const Value& value) {
  const std::string word = value.text();
  if (!value.is_text()) return;
  if (const auto type = link_type(word)) {
    r.link.type = *type;
  } else {
    value.complain("syntax",
                   fmt::format("关系 link 不能是“{}”,可用的有:{}", word, join(link_types(), "、")));
  }
}

void read_lag(LinkReading& r, const Value& value) {
  std::string words = value.is_whole() ? std::to_string(*value.whole()) + " days" : value.text();
  if (!value.is_text() && !value.is_whole()) return;
  if (const auto lag = read_length(words)) {
    r.link.lag = *lag;
  } else {
    value.complain("syntax", fmt::format("读不懂间隔“{}”;请写“10 working days”或“-5 days”", words));
  }
}

constexpr FieldTable<LinkReading, 5> link_fields = {{
    {"hard", [](LinkReading& r, const Value& v) { r.link.hard = v.flag(true); }},
    {"lag", read_lag},
    {"link", read_type},
    {"task", [](LinkReading& r, const Value& v) { r.number = v.words(); }},
    {"why", [](LinkReading& r, const Value& v) { r.link.why = v.text(); }},
}};
static_assert(is_sorted(link_fields));

void read_word_of(const std::vector<std::string>& words, std::string& into, const Value& value) {
  into = value.text();
  if (!value.is_text() || std::find(words.begin(), words.end(), into) != words.end()) return;
  value.complain("syntax", fmt::format("“{}”不能是“{}”,可用的有:{}", value.name(), into,
                                       trim(join(words, " "))));
}

constexpr FieldTable<Target, 5> target_fields = {{
    {"op", [](Target& t, const Value& v) { read_word_of(target_ops(), t.op, v); }},
    {"per", [](Target& t, const Value& v) { read_word_of(target_periods(), t.per, v); }},
    {"text", [](Target& t, const Value& v) { t.text = v.words(); }},
    {"unit", [](Target& t, const Value& v) { t.unit = v.text(); }},
    {"value", [](Target& t, const Value& v) { t.value = v.number().value_or(0); }},
}};
static_assert(is_sorted(target_fields));

std::int64_t count_from_zero(const Value& value) {
  const std::int64_t count = value.whole().value_or(0);
  if (count < 0) value.complain("syntax", fmt::format("“{}”不能为负数", value.name()));
  return count;
}

void read_source_line(Source& source, const Value& value) {
  const std::int64_t line = count_from_zero(value);
  if (line > INT32_MAX) value.complain("syntax", "行号 line 过大");
  source.line = static_cast<int>(line);
}

constexpr FieldTable<Source, 4> source_fields = {{
    {"end", [](Source& s, const Value& v) { s.end = count_from_zero(v); }},
    {"line", read_source_line},
    {"sha256", [](Source& s, const Value& v) { s.sha256 = v.text(); }},
    {"start", [](Source& s, const Value& v) { s.start = count_from_zero(v); }},
}};
static_assert(is_sorted(source_fields));

}  // namespace

std::vector<std::string> link_field_names() { return names_of(link_fields); }
std::vector<std::string> target_field_names() { return names_of(target_fields); }
std::vector<std::string> source_field_names() { return names_of(source_fields); }

void read_after(TaskReading& reading, const Value& value) {
  std::vector<Link>& after = reading.task.after;
  value.each_item([&](const Value& item) {
    LinkReading read;
    read.link.line = item.line();
    if (item.is_text()) {
      read.number = item.words();
    } else {
      read_fields(item, link_fields, read);
      require_fields(item, {"task"});
    }
    if (read.number.empty()) return;
    after.push_back(std::move(read.link));
    reading.batch.references.push_back({static_cast<TaskIndex>(reading.batch.tasks.size() - 1),
                                        static_cast<std::uint32_t>(after.size() - 1),
                                        std::move(read.number), item.line()});
  });
}

void read_targets(TaskReading& reading, const Value& value) {
  value.each_item([&](const Value& item) {
    read_fields(item, target_fields, reading.task.targets.emplace_back());
    require_fields(item, {"text", "value"});
  });
}

void read_source(TaskReading& reading, const Value& value) {
  read_fields(value, source_fields, reading.task.detail.edit().source.emplace());
}

void read_guess(TaskReading& reading, const Value& value) {
  auto& guess = reading.task.detail.edit().guess;
  value.each_field([&](const Value& field) { guess[std::string(field.name())] = field.text(); });
}

}  // namespace duban
