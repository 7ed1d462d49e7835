"""How much a file may ask of the machine, and how a file that asks too much or is hostile is refused."""

from dataclasses import dataclass
from typing import IO

from holdfast.shared.errors import HoldfastError, Place, Problem

MEGABYTE = 1024 * 1024
CHUNK = MEGABYTE


@dataclass(frozen=True)
class Limits:
    """The most that one file may hold. A large council's six years stay far below each of these."""

    file_bytes: int = 2048 * MEGABYTE
    part_bytes: int = 2048 * MEGABYTE  # one part of an archive, unpacked
    archive_bytes: int = 6144 * MEGABYTE  # all its parts together, unpacked
    ratio: int = 100  # times its packed size, for a part of more than `ratio_from`
    ratio_from: int = 64 * MEGABYTE
    parts: int = 2000
    cells: int = 20_000_000  # of one worksheet, empty ones within its used area included


class FileRefusedError(HoldfastError):
    """A file that is not read at all, with what to do instead."""

    def __init__(self, file: str, what: str, expected: str, do: str) -> None:
        self.file = file
        problem = Problem(what, Place(file), expected, do)
        super().__init__(f"{file} was refused.", [problem])


def size_in_words(count: int) -> str:
    """A number of bytes as a person says it."""
    return f"{count / (1024 * MEGABYTE):.1f} GB" if count >= 1024 * MEGABYTE else f"{max(1, count // MEGABYTE)} MB"


def check_size(file: str, count: int, limits: Limits) -> None:
    """Refuse a file over the limit, or without a byte."""
    if count == 0:
        raise FileRefusedError(
            file, "The file is empty (0 bytes).", "a file with headings and rows.", "Export it again."
        )
    if count > limits.file_bytes:
        raise FileRefusedError(
            file,
            f"The file has {size_in_words(count)}.",
            f"at most {size_in_words(limits.file_bytes)}.",
            "Export fewer years, or one file for each table, or Parquet instead of text.",
        )


def read_capped(stream: IO[bytes], file: str, cap: int) -> bytes:
    """All of `stream`, stopping at `cap` bytes whatever the archive's directory says."""
    chunks, total = [], 0
    while chunk := stream.read(CHUNK):
        total += len(chunk)
        if total > cap:
            raise too_large_unpacked(file, total)
        chunks.append(chunk)
    return b"".join(chunks)


def too_large_unpacked(file: str, count: int) -> FileRefusedError:
    """The refusal of an archive made to fill the machine's memory."""
    return FileRefusedError(
        file,
        f"Unpacked, the file grows to {size_in_words(count)} or more: no spreadsheet of real records does that.",
        "a workbook or archive as a case system writes it.",
        "Do not open it. Ask who sent it, and export the data again from the source system.",
    )
