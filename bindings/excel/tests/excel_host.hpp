// Plays Excel to an add-in: loads it, answers its calls, keeps what it registers, and calls its functions.
#ifndef NEUTRYX_EXCEL_TESTS_EXCEL_HOST_HPP
#define NEUTRYX_EXCEL_TESTS_EXCEL_HOST_HPP

#include "value.hpp"

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace host {

/// How the add-in learns where Excel is: by the function that the program exports, or by being told.
enum class convention { exported, told };

/// A function that the add-in registered.
struct function {
    double id;
    std::wstring procedure, types, name, argument_names, category, help;
    std::vector<std::wstring> argument_help;
    FARPROC address;

    bool asynchronous() const { return types.substr(0, 1) == L">"; }
    /// Number of the arguments that a formula can give.
    std::size_t arguments() const;
};

class excel {
public:
    /// Loads the add-in; ends the program with a message if that fails.
    excel(const std::wstring &xll, convention how);
    excel(const excel &) = delete;
    excel &operator=(const excel &) = delete;

    int open() { return procedure<int(WINAPI *)()>("xlAutoOpen")(); }
    int close() { return procedure<int(WINAPI *)()>("xlAutoClose")(); }
    int remove() { return procedure<int(WINAPI *)()>("xlAutoRemove")(); }
    void unload() { FreeLibrary(module_); }

    /// What is registered.
    std::vector<function> functions();
    /// A function by its name; null if there is none.
    std::shared_ptr<const function> find(const std::wstring &name);
    /// Calls a function as a formula does, on this thread. An asynchronous one is waited for.
    area call(const std::wstring &name, const std::vector<area> &arguments);
    /// Calls an asynchronous function and returns the number of its handle.
    long start(const std::wstring &name, const std::vector<area> &arguments);
    /// The result of an asynchronous function, waited for at most so long.
    std::optional<area> wait(long handle, unsigned milliseconds);

    /// The user presses Esc, or lets go.
    void press_escape(bool pressed) { escape_ = pressed; }
    /// The calculation is stopped: the add-in is told.
    void cancel_calculation();

    template <class Function>
    Function procedure(const char *name)
    {
        return reinterpret_cast<Function>(reinterpret_cast<void *>(GetProcAddress(module_, name)));
    }

    /// Messages shown to the user.
    std::vector<std::wstring> alerts();
    /// Results with memory of the add-in's, and how many of them were given back. Equal unless there is a leak.
    std::atomic<long> returned{0}, freed{0};
    /// How often the add-in asked for Esc.
    std::atomic<long> asked_for_escape{0};
    /// Texts that Excel made for the add-in and has not got back.
    std::atomic<long> texts_out{0};

    /// The answer to a call of the add-in's.
    int answer(int what, int count, XLOPER12 **arguments, XLOPER12 *result);

private:
    int register_function(int count, XLOPER12 **arguments, XLOPER12 *result);
    void give_back(XLOPER12 *result);

    HMODULE module_;
    std::wstring path_;
    std::mutex mutex_;
    std::condition_variable arrived_;
    std::map<std::wstring, std::shared_ptr<const function>> functions_;
    std::map<INT32, std::string> events_;
    std::map<long, area> results_;
    std::vector<std::wstring> alerts_;
    long last_handle_ = 0;
    double last_id_ = 0.0;
    std::atomic<bool> escape_{false};
};

} // namespace host

#endif
