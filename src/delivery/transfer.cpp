#include "delivery/transfer.h"

#include "delivery/address.h"

#include <curl/curl.h>
#include <fmt/core.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace duban {

namespace {

constexpr std::size_t most_answer = 64 * 1024;

// curl's state of the whole process, once and for good.
void start_curl() {
  static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
  static_cast<void>(started);
}

struct Failure {
  CURLcode code;
  std::string_view reason;
};

// Why an exchange broke off, for the reasons that offices meet.
constexpr Failure failures[] = {
    {CURLE_COULDNT_RESOLVE_HOST, "找不到服务器(域名解析失败)"},
    {CURLE_COULDNT_RESOLVE_PROXY, "找不到代理服务器"},
    {CURLE_COULDNT_CONNECT, "连不上服务器"},
    {CURLE_OPERATION_TIMEDOUT, "服务器没有在限定时间内答复"},
    {CURLE_PEER_FAILED_VERIFICATION, "服务器的证书不可信"},
    {CURLE_SSL_CONNECT_ERROR, "加密连接(TLS)建立失败"},
    {CURLE_SSL_CACERT_BADFILE, "读不了证书文件 ca_file"},
    {CURLE_USE_SSL_FAILED, "服务器不支持加密(STARTTLS),没有发送"},
    {CURLE_LOGIN_DENIED, "服务器不接受用户或密码"},
    {CURLE_GOT_NOTHING, "服务器没有答复就断开了"},
    {CURLE_RECV_ERROR, "与服务器的连接中断"},
    {CURLE_SEND_ERROR, "与服务器的连接中断"},
    {CURLE_WEIRD_SERVER_REPLY, "服务器的答复无法识别"},
    {CURLE_WRITE_ERROR, "服务器的答复过长"},
    {CURLE_PARTIAL_FILE, "服务器的答复不完整"},
};

std::string reason_of(CURLcode code) {
  for (const Failure& failure : failures)
    if (failure.code == code) return std::string(failure.reason);
  return fmt::format("传送失败(curl {})", static_cast<int>(code));
}

// A refusal concerns this one message, unless it is the sign-in that is refused or all service
// (421).
void explain(CURLcode code, Transferred& result) {
  const bool refused = result.code >= 400 && code != CURLE_LOGIN_DENIED;
  result.reached = refused && result.code != 421;
  result.reason = refused ? "服务器拒收" : reason_of(code);
  if (result.code >= 400) result.reason += fmt::format(",答复码 {}", result.code);
}

// A mail's bytes on their way to the server.
struct Upload {
  std::string_view rest;
};

std::size_t give(char* buffer, std::size_t size, std::size_t count, void* upload) {
  std::string_view& rest = static_cast<Upload*>(upload)->rest;
  const std::size_t n = std::min(size * count, rest.size());
  std::memcpy(buffer, rest.data(), n);
  rest.remove_prefix(n);
  return n;
}

// Takes nothing more once the answer is too long, which ends the transfer.
std::size_t take(char* bytes, std::size_t size, std::size_t count, void* answer) {
  std::string& text = *static_cast<std::string*>(answer);
  if (text.size() + size * count > most_answer) return 0;
  text.append(bytes, size * count);
  return size * count;
}

class List {
 public:
  void add(const std::string& line) {
    if (curl_slist* longer = curl_slist_append(list_, line.c_str())) list_ = longer;
  }
  ~List() { curl_slist_free_all(list_); }
  List() = default;
  List(const List&) = delete;
  List& operator=(const List&) = delete;
  curl_slist* get() const { return list_; }

 private:
  curl_slist* list_ = nullptr;
};

// One exchange over one connection of its own.
class Exchange {
 public:
  Exchange(const std::string& url, const char* protocols, const std::string& ca_file,
           const Timeouts& timeouts) {
    start_curl();
    handle_.reset(curl_easy_init());
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_PROTOCOLS_STR, protocols);
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(timeouts.connect.count()));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(timeouts.whole.count()));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!ca_file.empty()) set(CURLOPT_CAINFO, ca_file.c_str());
    set(CURLOPT_WRITEFUNCTION, take);
    set(CURLOPT_WRITEDATA, &result_.answer);
    const auto parts = parts_of_url(url);
    if (parts && is_this_machine(parts->host)) set(CURLOPT_PROXY, "");  // none, whatever is set
  }

  template <class Value>
  void set(CURLoption option, Value value) {
    curl_easy_setopt(handle_.get(), option, value);
  }

  Transferred run() {
    const CURLcode code = curl_easy_perform(handle_.get());
    curl_easy_getinfo(handle_.get(), CURLINFO_RESPONSE_CODE, &result_.code);
    result_.done = code == CURLE_OK;
    if (!result_.done) explain(code, result_);
    return std::move(result_);
  }

 private:
  std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle_{nullptr, curl_easy_cleanup};
  Transferred result_;
};

}  // namespace

Transferred transfer_mail(const MailTransfer& transfer, std::string_view bytes,
                          const Timeouts& timeouts) {
  Exchange exchange(transfer.url, "smtp,smtps", transfer.ca_file, timeouts);
  exchange.set(CURLOPT_USE_SSL, static_cast<long>(transfer.tls ? CURLUSESSL_ALL : CURLUSESSL_NONE));
  if (!transfer.user.empty()) {
    exchange.set(CURLOPT_USERNAME, transfer.user.c_str());
    exchange.set(CURLOPT_PASSWORD, transfer.password.c_str());
  }
  List to;
  to.add(transfer.to);
  Upload upload{bytes};
  exchange.set(CURLOPT_MAIL_FROM, transfer.from.c_str());
  exchange.set(CURLOPT_MAIL_RCPT, to.get());
  exchange.set(CURLOPT_UPLOAD, 1L);
  exchange.set(CURLOPT_READFUNCTION, give);
  exchange.set(CURLOPT_READDATA, &upload);
  return exchange.run();
}

Transferred post_json(const std::string& url, const std::string& body, const std::string& ca_file,
                      const Timeouts& timeouts) {
  Exchange exchange(url, "http,https", ca_file, timeouts);
  List headers;
  headers.add("Content-Type: application/json; charset=utf-8");
  headers.add("Expect:");  // no waiting for a leave to send
  exchange.set(CURLOPT_HTTPHEADER, headers.get());
  exchange.set(CURLOPT_POSTFIELDS, body.c_str());
  exchange.set(CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
  return exchange.run();
}

}  // namespace duban
