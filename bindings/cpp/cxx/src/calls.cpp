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
