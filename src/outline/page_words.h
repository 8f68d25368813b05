#pragma once

#include <string_view>

namespace duban {

// Each is given a tidied line without bullets.

// Words that only web pages have: 分享到, 返回顶部, 扫一扫在手机打开当前页.
bool is_page_control(std::string_view line);

// Words that pages have, and documents may: 全文, 政策解读, 发布; and names of pages about one.
bool is_page_word(std::string_view line);
bool is_page_word_only(std::string_view line);  // no names

// 索引号：… or [主题分类]…: what the register of documents says of one.
bool is_register_line(std::string_view line);
bool is_weak_register_line(std::string_view line);  // by a name that tasks have too: 类别：

// Whether a line or a cell is a name of the register: 索引号, 发布机构.
bool is_register_name(std::string_view words);

// A heading below which only other pages are listed: 相关词条.
bool opens_other_pages(std::string_view line);

// © and licences of a site: 版权所有, ICP备, 公安备案.
bool is_site_imprint(std::string_view line);

// 您现在所在的位置：首页>政务公开
bool is_crumbs(std::string_view line);

// — 3 —, 第3页, 3/10.
bool is_page_number(std::string_view line);

}  // namespace duban
