#pragma once

namespace duban {

// The numbers of GB/T 9704-2012 in twips, 1/20 point; sizes of type in half points.
namespace gb {

constexpr int twips(double mm) { return static_cast<int>(mm * 1440 / 25.4 + 0.5); }

constexpr int page_width = 11906;  // A4
constexpr int page_height = 16838;
constexpr int top = 2098;     // 天头 37 mm
constexpr int left = 1587;    // 订口 28 mm
constexpr int right = 1474;   // 版心 156 mm wide
constexpr int bottom = 1984;  // 版心 225 mm high
constexpr int text_width = page_width - left - right;
constexpr int text_height = page_height - top - bottom;

constexpr int lines = 22;
constexpr int characters = 28;
constexpr int line = text_height / lines;  // 579: with 580 the 22nd line would not fit
constexpr double character = static_cast<double>(text_width) / characters;
// Of the grid: what a character's pitch is more than 16 pt, in 1/4096 pt, rounded so that 28 fit.
constexpr int character_space = -848;
constexpr int closer = -6;  // twips: 28 characters of 3号 in a line

constexpr int size_2 = 44;        // 2号 22 pt
constexpr int size_3 = 32;        // 3号 16 pt
constexpr int size_4 = 28;        // 4号 14 pt
constexpr int size_small_4 = 24;  // 小4 12 pt
constexpr int size_5 = 21;        // 5号 10.5 pt

// 一行 of larger type: its own height and 7/8 of a character of 3号.
constexpr int title_line = 720;

}  // namespace gb

}  // namespace duban
