// For constructors that take anything.
#ifndef NEUTRYX_DETAIL_UNLESS_SAME_HPP
#define NEUTRYX_DETAIL_UNLESS_SAME_HPP

#include <type_traits>

namespace neutryx::detail {

template <class T>
using bare = std::remove_cv_t<std::remove_reference_t<T>>;

/// Keeps a constructor that takes anything from being taken for the copy constructor.
template <class Self, class Source>
using unless_same = std::enable_if_t<!std::is_same_v<Self, bare<Source>>, int>;

} // namespace neutryx::detail

#endif
