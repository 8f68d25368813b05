#include "base/hmac.h"

#include "base/base64.h"
#include "tests/test.h"

using namespace duban;

// RFC 4648, section 10.
TEST_CASE("base64 is as its standard's examples") {
  CHECK(base64("").empty());
  CHECK(base64("f") == "Zg==");
  CHECK(base64("fo") == "Zm8=");
  CHECK(base64("foo") == "Zm9v");
  CHECK(base64("foobar") == "Zm9vYmFy");
  CHECK(base64("\xff\xfe\xfd") == "//79");
}

// RFC 4231, test cases 2 and 1.
TEST_CASE("HMAC-SHA256 is as its standard's examples") {
  CHECK(base64(hmac_sha256("Jefe", "what do ya want for nothing?")) ==
        "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=");
  CHECK(base64(hmac_sha256(std::string(20, '\x0b'), "Hi There")) ==
        "sDRMYdjbOFNcqK/OrwvxK4gdwgDJgz2nJuk3bC4yz/c=");
  CHECK(hmac_sha256("", "").size() == 32);
}
