#include "sentence/times/times.h"

#include "tests/test.h"
#include "wording/phrase.h"

using namespace duban;

namespace {

// "words kind last" of each time; of a recurrence its rule, of a period both ends.
std::vector<std::string> times_in(std::string_view text, bool slot = false) {
  TimeContext context;
  context.words = {Day(2023, 1, 10), 2023};
  context.slot = slot;
  std::vector<std::string> said;
  for (const FoundTime& time : find_times(text, context)) {
    const Deadline& deadline = time.deadline;
    CHECK(text.substr(time.at.from, time.at.to - time.at.from) == deadline.words);
    std::string line = deadline.words + " " + std::string(to_string(deadline.kind));
    if (deadline.recurrence) {
      line += " " + to_rrule(*deadline.recurrence);
      if (deadline.recurrence->from) line += " from " + to_string(*deadline.recurrence->from);
    }
    if (deadline.kind == DeadlineKind::period && deadline.first)
      line += " " + to_string(*deadline.first);
    if (deadline.last) line += " " + to_string(*deadline.last);
    said.push_back(line);
  }
  return said;
}

std::vector<std::string> slot(std::string_view text) { return times_in(text, true); }

using Said = std::vector<std::string>;

}  // namespace

TEST_CASE("Every time of a text is found, in order") {
  CHECK(times_in("2023年5月底前印发方案，9月底前完成全部改造，年底前组织验收。") ==
        Said{"2023年5月底前 by 2023-05-31", "9月底前 by 2023-09-30", "年底前 by 2023-12-31"});
  CHECK(times_in(
            "二是规范执法。今年抽查案卷不少于80卷；11月上旬通报结果，明年一季度开展“回头看”。") ==
        Said{"今年 in 2023-12-31", "11月上旬 in 2023-11-10", "明年一季度 in 2024-03-31"});
  CHECK(times_in("自2023年7月1日至2024年6月30日，对企业招用人员给予补助。") ==
        Said{"自2023年7月1日至2024年6月30日 period 2023-07-01 2024-06-30"});
}

TEST_CASE("A year said once holds for later months, unless they were over by then") {
  CHECK(times_in("2024年3月底前开通平台，10月底前接入各县。") ==
        Said{"2024年3月底前 by 2024-03-31", "10月底前 by 2024-10-31"});
  CHECK(times_in("到2024年底建成平台，6月底前印发方案。") ==
        Said{"到2024年底 by 2024-12-31", "6月底前 by 2023-06-30"});
  CHECK(times_in("2024年3月底前开通平台。\n10月底前接入各县。") ==
        Said{"2024年3月底前 by 2024-03-31", "10月底前 by 2023-10-31"});
}

TEST_CASE("A recurrence holds for the months behind it in its sentence") {
  CHECK(times_in("2024年起，每年3月底前各县完成自评，5月底前市局完成复核。") ==
        Said{"2024年起，每年3月底前 recurring FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1 from 2024-01-01",
             "5月底前 recurring FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=-1 from 2024-01-01"});
  CHECK(times_in("2024年起，市司法局每年3月底前通报评查结果。") ==
        Said{"每年3月底前 recurring FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1 from 2024-01-01"});
  CHECK(times_in("2024年起，全面推行新证件。市局每年3月底前通报情况。") ==
        Said{"2024年起 period 2024-01-01",
             "每年3月底前 recurring FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1"});
}

TEST_CASE("A bare year or month before a duty is a time, in a name it is none") {
  CHECK(times_in("2024年新建司法所5个。") == Said{"2024年 in 2024-12-31"});
  CHECK(times_in("力争2024年群众满意度达到95%。") == Said{"2024年 in 2024-12-31"});
  CHECK(times_in("县政府常务会议全年学法不少于6次。") == Said{"全年 in 2023-12-31"});
  for (const char* name :
       {"执行权责清单2024年版。", "列入2024年部门预算。", "经2023年第9次常务会议研究。",
        "2024年初中学业水平考试由教育局组织。", "做好2024年中小学招生工作。",
        "按照2023年度工作计划推进。", "宣传2024年“海丝”展会目录。", "较2023年下降3个百分点。"})
    CHECK(times_in(name).empty());
}

TEST_CASE("What only looks like a time is left alone") {
  for (const char* trap : {"2022年以来未结案件全部清零。",
                           "近三年处罚案件逐件复查。",
                           "去年底前受理的申请优先办理。",
                           "本办法自印发之日起施行，有效期至2026年5月31日。",
                           "毕业5年内的高校毕业生可以申请。",
                           "出售住房后1年内重新购买的，予以退税。",
                           "每年可提取一次公积金。",
                           "每人每年只享受一次。",
                           "实施政务服务三年行动。",
                           "落实“十四五”规划。",
                           "热线24小时在线，12345统一受理。",
                           "打造15分钟便民圈。",
                           "考核数据为上一年度1月至12月。",
                           "依据国发〔2021〕7号文件。",
                           "收到申请后5个工作日内办结。",
                           "公众留言3个工作日内答复。",
                           "定期通报，适时评估，及时公开。",
                           "到2035年基本建成法治社会。",
                           "办案数量逐年提高。",
                           "各地当年新增贷款总额。",
                           "春节期间服务窗口不打烊。",
                           "持续推进综合执法改革。",
                           "落实《法治宣传规划（2021—2025年）》。",
                           "执行年终述法制度。",
                           "落实2023年立法计划。",
                           "2000年底前建成的小区优先改造。",
                           "企业注册之日起3年内减免房租。",
                           "对当年新增企业给予奖励，每年最高20万元。",
                           "2022年12月8日",
                           "（2022年12月8日市政府常务会议通过）"})
    CHECK(times_in(trap).empty());
}

TEST_CASE("Times counted from the document's issue are times in any text") {
  CHECK(times_in("各部门要在本意见印发之日起30日内制定具体办法。") ==
        Said{"本意见印发之日起30日内 relative 2023-02-09"});
  CHECK(times_in("三年内村级服务点覆盖率达到80%。") == Said{"三年内 relative 2026-01-10"});
  CHECK(times_in("本通知印发之日起，企业可网上申报。") ==
        Said{"本通知印发之日起 period 2023-01-10"});
}

TEST_CASE("A slot says ongoing and triggered times, too") {
  CHECK(slot("立行立改，长期坚持") == Said{"立行立改，长期坚持 ongoing"});
  CHECK(slot("全年持续推进") == Said{"全年 in 2023-12-31", "持续推进 ongoing"});
  CHECK(slot("变更后20个工作日内") == Said{"变更后20个工作日内 triggered"});
  CHECK(slot("上半年、下半年各1次") == Said{"上半年 in 2023-06-30", "下半年 in 2023-12-31"});
  CHECK(slot("4月启动，10月底完成") == Said{"4月 in 2023-04-30", "10月底 by 2023-10-31"});
  CHECK(slot("每季度通报一次") == Said{"每季度 recurring FREQ=MONTHLY;INTERVAL=3"});
  CHECK(slot("2024年11月30日") == Said{"2024年11月30日 by 2024-11-30"});
  CHECK(slot("年度") == Said{"年度 recurring FREQ=YEARLY"});
  CHECK(slot("已完成，长期坚持") == Said{"长期坚持 ongoing"});
  CHECK(slot("2024年底前取得明显成效，并长期坚持") ==
        Said{"2024年底前 by 2024-12-31", "长期坚持 ongoing"});
  CHECK(slot("实时更新") == Said{"实时更新 ongoing"});
  CHECK(slot("项目开工前") == Said{"项目开工前 triggered"});
  CHECK(slot("2023.03-2023.12") == Said{"2023.03-2023.12 period 2023-03-01 2023-12-31"});
  CHECK(slot("已完成").empty());
  CHECK(slot("按时间节点").empty());
  CHECK(slot("按上级要求").empty());
}

TEST_CASE("Words of a period with what is done in it are each a time") {
  CHECK(times_in("实行周会商、月调度、季通报。") ==
        Said{"周会商 recurring FREQ=WEEKLY", "月调度 recurring FREQ=MONTHLY",
             "季通报 recurring FREQ=MONTHLY;INTERVAL=3"});
  CHECK(times_in("落实“月调度、季推进、年考评”机制。") ==
        Said{"月调度 recurring FREQ=MONTHLY", "季推进 recurring FREQ=MONTHLY;INTERVAL=3",
             "年考评 recurring FREQ=YEARLY"});
  CHECK(times_in("坚持一月一调度、半年一小结。") ==
        Said{"一月一调度 recurring FREQ=MONTHLY", "半年一小结 recurring FREQ=MONTHLY;INTERVAL=6"});
  CHECK(times_in("台账每旬更新一次，双月召开例会。") ==
        Said{"每旬 recurring FREQ=DAILY;INTERVAL=10", "双月 recurring FREQ=MONTHLY;INTERVAL=2"});
}

TEST_CASE("Several years and months in a row are as many times") {
  CHECK(times_in("2023年、2024年分别建成3个、5个。") ==
        Said{"2023年 in 2023-12-31", "2024年 in 2024-12-31"});
  CHECK(times_in("4月和10月各组织一次宣传。") == Said{"4月 in 2023-04-30", "10月 in 2023-10-31"});
  CHECK(times_in("2024年计划改造小区8个。") == Said{"2024年 in 2024-12-31"});
}

TEST_CASE("Opening hours, conditions and years of data are no times") {
  for (const char* trap : {"每周一至周五上午受理。", "一年内两次以上违规的取消资格。",
                           "考核期为每年1月1日至12月31日。", "2023年1月1日前已建成的设施逐步改造。",
                           "2024年1月1日以后注册的企业不再享受。", "本意见自发布之日起30日后施行。",
                           "依法按日连续处罚。", "今年是法治建设的攻坚之年。"})
    CHECK(times_in(trap).empty());
  CHECK(times_in("每千人口医师数2024年达到3.2人。") == Said{"2024年 in 2024-12-31"});
}

TEST_CASE("What has been counted and how work is guided say no time") {
  CHECK(times_in("1—6月，全县受理投诉同比下降5%。").empty());
  CHECK(times_in("全年共办理案件12件。").empty());
  CHECK(times_in("2023年，我局将以党的二十大精神为指导，扎实推进各项工作。").empty());
}

TEST_CASE("Cells and columns part numbers that blanks would join") {
  CHECK(times_in("12\t2024年6月完成。") == Said{"2024年6月 in 2024-06-30"});
  CHECK(times_in("12 2024年6月完成。") == Said{"2024年6月 in 2024-06-30"});
  CHECK(times_in("2024 年 6 月 底前完成。") == Said{"2024 年 6 月 底前 by 2024-06-30"});
}

TEST_CASE("Broken bytes and endless texts are read in linear time") {
  CHECK(times_in("\xE5\xB9").empty());
  std::string text;
  while (text.size() < 400000) text += "2024年企业后3天内《第一季";
  CHECK_NOTHROW(times_in(text));
}
TEST_CASE("A time ends before the line break behind it") {
  const auto found = find_times("每月25日前\n报送进度。", {{Day(2024, 1, 1), 2024}, false});
  REQUIRE(found.size() == 1);
  CHECK(found[0].deadline.words == "每月25日前");
}

TEST_CASE("Years that are listed before 每年 are one time with it") {
  CHECK(times_in("2024年、2025年每年11月底前报送工作总结。") ==
        Said{"2024年、2025年每年11月底前 recurring FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=-1 from "
             "2024-01-01"});
  CHECK(times_in("2024年、2025年分别完成一批任务。").size() == 2);
}

TEST_CASE("Half a year from the issue is no second half of the year") {
  CHECK(times_in("本方案印发后半年内完成集中清理。") ==
        Said{"本方案印发后半年内 relative 2023-07-10"});
  CHECK(times_in("后半年完成集中清理。") == Said{"后半年 in 2023-12-31"});
}

TEST_CASE("Days from the issue of another document are no deadline of this one") {
  CHECK(times_in("按照省级方案印发后20日内转发的规定，健全收文台账。").empty());
  CHECK(times_in("行政规范性文件应当在印发后15日内报送备案。").empty());
  CHECK(times_in("修订后的目录，在公布后20日内完成解读。").empty());
  for (const char* who : {"各县在本方案", "省直各单位要在方案", "各有关单位应在意见", "自方案"})
    CHECK(times_in(std::string(who) + "印发后20日内制定细则。").size() == 1);
}

TEST_CASE("年中 at the head of a name is no time, and least of all the year") {
  CHECK(times_in("年中考评结果与奖惩挂钩。").empty());
  CHECK(times_in("年中开展一次督察。") == Said{"年中 by 2023-06-30"});
}

TEST_CASE("Two months of every year hold for the day behind them, too") {
  CHECK(times_in("每年4月、10月各开展一次宣传，12月4日组织宪法宣誓。") ==
        Said{"每年4月、10月 recurring FREQ=YEARLY;BYMONTH=4,10",
             "12月4日 recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=4"});
  CHECK(times_in("每季度首月通报一次，12月4日组织宪法宣誓。").at(1) == "12月4日 by 2023-12-04");
}

TEST_CASE("A school year runs from September to August") {
  CHECK(times_in("2023—2024学年，每所中学开设一门法治选修课。") ==
        Said{"2023—2024学年 period 2023-09-01 2024-08-31"});
  CHECK(times_in("2023—2024年，每所中学开设一门法治选修课。") ==
        Said{"2023—2024年 period 2023-01-01 2024-12-31"});
}
