#include "intake/units.h"

#include "tests/test.h"

namespace duban {

namespace {

using Names = std::vector<std::string>;

Unit unit(std::string id, std::string name, Names aliases = {}, Names groups = {}) {
  Unit made;
  made.id = std::move(id);
  made.name = std::move(name);
  made.aliases = std::move(aliases);
  made.groups = std::move(groups);
  return made;
}

}  // namespace

TEST_CASE("one office under several names is one unit") {
  const UnitBook book = make_units(
      {"市司法局", "司法局", "赣州市司法局", "市发改委", "市发展和改革委员会", "市发展改革委"},
      "赣州市人民政府");
  REQUIRE(book.units.size() == 2);
  CHECK(book.units[0].id == "sfj");
  CHECK(book.units[0].name == "市司法局");
  CHECK(book.units[0].aliases == Names{"司法局", "赣州市司法局"});
  CHECK(book.id_of("市发改委") == "fgw");
  CHECK(book.id_of("市发展和改革委员会") == "fgw");
  CHECK(book.id_of("市卫健委").empty());
}

TEST_CASE("the name printed most often is the unit's") {
  const UnitBook book = make_units({"市卫健委", "市卫生健康委", "市卫生健康委"}, "临江市人民政府");
  REQUIRE(book.units.size() == 1);
  CHECK(book.units[0].name == "市卫生健康委");
  CHECK(book.units[0].aliases == Names{"市卫健委"});
}

TEST_CASE("offices of other levels and places stay apart") {
  const UnitBook book =
      make_units({"县司法局", "市司法局", "省司法厅", "江北区司法局"}, "南昌县人民政府");
  REQUIRE(book.units.size() == 4);
  CHECK(book.id_of("县司法局") == "sfj");
  CHECK(book.id_of("市司法局") == "shi-sfj");
  CHECK(book.id_of("省司法厅") == "sheng-sfj");
  CHECK(book.id_of("江北区司法局") == "u1");
}

TEST_CASE("without an issuer the level of most names is its own") {
  const UnitBook book = make_units({"州司法局", "州财政局", "省司法厅"}, "");
  CHECK(book.id_of("州司法局") == "sfj");
  CHECK(book.id_of("省司法厅") == "sheng-sfj");
}

TEST_CASE("a district's office goes by its place too") {
  const UnitBook book =
      make_units({"区司法局", "西湖区司法局", "南昌市西湖区司法局"}, "南昌市西湖区人民政府");
  CHECK(book.units.size() == 1);
}

TEST_CASE("what no table knows keeps its own unit") {
  const UnitBook book =
      make_units({"综合科", "接访科", "市城市运行中心", "综合科"}, "北屏市信访局");
  REQUIRE(book.units.size() == 3);
  CHECK(book.units[0].id == "u1");
  CHECK(book.id_of("接访科") == "u2");
  CHECK(book.id_of("综合科") == "u1");
}

TEST_CASE("a bracket behind a name changes nothing") {
  const UnitBook book =
      make_units({"省市场监管局（省知识产权局）", "省市场监管局", "市场监管局"}, "浙江省人民政府");
  CHECK(book.units.size() == 1);
  CHECK(book.id_of("市场监管局") == "scjg");
}

TEST_CASE("groups are units of their own until units are known to be in them") {
  const Names names = {"各县（市、区）人民政府", "各县（市、区）", "市直各部门", "市直有关部门",
                       "各乡镇（街道）"};
  const UnitBook book = make_units(names, "赣州市人民政府");
  REQUIRE(book.units.size() == 4);
  CHECK(book.id_of("各县（市、区）") == book.id_of("各县（市、区）人民政府"));
  CHECK_FALSE(book.is_group("各县（市、区）"));

  const UnitBook known = make_units(
      names, "赣州市人民政府",
      {unit("a", "章贡区人民政府", {}, {"县市区"}), unit("b", "市司法局", {}, {"市直部门"})});
  CHECK(known.id_of("各县（市、区）人民政府") == "县市区");
  CHECK(known.is_group("各县（市、区）人民政府"));
  CHECK(known.id_of("市直各部门") == "市直部门");
  CHECK_FALSE(known.is_group("市直有关部门"));
}

TEST_CASE("known units are found by name, alias and short form") {
  const std::vector<Unit> known = {unit("sf", "市司法局", {"赣州市司法局"}),
                                   unit("fg", "市发展改革委")};
  const UnitBook book =
      make_units({"司法局", "市发改委", "市财政局", "赣州市司法局"}, "赣州市人民政府", known);
  CHECK(book.id_of("司法局") == "sf");
  CHECK(book.id_of("市发改委") == "fg");
  CHECK(book.id_of("赣州市司法局") == "sf");
  REQUIRE(book.units.size() == 1);
  CHECK(book.units[0].id == "czj");
}

TEST_CASE("a name that may mean two known units is neither") {
  const std::vector<Unit> known = {unit("x", "市数据局"), unit("y", "市大数据局")};
  const UnitBook book = make_units({"市大数据管理局"}, "临江市人民政府", known);
  REQUIRE(book.units.size() == 1);
  CHECK(book.id_of("市大数据管理局") == "dsj");
}

TEST_CASE("ids that are taken are not given twice") {
  const UnitBook book = make_units({"市财政局", "综合科"}, "临江市人民政府",
                                   {unit("czj", "某中心"), unit("u1", "某科")});
  CHECK(book.id_of("市财政局") == "u2");
  CHECK(book.id_of("综合科") == "u3");
}

}  // namespace duban
