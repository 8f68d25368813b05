#include <algorithm>
#include <random>

#include "base/text.h"
#include "intake/merge.h"
#include "intake/to_plan.h"
#include "outline/tidy.h"
#include "plan/reader.h"
#include "plan/writer.h"
#include "tests/intake/pair.h"
#include "tests/test.h"
#include "wording/script.h"

namespace duban {

namespace {

// All that is read in a text of many kinds: each line drawn from one of the documents.
std::vector<std::string> mixtures() {
  std::vector<std::string> lines;
  for (const Pair& pair : all_pairs())
    if (pair.document.extension() == ".txt")
      for (const std::string& line : split(pair.bytes, "\n"))
        if (!line.empty()) lines.push_back(line);
  std::mt19937 draw(20240301);
  std::vector<std::string> texts;
  for (int text = 0; text < 80; ++text) {
    texts.emplace_back();
    for (auto line = 3 + draw() % 25; line > 0; --line)
      texts.back() += lines[draw() % lines.size()] + (draw() % 8 == 0 ? "\n\n" : "\n");
  }
  return texts;
}

std::vector<std::string> documents() {
  std::vector<std::string> texts = mixtures();
  for (const Pair& pair : all_pairs()) texts.push_back(pair.bytes);
  return texts;
}

bool is_text(const SourceText& source) { return source.kind == SourceKind::text; }

std::vector<Said> words_of(const Draft& draft) {
  std::vector<Said> all;
  const auto add = [&](const std::vector<Said>& names) {
    all.insert(all.end(), names.begin(), names.end());
  };
  for (const DraftTask& task : draft.tasks) {
    add(task.leads), add(task.support), add(task.standing);
    for (const DraftTime& time : task.times) all.push_back(time.said);
    for (const DraftTarget& target : task.targets) all.push_back(target.said);
  }
  for (const DraftFigure& figure : draft.figures) all.push_back(figure.said);
  for (const ReadSentence& sentence : draft.sentences) all.push_back(sentence.said);
  return all;
}

std::vector<Bytes> places_of(const Draft& draft) {
  std::vector<Bytes> all;
  for (const Said& said : words_of(draft)) all.push_back(said.bytes);
  for (const DraftTask& task : draft.tasks) all.push_back(task.said.bytes);
  for (const DraftPart& part : draft.parts) all.push_back(part.said.bytes);
  for (const DraftShortcoming& shortcoming : draft.shortcomings)
    all.push_back(shortcoming.said.bytes);
  return all;
}

std::string cut(const SourceText& source, const Bytes& bytes) {
  return source.content.substr(static_cast<std::size_t>(bytes.start),
                               static_cast<std::size_t>(bytes.end - bytes.start));
}

Script script_of(const SourceText& source) {
  ScriptJudge judge;
  for (const SourceBlock& block : source.blocks) judge.add(block.line.text());
  return judge.script();
}

bool is_blank(std::string_view character) {
  return character == " " || character == "\t" || character == "\n" || character == "\r" ||
         character == "　";
}

std::string without_blanks(const std::string& text) {
  std::string words;
  for (const char32_t point : code_points(text))
    if (const std::string character = to_utf8({&point, 1}); !is_blank(character))
      words += character;
  return words;
}

// As cleaning has them, without blanks and with brackets of one width.
std::string cleaned(const std::string& text, Script script) {
  std::string words;
  for (const ConvertedStretch& stretch : to_mainland(tidied(Traced(text, 0)).text(), script))
    words += stretch.text;
  for (const auto& [wide, narrow] :
       {std::pair("（", "("), std::pair("）", ")"), std::pair("：", ":"), std::pair("，", ","),
        std::pair("；", ";")})
    words = replace_all(words, wide, narrow);
  return without_blanks(words);
}

// How many sentences each byte of the source belongs to.
std::vector<int> sentences_by_byte(const ReadPaper& paper) {
  std::vector<int> count(paper.source.content.size());
  for (const ReadSentence& sentence : paper.draft.sentences)
    for (std::int64_t at = sentence.said.bytes.start; at < sentence.said.bytes.end; ++at)
      ++count[static_cast<std::size_t>(at)];
  return count;
}

// The rulings of a table drawn with bars are no words.
bool is_drawn_line(const std::string& line) {
  return line.find_first_not_of("|-: ") == std::string::npos;
}

// The characters that belong to no sentence, or to several.
std::string unaccounted(const ReadPaper& paper) {
  const std::vector<int> count = sentences_by_byte(paper);
  std::string lost;
  std::size_t at = 0;
  for (const std::string& line : split(paper.source.content, "\n")) {
    if (!is_drawn_line(line))
      for (std::size_t i = 0; i < line.size(); ++i)
        if (count[at + i] != 1 && std::string_view(" \t\r|").find(line[i]) == std::string::npos)
          lost += line[i];
    at += line.size() + 1;
  }
  return without_blanks(is_utf8(lost) ? lost : "half a character");
}

// A plan whose document says of no time at all must be dated by a person.
std::string plan_text(const ReadPaper& paper) {
  Plan plan = to_plan(paper.draft, paper.source, {"shili", {}, ""});
  if (!plan.issued && !plan.end) plan.issued = Day(2024, 1, 1);
  return write_plan(plan);
}

Plan plan_of(const std::string& text) {
  auto plan = read_plan(text, "plan.toml");
  for (const Problem& problem : plan.problems) UNSCOPED_INFO(to_string(problem));
  REQUIRE(plan);
  return std::move(*plan);
}

}  // namespace

TEST_CASE("whatever was read has its place in the file") {
  for (const std::string& text : documents()) {
    const ReadPaper paper = read_paper(text);
    INFO(text);
    const auto size = static_cast<std::int64_t>(paper.source.content.size());
    for (const Bytes& place : places_of(paper.draft)) {
      REQUIRE(place.start >= 0);
      REQUIRE(place.start < place.end);
      REQUIRE(place.end <= size);
    }
  }
}

TEST_CASE("sentences stand in the document's order and do not overlap") {
  for (const std::string& text : documents()) {
    const ReadPaper paper = read_paper(text);
    if (!is_text(paper.source)) continue;
    INFO(text);
    std::int64_t end = 0;
    for (const ReadSentence& sentence : paper.draft.sentences) {
      if (is_drawn_line(sentence.said.text)) continue;  // told before its table
      INFO(sentence.said.text);
      CHECK(sentence.said.bytes.start >= end);
      end = sentence.said.bytes.end;
    }
  }
}

TEST_CASE("every character of a text belongs to one sentence") {
  for (const std::string& text : documents()) {
    const ReadPaper paper = read_paper(text);
    if (!is_text(paper.source)) continue;
    INFO(text);
    CHECK(unaccounted(paper) == "");
  }
}

TEST_CASE("the file says at each place what was read there") {
  for (const std::string& text : documents()) {
    const ReadPaper paper = read_paper(text);
    if (!is_text(paper.source)) continue;
    const Script script = script_of(paper.source);
    INFO(text);
    for (const Said& said : words_of(paper.draft))
      CHECK(cleaned(cut(paper.source, said.bytes), script) ==
            cleaned(said.text, Script::simplified));
  }
}

TEST_CASE("every draft is a plan that its reader takes and its writer gives back") {
  for (const std::string& text : documents()) {
    INFO(text);
    const std::string written = plan_text(read_paper(text));
    CHECK(write_plan(plan_of(written)) == written);
  }
}

TEST_CASE("a document read again changes nothing in its plan") {
  for (const std::string& text : documents()) {
    INFO(text);
    const std::string written = plan_text(read_paper(text));
    const Plan plan = plan_of(written);
    const Merged merged = merge_drafts(written, plan, plan, plan);
    CHECK(merged.text == written);
    CHECK(merged.changes.empty());
  }
}

TEST_CASE("corrections stay when a document is read again") {
  for (const std::string& text : documents()) {
    INFO(text);
    const std::string written = plan_text(read_paper(text));
    const Plan plan = plan_of(written);
    if (plan.tasks.empty()) continue;
    const std::string title = "title = \"" + plan.tasks.back().title + "\"";
    std::string corrected = replace_all(written, title, "title = \"改过的标题\"");
    corrected = replace_all(corrected, "[[task]]\n", "# 已核对\n[[task]]\n");
    const Merged merged = merge_drafts(corrected, plan_of(corrected), plan, plan);
    CHECK(merged.text == corrected);
  }
}

}  // namespace duban
