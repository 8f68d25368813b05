#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace duban {

struct Timeouts {
  std::chrono::milliseconds connect{10'000};
  std::chrono::milliseconds whole{60'000};
  std::chrono::milliseconds between_batches{61'000};  // of messages to one robot
};

// How one exchange with a server went.
struct Transferred {
  bool done = false;    // the server answered to the end
  bool reached = true;  // false: no use in trying the same server again now
  long code = 0;        // the last one of SMTP, or HTTP's
  std::string answer;   // HTTP's body, at most 64 KB of it
  std::string reason;   // in Chinese, without addresses or passwords, where it is not done
};

struct MailTransfer {
  std::string url;
  bool tls = true;
  std::string user;
  std::string password;
  std::string from;
  std::string to;
  std::string ca_file;
};

// Certificates are always checked; nothing is redirected.
Transferred transfer_mail(const MailTransfer& transfer, std::string_view bytes,
                          const Timeouts& timeouts);
Transferred post_json(const std::string& url, const std::string& body, const std::string& ca_file,
                      const Timeouts& timeouts);

}  // namespace duban
