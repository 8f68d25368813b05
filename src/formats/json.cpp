#include "formats/json.h"

#include "document/tint.h"
#include "formats/plain.h"

namespace duban {

static Json words_json(const std::string& words) { return plain_lines(words); }
static Json tint_json(Tint tint) { return text_or_null(std::string(to_string(tint))); }

// Each element of a list through its own words: an empty list is [].
template <class List, class ToJson>
static Json array_of(const List& list, ToJson element) {
  Json array = Json::array();
  for (const auto& item : list) array.push_back(element(item));
  return array;
}

static Json runs_json(const std::vector<Text>& runs) {
  return array_of(runs, [](const Text& run) {
    Json json = {
        {"words", words_json(run.words)}, {"bold", run.bold}, {"tint", tint_json(run.tint)}};
    if (!run.link.empty()) json["link"] = words_json(run.link);
    return json;
  });
}

static Json json(const Heading& heading) {
  return {{"type", "heading"}, {"level", heading.level}, {"words", words_json(heading.words)}};
}

static Json json(const Paragraph& paragraph) {
  return {{"type", "paragraph"}, {"runs", runs_json(paragraph.runs)}};
}

static Json json(const Listing& listing) {
  const auto item = [](const Paragraph& paragraph) { return runs_json(paragraph.runs); };
  return {{"type", "listing"},
          {"numbered", listing.numbered},
          {"items", array_of(listing.items, item)}};
}

// By row and cell, where any cell is set in.
static Json indents_json(const Table& table) {
  bool any = false;
  Json rows = Json::array();
  for (const auto& row : table.rows) {
    Json& indents = rows.emplace_back(Json::array());
    for (const Cell& cell : row) {
      indents.push_back(cell.indent);
      any = any || cell.indent != 0;
    }
  }
  return any ? rows : Json();
}

static Json json(const Table& table) {
  const auto column = [](const Table::Column& c) {
    return Json{{"title", words_json(c.title)}, {"share", c.share}, {"number", c.number}};
  };
  const auto row = [](const std::vector<Cell>& cells) {
    return array_of(cells, [](const Cell& cell) { return runs_json(cell.runs); });
  };
  Json json = {{"type", "table"},
               {"caption", words_json(table.caption)},
               {"columns", array_of(table.columns, column)},
               {"rows", array_of(table.rows, row)}};
  if (!table.anchors.empty()) json["anchors"] = array_of(table.anchors, words_json);
  if (Json indents = indents_json(table); !indents.is_null()) json["indents"] = std::move(indents);
  return json;
}

static Json json(const StackedBars& chart) {
  const auto entry = [](const std::pair<Tint, std::string>& e) {
    return Json{{"tint", tint_json(e.first)}, {"name", words_json(e.second)}};
  };
  const auto segment = [](const StackedBars::Segment& s) {
    return Json{{"tint", tint_json(s.tint)}, {"value", s.value}};
  };
  const auto bar = [&](const StackedBars::Bar& b) {
    return Json{{"label", words_json(b.label)}, {"segments", array_of(b.segments, segment)}};
  };
  return {{"type", "stacked_bars"},
          {"caption", words_json(chart.caption)},
          {"legend", array_of(chart.legend, entry)},
          {"bars", array_of(chart.bars, bar)}};
}

static Json json(const Columns& chart) {
  const auto series = [](const Columns::Series& s) {
    return Json{{"name", words_json(s.name)}, {"tint", tint_json(s.tint)}, {"faint", s.faint}};
  };
  const auto group = [](const Columns::Group& g) {
    return Json{{"label", words_json(g.label)}, {"values", g.values}};
  };
  return {{"type", "columns"},
          {"caption", words_json(chart.caption)},
          {"series", array_of(chart.series, series)},
          {"groups", array_of(chart.groups, group)},
          {"marked", chart.marked ? Json(*chart.marked) : Json()}};
}

static Json gantt_row(const Gantt::Row& row) {
  return {{"label", words_json(row.label)}, {"level", row.level},
          {"tint", tint_json(row.tint)},    {"start", to_json(row.start)},
          {"finish", to_json(row.finish)},  {"done", row.done},
          {"due", to_json(row.due)},        {"faint", row.faint},
          {"critical", row.critical},       {"note", words_json(row.note)}};
}

static Json json(const Gantt& chart) {
  const auto arrow = [](const Gantt::Arrow& a) {
    return Json{{"from", a.from}, {"to", a.to}, {"hard", a.hard}};
  };
  return {{"type", "gantt"},
          {"caption", words_json(chart.caption)},
          {"first", to_string(chart.first)},
          {"last", to_string(chart.last)},
          {"today", to_json(chart.today)},
          {"rows", array_of(chart.rows, gantt_row)},
          {"arrows", array_of(chart.arrows, arrow)}};
}

static const char* weight_word(MarkedText::Weight weight) {
  switch (weight) {
    case MarkedText::Weight::faint:
      return "faint";
    case MarkedText::Weight::plain:
      return "plain";
    case MarkedText::Weight::strong:
      return "strong";
  }
  return "plain";
}

static Json json(const MarkedText& text) {
  const auto mark = [](const MarkedText::Mark& m) {
    return Json{{"name", words_json(m.name)},
                {"figure", words_json(m.figure)},
                {"tint", tint_json(m.tint)},
                {"weight", weight_word(m.weight)}};
  };
  const auto run = [](const MarkedText::Run& r) {
    return Json{{"words", words_json(r.words)},
                {"mark", r.mark},
                {"sign", text_or_null(plain_lines(r.sign))},
                {"note", text_or_null(plain_lines(r.note))},
                {"link", text_or_null(plain_lines(r.link))},
                {"anchor", text_or_null(plain_lines(r.anchor))}};
  };
  const auto passage = [&](const MarkedText::Passage& p) {
    return Json{{"label", words_json(p.label)}, {"runs", array_of(p.runs, run)}};
  };
  return {{"type", "marked_text"},
          {"caption", words_json(text.caption)},
          {"marks", array_of(text.marks, mark)},
          {"passages", array_of(text.passages, passage)}};
}

static Json json(const Official& official) {
  const auto day = [](const std::optional<Day>& d) { return to_json(d); };
  return {{"layout", official.layout == Official::Layout::letter ? "letter" : "paper"},
          {"draft", official.draft},
          {"issuer", words_json(official.issuer)},
          {"number", words_json(official.number)},
          {"signer", official.upward ? words_json(official.signer) : Json()},
          {"urgency", words_json(official.urgency)},
          {"addressee", words_json(official.addressee)},
          {"attachments", array_of(official.attachments, words_json)},
          {"signature", words_json(official.signature)},
          {"date", day(official.date)},
          {"remark", words_json(official.remark)},
          {"copies", words_json(official.copies)},
          {"printer", words_json(official.printer)},
          {"printed", day(official.printed)}};
}

Json to_json(const Document& document) {
  const auto fact = [](const std::pair<std::string, std::string>& f) {
    return Json{{"name", words_json(f.first)}, {"value", words_json(f.second)}};
  };
  const auto block = [](const Block& b) {
    return std::visit([](const auto& x) { return json(x); }, b);
  };
  const auto trace = [](const Trace& t) {
    return Json{{"figure", words_json(t.figure)},
                {"value", words_json(t.value)},
                {"rows", array_of(t.rows, words_json)}};
  };
  Json json = {
      {"title", words_json(document.title)},        {"subtitle", words_json(document.subtitle)},
      {"language", words_json(document.language)},  {"facts", array_of(document.facts, fact)},
      {"blocks", array_of(document.blocks, block)}, {"traces", array_of(document.traces, trace)}};
  if (!document.mark.empty()) json["mark"] = words_json(document.mark);
  if (document.compact) json["compact"] = true;
  if (document.annex) json["annex"] = *document.annex;
  if (document.official) json["official"] = duban::json(*document.official);
  return json;
}

}  // namespace duban
