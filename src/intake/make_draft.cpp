#include "intake/draft.h"
