#include "delivery/address.h"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace duban {

namespace {

using ParsedUrl = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

std::string part(const ParsedUrl& url, CURLUPart which) {
  char* text = nullptr;
  if (curl_url_get(url.get(), which, &text, 0) != CURLUE_OK) return {};
  const std::unique_ptr<char, decltype(&curl_free)> owned(text, curl_free);
  return text;
}

bool may_stand_in_address(char letter) {
  constexpr std::string_view others = "@.!#$%&'*+-/=?^_`{|}~";
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         (letter >= '0' && letter <= '9') || others.find(letter) != std::string_view::npos;
}

}  // namespace

std::optional<UrlParts> parts_of_url(const std::string& url) {
  const ParsedUrl parsed(curl_url(), curl_url_cleanup);
  if (!parsed || curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK) return {};
  const std::string path = part(parsed, CURLUPART_PATH);
  return UrlParts{
      part(parsed, CURLUPART_SCHEME), part(parsed, CURLUPART_HOST),
      !part(parsed, CURLUPART_USER).empty() || !part(parsed, CURLUPART_PASSWORD).empty(),
      (!path.empty() && path != "/") || !part(parsed, CURLUPART_QUERY).empty() ||
          !part(parsed, CURLUPART_FRAGMENT).empty()};
}

bool is_this_machine(std::string_view host) {
  return host == "127.0.0.1" || host == "localhost" || host == "[::1]";
}

bool is_mail_address(std::string_view address) {
  const std::size_t at = address.find('@');
  return address.size() <= 254 && at != std::string_view::npos && at > 0 &&
         at + 1 < address.size() && address.find('@', at + 1) == std::string_view::npos &&
         std::all_of(address.begin(), address.end(), may_stand_in_address);
}

}  // namespace duban
