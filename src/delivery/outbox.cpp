#include "delivery/outbox.h"

#include "base/error.h"
#include "base/file.h"
#include "base/lock.h"
#include "delivery/backoff.h"
#include "delivery/entry.h"
#include "delivery/send.h"
#include "delivery/utc.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <set>
#include <thread>
#include <tuple>
#include <utility>

namespace duban {

namespace fs = std::filesystem;

namespace {

// What the robots' platforms take of one robot in a minute.
constexpr int robot_batch = 20;
// So that a call ends in a quarter of an hour; what is left waits for the next one.
constexpr int most_batches = 15;

struct Waiting {
  fs::path file;
  OutboxEntry entry;
};

const Recipients* recipients_of(const Channels& channels, const std::string& unit) {
  if (unit.empty()) return &channels.morning;
  const auto found = std::find_if(channels.to.begin(), channels.to.end(),
                                  [&](const Recipients& to) { return to.unit == unit; });
  return found == channels.to.end() ? nullptr : &*found;
}

std::vector<std::string> ways_of(const Recipients& to) {
  std::vector<std::string> ways;
  for (const std::string& address : to.mail) ways.push_back("mail:" + address);
  for (const std::string& id : to.robots) ways.push_back("robot:" + id);
  return ways;
}

// Files of the outbox, in its three stages.
class Outbox {
 public:
  explicit Outbox(fs::path folder) : folder_(std::move(folder)) {
    std::error_code refused;
    fs::create_directories(folder_ / "sent", refused);
    if (!refused) fs::create_directories(folder_ / "failed", refused);
    if (refused) throw Error(fmt::format("无法建立发件箱“{}”", folder_.string()));
  }

  void queue(const OutboxEntry& entry) const {
    const std::string name = file_name(entry);
    // In the order in which a file moves, so that one on the move is seen at one place.
    for (const char* stage : {"", "sent", "failed"})
      if (fs::exists(folder_ / stage / name)) return;
    write_file(folder_ / name, write_entry(entry));
  }

  // What waits, oldest first.  A file that is none of ours is put aside and told.
  std::vector<Waiting> waiting(DeliveryOutcome& outcome) const {
    std::vector<Waiting> waiting;
    for (const fs::path& file : files()) {
      auto entry = read_entry(read_file(file));
      if (entry) {
        waiting.push_back({file, std::move(*entry)});
        continue;
      }
      move(file, "failed");
      ++outcome.failed;
      outcome.undelivered.push_back(
          {file.stem().string(), "", "", "", "发件箱里的这个文件已损坏,已移到 failed", 0, true});
    }
    std::sort(waiting.begin(), waiting.end(), [](const Waiting& a, const Waiting& b) {
      return std::tie(a.entry.queued, a.file) < std::tie(b.entry.queued, b.file);
    });
    return waiting;
  }

  void keep(const Waiting& waiting) const { write_file(waiting.file, write_entry(waiting.entry)); }

  void move(const fs::path& file, const char* stage) const {
    std::error_code refused;
    fs::rename(file, folder_ / stage / file.filename(), refused);
    if (refused) throw Error(fmt::format("无法移动发件箱里的“{}”", file.string()));
  }

 private:
  std::vector<fs::path> files() const {
    std::vector<fs::path> files;
    std::error_code refused;
    for (const auto& item : fs::directory_iterator(folder_, refused))
      if (item.path().extension() == ".json" && item.is_regular_file())
        files.push_back(item.path());
    if (refused) throw Error(fmt::format("无法读取发件箱“{}”", folder_.string()));
    return files;
  }

  fs::path folder_;
};

// One round through what waits, in batches where it is much for one robot.
class Round {
 public:
  Round(const Channels& channels, Outbox outbox, std::int64_t now, const Timeouts& timeouts,
        DeliveryOutcome& outcome)
      : channels_(channels),
        outbox_(std::move(outbox)),
        now_(now),
        timeouts_(timeouts),
        outcome_(outcome) {}

  void run() {
    std::vector<Waiting> batch = outbox_.waiting(outcome_);
    for (int i = 1; !batch.empty(); ++i) {
      for (Waiting& waiting : batch) treat(waiting);
      batch = std::exchange(full_, {});
      if (batch.empty() || i == most_batches) break;
      std::this_thread::sleep_for(timeouts_.between_batches);
      in_batch_.clear();
    }
    outcome_.waiting += static_cast<int>(batch.size());
  }

 private:
  void treat(Waiting& waiting) {
    OutboxEntry& entry = waiting.entry;
    if (entry.sent) return outbox_.move(waiting.file, "sent");  // killed before it was moved
    const std::string server = server_of(entry.channel);
    if (entry.next > now_ || unreached_.contains(server)) return void(++outcome_.waiting);
    if (server != "mail" && ++in_batch_[server] > robot_batch)
      return full_.push_back(std::move(waiting));
    const Sent sent = send(entry);
    if (!sent.reached) unreached_.insert(server);
    sent.ok ? record_sent(waiting) : record_failure(waiting, sent.reason);
  }

  // All mail goes over one server, each robot over its own.
  static std::string server_of(const std::string& channel) {
    return channel.starts_with("mail:") ? "mail" : channel;
  }

  Sent send(const OutboxEntry& entry) const {
    if (const auto address = channel_target(entry.channel, "mail:")) {
      if (!channels_.mail) return {false, true, "收发文件里已没有 [mail]"};
      return send_mail(*channels_.mail, *address, entry.message, entry.queued, timeouts_);
    }
    const auto id = channel_target(entry.channel, "robot:");
    const Robot* robot = id ? channels_.robot(*id) : nullptr;
    if (!robot) return {false, true, "收发文件里已没有这个机器人"};
    return send_to_robot(*robot, entry.message, now_, timeouts_);
  }

  // Marked first and moved then: a kill in between does not send it twice.
  void record_sent(Waiting& waiting) {
    waiting.entry.sent = now_;
    waiting.entry.reason.clear();
    ++waiting.entry.tries;
    outbox_.keep(waiting);
    outbox_.move(waiting.file, "sent");
    ++outcome_.sent;
  }

  void record_failure(Waiting& waiting, const std::string& reason) {
    OutboxEntry& entry = waiting.entry;
    entry.tries = std::clamp(entry.tries, 0, most_delivery_tries) + 1;
    entry.reason = reason;
    const bool given_up = entry.tries >= most_delivery_tries;
    if (!given_up) entry.next = now_ + delivery_waits.at(static_cast<std::size_t>(entry.tries - 1));
    outbox_.keep(waiting);
    if (given_up) outbox_.move(waiting.file, "failed");
    ++(given_up ? outcome_.failed : outcome_.waiting);
    outcome_.undelivered.push_back({entry.message.id, entry.message.subject, entry.message.unit,
                                    channel_in_chinese(entry.channel), reason, entry.tries,
                                    given_up});
  }

  const Channels& channels_;
  const Outbox outbox_;
  std::int64_t now_;
  const Timeouts& timeouts_;
  DeliveryOutcome& outcome_;
  std::set<std::string> unreached_;
  std::map<std::string, int> in_batch_;
  std::vector<Waiting> full_;  // for the next batch
};

std::int64_t seconds_of(const std::string& now) {
  if (const auto seconds = utc_seconds(now)) return *seconds;
  throw Error(fmt::format("“{}”不是世界时", now));
}

}  // namespace

std::vector<std::string> put_in_outbox(const Channels& channels,
                                       const std::vector<OutMessage>& messages,
                                       const fs::path& folder, const std::string& now) {
  const std::int64_t seconds = seconds_of(now);
  const Outbox outbox(folder);
  std::vector<std::string> without_way;
  std::set<std::string> told;
  for (const OutMessage& message : messages) {
    const Recipients* to = recipients_of(channels, message.unit);
    const std::vector<std::string> ways = to ? ways_of(*to) : std::vector<std::string>{};
    if (ways.empty() && !message.unit.empty() && told.insert(message.unit).second)
      without_way.push_back(message.unit);
    for (const std::string& way : ways) outbox.queue({message, way, seconds, 0, seconds, {}, ""});
  }
  return without_way;
}

DeliveryOutcome deliver(const Channels& channels, const std::vector<OutMessage>& messages,
                        const fs::path& folder, const std::string& now, const Timeouts& timeouts) {
  DeliveryOutcome outcome;
  outcome.without_way = put_in_outbox(channels, messages, folder, now);
  const FileLock lock(folder / ".lock");
  outcome.busy = !lock.held();
  if (lock.held()) Round(channels, Outbox(folder), seconds_of(now), timeouts, outcome).run();
  return outcome;
}

}  // namespace duban
