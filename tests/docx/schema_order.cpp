#include "tests/docx/schema_order.h"

#include "base/text.h"

#include <pugixml.hpp>

#include <map>

namespace {

using namespace duban;

// ECMA-376 part 1, annex A: the sequences of the types that our parts use.
const std::map<std::string, std::string> orders = {
    {"w:pPr",
     "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers "
     "pBdr "
     "shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE "
     "autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents "
     "suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle "
     "rPr "
     "sectPr pPrChange"},
    {"w:rPr",
     "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
     "noProof "
     "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd "
     "fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"},
    {"w:tblPr",
     "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc "
     "tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"},
    {"w:tblBorders", "top left start bottom right end insideH insideV"},
    {"w:tcBorders", "top start left bottom end right insideH insideV tl2br tr2bl"},
    {"w:tblCellMar", "top start left bottom end right"},
    {"w:tcPr",
     "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText "
     "vAlign "
     "hideMark"},
    {"w:pBdr", "top left bottom right between bar"},
    {"w:tbl", "bookmarkStart bookmarkEnd tblPr tblGrid tr"},
    {"w:sectPr",
     "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders "
     "lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter "
     "docGrid "
     "printerSettings sectPrChange"},
    {"w:style",
     "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed "
     "qFormat "
     "locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"},
    {"w:font", "altName panose1 charset family notTrueType pitch sig embedRegular"},
    {"w:settings",
     "writeProtection view zoom removePersonalInformation mirrorMargins defaultTabStop "
     "autoHyphenation "
     "evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat docVars rsids mathPr "
     "themeFontLang clrSchemeMapping decimalSymbol listSeparator"}};

std::string fault_in(const pugi::xml_node& node, const std::vector<std::string>& order) {
  std::size_t at = 0;
  for (const pugi::xml_node& child : node.children()) {
    const std::string name = child.name();
    std::size_t found = 0;
    while (found < order.size() && "w:" + order[found] != name) ++found;
    if (found == order.size()) return std::string(node.name()) + " knows no " + name;
    if (found < at) return std::string(node.name()) + " has " + name + " too late";
    at = found;
  }
  return "";
}

struct Walker : pugi::xml_tree_walker {
  std::string fault;
  bool for_each(pugi::xml_node& node) override {
    const auto order = orders.find(node.name());
    if (order != orders.end()) fault = fault_in(node, split(order->second, " "));
    if (std::string_view(node.name()) == "w:tc" &&
        std::string_view(node.last_child().name()) != "w:p")
      fault = "a cell ends without a paragraph";
    return fault.empty();
  }
};

}  // namespace

std::string order_fault(const std::string& part) {
  pugi::xml_document document;
  const auto parsed = document.load_buffer(part.data(), part.size());
  if (!parsed) return parsed.description();
  Walker walker;
  document.traverse(walker);
  return walker.fault;
}
