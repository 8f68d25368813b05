#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "stage/event.h"

namespace duban {

// A reported figure: what it measures (a target's text, or the reporter's own name for it), and how
// it came about.  Counts are those of one period; a rate carries its two parts.
struct ReportedFigure {
  std::string of;
  std::string period;                 // 2023, 2023Q1 …; "" = since the last report
  double value = 0;                   // of a rate in percent
  std::string qualifier;              // 余 近 约 …; "" = exact
  std::optional<double> part, whole;  // of a rate: 20 of 39

  bool operator==(const ReportedFigure&) const = default;
};

// A file handed in, kept beside the store under its content's hash.
struct StoredFile {
  std::string sha256;     // 64 lower-case hexadecimal digits
  std::string name;       // as its owner called it; "" = not told
  std::int64_t size = 0;  // bytes; 0 = not told

  bool operator==(const StoredFile&) const = default;
};

// What an event says beside its own columns; absent fields are not written.
struct EventBody {
  std::optional<int> percent;           // 0..100
  std::string note;                     // of progress: 进展情况; else the reason
  std::string problem;                  // of progress: 存在问题
  std::string next;                     // of progress: 下步措施
  std::optional<Day> until;             // the day that an extension asks for or grants
  std::string grade;                    // of closed
  std::vector<std::string> evidence;    // proofs: a text, or a list of them
  std::vector<std::string> proves;      // which of the asked proofs these are
  std::vector<StoredFile> files;        // written as objects, or bare hashes where nothing is told
  bool overridden = false;              // of submitted: in spite of what is missing
  std::optional<Day> sign_by;           // of dispatched
  std::string node;                     // of progress: the step of the ladder that is done
  std::vector<ReportedFigure> figures;  // of progress
  std::optional<int> count;             // of fulfilled: how often at once; absent = once
  std::string corrects;                 // of corrected: the id of the event it replaces
  std::optional<EventKind> kind;        // of corrected: what it was in truth; noted withdraws it
  std::optional<Day> on;                // of corrected: when it was true
  bool entered_late = false;            // recorded afterwards, with a true day of the past

  bool operator==(const EventBody&) const = default;
};

// What is missing, unknown or of the wrong type is left out.  Total.
EventBody read_body(std::string_view json);

// A JSON array of figures; what cannot be understood is left out.
std::string write_figures(const std::vector<ReportedFigure>& figures);
std::vector<ReportedFigure> read_figures(std::string_view json);

// Canonical JSON: keys in order, no blanks, text as UTF-8.
std::string write_body(const EventBody& body);

// The same object in canonical form; nothing where the text is no JSON object in UTF-8.
std::optional<std::string> canonical_object(std::string_view json);

}  // namespace duban
