#include "tests/formats/xml_check.h"

#include <regex>
#include <set>
#include <vector>

static bool has_known_entities(std::string_view text) {
  for (std::size_t at = text.find('&'); at != text.npos; at = text.find('&', at + 1)) {
    bool known = false;
    for (const char* entity : {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"})
      known = known || text.substr(at).starts_with(entity);
    if (!known) return false;
  }
  return true;
}

// name="value" name="value" …, each led by a blank.
static std::string attribute_fault(const std::string& attributes) {
  static const std::regex one(R"re(\s+([A-Za-z][\w:-]*)="([^"<]*)")re");
  std::set<std::string> names;
  auto at = attributes.cbegin();
  for (std::smatch match;
       std::regex_search(at, attributes.cend(), match, one, std::regex_constants::match_continuous);
       at = match[0].second) {
    if (!names.insert(match[1]).second) return "twice: " + match[1].str();
    if (!has_known_entities(match[2].str())) return "bare &: " + match[2].str();
  }
  const std::string rest(at, attributes.cend());
  return rest.empty() ? "" : "no attribute: " + rest;
}

// One tag's content between < and >, against the tags that stand open.
static std::string tag_fault(std::string tag, std::vector<std::string>& open) {
  if (tag.starts_with('/')) {
    if (open.empty() || open.back() != tag.substr(1)) return "closes nothing: " + tag;
    return open.pop_back(), "";
  }
  const bool closes = tag.ends_with('/');
  if (closes) tag.pop_back();
  const std::size_t name_end = std::min(tag.find_first_of(" \n"), tag.size());
  static const std::regex name("[a-z][a-z0-9]*");
  if (!std::regex_match(tag.substr(0, name_end), name)) return "no tag: " + tag;
  if (!closes) open.push_back(tag.substr(0, name_end));
  return attribute_fault(tag.substr(name_end));
}

std::string xml_fault(std::string_view page) {
  constexpr std::string_view doctype = "<!DOCTYPE html>\n";
  if (page.starts_with(doctype)) page.remove_prefix(doctype.size());
  std::vector<std::string> open;
  while (!page.empty()) {
    const std::size_t start = std::min(page.find('<'), page.size());
    const std::string_view text = page.substr(0, start);
    if (!has_known_entities(text)) return "bare & in: " + std::string(text);
    if (text.find("]]>") != text.npos) return "]]> in text";
    page.remove_prefix(start);
    if (page.empty()) break;
    const std::size_t end = page.find('>');
    if (end == page.npos) return "tag without end";
    if (auto fault = tag_fault(std::string(page.substr(1, end - 1)), open); !fault.empty())
      return fault;
    page.remove_prefix(end + 1);
  }
  return open.empty() ? "" : "not closed: " + open.back();
}

int count(std::string_view page, std::string_view piece) {
  int found = 0;
  for (std::size_t at = page.find(piece); at != page.npos; at = page.find(piece, at + 1)) ++found;
  return found;
}

int count_tags(std::string_view page, const std::string& name) {
  return count(page, "<" + name + " ") + count(page, "<" + name + ">");
}
