// Prices a volatility surface with its Greeks in one call and prints it, expiry by expiry.
//
//     price_surface SURFACE.csv [ROWS]
//
// The file has a header line and the columns type, spot, strike, time, rate, dividend_yield and vol in any
// order, such as examples/dax-2002-07-05.csv; others are ignored. ROWS is the size of the book, made of
// copies of the surface, that is priced to tell the speed; 1000000 if left out.
#include <neutryx.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace bsm = neutryx::bsm_european;
using neutryx::field;

namespace {

/// One option and what is computed for it.
struct option {
    neutryx::option_type type;
    double spot, strike, time, rate, dividend_yield, vol;
    double price, delta, gamma, vega, theta, rho;
};

std::vector<std::string> split(const std::string &line)
{
    std::vector<std::string> cells;
    std::istringstream text(line);
    for (std::string cell; std::getline(text, cell, ',');) {
        while (!cell.empty() && (cell.back() == '\r' || cell.back() == ' '))
            cell.pop_back();
        cells.push_back(cell);
    }
    return cells;
}

std::vector<option> read_surface(const std::string &path)
{
    std::ifstream file(path);
    std::string line;
    if (!std::getline(file, line))
        throw std::runtime_error("cannot read " + path);
    const std::vector<std::string> names = split(line);

    std::vector<option> surface;
    for (std::size_t number = 2; std::getline(file, line); ++number) {
        const std::string where = path + ":" + std::to_string(number) + ": ";
        const std::vector<std::string> cells = split(line);
        std::map<std::string, std::string> row;
        for (std::size_t i = 0; i < std::min(names.size(), cells.size()); ++i)
            row[names[i]] = cells[i];
        const auto text = [&](const char *name) {
            if (row[name].empty())
                throw std::runtime_error(where + "no " + name);
            return row[name];
        };
        const auto value = [&](const char *name) {
            const std::string cell = text(name);
            char *end = nullptr;
            const double parsed = std::strtod(cell.c_str(), &end);
            if (*end != '\0')
                throw std::runtime_error(where + name + " is not a number: " + cell);
            return parsed;
        };
        const std::string type = text("type");
        if (type != "call" && type != "put")
            throw std::runtime_error(where + "type is neither call nor put: " + type);
        surface.push_back({type == "call" ? neutryx::call : neutryx::put, value("spot"), value("strike"),
            value("time"), value("rate"), value("dividend_yield"), value("vol"), 0, 0, 0, 0, 0, 0});
    }
    if (surface.empty())
        throw std::runtime_error(path + " has no rows");
    return surface;
}

/// Everything in one call, straight from and to the structs.
neutryx::outcome price(const neutryx::engine &engine, std::vector<option> &book)
{
    return bsm::price(engine,
        {.type = field(book, &option::type),
            .spot = field(book, &option::spot),
            .strike = field(book, &option::strike),
            .time = field(book, &option::time),
            .rate = field(book, &option::rate),
            .dividend_yield = field(book, &option::dividend_yield),
            .vol = field(book, &option::vol)},
        {.price = field(book, &option::price),
            .delta = field(book, &option::delta),
            .gamma = field(book, &option::gamma),
            .vega = field(book, &option::vega),
            .theta = field(book, &option::theta),
            .rho = field(book, &option::rho)});
}

/// A point of volatility, a basis point of rates and a day are what people think in.
void print_greeks(const option &sum)
{
    std::printf(" %11.2f %9.3f %10.6f %9.3f %9.3f %9.4f\n", sum.price, sum.delta, sum.gamma, sum.vega / 100.0,
        sum.theta / 365.0, sum.rho / 10000.0);
}

void add(option &sum, const option &one)
{
    sum.price += one.price;
    sum.delta += one.delta;
    sum.gamma += one.gamma;
    sum.vega += one.vega;
    sum.theta += one.theta;
    sum.rho += one.rho;
}

void print_surface(const std::vector<option> &surface)
{
    option total{};
    for (auto first = surface.begin(); first != surface.end();) {
        const auto last = std::find_if(
            first, surface.end(), [first](const option &each) { return each.time != first->time; });
        std::printf("%.0f days, rate %.2f%%, spot %.2f\n",
            first->time * 365.0, first->rate * 100.0, first->spot);
        std::printf("  %-4s %8s %7s %11s %9s %10s %9s %9s %9s\n", "type", "strike", "vol", "price",
            "delta", "gamma", "vega/pt", "theta/day", "rho/bp");
        option sum{};
        for (; first != last; ++first) {
            std::printf("  %-4s %8.0f %6.2f%%", first->type == neutryx::call ? "call" : "put", first->strike,
                first->vol * 100.0);
            print_greeks(*first);
            add(sum, *first);
        }
        std::printf("  %-21s", "sum");
        print_greeks(sum);
        std::printf("\n");
        add(total, sum);
    }
    std::printf("%-23s", ("book, " + std::to_string(surface.size()) + " options").c_str());
    print_greeks(total);
}

/// Rows a second for a book of copies of the surface: the best of five calls, after one to warm up.
void print_speed(const neutryx::engine &engine, const std::vector<option> &surface, std::size_t rows)
{
    std::vector<option> book;
    book.reserve(rows);
    while (book.size() < rows)
        book.insert(book.end(), surface.begin(),
            surface.begin() + static_cast<std::ptrdiff_t>(std::min(surface.size(), rows - book.size())));
    price(engine, book);
    double best = 1e300;
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        price(engine, book);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        best = std::min(best, took.count());
    }
    std::printf("\n%zu such options with price and 5 Greeks: %.1f ms, %.1f million rows a second\n", rows,
        best * 1e3, static_cast<double>(rows) / best / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2 || argc > 3) {
        std::fprintf(stderr, "usage: price_surface SURFACE.csv [ROWS]\n");
        return 2;
    }
    try {
        std::vector<option> surface = read_surface(argv[1]);
        const neutryx::engine engine;
        const neutryx::outcome priced = price(engine, surface);
        print_surface(surface);
        if (!priced.complete())
            std::printf("bad rows: %llu; %s\n",
                static_cast<unsigned long long>(priced.bad_rows()), priced.message());
        const std::size_t rows = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 1000000;
        if (rows > 0)
            print_speed(engine, surface, rows);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "price_surface: %s\n", error.what());
        return 1;
    }
}
