"""Serving where something else answers already: told plainly, before anything is set up."""

import socket

import pytest

from holdfast.cli.serve import check_port_is_free
from holdfast.shared.errors import HoldfastError


def test_a_port_in_use_is_told_with_what_to_do() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(HoldfastError, match=f"Port {port} of 127.0.0.1 cannot be served on .*make run PORT=8001"):
            check_port_is_free("127.0.0.1", port)
    check_port_is_free("127.0.0.1", port)


def test_a_port_that_is_none_is_told() -> None:
    with pytest.raises(HoldfastError, match="Port 70000"):
        check_port_is_free("127.0.0.1", 70_000)
