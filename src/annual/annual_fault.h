#pragma once

#include <string>
#include <vector>

#include "annual/annual_report.h"
#include "base/problem.h"
#include "sentence/sentence.h"

namespace duban {

// Something wrong or doubtful in an annual report, with its words.
struct AnnualFault {
  Problem problem;
  std::string words;  // quoted, short; "" = of the whole paper
};

// What the checks find, each at its place.
class AnnualFaults {
 public:
  explicit AnnualFaults(const AnnualReport& report) : report_(report) {}

  // At bytes `at` of a text, or of the whole paper.
  void error(const char* rule, const AnnualText& text, At at, const std::string& message);
  void advice(const char* rule, const AnnualText& text, At at, const std::string& message);
  void error(const char* rule, const std::string& message);
  void advice(const char* rule, const std::string& message);
  // At a day that the paper bears.
  void add(const char* rule, Severity severity, const AnnualDay& day, const std::string& message);

  std::vector<AnnualFault> take();  // by line

 private:
  void add(const char* rule, Severity severity, const AnnualText& text, At at,
           const std::string& message);

  const AnnualReport& report_;
  std::vector<AnnualFault> faults_;
};

}  // namespace duban
