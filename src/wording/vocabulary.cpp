#include "wording/vocabulary.h"

#include <algorithm>
#include <array>
#include <vector>

#include "wording/deadline.h"
#include "wording/festival.h"

namespace duban {

namespace {

constexpr int aim = static_cast<int>(Strength::aim);
constexpr int explore = static_cast<int>(Strength::explore);
constexpr int encourage = static_cast<int>(Strength::encourage);

// Words with the same part to play, blanks between them.
struct Group {
  Word word;
  int value;
  std::u32string_view texts;
};

constexpr Group groups[] = {
    {Word::punctuation, 0, U"， , 。 ; ； !"},
    {Word::pause, 0, U"、 和 及 以及"},
    {Word::quote, 0, U"“ ” 「 」 『 』 \" ' ‘ ’"},
    {Word::open, 0, U"( 〔 [ 【"},
    {Word::close, 0, U") 〕 ] 】"},
    {Word::title_open, 0, U"《 〈"},
    {Word::title_close, 0, U"》 〉"},
    {Word::dash, 0, U"- --"},
    {Word::dot, 0, U"."},
    {Word::slash, 0, U"/"},
    {Word::colon, 0, U": ："},
    {Word::year, 0, U"年"},
    {Word::year, 1, U"学年"},
    {Word::month, 0, U"月 月份"},
    {Word::day, 0, U"日 号"},
    {Word::week, 0, U"周 星期 礼拜"},
    {Word::quarter, 0, U"季度 季"},
    {Word::half, 0, U"半"},
    {Word::half_year, 0, U"半年 半年度"},
    {Word::half_month, 0, U"半个月 半月"},
    {Word::semester, 0, U"学期"},
    {Word::hour, 0, U"时 点 时许"},
    {Word::workday, 0, U"工作日"},
    {Word::plain_day, 0, U"天 自然日 日历日"},
    {Word::piece, 0, U"个"},
    {Word::ordinal, 0, U"第"},
    {Word::january, 0, U"元月"},
    {Word::first_half, 0, U"上半年 前半年"},
    {Word::second_half, 0, U"下半年 后半年"},
    {Word::third, 1, U"上旬"},
    {Word::third, 2, U"中旬"},
    {Word::third, 3, U"下旬"},
    {Word::third, 12, U"上中旬 中上旬"},
    {Word::third, 23, U"中下旬"},
    {Word::ten_days, 0, U"旬"},
    {Word::first_quarters, 3, U"前三季度 前三个季度"},
    {Word::first_quarters, 2, U"前两季度 前两个季度 前二季度"},
    {Word::this_year, 0, U"今年 本年 当年"},
    {Word::this_year, 1, U"明年 来年 次年 翌年 下一年 下年"},
    {Word::this_year, 2, U"后年"},
    {Word::whole_year, 0, U"全年 整年"},
    {Word::past_year, 0, U"去年 上年 上一年 往年 历年 同年 前年"},
    {Word::this_month, 0, U"本月 当月 这个月"},
    {Word::this_month, 1, U"下月 次月 下个月"},
    {Word::this_quarter, 0, U"本季度 本季 当季"},
    {Word::this_quarter, 1, U"下季度 下一季度 下个季度"},
    {Word::first_month, 0, U"首月 首个月"},
    {Word::last_month, 0, U"末月 最后一个月"},
    {Word::end, 0, U"底 末 终 期末 时期末"},
    {Word::closing, 0, U"结束 终了"},
    {Word::beginning, 0, U"初"},
    {Word::middle, 0, U"中"},
    {Word::degree, 0, U"度"},
    {Word::before, 0, U"前 之前 以前"},
    {Word::within, 0, U"内 以内 之内 里"},
    {Word::after, 0, U"后 之后 以后"},
    {Word::around, 0, U"前后 左右"},
    {Word::from, 0, U"起 开始 始 起始"},
    {Word::until, 0, U"止 停止 为止"},
    {Word::up_to, 0, U"截止 到 至 截至 截至到 截止到 截止至 截止于"},
    {Word::since, 0, U"以来 来 至今 迄今"},
    {Word::during, 0, U"期间 时期 间"},
    {Word::of_the_day, 0, U"之日 当日 次日"},
    {Word::out_of, 0, U"自 从 由"},
    {Word::no_later, 0, U"不晚于 不迟于 最迟 最晚 最迟于 最迟不超过 最晚于"},
    {Word::at, 0, U"赶在 在 于 为"},
    {Word::of, 0, U"的"},
    {Word::future, 0, U"未来 今后"},
    {Word::use, 0, U"用 利用"},
    {Word::each, 0, U"每 每个"},
    {Word::each, 1, U"各"},
    {Word::by_each, 0, U"逐"},
    {Word::by_each, 1, U"按 分"},
    {Word::every_other, 7, U"双周 隔周"},
    {Word::every_other, 30, U"隔月 双月"},
    {Word::every_other, 365, U"隔年"},
    {Word::each_person, 0, U"每人 每户 每亩 每名 每家 每件 每次 每项"},
    {Word::act, 0,
     U"分别 起草 初步 到位 拟定 拟订 完成 实现 建成 基本 全面 全部 启动 出台 制定 制订 达到 达 "
     U"建立 形成 "
     U"召开 举办 组织 上报 报送 提交 投用 投入 打造 取得 新建 新增 累计 培育 验收 竣工 开工 办结 "
     U"销号 集中 "
     U"先行 率先 提高 覆盖 全覆盖"},
    {Word::lasting, 0,
     U"日常 长期 持续 常态 动态 常抓不懈 长效 经常性 贯穿始终 贯穿全程 立行立改 立查立改 即知即改 "
     U"即查即改 "
     U"立即整改 不断 滚动 久久为功 坚持不懈 一以贯之 常年 永久 "
     U"实时 即时 随时 立即 全程 全过程 立改立行"},
    {Word::counter, 0, U"周期 次 期 轮 回 场 遍"},
    {Word::label, 0,
     U"时限 期限 时间 节点 完成时限 完成时间 截止时间 截止日期 整改时限 整改期限 完成期限"},
    {Word::this_day, 0, U"即日"},
    {Word::strength, aim, U"力争 争取 力求 努力 拟 计划于 计划在 预计 有望"},
    {Word::strength, explore, U"探索 积极探索 试点"},
    {Word::strength, encourage, U"鼓励 支持 倡导 提倡"},
    {Word::surely, 0, U"确保 务必 必须 应当 应 须 要 需 将 保证 原则上 一般"},
    {Word::filler, 0,
     U"推进 推动 整改 坚持 实施 实行 严格 管理 更新 开展 落实 进行 抓好 做好 保持 调整 深化 完善 "
     U"健全 巩固 "
     U"加强 提升 "
     U"优化 跟踪 跟进 关注 工作 执行 改进 规范 监测 监管 维护 运行 建设 强化 发力 抓 办理 有效 "
     U"机制 化 并 "
     U"治理 用力 学习 宣传 见效 任务 地"},
    {Word::periodic, 0,
     U"调度 通报 考核 例会 汇报 报告 研判 督查 督办 总结 评估 考评 点评 分析 讲评 会商 盘点 检查 "
     U"小结 "
     U"督导 晾晒 "
     U"提示"},
    {Word::money, 0, U"元 万元 亿元 美元 角"},
    {Word::entitlement, 0, U"缴纳 缴存 提取 享受 领取 偿还 还款"},
    {Word::own, 0, U"本 该 此"},
    {Word::document, 0,
     U"方案 实施方案 行动方案 工作方案 意见 实施意见 通知 办法 规定 文件 规划 决定 细则 实施细则 "
     U"条例 措施 "
     U"计划 行动计划 纲要 要点 工作要点 公告 行动"},
    {Word::issue, 0, U"印发 发布 公布 下发 发文 颁布 施行 发出 生效 成文"},
    {Word::retrospective, 0, U"近 过去 最近 连续 满 累计满"},
    {Word::validity, 0, U"有效期 任期 聘期 服务期 合同期 租期 贷款期 保质期 试用期"},
    {Word::vision, 0, U"远景 愿景 展望 目标"},
    {Word::act, 1, U"基本建成"},
    // Only so that a shorter word is not read in them: 内容 is not 内.
    {Word::other, 0,
     U"及时 小时 各级 各类 各地 按照 按时 按期 按需 由于 至少 至多 在线 来源 内容 内部 前期 初级 "
     U"初中 "
     U"中小学 中央 中国 中共 中心 中期 底数 底线 后续 年均 年龄 年级 月均 日均 季节 周边 周年 "
     U"控制在 目前 "
     U"当前 此前 提前 超前 空前 先前 最后 落后 滞后 售后 此后 然后"},
};

struct Run {
  char32_t first = 0;  // the point that its words begin with; 0 = free slot
  std::uint16_t begin = 0;
  std::uint16_t end = 0;
};

// The words by first point, long before short, and where each point's run stands.
class Index {
 public:
  Index() {
    for (const Group& group : groups) add_all(group);
    for (const Festival& festival : festivals())
      for (const std::u32string_view name : festival.names)
        if (!name.empty()) words_.push_back({name, Word::festival, festival.id});
    std::stable_sort(words_.begin(), words_.end(), [](const KnownWord& a, const KnownWord& b) {
      return a.text[0] != b.text[0] ? a.text[0] < b.text[0] : a.text.size() > b.text.size();
    });
    for (std::size_t i = 0; i < words_.size(); ++i) {
      Run& run = slot(words_[i].text[0]);
      if (run.first == 0) run = {words_[i].text[0], static_cast<std::uint16_t>(i), 0};
      run.end = static_cast<std::uint16_t>(i + 1);
    }
  }

  const KnownWord* find(std::u32string_view points) {
    const Run& run = slot(points[0]);
    for (std::size_t i = run.begin; i < run.end; ++i)
      if (points.starts_with(words_[i].text)) return &words_[i];
    return nullptr;
  }

 private:
  void add_all(const Group& group) {
    for (std::u32string_view rest = group.texts; !rest.empty();) {
      const std::size_t end = std::min(rest.find(U' '), rest.size());
      words_.push_back({rest.substr(0, end), group.word, group.value});
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }

  Run& slot(char32_t point) {
    std::size_t at = (point * 2654435761u >> 20) % runs_.size();
    while (runs_[at].first != 0 && runs_[at].first != point) at = (at + 1) % runs_.size();
    return runs_[at];
  }

  std::vector<KnownWord> words_;
  std::array<Run, 1024> runs_{};
};

}  // namespace

const KnownWord* known_word(std::u32string_view points) {
  static Index index;
  return index.find(points);
}

}  // namespace duban
