"""Progress functions and progress bars."""


def adapt(progress):
    """`progress(done, total)` as it is, or an object like `tqdm.tqdm()` as such a function."""
    update = getattr(progress, "update", None)
    if update is None:
        if not callable(progress):
            raise TypeError(f"progress must be a function of two numbers or a tqdm bar, not {type(progress).__name__}")
        return progress
    shown = 0

    def tell(done, total):
        nonlocal shown
        if progress.total != total:
            progress.total = total
        update(done - shown)
        shown = done

    return tell
