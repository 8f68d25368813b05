#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "source/source.h"

namespace duban {

// How items are numbered in official papers (GB/T 9704: 一、 （一） 1. （1）; and what is met
// besides).
enum class NumberStyle {
  none,
  chapter,        // 第一章, 第一部分, 第一节
  article,        // 第十二条
  han,            // 一、
  han_bracket,    // （一）
  digit,          // 1.  1．  1、
  dotted,         // 1.2  3.2.1
  digit_bracket,  // （1）  1)
  circled,        // ①
  named,          // 任务1, 问题3, 专栏2
  first_is,       // 一是, 二是, 第一，
  column,         // the number column of a table
};

struct Marker {
  NumberStyle style = NumberStyle::none;
  std::string printed;  // as in the clean text: "（一）", "14.", "第十二条", "问题1"; "" = none
  std::string core;  // 一, 14, 十二, 1, 1.2
  int ordinal = 0;   // its last number: 1, 14, 12
};

// What a labelled line or a table column tells of its item.
enum class Label {
  none,
  lead,   // 牵头单位, 主办单位, 第一责任单位
  owner,  // 责任单位, 责任部门, 承办单位, 责任科室: owners, nobody said which leads
  support,   // 配合单位, 协办单位; 责任单位 beside a 牵头单位 in the same item
  due,       // 完成时限, 整改时限, 时限要求, 完成时间, 时序进度
  person,    // 责任领导, 责任人, 联系人: names of persons, no units
  goal,      // 整改目标, 工作目标
  measure,   // 整改措施, 工作举措, 具体措施, 工作要求, 主要内容
  target,    // 指标, 目标值
  evidence,  // 成果形式, 佐证材料
  basis,     // 依据, 对应条款
  category,  // 任务类别, 领域: a group of items
  remark,    // 备注
};

enum class PieceKind {
  furniture,  // menus, share buttons, page numbers, 相关词条
  head,       // the document's title, number, addressees, issuer and date before or after the text
  loose,      // a paragraph under no item: before the first one, or after a break behind the last
  marker,
  title,  // an item's heading, with its closing full stop
  body,
  label,  // "责任单位：", the words of a label
  field,  // what the label tells; a table's cell
};

// A piece of the document.  All pieces together, in their order, are the whole of it; only a cell
// merged over several rows is a field of each.
struct OutlinePiece {
  PieceKind kind = PieceKind::body;
  Label label = Label::none;
  int item = -1;          // index in Outline::items; -1 = none
  bool paragraph = true;  // begins a paragraph, a line or a cell
  Traced text;
};

// A numbered item, an unnumbered heading or a row of a table.
struct OutlineItem {
  Marker marker;
  int parent = -1;          // index of the item it stands under
  int level = 0;            // items above it
  std::string title;        // its heading without the full stop; "" = it has none
  bool row = false;         // made from a table's row
  bool matter = false;      // what a form is about: 督办事项：…
  bool whole_cell = false;  // its title is all of its task cell, and no other cell says its duty
};

// What the head and the tail of the document say of it.
struct Letterhead {
  std::string title;
  std::string issuer;
  std::string number;  // 发文字号: 赣市府发〔2022〕5号
  std::optional<Day> issued;
  std::optional<Day> period_start;  // （2022—2025年）
  std::optional<Day> period_end;
};

// A document taken apart by its own numbering; says nothing of what an item means.
struct Outline {
  Letterhead head;
  std::vector<OutlineItem> items;    // in the document's order: a parent before its children
  std::vector<OutlinePiece> pieces;  // likewise
};

}  // namespace duban
