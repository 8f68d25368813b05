#include "source/pdf/text.h"

#include "base/child_process.h"
#include "base/error.h"
#include "source/refusal.h"

namespace duban {

namespace {

constexpr std::size_t most_seconds = 60;
constexpr std::size_t most_memory = std::size_t{2} << 30;

Finished run_pdftotext(std::string_view bytes, const SourceLimits& limits) {
  // Words with their places, since neither of the ready-made texts will do: in reading order the
  // cells of a table fall apart, and in the layout of the page the lines of its cells mingle.
  try {
    return run_program({"pdftotext", "-enc", "UTF-8", "-tsv", "-", "-"}, bytes,
                       {most_seconds, most_memory, 8 * limits.unpacked_bytes});
  } catch (const Error& error) {
    throw Error(std::string(error.what()) +
                "；读PDF需要pdftotext，请安装软件包poppler-utils，或把文件另存为docx、txt");
  }
}

bool mentions(const Finished& done, std::string_view words) {
  return done.errors.find(words) != std::string::npos;
}

}  // namespace

std::string pdf_words(std::string_view bytes, const SourceLimits& limits) {
  Finished done = run_pdftotext(bytes, limits);
  if (done.overrun) throw Refusal("too-large", "PDF的文字过多，不像公文；请拆分文件");
  if (done.status == 0) return std::move(done.output);
  if (mentions(done, "Incorrect password") || mentions(done, "encrypted"))
    throw Refusal("unreadable-file", "PDF文件有密码保护；请去掉密码后再读入");
  if (mentions(done, "not allowed"))
    throw Refusal("unreadable-file", "PDF文件不允许复制文字；请提供未加限制的PDF或docx");
  if (done.status > 128)
    throw Refusal("too-large", "读PDF所需的时间或内存过多；请拆分文件，或另存为docx");
  throw Refusal("unreadable-file", "PDF文件已损坏或不完整，无法读取；请重新下载，或提供docx");
}

}  // namespace duban
