// What of Excel's C API (Excel 2010 and later, 64 bits) the add-in uses: declarations of its own, with the layouts,
// names and numbers that Microsoft documents for "xlcall.h".
#ifndef NEUTRYX_EXCEL12_H
#define NEUTRYX_EXCEL12_H

#include <windows.h>

#include <cstddef>

struct XLREF12 {
    INT32 rwFirst, rwLast, colFirst, colLast;
};

struct XLMREF12 {
    WORD count;
    XLREF12 reftbl[1];
};

// A value, an array of values or a reference.
struct XLOPER12 {
    union {
        double num;
        // Length, then that many UTF-16 units, without a closing zero.
        wchar_t *str;
        INT32 xbool;
        INT32 err;
        INT32 w;
        struct {
            WORD count;
            XLREF12 ref;
        } sref;
        struct {
            XLMREF12 *lpmref;
            DWORD_PTR idSheet;
        } mref;
        struct {
            XLOPER12 *lparray;
            INT32 rows, columns;
        } array;
        struct {
            union {
                INT32 level, tbctrl;
                DWORD_PTR idSheet;
            } valflow;
            INT32 rw, col;
            BYTE xlflow;
        } flow;
        struct {
            union {
                BYTE *lpbData;
                HANDLE hdata;
            } h;
            long cbData;
        } bigdata;
    } val;
    DWORD xltype;
};

static_assert(sizeof(void *) == 8, "64-bit Excel only");
static_assert(sizeof(XLOPER12) == 32 && offsetof(XLOPER12, xltype) == 24, "the layout is Excel's");

enum : DWORD {
    xltypeNum = 0x0001,
    xltypeStr = 0x0002,
    xltypeBool = 0x0004,
    xltypeRef = 0x0008,
    xltypeErr = 0x0010,
    xltypeMulti = 0x0040,
    xltypeMissing = 0x0080,
    xltypeNil = 0x0100,
    xltypeSRef = 0x0400,
    xltypeInt = 0x0800,
    xltypeBigData = xltypeStr | xltypeInt,
    // The memory is Excel's, to be freed with xlFree.
    xlbitXLFree = 0x1000,
    // The memory is the add-in's, to be freed with xlAutoFree12.
    xlbitDLLFree = 0x4000,
    xltypeMask = 0x0fff,
};

enum : INT32 {
    xlerrNull = 0,
    xlerrDiv0 = 7,
    xlerrValue = 15,
    xlerrRef = 23,
    xlerrName = 29,
    xlerrNum = 36,
    xlerrNA = 42,
    xlerrGettingData = 43,
};

// What a call into Excel returns.
enum : int {
    xlretSuccess = 0,
    xlretAbort = 1,
    xlretInvXlfn = 2,
    xlretInvCount = 4,
    xlretFailed = 32,
};

// What can be called.
enum : int {
    xlCommand = 0x8000,
    xlSpecial = 0x4000,
    xlFree = 0 | xlSpecial,
    xlCoerce = 2 | xlSpecial,
    xlAbort = 6 | xlSpecial,
    xlGetName = 9 | xlSpecial,
    xlAsyncReturn = 16 | xlSpecial,
    xlEventRegister = 17 | xlSpecial,
    xlfSetName = 88,
    xlfRegister = 149,
    xlfUnregister = 201,
    xlcAlert = 118 | xlCommand,
};

enum : INT32 {
    xleventCalculationEnded = 1,
    xleventCalculationCanceled = 2,
};

using EXCEL12PROC = int(WINAPI *)(int function, int count, XLOPER12 **arguments, XLOPER12 *result);

#endif
