"""Folders for tests about whole builds."""

import os

import pytest


@pytest.fixture(scope="session")
def thorough() -> int:
    """How many times as much is tried as in an ordinary run."""
    return int(os.environ.get("THOROUGH", "1"))
