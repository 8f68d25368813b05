#pragma once

#include "base/json_fields.h"
#include "base/problem.h"
#include "document/document.h"

namespace duban {

// The inverse of to_json (formats/json.h): the document that it was made from, but for characters
// that no format prints.  What is wrong in it is told as bad-document, with its place in the JSON;
// `file` is what the JSON stood in.
Result<Document> read_document(const SortedJson& json, const std::string& file);

}  // namespace duban
