#include "inspection/quota.h"

#include "base/text.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <map>

namespace duban {

namespace {

// "2.5" as 250 hundredths; at most two decimals.
std::optional<std::uint64_t> hundredths(std::string_view text) {
  const std::size_t point = text.find('.');
  std::string digits(text.substr(0, point));
  std::string decimals(point == text.npos ? "" : text.substr(point + 1));
  if (digits.empty() || decimals.size() > 2 || (point != text.npos && decimals.empty())) return {};
  decimals.resize(2, '0');
  digits += decimals;
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size()) return {};
  return value;
}

std::string name_of(const DrawQuota& quota) {
  return quota.rest ? "全部候选" : fmt::format("分层“{}”", quota.stratum);
}

void complain(Problems& problems, const std::string& file, std::string message) {
  problems.push_back({"draw-quota", Severity::error, {file, 0}, std::move(message)});
}

void settle(DrawQuota& quota, std::size_t candidates, const std::vector<std::string>& known,
            const std::string& file, WhereFewer fewer, Problems& problems) {
  quota.of = candidates;
  const auto count = count_asked(quota.asked, candidates);
  if (!count)
    return complain(problems, file,
                    fmt::format("{}抽取数“{}”应为正整数,或不超过100%的百分比,如 5%", name_of(quota),
                                quota.asked));
  quota.count = fewer == WhereFewer::all ? std::min(*count, candidates) : *count;
  if (quota.count > candidates)
    complain(problems, file,
             fmt::format("{}要抽{}个,候选只有{}个{}", name_of(quota), quota.count, candidates,
                         candidates == 0 ? did_you_mean(quota.stratum, known) : ""));
}

}  // namespace

std::optional<std::size_t> count_asked(std::string_view asked, std::size_t of) {
  if (asked.ends_with('%')) {
    const auto share = hundredths(asked.substr(0, asked.size() - 1));
    if (!share || *share == 0 || *share > 10'000) return {};
    return (of * *share + 9'999) / 10'000;
  }
  std::size_t count = 0;
  const auto [end, error] = std::from_chars(asked.data(), asked.data() + asked.size(), count);
  if (error != std::errc{} || end != asked.data() + asked.size() || count == 0) return {};
  return count;
}

const std::string& stratum_of(const PoolEntry& object, bool by_unit) {
  return by_unit ? object.unit : object.stratum;
}

std::vector<std::vector<std::size_t>> candidates_of(const std::vector<DrawQuota>& quotas,
                                                    const std::vector<PoolEntry>& objects,
                                                    const std::vector<std::size_t>& open,
                                                    bool by_unit) {
  std::map<std::string, std::size_t> named;
  std::size_t rest = quotas.size();
  for (std::size_t i = 0; i < quotas.size(); ++i) {
    if (quotas[i].rest)
      rest = i;
    else
      named.emplace(quotas[i].stratum, i);
  }
  std::vector<std::vector<std::size_t>> candidates(quotas.size() + 1);
  for (const std::size_t object : open) {
    const auto found = named.find(stratum_of(objects[object], by_unit));
    candidates[found == named.end() ? rest : found->second].push_back(object);
  }
  candidates.pop_back();
  return candidates;
}

void settle_quotas(std::vector<DrawQuota>& quotas, const DrawPool& pool,
                   const std::vector<std::size_t>& open, bool by_unit, WhereFewer fewer,
                   Problems& problems) {
  const auto candidates = candidates_of(quotas, pool.entries, open, by_unit);
  std::map<std::string, bool> strata;
  for (const PoolEntry& object : pool.entries) strata[stratum_of(object, by_unit)] = true;
  std::vector<std::string> known;
  for (const auto& [stratum, _] : strata) known.push_back(stratum);
  for (std::size_t i = 0; i < quotas.size(); ++i)
    settle(quotas[i], candidates[i].size(), known, pool.source, fewer, problems);
}

}  // namespace duban
