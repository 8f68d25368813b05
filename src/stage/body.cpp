#include "stage/body.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace duban {

namespace {

// nlohmann::json (not ordered_json) keeps its keys sorted: the canonical order.
using Sorted = nlohmann::json;

std::string text(const Sorted& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

std::optional<int> whole(const Sorted& object, const char* key, int least, int most) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number()) return {};
  return static_cast<int>(std::clamp(found->get<double>(), double(least), double(most)));
}

std::optional<Day> day(const Sorted& object, const char* key) {
  return parse_day(text(object, key));
}

std::vector<std::string> texts(const Sorted& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return {};
  if (found->is_string()) return {found->get<std::string>()};
  std::vector<std::string> all;
  if (!found->is_array()) return all;
  for (const Sorted& item : *found) {
    if (item.is_string()) all.push_back(item.get<std::string>());
  }
  return all;
}

bool flag(const Sorted& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_boolean() && found->get<bool>();
}

std::optional<double> number(const Sorted& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number()) return {};
  return found->get<double>();
}

void put(Sorted& object, const char* key, const std::string& value) {
  if (!value.empty()) object[key] = value;
}

void put(Sorted& object, const char* key, const std::optional<int>& value) {
  if (value) object[key] = *value;
}

void put(Sorted& object, const char* key, const std::optional<Day>& value) {
  if (value) object[key] = to_string(*value);
}

// One is written as a text.
void put(Sorted& object, const char* key, const std::vector<std::string>& values) {
  if (values.size() == 1) object[key] = values.front();
  if (values.size() > 1) object[key] = values;
}

bool is_sha256(const std::string& text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Sorted json_of(const StoredFile& file) {
  if (file.name.empty() && file.size == 0) return file.sha256;
  return {{"name", file.name}, {"sha256", file.sha256}, {"size", file.size}};
}

void put(Sorted& object, const char* key, const std::vector<StoredFile>& files) {
  Sorted list = Sorted::array();
  for (const StoredFile& file : files) list.push_back(json_of(file));
  if (list.size() == 1) object[key] = list.front();
  if (list.size() > 1) object[key] = std::move(list);
}

void add_file(const Sorted& item, std::vector<StoredFile>& files) {
  StoredFile file;
  if (item.is_string()) file.sha256 = item.get<std::string>();
  if (item.is_object()) {
    file = {text(item, "sha256"), text(item, "name"), 0};
    file.size = static_cast<std::int64_t>(std::clamp(number(item, "size").value_or(0), 0.0, 9e15));
  }
  if (is_sha256(file.sha256)) files.push_back(std::move(file));
}

std::vector<StoredFile> files_of(const Sorted& object, const char* key) {
  std::vector<StoredFile> files;
  const auto found = object.find(key);
  if (found == object.end()) return files;
  if (!found->is_array()) return add_file(*found, files), files;
  for (const Sorted& item : *found) add_file(item, files);
  return files;
}

Sorted json_of(const std::vector<ReportedFigure>& figures) {
  Sorted list = Sorted::array();
  for (const ReportedFigure& figure : figures) {
    Sorted object = {{"of", figure.of}, {"value", figure.value}};
    put(object, "period", figure.period);
    put(object, "qualifier", figure.qualifier);
    if (figure.part) object["part"] = *figure.part;
    if (figure.whole) object["whole"] = *figure.whole;
    list.push_back(std::move(object));
  }
  return list;
}

std::vector<ReportedFigure> figures_of(const Sorted& list) {
  std::vector<ReportedFigure> figures;
  if (!list.is_array()) return figures;
  for (const Sorted& object : list) {
    if (!object.is_object()) continue;
    figures.push_back({text(object, "of"), text(object, "period"),
                       number(object, "value").value_or(0), text(object, "qualifier"),
                       number(object, "part"), number(object, "whole")});
  }
  return figures;
}

}  // namespace

std::string write_figures(const std::vector<ReportedFigure>& figures) {
  return json_of(figures).dump();
}

std::vector<ReportedFigure> read_figures(std::string_view json) {
  return figures_of(Sorted::parse(json, nullptr, false));
}

EventBody read_body(std::string_view json) {
  if (json == "{}") return {};
  const Sorted object = Sorted::parse(json, nullptr, false);
  if (!object.is_object()) return {};
  EventBody body;
  body.percent = whole(object, "percent", 0, 100);
  body.note = text(object, "note");
  body.problem = text(object, "problem");
  body.next = text(object, "next");
  body.until = day(object, "until");
  body.grade = text(object, "grade");
  body.evidence = texts(object, "evidence");
  body.count = whole(object, "count", 0, 1000000);
  body.corrects = text(object, "corrects");
  body.kind = parse_event_kind(text(object, "kind"));
  body.on = day(object, "on");
  body.proves = texts(object, "proves");
  body.files = files_of(object, "files");
  body.overridden = flag(object, "overridden");
  body.sign_by = day(object, "sign_by");
  body.node = text(object, "node");
  if (const auto figures = object.find("figures"); figures != object.end())
    body.figures = figures_of(*figures);
  body.entered_late = flag(object, "entered_late");
  return body;
}

std::string write_body(const EventBody& body) {
  Sorted object = Sorted::object();
  put(object, "percent", body.percent);
  put(object, "note", body.note);
  put(object, "problem", body.problem);
  put(object, "next", body.next);
  put(object, "until", body.until);
  put(object, "grade", body.grade);
  put(object, "evidence", body.evidence);
  put(object, "proves", body.proves);
  put(object, "files", body.files);
  if (body.overridden) object["overridden"] = true;
  put(object, "sign_by", body.sign_by);
  put(object, "node", body.node);
  if (!body.figures.empty()) object["figures"] = json_of(body.figures);
  put(object, "count", body.count);
  put(object, "corrects", body.corrects);
  if (body.kind) object["kind"] = to_string(*body.kind);
  put(object, "on", body.on);
  if (body.entered_late) object["entered_late"] = true;
  return object.dump();
}

std::optional<std::string> canonical_object(std::string_view json) {
  if (json == "{}") return std::string(json);
  const Sorted object = Sorted::parse(json, nullptr, false);
  if (!object.is_object()) return {};
  return object.dump();
}

}  // namespace duban
