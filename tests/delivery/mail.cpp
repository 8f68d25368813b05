#include "delivery/mail.h"

#include "base/text.h"
#include "tests/test.h"

using namespace duban;

static MailServer server() {
  MailServer server;
  server.from = "duban@fzb.example";
  return server;
}

static bool is_ascii(const std::string& text) {
  for (const char letter : text)
    if (static_cast<unsigned char>(letter) > 0x7E) return false;
  return true;
}

TEST_CASE("a mail is the same bytes each time and holds both forms of the letter") {
  const OutMessage letter{"o1-17", "市司法局", "提醒函", "第一行\n第二行", "<p>第一行</p>"};
  const std::string bytes = mail_bytes(server(), "a@sfj.example", letter, 0);
  CHECK(bytes == mail_bytes(server(), "a@sfj.example", letter, 0));
  CHECK(
      bytes.starts_with("Date: Thu, 01 Jan 1970 08:00:00 +0800\r\n"
                        "From: duban@fzb.example\r\n"
                        "To: a@sfj.example\r\n"
                        "Subject: =?UTF-8?B?5o+Q6YaS5Ye9?=\r\n"
                        "Message-ID: <duban."));
  CHECK(bytes.find("Content-Type: text/plain; charset=utf-8\r\n"
                   "Content-Transfer-Encoding: base64\r\n\r\n"
                   "56ys5LiA6KGMDQrnrKzkuozooYw=\r\n") != std::string::npos);
  CHECK(bytes.find("Content-Type: text/html; charset=utf-8\r\n"
                   "Content-Transfer-Encoding: base64\r\n\r\n"
                   "PHA+56ys5LiA6KGMPC9wPg==\r\n") != std::string::npos);
  CHECK(is_ascii(bytes));
}

TEST_CASE("a mail without a page is plain text alone") {
  const std::string bytes = mail_bytes(server(), "a@b.example", {"1", "", "x", "y", ""}, 0);
  CHECK(bytes.find("multipart") == std::string::npos);
  CHECK(bytes.ends_with("\r\n\r\neQ==\r\n"));
}

TEST_CASE("the message id follows from the paper alone") {
  const OutMessage one{"o1-17", "a", "b", "c", ""};
  const OutMessage same{"o1-17", "x", "y", "z", ""};
  const OutMessage other{"o1-18", "a", "b", "c", ""};
  CHECK(message_id(one, "a@b.example") == message_id(same, "a@b.example"));
  CHECK(message_id(one, "a@b.example") != message_id(other, "a@b.example"));
  CHECK(message_id(one, "a@b.example").ends_with("@b.example>"));
}

TEST_CASE("no line of a mail is longer than mail allows, however long the subject") {
  OutMessage letter{"1", "", "", std::string(10000, 'x'), ""};
  for (int i = 0; i < 100; ++i) letter.subject += "督办";
  for (const std::string& line : split(mail_bytes(server(), "a@b.example", letter, 0), "\r\n"))
    CHECK(line.size() <= 90);
  for (const std::string& word : split(header_value(letter.subject), "\r\n "))
    CHECK(word.size() <= 75);
}

TEST_CASE("a subject cannot add a header") {
  CHECK(header_value("a\r\nBcc: x@y.example") == "a  Bcc: x@y.example");
  CHECK(header_value("督\nBcc: x").find('\n') == std::string::npos);
  CHECK(header_value("=?UTF-8?B?eA==?=") != "=?UTF-8?B?eA==?=");
}
