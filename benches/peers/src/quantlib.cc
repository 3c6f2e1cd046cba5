#include "quantlib.h"
#include "neutryx-peers/src/quantlib.rs.h"

#include <cmath>
#include <limits>
#include <ql/exercise.hpp>
#include <ql/instruments/asianoption.hpp>
#include <ql/pricingengines/asian/mc_discr_arith_av_price.hpp>
#include <ql/pricingengines/blackcalculator.hpp>
#include <ql/pricingengines/blackformula.hpp>
#include <ql/pricingengines/vanilla/analyticeuropeanengine.hpp>
#include <ql/pricingengines/vanilla/mceuropeanengine.hpp>
#include <ql/processes/blackscholesprocess.hpp>
#include <ql/quotes/simplequote.hpp>
#include <ql/settings.hpp>
#include <ql/termstructures/volatility/equityfx/blackconstantvol.hpp>
#include <ql/termstructures/yield/flatforward.hpp>
#include <ql/time/calendars/nullcalendar.hpp>
#include <ql/time/daycounters/actual365fixed.hpp>

namespace peers {

namespace ql = QuantLib;
using ql::ext::make_shared;

namespace {

ql::Option::Type type(const Columns &book, std::size_t i) {
  return book.sign[i] > 0 ? ql::Option::Call : ql::Option::Put;
}

// What BlackCalculator and blackFormula take.
struct Lognormal {
  double discount;
  double forward;
  double deviation;

  Lognormal(const Columns &book, std::size_t i)
      : discount(std::exp(-book.rate[i] * book.time[i])),
        forward(book.spot[i] * std::exp((book.rate[i] - book.dividend_yield[i]) * book.time[i])),
        deviation(book.vol[i] * std::sqrt(book.time[i])) {}
};

const ql::Date &today() {
  static const ql::Date date(5, ql::July, 2002);
  return date;
}

ql::Handle<ql::Quote> quote(double value) {
  return ql::Handle<ql::Quote>(make_shared<ql::SimpleQuote>(value));
}

ql::Handle<ql::YieldTermStructure> curve(double rate) {
  return ql::Handle<ql::YieldTermStructure>(
      make_shared<ql::FlatForward>(today(), quote(rate), ql::Actual365Fixed()));
}

ql::ext::shared_ptr<ql::VanillaOption> option(const Columns &book, std::size_t i) {
  ql::Handle<ql::BlackVolTermStructure> vol(make_shared<ql::BlackConstantVol>(
      today(), ql::NullCalendar(), quote(book.vol[i]), ql::Actual365Fixed()));
  auto process = make_shared<ql::BlackScholesMertonProcess>(
      quote(book.spot[i]), curve(book.dividend_yield[i]), curve(book.rate[i]), vol);
  auto days = static_cast<int>(std::lround(book.time[i] * 365));
  auto made = make_shared<ql::VanillaOption>(
      make_shared<ql::PlainVanillaPayoff>(type(book, i), book.strike[i]),
      make_shared<ql::EuropeanExercise>(today() + days));
  made->setPricingEngine(make_shared<ql::AnalyticEuropeanEngine>(process));
  return made;
}

} // namespace

void black_formula_prices(const Columns &book, rust::Slice<double> price) {
  for (std::size_t i = 0; i < price.size(); ++i) {
    const Lognormal x(book, i);
    price[i] = ql::blackFormula(type(book, i), book.strike[i], x.forward, x.deviation, x.discount);
  }
}

void black_calculator_prices(const Columns &book, rust::Slice<double> price) {
  for (std::size_t i = 0; i < price.size(); ++i) {
    const Lognormal x(book, i);
    const ql::BlackCalculator black(type(book, i), book.strike[i], x.forward, x.deviation, x.discount);
    price[i] = black.value();
  }
}

void black_calculator_greeks(const Columns &book, Greeks &results) {
  for (std::size_t i = 0; i < results.price.size(); ++i) {
    const Lognormal x(book, i);
    const ql::BlackCalculator black(type(book, i), book.strike[i], x.forward, x.deviation, x.discount);
    results.price[i] = black.value();
    results.delta[i] = black.delta(book.spot[i]);
    results.gamma[i] = black.gamma(book.spot[i]);
    results.vega[i] = black.vega(book.time[i]);
    results.theta[i] = black.theta(book.spot[i], book.time[i]);
    results.rho[i] = black.rho(book.time[i]);
  }
}

DatedBook::DatedBook(const Columns &book) {
  ql::Settings::instance().evaluationDate() = today();
  for (std::size_t i = 0; i < book.sign.size(); ++i) {
    options_.push_back(option(book, i));
  }
}

void DatedBook::prices(rust::Slice<double> price) const {
  for (std::size_t i = 0; i < options_.size(); ++i) {
    // Without this the result of the time before would be returned.
    options_[i]->recalculate();
    price[i] = options_[i]->NPV();
  }
}

void DatedBook::greeks(Greeks &results) const {
  for (std::size_t i = 0; i < options_.size(); ++i) {
    options_[i]->recalculate();
    results.price[i] = options_[i]->NPV();
    results.delta[i] = options_[i]->delta();
    results.gamma[i] = options_[i]->gamma();
    results.vega[i] = options_[i]->vega();
    results.theta[i] = options_[i]->theta();
    results.rho[i] = options_[i]->rho();
  }
}

void build_and_price(const Columns &book, rust::Slice<double> price) {
  ql::Settings::instance().evaluationDate() = today();
  for (std::size_t i = 0; i < price.size(); ++i) {
    price[i] = option(book, i)->NPV();
  }
}

namespace {

// Kept between calls, so that what is measured is paths.
struct Market {
  ql::ext::shared_ptr<ql::BlackScholesMertonProcess> process;

  explicit Market(const Paths &paths) {
    ql::Settings::instance().evaluationDate() = today();
    ql::Handle<ql::BlackVolTermStructure> vol(make_shared<ql::BlackConstantVol>(
        today(), ql::NullCalendar(), quote(paths.vol), ql::Actual365Fixed()));
    process = make_shared<ql::BlackScholesMertonProcess>(quote(paths.spot), curve(0.0), curve(paths.rate), vol);
  }
};

template <typename Rng> ql::ext::shared_ptr<ql::PricingEngine> european(const Market &market, const Paths &paths) {
  return ql::MakeMCEuropeanEngine<Rng>(market.process)
      .withSteps(1)
      .withAntitheticVariate(paths.antithetic)
      .withSamples(paths.paths)
      .withSeed(42);
}

template <typename Rng> ql::ext::shared_ptr<ql::PricingEngine> asian(const Market &market, const Paths &paths) {
  return ql::MakeMCDiscreteArithmeticAPEngine<Rng>(market.process)
      .withBrownianBridge(paths.is_sobol)
      .withAntitheticVariate(paths.antithetic)
      .withSamples(paths.paths)
      .withSeed(42);
}

} // namespace

double simulated(const Paths &paths) {
  const Market market(paths);
  auto payoff = make_shared<ql::PlainVanillaPayoff>(ql::Option::Call, paths.strike);
  auto exercise = make_shared<ql::EuropeanExercise>(today() + static_cast<int>(paths.days));
  if (!paths.is_asian) {
    ql::VanillaOption option(payoff, exercise);
    option.setPricingEngine(paths.is_sobol ? european<ql::LowDiscrepancy>(market, paths)
                                           : european<ql::PseudoRandom>(market, paths));
    return option.NPV();
  }
  std::vector<ql::Date> fixings;
  for (unsigned i = 1; i <= paths.fixings; ++i) {
    fixings.push_back(today() + static_cast<int>(i * paths.days / paths.fixings));
  }
  ql::DiscreteAveragingAsianOption option(ql::Average::Arithmetic, 0.0, 0, fixings, payoff, exercise);
  option.setPricingEngine(paths.is_sobol ? asian<ql::LowDiscrepancy>(market, paths)
                                         : asian<ql::PseudoRandom>(market, paths));
  return option.NPV();
}

std::unique_ptr<DatedBook> new_dated_book(const Columns &book) {
  return std::make_unique<DatedBook>(book);
}

namespace {

template <typename Solve> void implied(const Quotes &quotes, rust::Slice<double> result, Solve solve) {
  for (std::size_t i = 0; i < result.size(); ++i) {
    try {
      result[i] = solve(quotes.sign[i] > 0 ? ql::Option::Call : ql::Option::Put, i);
    } catch (const std::exception &) {
      result[i] = std::numeric_limits<double>::quiet_NaN();
    }
  }
}

} // namespace

void implied_deviations(const Quotes &quotes, rust::Slice<double> deviation) {
  implied(quotes, deviation, [&](ql::Option::Type type, std::size_t i) {
    return ql::blackFormulaImpliedStdDev(type, quotes.strike[i], quotes.forward[i], quotes.price[i], 1.0, 0.0,
                                         ql::Null<ql::Real>(), 1e-12);
  });
}

void implied_deviations_li(const Quotes &quotes, rust::Slice<double> deviation) {
  implied(quotes, deviation, [&](ql::Option::Type type, std::size_t i) {
    return ql::blackFormulaImpliedStdDevLiRS(type, quotes.strike[i], quotes.forward[i], quotes.price[i], 1.0, 0.0,
                                             ql::Null<ql::Real>(), 1.0, 1e-12);
  });
}

void implied_normal_vols(const Quotes &quotes, rust::Slice<double> vol) {
  implied(quotes, vol, [&](ql::Option::Type type, std::size_t i) {
    return ql::bachelierBlackFormulaImpliedVol(type, quotes.strike[i], quotes.forward[i], quotes.time[i],
                                               quotes.price[i]);
  });
}

} // namespace peers
