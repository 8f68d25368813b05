#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "source/encoding.h"
#include "source/traced.h"

namespace duban {

// A file's text in UTF-8, every part of which can still be found in the file's own bytes.
class DecodedText {
 public:
  // Keeps a view of the bytes.  Throws Refusal where they are no text in a known encoding.
  explicit DecodedText(std::string_view bytes);

  std::string_view text() const { return plain_ ? bytes_.substr(mark_) : text_; }
  Encoding encoding() const { return encoding_; }
  std::size_t damaged() const { return damaged_; }  // characters that nobody can read: U+FFFD

  // Needs: both between characters of text().
  Traced part(std::size_t from, std::size_t to) const;
  Bytes bytes(std::size_t from, std::size_t to) const;

 private:
  void index();
  std::int64_t source_of(std::size_t at) const;

  std::string_view bytes_;
  Encoding encoding_ = Encoding::utf8;
  std::size_t mark_ = 0;
  bool plain_ = true;  // the text is the bytes behind the mark
  std::string text_;
  struct Station {
    std::uint32_t text = 0;
    std::uint32_t source = 0;
  };
  std::vector<Station>
      stations_;  // by text offset / stride: the character that begins there or next
  std::size_t damaged_ = 0;
};

}  // namespace duban
