#include "findings/office_duty.h"

#include <fmt/core.h>

#include <array>

namespace duban {

namespace {

struct DutyName {
  std::string_view id;
  std::string_view words;
};
constexpr std::array<DutyName, 4> names = {{{"check-waiting", "待核查"},
                                            {"register", "待建账"},
                                            {"look-back", "待回头看"},
                                            {"review", "待复查"}}};

const DutyName& name_of(OfficeDutyKind kind) { return names[static_cast<std::size_t>(kind)]; }

}  // namespace

std::string_view to_string(OfficeDutyKind kind) { return name_of(kind).id; }

std::string_view in_chinese(OfficeDutyKind kind) { return name_of(kind).words; }

std::string in_words(const OfficeDuty& duty) {
  return fmt::format("{} {} {}{}：{}", in_chinese(duty.kind), duty.task, duty.title,
                     duty.unit.empty() ? "" : "〔" + duty.unit + "〕", duty.reason);
}

}  // namespace duban
