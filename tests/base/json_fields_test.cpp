#include "base/json_fields.h"

#include "tests/test.h"

using namespace duban;

TEST_CASE("what is missing or of another kind in a record is left out") {
  const SortedJson object =
      object_in(R"({"text":"甲","day":"2024-02-29","flag":true,"half":1.5,"many":["a",1,"b"]})");
  CHECK(text_in(object, "text") == "甲");
  CHECK(text_in(object, "flag").empty());
  CHECK(text_in(object, "none").empty());
  CHECK(day_in(object, "day") == Day(2024, 2, 29));
  CHECK_FALSE(day_in(object, "text"));
  CHECK(flag_in(object, "flag"));
  CHECK_FALSE(flag_in(object, "text"));
  CHECK(number_in(object, "half") == 1.5);
  CHECK_FALSE(number_in(object, "text"));
  CHECK(texts_in(object, "many") == std::vector<std::string>{"a", "b"});
  CHECK(texts_in(object, "text") == std::vector<std::string>{"甲"});
  CHECK(list_in(object, "many").size() == 3);
  CHECK(list_in(object, "text").empty());
}

TEST_CASE("a number that no int can hold becomes the nearest that can") {
  const SortedJson object = object_in(R"({"big":1e300,"small":-1e300,"half":7.9})");
  CHECK(whole_in(object, "big") == 2147483647);
  CHECK(whole_in(object, "small", 0, 100) == 0);
  CHECK(whole_in(object, "half") == 7);
  CHECK(long_in(object, "big") == 9007199254740992);
  CHECK(long_in(object, "none") == 0);
}

TEST_CASE("what is no object reads as an empty one, and its end may be passed over") {
  CHECK(object_in("[1]").empty());
  CHECK(object_in("{").empty());
  CHECK(object_in("").empty());
  CHECK(object_in(R"({"a":1,"b":"x,\"z\":","z":{"long":[1,2)", "z").dump() ==
        R"({"a":1,"b":"x,\"z\":"})");
  CHECK(object_in(R"({"a":1,"b":2})", "z").dump() == R"({"a":1,"b":2})");
  CHECK(object_in(R"({"a":1,"b":)", "b").dump() == R"({"a":1})");
  CHECK(object_in(R"([1,"b":2])", "b").empty());
}

TEST_CASE("an empty value is not written") {
  SortedJson object = SortedJson::object();
  put(object, "text", std::string());
  put(object, "day", std::optional<Day>());
  put(object, "whole", std::optional<int>());
  CHECK(object.dump() == "{}");
  put(object, "text", std::string("甲"));
  put(object, "day", std::optional(Day(2024, 1, 2)));
  put(object, "whole", std::optional(0));
  CHECK(object.dump() == R"({"day":"2024-01-02","text":"甲","whole":0})");
}
