#include "delivery/entry.h"

#include "base/json.h"
#include "base/sha256.h"
#include "delivery/utc.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

// The fields of an entry's file; one that is missing or of a wrong type spoils the whole.
class EntryFields {
 public:
  explicit EntryFields(const Json& json) : json_(json) {}

  std::string text(const char* key) {
    const Json* value = find(key);
    if (value && value->is_string()) return value->get<std::string>();
    good_ = false;
    return {};
  }
  int whole(const char* key) {
    const Json* value = find(key);
    if (value && value->is_number_integer()) return value->get<int>();
    good_ = false;
    return 0;
  }
  std::int64_t time(const char* key) {
    const auto seconds = utc_seconds(text(key));
    if (!seconds) good_ = false;
    return seconds.value_or(0);
  }
  std::optional<std::int64_t> time_or_nothing(const char* key) {
    const Json* value = find(key);
    if (value && value->is_null()) return {};
    return time(key);
  }
  bool good() const { return good_; }

 private:
  const Json* find(const char* key) const {
    const auto found = json_.find(key);
    return found == json_.end() ? nullptr : &*found;
  }
  const Json& json_;
  bool good_ = true;
};

}  // namespace

std::string write_entry(const OutboxEntry& entry) {
  const Json json = {{"id", entry.message.id},
                     {"unit", entry.message.unit},
                     {"channel", entry.channel},
                     {"queued", to_utc(entry.queued)},
                     {"tries", entry.tries},
                     {"next", to_utc(entry.next)},
                     {"sent", entry.sent ? Json(to_utc(*entry.sent)) : Json()},
                     {"reason", entry.reason},
                     {"subject", entry.message.subject},
                     {"text", entry.message.text},
                     {"html", entry.message.html}};
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<OutboxEntry> read_entry(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return {};
  EntryFields fields(json);
  OutboxEntry entry;
  entry.message = {fields.text("id"), fields.text("unit"), fields.text("subject"),
                   fields.text("text"), fields.text("html")};
  entry.channel = fields.text("channel");
  entry.queued = fields.time("queued");
  entry.tries = fields.whole("tries");
  entry.next = fields.time("next");
  entry.sent = fields.time_or_nothing("sent");
  entry.reason = fields.text("reason");
  if (!fields.good()) return {};
  return entry;
}

std::string file_name(const OutboxEntry& entry) {
  std::string readable = entry.message.id.substr(0, 60);
  for (char& letter : readable) {
    const bool safe = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                      (letter >= '0' && letter <= '9') || letter == '-';
    if (!safe) letter = '_';
  }
  const std::string exact = sha256(entry.message.id + "\n" + entry.channel).substr(0, 20);
  return fmt::format("{}.{}.json", readable, exact);
}

std::string channel_in_chinese(std::string_view channel) {
  if (const auto address = channel_target(channel, "mail:")) return "邮件 " + *address;
  if (const auto id = channel_target(channel, "robot:")) return "机器人 " + *id;
  return std::string(channel);
}

std::optional<std::string> channel_target(std::string_view channel, std::string_view prefix) {
  if (!channel.starts_with(prefix)) return {};
  return std::string(channel.substr(prefix.size()));
}

}  // namespace duban
