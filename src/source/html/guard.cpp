#include "source/html/guard.h"

#include "source/html/name.h"
#include "source/html/stack.h"
#include "source/refusal.h"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>

namespace duban {

namespace {

constexpr std::size_t most_attributes = 256;  // a tag's are compared pair by pair
constexpr std::size_t most_markup = 800'000;  // tags and attributes: half a KB of memory each
constexpr int most_bodies = 64;               // each gives its attributes to the first

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

// Where their content is no markup.
bool is_raw(std::uint64_t name) {
  return is_one_of(
      name, {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"});
}

class Guard {
 public:
  Guard(std::string_view text, const SourceLimits& limits) : text_(text), limits_(limits) {}

  void check() {
    while (at_ < text_.size()) {
      at_ = std::min(text_.find('<', at_), text_.size());
      if (text_.substr(at_, 4) == "<!--") {
        const std::size_t end = text_.find("-->", at_ + 2);
        at_ = end == text_.npos ? text_.size() : end + 3;
      } else {
        tag();
      }
    }
  }

 private:
  char ahead(std::size_t by) const { return at_ + by < text_.size() ? text_[at_ + by] : '\0'; }

  void tag() {
    const bool closing = ahead(1) == '/';
    const std::size_t begin = at_ + (closing ? 2 : 1);
    if (!is_letter(ahead(closing ? 2 : 1))) {
      ++at_;
      return;
    }
    at_ = std::min(text_.find_first_of(" \t\n\r\f>/", begin), text_.size());
    const std::string_view word = text_.substr(begin, at_ - begin);
    skip_attributes();
    if (closing) return stack_.close(html_name(word));
    open(word, text_[at_ - 1] == '>' && text_[at_ - 2] == '/');
  }

  void open(std::string_view word, bool self_closing) {
    const std::uint64_t name = html_name(word);
    count_markup();
    if (is_one_of(name, {"html", "body"}) && ++bodies_ > most_bodies) refuse("重复的<body>太多");
    if (is_raw(name) && !stack_.in_drawing()) return skip_raw(word);
    stack_.open(name, self_closing);
    if (stack_.depth() > limits_.nesting) refuse(fmt::format("元素嵌套超过{}层", limits_.nesting));
  }

  void count_markup() {
    if (++markup_ > most_markup) refuse(fmt::format("标签和属性超过{}个", most_markup));
  }

  // To behind the tag's ">".
  void skip_attributes() {
    std::size_t words = 0;
    char quote = '\0';
    bool apart = true;
    for (; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (quote != '\0') {
        if (c == quote) quote = '\0', apart = true;
      } else if (c == '>') {
        ++at_;
        return;
      } else if (is_blank(c) || c == '/') {
        apart = true;
      } else {
        if ((c == '"' || c == '\'') && text_[at_ - 1] == '=') quote = c;
        if (apart) count_markup();
        if (apart && ++words > most_attributes) refuse("一个标签的属性太多");
        apart = false;
      }
    }
  }

  void skip_raw(std::string_view word) {
    const auto same = [](char a, char b) {
      return std::tolower(static_cast<unsigned char>(a)) ==
             std::tolower(static_cast<unsigned char>(b));
    };
    for (;;) {
      at_ = std::min(text_.find("</", at_), text_.size());
      if (at_ == text_.size()) return;
      at_ += 2;
      const std::string_view here = text_.substr(at_, word.size());
      if (std::equal(here.begin(), here.end(), word.begin(), word.end(), same)) return;
    }
  }

  [[noreturn]] static void refuse(const std::string& why) {
    throw Refusal("too-large", "网页结构异常：" + why + "，不像公文；请另存为docx或txt");
  }

  std::string_view text_;
  const SourceLimits& limits_;
  std::size_t at_ = 0;
  std::size_t markup_ = 0;  // tags opened and attributes
  int bodies_ = 0;
  HtmlStack stack_;
};

}  // namespace

void guard_html(std::string_view text, const SourceLimits& limits) { Guard(text, limits).check(); }

}  // namespace duban
