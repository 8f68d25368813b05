#include "source/decoded_text.h"

#include "base/text.h"
#include "source/refusal.h"

#include <algorithm>

namespace duban {

namespace {

constexpr std::size_t stride = 64;  // bytes of text between two stations
constexpr std::string_view replacement = "\xEF\xBF\xBD";

// Texts hold next to no control characters, and next to no characters that are none.
void refuse_junk(std::string_view text, std::size_t damaged) {
  const auto controls =
      static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\v' &&
               c != '\f' && c != '\r';
      }));
  const std::size_t characters = length(text);
  if (damaged <= 2 + characters / 100 && controls <= 2 + characters / 1000) return;
  throw Refusal("unreadable-encoding",
                "文件不是能识别的文本：既不是UTF-8、UTF-16，也不是GB18030（GBK）编码；"
                "请用记事本或WPS另存为UTF-8编码的txt，或另存为docx");
}

}  // namespace

DecodedText::DecodedText(std::string_view bytes) : bytes_(bytes) {
  const EncodedText written = encoding_of(bytes);
  encoding_ = written.encoding;
  mark_ = written.mark;
  plain_ = encoding_ == Encoding::utf8 && is_utf8(bytes.substr(mark_));
  if (!plain_) {
    text_ = to_utf8(encoding_, bytes.substr(mark_));
    index();
  }
  refuse_junk(text(), damaged_);
}

void DecodedText::index() {
  stations_.reserve(text_.size() / stride + 1);
  std::size_t source = mark_;
  for (std::size_t at = 0; at < text_.size();) {
    if (at >= stations_.size() * stride)
      stations_.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(source)});
    if (source >= bytes_.size()) break;
    if (std::string_view(text_).substr(at, 3) == replacement) ++damaged_;
    source += unit_length(encoding_, bytes_, source);
    at += utf8_length(text_[at]);
  }
}

std::int64_t DecodedText::source_of(std::size_t at) const {
  if (plain_) return static_cast<std::int64_t>(at + mark_);
  if (stations_.empty()) return static_cast<std::int64_t>(mark_);
  std::size_t index = std::min(at / stride, stations_.size() - 1);
  if (stations_[index].text > at) --index;  // its first character began before
  std::size_t text = stations_[index].text;
  std::size_t source = stations_[index].source;
  while (text < at && source < bytes_.size()) {
    source += unit_length(encoding_, bytes_, source);
    text += utf8_length(text_[text]);
  }
  return static_cast<std::int64_t>(source);
}

Bytes DecodedText::bytes(std::size_t from, std::size_t to) const {
  return {source_of(from), source_of(to)};
}

Traced DecodedText::part(std::size_t from, std::size_t to) const {
  const std::string_view piece = text().substr(from, to - from);
  if (plain_) return Traced(std::string(piece), static_cast<std::int64_t>(from + mark_));
  Traced traced;
  auto source = static_cast<std::size_t>(source_of(from));
  for (std::size_t at = 0; at < piece.size() && source < bytes_.size();) {
    const std::size_t text_unit = utf8_length(piece[at]);
    const std::size_t source_unit = unit_length(encoding_, bytes_, source);
    std::size_t end = at;
    std::size_t source_end = source;
    while (end < piece.size() && source_end < bytes_.size() &&
           utf8_length(piece[end]) == text_unit &&
           unit_length(encoding_, bytes_, source_end) == source_unit) {
      end += text_unit;
      source_end += source_unit;
    }
    const bool alike = text_unit == source_unit;  // then each byte is one: longer runs
    traced.append_run(piece.substr(at, end - at), static_cast<std::int64_t>(source),
                      alike ? std::uint8_t{1} : static_cast<std::uint8_t>(text_unit),
                      alike ? std::uint8_t{1} : static_cast<std::uint8_t>(source_unit));
    at = end;
    source = source_end;
  }
  return traced;
}

}  // namespace duban
