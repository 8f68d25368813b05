#include "delivery/channels.h"

#include "base/file.h"
#include "base/text.h"
#include "base/toml.h"
#include "delivery/address.h"
#include "delivery/secret_file.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <utility>

namespace duban {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::pair<std::string_view, RobotKind>, 3> robot_kinds = {
    {{"dingtalk", RobotKind::dingtalk},
     {"wecom", RobotKind::wecom},
     {"feishu", RobotKind::feishu}}};

class Reader {
 public:
  Reader(const toml::table& root, const fs::path& file, Problems& problems)
      : root_(root, file.string(), problems),
        file_(file.string()),
        folder_(file.parent_path()),
        problems_(problems) {}

  Channels read() {
    if (root_.whole("schema", 0) != 1) wrong(root_, "schema", "收发文件须有 schema = 1");
    if (const auto* table = root_.table("mail")) read_mail(*table);
    for (const auto* table : root_.tables("robot")) read_robot(*table);
    for (const auto* table : root_.tables("to")) read_to(*table);
    if (const auto* table = root_.table("morning")) {
      Fields fields(*table, file_, problems_);
      read_recipients(fields, channels_.morning);
    }
    root_.finish();
    return std::move(channels_);
  }

 private:
  void wrong(Fields& fields, const char* key, std::string what, const char* rule = "syntax") {
    fields.complain(rule, fields.place(key), std::move(what));
  }

  // A field that must say something.
  std::string needed(Fields& fields, const char* key) {
    const bool there = fields.any(key) != nullptr;
    std::string value = fields.text(key);
    if (value.empty() && (!there || fields.any(key)->is_string()))
      wrong(fields, key, fmt::format("缺少“{}”", key));
    return value;
  }

  std::string ca_file(Fields& fields) {
    const std::string given = fields.text("ca_file");
    if (given.empty()) return {};
    const fs::path path = folder_ / given;
    if (!fs::is_regular_file(path))
      wrong(fields, "ca_file", fmt::format("没有证书文件“{}”", path.string()));
    return path.string();
  }

  std::string secret(Fields& fields, const char* key) {
    const std::string given = fields.text(key);
    if (given.empty()) return {};
    const Secret secret = read_secret(folder_ / given);
    if (!secret.wrong.empty())
      wrong(fields, key, fmt::format("“{}”:{}", key, secret.wrong), "unreadable-secret");
    return secret.value;
  }

  void read_mail(const toml::table& table) {
    Fields fields(table, file_, problems_);
    MailServer& mail = channels_.mail.emplace();
    mail.url = needed(fields, "server");
    const std::string tls = fields.text("tls");
    if (!tls.empty() && tls != "none")
      wrong(fields, "tls", "“tls”只能是 \"none\";不写就是必须加密");
    mail.tls = tls != "none";
    judge_server(fields, mail);
    mail.user = fields.text("user");
    mail.password = secret(fields, "password_file");
    if (mail.user.empty() != !fields.any("password_file"))
      wrong(fields, "user", "“user”和“password_file”须同时给出");
    mail.from = needed(fields, "from");
    if (!mail.from.empty() && !is_mail_address(mail.from))
      wrong(fields, "from", fmt::format("“{}”不是邮箱地址", mail.from));
    mail.from_name = fields.text("from_name");
    mail.ca_file = ca_file(fields);
    fields.finish();
  }

  void judge_server(Fields& fields, const MailServer& mail) {
    if (mail.url.empty()) return;
    const auto url = parts_of_url(mail.url);
    if (!url || (url->scheme != "smtp" && url->scheme != "smtps") || url->beyond_host)
      return wrong(fields, "server", "“server”应写作 smtps://主机:465 或 smtp://主机:587");
    if (url->credentials)
      wrong(fields, "server", "“server”里不得写用户和密码,密码放在 password_file");
    if (!mail.tls && (url->scheme == "smtps" || !is_this_machine(url->host)))
      wrong(fields, "tls", "“tls = \"none\"”只用于本机(127.0.0.1)的 smtp 服务器");
  }

  void read_robot(const toml::table& table) {
    Fields fields(table, file_, problems_);
    Robot robot;
    robot.id = needed(fields, "id");
    if (channels_.robot(robot.id))
      wrong(fields, "id", fmt::format("有两个机器人叫“{}”", robot.id), "duplicate-robot");
    robot.kind = kind(fields);
    robot.url = needed(fields, "url");
    judge_robot_url(fields, robot.url);
    robot.secret = secret(fields, "secret_file");
    if (robot.kind == RobotKind::wecom && fields.any("secret_file"))
      wrong(fields, "secret_file", "企业微信机器人没有签名密钥,请去掉“secret_file”");
    robot.ca_file = ca_file(fields);
    fields.finish();
    channels_.robots.push_back(std::move(robot));
  }

  RobotKind kind(Fields& fields) {
    const std::string given = needed(fields, "kind");
    for (const auto& [name, kind] : robot_kinds)
      if (name == given) return kind;
    if (!given.empty())
      wrong(fields, "kind", "“kind”只能是 dingtalk(钉钉)、wecom(企业微信)、feishu(飞书)");
    return RobotKind::dingtalk;
  }

  // Never repeats the address: it is a key.
  void judge_robot_url(Fields& fields, const std::string& given) {
    if (given.empty()) return;
    const auto url = parts_of_url(given);
    if (!url || url->credentials || (url->scheme != "https" && url->scheme != "http"))
      return wrong(fields, "url", "“url”应为机器人的 https 地址");
    if (url->scheme == "http" && !is_this_machine(url->host))
      wrong(fields, "url", "“url”须用 https(http 只用于本机 127.0.0.1)");
  }

  void read_to(const toml::table& table) {
    Fields fields(table, file_, problems_);
    Recipients& to = channels_.to.emplace_back();
    to.unit = needed(fields, "unit");
    to.place = fields.place("unit");
    const bool twice = std::count_if(channels_.to.begin(), channels_.to.end(),
                                     [&](const auto& o) { return o.unit == to.unit; }) > 1;
    if (twice && !to.unit.empty())
      wrong(fields, "unit", fmt::format("“{}”有两个 [[to]]", to.unit), "duplicate-unit");
    read_recipients(fields, to);
  }

  void read_recipients(Fields& fields, Recipients& to) {
    to.mail = fields.text_or_texts("mail");
    to.robots = fields.text_or_texts("robots");
    for (const std::string& address : to.mail)
      if (!is_mail_address(address))
        wrong(fields, "mail", fmt::format("“{}”不是邮箱地址", address));
    if (!to.mail.empty() && !channels_.mail) wrong(fields, "mail", "没有 [mail],发不了邮件");
    for (const std::string& id : to.robots)
      if (!channels_.robot(id))
        wrong(fields, "robots",
              fmt::format("没有名为“{}”的机器人{}", id, did_you_mean(id, robot_ids())),
              "unknown-robot");
    fields.finish();
  }

  std::vector<std::string> robot_ids() const {
    std::vector<std::string> ids;
    for (const Robot& robot : channels_.robots) ids.push_back(robot.id);
    return ids;
  }

  Fields root_;
  std::string file_;
  fs::path folder_;
  Problems& problems_;
  Channels channels_;
};

}  // namespace

const Robot* Channels::robot(std::string_view id) const {
  const auto found = std::find_if(robots.begin(), robots.end(),
                                  [&](const Robot& robot) { return robot.id == id; });
  return found == robots.end() ? nullptr : &*found;
}

Result<Channels> read_channels(std::string_view text, const fs::path& file) {
  auto root = parse_toml(text, file.string());
  if (!root) return {std::nullopt, std::move(root.problems)};
  Problems problems;
  Channels channels = Reader(*root, file, problems).read();
  sort_problems(problems);
  return result_of(std::move(channels), std::move(problems));
}

Result<Channels> load_channels(const fs::path& file) {
  auto channels = read_channels(read_text_file(file), file);
  if (!channels || channels->robots.empty() || !is_open_to_all(file)) return channels;
  return {std::nullopt,
          {{"unreadable-secret",
            Severity::error,
            {file.string(), 0},
            "机器人的地址就是密钥,而这个文件人人可读;请先运行 chmod 600"}}};
}

}  // namespace duban
