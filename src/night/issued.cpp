#include "night/issued.h"

#include <nlohmann/json.hpp>

namespace duban {

namespace {

using Sorted = nlohmann::json;

void put(Sorted& object, const char* key, const std::string& value) {
  if (!value.empty()) object[key] = value;
}

void put(Sorted& object, const char* key, const std::optional<Day>& value) {
  if (value) object[key] = to_string(*value);
}

Sorted json_of(const PaperItem& item) {
  const Concern& concern = item.concern;
  Sorted object = {{"plan", concern.plan},
                   {"kind", to_string(concern.kind)},
                   {"lamp", to_string(concern.lamp)},
                   {"tier", item.tier}};
  put(object, "plan_title", concern.plan_title);
  put(object, "plan_number", concern.plan_number);
  put(object, "task", concern.number);
  put(object, "period", concern.period);
  put(object, "title", concern.title);
  put(object, "unit", concern.unit);
  put(object, "since", concern.since);
  put(object, "due", concern.due);
  put(object, "due_words", concern.due_words);
  put(object, "reason", concern.reason);
  if (concern.sample) object["sample"] = true;
  if (concern.days_late != 0) object["days_late"] = concern.days_late;
  for (const NightShare& share : concern.shares) {
    Sorted part = {{"cause", share.cause}, {"days", share.days}};
    put(part, "task", share.task);
    object["shares"].push_back(std::move(part));
  }
  return object;
}

std::string text(const Sorted& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

std::optional<Day> day(const Sorted& object, const char* key) {
  return parse_day(text(object, key));
}

int whole(const Sorted& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_number_integer() ? found->get<int>() : 0;
}

const Sorted& list(const Sorted& object, const char* key) {
  static const Sorted none = Sorted::array();
  const auto found = object.find(key);
  return found != object.end() && found->is_array() ? *found : none;
}

std::optional<PaperItem> item_of(const Sorted& object) {
  const auto kind = parse_finding_kind(text(object, "kind"));
  const auto lamp = parse_lamp(text(object, "lamp"));
  if (!kind || !lamp) return {};
  PaperItem item;
  item.tier = text(object, "tier");
  Concern& concern = item.concern;
  concern.plan = text(object, "plan");
  concern.plan_title = text(object, "plan_title");
  concern.plan_number = text(object, "plan_number");
  concern.number = text(object, "task");
  concern.period = text(object, "period");
  concern.title = text(object, "title");
  concern.unit = text(object, "unit");
  concern.kind = *kind;
  concern.lamp = *lamp;
  concern.since = day(object, "since");
  concern.due = day(object, "due");
  concern.due_words = text(object, "due_words");
  concern.days_late = whole(object, "days_late");
  concern.reason = text(object, "reason");
  concern.sample = object.value("sample", Sorted()) == Sorted(true);
  for (const Sorted& share : list(object, "shares"))
    if (share.is_object())
      concern.shares.push_back({text(share, "cause"), text(share, "task"), whole(share, "days")});
  return item;
}

Sorted json_of(const SupervisingOffice& office) {
  Sorted object = Sorted::object();
  put(object, "name", office.name);
  put(object, "mark", office.mark);
  put(object, "contact", office.contact);
  put(object, "phone", office.phone);
  put(object, "copies_to", office.copies_to);
  return object;
}

// Papers of before the office said its own name have the mark that all had then.
SupervisingOffice office_of(const Sorted& paper) {
  const auto found = paper.find("office");
  if (found == paper.end() || !found->is_object()) return {};
  return {text(*found, "name"), text(*found, "mark"), text(*found, "contact"),
          text(*found, "phone"), text(*found, "copies_to")};
}

}  // namespace

std::string write_paper(const NightPaper& paper) {
  Sorted object = {{"night", to_string(paper.night)},
                   {"number", paper.number},
                   {"tier", paper.tier},
                   {"paper", paper.paper},
                   {"items", Sorted::array()}};
  put(object, "sheet", paper.sheet);
  put(object, "unit", paper.unit);
  put(object, "reply_by", paper.reply_by);
  object["office"] = json_of(paper.office);
  for (const PaperItem& item : paper.items) object["items"].push_back(json_of(item));
  return object.dump();
}

std::optional<NightPaper> read_paper(const Event& event) {
  if (event.kind != EventKind::letter_issued) return {};
  const Sorted object = Sorted::parse(event.body, nullptr, false);
  if (!object.is_object()) return {};
  const auto night = day(object, "night");
  if (!night) return {};
  NightPaper paper{*night,
                   whole(object, "number"),
                   text(object, "tier"),
                   text(object, "paper"),
                   text(object, "sheet"),
                   text(object, "unit"),
                   day(object, "reply_by"),
                   {},
                   office_of(object)};
  for (const Sorted& item : list(object, "items"))
    if (auto read = item.is_object() ? item_of(item) : std::nullopt)
      paper.items.push_back(std::move(*read));
  return paper;
}

}  // namespace duban
