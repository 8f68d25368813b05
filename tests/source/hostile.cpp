#include "tests/source/said.h"
#include "tests/test.h"

namespace duban {

namespace {

std::string times(std::size_t count, const std::string& text) {
  std::string all;
  all.reserve(count * text.size());
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("a page nested without end is refused at once") {
  CHECK(refused(times(1'000'000, "<table>")) == "too-large");
  CHECK(refused(times(1'000'000, "<div>")) == "too-large");
  CHECK(refused(times(500'000, "<div><table></div>")) == "too-large");
  CHECK(refused(times(300'000, "<table><tr><td>")) == "too-large");
  CHECK(refused("<html>" + times(300'000, "<b>")) == "too-large");
  CHECK(refused("<html><svg>" + times(300'000, "<g>")) == "too-large");
}

TEST_CASE("long pages of unclosed elements are read") {
  CHECK(lines_of(read("<html>" + times(5'000, "<p>文"))).size() == 5'000);
  CHECK(lines_of(read("<ul>" + times(5'000, "<li><span>文"))).size() == 5'000);
  CHECK(read("<table>" + times(5'000, "<tr><td><font>文<td>字")).blocks[0].rows.size() == 5'000);
}

TEST_CASE("attributes and clones without number are refused") {
  std::string tag = "<p";
  for (int i = 0; i < 100'000; ++i) tag += " a" + std::to_string(i);
  CHECK(refused(tag + ">文") == "too-large");
  std::string fonts = "<html>";
  for (int i = 0; i < 20'000; ++i) fonts += "<p><font size=" + std::to_string(i) + ">文</p>";
  CHECK(refused(fonts) == "too-large");
}

TEST_CASE("more tags and attributes than any paper has are refused") {
  CHECK(refused("<html>" + times(900'000, "<p>文</p>")) == "too-large");
  CHECK(refused("<html>" + times(300'000, "<br class=a id=b>")) == "too-large");
  CHECK(lines_of(read("<html>" + times(50'000, "<p class=a>文</p>"))).size() == 50'000);
}

TEST_CASE("merged cells do not multiply a file") {
  CHECK(refused("<table>" + times(50'000, "<tr><td colspan=1000>文<td>字") + "</table>") ==
        "too-large");
  CHECK(refused("<table><tr><td rowspan=60000>" + std::string(100'000, 'a') + "<td>b" +
                times(60'000, "<tr><td>c") + "</table>") == "too-large");
}

TEST_CASE("a line without end is refused") {
  CHECK(refused(std::string(20'000'000, 'a')) == "too-large");
  CHECK(refused("<p>" + std::string(20'000'000, 'a')) == "too-large");
}

TEST_CASE("markup that ends in the middle of anything is read to its end") {
  const std::string html =
      "<!DOCTYPE html><html><body class='a'><p>甲&nbsp;乙&#8220;</p><!-- 注 --><table><tr><td "
      "colspan=2>丙</td></tr></table><script>x</script><textarea>丁</textarea><svg><g/></svg>";
  for (std::size_t size = 0; size <= html.size(); ++size) {
    const auto source = read_source(html.substr(0, size), "a");
    CHECK((source || source.problems.size() == 1));
  }
}

TEST_CASE("NUL bytes within a page do no harm") {
  std::string html = "<p>甲乙丙丁戊己庚辛</p>";
  html.insert(6, 1, '\0');
  const auto source = read_source(html, "a");
  REQUIRE(source);
  CHECK(source->blocks[0].line.text().find("乙丙丁") != std::string::npos);
}

}  // namespace duban
