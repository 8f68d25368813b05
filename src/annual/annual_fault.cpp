#include "annual/annual_fault.h"

#include <algorithm>

#include "base/text.h"

namespace duban {

namespace {

constexpr std::size_t longest_quote = 30;  // characters

}  // namespace

void AnnualFaults::add(const char* rule, Severity severity, const AnnualText& text, At at,
                       const std::string& message) {
  const std::string words = text.text.text().substr(at.from, at.to - at.from);
  faults_.push_back({{rule, severity, {report_.source->file, report_.line(text, at.from)}, message},
                     shorten(trim(words), longest_quote)});
}

void AnnualFaults::error(const char* rule, const AnnualText& text, At at,
                         const std::string& message) {
  add(rule, Severity::error, text, at, message);
}

void AnnualFaults::advice(const char* rule, const AnnualText& text, At at,
                          const std::string& message) {
  add(rule, Severity::advice, text, at, message);
}

void AnnualFaults::error(const char* rule, const std::string& message) {
  faults_.push_back({{rule, Severity::error, {report_.source->file, 0}, message}, ""});
}

void AnnualFaults::advice(const char* rule, const std::string& message) {
  faults_.push_back({{rule, Severity::advice, {report_.source->file, 0}, message}, ""});
}

void AnnualFaults::add(const char* rule, Severity severity, const AnnualDay& day,
                       const std::string& message) {
  const bool printed = day.bytes.end > day.bytes.start;
  const int line = printed ? line_of(*report_.source, day.bytes.start) : 0;
  faults_.push_back({{rule, severity, {report_.source->file, line}, message},
                     printed ? in_chinese(day.day) : ""});
}

std::vector<AnnualFault> AnnualFaults::take() {
  std::stable_sort(faults_.begin(), faults_.end(), [](const AnnualFault& a, const AnnualFault& b) {
    return a.problem.place.line < b.problem.place.line;
  });
  return std::move(faults_);
}

}  // namespace duban
