#include "tests/source/said.h"
#include "tests/test.h"

namespace duban {

namespace {

std::string page(const std::string& body) {
  return "<!DOCTYPE html><html><head><title>网站</title></head><body>" + body + "</body></html>";
}

}  // namespace

TEST_CASE("blocks and breaks of a page make lines, inline elements do not") {
  const SourceText source = read(page(
      "<p>一、<strong>总体</strong>要求</p>\n<div>完善 \n 制度<br>健全<span>机制</span></div>尾"));
  CHECK(source.kind == SourceKind::html);
  CHECK(lines_of(source) == Lines{"一、总体要求", "完善 制度", "健全机制", "尾"});
}

TEST_CASE("text of a page keeps its place, entities too") {
  const std::string html = page("<p>A&amp;B&nbsp;&#8220;清单&#x201D;&middot;其他&nbsp</p>");
  const SourceText source = read(html);
  REQUIRE(lines_of(source) == Lines{"A&B\u00A0“清单”·其他\u00A0"});
  const Traced& line = source.blocks[0].line;
  const auto said = [&](const std::string& words) {
    const std::size_t at = line.text().find(words);
    const Bytes bytes = line.bytes(at, at + words.size());
    return html.substr(static_cast<std::size_t>(bytes.start),
                       static_cast<std::size_t>(bytes.end - bytes.start));
  };
  CHECK(said("&") == "&amp;");
  CHECK(said("\u00A0") == "&nbsp;");
  CHECK(said("“清单”") == "&#8220;清单&#x201D;");
  CHECK(said("·其") == "&middot;其");
  CHECK(said("B") == "B");
}

TEST_CASE("a page in GBK is told by its bytes") {
  const std::string html =
      "<html><head><meta charset=\"gbk\"></head><body><p>责任单位：市司法局</p><table>"
      "<tr><td>序号</td><td>事项</td></tr><tr><td>1</td><td>公开·目录</td></tr></table></body>";
  const SourceText source = read(converted(html, "GB18030"));
  CHECK(lines_of(source) == Lines{"责任单位：市司法局", "[序号|事项][1|公开·目录]"});
  check_addresses(source, "GB18030");
}

TEST_CASE("a page in Big5 is read where it says so") {
  const SourceText source =
      read(converted("<meta charset=big5><p>責任單位：教育局（2025年）</p>", "BIG5"));
  CHECK(lines_of(source) == Lines{"責任單位：教育局（2025年）"});
  check_addresses(source, "BIG5");
}

TEST_CASE("what a browser does not show is not read") {
  CHECK(lines_of(read(page("<script>var a='<p>甲</p>';</script><style>p{}</style><!-- 乙 -->"
                           "<p style='display: none'>丙</p><p hidden>丁</p><noscript>戊</noscript>"
                           "<select><option>己</select><p>正文</p>"))) == Lines{"正文"});
}

TEST_CASE("blanks are kept where the page keeps them") {
  CHECK(lines_of(read(page("<p>　　第一段&nbsp;&nbsp;文</p><pre>甲  乙\n丙</pre>"))) ==
        Lines{"　　第一段\u00A0\u00A0文", "甲  乙", "丙"});
}

TEST_CASE("menus and footers stand outside the document") {
  const SourceText source = read(
      page("<nav>首页 政务公开</nav><div class='top-menu'>栏目</div><div "
           "id='siteFooter'>主办：市府办</div>"
           "<footer>版权所有</footer><div class=\"content\"><h2>实施方案</h2><p>正文。</p></div>"));
  CHECK(lines_of(source) == Lines{"实施方案", "正文。"});
  CHECK(furniture_of(source) == Lines{"首页 政务公开", "栏目", "主办：市府办", "版权所有"});
  CHECK(source.blocks[4].heading == 2);
}

TEST_CASE("a document inside something called a menu is still a document") {
  std::string body = "<div id='menu-main'>";
  for (int i = 0; i < 6; ++i) body += "<p>各单位应当按期完成任务。</p>";
  CHECK(lines_of(read(page(body + "</div>"))).size() == 6);
  CHECK(lines_of(read(page("<div class='article-header'><h1>通知</h1></div><p>正文。</p>"))) ==
        Lines{"通知", "正文。"});
  CHECK(lines_of(read(page("<header><h1>某市人民政府</h1></header><article><header><h2>通知</h2>"
                           "</header><p>正文。</p></article>"))) == Lines{"通知", "正文。"});
}

TEST_CASE("merged cells repeat what they hold") {
  const SourceText source = read(
      page("<table><thead><tr><th rowspan=2>序号<th colspan=2>分工</tr><tr><th>牵头<th>配合</thead>"
           "<tr><td>1<td rowspan=2>市局<td>各县<br>各区<tr><td>2<td>各镇</table>"));
  CHECK(lines_of(source) ==
        Lines{"[序号|分工|<分工][^序号|牵头|配合][1|市局|各县/各区][2|^市局|各镇]"});
}

TEST_CASE("rows shorter than the widest are filled up") {
  CHECK(lines_of(read(page("<table><tr><td>甲<td>乙<td>丙<tr><td>丁</table>"))) ==
        Lines{"[甲|乙|丙][丁||]"});
}

TEST_CASE("tables that only arrange are unfolded, the table in them stays") {
  const SourceText source =
      read(page("<table><tr><td><p>前言</p><table><tr><td>事项<td>时限<tr><td>甲<td>6月底前</"
                "table><p>结尾</p>"
                "</table><table><tr><td>只有一格</table>"));
  CHECK(lines_of(source) == Lines{"前言", "[事项|时限][甲|6月底前]", "结尾", "只有一格"});
}

TEST_CASE("the items of an ordered list have their numbers") {
  const SourceText source =
      read(page("<ol><li>完善制度<li><p>健全机制</p></ol><ol start=3 type=A><li>清理文件</ol>"
                "<ul><li>公开</ul><ol><li>（一）自带编号<li></ol><p>后文</p>"));
  CHECK(lines_of(source) ==
        Lines{"1.完善制度", "2.健全机制", "C.清理文件", "公开", "（一）自带编号", "后文"});
}

TEST_CASE("broken markup is read as browsers do") {
  CHECK(lines_of(read("<div><p>甲<p>乙</div></span>丙<table>丁<tr><td>戊<td>己")) ==
        Lines{"甲", "乙", "丙丁", "[戊|己]"});
  CHECK(lines_of(read("<p>文字中</b>断 < 5 & 6 &amp;amp; 7</p>")) ==
        Lines{"文字中断 < 5 & 6 &amp; 7"});
}

}  // namespace duban
