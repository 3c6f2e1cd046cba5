// A second file that includes the header: linked together, nothing is defined twice.
#ifndef TYPED_ELSEWHERE_HPP
#define TYPED_ELSEWHERE_HPP

#include <neutryx.hpp>

double price_elsewhere(const neutryx::engine &engine);

#endif
