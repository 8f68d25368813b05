#pragma once

namespace duban {

// How a store is opened.  read: sees it as it was at the first look, whatever others write
// meanwhile.  create: makes the file where there is none, at the first call that writes: a command
// that refuses before leaves none behind.
enum class StoreMode { read, write, create };

}  // namespace duban
