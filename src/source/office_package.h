#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "source/source.h"

struct zip;

namespace duban {

// A docx or xlsx file as the archive that it is.  Unpacks only what is asked for.
class OfficePackage {
 public:
  // Needs: the bytes outlive it.  Throws Refusal where they are no whole archive.
  OfficePackage(std::string_view bytes, const SourceLimits& limits);
  ~OfficePackage();
  OfficePackage(const OfficePackage&) = delete;
  OfficePackage& operator=(const OfficePackage&) = delete;

  // Nothing where there is no such part.  Throws Refusal where it is damaged, encrypted or larger
  // than the limits.
  std::optional<std::string> part(const std::string& name) const;

 private:
  std::string unpack(std::uint64_t index, std::uint64_t declared) const;

  zip* archive_ = nullptr;
  const SourceLimits& limits_;
};

}  // namespace duban
