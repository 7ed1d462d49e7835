"""A fingerprint changes with what it marks, and with nothing else."""

from pathlib import Path

import pytest

from holdfast.shared.fingerprint import file_fingerprint, fingerprint, package_fingerprint


def package(folder: Path, monkeypatch: pytest.MonkeyPatch, **files: bytes) -> str:
    """The fingerprint of a package of these files, found under a name of its own."""
    root = folder / f"{folder.parent.name}_{folder.name}"  # what was reckoned for a name once is kept
    root.mkdir(parents=True)
    for name, content in {"__init__": b"", **files}.items():
        (root / f"{name}.py").write_bytes(content)
    (root / "__pycache__").mkdir()
    (root / "__pycache__" / "a.pyc").write_bytes(folder.name.encode())
    monkeypatch.syspath_prepend(str(folder))
    return package_fingerprint(root.name)


def test_the_same_files_have_the_same_fingerprint_whatever_their_line_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = package(tmp_path / "one", monkeypatch, a=b"x = 1\ny = 2\n")
    assert package(tmp_path / "two", monkeypatch, a=b"x = 1\r\ny = 2\r\n") == one


@pytest.mark.parametrize("files", [{"a": b"x = 2\n"}, {"b": b"x = 1\n"}, {"a": b"x = 1\n", "b": b""}])
def test_any_change_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: dict[str, bytes]) -> None:
    one = package(tmp_path / "one", monkeypatch, a=b"x = 1\n")
    assert package(tmp_path / "two", monkeypatch, **files) != one


def test_what_is_no_package_is_told() -> None:
    with pytest.raises(ValueError, match="not a package"):
        package_fingerprint("holdfast.nowhere")
    with pytest.raises(ValueError, match="not a package"):
        package_fingerprint("holdfast.shared.errors")


def test_plain_data_is_marked_whatever_the_order_of_its_names() -> None:
    assert fingerprint({"a": 1, "b": [1, 2]}) == fingerprint({"b": [1, 2], "a": 1})
    assert fingerprint({"a": 1, "b": [1, 2]}) != fingerprint({"a": 1, "b": [2, 1]})


def test_a_file_is_marked_by_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert file_fingerprint(tmp_path / "a") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
