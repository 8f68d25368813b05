#pragma once

#include <map>
#include <string>

#include "document/build.h"
#include "docx/docx.h"
#include "docx/package.h"

// Papers of our own, and what is in a Word file.
namespace papers {

using namespace duban;

inline std::map<std::string, std::string> parts_of(const std::string& docx) {
  std::map<std::string, std::string> parts;
  for (const PackagePart& part : unzipped_package(docx)) parts[part.name] = part.content;
  return parts;
}

inline std::string text_of(const Document& document) {
  return parts_of(to_docx(document)).at("word/document.xml");
}

// A 函 with everything that one may have.
inline Document letter() {
  Document document;
  document.title = "关于“建立行政执法协调监督工作体系”等3项任务的督办函";
  Official official;
  official.layout = Official::Layout::letter;
  official.issuer = "示例市法治政府建设办公室";
  official.number = "督〔2024〕3号";
  official.urgency = "特急";
  official.addressee = "市司法局";
  official.attachments = {"逾期任务清单", "办理情况反馈表"};
  official.signature = "示例市法治政府建设办公室";
  official.date = Day(2024, 7, 1);
  official.remark = "联系人：示例，电话：0000";
  official.copies = "市委办公室，市政府办公室";
  document.official = official;
  document.blocks.emplace_back(paragraph("经对照方案巡检，贵单位牵头的3项任务逾期未完成。"));
  document.blocks.emplace_back(numbered({"请抓紧办理。", "请于7月8日前书面回复。"}));
  return document;
}

// A 通报 in the common layout.
inline Document bulletin() {
  Document document = letter();
  document.title = "关于2024年上半年法治政府建设任务推进情况的通报";
  document.official->layout = Official::Layout::paper;
  document.official->printer = "示例市法治政府建设办公室";
  document.official->printed = Day(2024, 7, 2);
  document.blocks.emplace_back(heading(1, "一、总体情况"));
  document.blocks.emplace_back(heading(2, "（一）进展"));
  document.blocks.emplace_back(heading(3, "1.要求"));
  Table table{"任务", {{"编号", 1, false}, {"进度", 1, true}}, {}};
  table.rows = {{cell("14.1"), cell("40%")}, {cell(Tint::red, "15.1"), cell("5%")}};
  table.anchors = {"t-14-1", "t-15-1"};
  document.blocks.emplace_back(table);
  document.blocks.emplace_back(
      paragraph({Text{"见"}, Text{"14.1", false, Tint::none, "t-14-1"}, Text{"。"}}));
  return document;
}

}  // namespace papers
