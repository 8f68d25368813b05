#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outline/outline.h"
#include "plan/plan.h"
#include "sentence/owners/owners.h"
#include "sentence/targets.h"
#include "sentence/times/times.h"

namespace duban {

// Words of the document and where its file has them.
struct Said {
  std::string text;  // clean
  Bytes bytes;
};

struct DraftTime {
  Deadline deadline;
  Said said;
};

struct DraftTarget {
  Quantity quantity;
  Said said;
};

// Why intake believes a value, for the person who confirms it.
struct Guess {
  std::string why;  // in Chinese
  double sure = 0;  // 0..1
};

// A task or, with `measure`, a duty split off below one.
struct DraftTask {
  std::string number;       // unique in the draft
  std::string printed;      // the marker as printed; "" = unnumbered or a measure
  std::string title;        // "" = none
  std::string short_title;  // the title, or one cut from the task's words; never ""
  int parent = -1;          // index in Draft::tasks
  int level = 1;            // 1 + tasks above it
  int part = -1;            // index in Draft::parts
  bool measure = false;
  bool hidden = false;   // a dated duty found in goals, past deeds or closing words
  bool problem = false;  // its title is a shortcoming (问题1: …), to be rectified
  TaskKind kind = TaskKind::milestone;
  std::vector<Said> leads;
  std::vector<Said> support;
  std::vector<Said> standing;  // owners of this task and of all that follow (以下均需…负责)
  std::vector<DraftTime> times;
  std::vector<DraftTarget> targets;
  std::vector<std::string> evidence;
  Said said;  // the whole of it: from its marker to the end of its own text
  std::map<std::string, Guess> guesses;  // by the plan file's field
};

struct DraftLink {
  int before = 0;  // indices in Draft::tasks
  int after = 0;
  Guess guess;  // always soft until a person says otherwise
};

struct DraftPart {
  std::string number;
  std::string title;
  Said said;
};

// A figure that a report states.
struct DraftFigure {
  FoundFigure figure;
  Said said;
};

// A shortcoming that a report admits: a candidate for rectification.
struct DraftShortcoming {
  std::string title;
  Said said;
};

enum class Role { task, measure, context, shortcoming, figure, head, furniture, unread };

// A sentence of the document and what became of it; all together they are the whole text.
struct ReadSentence {
  Said said;
  Role role = Role::unread;
  int task = -1;    // index in Draft::tasks it went into
  std::string why;  // in Chinese, of context and unread
};

// What intake made of a document.
struct Draft {
  Letterhead head;
  int year = 0;  // that 年底前 and bare months were read to mean; 0 = nobody says
  std::vector<DraftPart> parts;
  std::vector<DraftTask> tasks;  // in the document's order; a parent before its children
  std::vector<DraftLink> links;
  std::vector<DraftFigure> figures;
  std::vector<DraftShortcoming> shortcomings;
  std::vector<ReadSentence> sentences;
  std::vector<std::string> contradictions;  // in Chinese: where the document disagrees with itself
  std::vector<std::string> decisions;       // in Chinese: what a person must decide, document order
  std::string file;
  std::string sha256;
};

// What a person says that the document does not.
struct DraftContext {
  std::optional<Day> issued;
  int year = 0;  // that 年底前 and bare months mean; 0 = as the document says
};

Draft make_draft(const SourceText& source, const DraftContext& context = {});

}  // namespace duban
