#include "plan/task_reader.h"

#include "base/text.h"
#include "plan/field.h"
#include "plan/field_names.h"
#include "plan/kinds.h"
#include "plan/ladder.h"
#include "plan/length.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

Setting::Setting(const Plan& plan)
    : units(plan.units),
      context(wording_context(plan)),
      first(first_day(plan)),
      final(final_day(plan)) {
  for (const Part& part : plan.parts) parts.insert(part.number);
}

std::uint8_t lines_below(const TaskReading& reading, const Value& value) {
  const int lines = value.line() - reading.task.line;
  return lines > 0 && lines <= UINT8_MAX ? static_cast<std::uint8_t>(lines) : std::uint8_t(0);
}

namespace {

// One value, or each of an array.
template <class Visit>
void each_of(const Value& value, Visit&& visit) {
  if (value.is_array()) return value.each_item(visit);
  visit(value);
}

// A number becomes part of names ("PLAN/14.1", "14.1@unit") and of one line of text.
bool is_number(std::string_view number) {
  return std::none_of(number.begin(), number.end(), [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == '@' || c == '/' || c == '\x7F';
  });
}

void read_number(TaskReading& r, const Value& value) {
  r.task.number = value.words();
  r.task.below.number = lines_below(r, value);
  if (!is_number(r.task.number))
    value.complain("syntax", fmt::format("编号“{}”不能含空格、“@”或“/”", r.task.number));
}

void read_part(TaskReading& r, const Value& value) {
  r.task.part = value.text();
  if (!value.is_text() || r.setting.parts.contains(r.task.part)) return;
  std::vector<std::string> known(r.setting.parts.begin(), r.setting.parts.end());
  std::sort(known.begin(), known.end());
  value.complain("missing-parent", fmt::format("没有编号为“{}”的部分{};请先写 [[part]]",
                                               r.task.part, did_you_mean(r.task.part, known)));
}

void read_kind(TaskReading& r, const Value& value) {
  const std::string word = value.text();
  if (!value.is_text()) return;
  r.kind_said = true;
  if (const auto kind = task_kind(word)) {
    r.task.kind = *kind;
  } else {
    value.complain("syntax",
                   fmt::format("kind 不能是“{}”{},可用的有:{}", word,
                               did_you_mean(word, task_kinds()), join(task_kinds(), "、")));
  }
}

void read_due(TaskReading& r, const Value& value) {
  r.task.below.due = lines_below(r, value);
  if (value.is_day()) {
    if (const auto day = value.day()) r.task.due = r.deadlines.read(*day);
  } else if (!value.is_text()) {
    value.wrong_type("时限的原文(用引号)或日期(不加引号)");
  } else if (!give_due(r.task, value.text(), r.deadlines)) {
    value.complain("unreadable-deadline", unreadable_due(r.task.due_text));
  }
}

void read_every(TaskReading& r, const Value& value) {
  r.task.below.every = lines_below(r, value);
  std::string words = value.text();
  if (value.is_text() && !give_every(r.task, std::move(words), r.deadlines))
    value.complain("unreadable-deadline", unreadable_every(r.task.every_text));
}

void read_start(TaskReading& r, const Value& value) {
  r.task.below.start = lines_below(r, value);
  r.task.start = value.day();
}

void read_work(TaskReading& r, const Value& value) {
  const std::string words = value.text();
  if (!value.is_text()) return;
  const auto length = read_length(words);
  if (length && length->days > 0) {
    r.task.work = Work{length->days, length->working};
  } else {
    value.complain("syntax",
                   fmt::format("读不懂工期“{}”;请写“120 days”或“60 working days”", words));
  }
}

void read_ladder_name(TaskReading& r, const Value& value) {
  const std::string id = value.text();
  if (!value.is_text()) return;
  r.task.detail.edit().ladder = id;
  if (find_ladder(id)) return;
  std::vector<std::string> known;
  for (const Ladder& ladder : preset_ladders()) known.push_back(ladder.id);
  value.complain("unknown-ladder", fmt::format("没有名为“{}”的阶梯{},可用的有:{}", id,
                                               did_you_mean(id, known), join(known, "、")));
}

void read_report(TaskReading& r, const Value& value) {
  const std::string words = value.text();
  if (!value.is_text()) return;
  if (const auto cycle = parse_cycle(words))
    r.task.detail.edit().report = cycle;
  else
    value.complain("syntax", unknown_cycle(words));
}

// A name that is unknown stays as written, so that it is not taken for absent.
void read_lead(TaskReading& r, const Value& value) {
  r.task.below.lead = lines_below(r, value);
  each_of(value, [&](const Value& item) {
    std::string name = item.text();
    if (!item.is_text()) return;
    const std::string_view id = r.setting.units.unit(name);
    if (id.empty()) {
      item.complain("unknown-unit", r.setting.units.no_such_unit(name));
    } else {
      name = id;
    }
    if (r.task.lead.empty()) {
      r.task.lead = std::move(name);
    } else {
      r.task.detail.edit().more_leads.push_back(std::move(name));
    }
  });
}

void read_support(TaskReading& r, const Value& value) {
  each_of(value, [&](const Value& item) {
    const std::string name = item.text();
    if (!item.is_text()) return;
    const std::string_view id = r.setting.units.unit_or_group(name);
    if (id.empty()) item.complain("unknown-unit", r.setting.units.no_such_unit(name));
    r.task.support.emplace_back(id);
  });
}

void read_each(TaskReading& r, const Value& value) {
  r.task.each = value.text();
  if (value.is_text() && r.setting.units.members(r.task.each).empty())
    value.complain("unknown-group", r.setting.units.no_such_group(r.task.each));
}

void read_parent(TaskReading& r, const Value& value) {
  std::string number = value.text();
  if (!value.is_text()) return;
  r.batch.references.push_back({static_cast<TaskIndex>(r.batch.tasks.size() - 1), Reference::parent,
                                std::move(number), value.line()});
}

void read_weight(TaskReading& r, const Value& value) {
  const auto weight = value.number();
  if (!weight) return;
  if (*weight < 0) value.complain("syntax", "权重 weight 不能为负数");
  r.task.weight = *weight;
}

constexpr FieldTable<TaskReading, 24> task_fields = {{
    {"after", read_after},
    {"basis", [](TaskReading& r, const Value& v) { r.task.detail.edit().basis = v.texts(); }},
    {"due", read_due},
    {"each", read_each},
    {"every", read_every},
    {"evidence", [](TaskReading& r, const Value& v) { r.task.detail.edit().evidence = v.texts(); }},
    {"guess", read_guess},
    {"kind", read_kind},
    {"ladder", read_ladder_name},
    {"lead", read_lead},
    {"number", read_number},
    {"parent", read_parent},
    {"part", read_part},
    {"person", [](TaskReading& r, const Value& v) { r.task.detail.edit().person = v.words(); }},
    {"post", [](TaskReading& r, const Value& v) { r.task.detail.edit().post = v.words(); }},
    {"printed", [](TaskReading& r, const Value& v) { r.task.detail.edit().printed = v.text(); }},
    {"report", read_report},
    {"source", read_source},
    {"start", read_start},
    {"support", read_support},
    {"targets", read_targets},
    {"title", [](TaskReading& r, const Value& v) { r.task.title = v.words(); }},
    {"weight", read_weight},
    {"work", read_work},
}};
static_assert(is_sorted(task_fields));

}  // namespace

std::vector<std::string> task_field_names() { return names_of(task_fields); }

void read_task(const Value& table, const Setting& setting, DeadlineReader& deadlines,
               Batch& batch) {
  TaskReading reading{batch.tasks.emplace_back(), batch, setting, deadlines};
  reading.task.line = table.line();
  read_fields(table, task_fields, reading);
  require_fields(table, {"number", "title"});
  if (!reading.kind_said) reading.task.kind = kind_from_words(reading.task);
  if (!reading.task.each.empty()) fan_out(batch, setting);
}

}  // namespace duban
