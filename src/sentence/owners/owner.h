#pragma once

#include <string>
#include <vector>

#include "sentence/sentence.h"

namespace duban {

// An office named as owner, as printed (a closing 等 dropped).
struct NamedOwner {
  std::string name;
  At at;
};

// One explicit mark of who is responsible: a bracket, a labelled line, a sentence "由A牵头，B配合".
struct OwnerMark {
  std::vector<NamedOwner> leads;  // 牵头单位, A of "A牵头"
  std::vector<NamedOwner> support;  // everyone else: 责任单位, 配合单位, 按职责分工负责
  At at;                            // the whole mark, its brackets with it
  std::vector<At> rest;  // what in it names nobody and may say when: "8月底完成", "每季度通报一次"
  bool for_following =
      false;  // 以下均需…负责，不再列出: these `standing` owners hold for the tasks below
  std::vector<NamedOwner> standing;
};

}  // namespace duban
