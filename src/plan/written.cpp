#include "plan/written.h"

#include "plan/due_words.h"
#include "plan/length.h"
#include "plan/toml_text.h"

#include <algorithm>

namespace duban {

namespace {

std::string quoted_if_any(const std::string& text) { return text.empty() ? "" : quoted(text); }

std::string array_if_any(const std::vector<std::string>& texts) {
  return texts.empty() ? "" : quoted_array(texts);
}

// Several tables in one array stand one a line; anything else on one line.
std::string array_of_items(const std::vector<std::string>& items) {
  if (items.empty()) return {};
  const auto tables = std::count_if(items.begin(), items.end(),
                                    [](const std::string& item) { return item.front() == '{'; });
  if (tables < 2) return array_of(items);
  std::string lines = "[\n";
  for (const std::string& item : items) lines += "  " + item + ",\n";
  return lines + "]";
}

std::string kind(const Plan&, const Task& task) {
  const bool plain = task.kind == TaskKind::milestone && kind_from_words(task) == task.kind;
  return plain ? "" : quoted(to_string(task.kind));
}

std::string due(const Plan&, const Task& task) {
  if (!task.due_text.empty()) return quoted(task.due_text);
  return task.due && task.due->last ? to_string(*task.due->last) : "";
}

std::string work(const Plan&, const Task& task) {
  return task.work ? quoted(print_length(task.work->days, task.work->working)) : "";
}

std::string lead(const Plan&, const Task& task) {
  if (task.detail->more_leads.empty()) return quoted_if_any(task.lead);
  std::vector<std::string> leads = task.detail->more_leads;
  leads.insert(leads.begin(), task.lead);
  return quoted_array(leads);
}

std::string link_text(const Plan& plan, const Link& link) {
  const std::string number = quoted(plan.tasks[link.from].number);
  if (link.type == LinkType::FS && link.lag.days == 0 && link.hard && link.why.empty())
    return number;
  InlineTable table;
  table.add("task", number);
  if (link.type != LinkType::FS) table.add("link", quoted(to_string(link.type)));
  if (link.lag.days != 0) table.add("lag", quoted(print_length(link.lag.days, link.lag.working)));
  if (!link.hard) table.add("hard", "false");
  return table.add_text("why", link.why).str();
}

std::string after(const Plan& plan, const Task& task) {
  std::vector<std::string> items;
  for (const Link& link : task.after) items.push_back(link_text(plan, link));
  return array_of_items(items);
}

std::string targets(const Plan&, const Task& task) {
  std::vector<std::string> items;
  for (const Target& target : task.targets)
    items.push_back(InlineTable()
                        .add("text", quoted(target.text))
                        .add("value", number_text(target.value))
                        .add("op", quoted(target.op))
                        .add_text("unit", target.unit)
                        .add_text("per", target.per)
                        .str());
  return array_of_items(items);
}

std::string weight(const Plan&, const Task& task) {
  return task.weight == 1 ? "" : number_text(task.weight);
}

// Only where the number's dots do not say it; `""` where they name one and there is none.
std::string parent(const Plan& plan, const Task& task) {
  const std::size_t dot = task.number.rfind('.');
  const bool dotted = dot != std::string::npos && dot != 0;
  if (task.parent == no_task) return dotted ? "\"\"" : "";
  const std::string& number = plan.tasks[task.parent].number;
  return dotted && task.number.compare(0, dot, number) == 0 ? "" : quoted(number);
}

std::string source(const Plan&, const Task& task) {
  if (!task.detail->source) return {};
  const Source& where = *task.detail->source;
  InlineTable table;
  table.add("line", std::to_string(where.line));
  if (where.end != 0)
    table.add("start", std::to_string(where.start)).add("end", std::to_string(where.end));
  return table.add_text("sha256", where.sha256).str();
}

std::string guess(const Plan&, const Task& task) {
  if (task.detail->guess.empty()) return {};
  InlineTable table;
  for (const auto& [field, why] : task.detail->guess) table.add(field, quoted(why));
  return table.str();
}

std::string report(const Plan&, const Task& task) {
  return task.detail->report ? quoted(in_chinese(*task.detail->report)) : "";
}

struct Writer {
  std::string_view name;
  std::string (*write)(const Plan& plan, const Task& task);  // "" = left out
};

constexpr Writer writers[] = {
    {"number", [](const Plan&, const Task& t) { return quoted(t.number); }},
    {"part", [](const Plan&, const Task& t) { return quoted_if_any(t.part); }},
    {"title", [](const Plan&, const Task& t) { return quoted(t.title); }},
    {"kind", kind},
    {"due", due},
    {"every", [](const Plan&, const Task& t) { return quoted_if_any(t.every_text); }},
    {"start", [](const Plan&, const Task& t) { return t.start ? to_string(*t.start) : ""; }},
    {"work", work},
    {"lead", lead},
    {"support", [](const Plan&, const Task& t) { return array_if_any(t.support); }},
    {"person", [](const Plan&, const Task& t) { return quoted_if_any(t.detail->person); }},
    {"post", [](const Plan&, const Task& t) { return quoted_if_any(t.detail->post); }},
    {"ladder", [](const Plan&, const Task& t) { return quoted_if_any(t.detail->ladder); }},
    {"report", report},
    {"each", [](const Plan&, const Task& t) { return quoted_if_any(t.each); }},
    {"after", after},
    {"targets", targets},
    {"evidence", [](const Plan&, const Task& t) { return array_if_any(t.detail->evidence); }},
    {"basis", [](const Plan&, const Task& t) { return array_if_any(t.detail->basis); }},
    {"weight", weight},
    {"printed", [](const Plan&, const Task& t) { return quoted_if_any(t.detail->printed); }},
    {"parent", parent},
    {"source", source},
    {"guess", guess},
};

}  // namespace

std::vector<WrittenField> written_fields(const Plan& plan, const Task& task) {
  std::vector<WrittenField> fields;
  for (const auto& [name, write] : writers)
    if (std::string value = write(plan, task); !value.empty())
      fields.push_back({name, std::move(value)});
  return fields;
}

std::vector<std::string_view> canonical_order() {
  std::vector<std::string_view> names;
  for (const Writer& writer : writers) names.push_back(writer.name);
  return names;
}

}  // namespace duban
