#include "source/traced.h"

#include "tests/test.h"

namespace duban {

TEST_CASE("a text taken from the file knows the bytes of each part") {
  const Traced text("建立制度", 100);
  CHECK(text.bytes() == Bytes{100, 112});
  CHECK(text.bytes(3, 6) == Bytes{103, 106});
  CHECK(text.part(6).bytes() == Bytes{106, 112});
  CHECK(text.bytes(12, 12) == Bytes{112, 112});
}

TEST_CASE("what was taken out belongs to the stretch around it") {
  const Traced line("陽(yáng)新", 0);
  Traced clean = line.part(0, 3);
  clean.append(line, line.text().find("新"), line.size());
  CHECK(clean.text() == "陽新");
  CHECK(clean.bytes() == Bytes{0, static_cast<std::int64_t>(line.size())});
  CHECK(clean.bytes(3, 6) == Bytes{10, 13});
}

TEST_CASE("characters said in another way keep the place of what said them") {
  const Traced text = Traced("規範性檔案管理", 30).replaced(9, 15, "文件");
  CHECK(text.text() == "規範性文件管理");
  CHECK(text.bytes(9, 12) == Bytes{39, 45});
  CHECK(text.bytes(15, 18) == Bytes{45, 48});
  CHECK(text.part(9, 15).bytes() == Bytes{39, 45});
}

TEST_CASE("characters of another length in the file are counted one by one") {
  Traced text;
  text.append_run("ab", 0, 1, 1);
  text.append_run("建立制度", 2, 3, 2);
  CHECK(text.bytes() == Bytes{0, 10});
  CHECK(text.bytes(2, 5) == Bytes{2, 4});
  CHECK(text.part(5, 11).bytes() == Bytes{4, 8});
}

TEST_CASE("nothing stands nowhere") {
  CHECK(Traced().bytes() == Bytes{0, 0});
  CHECK(Traced("年", 5).part(0, 0).empty());
}

}  // namespace duban
