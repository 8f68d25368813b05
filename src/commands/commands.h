#pragma once

#include "commands/command.h"

namespace duban {

// The verbs, a file each; what each does stands in the tables of verbs_of_*.cpp.
Exit align(World& world, const Arguments& arguments);
Exit annual_lint(World& world, const Arguments& arguments);
Exit add(World& world, const Arguments& arguments);
Exit backup(World& world, const Arguments& arguments);
Exit check(World& world, const Arguments& arguments);
Exit checklist(World& world, const Arguments& arguments);
Exit decompose(World& world, const Arguments& arguments);
Exit doctor(World& world, const Arguments& arguments);
Exit draw(World& world, const Arguments& arguments);
Exit draw_graph(World& world, const Arguments& arguments);
Exit help(World& world, const Arguments& arguments);
Exit import_progress(World& world, const Arguments& arguments);
Exit ledger(World& world, const Arguments& arguments);
Exit lint(World& world, const Arguments& arguments);
Exit list(World& world, const Arguments& arguments);
Exit load(World& world, const Arguments& arguments);
Exit log_events(World& world, const Arguments& arguments);
Exit nightly(World& world, const Arguments& arguments);
Exit rectify(World& world, const Arguments& arguments);
Exit report(World& world, const Arguments& arguments);
Exit letter_to_unit(World& world, const Arguments& arguments);
Exit papers(World& world, const Arguments& arguments);
Exit burden(World& world, const Arguments& arguments);
Exit restore_store(World& world, const Arguments& arguments);
Exit rules(World& world, const Arguments& arguments);
Exit schedule(World& world, const Arguments& arguments);
Exit show(World& world, const Arguments& arguments);
Exit verify(World& world, const Arguments& arguments);
Exit what_if(World& world, const Arguments& arguments);
Exit why(World& world, const Arguments& arguments);
Exit wording(World& world, const Arguments& arguments);
Exit compare_plans(World& world, const Arguments& arguments);
Exit duties(World& world, const Arguments& arguments);
Exit intake(World& world, const Arguments& arguments);

// The verbs that record an event; they differ by the kind alone.
Exit dispatch_tasks(World& world, const Arguments& arguments);
Exit sign(World& world, const Arguments& arguments);
Exit refuse(World& world, const Arguments& arguments);
Exit progress(World& world, const Arguments& arguments);
Exit add_evidence(World& world, const Arguments& arguments);
Exit submit(World& world, const Arguments& arguments);
Exit return_task(World& world, const Arguments& arguments);
Exit close_task(World& world, const Arguments& arguments);
Exit strike(World& world, const Arguments& arguments);
Exit reopen(World& world, const Arguments& arguments);
Exit extend(World& world, const Arguments& arguments);
Exit suspend(World& world, const Arguments& arguments);
Exit resume(World& world, const Arguments& arguments);
Exit cancel(World& world, const Arguments& arguments);
Exit fulfil(World& world, const Arguments& arguments);
Exit note(World& world, const Arguments& arguments);
Exit correct(World& world, const Arguments& arguments);

}  // namespace duban
