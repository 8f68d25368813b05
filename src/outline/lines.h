#pragma once

#include "outline/points.h"

namespace duban {

// What a line of an official paper is, by its words and form alone.  All take folded lines.

bool names_a_paper(Points line);    // …实施方案, …任务分工表（2021—2025年）
bool is_notice(Points line);        // …关于印发…的通知
bool is_paper_number(Points line);  // 渝府办发〔2025〕42号
bool is_addressee(Points line);     // 各区人民政府，市政府各部门：
bool is_forwarding(Points line);    // …现印发给你们，请认真贯彻执行。
bool is_office(Points line);        // 吉林市人民政府办公室
bool is_signature(Points line);     // an office, a day, （此件公开发布）
bool is_metadata(Points line);      // 索引号: …; [主题分类] …
bool closes_paper(Points line);  // 本措施自印发之日起施行…; 各地区要认真贯彻落实…

bool ends_with_owners(Points line);  // …（责任单位：市司法局）: closes an item

// What a notice forwards: of 关于印发《X》的通知 it is X; "" where it forwards nothing.
Points forwarded_title(Points notice);

std::u32string without_blanks(Points text);

}  // namespace duban
