#pragma once

#include <exception>
#include <string>
#include <utility>

namespace duban {

// Why a document cannot be read.  Thrown by the readers of one kind, caught in read_source alone.
class Refusal : public std::exception {
 public:
  Refusal(std::string rule, std::string message)
      : rule_(std::move(rule)), message_(std::move(message)) {}

  const std::string& rule() const { return rule_; }
  const std::string& message() const { return message_; }  // in Chinese
  const char* what() const noexcept override { return message_.c_str(); }

 private:
  std::string rule_;
  std::string message_;
};

}  // namespace duban
