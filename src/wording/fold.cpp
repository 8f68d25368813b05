#include "wording/fold.h"

#include <algorithm>
#include <array>

namespace duban {

namespace {

struct Pair {
  char32_t from;
  char32_t to;
};

// Only characters of words that the readers know; in the order of `from`.
constexpr auto simplified = [] {
  std::array pairs = {
      Pair{U'內', U'内'}, Pair{U'後', U'后'}, Pair{U'個', U'个'}, Pair{U'箇', U'个'},
      Pair{U'兩', U'两'}, Pair{U'開', U'开'}, Pair{U'間', U'间'}, Pair{U'時', U'时'},
      Pair{U'週', U'周'}, Pair{U'來', U'来'}, Pair{U'從', U'从'}, Pair{U'號', U'号'},
      Pair{U'發', U'发'}, Pair{U'實', U'实'}, Pair{U'達', U'达'}, Pair{U'過', U'过'},
      Pair{U'於', U'于'}, Pair{U'壓', U'压'}, Pair{U'縮', U'缩'}, Pair{U'減', U'减'},
      Pair{U'長', U'长'}, Pair{U'續', U'续'}, Pair{U'態', U'态'}, Pair{U'爭', U'争'},
      Pair{U'擬', U'拟'}, Pair{U'勵', U'励'}, Pair{U'應', U'应'}, Pair{U'須', U'须'},
      Pair{U'萬', U'万'}, Pair{U'億', U'亿'}, Pair{U'數', U'数'}, Pair{U'蓋', U'盖'},
      Pair{U'項', U'项'}, Pair{U'場', U'场'}, Pair{U'處', U'处'}, Pair{U'條', U'条'},
      Pair{U'務', U'务'}, Pair{U'報', U'报'}, Pair{U'會', U'会'}, Pair{U'總', U'总'},
      Pair{U'結', U'结'}, Pair{U'評', U'评'}, Pair{U'調', U'调'}, Pair{U'檢', U'检'},
      Pair{U'體', U'体'}, Pair{U'動', U'动'}, Pair{U'進', U'进'}, Pair{U'終', U'终'},
      Pair{U'節', U'节'}, Pair{U'國', U'国'}, Pair{U'慶', U'庆'}, Pair{U'陽', U'阳'},
      Pair{U'勞', U'劳'}, Pair{U'遲', U'迟'}, Pair{U'歲', U'岁'}, Pair{U'學', U'学'},
      Pair{U'課', U'课'}, Pair{U'規', U'规'}, Pair{U'劃', U'划'}, Pair{U'遠', U'远'},
      Pair{U'願', U'愿'}, Pair{U'為', U'为'}, Pair{U'爲', U'为'}, Pair{U'單', U'单'},
      Pair{U'戶', U'户'}, Pair{U'畝', U'亩'}, Pair{U'噸', U'吨'}, Pair{U'門', U'门'},
      Pair{U'種', U'种'}, Pair{U'類', U'类'}, Pair{U'輛', U'辆'}, Pair{U'現', U'现'},
      Pair{U'經', U'经'}, Pair{U'隨', U'随'}, Pair{U'滾', U'滚'}, Pair{U'堅', U'坚'},
      Pair{U'斷', U'断'}, Pair{U'舉', U'举'}, Pair{U'辦', U'办'}, Pair{U'當', U'当'},
      Pair{U'屆', U'届'}, Pair{U'約', U'约'}, Pair{U'餘', U'余'}, Pair{U'雙', U'双'},
      Pair{U'計', U'计'}, Pair{U'綱', U'纲'}, Pair{U'見', U'见'}, Pair{U'訂', U'订'},
      Pair{U'傳', U'传'}, Pair{U'確', U'确'}, Pair{U'啟', U'启'}, Pair{U'啓', U'启'},
      Pair{U'訓', U'训'}, Pair{U'線', U'线'}, Pair{U'臺', U'台'}, Pair{U'張', U'张'},
      Pair{U'組', U'组'}, Pair{U'遞', U'递'}, Pair{U'頒', U'颁'}, Pair{U'佈', U'布'},
      Pair{U'臨', U'临'}, Pair{U'標', U'标'}, Pair{U'員', U'员'}, Pair{U'錄', U'录'},
      Pair{U'擴', U'扩'}, Pair{U'蘭', U'兰'}, Pair{U'審', U'审'}, Pair{U'備', U'备'},
      Pair{U'歷', U'历'}, Pair{U'滿', U'满'}, Pair{U'繳', U'缴'}, Pair{U'領', U'领'},
      Pair{U'補', U'补'}, Pair{U'貼', U'贴'}, Pair{U'貸', U'贷'}};
  std::sort(pairs.begin(), pairs.end(), [](Pair a, Pair b) { return a.from < b.from; });
  return pairs;
}();

constexpr char32_t first_han = 0x4E00;
constexpr char32_t last_han = 0x9FFF;

// A bit for each character that the pairs change: nearly all are asked for in vain.
constexpr auto changed = [] {
  std::array<std::uint64_t, (last_han - first_han) / 64 + 1> bits{};
  for (const Pair pair : simplified)
    bits[(pair.from - first_han) / 64] |= std::uint64_t{1} << (pair.from - first_han) % 64;
  return bits;
}();

constexpr char32_t drop = 0;

char32_t fold_symbol(char32_t point) {
  if (point >= 0xFF01 && point <= 0xFF5E) point -= 0xFEE0;
  switch (point) {
    case U' ':
    case U'\t':
    case U'\r':
    case U'\n':
    case 0x3000:
    case 0xA0:
    case 0x200B:
    case 0xFEFF:
      return drop;
    case U'–':
    case U'—':
    case U'―':
    case U'−':
    case U'‐':
    case U'‑':
    case U'~':
    case U'〜':
    case U'─':
      return U'-';
    case U'○':
    case U'◯':
      return U'〇';
    default:
      return point;
  }
}

char32_t fold_point(char32_t point) {
  if (point < first_han || point > last_han)
    return point < 0x80 && point > U' ' && point != U'~' ? point : fold_symbol(point);
  const char32_t place = point - first_han;
  if ((changed[place / 64] >> place % 64 & 1) == 0) return point;
  const auto found =
      std::lower_bound(simplified.begin(), simplified.end(), point,
                       [](Pair pair, char32_t wanted) { return pair.from < wanted; });
  return found->to;
}

struct Decoded {
  char32_t point;
  std::size_t size;
};

// A byte that opens no whole sequence is a point of its own, U+FFFD.
Decoded decode_point(std::string_view words, std::size_t at) {
  const auto lead = static_cast<unsigned char>(words[at]);
  if (lead < 0x80) return {lead, 1};
  const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0;
  if (size == 0 || at + size > words.size()) return {0xFFFD, 1};
  char32_t point = lead & (0x7Fu >> size);
  for (std::size_t k = 1; k < size; ++k)
    point = (point << 6) | (static_cast<unsigned char>(words[at + k]) & 0x3Fu);
  return {point, size};
}

}  // namespace

Folded fold(std::string_view words) {
  Folded folded;
  folded.points.reserve(words.size() / 2 + 1);
  folded.bytes.reserve(words.size() / 2 + 2);
  for (std::size_t at = 0; at < words.size();) {
    const auto [point, size] = decode_point(words, at);
    if (const char32_t kept = fold_point(point); kept != drop) {
      folded.points.push_back(kept);
      folded.bytes.push_back(static_cast<std::uint32_t>(at));
    }
    at += size;
  }
  folded.bytes.push_back(static_cast<std::uint32_t>(words.size()));
  return folded;
}

}  // namespace duban
