#include "outline/page_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "outline/page_line.h"

namespace duban {

namespace {

using Word = std::string_view;

template <class Words>
bool among(std::string_view line, const Words& words) {
  return std::find(words.begin(), words.end(), line) != words.end();
}

template <class Words>
bool starts_with_one(std::string_view line, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](Word word) { return line.starts_with(word); });
}

template <class Words>
bool holds_one(std::string_view line, const Words& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](Word word) { return line.find(word) != Word::npos; });
}

// Without brackets around it and a colon or an arrow behind.
std::string_view bare(std::string_view line) {
  for (const Word mark : {Word("["), Word("【"), Word("（"), Word("<"), Word("〔")})
    if (line.starts_with(mark)) line.remove_prefix(mark.size());
  for (const Word mark : {Word("-->"), Word("："), Word("]"), Word("】"), Word("）"), Word(">"),
                          Word("→"), Word("»"), Word("〕")})
    if (line.ends_with(mark)) line.remove_suffix(mark.size());
  return line;
}

constexpr std::array controls = {
    Word("分享"),        Word("分享到"),       Word("打印"),         Word("打印本页"),
    Word("打印本文"),    Word("我要打印"),     Word("关闭"),         Word("关闭窗口"),
    Word("关闭本页"),    Word("收藏"),         Word("取消收藏"),     Word("收藏本页"),
    Word("加入收藏"),    Word("设为首页"),     Word("首页"),         Word("返回首页"),
    Word("返回"),        Word("返回顶部"),     Word("返回列表"),     Word("回到顶部"),
    Word("上一篇"),      Word("下一篇"),       Word("上一条"),       Word("下一条"),
    Word("浏览量"),      Word("浏览次数"),     Word("阅读量"),       Word("点击数"),
    Word("点击量"),      Word("访问量"),       Word("字体"),         Word("字号"),
    Word("字体大小"),    Word("大中小"),       Word("大"),           Word("中"),
    Word("小"),          Word("字号：大中小"), Word("字体：大中小"), Word("下载文字版"),
    Word("下载图片版"),  Word("下载"),         Word("附件下载"),     Word("公报PDF"),
    Word("PDF格式下载"), Word("PDF下载"),      Word("下载PDF"),      Word("WORD下载"),
    Word("网站地图"),    Word("无障碍"),       Word("无障碍浏览"),   Word("无障碍阅读"),
    Word("长者模式"),    Word("适老化"),       Word("关怀版"),       Word("登录"),
    Word("注册"),        Word("登录注册"),     Word("微信"),         Word("微博"),
    Word("新浪微博"),    Word("QQ空间"),       Word("QQ好友"),       Word("朋友圈"),
    Word("复制链接"),    Word("语音播报"),     Word("朗读"),         Word("听全文"),
    Word("我要纠错"),    Word("纠错"),         Word("我要评论"),     Word("简体"),
    Word("繁体"),        Word("简体版"),       Word("繁体版"),       Word("English"),
    Word("繁"),          Word("保存"),         Word("保存本页"),     Word("搜索"),
    Word("Baidu"),       Word("map"),          Word("本站搜索"),     Word("扫码浏览"),
    Word("政务微信"),    Word("政务微博"),     Word("政务新媒体"),   Word("移动客户端")};

constexpr std::array control_starts = {
    Word("分享到"),     Word("分享："),      Word("上一篇"),       Word("下一篇"),
    Word("上一条："),   Word("下一条："),    Word("浏览量："),     Word("浏览次数"),
    Word("阅读次数"),   Word("点击数："),    Word("点击量："),     Word("访问量："),
    Word("阅读量："),   Word("字体【"),      Word("字号："),       Word("字体："),
    Word("字体大小："), Word("【字体"),      Word("[字体"),        Word("【大中小】"),
    Word("【打印"),     Word("[打印"),       Word("打印】"),       Word("责任编辑"),
    Word("【责任编辑"), Word("返回顶部"),    Word("您访问的链接"), Word("点击查看"),
    Word("点击下载"),   Word("【关闭"),      Word("Produced By"),  Word("无障碍"),
    Word("今天是"),     Word("网站支持IPv6")};

constexpr std::array scans = {Word("扫一扫"), Word("扫码"), Word("二维码")};

constexpr std::array page_words = {
    Word("全文"),         Word("正文"),       Word("基本介绍"),     Word("基本信息"),
    Word("政策解读"),     Word("部门解读"),   Word("媒体视角"),     Word("媒体解读"),
    Word("专家解读"),     Word("一图读懂"),   Word("图解"),         Word("图文解读"),
    Word("视频解读"),     Word("解读发布"),   Word("解读回应"),     Word("文字解读"),
    Word("图片解读"),     Word("政策文件"),   Word("规范性文件"),   Word("行政规范性文件"),
    Word("政策问答"),     Word("发布"),       Word("公开"),         Word("政务公开"),
    Word("政府信息公开"), Word("信息公开"),   Word("信息公开目录"), Word("法定主动公开内容"),
    Word("政策"),         Word("公告公示"),   Word("通知公告"),     Word("其他文件"),
    Word("目录"),         Word("内容"),       Word("详细内容"),     Word("正在加载"),
    Word("政府文件"),     Word("市政府文件"), Word("新闻中心"),     Word("互动交流"),
    Word("办事服务"),     Word("走进"),       Word("专题专栏"),     Word("要闻动态"),
    Word("领导之窗"),     Word("机构职能"),   Word("网站首页"),     Word("字"),
    Word("附件"),         Word("文件下载"),   Word("相关附件")};

constexpr std::array register_names = {
    Word("索引号"),   Word("信息索引号"),   Word("信息索引"),
    Word("主题分类"), Word("体裁分类"),     Word("文件分类"),
    Word("信息分类"), Word("组配分类"),     Word("服务对象分类"),
    Word("发布机构"), Word("发布单位"),     Word("发布部门"),
    Word("发文机构"), Word("发文机关"),     Word("发文单位"),
    Word("制发机关"), Word("制定机关"),     Word("联合发文单位"),
    Word("所属机构"), Word("公开主体"),     Word("公开责任部门"),
    Word("生成日期"), Word("成文日期"),     Word("成文时间"),
    Word("发布日期"), Word("发布时间"),     Word("发文日期"),
    Word("发文时间"), Word("印发日期"),     Word("公开日期"),
    Word("颁发时间"), Word("颁布时间"),     Word("颁布日期"),
    Word("实施日期"), Word("实施时间"),     Word("施行日期"),
    Word("生效日期"), Word("废止日期"),     Word("失效日期"),
    Word("失效时间"), Word("文件编号"),     Word("发文字号"),
    Word("发文文号"), Word("文号"),         Word("文件文号"),
    Word("有效性"),   Word("时效性"),       Word("效力级别"),
    Word("效力状态"), Word("文件状态"),     Word("是否有效"),
    Word("公开范围"), Word("公开方式"),     Word("公开属性"),
    Word("公开类型"), Word("公开时限"),     Word("公开程序"),
    Word("公开形式"), Word("信息名称"),     Word("文件名称"),
    Word("文件来源"), Word("信息来源"),     Word("统一登记号"),
    Word("统一编号"), Word("登记号"),       Word("规范性文件统一登记号"),
    Word("公文种类"), Word("公文类型"),     Word("载体类型"),
    Word("记录形式"), Word("关键词"),       Word("主题词"),
    Word("内容概述"), Word("内容概要"),     Word("信息类别"),
    Word("所属类别"), Word("所属主题"),     Word("中文名"),
    Word("外文名"),   Word("访问次数"),     Word("公布日期"),
    Word("公布机关"), Word("信息生成日期"), Word("签发日期"),
    Word("更新日期"), Word("更新时间"),     Word("生成时间"),
    Word("行业分类"), Word("事项分类"),     Word("备注/文号"),
    Word("有效期至"), Word("废止时间"),     Word("公开目录")};

// Names that stand in registers and in tasks: only where the line tells little.
constexpr std::array weak_names = {
    Word("类别"),     Word("名称"),     Word("标题"),   Word("来源"), Word("文章来源"),
    Word("信息来源"), Word("稿件来源"), Word("作者"),   Word("编辑"), Word("日期"),
    Word("时间"),     Word("有效期"),   Word("发布人"), Word("供稿"), Word("录入"),
    Word("校对"),     Word("初审"),     Word("复审"),   Word("终审"), Word("责编"),
    Word("发布者"),   Word("撰稿"),     Word("审核人"), Word("点击"), Word("浏览"),
    Word("阅读"),     Word("字数")};

constexpr std::array other_pages = {
    Word("相关词条"), Word("热门词条"), Word("联系我们"), Word("联络我们"), Word("相关阅读"),
    Word("相关链接"), Word("相关文件"), Word("相关政策"), Word("相关解读"), Word("相关文章"),
    Word("相关信息"), Word("相关新闻"), Word("相关报道"), Word("关联解读"), Word("关联文件"),
    Word("友情链接"), Word("延伸阅读"), Word("推荐阅读"), Word("热门文章"), Word("最新文章"),
    Word("热点推荐"), Word("参考资料"), Word("猜你喜欢"), Word("解读文件"), Word("网站导航")};

constexpr std::array imprints = {
    Word("版权所有"),   Word("ICP备"),      Word("公网安备"),
    Word("公安备案"),   Word("网站标识码"), Word("Copyright"),
    Word("copyright"),  Word("©"),          Word("All Rights Reserved"),
    Word("技术支持："), Word("建议使用"),   Word("浏览器")};

constexpr std::array positions = {Word("您现在所在的位置"),
                                  Word("您现在的位置"),
                                  Word("您当前的位置"),
                                  Word("您当前所在位置"),
                                  Word("您所在的位置"),
                                  Word("您所在位置"),
                                  Word("您的位置"),
                                  Word("当前位置"),
                                  Word("当前所在位置"),
                                  Word("所在位置"),
                                  Word("现在的位置"),
                                  Word("现在位置"),
                                  Word("网站首页>"),
                                  Word("首页>"),
                                  Word("首页 >"),
                                  Word("首页»"),
                                  Word("首页/")};

constexpr std::size_t longest_register = 240;  // bytes of a line

}  // namespace

bool is_page_control(std::string_view line) {
  constexpr std::size_t longest_scan = 90;  // bytes
  if (among(bare(line), controls) || starts_with_one(line, control_starts)) return true;
  return line.size() <= longest_scan && holds_one(line, scans) &&
         (line.starts_with("扫") || line.starts_with("手机扫") || line.starts_with("用手机") ||
          line.starts_with("打开手机") || line.starts_with("微信扫") || line.starts_with("请扫") ||
          line.ends_with("二维码") || line.starts_with("二维码"));
}

// One word or several: 发布信息，内容全文，
bool is_page_word_only(std::string_view line) {
  constexpr Word comma = "，";
  while (line.find(comma) != Word::npos && among(line.substr(0, line.find(comma)), page_words))
    line.remove_prefix(line.find(comma) + comma.size());
  return line.empty() || among(bare(line), page_words);
}

bool is_page_word(std::string_view line) {
  constexpr std::array ends = {Word("政策解读"), Word("解读"), Word("一图读懂"), Word("→")};
  constexpr std::size_t longest = 150;  // bytes of the name of another page
  return is_page_word_only(line) ||
         (line.size() <= longest &&
          std::any_of(ends.begin(), ends.end(), [&](Word end) { return line.ends_with(end); }));
}

bool is_register_name(std::string_view words) {
  if (words.ends_with("：")) words.remove_suffix(Word("：").size());
  return among(words, register_names);
}

namespace {

// The name in [主题分类]… or 索引号：…; all of a line that has neither.
std::string_view register_name(std::string_view line) {
  if (line.size() > longest_register) return {};
  for (const auto& [open, close] :
       {std::pair(Word("["), Word("]")), std::pair(Word("【"), Word("】"))})
    if (line.starts_with(open) && line.find(close) != Word::npos)
      return line.substr(open.size(), line.find(close) - open.size());
  return line.substr(0, line.find("："));
}

}  // namespace

bool is_weak_register_line(std::string_view line) {
  return line.find("：") != Word::npos && among(register_name(line), weak_names);
}

bool is_register_line(std::string_view line) {
  return is_register_name(register_name(line)) || is_weak_register_line(line);
}

bool opens_other_pages(std::string_view line) { return among(bare(line), other_pages); }

bool is_site_imprint(std::string_view line) { return holds_one(line, imprints); }

bool is_crumbs(std::string_view line) {
  constexpr std::size_t longest = 300;  // bytes
  return line.size() <= longest && starts_with_one(line, positions);
}

bool is_page_number(std::string_view line) {
  constexpr std::size_t longest = 36;  // bytes
  if (line.size() > longest) return false;
  constexpr std::u32string_view around = U"—–-－·•~第页共/ 　,，";
  bool digits = false;
  bool marked = false;
  for (const TextPoint& point : text_points(line)) {
    if (is_digit(point.point))
      digits = true;
    else if (around.find(point.point) == std::u32string_view::npos)
      return false;
    else
      marked = marked || point.point != U' ';
  }
  if (!digits || !marked) return false;
  const bool dashed = line.starts_with("—") || line.starts_with("-") || line.starts_with("–") ||
                      line.starts_with("·") || line.starts_with("~");
  return dashed || line.ends_with("页");
}

}  // namespace duban
