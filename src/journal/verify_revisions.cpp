#include <fmt/core.h>

#include <nlohmann/json.hpp>

#include "journal/digest.h"
#include "journal/log.h"
#include "journal/renumber.h"
#include "journal/revisions.h"
#include "journal/verify.h"

namespace duban {

namespace {

class Comparison {
 public:
  Comparison(Database& database, Problems& problems) : database_(database), problems_(problems) {}

  void compare(const std::string& plan, const RevisionRow& revision) {
    plan_ = plan;
    number_ = revision.number;
    const auto event = find_event(database_, fmt::format("{}-{}", revision.origin, revision.seq));
    if (!event || event->kind != EventKind::plan_loaded || event->plan != plan) {
      return complain("没有对应的载入记录");
    }
    const auto body = nlohmann::json::parse(event->body, nullptr, false);
    if (!body.is_object()) return complain("的载入记录无法读取");
    if (body.value("revision", nlohmann::json()) != revision.number || event->on != revision.from ||
        recorded_on(*event) != revision.recorded) {
      complain("的生效日期或版次与载入记录不符");
    }
    compare_content(revision, body);
  }

 private:
  void compare_content(const RevisionRow& revision, const nlohmann::json& body) {
    const std::string digest = digest_of(read_revision(database_, revision, PlanDetail::all));
    if (digest != revision.digest || body.value("sha256", nlohmann::json()) != digest) {
      complain("的内容与载入时不同");
    }
    if (nlohmann::json(aliases(revision)) != body.value("renumbered", nlohmann::json::object())) {
      complain("的任务编号沿革与载入记录不符");
    }
  }

  Renumbered aliases(const RevisionRow& revision) {
    Renumbered found;
    Rows rows = database_.query("SELECT before, after FROM alias WHERE plan = ? AND revision = ?",
                                revision.plan, revision.number);
    while (rows.next()) found[rows.string(0)] = rows.string(1);
    return found;
  }

  void complain(const char* what) {
    duban::complain(problems_, database_, "broken-revision",
                    fmt::format("方案 {} 第 {} 版{}", plan_, number_, what));
  }

  Database& database_;
  Problems& problems_;
  std::string plan_;
  int number_ = 0;
};

}  // namespace

void verify_revisions(Database& database, Problems& problems) {
  Comparison comparison(database, problems);
  std::int64_t revisions = 0;
  Rows plans = database.query("SELECT id, name FROM plan ORDER BY id");
  while (plans.next()) {
    for (const RevisionRow& revision : all_revisions(database, plans.long_whole(0))) {
      comparison.compare(plans.string(1), revision);
      ++revisions;
    }
  }
  Rows rows = database.query("SELECT count(*) FROM event WHERE kind = 'plan-loaded'");
  if (rows.next() && rows.long_whole(0) != revisions) {
    complain(problems, database, "broken-revision",
             fmt::format("载入记录 {} 条,而方案版本有 {} 个", rows.long_whole(0), revisions));
  }
}

}  // namespace duban
