#include "delivery/entry.h"

#include "tests/test.h"

using namespace duban;

TEST_CASE("an entry is read as it was written") {
  OutboxEntry entry{{"a/../b", "市司法局", "提醒函", "正文", ""},
                    "mail:a@b.example",
                    1719820800,
                    3,
                    1719820860,
                    {},
                    "连不上服务器"};
  CHECK(write_entry(*read_entry(write_entry(entry))) == write_entry(entry));
  entry.sent = 1719820801;
  CHECK(read_entry(write_entry(entry))->sent == entry.sent);
  CHECK(file_name(entry).find('/') == std::string::npos);
  OutboxEntry other = entry;
  other.message.id = "a_.._b";
  CHECK(file_name(other) != file_name(entry));
}
