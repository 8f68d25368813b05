#include "formats/marked_text.h"

#include <chrono>

#include "document/build.h"
#include "formats/html/html.h"
#include "formats/json.h"
#include "formats/markdown.h"
#include "formats/text.h"
#include "tests/formats/xml_check.h"
#include "tests/test.h"

using namespace duban;

// Two lines: a task that leads to its row, and a sentence nobody read behind one of the ground.
static MarkedText small_text() {
  MarkedText text;
  text.marks = {{"任务", "1句", Tint::blue}, {"背景", "1句"}, {"未读", "1句", Tint::red}};
  text.passages = {{"3", {{"健全制度。", 0, "14.1", "牵头：市司法局", "task-1", "text-1"}}},
                   {"4", {{"情况如下。", 1, "", "", "", ""}, {"甲乙。", 2, "", "", "", ""}}}};
  return text;
}

static Document paper(MarkedText text) {
  Document document;
  document.title = "核对";
  document.blocks = {std::move(text)};
  return document;
}

static std::string page_of(const MarkedText& text) {
  const std::string html = to_html(paper(text));
  CHECK(xml_fault(html) == "");
  return html.substr(html.find("<body>"));
}

TEST_CASE("a marked text in HTML: line numbers, a legend, and marks that lead to their rows") {
  CHECK(marked_html(small_text()) == R"(<div class="marked">
<ul class="legend">
<li><span class="m m-blue">任务</span> 1句</li>
<li><span class="m m-plain">背景</span> 1句</li>
<li><span class="m m-red">未读</span> 1句</li>
</ul>
<div class="passage"><span class="at">3</span><p><span class="m m-blue" title="牵头：市司法局" id="text-1"><a class="sign" href="#task-1">14.1</a>健全制度。</span></p></div>
<div class="passage"><span class="at">4</span><p>情况如下。<span class="m m-red"><span class="sign">未读</span>甲乙。</span></p></div>
</div>
)");
}

TEST_CASE("a marked text in plain words stands behind signs in brackets") {
  CHECK(to_text(paper(small_text())) == R"(核对

【任务】1句　未加标记的为背景1句　【未读】1句

     3  【任务14.1】健全制度。
     4  情况如下。【未读】甲乙。
)");
  CHECK(to_markdown(paper(small_text())) == R"(# 核对

【任务】1句　未加标记的为背景1句　【未读】1句

3　【任务14.1】健全制度。

4　情况如下。【未读】甲乙。
)");
}

TEST_CASE("a marked text in JSON keeps its fields") {
  const Json json = to_json(paper(small_text()))["blocks"][0];
  CHECK(json["type"] == "marked_text");
  CHECK(json["marks"][0].dump() ==
        R"({"name":"任务","figure":"1句","tint":"blue","weight":"plain"})");
  CHECK(json["passages"][0]["label"] == "3");
  CHECK(
      json["passages"][0]["runs"][0].dump() ==
      R"({"words":"健全制度。","mark":0,"sign":"14.1","note":"牵头：市司法局","link":"task-1","anchor":"text-1"})");
  CHECK(json["passages"][1]["runs"][0]["link"].is_null());
}

TEST_CASE("the words of a marked text never become markup") {
  for (const std::string words : {"<script>", "\"onload=\"x", "]]>", "a\x1b[1m", "\xFF", "&lt;"}) {
    MarkedText text = small_text();
    text.caption = words;
    for (auto& mark : text.marks) mark.name = mark.figure = words;
    for (auto& passage : text.passages) {
      passage.label = words;
      for (auto& run : passage.runs)
        run.words = run.sign = run.note = run.link = run.anchor = words;
    }
    text.passages.back().runs.pop_back();  // anchors are unique
    text.passages.back().runs[0].anchor = "";
    const std::string page = page_of(text);
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find('\x1b') == std::string::npos);
    CHECK(to_text(paper(text)).find('\x1b') == std::string::npos);
  }
}

TEST_CASE("a run whose mark is missing is of the ground; an empty text says so") {
  MarkedText text;
  text.passages = {{"1", {{"甲", 7, "", "", "", ""}}}};
  CHECK(marked_html(text).find("<p>甲</p>") != std::string::npos);
  CHECK(page_of(MarkedText{}).find("<p>无</p>") != std::string::npos);
  CHECK(to_text(paper(MarkedText{})) == "核对\n\n无\n");
}

TEST_CASE("rows of a table can be led to, and cells can lead") {
  Document document;
  Table table{"", {{"行", 1}}, {{Cell{{Text{"57", false, Tint::none, "text-1"}}}}}};
  table.anchors = {"task-1"};
  document.blocks = {table};
  const std::string html = to_html(document);
  CHECK(html.find("<tr id=\"task-1\"><td><a class=\"within\" href=\"#text-1\">") !=
        std::string::npos);
  const Json json = to_json(document)["blocks"][0];
  CHECK(json["anchors"][0] == "task-1");
  CHECK(json["rows"][0][0][0]["link"] == "text-1");
}

TEST_CASE("a marked text of many passages is written in linear time") {
  const auto seconds = [](std::size_t count) {
    MarkedText text = small_text();
    text.passages.resize(count, text.passages.back());
    const Document document = paper(std::move(text));
    const auto start = std::chrono::steady_clock::now();
    CHECK(to_html(document).size() + to_markdown(document).size() + to_text(document).size() > 0);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  };
  const double few = seconds(1000);
  CHECK(seconds(10000) < 40 * few + 0.2);
}

TEST_CASE("a cell stands as many characters further in as it says") {
  Document document;
  document.blocks = {Table{"", {{"任务", 1}}, {{Cell{{Text{"健全行政执法制度"}}, 2}}}}};
  CHECK(
      to_html(document).find("<td style=\"padding-left:calc(7px + 2em)\">健全行政执法制度</td>") !=
      std::string::npos);
  CHECK(to_markdown(document).find("| 　　健全行政执法制度 |") != std::string::npos);
  CHECK(to_text(document).find("\n　　健全行政执法制度\n") != std::string::npos);
}
