#include "journal/detail_json.h"

#include "base/json_fields.h"

namespace duban {

namespace {

std::vector<std::string> texts(const SortedJson& array) {
  std::vector<std::string> all;
  if (!array.is_array()) return all;
  for (const SortedJson& item : array) {
    if (item.is_string()) all.push_back(item.get<std::string>());
  }
  return all;
}

// Lists and maps; text has its own put.
template <class Many>
void put_many(SortedJson& object, const char* key, const Many& many) {
  if (!many.empty()) object[key] = many;
}

}  // namespace

std::string to_json(const std::vector<std::string>& all) {
  return all.empty() ? "" : SortedJson(all).dump();
}

std::vector<std::string> read_texts(std::string_view json) {
  if (json.empty()) return {};
  if (json.find('\\') != std::string_view::npos)
    return texts(SortedJson::parse(json, nullptr, false));
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
  SortedJson all = SortedJson::array();
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
  for (const SortedJson& item : SortedJson::parse(json, nullptr, false)) {
    if (!item.is_object()) continue;
    const auto value = item.find("value");
    const bool number = value != item.end() && value->is_number();
    targets.push_back({text_in(item, "text"), number ? value->get<double>() : 0,
                       text_in(item, "op"), text_in(item, "unit"), text_in(item, "per")});
  }
  return targets;
}

std::string to_json(const std::optional<Recurrence>& recurrence) {
  if (!recurrence) return "";
  SortedJson object = {{"per", static_cast<int>(recurrence->per)},
                       {"interval", recurrence->interval},
                       {"day", recurrence->day}};
  put_many(object, "months", recurrence->months);
  if (recurrence->from) object["from"] = to_string(*recurrence->from);
  return object.dump();
}

std::optional<Recurrence> read_recurrence(std::string_view json) {
  if (json.empty()) return {};
  const SortedJson object = object_in(json);
  Recurrence recurrence;
  recurrence.per = static_cast<Recurrence::Per>(long_in(object, "per"));
  recurrence.interval = static_cast<int>(long_in(object, "interval"));
  recurrence.day = static_cast<int>(long_in(object, "day"));
  recurrence.from = parse_day(text_in(object, "from"));
  for (const SortedJson& month : object.value("months", SortedJson::array())) {
    if (month.is_number()) recurrence.months.push_back(month.get<int>());
  }
  return recurrence;
}

std::string to_json(const std::optional<Span>& span) {
  if (!span) return "";
  return SortedJson{{"count", span->count},
                    {"unit", static_cast<int>(span->unit)},
                    {"from_issue", span->from_issue ? 1 : 0},
                    {"event", span->event}}
      .dump();
}

std::optional<Span> read_span(std::string_view json) {
  if (json.empty()) return {};
  const SortedJson object = object_in(json);
  return Span{static_cast<int>(long_in(object, "count")),
              static_cast<Span::Unit>(long_in(object, "unit")), long_in(object, "from_issue") != 0,
              text_in(object, "event")};
}

std::string to_json(const TaskDetail& detail, Lines lines) {
  SortedJson object = SortedJson::object();
  put_many(object, "more_leads", detail.more_leads);
  put_many(object, "evidence", detail.evidence);
  put_many(object, "basis", detail.basis);
  put(object, "printed", detail.printed);
  put(object, "person", detail.person);
  put(object, "post", detail.post);
  put(object, "ladder", detail.ladder);
  if (detail.report) put(object, "report", std::string(in_chinese(*detail.report)));
  put_many(object, "guess", detail.guess);
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
  const SortedJson object = object_in(json);
  const auto part = [&](const char* key) { return object.value(key, SortedJson()); };
  TaskDetail detail;
  detail.more_leads = texts(part("more_leads"));
  detail.evidence = texts(part("evidence"));
  detail.basis = texts(part("basis"));
  detail.printed = text_in(object, "printed");
  detail.person = text_in(object, "person");
  detail.post = text_in(object, "post");
  detail.ladder = text_in(object, "ladder");
  detail.report = parse_cycle(text_in(object, "report"));
  const SortedJson guess = part("guess");  // items() only refers to it
  for (const auto& [field, why] : guess.items()) {
    if (why.is_string()) detail.guess[field] = why.get<std::string>();
  }
  if (const SortedJson source = part("source"); source.is_object()) {
    detail.source = Source{static_cast<int>(long_in(source, "line")), long_in(source, "start"),
                           long_in(source, "end"), text_in(source, "sha256")};
  }
  const SortedJson given_by = part("given_by");
  for (const auto& [field, place] : given_by.items()) {
    if (!place.is_object()) continue;
    detail.given_by[field] = {text_in(place, "file"), static_cast<int>(long_in(place, "line"))};
  }
  return detail;
}

}  // namespace duban
