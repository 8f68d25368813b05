#include "formats/html/html.h"

#include "base/text.h"
#include "formats/html/escape.h"
#include "tests/formats/sample.h"
#include "tests/formats/xml_check.h"
#include "tests/test.h"

using namespace duban;

// The page behind its style sheet.
static std::string body_of(const Document& document) {
  const std::string html = to_html(document);
  CHECK(xml_fault(html) == "");
  CHECK(is_utf8(html));
  return html.substr(html.find("<body>"));
}

TEST_CASE("the checker of these tests finds what is not XML") {
  for (const char* bad : {"<a>", "<a></b>", "</a>", "<a b=1></a>", "<a b=\"1\" b=\"2\"/>", "a & b",
                          "<a b=\"&\"/>", "<a", "]]>", "<a \"onload=\"x\"/>", "<1/>"})
    CHECK(xml_fault(bad) != "");
  CHECK(xml_fault("<a b=\"1\" c=\"&lt;\"><b/>x &amp; y</a>") == "");
}

TEST_CASE("the blocks of words in HTML, exactly") {
  Document document = sample();
  document.blocks.resize(5);
  document.traces.clear();
  CHECK(body_of(document) == R"(<body>
<main>
<header>
<h1>督察报告</h1>
<p class="subtitle">第1期</p>
</header>
<dl class="facts">
<div><dt>截至日期</dt><dd>2024年7月1日</dd></div>
</dl>
<h2>一、总体情况</h2>
<p>共2项，<b>办结1项：</b>其中<span class="lamp lamp-red">●红</span> 逾期1项。</p>
<ul>
<li>甲</li>
<li>乙</li>
</ul>
<ol>
<li>先</li>
<li>后</li>
</ol>
<table>
<caption>任务</caption>
<colgroup><col style="width:50.0%"/><col style="width:50.0%"/></colgroup>
<thead><tr><th scope="col"><span class="word">编号</span></th><th scope="col" class="num"><span class="word">进度</span></th></tr></thead>
<tbody>
<tr><td><span class="word">14.1</span></td><td class="num"><span class="word">40%</span></td></tr>
<tr><td><span class="lamp lamp-red">●红</span> <span class="word">15.1</span></td><td class="num"><span class="word">5%</span></td></tr>
</tbody>
</table>
</main>
</body>
</html>
)");
}

// A document that says `words` wherever people's words can stand.
static Document saying(const std::string& words) {
  Document document;
  document.title = document.subtitle = document.language = words;
  document.facts = {{words, words}};
  Table table{
      words, {{words, 1, false}, {words, 1, true}}, {{cell(words), cell(Tint::red, words)}}};
  StackedBars bars{words, {{Tint::red, words}}, {{words, {{Tint::red, 1}}}}};
  Columns columns{words, {{words, Tint::red, true}}, {{words, {1}}}, 0};
  Gantt chart = small_chart();
  chart.caption = words;
  for (auto& row : chart.rows) row.label = row.note = words;
  document.blocks = {
      heading(1, words), paragraph({bold(words)}), bullets({words}), table, bars, columns, chart};
  document.traces = {{words, words, {words}}};
  return document;
}

TEST_CASE("what people wrote never becomes markup, wherever it stands") {
  for (const std::string words :
       {"<script>alert(1)</script>", "\"onload=\"alert(1)", "'onload='x", "]]>", "</title></style>",
        "<!--", "&lt;script&gt;", "a\x01\x1b\x7f", "\xFF\xC0\x80", "{{x}}", "（<b>）",
        "javascript:x"}) {
    INFO(words);
    const std::string body = body_of(saying(words));
    CHECK(body.find("<script") == std::string::npos);
    CHECK(body.find("onload=\"") == std::string::npos);
    CHECK(body.find("<!--") == std::string::npos);
    CHECK(body.find('\x1b') == std::string::npos);
    CHECK(count(body, "</main>") == 1);
  }
}

TEST_CASE("the words themselves stay as they were written") {
  CHECK(escape_html("a<b> & \"c\" 'd'") == "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
  CHECK(body_of(saying("1 < 2 & 3")).find("<p><b>1 &lt; 2 &amp; 3</b></p>") != std::string::npos);
}

TEST_CASE("a date or a number in a narrow cell is not broken, prose and long words are") {
  const auto cell_html = [](const std::string& words) {
    Document document;
    document.blocks = {Table{"", {{"", 1, false}}, {{cell(words)}}}};
    const std::string body = body_of(document);
    const std::size_t start = body.find("<td>") + 4;
    return body.substr(start, body.find("</td>") - start);
  };
  const auto word = [](const std::string& w) { return "<span class=\"word\">" + w + "</span>"; };
  CHECK(cell_html("2025-12-31 估") == word("2025-12-31") + " " + word("估"));
  CHECK(cell_html("2025年12月31日（估）") == word("2025年12月31日") + word("（估）"));
  CHECK(cell_html("逾期92天") == word("逾期") + word("92天"));
  CHECK(cell_html("全面推进依法行政") == "全面推进依法行政");
  CHECK(cell_html(std::string(18, 'x')) == std::string(18, 'x'));
}

TEST_CASE("a page fetches nothing and runs nothing") {
  const std::string html = to_html(saying("http://a.cn/x.js"));
  CHECK(html.find("default-src 'none'") != std::string::npos);
  for (const char* fetches : {"src=", "href=", "@import", "url(", "<script", "<link", "<img"})
    CHECK(html.find(fetches) == std::string::npos);
}

TEST_CASE("the page says its language and its encoding first") {
  const std::string html = to_html(sample());
  CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"zh-CN\""));
  CHECK(html.find("<meta charset=\"utf-8\"/>") < html.find("<title>"));
}

TEST_CASE("an empty document and empty blocks are a page") {
  CHECK(count_tags(body_of(Document{}), "h1") == 1);
  Document document;
  Table no_rows{"", {{"a", 0, false}}, {}};
  document.blocks = {Heading{}, Paragraph{},   Listing{}, Table{},
                     no_rows,   StackedBars{}, Columns{}, Gantt{}};
  const std::string body = body_of(document);
  CHECK(body.find("<tr><td colspan=\"1\">无</td></tr>") != std::string::npos);
  CHECK(count_tags(body, "table") == 1);
}

TEST_CASE("what leads to a wall chart stands with it on the lying page") {
  Document document;
  document.blocks = {heading(1, "甲"), paragraph("乙"), heading(1, "丙"),
                     paragraph("丁"),  small_chart(),   heading(1, "戊")};
  const std::string body = body_of(document);
  const std::size_t wide = body.find("<section class=\"wide\">");
  CHECK(body.find("乙") < wide);
  CHECK(wide < body.find("丙"));
  CHECK(body.find("</section>") < body.find("戊"));
  CHECK(count_tags(body, "section") == 1);
}

TEST_CASE("a table of eight columns lies on its side and one of seven does not") {
  for (const std::size_t columns : {7u, 8u}) {
    Document document;
    document.blocks = {Table{"", std::vector<Table::Column>(columns), {}}};
    CHECK(count_tags(body_of(document), "section") == (columns == 8 ? 1 : 0));
  }
}

TEST_CASE("traces fold out at the end") {
  CHECK(body_of(sample()).find("<dt>逾期任务数：1</dt><dd>p/15.1</dd>") != std::string::npos);
  CHECK(count_tags(body_of(Document{}), "details") == 0);
}

TEST_CASE("the same document is the same page") { CHECK(to_html(sample()) == to_html(sample())); }

TEST_CASE("a page for the wall prints on A3 across, every other one on A4") {
  const Document paper{};
  CHECK(to_wall_html(paper).find("@page { size: A3 landscape") != std::string::npos);
  CHECK(to_html(paper).find("A3") == std::string::npos);
}
