#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace duban {

// What a URL says of where it leads.
struct UrlParts {
  std::string scheme;
  std::string host;
  bool credentials = false;  // a user or password stands in it
  bool beyond_host = false;  // a path, query or fragment
};

// As the sender itself will read it; nothing where it is no URL, or one without scheme or host.
std::optional<UrlParts> parts_of_url(const std::string& url);
// 127.0.0.1, localhost or [::1]: what never leaves this machine.
bool is_this_machine(std::string_view host);

// ASCII, one @ with something on both sides, and nothing that could end a line or a field.
bool is_mail_address(std::string_view address);

}  // namespace duban
