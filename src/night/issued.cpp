#include "night/issued.h"

#include "base/json_fields.h"

namespace duban {

namespace {

SortedJson json_of(const PaperItem& item) {
  const Concern& concern = item.concern;
  SortedJson object = {{"plan", concern.plan},
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
    SortedJson part = {{"cause", share.cause}, {"days", share.days}};
    put(part, "task", share.task);
    object["shares"].push_back(std::move(part));
  }
  return object;
}

std::optional<PaperItem> item_of(const SortedJson& object) {
  const auto kind = parse_finding_kind(text_in(object, "kind"));
  const auto lamp = parse_lamp(text_in(object, "lamp"));
  if (!kind || !lamp) return {};
  PaperItem item;
  item.tier = text_in(object, "tier");
  Concern& concern = item.concern;
  concern.plan = text_in(object, "plan");
  concern.plan_title = text_in(object, "plan_title");
  concern.plan_number = text_in(object, "plan_number");
  concern.number = text_in(object, "task");
  concern.period = text_in(object, "period");
  concern.title = text_in(object, "title");
  concern.unit = text_in(object, "unit");
  concern.kind = *kind;
  concern.lamp = *lamp;
  concern.since = day_in(object, "since");
  concern.due = day_in(object, "due");
  concern.due_words = text_in(object, "due_words");
  concern.days_late = whole_in(object, "days_late").value_or(0);
  concern.reason = text_in(object, "reason");
  concern.sample = flag_in(object, "sample");
  for (const SortedJson& share : list_in(object, "shares"))
    if (share.is_object())
      concern.shares.push_back(
          {text_in(share, "cause"), text_in(share, "task"), whole_in(share, "days").value_or(0)});
  return item;
}

SortedJson json_of(const SupervisingOffice& office) {
  SortedJson object = SortedJson::object();
  put(object, "name", office.name);
  put(object, "mark", office.mark);
  put(object, "contact", office.contact);
  put(object, "phone", office.phone);
  put(object, "copies_to", office.copies_to);
  return object;
}

// Papers of before the office said its own name have the mark that all had then.
SupervisingOffice office_of(const SortedJson& paper) {
  const auto found = paper.find("office");
  if (found == paper.end() || !found->is_object()) return {};
  return {text_in(*found, "name"), text_in(*found, "mark"), text_in(*found, "contact"),
          text_in(*found, "phone"), text_in(*found, "copies_to")};
}

}  // namespace

std::string write_paper(const NightPaper& paper) {
  SortedJson object = {{"night", to_string(paper.night)},
                       {"number", paper.number},
                       {"tier", paper.tier},
                       {"paper", paper.paper},
                       {"items", SortedJson::array()}};
  put(object, "sheet", paper.sheet);
  put(object, "unit", paper.unit);
  put(object, "reply_by", paper.reply_by);
  if (paper.by_hand) object["by_hand"] = true;
  put(object, "note", paper.note);
  put(object, "over_cap", paper.over_cap);
  object["office"] = json_of(paper.office);
  for (const PaperItem& item : paper.items) object["items"].push_back(json_of(item));
  return object.dump();
}

std::optional<NightPaper> read_paper(const Event& event) {
  if (event.kind != EventKind::letter_issued) return {};
  // A report is long and no letter: within a text quotation marks are escaped, so this is a key.
  if (event.body.find("\"night\":") == std::string::npos) return {};
  const SortedJson object = object_in(event.body);
  const auto night = day_in(object, "night");
  if (!night) return {};
  NightPaper paper{*night,
                   whole_in(object, "number").value_or(0),
                   text_in(object, "tier"),
                   text_in(object, "paper"),
                   text_in(object, "sheet"),
                   text_in(object, "unit"),
                   day_in(object, "reply_by"),
                   {},
                   office_of(object),
                   flag_in(object, "by_hand"),
                   text_in(object, "note"),
                   text_in(object, "over_cap")};
  for (const SortedJson& item : list_in(object, "items"))
    if (auto read = item.is_object() ? item_of(item) : std::nullopt)
      paper.items.push_back(std::move(*read));
  return paper;
}

}  // namespace duban
