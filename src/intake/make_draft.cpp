#include "intake/decisions.h"
#include "intake/draft.h"
#include "intake/drafting.h"
#include "intake/suggest_links.h"
#include "outline/make_outline.h"

namespace duban {

Draft make_draft(const SourceText& source, const DraftContext& context) {
  const Outline outline = make_outline(source);
  Draft draft;
  draft.head = outline.head;
  if (context.issued) draft.head.issued = context.issued;
  draft.file = source.file;
  draft.sha256 = source.sha256;
  Drafting drafting(outline, draft, context);
  drafting.read_items();
  drafting.read_loose();
  drafting.number();
  drafting.account();
  draft.links = suggest_links(draft.tasks);
  draft.decisions = decisions(draft, source);
  draft.decisions.insert(draft.decisions.begin(), draft.contradictions.begin(),
                         draft.contradictions.end());
  return draft;
}

}  // namespace duban
