// QuantLib over columns, for the cxx bridge in quantlib.rs.
#pragma once

#include "rust/cxx.h"
#include <ql/instruments/vanillaoption.hpp>
#include <ql/shared_ptr.hpp>
#include <memory>
#include <vector>

namespace peers {

struct Columns;
struct Greeks;
struct Paths;
struct Quotes;

void black_formula_prices(const Columns &book, rust::Slice<double> price);
void black_calculator_prices(const Columns &book, rust::Slice<double> price);
void black_calculator_greeks(const Columns &book, Greeks &results);
void implied_deviations(const Quotes &quotes, rust::Slice<double> deviation);
void implied_deviations_li(const Quotes &quotes, rust::Slice<double> deviation);
void implied_normal_vols(const Quotes &quotes, rust::Slice<double> vol);
double simulated(const Paths &paths);
void build_and_price(const Columns &book, rust::Slice<double> price);

class DatedBook {
public:
  explicit DatedBook(const Columns &book);
  void prices(rust::Slice<double> price) const;
  void greeks(Greeks &results) const;

private:
  std::vector<QuantLib::ext::shared_ptr<QuantLib::VanillaOption>> options_;
};

std::unique_ptr<DatedBook> new_dated_book(const Columns &book);

} // namespace peers
