#pragma once

#include <string>
#include <vector>

namespace duban {

// A file within a package.
struct PackagePart {
  std::string name;  // word/document.xml
  std::string content;
};

// A ZIP archive of the parts in the given order, all of one fixed time: the same parts are the same
// bytes.  Throws Error where the memory does not suffice.
std::string zipped_package(const std::vector<PackagePart>& parts);

// The parts of an archive in its order.  Throws PackageFault where it is damaged, encrypted or too
// large when unpacked.
std::vector<PackagePart> unzipped_package(const std::string& bytes);

// Why a package cannot be used: a rule's id and what to say.
struct PackageFault {
  std::string rule;
  std::string message;
};

}  // namespace duban
