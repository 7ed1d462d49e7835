"""Zip archives, which workbooks are too: looked through before anything in them is read."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from holdfast.sources.tabular.safety import CHUNK, FileRefusedError, Limits, read_capped, too_large_unpacked


@contextmanager
def opened(path: Path, file: str, limits: Limits) -> Iterator[zipfile.ZipFile]:
    """The archive, once its directory has been found sound; damage met later is told as damage too."""
    try:
        with zipfile.ZipFile(path) as archive:
            check_directory(archive, file, path.stat().st_size, limits)
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise damaged(file) from error


def damaged(file: str) -> FileRefusedError:
    """The refusal of an archive that cannot be unpacked, or of which two readers could see different parts."""
    return FileRefusedError(
        file,
        "The file is damaged: it begins like a workbook or zip archive but cannot be unpacked.",
        "a file that opens in Excel or Windows Explorer.",
        "Copy or download it again; if that does not help, export it again.",
    )


def check_directory(archive: zipfile.ZipFile, file: str, size: int, limits: Limits) -> None:
    """Refuse an archive whose own directory shows that it would not fit, or that it lies about its parts."""
    parts = archive.infolist()
    # Parts that overlap, or two of one name: what is checked here would not be what is read later.
    overlapping = sum(part.compress_size for part in parts) > size
    if overlapping or len({part.filename for part in parts}) < len(parts):
        raise damaged(file)
    if any(part.flag_bits & 1 for part in parts):
        raise FileRefusedError(
            file,
            "The archive is protected with a password.",
            "an archive without a password.",
            "Unpack it yourself and load the folder, or send it again without a password over a safe channel.",
        )
    if len(parts) > limits.parts:
        raise FileRefusedError(
            file, f"The archive has {len(parts):,} parts.", f"at most {limits.parts:,}.", "Load one export at a time."
        )
    largest = max((part.file_size for part in parts), default=0)
    total = sum(part.file_size for part in parts)
    swollen = [p for p in parts if p.file_size > limits.ratio_from and p.file_size > limits.ratio * p.compress_size]
    if swollen or largest > limits.part_bytes or total > limits.archive_bytes:
        raise too_large_unpacked(file, total)


def check_part(archive: zipfile.ZipFile, name: str, file: str, limits: Limits) -> bytes:
    """Unpack one part without keeping it, so that its true size is known; its first bytes tell what it is."""
    start, total = b"", 0
    with archive.open(name) as stream:
        while chunk := stream.read(CHUNK):
            start, total = start or chunk[:512], total + len(chunk)
            if total > limits.part_bytes:
                raise too_large_unpacked(file, total)
    return start


def part_stream(path: Path, name: str) -> IO[bytes]:
    """One part of an archive that has been checked, to read as often as needed."""
    return zipfile.ZipFile(path).open(name)


def part_bytes(archive: zipfile.ZipFile, name: str, file: str, limits: Limits) -> bytes:
    """One part unpacked, counted as it grows and not trusted to be as large as it says."""
    with archive.open(name) as stream:
        return read_capped(stream, file, min(limits.part_bytes, archive.getinfo(name).file_size))
