#include "outline/office_head.h"

#include "outline/lines.h"

namespace duban {
namespace {

constexpr std::size_t longest = 60;  // points of several offices

bool is_duty_office(Points name) {
  constexpr Points ends[] = {U"大队",   U"支队",   U"总队",   U"分局",  U"法院",   U"检察院",
                             U"总工会", U"团委",   U"妇联",   U"残联",  U"工商联", U"专班",
                             U"公司",   U"供电所", U"派出所", U"司法所"};
  constexpr Points all[] = {U"各乡镇", U"各街道", U"各镇街",   U"各单位", U"各部门",
                            U"各学校", U"各县区", U"各县市区", U"各镇",   U"各乡"};
  if (name.ends_with(U")")) name = name.substr(0, name.rfind(U'('));
  if (name.size() < 3 || name.ends_with(U"为中心")) return false;
  return is_office(name) || is_any(name, all) || (name.size() >= 4 && ends_with_any(name, ends));
}

}  // namespace

std::size_t offices_before_colon(Points text, std::size_t from) {
  const std::size_t colon = text.find_first_of(U":。;,", from);
  if (colon == Points::npos || text[colon] != U':' || colon + 1 >= text.size()) return from;
  Points names = text.substr(from, colon - from);
  if (names.empty() || names.size() > longest) return from;
  while (!names.empty()) {
    const std::size_t next = std::min(names.find(U'、'), names.size());
    if (!is_duty_office(names.substr(0, next))) return from;
    names.remove_prefix(std::min(next + 1, names.size()));
  }
  return colon;
}

}  // namespace duban
