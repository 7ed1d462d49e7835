"""The addresses of the register and of its letters."""

from django.urls import path

from holdfast.web.inspections import kept, letters, library
from holdfast.web.inspections.pages import Inspections, KeepLetter, KeepText, RateProgress, Readiness
from holdfast.web.inspections.publishing import Publishing

urlpatterns = [
    path("inspections", Inspections.as_view(), name="inspections"),
    path("inspections/keep", KeepLetter.as_view(), name="keep_letter"),
    path("inspections/keep-text", KeepText.as_view(), name="keep_text"),
    path("inspections/progress", RateProgress.as_view(), name="rate_progress"),
    path("inspections/readiness", Readiness.as_view(), name="readiness"),
    path("inspections/findings", kept.FindingsOfInspections.as_view(), name="inspection_findings"),
    path("inspections/findings/<slug:finding_id>", kept.KeptFinding.as_view(), name="inspection_finding"),
    path("inspections/findings/<slug:finding_id>/answer", kept.AnswerKept.as_view(), name="answer_kept"),
    path("inspections/findings/<slug:finding_id>/evidence", kept.NoteEvidence.as_view(), name="note_evidence"),
    path("inspections/findings/<slug:finding_id>/statement", kept.KeepStatement.as_view(), name="keep_statement"),
    path("inspections/findings/<slug:finding_id>/plan", kept.NamePlan.as_view(), name="name_plan"),
    path("inspections/letters/<slug:letter_id>/readers/<slug:act>", Publishing.as_view(), name="publishing"),
    path("inspections/letters/<slug:letter_id>", letters.LetterPage.as_view(), name="letter"),
    path("inspections/letters/<slug:letter_id>/file", letters.LetterFile.as_view(), name="letter_file"),
    path("inspections/letters/<slug:letter_id>/day", letters.GiveDay.as_view(), name="letter_day"),
    path("inspections/letters/<slug:letter_id>/withdraw", letters.WithdrawLetter.as_view(), name="withdraw_letter"),
    path("inspections/sentences/<slug:sentence_id>", letters.SentencePage.as_view(), name="sentence"),
    path("inspections/sentences/<slug:sentence_id>/<slug:act>", letters.Decide.as_view(), name="decide"),
    path("inspections/library", library.LibraryPage.as_view(), name="library"),
    path("inspections/library/add", library.AddToLibrary.as_view(), name="add_to_library"),
    path("inspections/library/themes", library.LibraryThemes.as_view(), name="library_themes"),
    path("inspections/library/themes/<slug:theme>", library.LibraryTheme.as_view(), name="library_theme"),
    path("inspections/library/letters/<int:number>", library.LibraryLetter.as_view(), name="library_letter"),
]
