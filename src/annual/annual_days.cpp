#include "annual/annual_days.h"

#include "base/text.h"
#include "outline/points.h"
#include "outline/printed_date.h"

namespace duban {

namespace {

constexpr Points written_names[] = {U"成文日期", U"成文时间", U"印发日期", U"印发时间",
                                    U"签发日期", U"报送日期", U"发文日期"};
constexpr Points published_names[] = {U"发布日期", U"发布时间", U"公开日期", U"公开时间",
                                      U"公布日期", U"公布时间", U"生成日期"};
constexpr std::size_t longest_label = 8;   // points
constexpr std::size_t longest_line = 300;  // points; a longer one tells something else

// Where the day does not follow at once, `cell_ends` says that the next cell may hold it.
template <std::size_t N>
std::optional<Day> named_day(Points line, const Points (&names)[N], bool& cell_ends) {
  for (const Points name : names) {
    const std::size_t at = line.find(name);
    if (at == Points::npos) continue;
    std::size_t from = at + name.size();
    while (from < line.size() && is_one_of(line[from], U":]】|")) ++from;
    if (from == line.size()) cell_ends = true;
    if (const auto found = day_at_head(line.substr(from))) return found->day;
  }
  return std::nullopt;
}

// 2023年3月2日, (2023年3月2日)
std::optional<Day> signed_day(Points line) {
  if (line.size() > 2 && opens(line.front()) && closes(line.back()))
    line = line.substr(1, line.size() - 2);
  return holds(line, U"年") ? whole_day(line) : std::nullopt;
}

// Reads a paper's lines in their order.
class DayReader {
 public:
  void read(Points line, Bytes bytes) {
    if (line.empty() || line.size() > longest_line) return;
    const bool written_before = written_follows_;
    const bool published_before = published_follows_;
    written_follows_ = published_follows_ = false;
    if (const auto day = named_day(line, written_names, written_follows_))
      days_.written = AnnualDay{*day, bytes};
    if (const auto day = named_day(line, published_names, published_follows_))
      days_.published = AnnualDay{*day, bytes};
    const auto alone = whole_day(line);
    if (alone && written_before) days_.written = AnnualDay{*alone, bytes};
    if (alone && published_before) days_.published = AnnualDay{*alone, bytes};
    if (const auto day = signed_day(line); day && !label_before_ && !written_before)
      signature_ = AnnualDay{*day, bytes};
    label_before_ = line.size() <= longest_label && holds(line, U"日期");
  }

  AnnualDays days() const {
    AnnualDays days = days_;
    if (!days.written) days.written = signature_;
    return days;
  }

 private:
  AnnualDays days_;
  std::optional<AnnualDay> signature_;
  bool written_follows_ = false;  // the line before was 成文日期 and no more
  bool published_follows_ = false;
  bool label_before_ = false;  // the line before was any day's name: 截至日期
};

}  // namespace

AnnualDays days_of(const Outline& outline) {
  DayReader reader;
  for (const OutlinePiece& piece : outline.pieces) {
    if (piece.kind == PieceKind::title || piece.kind == PieceKind::marker) continue;
    const std::string& text = piece.text.text();
    for (std::size_t from = 0; from < text.size();) {
      const std::size_t to = std::min(text.find('\n', from), text.size());
      reader.read(fold(std::string_view(text).substr(from, to - from)).points,
                  piece.text.bytes(from, to));
      from = to + 1;
    }
  }
  return reader.days();
}

}  // namespace duban
