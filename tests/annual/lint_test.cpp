#include "tests/annual/linted.h"
#include "tests/test.h"

namespace duban {

TEST_CASE("a complete report that adds up has nothing wrong") {
  CHECK(found_in(good_report) == "");
}

TEST_CASE("each of the four parts is missed where it is not there") {
  CHECK(found_in(good_but("二、存在的不足和原因\n", "")).find("shortcomings-missing") !=
        std::string::npos);
  const std::size_t duty = good_report.find("三、主要");
  const std::size_t ahead = good_report.find("四、2024");
  const std::size_t end = good_report.find("青溪县人民政府");
  CHECK(found_in(good_report.substr(0, duty) + good_report.substr(ahead)) == "duty-missing@0");
  CHECK(found_in(good_report.substr(0, ahead) + good_report.substr(end)) == "next-year-missing@0");
  const std::size_t deeds = good_report.find("一、");
  const std::size_t lacks = good_report.find("二、存在");
  CHECK(found_in(good_report.substr(0, deeds) + good_report.substr(lacks)) == "results-missing@0");
}

TEST_CASE("a duty that is told in passing has no part of its own") {
  const std::size_t duty = good_report.find("三、主要");
  const std::size_t ahead = good_report.find("四、2024");
  const std::string without = good_report.substr(0, duty) + good_report.substr(ahead);
  CHECK(found_in(replace_all(without, "（一）依法办理",
                             "（一）加强领导。县长履行第一责任人职责。\n（二）依法办理")) ==
        "duty-not-separate@4");
}

TEST_CASE("one heading may tell two parts, and deeds may have headings of their own") {
  CHECK(found_in(good_but("一、主要举措和成效", "一、坚持依法行政")) == "");
  CHECK(parts_of_heading("四、存在的问题及下一步工作打算") ==
        AnnualParts{false, true, false, true});
  CHECK(parts_of_heading("依法全面履行政府职能") == AnnualParts{});
}

TEST_CASE("a report is due by 1 March and before the public by 1 April") {
  CHECK(found_in(good_but("2024年2月20日", "2024年3月2日")) == "reported-late@16");
  CHECK(found_in(good_but("2024年2月20日", "2024年2月29日")) == "");
  CHECK(found_in(good_report, {std::nullopt, Day(2024, 4, 2)}) == "published-late@0");
  CHECK(found_in(good_report, {std::nullopt, Day(2024, 3, 31)}) == "");
}

TEST_CASE("on the day itself nobody says whether it is before") {
  CHECK(found_in(good_but("2024年2月20日", "2024年3月1日")) == "deadline-day@16?");
  CHECK(found_in(good_report, {std::nullopt, Day(2024, 4, 1)}) == "deadline-day@0?");
}

TEST_CASE("an unknown day is said and not guessed") {
  const std::string unsigned_one = good_but("2024年2月20日\n", "");
  CHECK(found_in(unsigned_one, {}) == "day-unknown@0?");
  CHECK(found_in(unsigned_one, {std::nullopt, Day(2024, 2, 10)}) == "");
  CHECK(found_in(unsigned_one, {std::nullopt, Day(2024, 3, 10)}) == "day-unknown@0?");
  CHECK(found_in(good_report, {}) == "day-unknown@0?");
}

TEST_CASE("days of the page's head are read") {
  const std::string page = "成文日期：2024-03-05 发布日期：2024-04-08\n" + good_report;
  CHECK(found_in(page, {}) == "reported-late@1 published-late@1");
  const std::string register_row =
      "索引号\t1-2\t发布日期\t2024-04-08\t发布机构\t县政府\n" + good_report;
  CHECK(found_in(register_row, {}) == "published-late@1");
}

TEST_CASE("what is announced is listed") {
  CHECK(found_in(good_but("以下两个方面", "以下三个方面")) == "announced-count@12");
  CHECK(found_in(
            good_but("县长主持常务会议学法4次", "县长抓好以下三方面工作：一是学法4次；二是督办")) ==
        "announced-count@10");
  CHECK(found_in(good_but("县长主持常务会议学法4次",
                          "县长抓好以下两方面工作：一是学法4次；二是督办")) == "");
  CHECK(found_in(good_but("2024年重点抓好以下两个方面工作", "2024年重点落实三项制度")) == "");
}

TEST_CASE("a rate follows from its parts, rounded or cut off") {
  CHECK(found_in(good_but("纠错率51%", "纠错率51.28%")) == "");
  CHECK(found_in(good_but("纠错率51%", "纠错率51.2%")) == "");
  CHECK(found_in(good_but("纠错率51%", "纠错率60%")) == "rate-mismatch@4");
  CHECK(found_in(good_but("撤销或者确认违法20件", "撤销12件、确认违法8件")) == "");
  CHECK(found_in(good_but("撤销或者确认违法20件", "撤销近20件")) == "");
}

TEST_CASE("a rate of rounded counts is held to what they may stand for") {
  const auto with = [](const std::string& words) {
    return good_but("纠错率51%。", "纠错率51%。" + words);
  };
  CHECK(found_in(with("网格员排查案事件11.3万件，成功化解11.2万件，化解率99.1%。")) == "");
  CHECK(found_in(with("网格员排查案事件11.3万件，成功化解10.2万件，化解率99.1%。")) ==
        "rate-mismatch@4");
  CHECK(found_in(with("一审行政诉讼案60件，负责人出庭应诉39件。出庭应诉率70%。")) ==
        "rate-mismatch@4");
  CHECK(found_in(with("信访诉求办结率98.8%。")) == "");
}

TEST_CASE("listed parts add up to their total") {
  CHECK(found_in(good_but("项目安排4项", "项目安排3项")) == "sum-mismatch@5");
  CHECK(found_in(good_but("项目安排4项", "项目安排14项")) == "sum-mismatch@5");
  CHECK(found_in(good_but("项目安排4项", "项目安排1项")) == "sum-below-total@5?");
  CHECK(found_in(good_but("，项目安排4项", "")) == "");
  CHECK(found_in(good_but("研究议题28项", "研究议题近30项")) == "");
}

TEST_CASE("persons who are two things at once need not add up") {
  CHECK(found_in(good_but("出庭应诉1次", "出庭应诉1次，配备人员5人，其中女性3人，党员4人")) == "");
}

TEST_CASE("a total behind its parts is their sum") {
  const auto with = [](const std::string& words) { return good_but("出庭应诉1次", words); };
  CHECK(found_in(with("办理建议3件、提案5件，共计8件")) == "");
  CHECK(found_in(with("办理建议3件、提案5件，共计9件")) == "sum-mismatch@10");
}

TEST_CASE("a year left standing from last year's report is found") {
  CHECK(found_in(good_but("四、2024年", "四、2023年")) == "year-slip@11");
  CHECK(found_in(good_but("2024年重点抓好", "2023年，重点抓好")) == "year-slip@12");
  CHECK(found_in(good_but("全年办理", "截至2022年12月底办理")) == "year-slip@4");
  CHECK(found_in(good_but("2024年2月20日", "2023年2月20日")) == "year-slip@16");
  CHECK(found_in(good_but("2023年，青溪县认真", "2022年，青溪县认真")) == "year-slip@2?");
}

TEST_CASE("a year that is meant is no slip") {
  CHECK(found_in(good_but("全年办理", "2022年以来，推进改革；2023年办理")) == "");
  CHECK(found_in(good_but("编制没有", "2019年起编制没有")) == "");
  CHECK(found_in(good_but("县长主持", "2022年8月，县里部署。县长主持")) == "");
}

TEST_CASE("shortcomings are concrete and have causes") {
  CHECK(found_in(good_but("，主要原因是编制没有随事项下放", "")) == "");
  CHECK(found_in(replace_all(good_but("，主要原因是编制没有随事项下放", ""),
                             "，由于培训没有覆盖新进人员", "")) == "no-causes@7?");
  const std::size_t from = good_report.find("（一）乡镇");
  const std::size_t to = good_report.find("三、主要");
  const auto with = [&](const std::string& words) {
    return good_report.substr(0, from) + words + good_report.substr(to);
  };
  CHECK(found_in(with("仍存在一些薄弱环节。如：能力有待提升、环境仍需优化、力量较为薄弱等。\n")) ==
        "shortcomings-vague@7?");
  CHECK(found_in(with("总体是好的。\n")) == "shortcomings-empty@0");
}

TEST_CASE("plans that name neither day nor number are asked for one") {
  CHECK(found_in(replace_all(good_but("6月底前为每个乡镇配备3名", "配备"), "每季度评查案卷20件",
                             "加强评查")) == "plans-without-day@11?");
}

TEST_CASE("what is still to fill in is an error") {
  CHECK(found_in(good_but("出庭应诉1次", "出庭应诉【待补充：次数】")) == "placeholder@10");
}

TEST_CASE("length is held to the limit from 2024 on") {
  std::string more;
  for (int i = 0; i < 500; ++i) more += "开展宣传，走访群众，解答咨询。";
  const std::string longer = good_but("出庭应诉1次。", "出庭应诉1次。" + more);
  CHECK(found_in(longer) == "");
  const std::string later =
      replace_all(replace_all(replace_all(longer, "2024年", "2025年"), "2023年", "2024年"),
                  "配备3名", "配备3名");
  CHECK(found_in(later, {std::nullopt, Day(2025, 3, 20)}) == "too-long@0?");
}

TEST_CASE("empty phrases are one advice, and only where there are many") {
  const std::string empty =
      "高度重视，切实加强，统筹推进，压紧压实，多措并举，走深走实，取得实效。";
  CHECK(found_in(good_but("出庭应诉1次。", "出庭应诉1次。" + empty)) == "empty-phrases@0?");
  CHECK(found_in(good_but("出庭应诉1次。", "出庭应诉1次，统筹推进。")) == "");
}

TEST_CASE("a report that says no year is told so") {
  CHECK(found_in("情况\n无。\n", {}).find("year-unknown") != std::string::npos);
}

TEST_CASE("every list of a long paragraph is held to its own total") {
  std::string many;
  for (int i = 0; i < 200; ++i) many += "办理案件6件，其中调解2件、裁决3件、诉讼4件。";
  const auto found = linted(good_but("出庭应诉1次。", many));
  CHECK(std::count_if(found.begin(), found.end(), [](const AnnualFault& fault) {
          return fault.problem.rule == "sum-mismatch";
        }) == 200);
}

}  // namespace duban
