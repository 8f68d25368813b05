#include "formats/html/style.h"

#include <string>

namespace duban {

// Faces and ranks of GB/T 9704: title 小标宋, then 黑体, 楷体, body 仿宋; a red rule under the
// title.
static constexpr std::string_view words_style = R"(
:root { --ink: #1a1a1a; --soft: #5c5c5c; --rule: #b9b9b9; --red: #c7000b;
  --song: "仿宋_GB2312", "FangSong", "STFangsong", "Noto Serif CJK SC", "Songti SC", "SimSun", serif;
  --hei: "SimHei", "黑体", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif;
  --kai: "楷体_GB2312", "KaiTi", "STKaiti", "Noto Serif CJK SC", serif; }
* { box-sizing: border-box; }
html { background: #e9e9e7; color: var(--ink); font: 17px/1.75 var(--song); }
body { margin: 0; }
main { max-width: 900px; margin: 28px auto; padding: 64px 72px 72px; background: #fff;
  box-shadow: 0 1px 6px rgba(0,0,0,.18); overflow-wrap: anywhere; }
header { border-bottom: 3px solid var(--red); padding-bottom: 16px; text-align: center; }
h1 { margin: 0; font: bold 30px/1.4 "方正小标宋简体", "FZXiaoBiaoSong-B05S", "STZhongsong",
  "Noto Serif CJK SC", serif; text-wrap: balance; word-break: keep-all; }
.mark { text-indent: 0; font-weight: 700; }
.subtitle { margin: 10px 0 0; text-align: center; text-indent: 0; font-size: 18px; }
.issuer { margin: 0 0 10px; text-align: center; text-indent: 0; color: var(--red); font-size: 26px;
  letter-spacing: .06em; }
.addressee { margin-top: 1em; text-indent: 0; }
.signed { margin-top: 1.6em; padding-right: 2em; text-align: right; text-indent: 0;
  break-before: avoid; }
.signed + .signed { margin-top: .3em; }
.signed + .note, .signed + .foot { margin-top: 1.4em; }
.foot { text-indent: 0; padding: 2px 1em; border-top: 1px solid var(--ink); }
.facts { display: flex; flex-wrap: wrap; gap: 2px 32px; margin: 14px 0 22px; font-size: 14px;
  line-height: 1.6; color: var(--soft); }
.facts div { display: flex; }
.facts dt::after { content: "："; }
.facts dt { white-space: nowrap; }
.facts dd { margin: 0; color: var(--ink); }
h2, h3, h4 { margin: 1.1em 0 .3em; line-height: 1.5; text-indent: 2em; font-weight: normal; }
h2 { font-size: 20px; font-family: var(--hei); }
h3 { font-size: 18px; font-family: var(--kai); font-weight: bold; }
h4 { font-size: 17px; font-weight: bold; }
p { margin: .3em 0; text-indent: 2em; text-align: justify; }
ul, ol { margin: .3em 0; padding-left: 3.2em; }
b { font-family: var(--hei); font-weight: bold; }
.lamp { white-space: nowrap; font-family: var(--hei); font-size: .94em; }
table { width: 100%; margin: 1em 0; border-collapse: collapse; font-size: 14px; line-height: 1.5;
  border-top: 2px solid var(--ink); border-bottom: 2px solid var(--ink); }
caption, figcaption { padding: 4px 0; font-family: var(--hei); font-size: 15px; text-align: center; }
th, td { padding: 4px 7px; border: 1px solid var(--rule); text-align: left; vertical-align: top; }
th:first-child, td:first-child { border-left: 0; }
th:last-child, td:last-child { border-right: 0; }
.word { white-space: nowrap; }
th { background: #f3f3f1; font-family: var(--hei); font-weight: normal;
  overflow-wrap: break-word; word-break: keep-all; }
.num { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 1em 0; text-align: center; }
figure svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
.wide { position: relative; width: min(1130px, 98vw); margin: 32px 0 32px calc(50% - min(565px, 49vw));
  padding: 24px 50px; background: #fff; box-shadow: 0 1px 6px rgba(0,0,0,.18); }
.wall { overflow-x: auto; }
.wall svg { margin-bottom: 14px; }
.traces { margin-top: 2em; border-top: 1px solid var(--rule); padding-top: .6em; font-size: 13px; }
.traces summary { cursor: pointer; color: var(--soft); }
.traces dt { font-family: var(--hei); }
)";

static constexpr std::string_view chart_style = R"(
svg { --green: #2f8f46; --yellow: #e8a800; --red: #cf2a27; --grey: #8d8d8d; --blue: #2467ae;
  --plain: #6d7f8d; font-family: var(--hei); }
.t { font-size: 12px; fill: #222; }
.small { font-size: 10px; }
.t.row, .t.in { font-size: 11px; }
.note { font-size: 9.5px; fill: #444; stroke: #fff; stroke-width: 2.5px; paint-order: stroke; }
.strong { font-weight: bold; }
.mid { text-anchor: middle; }
.end { text-anchor: end; }
.in { fill: #fff; }
.on-yellow { fill: #222; }
.full.green { fill: var(--green); } .bar.green, .faint.green { fill: #bfe3c6; }
.full.yellow { fill: var(--yellow); } .bar.yellow, .faint.yellow { fill: #ffe9a8; }
.full.red { fill: var(--red); } .bar.red, .faint.red { fill: #f6bcb8; }
.full.grey { fill: var(--grey); } .bar.grey, .faint.grey { fill: #dcdcdc; }
.full.blue { fill: var(--blue); } .bar.blue, .faint.blue { fill: #bcd5ef; }
.full.plain { fill: var(--plain); } .bar.plain, .faint.plain { fill: #d3dce2; }
.bar, .faint { stroke-width: .8; }
.bar.green, .faint.green { stroke: var(--green); } .bar.yellow, .faint.yellow { stroke: #b98600; }
.bar.red, .faint.red { stroke: var(--red); } .bar.grey, .faint.grey { stroke: var(--grey); }
.bar.blue, .faint.blue { stroke: var(--blue); } .bar.plain, .faint.plain { stroke: var(--plain); }
.bar.faint-bar, .faint { stroke-dasharray: 3 2; }
.bar.faint-bar { fill-opacity: .45; }
.lamp-green { color: #1f7a37; fill: #1f7a37; } .lamp-yellow { color: #9a6b00; fill: #9a6b00; }
.lamp-red { color: #c01f1c; fill: #c01f1c; } .lamp-grey { color: #6b6b6b; fill: #6b6b6b; }
.lamp-blue { color: #1d5a9c; fill: #1d5a9c; }
.critical { fill: none; stroke: #111; stroke-width: 1.6; }
.axis { stroke: #444; stroke-width: 1; }
.grid { stroke: #dedede; stroke-width: .7; }
.grid.year { stroke: #9c9c9c; }
.band { fill: #fdeeee; }
.stripe { fill: #fff; stroke: #f0f0f0; stroke-width: .6; }
.stripe.part { fill: #eceff2; }
.due { fill: #fff; stroke: #111; stroke-width: 1.2; }
.today { fill: var(--red); }
.today-line { stroke: var(--red); stroke-width: 1.2; }
.today-mark { fill: var(--red); }
.link { fill: none; stroke: #3b3f45; stroke-width: .9; }
.soft { stroke: #7d838a; stroke-dasharray: 3 2; }
.halo { fill: none; stroke: #fff; stroke-width: 2.6; stroke-opacity: .85; }
.head { fill: #3b3f45; }
)";

// Each tint has its own background, its own line under the words and a sign in front.
static constexpr std::string_view marked_style = R"(
a.within { color: inherit; text-decoration: underline dotted var(--soft); text-underline-offset: 3px; }
:target { background: #fff6c9; outline: 2px solid #d9a400; outline-offset: 1px; }
tr, .m { scroll-margin-top: 64px; }
.marked-caption { font-family: var(--hei); font-size: 15px; text-align: center; text-indent: 0; }
.legend { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 4px 20px;
  margin: .6em 0 .8em; padding: 8px 12px; list-style: none; background: #fafaf8;
  border: 1px solid var(--rule); font-size: 14px; line-height: 1.6; }
.legend .m { padding: 0 4px; }
.passage { display: grid; grid-template-columns: 3.4em 1fr; column-gap: 12px; }
.passage p { margin: .15em 0; text-indent: 0; line-height: 1.95; min-width: 0; }
.at { padding-top: .55em; border-right: 1px solid #e2e2df; padding-right: 8px; text-align: right;
  font: 12px/1.6 var(--hei); color: #8a8a86; font-variant-numeric: tabular-nums; }
.m { box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: 1px 0 0; }
.m-blue { background: #e6f0fb; border-bottom: 2px solid #2467ae; }
.m-green { background: #e7f4e9; border-bottom: 2px dashed #2f8f46; }
.m-yellow { background: #fff4d3; border-bottom: 2px dotted #a87900; }
.m-grey { background: #f0f0ee; border-bottom: 4px double #8a8a86; }
.m-red { background: #fde5e3; text-decoration: underline wavy #cf2a27 1.5px;
  text-underline-offset: 5px; }
.m.faint-words { color: #8f8f8b; font-size: .8em; }
.m.strong-words { font-family: var(--hei); }
.sign { display: inline-block; margin: 0 .35em 0 .15em; padding: 0 .4em; background: #fff;
  border: 1px solid currentColor; border-radius: 3px; font: 11px/1.5 var(--hei);
  vertical-align: .12em; white-space: nowrap; text-decoration: none; }
.sign.again { opacity: .42; }
.m-blue .sign { color: #1d5a9c; } .m-green .sign { color: #1f7a37; }
.m-yellow .sign { color: #7d5a00; } .m-grey .sign { color: #555; }
.m-red .sign { color: #fff; background: #c01f1c; border-color: #c01f1c; }
)";

static constexpr std::string_view print_style = R"(
@page { size: A4; margin: 30mm 24mm 28mm 26mm;
  @bottom-center { content: "— " counter(page) " —"; font: 12pt serif; } }
@page wide { size: A4 landscape; margin: 13mm 12mm 15mm;
  @bottom-center { content: "— " counter(page) " —"; font: 10pt serif; } }
@page compact { size: A4; margin: 15mm 15mm 14mm; }
@media print {
  html { background: #fff; font-size: 14pt; }
  .compact { page: compact; font-size: 10.5pt; line-height: 1.45; }
  .compact h1 { font-size: 18pt; }
  .compact header { padding-bottom: 4pt; }
  .compact .facts { display: block; margin: 6pt 0; font-size: 9.5pt; line-height: 1.5; }
  .compact table { margin: 6pt 0; font-size: 9.5pt; line-height: 1.35; }
  .compact th, .compact td { padding: 2pt 5pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; margin: 0; padding: 0; box-shadow: none; }
  h1 { font-size: 22pt; }
  h2 { font-size: 16pt; } h3 { font-size: 15pt; } h4 { font-size: 14pt; }
  h1, h2, h3, h4, caption { break-after: avoid; break-inside: avoid; }
  p { orphans: 2; widows: 2; }
  li, tr, figure, svg { break-inside: avoid; }
  table { font-size: 10.5pt; }
  thead { display: table-header-group; }
  caption, figcaption { font-size: 12pt; }
  .facts { font-size: 10.5pt; }
  .wide { page: wide; width: auto; margin: 0; padding: 0; box-shadow: none; font-size: 11pt; }
  .wide table { font-size: 9pt; line-height: 1.4; }
  .wide h2, .wide h3 { margin-top: 0; font-size: 14pt; text-indent: 0; }
  .wide figure.wall { break-inside: auto; margin: 0; overflow: visible; }
  .wall svg { width: 100%; margin-bottom: 8px; }
  .legend { position: static; font-size: 10.5pt; break-inside: avoid; }
  .passage p { font-size: 12pt; line-height: 1.75; }
  .traces:not([open]) { display: none; }
}
)";

// A3 has A4's shape, so that each drawing of the wall chart still fills a page.
static constexpr std::string_view wall_print_style = R"(
@page { size: A3 landscape; margin: 17mm 17mm 19mm; }
@media print {
  html { font-size: 15pt; }
  h1 { font-size: 26pt; margin: 0; }
  .subtitle { margin: 0; }
  .facts { display: flex; justify-content: center; gap: 2em; border: 0; font-size: 11pt; margin: 0; }
  .facts div { display: flex; border: 0; }
  .wide { page: auto; }
  .legend { font-size: 15pt; }
  figcaption { display: none; }
}
)";

std::string_view wall_style() { return wall_print_style; }

std::string_view page_style() {
  static const std::string whole = std::string(words_style) + std::string(chart_style) +
                                   std::string(marked_style) + std::string(print_style);
  return whole;
}

}  // namespace duban
