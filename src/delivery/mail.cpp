#include "delivery/mail.h"

#include "base/base64.h"
#include "base/sha256.h"
#include "base/text.h"
#include "delivery/utc.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

bool is_plain_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

// A text whose lines end as mail wants it, in base64 on lines of 76 characters (RFC 2045).
std::string encoded_body(std::string_view text) {
  const std::string letters = base64(replace_all(replace_all(text, "\r", ""), "\n", "\r\n"));
  std::string lines;
  for (std::size_t i = 0; i < letters.size(); i += 76) lines += letters.substr(i, 76) + "\r\n";
  return lines;
}

std::string body_part(std::string_view kind, std::string_view text) {
  return fmt::format(
      "Content-Type: text/{}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{}", kind,
      encoded_body(text));
}

std::string body_of(const OutMessage& message) {
  if (message.html.empty()) return body_part("plain", message.text);
  const std::string boundary = "duban-" + sha256(message.id).substr(0, 32);
  return fmt::format(
      "Content-Type: multipart/alternative; boundary=\"{0}\"\r\n\r\n"
      "--{0}\r\n{1}--{0}\r\n{2}--{0}--\r\n",
      boundary, body_part("plain", message.text), body_part("html", message.html));
}

std::string sender(const MailServer& server) {
  if (server.from_name.empty()) return server.from;
  // Always encoded: a name may hold commas and quotes, which mean something in a list of addresses.
  return fmt::format("=?UTF-8?B?{}?= <{}>", base64(shorten(server.from_name, 12)), server.from);
}

}  // namespace

std::string header_value(std::string_view text) {
  std::string line(text);
  for (char& letter : line)
    if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F) letter = ' ';
  if (is_plain_ascii(line) && line.size() <= 60 && line.find("=?") == std::string::npos)
    return line;
  // 42 bytes are 56 letters of base64; with its marks the word stays below 75.
  std::string value;
  std::string word;
  const auto add_word = [&] {
    value += fmt::format("{}=?UTF-8?B?{}?=", value.empty() ? "" : "\r\n ", base64(word));
    word.clear();
  };
  for (const char32_t point : code_points(line)) {
    const std::string letter = to_utf8({&point, 1});
    if (word.size() + letter.size() > 42) add_word();
    word += letter;
  }
  add_word();
  return value;
}

std::string message_id(const OutMessage& message, std::string_view from) {
  const std::size_t at = from.find('@');
  const std::string_view host = at == std::string_view::npos ? "duban" : from.substr(at + 1);
  return fmt::format("<duban.{}@{}>", sha256(message.id).substr(0, 40), host);
}

std::string mail_bytes(const MailServer& server, std::string_view to, const OutMessage& message,
                       std::int64_t queued) {
  return fmt::format(
      "Date: {}\r\nFrom: {}\r\nTo: {}\r\nSubject: {}\r\nMessage-ID: {}\r\n"
      "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n{}",
      mail_date(queued), sender(server), to, header_value(message.subject),
      message_id(message, server.from), body_of(message));
}

}  // namespace duban
