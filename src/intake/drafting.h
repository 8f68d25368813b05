#pragma once

#include <optional>
#include <string>
#include <vector>

#include "intake/draft.h"
#include "intake/item_text.h"
#include "intake/read_duty.h"
#include "intake/roles.h"

namespace duban {

// A draft in the making.
class Drafting {
 public:
  // Needs: all of them outlive it.
  Drafting(const Outline& outline, Draft& draft, const DraftContext& context);

  void read_items();  // parts, tasks with their measures, shortcomings
  void read_loose();  // duties outside the items, dated ones inside goals and past deeds
  void number();      // in the document's order
  void account();     // every sentence

 private:
  struct Entry {  // beside each draft task
    int item = -1;
    std::vector<std::string> cores;
  };

  int part_of(std::size_t item);
  int task_above(std::size_t item) const;
  std::optional<int> year_of_heading(std::size_t item) const;
  DutyContext duty_context(std::size_t item) const;
  DutyContext loose_context() const;
  // What a task's own words say: independent of all others.
  struct TaskRead {
    DraftTask task;
    std::vector<DraftTask> measures;
  };
  TaskRead read_words(std::size_t item) const;
  std::vector<TaskRead> read_all_words() const;
  void add_task(std::size_t item, TaskRead read);
  void compare_announced(std::size_t item);
  void read_figures(const Traced& text);
  void read_shortcoming(std::size_t item);
  void add_shortcoming(const Traced& text, At at);
  void read_hidden(const Traced& text, const std::string& why);
  void read_paragraph(const Traced& text, bool among_items);
  void add(DraftTask task, Entry entry, std::vector<DraftTask> measures);
  bool says_figure(const Bytes& sentence) const;
  std::vector<std::string> cores_of(std::size_t item) const;
  std::vector<std::int64_t> places() const;
  void sort_by_place();

  const Outline& outline_;
  Draft& draft_;
  DraftContext context_;
  std::vector<ItemText> texts_;
  std::vector<ItemRole> roles_;
  bool first_leads_ = false;
  int year_ = 0;                // that bare months mean; 0 = nobody says
  std::vector<Entry> entries_;  // by draft task
  std::vector<int> task_of_;    // by item; -1 = none
  std::vector<int> part_of_item_;
};

}  // namespace duban
