#pragma once

#include <map>
#include <string>

namespace duban {

// A ZIP archive of these parts, by name.
std::string zipped(const std::map<std::string, std::string>& parts, const char* password = nullptr);

// A docx with this as the content of w:body, and perhaps other parts: word/styles.xml …
std::string docx(const std::string& body, std::map<std::string, std::string> parts = {});

// An XML part whose root is `name` with the usual prefixes declared.
std::string part(const std::string& name, const std::string& content);

// A paragraph of one run; `properties` are what stands in w:pPr.
std::string paragraph(const std::string& text, const std::string& properties = "");

}  // namespace duban
