#include "wording/script.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>

#include "base/text.h"
#include "wording/mainland_words.h"
#include "wording/simplified.h"

namespace duban {

namespace {

// The most frequent characters of official papers that differ, one below the other.
constexpr std::u32string_view simplified_forms =
    U"业实设务开进县责动会项区办单体规关强资职对国执机时学审场门级个经组为议员导调领费点应产监专评"
    U"医现标创优题党"
    U"决织报习环问过负营条统结内网数补确计头车训续划协购并间联坚乡参贴质将农传构积严总税备证纠财厅"
    U"处类给记围价见"
    U"达险检纷诉贯护运认举济综群彻牵态托师线况励销际养担极卫权节疗预挥众绩镇访层纳号识验请书长编减"
    U"盖庆争当适游稳"
    U"筹带录则双扩试断队测压贷园团约贸来础选满电维从户风两劳转讲链随签奖买难采岗额阳战绕亲论顾馆无"
    U"终视册码紧细宽"
    U"许罚违变蓝读络别换东儿届缩亿输离载义发于这与";
constexpr std::u32string_view traditional_forms =
    U"業實設務開進縣責動會項區辦單體規關強資職對國執機時學審場門級個經組爲議員導調領費點應產監專評"
    U"醫現標創優題黨"
    U"決織報習環問過負營條統結內網數補確計頭車訓續劃協購並間聯堅鄉參貼質將農傳構積嚴總稅備證糾財廳"
    U"處類給記圍價見"
    U"達險檢紛訴貫護運認舉濟綜羣徹牽態託師線況勵銷際養擔極衛權節療預揮衆績鎮訪層納號識驗請書長編減"
    U"蓋慶爭當適遊穩"
    U"籌帶錄則雙擴試斷隊測壓貸園團約貿來礎選滿電維從戶風兩勞轉講鏈隨籤獎買難採崗額陽戰繞親論顧館無"
    U"終視冊碼緊細寬"
    U"許罰違變藍讀絡別換東兒屆縮億輸離載義發於這與為眾簽稱舊醫歸擬遞";

constexpr char32_t first_han = 0x4E00;
constexpr char32_t last_han = 0x9FFF;

enum class Form : std::uint8_t { both, simplified, traditional };

const std::array<Form, last_han - first_han + 1>& forms() {
  static const auto table = [] {
    std::array<Form, last_han - first_han + 1> all{};
    for (const char32_t point : simplified_forms) all[point - first_han] = Form::simplified;
    for (const char32_t point : traditional_forms) all[point - first_han] = Form::traditional;
    return all;
  }();
  return table;
}

// Words that no mainland paper has, as they are printed in traditional characters.
constexpr std::array taiwan_marks = {
    std::string_view("網際網路"), std::string_view("網路"),     std::string_view("最佳化"),
    std::string_view("智慧型"),   std::string_view("範性檔案"), std::string_view("資訊"),
    std::string_view("程式"),     std::string_view("軟體"),     std::string_view("數位化"),
    std::string_view("人工智慧"), std::string_view("計畫")};

// The rows of the tables that begin with one character, longest first.
using WordsByFirst = std::unordered_map<std::string_view, std::vector<MainlandWord>>;

constexpr std::size_t character_bytes = 3;  // of every character a row begins with

template <class Rows>
void take(WordsByFirst& words, const Rows& rows) {
  for (const MainlandWord& row : rows) words[row.from.substr(0, character_bytes)].push_back(row);
}

WordsByFirst words_of(Script script) {
  WordsByFirst words;
  take(words, mainland_spellings);
  take(words, taiwan_words);
  take(words, mainland_guards);
  if (script == Script::taiwan) take(words, ambiguous_taiwan_words);
  for (auto& [first, rows] : words)
    std::stable_sort(rows.begin(), rows.end(), [](const MainlandWord& a, const MainlandWord& b) {
      return a.from.size() > b.from.size();
    });
  return words;
}

const MainlandWord* word_at(const WordsByFirst& words, std::string_view text) {
  const auto found = words.find(text.substr(0, character_bytes));
  if (found == words.end()) return nullptr;
  for (const MainlandWord& word : found->second)
    if (text.starts_with(word.from)) return &word;
  return nullptr;
}

std::size_t character_size(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// A text in simplified characters, each with the byte of the original it begins at.
struct SimplifiedText {
  std::string text;
  std::vector<std::size_t> original;  // of each byte that begins a character; one more at the end
};

SimplifiedText simplified_text(std::string_view text) {
  SimplifiedText simple{with_simplified_characters(text), {}};
  simple.original.resize(simple.text.size() + 1);
  std::size_t from = 0;
  for (std::size_t at = 0; at < simple.text.size(); at += character_size(simple.text[at])) {
    simple.original[at] = from;
    from += character_size(text[from]);
  }
  simple.original.back() = text.size();
  return simple;
}

// Joined to the stretch before where each character keeps its place.
void add(std::vector<ConvertedStretch>& stretches, std::string_view text, std::size_t from,
         std::size_t to) {
  if (text.size() == to - from && !stretches.empty()) {
    ConvertedStretch& last = stretches.back();
    if (last.text.size() == last.to - last.from) {
      last.text += text;
      last.to = to;
      return;
    }
  }
  stretches.push_back({std::string(text), from, to});
}

}  // namespace

void ScriptJudge::add(std::string_view line) {
  const auto& table = forms();
  const std::size_t before = traditional_;
  for (std::size_t at = 0; at + 2 < line.size(); ++at) {
    const auto lead = static_cast<unsigned char>(line[at]);
    if (lead < 0xE4 || lead > 0xE9) continue;
    const char32_t point = (char32_t{lead} & 0xF) << 12 |
                           (static_cast<unsigned char>(line[at + 1]) & 0x3Fu) << 6 |
                           (static_cast<unsigned char>(line[at + 2]) & 0x3Fu);
    at += 2;
    if (point < first_han || point > last_han) continue;
    const Form form = table[point - first_han];
    traditional_ += form == Form::traditional;
    simplified_ += form == Form::simplified;
  }
  if (traditional_ == before) return;
  for (const std::string_view mark : taiwan_marks)
    taiwan_ += line.find(mark) != std::string_view::npos;
}

Script ScriptJudge::script() const {
  if (traditional_ < 2 || traditional_ <= simplified_) return Script::simplified;
  return taiwan_ > 0 ? Script::taiwan : Script::traditional;
}

std::vector<ConvertedStretch> to_mainland(std::string_view text, Script script) {
  std::vector<ConvertedStretch> stretches;
  if (text.empty()) return stretches;
  if (script == Script::simplified || !is_utf8(text)) return {{std::string(text), 0, text.size()}};
  static const WordsByFirst plain = words_of(Script::traditional);
  static const WordsByFirst taiwan = words_of(Script::taiwan);
  const WordsByFirst& words = script == Script::taiwan ? taiwan : plain;
  const SimplifiedText simple = simplified_text(text);
  for (std::size_t at = 0; at < simple.text.size();) {
    const auto rest = std::string_view(simple.text).substr(at);
    const MainlandWord* word = word_at(words, rest);
    const std::size_t size = word ? word->from.size() : character_size(rest[0]);
    add(stretches, word ? word->to : rest.substr(0, size), simple.original[at],
        simple.original[at + size]);
    at += size;
  }
  return stretches;
}

}  // namespace duban
