#include "evidence/proof_text.h"

#include "tests/test.h"

using namespace duban;

namespace {

void each(bool (*reader)(std::string_view), bool wanted, const std::vector<const char*>& texts) {
  for (const char* text : texts) {
    INFO(text);
    CHECK(reader(text) == wanted);
  }
}

}  // namespace

TEST_CASE("a document's number has its giver, year and number, however bracketed") {
  each(has_document_number, true,
       {"市府发〔2024〕1号", "《某某办法》(临府办发〔2023〕 12 号)", "县司字[2022]7号",
        "川依法治县办(2021)第3号", "市教体法规【2024】15号", "市人民政府令第12号",
        "市政府令（第十二号）", "文号：市府发〔２０２４〕１号"});
  each(has_document_number, false,
       {"", "文号", "制度文件及文号", "〔2024〕1号", "文号〔2024〕1号", "市府发〔2024〕号",
        "市府发〔24〕1号", "市府发2024年1号", "市府发〔2024〕", "一号文件", "3号楼", "第12号",
        "市府发〔9999〕1号"});
}

TEST_CASE("a day is whole and real") {
  each(has_date, true, {"2024年3月1日印发", "于2024-03-01公布", "2024.3.1", "2024/12/31"});
  each(has_date, false,
       {"2024年3月", "3月1日", "2024年2月30日", "〔2024〕1号", "2024-13-01", "12024-03-01"});
}

TEST_CASE("minutes say which meeting") {
  each(has_minutes, true,
       {"市政府第12次常务会议纪要", "2024年3月1日专题会议纪要", "市府会纪〔2024〕3号",
        "第三期会议纪要", "5月常务会"});
  each(has_minutes, false, {"会议纪要", "已开会议", "第12次检查", "2024年会议纪要"});
}

TEST_CASE("an address is a URL with a host, or a newspaper's day and page") {
  each(has_address, true,
       {"http://www.lin.gov.cn/a/1.html", "见HTTPS://sfj.lin.gov.cn", "https://10.1.2.3:80/x",
        "《临江日报》2024年3月1日第2版", "法治报3月1日A2版"});
  each(has_address, false,
       {"公布链接", "http://", "http://公布链接", "https://localhost", "www.lin.gov.cn",
        "ftp://www.lin.gov.cn", "http://.cn", "《临江日报》", "修订版", "日报2024年3月1日",
        "http://a..cn"});
}

TEST_CASE("a figure tells how it was reckoned") {
  each(has_figure, true,
       {"执法人员320人(截至2024年6月,据执法人员名册)", "共12件,其中已办结10件", "2024年一季度45次",
        "3.5万人次,来源:报表"});
  each(has_figure, false,
       {"320人", "数据", "98%", "2024年6月30日", "市府发〔2024〕1号", "很多", "第3号清单",
        "http://www.lin.gov.cn/2024/1.html"});
}

TEST_CASE("a rate has its two parts") {
  each(has_rate, true, {"20/39", "51.3%(20÷39)", "39件中纠错20件,纠错率51.3%"});
  each(has_rate, false, {"98%", "98.5%,共320人", "2024/3/1", "http://a.gov.cn/1/2", "覆盖率"});
}

TEST_CASE("what is put off or left open says nothing") {
  each(says_something, true, {"执法人员名册", "无纸化办公系统上线说明", "OA系统截图2张"});
  each(says_something, false,
       {"", " ", "—", "无", "暂无", "待补", "后补", "正在起草", "123", "见附件", "尚未形成"});
}
