#include "stage/body.h"

#include <algorithm>

#include "base/json_fields.h"

namespace duban {

namespace {

// One is written as a text.
void put_texts(SortedJson& object, const char* key, const std::vector<std::string>& values) {
  if (values.size() == 1) object[key] = values.front();
  if (values.size() > 1) object[key] = values;
}

bool is_sha256(const std::string& text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

SortedJson json_of(const StoredFile& file) {
  if (file.name.empty() && file.size == 0) return file.sha256;
  return {{"name", file.name}, {"sha256", file.sha256}, {"size", file.size}};
}

void put_files(SortedJson& object, const char* key, const std::vector<StoredFile>& files) {
  SortedJson list = SortedJson::array();
  for (const StoredFile& file : files) list.push_back(json_of(file));
  if (list.size() == 1) object[key] = list.front();
  if (list.size() > 1) object[key] = std::move(list);
}

void add_file(const SortedJson& item, std::vector<StoredFile>& files) {
  StoredFile file;
  if (item.is_string()) file.sha256 = item.get<std::string>();
  if (item.is_object()) {
    file = {text_in(item, "sha256"), text_in(item, "name"), 0};
    file.size =
        static_cast<std::int64_t>(std::clamp(number_in(item, "size").value_or(0), 0.0, 9e15));
  }
  if (is_sha256(file.sha256)) files.push_back(std::move(file));
}

std::vector<StoredFile> files_of(const SortedJson& object, const char* key) {
  std::vector<StoredFile> files;
  const auto found = object.find(key);
  if (found == object.end()) return files;
  if (!found->is_array()) return add_file(*found, files), files;
  for (const SortedJson& item : *found) add_file(item, files);
  return files;
}

SortedJson json_of(const std::vector<ReportedFigure>& figures) {
  SortedJson list = SortedJson::array();
  for (const ReportedFigure& figure : figures) {
    SortedJson object = {{"of", figure.of}, {"value", figure.value}};
    put(object, "period", figure.period);
    put(object, "qualifier", figure.qualifier);
    if (figure.part) object["part"] = *figure.part;
    if (figure.whole) object["whole"] = *figure.whole;
    list.push_back(std::move(object));
  }
  return list;
}

std::vector<ReportedFigure> figures_of(const SortedJson& list) {
  std::vector<ReportedFigure> figures;
  if (!list.is_array()) return figures;
  for (const SortedJson& object : list) {
    if (!object.is_object()) continue;
    figures.push_back({text_in(object, "of"), text_in(object, "period"),
                       number_in(object, "value").value_or(0), text_in(object, "qualifier"),
                       number_in(object, "part"), number_in(object, "whole")});
  }
  return figures;
}

}  // namespace

std::string write_figures(const std::vector<ReportedFigure>& figures) {
  return json_of(figures).dump();
}

std::vector<ReportedFigure> read_figures(std::string_view json) {
  return figures_of(SortedJson::parse(json, nullptr, false));
}

EventBody read_body(std::string_view json) {
  if (json == "{}") return {};
  const SortedJson object = SortedJson::parse(json, nullptr, false);
  if (!object.is_object()) return {};
  EventBody body;
  body.percent = whole_in(object, "percent", 0, 100);
  body.note = text_in(object, "note");
  body.problem = text_in(object, "problem");
  body.next = text_in(object, "next");
  body.until = day_in(object, "until");
  body.grade = text_in(object, "grade");
  body.evidence = texts_in(object, "evidence");
  body.count = whole_in(object, "count", 0, 1000000);
  body.corrects = text_in(object, "corrects");
  body.kind = parse_event_kind(text_in(object, "kind"));
  body.on = day_in(object, "on");
  body.proves = texts_in(object, "proves");
  body.files = files_of(object, "files");
  body.overridden = flag_in(object, "overridden");
  body.sign_by = day_in(object, "sign_by");
  body.node = text_in(object, "node");
  if (const auto figures = object.find("figures"); figures != object.end())
    body.figures = figures_of(*figures);
  body.entered_late = flag_in(object, "entered_late");
  return body;
}

std::string write_body(const EventBody& body) {
  SortedJson object = SortedJson::object();
  put(object, "percent", body.percent);
  put(object, "note", body.note);
  put(object, "problem", body.problem);
  put(object, "next", body.next);
  put(object, "until", body.until);
  put(object, "grade", body.grade);
  put_texts(object, "evidence", body.evidence);
  put_texts(object, "proves", body.proves);
  put_files(object, "files", body.files);
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
  const SortedJson object = SortedJson::parse(json, nullptr, false);
  if (!object.is_object()) return {};
  return object.dump();
}

}  // namespace duban
