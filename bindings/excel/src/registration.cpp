#include "registration.hpp"

#include "excel.hpp"
#include "inputs.hpp"
#include "library.hpp"
#include "registry.hpp"

#include <memory>
#include <string>
#include <vector>

namespace addin {

namespace {

/// Longest text in a registration.
constexpr std::size_t max_help = 255;

constexpr std::wstring_view outputs_help
    = L"Names of outputs, such as \"price,delta\", in one cell or a range, or \"all\". \"headers\" adds their names, "
      L"\"status\" a word on each row. Left out: the price, or the vol implied.";
constexpr std::wstring_view simulated_outputs_help
    = L"Names of outputs, such as \"price,standard_error\", in one cell or a range, or \"all\". \"headers\" adds their names, "
      L"\"status\" a word on each row. Left out: the price.";
constexpr std::wstring_view later_help = L" Excel goes on and gets the result later.";

struct argument {
    std::wstring name, help;
};

struct function {
    std::wstring procedure, name, help;
    std::vector<argument> arguments;
    /// Returns at once and tells the result later.
    bool asynchronous = false;
};

struct registered {
    double id;
    std::wstring name;
};

std::vector<registered> &ids()
{
    static auto &made = *new std::vector<registered>;
    return made;
}

std::vector<argument> generic_arguments(std::vector<argument> first)
{
    for (std::size_t i = 1; i <= most_inputs; ++i)
        first.push_back({L"input" + std::to_wstring(i),
            L"Input " + std::to_wstring(i) + L" of the pricer in the order of its own function: a cell or a range."});
    first[first.size() - most_inputs].help += L" Or a table of all inputs, with their names in the first row.";
    return first;
}

argument argument_of(const input &input)
{
    const bool optional = !input.standard.empty();
    std::wstring help(input.text);
    if (help[0] >= L'a' && help[0] <= L'z')
        help[0] = static_cast<wchar_t>(help[0] - L'a' + L'A');
    if (!input.unit.empty())
        help += L" [" + std::wstring(input.unit) + L"]";
    help += L": " + std::wstring(input.domain);
    switch (input.taken) {
    case words::none:
        break;
    case words::call_put:
        help += L", or the word call or put";
        break;
    case words::up_down:
        help += L", or the word up or down";
        break;
    case words::in_out:
        help += L", or the word in or out";
        break;
    }
    if (optional)
        help += L". Left out: " + std::wstring(input.standard);
    return {optional ? L"[" + std::wstring(input.name) + L"]" : std::wstring(input.name), help + L"."};
}

/// The arguments of the implied volatility in any model, after that of one.
std::vector<argument> implied_vol_arguments()
{
    return {{L"model", L"\"black\", \"bsm\", \"displaced\" or \"bachelier\"."},
        {L"type", L"1 for a call, -1 for a put, or the word call or put."},
        {L"underlying", L"Forward price, or with \"bsm\" the spot price [money]."},
        {L"strike", L"Strike price [money]."}, {L"time", L"Time to expiry [year]."},
        {L"rate", L"Interest rate, continuously compounded [1/year]; 0 if the price is undiscounted."},
        {L"price", L"Quoted price of the option, discounted [money]."},
        {L"[yield_or_displacement]",
            L"With \"bsm\" the dividend yield, left out: 0. With \"displaced\" the displacement. Else to be left out."},
        {L"[outputs]",
            L"Names of outputs, such as \"vol,vega\", in one cell or a range, or \"all\". \"headers\" adds their names, "
            L"\"status\" the reason where there is none. \"clamped_vol\" is 0 for a price that is too low. Left out: vol."}};
}

/// Any arguments of a simulation.
std::vector<argument> simulation_arguments()
{
    std::vector<argument> list = {{L"simulation", L"Name of a simulation, such as \"mc_asian_arithmetic\"."}};
    for (std::size_t i = 1; i <= NTX_MOST_SIMULATION_ARGUMENTS; ++i)
        list.push_back({L"arg" + std::to_wstring(i),
            L"Argument " + std::to_wstring(i) + L" of the simulation's own function: an input, the outputs, or a setting."});
    return list;
}

/// A function of the registry's and its asynchronous twin.
void add_both(std::vector<function> &list, const pricer &of, const std::wstring &more, bool simulates)
{
    function made;
    made.procedure = of.procedure;
    made.name = of.function;
    made.help = std::wstring(of.title) + more;
    for (const input &input : of.inputs)
        made.arguments.push_back(argument_of(input));
    made.arguments.push_back({L"[outputs]", std::wstring(simulates ? simulated_outputs_help : outputs_help)});
    if (simulates)
        // Without brackets: Excel takes 255 letters for all names.
        for (const setting &setting : settings)
            made.arguments.push_back({std::wstring(setting.name), std::wstring(setting.help)});
    list.push_back(made);
    made.procedure = of.asynchronous_procedure;
    made.name += L".ASYNC";
    made.help += later_help;
    made.asynchronous = true;
    list.push_back(std::move(made));
}

std::vector<function> functions()
{
    const argument name = {L"pricer", L"Name of a pricer, such as \"bsm_european\", or the handle of a book."};
    const argument outputs = {L"outputs", std::wstring(outputs_help)};
    const std::wstring price_help = L"Prices options with any pricer; a range gives a range.";
    const std::wstring implied_vol_help
        = L"The volatility for which the model has the quoted price, to the last digit that the price determines.";
    std::vector<function> list = {
        {L"ntxPrice", L"NTX.PRICE", price_help, generic_arguments({name, outputs})},
        {L"ntxPriceAsync", L"NTX.PRICE.ASYNC", price_help + std::wstring(later_help),
            generic_arguments({name, outputs}), true},
        {L"ntxImpliedVolOf", L"NTX.IMPLIEDVOL", implied_vol_help, implied_vol_arguments()},
        {L"ntxImpliedVolOfAsync", L"NTX.IMPLIEDVOL.ASYNC", implied_vol_help + std::wstring(later_help),
            implied_vol_arguments(), true},
        {L"ntxExplain", L"NTX.EXPLAIN",
            L"Says in a sentence what NTX.PRICE with the same arguments comes to: why it fails, or which rows are bad.",
            generic_arguments({name, outputs})},
        {L"ntxBook", L"NTX.BOOK",
            L"Keeps options under a handle, to be given to NTX.PRICE in the place of a pricer and its inputs.",
            generic_arguments({{L"pricer", L"Name of a pricer, such as \"bsm_european\"."}})},
        {L"ntxPricers", L"NTX.PRICERS", L"Lists the pricers, or the inputs and outputs of one.",
            {{L"[pricer]", L"Name of a pricer. Left out: all are listed."}}},
        {L"ntxMcSimulations", L"NTX.MC.SIMULATIONS", L"Lists the simulations, or the inputs and outputs of one.",
            {{L"[simulation]", L"Name of a simulation. Left out: all are listed."}}},
        {L"ntxMcExplain", L"NTX.MC.EXPLAIN",
            L"Says in a sentence what the function of a simulation comes to: why it fails, or which rows are bad.",
            simulation_arguments()},
        {L"ntxDevices", L"NTX.DEVICES", L"Lists what computes: the engine with its backend and threads, and OpenCL devices.", {}},
        {L"ntxVersion", L"NTX.VERSION", L"Version of the library, or why it cannot be loaded.", {}},
    };
    for (const pricer &pricer : pricers)
        add_both(list, pricer, L". Formula and reference: NTX.PRICERS.", false);
    for (const pricer &simulation : simulations)
        add_both(list, simulation, L", by simulation. What is paid: NTX.MC.SIMULATIONS.", true);
    return list;
}

/// How Excel calls a function: a letter for the result, one for each argument, and a mark.
std::wstring types_of(const function &function)
{
    std::wstring types = function.asynchronous ? L">" : L"Q";
    types.append(function.arguments.size(), L'Q');
    // The handle of an asynchronous call is its last argument. $: safe to call from several threads.
    return types + (function.asynchronous ? L"X$" : L"$");
}

/// Registers a function; its id, or 0.
double add(XLOPER12 *module, const function &function)
{
    std::wstring names;
    for (const argument &argument : function.arguments)
        names += (names.empty() ? L"" : L",") + argument.name;
    std::vector<std::wstring> texts = {function.procedure, types_of(function), function.name, names, L"", L"neutryx",
        L"", L"", function.help};
    for (const argument &argument : function.arguments)
        texts.push_back(argument.help);
    // Excel shows the last text of a registration without its last two letters.
    texts.back() += L"  ";

    constexpr std::size_t macro_type = 4, shortcut = 6, help_topic = 7;
    std::vector<std::unique_ptr<excel::text>> kept;
    std::vector<XLOPER12 *> list = {module};
    XLOPER12 worksheet_function = excel::number(1), none = excel::missing();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        kept.push_back(std::make_unique<excel::text>(std::wstring_view(texts[i]).substr(0, max_help)));
        list.push_back(i == macro_type                        ? &worksheet_function
                : i == shortcut || i == help_topic ? &none
                                                   : kept.back()->get());
    }
    excel::value id;
    if (!excel::call(xlfRegister, id.get(), list.data(), list.size()) || id.type() != xltypeNum)
        return 0.0;
    ids().push_back({id.number(), function.name});
    return id.number();
}

/// Has Excel call a procedure when something happens.
bool add_event(const wchar_t *procedure, INT32 event)
{
    excel::text name(procedure);
    XLOPER12 number{}, done{};
    number.xltype = xltypeInt;
    number.val.w = event;
    return excel::call(xlEventRegister, &done, {name.get(), &number});
}

} // namespace

bool register_all()
{
    excel::value module;
    if (!excel::call(xlGetName, module.get(), {}))
        return false;
    bool all = true;
    for (const function &function : functions()) {
        // Without the library, the one function that says why is of use.
        if (the_library() != nullptr || function.procedure == L"ntxVersion")
            all &= add(module.get(), function) != 0.0;
    }
    all &= add_event(L"ntxCalculationCanceled", xleventCalculationCanceled);
    return all;
}

double register_one(std::wstring_view procedure)
{
    excel::value module;
    if (!excel::call(xlGetName, module.get(), {}))
        return 0.0;
    for (const function &function : functions())
        if (function.procedure == procedure)
            return add(module.get(), function);
    return 0.0;
}

void unregister_all()
{
    for (const registered &function : ids()) {
        XLOPER12 id = excel::number(function.id), done{};
        excel::call(xlfUnregister, &done, {&id});
        // Else the name stays behind and the next registration does not replace it.
        excel::text name(function.name);
        excel::call(xlfSetName, &done, {name.get()});
    }
    ids().clear();
}

} // namespace addin
