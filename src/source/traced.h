#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace duban {

// Bytes [start, end) of the source's content.
struct Bytes {
  std::int64_t start = 0;
  std::int64_t end = 0;

  bool operator==(const Bytes&) const = default;
};

// A text in UTF-8 that knows, for each of its characters, which bytes of the source said it: so it
// can be decoded, simplified, mended and cut without losing its place.  What was taken out of the
// text (a gloss, a line break) simply belongs to nobody, or to the stretch around it.
class Traced {
 public:
  Traced() = default;
  // Taken byte for byte from `start` on.
  Traced(std::string text, std::int64_t start);

  const std::string& text() const { return text_; }
  bool empty() const { return text_.empty(); }
  std::size_t size() const { return text_.size(); }

  // The bytes that said [from, to) of the text: from the first of them to the last.  Of an empty
  // stretch, the place where it stands.  Needs: from <= to <= size(), both between characters.
  Bytes bytes(std::size_t from, std::size_t to) const;
  Bytes bytes() const { return bytes(0, size()); }

  // Needs (all): cuts fall between characters.
  Traced part(std::size_t from, std::size_t to) const;
  Traced part(std::size_t from) const { return part(from, size()); }
  void append(const Traced& other);
  // Adds the stretch [from, to) of another, without a copy in between.
  void append(const Traced& other, std::size_t from, std::size_t to);
  // Adds characters that the bytes said in another way: 档案 for 檔案, a list number of a docx.
  // The whole of `said_by` belongs to each of them.
  void append(std::string_view text, Bytes said_by);
  // Adds characters of the same number as those before them, each said by `unit` bytes of the
  // source after `start`: a GB18030 run of Chinese characters is 3 bytes of text for 2.
  void append_run(std::string_view text, std::int64_t start, std::uint8_t text_unit,
                  std::uint8_t source_unit);
  // Adds other characters for the stretch [from, to), each in the place of the one it has taken.
  // Needs: as many bytes, cut alike into characters.
  void append_instead(std::string_view text, const Traced& other, std::size_t from, std::size_t to);
  // The text with [from, to) replaced by characters that the same bytes said.
  Traced replaced(std::size_t from, std::size_t to, std::string_view text) const;

 private:
  // A stretch of the text whose bytes stand together.
  struct Run {
    std::size_t from = 0;    // in text_; it lasts to the next run's
    std::int64_t start = 0;  // in the source
    std::int64_t end = 0;
    std::uint8_t text_unit = 1;    // so many bytes of text ...
    std::uint8_t source_unit = 1;  // ... are so many of the source; 0 = the run as a whole

    // Of [begin, finish) within the run's text.
    Bytes bytes(std::size_t begin, std::size_t finish) const;
  };
  void add(const Run& run);
  std::size_t run_at(std::size_t at) const;
  std::size_t run_end(std::size_t run) const;

  std::string text_;
  std::vector<Run> runs_;
};

}  // namespace duban
