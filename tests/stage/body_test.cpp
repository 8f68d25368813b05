#include "stage/body.h"
#include "tests/test.h"

using namespace duban;

TEST_CASE("a body is written with sorted keys, no blanks, and read back the same") {
  EventBody body;
  body.percent = 40;
  body.note = "已完成“初稿”";
  body.until = Day(2024, 12, 31);
  body.evidence = {"赣市府发〔2024〕1号", "公布链接"};
  body.corrects = "aa-1";
  body.kind = EventKind::struck_off;
  body.on = Day(2024, 2, 29);
  body.entered_late = true;
  const std::string text = write_body(body);
  CHECK(text ==
        "{\"corrects\":\"aa-1\",\"entered_late\":true,\"evidence\":[\"赣市府发〔2024〕1号\","
        "\"公布链接\"],\"kind\":\"struck-off\",\"note\":\"已完成“初稿”\",\"on\":\"2024-02-29\","
        "\"percent\":40,\"until\":\"2024-12-31\"}");
  CHECK(read_body(text) == body);
  CHECK(write_body({}) == "{}");
}

TEST_CASE("one proof is a text") {
  CHECK(read_body(R"({"evidence":"文号"})").evidence == std::vector<std::string>{"文号"});
  EventBody body;
  body.evidence = {"文号"};
  CHECK(write_body(body) == R"({"evidence":"文号"})");
}

TEST_CASE("what has the wrong type is left out of a body") {
  CHECK(read_body("nonsense") == EventBody{});
  CHECK(read_body(R"({"percent":"many","until":"2024-02-30","note":7,"evidence":[1]})") ==
        EventBody{});
  CHECK(read_body(R"({"percent":250})").percent == 100);
}

TEST_CASE("a canonical object is the same bytes however it was written") {
  CHECK(canonical_object("{ \"b\": 1, \"a\": \"\\u7a3f\" }") == R"({"a":"稿","b":1})");
  CHECK_FALSE(canonical_object("[1]"));
  CHECK_FALSE(canonical_object("{"));
  CHECK_FALSE(canonical_object("{\"a\":\"\xff\"}"));
}

TEST_CASE("an event belongs to the Beijing day of its recording") {
  Event event;
  event.at = "2024-07-01T15:59:59Z";
  CHECK(recorded_on(event) == Day(2024, 7, 1));
  event.at = "2024-07-01T16:00:00Z";
  CHECK(recorded_on(event) == Day(2024, 7, 2));
}

TEST_CASE("a file is written with its name and size, and a bare hash stays one") {
  const std::string hash(64, 'a');
  EventBody body;
  body.files = {{hash, "印发件.pdf", 12}};
  const std::string text =
      R"({"files":{"name":"印发件.pdf","sha256":")" + hash + R"(","size":12}})";
  CHECK(write_body(body) == text);
  CHECK(read_body(text) == body);
  body.files = {{hash, "", 0}, {hash, "b", 1}};
  CHECK(read_body(write_body(body)) == body);
  for (const std::string& old :
       {R"({"files":")" + hash + R"("})", R"({"files":[")" + hash + R"(",")" + hash + R"("]})"})
    CHECK(write_body(read_body(old)) == old);
}

TEST_CASE("what is no hash is no file") {
  CHECK(read_body(R"({"files":["../../etc/passwd","AA",7,{"name":"x"}]})").files.empty());
  CHECK(read_body(R"({"files":")" + std::string(64, 'G') + R"("})").files.empty());
}
