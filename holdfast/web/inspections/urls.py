"""The addresses of the register and of its letters."""

from django.urls import path

from holdfast.web.inspections import letters, library
from holdfast.web.inspections.pages import Inspections, KeepLetter

urlpatterns = [
    path("inspections", Inspections.as_view(), name="inspections"),
    path("inspections/keep", KeepLetter.as_view(), name="keep_letter"),
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
