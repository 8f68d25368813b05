#pragma once

namespace duban {

// How a store is opened.  read: sees it as it was at the first look, whatever others write
// meanwhile.  create: makes the file where there is none.
enum class StoreMode { read, write, create };

}  // namespace duban
