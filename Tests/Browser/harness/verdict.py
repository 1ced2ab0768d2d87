"""How a test says what it found."""


def assert_none(faults: list[str], shown: int = 40) -> None:
    """Fails with the faults, one to a line; pytest's own comparison of lists would cut them off."""
    if faults:
        more = [f"and {len(faults) - shown} more"] if len(faults) > shown else []
        raise AssertionError("\n".join([f"{len(faults)} found:", *faults[:shown], *more]))
