#include "intake/draft_json.h"

#include "base/json.h"
#include "base/on_all_cores.h"
#include "base/text.h"
#include "wording/phrase.h"

namespace duban {

namespace {

Json place_json(const SourceText& source, const Bytes& bytes) {
  return {{"line", line_of(source, bytes.start)}, {"start", bytes.start}, {"end", bytes.end}};
}

Json names_json(const std::vector<Said>& names) {
  Json all = Json::array();
  for (const Said& said : names) all.push_back(said.text);
  return all;
}

Json time_json(const DraftTime& time) {
  const Deadline& deadline = time.deadline;
  return {{"text", time.said.text},
          {"kind", to_string(deadline.kind)},
          {"first", to_json(deadline.first)},
          {"last", to_json(deadline.last)},
          {"rrule", deadline.recurrence ? Json(to_rrule(*deadline.recurrence)) : Json()},
          {"strength", to_string(deadline.strength)},
          {"ambiguous", deadline.ambiguous}};
}

Json target_json(const DraftTarget& target) {
  return {{"text", target.said.text},
          {"op", target.quantity.op},
          {"value", target.quantity.value},
          {"unit", target.quantity.unit},
          {"per", text_or_null(target.quantity.per)}};
}

template <class T, class F>
Json list_json(const std::vector<T>& list, F to) {
  Json all = Json::array();
  for (const T& one : list) all.push_back(to(one));
  return all;
}

Json task_json(const Draft& draft, const DraftTask& task, const SourceText& source) {
  Json parent;
  if (task.parent >= 0) parent = draft.tasks[static_cast<std::size_t>(task.parent)].number;
  return {{"number", task.number},
          {"printed", task.printed},
          {"parent", parent},
          {"level", task.level},
          {"title", task.title},
          {"lead", names_json(task.leads)},
          {"support", names_json(task.support)},
          {"deadlines", list_json(task.times, time_json)},
          {"targets", list_json(task.targets, target_json)},
          {"source", place_json(source, task.said.bytes)}};
}

bool is_in_tasks(Role role) { return role == Role::task || role == Role::measure; }

Json coverage_json(const Draft& draft, const SourceText& source) {
  int in_tasks = 0;
  Json unread = Json::array();
  for (const ReadSentence& sentence : draft.sentences) {
    if (is_in_tasks(sentence.role)) ++in_tasks;
    if (sentence.role != Role::unread) continue;
    Json place = place_json(source, sentence.said.bytes);
    place["text"] = sentence.said.text;
    unread.push_back(std::move(place));
  }
  const auto all = static_cast<int>(draft.sentences.size());
  return {{"sentences", all},
          {"in_tasks", in_tasks},
          {"context", all - in_tasks - static_cast<int>(unread.size())},
          {"unread", unread}};
}

// All but the tasks.
Json frame_json(const Draft& draft, const SourceText& source) {
  const Letterhead& head = draft.head;
  Json json;
  json["document"] = {{"title", text_or_null(head.title)},
                      {"issuer", text_or_null(head.issuer)},
                      {"issued", to_json(head.issued)},
                      {"number", text_or_null(head.number)}};
  json["parts"] = list_json(draft.parts, [](const DraftPart& part) {
    return Json{{"number", part.number}, {"title", part.title}};
  });
  json["tasks"] = Json::array();
  json["figures"] = list_json(draft.figures, [&](const DraftFigure& figure) {
    return Json{{"name", figure.figure.name}, {"value", figure.figure.value},
                {"unit", figure.figure.unit}, {"qualifier", text_or_null(figure.figure.qualifier)},
                {"text", figure.said.text},   {"source", place_json(source, figure.said.bytes)}};
  });
  json["shortcomings"] = list_json(draft.shortcomings, [&](const DraftShortcoming& shortcoming) {
    return Json{{"title", shortcoming.title},
                {"source", place_json(source, shortcoming.said.bytes)}};
  });
  json["decisions"] = draft.decisions;
  json["coverage"] = coverage_json(draft, source);
  return json;
}

constexpr int indent = 2;

// A value as it is printed `depth` levels deep: no text in it has a line break of its own.
std::string printed(const Json& json, std::size_t depth) {
  const std::string margin(depth * indent, ' ');
  return replace_all(json.dump(indent), "\n", "\n" + margin);
}

// The tasks are most of it.
std::string print_tasks(const Draft& draft, const SourceText& source) {
  return write_on_all_cores(draft.tasks.size(), [&](std::size_t i, std::string& text) {
    text += i > 0 ? ",\n    " : "\n    ";
    text += printed(task_json(draft, draft.tasks[i], source), 2);
  });
}

}  // namespace

std::string draft_json(const Draft& draft, const SourceText& source) {
  std::string json = frame_json(draft, source).dump(indent);
  if (draft.tasks.empty()) return json;
  constexpr std::string_view empty_list = "\n  \"tasks\": [";
  const std::size_t at = json.find(empty_list) + empty_list.size();
  json.insert(at, print_tasks(draft, source) + "\n  ");
  return json;
}

}  // namespace duban
