#include "plan/assignment.h"

#include "plan/field.h"
#include "plan/field_names.h"
#include "plan/head_reader.h"

namespace duban {

namespace {

void note_line(Assigned& assigned, const Value& value) {
  assigned.lines.emplace_back(value.name(), value.line());
}

// A TOML date stays readable as its ISO words.
void read_due(Assigned& assigned, const Value& value) {
  note_line(assigned, value);
  if (value.is_day()) {
    if (const auto day = value.day()) assigned.due_text = to_string(*day);
  } else if (value.is_text()) {
    assigned.due_text = value.words();
  } else {
    value.wrong_type("时限的原文(用引号)或日期(不加引号)");
  }
}

template <auto member>
void read_texts(Assigned& assigned, const Value& value) {
  note_line(assigned, value);
  assigned.*member = value.texts();
}

template <auto member>
void read_words(Assigned& assigned, const Value& value) {
  note_line(assigned, value);
  assigned.*member = value.words();
}

void read_number(Assigned& assigned, const Value& value) {
  note_line(assigned, value);
  assigned.task = value.words();
}

constexpr FieldTable<Assigned, 8> assigned_fields = {{
    {"due", read_due},
    {"evidence", read_texts<&Assigned::evidence>},
    {"lead", read_texts<&Assigned::lead>},
    {"person", read_words<&Assigned::person>},
    {"post", read_words<&Assigned::post>},
    {"report", read_words<&Assigned::report>},
    {"support", read_texts<&Assigned::support>},
    {"task", read_number},
}};
static_assert(is_sorted(assigned_fields));

void read_assigned(Assignment& assignment, const Value& value) {
  value.each_item([&](const Value& table) {
    Assigned& assigned = assignment.tasks.emplace_back();
    assigned.line = table.line();
    read_fields(table, assigned_fields, assigned);
    require_fields(table, {"task"});
  });
}

constexpr FieldTable<Assignment, 5> assignment_fields = {{
    {"assign", read_assigned},
    {"plan", [](Assignment& a, const Value& v) { a.plan = v.words(); }},
    {"sample", [](Assignment& a, const Value& v) { a.sample = v.flag(false); }},
    {"schema", [](Assignment&, const Value& v) { read_schema_number(v); }},
    {"title", [](Assignment& a, const Value& v) { a.title = v.text(); }},
}};
static_assert(is_sorted(assignment_fields));

}  // namespace

Result<Assignment> read_assignment(std::string_view text, const std::string& file) {
  const auto root = parse_toml(text, file);
  if (!root) return {std::nullopt, root.problems};
  Problems problems;
  const Origin origin{file, 0, problems};
  Assignment assignment;
  assignment.file = file;
  const Value table(*root, "分工文件", origin);
  read_fields(table, assignment_fields, assignment);
  require_fields(table, {"plan"});
  sort_problems(problems);
  return result_of(std::move(assignment), std::move(problems));
}

}  // namespace duban
