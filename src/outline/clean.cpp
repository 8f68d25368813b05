#include "outline/clean.h"
