#include "journal/detail_json.h"

#include <nlohmann/json.hpp>

namespace duban {

namespace {

using Sorted = nlohmann::json;

// An object, empty where the text is none.
Sorted object_of(std::string_view json) {
  auto object = Sorted::parse(json, nullptr, false);
  return object.is_object() ? object : Sorted::object();
}

std::string text(const Sorted& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

std::int64_t whole(const Sorted& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_number() ? found->get<std::int64_t>() : 0;
}

std::vector<std::string> texts(const Sorted& array) {
  std::vector<std::string> all;
  if (!array.is_array()) return all;
  for (const Sorted& item : array) {
    if (item.is_string()) all.push_back(item.get<std::string>());
  }
  return all;
}

void put(Sorted& object, const char* key, Sorted value) {
  if (!value.empty() && value != "") object[key] = std::move(value);
}

}  // namespace

std::string to_json(const std::vector<std::string>& all) {
  return all.empty() ? "" : Sorted(all).dump();
}

std::vector<std::string> read_texts(std::string_view json) {
  if (json.empty()) return {};
  if (json.find('\\') != std::string_view::npos) return texts(Sorted::parse(json, nullptr, false));
  // Without escapes the quotes alone part the texts: much quicker for a million tasks.
  std::vector<std::string> all;
  for (std::size_t open = json.find('"'); open != std::string_view::npos;) {
    const std::size_t close = json.find('"', open + 1);
    if (close == std::string_view::npos) break;
    all.emplace_back(json.substr(open + 1, close - open - 1));
    open = json.find('"', close + 1);
  }
  return all;
}

std::string to_json(const std::vector<Target>& targets) {
  Sorted all = Sorted::array();
  for (const Target& target : targets) {
    all.push_back({{"text", target.text},
                   {"value", target.value},
                   {"op", target.op},
                   {"unit", target.unit},
                   {"per", target.per}});
  }
  return targets.empty() ? "" : all.dump();
}

std::vector<Target> read_targets(std::string_view json) {
  std::vector<Target> targets;
  if (json.empty()) return targets;
  for (const Sorted& item : Sorted::parse(json, nullptr, false)) {
    if (!item.is_object()) continue;
    const auto value = item.find("value");
    const bool number = value != item.end() && value->is_number();
    targets.push_back({text(item, "text"), number ? value->get<double>() : 0, text(item, "op"),
                       text(item, "unit"), text(item, "per")});
  }
  return targets;
}

std::string to_json(const std::optional<Recurrence>& recurrence) {
  if (!recurrence) return "";
  Sorted object = {{"per", static_cast<int>(recurrence->per)},
                   {"interval", recurrence->interval},
                   {"day", recurrence->day}};
  put(object, "months", recurrence->months);
  if (recurrence->from) object["from"] = to_string(*recurrence->from);
  return object.dump();
}

std::optional<Recurrence> read_recurrence(std::string_view json) {
  if (json.empty()) return {};
  const Sorted object = object_of(json);
  Recurrence recurrence;
  recurrence.per = static_cast<Recurrence::Per>(whole(object, "per"));
  recurrence.interval = static_cast<int>(whole(object, "interval"));
  recurrence.day = static_cast<int>(whole(object, "day"));
  recurrence.from = parse_day(text(object, "from"));
  for (const Sorted& month : object.value("months", Sorted::array())) {
    if (month.is_number()) recurrence.months.push_back(month.get<int>());
  }
  return recurrence;
}

std::string to_json(const std::optional<Span>& span) {
  if (!span) return "";
  return Sorted{{"count", span->count},
                {"unit", static_cast<int>(span->unit)},
                {"from_issue", span->from_issue ? 1 : 0},
                {"event", span->event}}
      .dump();
}

std::optional<Span> read_span(std::string_view json) {
  if (json.empty()) return {};
  const Sorted object = object_of(json);
  return Span{static_cast<int>(whole(object, "count")),
              static_cast<Span::Unit>(whole(object, "unit")), whole(object, "from_issue") != 0,
              text(object, "event")};
}

std::string to_json(const TaskDetail& detail, Lines lines) {
  Sorted object = Sorted::object();
  put(object, "more_leads", detail.more_leads);
  put(object, "evidence", detail.evidence);
  put(object, "basis", detail.basis);
  put(object, "printed", detail.printed);
  put(object, "person", detail.person);
  put(object, "post", detail.post);
  put(object, "ladder", detail.ladder);
  if (detail.report) put(object, "report", in_chinese(*detail.report));
  put(object, "guess", detail.guess);
  if (detail.source) {
    object["source"] = {{"line", detail.source->line},
                        {"start", detail.source->start},
                        {"end", detail.source->end},
                        {"sha256", detail.source->sha256}};
  }
  for (const auto& [field, place] : detail.given_by) {
    object["given_by"][field] = {{"file", place.file},
                                 {"line", lines == Lines::kept ? place.line : 0}};
  }
  return object.dump();
}

TaskDetail read_detail(std::string_view json) {
  const Sorted object = object_of(json);
  const auto part = [&](const char* key) { return object.value(key, Sorted()); };
  TaskDetail detail;
  detail.more_leads = texts(part("more_leads"));
  detail.evidence = texts(part("evidence"));
  detail.basis = texts(part("basis"));
  detail.printed = text(object, "printed");
  detail.person = text(object, "person");
  detail.post = text(object, "post");
  detail.ladder = text(object, "ladder");
  detail.report = parse_cycle(text(object, "report"));
  const Sorted guess = part("guess");  // items() only refers to it
  for (const auto& [field, why] : guess.items()) {
    if (why.is_string()) detail.guess[field] = why.get<std::string>();
  }
  if (const Sorted source = part("source"); source.is_object()) {
    detail.source = Source{static_cast<int>(whole(source, "line")), whole(source, "start"),
                           whole(source, "end"), text(source, "sha256")};
  }
  const Sorted given_by = part("given_by");
  for (const auto& [field, place] : given_by.items()) {
    if (!place.is_object()) continue;
    detail.given_by[field] = {text(place, "file"), static_cast<int>(whole(place, "line"))};
  }
  return detail;
}

}  // namespace duban
