// What is wrong with a call as a whole.
#ifndef NEUTRYX_EXCEL_PROBLEM_HPP
#define NEUTRYX_EXCEL_PROBLEM_HPP

#include "excel12.h"

#include <exception>
#include <string>
#include <utility>

namespace addin {

/// Ends a call: the cell gets the error, and NTX.EXPLAIN tells the sentence.
class problem : public std::exception {
public:
    problem(INT32 cell, std::wstring sentence) : cell_(cell), sentence_(std::move(sentence)) {}
    INT32 cell() const noexcept { return cell_; }
    const std::wstring &sentence() const noexcept { return sentence_; }
    const char *what() const noexcept override { return "a call that cannot be done; see sentence()"; }

private:
    INT32 cell_;
    std::wstring sentence_;
};

} // namespace addin

#endif
