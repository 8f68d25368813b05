#include "formats/svg.h"

#include <fmt/format.h>

#include "formats/html/escape.h"

namespace duban {

std::string px(double length) {
  std::string text = fmt::format("{:.1f}", length);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text == "-0" ? "0" : text;
}

std::string svg_rect(const Box& box, std::string_view look) {
  return fmt::format("<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n", look,
                     px(box.x), px(box.y), px(box.width), px(box.height));
}

std::string svg_line(Point from, Point to, std::string_view look) {
  return fmt::format("<line class=\"{}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>\n", look,
                     px(from.x), px(from.y), px(to.x), px(to.y));
}

std::string svg_path(std::string_view commands, std::string_view look) {
  return fmt::format("<path class=\"{}\" d=\"{}\"/>\n", look, commands);
}

std::string svg_text(Point at, std::string_view words, std::string_view look) {
  return fmt::format("<text class=\"{}\" x=\"{}\" y=\"{}\">{}</text>\n", look, px(at.x), px(at.y),
                     escape_html(words));
}

std::string svg_group(std::string_view title, std::string_view pieces) {
  return fmt::format("<g><title>{}</title>\n{}</g>\n", escape_html(title), pieces);
}

std::string svg_drawing(double width, double height, std::string_view title,
                        std::string_view pieces) {
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"{0}\" width=\"{1}\" "
      "height=\"{2}\" viewBox=\"0 0 {1} {2}\">\n<title>{0}</title>\n{3}</svg>\n",
      escape_html(title), px(width), px(height), pieces);
}

}  // namespace duban
