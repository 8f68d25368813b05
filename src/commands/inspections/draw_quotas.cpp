#include "commands/inspections/draw_quotas.h"

#include "base/problem.h"

#include <fmt/core.h>

#include <set>

namespace duban {

std::pair<std::string, std::string> two_halves(const std::string& text, const std::string& option) {
  const std::size_t equals = text.rfind('=');
  if (equals == text.npos || equals == 0 || equals + 1 == text.size())
    throw Usage{fmt::format("{} 应写作 名称=值;“{}”不是", option, text)};
  return {text.substr(0, equals), text.substr(equals + 1)};
}

namespace {

std::vector<DrawQuota> quotas_of(const Arguments& arguments, const FrozenDraw& draw) {
  std::vector<DrawQuota> quotas;
  std::set<std::string> named;
  for (const std::string& text : arguments.texts("--stratum")) {
    const auto [written, asked] = two_halves(text, "--stratum");
    const std::string stratum = draw.by_unit ? name_in(draw.same_units, written) : written;
    if (!named.insert(stratum).second) throw Usage{fmt::format("--stratum 写了两次“{}”", stratum)};
    quotas.push_back({false, stratum, asked});
  }
  if (!arguments.has("--per-stratum")) return quotas;
  const FrozenDraw units_named = under_one_name(draw);
  for (const std::size_t object : open_objects(units_named)) {
    const std::string& stratum = stratum_of(units_named.objects.entries[object], draw.by_unit);
    if (named.insert(stratum).second)
      quotas.push_back({false, stratum, arguments.text("--per-stratum")});
  }
  return quotas;
}

// In two stages: --units of them, and --n files of each.
void read_units(const Arguments& arguments, FrozenDraw& draw, Problems& problems) {
  if (!draw.files) throw Usage{"--units 先抽单位、再抽案卷,须与 --files 同用"};
  if (arguments.has("--stratum") || arguments.has("--per-stratum"))
    throw Usage{"--units 时各单位抽取数由 --n 写明,不用 --stratum、--per-stratum"};
  if (!arguments.has("--n")) throw Usage{"请用 --n 写明抽中的每个单位抽几卷"};
  draw.units = DrawnUnits{arguments.text("--units")};
  draw.quotas = quotas_of_units(draw, arguments.text("--n"));
  FrozenDraw counted = draw;
  counted.inspectors.entries.clear();
  settle(counted);
  for (const DrawQuota& quota : counted.quotas)
    if (count_asked(quota.asked, quota.of).value_or(0) > quota.of)
      problems.push_back({"draw-quota",
                          Severity::advice,
                          {draw.objects.source, 0},
                          fmt::format("“{}”只有{}卷可抽,抽中时全部评查", quota.stratum, quota.of)});
}

// --n beside strata counts them in: the others share what is left.
void add_rest(const Arguments& arguments, FrozenDraw& draw) {
  if (!arguments.has("--n")) return;
  std::string asked = arguments.text("--n");
  if (draw.quotas.empty()) return draw.quotas.push_back({true, "", asked});
  FrozenDraw counted = draw;
  counted.inspectors.entries.clear();
  if (has_errors(settle(counted))) return;  // told once all is settled
  const auto all = arguments.whole("--n").value_or(0);
  std::size_t named = 0;
  for (const DrawQuota& quota : counted.quotas) named += quota.count;
  if (all < 0 || static_cast<std::size_t>(all) < named)
    throw Usage{fmt::format("各分层合计{}个,多于 --n {}", named, asked)};
  if (static_cast<std::size_t>(all) > named)
    draw.quotas.push_back({true, "", std::to_string(static_cast<std::size_t>(all) - named)});
}

}  // namespace

void read_quotas(const Arguments& arguments, FrozenDraw& draw, Problems& problems) {
  if (arguments.has("--units")) return read_units(arguments, draw, problems);
  draw.quotas = quotas_of(arguments, draw);
  add_rest(arguments, draw);
}

}  // namespace duban
