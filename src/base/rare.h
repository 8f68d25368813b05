#pragma once

#include <memory>

namespace duban {

// A value that is seldom there: one pointer until it is first written.  Copies are deep.
template <class T>
class Rare {
 public:
  Rare() = default;
  Rare(const Rare& other) : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}
  Rare(Rare&&) noexcept = default;
  Rare& operator=(Rare other) noexcept { return value_ = std::move(other.value_), *this; }

  const T& operator*() const { return value_ ? *value_ : nothing(); }
  const T* operator->() const { return &**this; }
  explicit operator bool() const { return value_ != nullptr; }
  bool operator==(const Rare& other) const { return **this == *other; }
  T& edit() {
    if (!value_) value_ = std::make_unique<T>();
    return *value_;
  }

 private:
  static const T& nothing() {
    static const T empty{};
    return empty;
  }
  std::unique_ptr<T> value_;
};

}  // namespace duban
