#include "source/html/text.h"

#include <gumbo.h>

#include <algorithm>
#include <cctype>

namespace duban {

namespace {

bool is_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

std::size_t digits_end(std::string_view text, std::size_t at) {
  while (at < text.size() && std::isxdigit(static_cast<unsigned char>(text[at])) != 0) ++at;
  return at;
}

// The bytes of &#8220; or &#x201C.
std::size_t number_reference_length(std::string_view source) {
  const bool hex = source.substr(2, 1) == "x" || source.substr(2, 1) == "X";
  const std::size_t end = digits_end(source, hex ? 3 : 2);
  return end + (source.substr(end, 1) == ";" ? 1 : 0);
}

// The bytes of a reference such as &#8220; or &ldquo; at the beginning of `source`, which the
// tree shows as the beginning of `shown`; 1 where the & stands for itself.
std::size_t reference_length(std::string_view source, std::string_view shown) {
  if (source.substr(1, 1) == "#") return number_reference_length(source);
  const auto name_end = std::find_if_not(source.begin() + 1, source.end(), is_name);
  const auto end = static_cast<std::size_t>(name_end - source.begin());
  const std::string_view name = source.substr(1, end - 1);
  const bool closed = source.substr(end, 1) == ";";
  const bool itself = shown.front() == '&' && shown.substr(1, name.size()) == name;
  if (itself && name != "amp") return 1;
  if (closed) return end + 1;
  // Old names need no semicolon: &nbspA.
  const std::string_view behind = shown.substr(utf8_length(shown.front()));
  for (std::size_t size = 2; size <= name.size(); ++size)
    if (behind.substr(0, name.size() - size) == name.substr(size)) return 1 + size;
  return 1;
}

// Walks along what the file says and what the tree shows of it.
class Alignment {
 public:
  Alignment(const DecodedText& decoded, std::size_t from, std::string_view source,
            std::string_view shown)
      : decoded_(decoded), from_(from), source_(source), shown_(shown) {}

  Traced traced() {
    while (at_ < shown_.size())
      if (!copy_same() && !step_over_difference()) break;
    if (at_ < shown_.size())  // the library moved text about: at least its neighbourhood
      traced_.append(shown_.substr(at_), decoded_.bytes(from_ + place_, from_ + source_.size()));
    return std::move(traced_);
  }

 private:
  bool copy_same() {
    std::size_t size = 0;
    const std::size_t most = std::min(source_.size() - place_, shown_.size() - at_);
    while (size < most && source_[place_ + size] == shown_[at_ + size] &&
           source_[place_ + size] != '&')
      ++size;
    while (size > 0 && at_ + size < shown_.size() &&
           (static_cast<unsigned char>(shown_[at_ + size]) & 0xC0) == 0x80)
      --size;
    if (size == 0) return false;
    traced_.append(decoded_.part(from_ + place_, from_ + place_ + size));
    place_ += size;
    at_ += size;
    return true;
  }

  bool step_over_difference() {
    if (place_ >= source_.size()) return false;
    switch (source_[place_]) {
      case '&':
        say(reference_length(source_.substr(place_), shown_.substr(at_)));
        return true;
      case '\r':
        if (source_.substr(place_ + 1, 1) == "\n")
          ++place_;
        else
          say(1);
        return true;
      case '<':  // a tag without effect
        place_ = std::min(source_.find('>', place_), source_.size() - 1) + 1;
        return true;
      case '\0':
        ++place_;
        return true;
      default:
        return false;
    }
  }

  // One character of the tree for so many bytes of the file.
  void say(std::size_t bytes) {
    const std::size_t size = std::min(utf8_length(shown_[at_]), shown_.size() - at_);
    const std::size_t end = std::min(place_ + bytes, source_.size());
    traced_.append(shown_.substr(at_, size), decoded_.bytes(from_ + place_, from_ + end));
    at_ += size;
    place_ = end;
  }

  const DecodedText& decoded_;
  std::size_t from_;
  std::string_view source_;
  std::string_view shown_;
  std::size_t place_ = 0;  // in source_
  std::size_t at_ = 0;     // in shown_
  Traced traced_;
};

}  // namespace

Traced said_text(const DecodedText& decoded, const GumboInternalNode& node) {
  const GumboText& text = node.v.text;
  const std::string_view whole = decoded.text();
  const GumboStringPiece& piece = text.original_text;
  const bool inside = piece.data && piece.data >= whole.data() &&
                      piece.data + piece.length <= whole.data() + whole.size();
  const std::size_t from = inside ? static_cast<std::size_t>(piece.data - whole.data())
                                  : std::min<std::size_t>(text.start_pos.offset, whole.size());
  const std::string_view source = inside ? whole.substr(from, piece.length) : std::string_view();
  return Alignment(decoded, from, source, text.text).traced();
}

}  // namespace duban
