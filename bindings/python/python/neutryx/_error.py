"""What exceptions have in common; `_statuses.py` has one for each status of the library."""

from __future__ import annotations

from typing import Any


class Error(Exception):
    """A call failed. Nothing was written, unless it was cancelled, which keeps the rows already done.

    Attributes
    ----------
    status : str
        Name of the status, such as "invalid_argument".
    code : int
        Its number in the C API.
    parameter : str or None
        The column or setting at fault, such as "vol" or "paths".
    argument : str
        The argument at fault as it is written in C, such as "inputs[2].stride"; empty if none is.
    message : str
        What is wrong, what is allowed, what to do.
    batch : int
        Index of the batch at fault: in a book, or of inputs that had to be cut into several.
    device_code : int
        Error number of the device's driver; 0 if no device is involved.
    """

    def __init__(
        self,
        status: str,
        code: int,
        argument: str,
        message: str,
        parameter: str | None = None,
        batch: int = 0,
        device_code: int = 0,
    ) -> None:
        super().__init__(status, code, argument, message, parameter, batch, device_code)
        self.status = status
        self.code = code
        self.argument = argument
        self.message = message
        self.parameter = parameter
        self.batch = batch
        self.device_code = device_code

    def __str__(self) -> str:
        where = self.argument
        if self.parameter is not None:
            where = f"{self.parameter} ({self.argument})"
        return f"{where}: {self.message}" if where else self.message


class BadRowsError(Error, ValueError):
    """Rows could not be priced, and the call was made with `bad_rows="raise"`. The other rows were priced.

    Attributes
    ----------
    row : int
        The first bad row; its position in the flattened result if that has several axes.
    row_code : RowCode
        Why.
    part : int
        The asset, or interval between fixings, that has the value at fault, counted from 1; 0 if it is that of all.
        Arrays of row codes have this number in their upper half: `codes >> 16`, beside `codes & 0xFFFF`.
    bad_rows : int
        How many rows are bad.
    result
        What the call would have returned.
    """

    def __init__(
        self, message: str, row: int, row_code: int, bad_rows: int, result: Any, batch: int = 0, part: int = 0
    ) -> None:
        super().__init__("partial", 1, "", message, batch=batch)
        self.args = (message, row, row_code, bad_rows, result, batch, part)
        self.row = row
        self.row_code = row_code
        self.part = part
        self.bad_rows = bad_rows
        self.result = result


class BadRowsWarning(RuntimeWarning):
    """Rows could not be priced: their outputs are NaN."""
