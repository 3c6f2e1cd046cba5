#include "neutryx-cxx/src/calls.hpp"

namespace bsm = neutryx::bsm_european;

namespace {

bsm::inputs make_inputs(rust::Slice<const double> spot, rust::Slice<const double> vol)
{
    bsm::inputs in;
    in.type = neutryx::call;
    in.spot = spot;
    in.strike = 100.0;
    in.time = 0.5;
    in.rate = 0.03;
    in.vol = vol;
    return in;
}

} // namespace

std::unique_ptr<neutryx::engine> make_engine(std::uint32_t threads)
{
    return std::make_unique<neutryx::engine>(neutryx::config().threads(threads));
}

std::uint64_t price(const neutryx::engine &engine, rust::Slice<const double> spot, rust::Slice<const double> vol,
    rust::Slice<double> price, rust::Slice<double> gamma, rust::Slice<std::uint32_t> row_codes)
{
    bsm::outputs out;
    out.price = price;
    out.gamma = gamma;
    out.row_codes = row_codes;
    return bsm::price(engine, make_inputs(spot, vol), out).bad_rows();
}

rust::Vec<std::uint8_t> simulate(const neutryx::engine &engine, rust::Slice<const double> strike,
    rust::Slice<const double> fixing_times, rust::Slice<double> price, rust::Slice<double> standard_error)
{
    neutryx::mc_asian_arithmetic::inputs in;
    in.type = neutryx::call;
    in.spot = 100.0;
    in.strike = strike;
    in.time = 0.5;
    in.rate = 0.03;
    in.vol = 0.2;
    neutryx::mc_asian_arithmetic::outputs out;
    out.price = price;
    out.standard_error = standard_error;
    const auto settings =
        neutryx::simulation_settings().generator(NTX_GENERATOR_SOBOL).paths(2048).seed(5).fixing_times(fixing_times);
    neutryx::simulation_state state;
    neutryx::mc_asian_arithmetic::simulate(engine, in, out, settings, state);
    rust::Vec<std::uint8_t> bytes;
    for (const std::byte each : state.save())
        bytes.push_back(std::to_integer<std::uint8_t>(each));
    return bytes;
}

std::int32_t price_as_job(const neutryx::engine &engine, rust::Slice<const double> spot,
    rust::Slice<const double> vol, rust::Slice<double> price, bool cancel)
{
    bsm::outputs out;
    out.price = price;
    const neutryx::job job = engine.submit({bsm::batch(make_inputs(spot, vol), out)});
    if (cancel)
        job.cancel();
    return job.try_wait().status();
}
