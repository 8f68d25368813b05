#pragma once

// The one place that names the test framework: Debian 12 ships Catch2 2.13.
#include <catch2/catch.hpp>
