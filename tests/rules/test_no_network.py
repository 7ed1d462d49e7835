"""Holdfast opens no connection: records stay on the machine."""

import ast

from holdfast.engines.duckdb import DuckDBEngine
from tests.rules.repository import modules

REACHING_OUT = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "requests", "httpx", "aiohttp", "urllib3"}
# It looks whether a port is free to be served on, which is no way out: it connects to nothing.
LISTENS = "holdfast/cli/serve.py"
CONNECTING = {"connect", "connect_ex", "create_connection", "sendto"}


def test_no_module_can_reach_out() -> None:
    found = []
    for path, tree in modules().items():
        names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
        names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        if path.startswith("holdfast/") and REACHING_OUT & {name.split(".")[0] for name in names}:
            found.append(path)
    assert found == [LISTENS]
    called = {node.attr for node in ast.walk(modules()[LISTENS]) if isinstance(node, ast.Attribute)}
    assert not called & CONNECTING


def test_every_connection_to_duckdb_is_kept_from_the_network() -> None:
    calls = [
        (f"{path}:{node.lineno}", ast.unparse(node))
        for path, tree in modules().items()
        for node in ast.walk(tree)
        if path.startswith("holdfast/") and isinstance(node, ast.Call) and ast.unparse(node.func) == "duckdb.connect"
    ]
    assert calls
    assert [place for place, call in calls if "OFFLINE" not in call] == []


def test_the_embedded_engine_fetches_no_extension() -> None:
    """DuckDB would otherwise download one by itself, when a query names a function that it lacks."""
    with DuckDBEngine() as engine:
        settings = engine.fetch(
            "SELECT name, value FROM duckdb_settings() "
            "WHERE name IN ('autoinstall_known_extensions', 'autoload_known_extensions') ORDER BY name"
        ).to_pylist()
    assert [setting["value"] for setting in settings] == ["false", "false"]
