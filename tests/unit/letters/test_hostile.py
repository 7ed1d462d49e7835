"""What is no letter, or cannot be read, says so in one plain problem and nothing is guessed."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from holdfast.letters import documents
from holdfast.letters.reader import read_letter, read_text

Make = Callable[..., Path]


def told(path: Path) -> str:
    letter = read_letter(path)
    assert letter.council is None
    assert letter.findings == []
    (problem,) = letter.problems
    assert problem.field == "document"
    return problem.what


def test_a_web_page_under_the_name_of_a_pdf(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_text("<!DOCTYPE html><html><body><p>Page not found</p></body></html>", encoding="utf-8")
    assert "web page saved under the name of a PDF" in told(path)


def test_a_scan_without_text(tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument.new()
    document.new_page(595, 842)
    document.save(tmp_path / "scan.pdf")
    document.close()
    assert "scan" in told(tmp_path / "scan.pdf")


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.95])
def test_a_file_that_was_cut_short_never_gives_a_wrong_council(make_visit: Make, tmp_path: Path, share: float) -> None:
    content = make_visit().read_bytes()
    path = tmp_path / "cut.pdf"
    path.write_bytes(content[: int(len(content) * share)])
    letter = read_letter(path)
    assert letter.council in (None, "Slough")
    assert letter.problems or letter.council


ENCRYPTED = """%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<{mark}>/U<{mark}>>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>
%%EOF
"""


def test_an_encrypted_pdf(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_text(ENCRYPTED.format(mark="AB" * 32), encoding="ascii")
    assert "only with a password" in told(path)


def test_an_encrypted_or_old_office_document(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 600)
    assert "without a password" in told(path)


def test_an_archive_that_is_no_word_document(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hello.txt", "hello")
    assert "not a Word document" in told(path)


def test_an_archive_that_unpacks_without_end(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("holdfast.letters.markup.MOST_BYTES", 1000)
    path = tmp_path / "bomb.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", "<a/>" + " " * 5000)
    assert "far more than a letter" in told(path)


def test_an_entity_that_expands_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "entities.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    assert "damaged" in told(path)


def test_an_empty_file_and_a_huge_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"")
    assert told(path) == "The file is empty."
    path.write_bytes(b"%PDF-1.7" + b"0" * 2000)
    monkeypatch.setattr(documents, "MOST_BYTES", 1000)
    assert "more than" in told(path)


def test_a_file_of_bytes(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(bytes(range(256)) * 8)
    assert "neither PDF, DOCX, HTML nor text" in told(path)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "Care Quality Commission\n\nInspection report on Elm House nursing home\n\nThe service was good.",
            "Care Quality",
        ),
        ("Estyn\n\nInspection of local services in Gwynedd\n\nThe service was good.", "Estyn"),
        ("Dear Sir\n\nPlease find the invoice for the new carpets.", "not a letter or a report of Ofsted"),
        ("Ofsted\n\nSchool inspection report\n\nElm Primary School is good.", "single provider"),
    ],
)
def test_another_inspectorate_and_what_is_no_letter(text: str, what: str) -> None:
    letter = read_text(text)
    assert letter.kind == "other"
    assert [what in problem.what for problem in letter.problems] == [True]
