#include "document/build.h"
#include "formats/html/html.h"
#include "formats/json.h"
#include "formats/markdown.h"
#include "formats/message.h"
#include "formats/text.h"
#include "tests/test.h"

using namespace duban;

namespace {

Document letter() {
  Document document;
  document.title = "关于印发办法的督办函";
  document.official = Official{};
  Official& official = *document.official;
  official.layout = Official::Layout::letter;
  official.issuer = "示例市依法治市办公室";
  official.number = "示督〔2024〕3号";
  official.urgency = "橙色督办单";
  official.addressee = "市<司>法局";
  official.attachments = {"台账", "清单"};
  official.signature = "依法治市办";
  official.date = Day(2024, 3, 30);
  official.remark = "联系人：示例同志";
  official.copies = "市督查室";
  document.blocks.push_back(paragraph("请抓紧办理。"));
  return document;
}

std::size_t times(const std::string& text, const std::string& words) {
  std::size_t count = 0;
  for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("every format prints what stands around an official text, each thing once, in order") {
  const Document document = letter();
  const std::vector<std::string> texts = {to_text(document, Colour::no), to_markdown(document),
                                          to_html(document)};
  for (const std::string& text : texts) {
    INFO(text);
    std::size_t last = 0;
    for (const char* words :
         {"示例市依法治市办公室", "示督〔2024〕3号", "橙色督办单", "法局：", "请抓紧办理。", "台账",
          "清单", "依法治市办", "2024年3月30日", "联系人：示例同志", "抄送：市督查室。"}) {
      INFO(words);
      if (words != std::string("依法治市办")) CHECK(times(text, words) == 1);
      const std::size_t at = text.rfind(words);
      REQUIRE(at != std::string::npos);
      CHECK(at >= last);
      last = at;
    }
  }
  CHECK(to_html(document).find("<司>") == std::string::npos);
}

TEST_CASE("a letter on a telephone says to whom, from whom and whom to call") {
  const std::string text = to_message(letter());
  for (const char* words : {"示督〔2024〕3号", "法局：", "2024年3月30日", "联系人：示例同志"})
    CHECK(times(text, words) == 1);
}

TEST_CASE("what an office does not say is not printed") {
  Document document;
  document.title = "甲";
  document.blocks.push_back(paragraph("乙"));
  const std::string working = to_text(document, Colour::no);
  document.official = Official{};
  CHECK(to_text(document, Colour::no) == working);
  CHECK_FALSE(to_json(Document{}).contains("official"));
  CHECK(to_json(document)["official"]["layout"] == "paper");
}

TEST_CASE("what is annexed stands between the signing and the copies") {
  Document document = letter();
  document.annex = document.blocks.size();
  document.blocks.push_back(paragraph("附表一行"));
  for (const std::string& text :
       {to_text(document, Colour::no), to_markdown(document), to_html(document)}) {
    INFO(text);
    const std::size_t annexed = text.find("附表一行");
    CHECK(text.find("2024年3月30日") < annexed);
    CHECK(text.find("联系人") < annexed);
    CHECK(text.find("抄送：") > annexed);
    CHECK(times(text, "附表一行") == 1);
  }
}

TEST_CASE("an upward paper says who signs it off, a draft no day") {
  Document document = letter();
  document.official->upward = true;
  document.official->signer = "示例某";
  document.official->draft = true;
  const std::string text = to_text(document, Colour::no);
  CHECK(times(text, "签发人：示例某") == 1);
  CHECK(times(text, "2024年　月　日") == 1);
  CHECK(to_json(document)["official"]["draft"] == true);
  CHECK(to_json(document)["official"]["signer"] == "示例某");
}
