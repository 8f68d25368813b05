#include "source/traced.h"

#include <algorithm>
#include <cassert>

namespace duban {

Traced::Traced(std::string text, std::int64_t start) : text_(std::move(text)) {
  if (text_.empty()) return;
  runs_.push_back({0, start, start + static_cast<std::int64_t>(text_.size()), 1, 1});
}

// The last run that begins at or before `at`.  Needs: runs_ is not empty.
std::size_t Traced::run_at(std::size_t at) const {
  const auto after =
      std::upper_bound(runs_.begin(), runs_.end(), at,
                       [](std::size_t place, const Run& run) { return place < run.from; });
  return static_cast<std::size_t>(after - runs_.begin()) - 1;
}

std::size_t Traced::run_end(std::size_t run) const {
  return run + 1 < runs_.size() ? runs_[run + 1].from : text_.size();
}

Bytes Traced::Run::bytes(std::size_t begin, std::size_t finish) const {
  if (source_unit == 0) return {start, end};
  const auto units_before = [&](std::size_t offset, std::size_t round_up) {
    return static_cast<std::int64_t>((offset + round_up) / text_unit) * source_unit;
  };
  return {start + units_before(begin, 0), start + units_before(finish, text_unit - 1u)};
}

Bytes Traced::bytes(std::size_t from, std::size_t to) const {
  assert(from <= to && to <= text_.size());
  if (runs_.empty()) return {};
  const Run& first = runs_[run_at(from)];
  if (from == to) {
    const bool behind = from == text_.size();
    const Bytes here = first.bytes(from - first.from, from - first.from);
    return behind ? Bytes{here.end, here.end} : Bytes{here.start, here.start};
  }
  const Run& last = runs_[run_at(to - 1)];
  return {first.bytes(from - first.from, from - first.from).start,
          last.bytes(0, to - last.from).end};
}

Traced Traced::part(std::size_t from, std::size_t to) const {
  Traced cut;
  cut.append(*this, from, to);
  return cut;
}

void Traced::append(const Traced& other) { append(other, 0, other.size()); }

void Traced::append(const Traced& other, std::size_t from, std::size_t to) {
  assert(from <= to && to <= other.size());
  for (std::size_t at = from; at < to;) {
    const std::size_t index = other.run_at(at);
    const std::size_t until = std::min(to, other.run_end(index));
    Run run = other.runs_[index];
    const Bytes said = run.bytes(at - run.from, until - run.from);
    run.from = text_.size();
    run.start = said.start;
    run.end = said.end;
    add(run);
    text_.append(other.text_, at, until - at);
    at = until;
  }
}

void Traced::append_instead(std::string_view text, const Traced& other, std::size_t from,
                            std::size_t to) {
  assert(text.size() == to - from);
  append(other, from, to);
  text_.replace(text_.size() - text.size(), text.size(), text);
}

void Traced::append(std::string_view text, Bytes said_by) {
  if (text.empty()) return;
  add({text_.size(), said_by.start, said_by.end, 1, 0});
  text_.append(text);
}

void Traced::append_run(std::string_view text, std::int64_t start, std::uint8_t text_unit,
                        std::uint8_t source_unit) {
  assert(text_unit > 0 && source_unit > 0 && text.size() % text_unit == 0);
  if (text.empty()) return;
  const auto units = static_cast<std::int64_t>(text.size() / text_unit);
  add({text_.size(), start, start + units * source_unit, text_unit, source_unit});
  text_.append(text);
}

// Before its text: a run that carries the last one on becomes part of it.
void Traced::add(const Run& run) {
  if (!runs_.empty()) {
    Run& last = runs_.back();
    if (last.source_unit != 0 && last.source_unit == run.source_unit &&
        last.text_unit == run.text_unit && last.end == run.start) {
      last.end = run.end;
      return;
    }
  }
  runs_.push_back(run);
}

Traced Traced::replaced(std::size_t from, std::size_t to, std::string_view text) const {
  Traced whole = part(0, from);
  whole.append(text, bytes(from, to));
  whole.append(*this, to, size());
  return whole;
}

}  // namespace duban
