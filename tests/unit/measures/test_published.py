"""Published figures: own-made files in the Department's forms, their letters as reasons, and what stands beside."""

import os
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import xlsxwriter

from holdfast.measures.published import (
    Beside,
    Source,
    choose_council,
    files_kept,
    load_published,
    own_council,
    title_of,
    years,
)
from holdfast.measures.published_files import COUNCIL, ENGLAND, REASONS, REGION, figure, read_published
from holdfast.record.store import Store
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES
from holdfast.standards.published import published_sources

WIDE = (
    "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,"
    "new_la_code,la_name,category,seen_count,seen_percent,note\n"
    '{year},Reporting year,National,E92000001,England,,,,,,V,"1,000",{england},all\n'
    "{year},Reporting year,Regional,E92000001,England,E12000099,Far West,,,,V,300,61.5,all\n"
    "{year},Reporting year,Local authority,E92000001,England,E12000099,Far West,901,E06000901,Wyreshire,V,{own},all\n"
    "{year},Reporting year,Local authority,E92000001,England,E12000099,Far West,902,E06000902,Westmere,V,80,70,all\n"
    "{year},Reporting year,Local authority,E92000001,England,E12000098,Far East,903,E06000903,Eastmere,V,c,z,all\n"
)
SEEN = Source("seen_percent", 0.01, "", "seen_count")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "home")


def wide(
    folder: Path, *, name: str = "visits.csv", year: str = "2025", own: str = "90,45", england: str = "64.2"
) -> Path:
    path = folder / name
    path.write_text("\ufeff" + WIDE.format(year=year, own=own, england=england), encoding="utf-8")
    return path


def neighbours(folder: Path) -> Path:
    path = folder / "neighbours.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("LA SN Groups")
        sheet.write_row(0, 0, ["A", "B", "C"])
        sheet.write_row(1, 0, ["LA num", "LA Name", "LA number", "GOReg", "SN1", "SNP", "SN2", "SNP"])
        sheet.write_row(2, 0, [901, "Wyreshire", 901, "Far West", 902, "Close", 903, "Close"])
    return path


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("1,234.5", (1234.5, "")),
        ("0", (0.0, "")),
        ("c", (None, "withheld: a small number")),
        ("[c]", (None, "withheld: a small number")),
        ("LOW", (None, "rounds to nought")),
        ("z", (None, "does not apply")),
        ("u", (None, "of low reliability")),
        ("", (None, "not given")),
        ("-", (None, "not available")),
        ("soon", (None, "not a number")),
        ("NaN", (None, "not a number")),
        ("inf", (None, "not a number")),
    ],
)
def test_a_letter_is_a_reason_and_never_nought(cell: str, expected: tuple[float | None, str]) -> None:
    assert figure(cell) == expected
    assert all(reason for reason in REASONS.values())


def test_a_file_of_the_statistics(tmp_path: Path) -> None:
    read = read_published(wide(tmp_path, own="u,x"))
    found = read.figures
    assert (read.councils, read.titles) == ([], {})
    assert {f.indicator for f in found} == {"seen_count", "seen_percent"}, "what says the same everywhere is none"
    by = {(f.level, f.area, f.indicator): f for f in found}
    assert by[ENGLAND, "England", "seen_count"].value == 1000
    assert by[REGION, "Far West", "seen_percent"].value == 61.5
    own = by[COUNCIL, "Wyreshire", "seen_percent"]
    assert (own.value, own.reason, own.code, own.new_code, own.region) == (
        None,
        "not available",
        "901",
        "E06000901",
        "Far West",
    )
    assert by[COUNCIL, "Eastmere", "seen_count"].reason == "withheld: a small number"


def test_rows_that_a_filter_tells_apart_are_indicators_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "by_age.csv"
    head = "time_period,geographic_level,country_code,new_la_code,old_la_code,la_name,region_name,age,number\n"
    path.write_text(head + "202425,National,E92000001,,,,,Under 5,40\n202425,National,E92000001,,,,,5 to 9,60\n")
    found = read_published(path).figures
    assert {(f.indicator, f.year, f.value) for f in found} == {
        ("number (Under 5)", "2024-25", 40),
        ("number (5 to 9)", "2024-25", 60),
    }


def test_a_file_of_the_interactive_tool(tmp_path: Path) -> None:
    rows = [
        ("Seen", "2025", "England", "64.2", None, "NA"),
        ("Seen", "2025", "North West", "61.5", None, "NA"),
        ("Seen", "2025", "Wyreshire", "45", 901.0, "North West"),
        ("Seen", "2025", "Eastmere", "-", 903.0, "East of England"),
        ("Seen", "2025", "Statistical Neighbours", "9", None, "NA"),
    ]
    names = ("Short Desc", "Years", "LA and Regions", "Values", "LA Number", "Region")
    path = tmp_path / "long.parquet"
    pq.write_table(pa.Table.from_pylist([dict(zip(names, row, strict=True)) for row in rows]), path)
    found = read_published(path).figures
    assert [(f.level, f.area, f.code, f.value, f.reason) for f in found] == [
        (ENGLAND, "England", "", 64.2, ""),
        (REGION, "North West", "", 61.5, ""),
        (COUNCIL, "Wyreshire", "901", 45.0, ""),
        (COUNCIL, "Eastmere", "903", None, "not available"),
    ]


def test_a_file_in_no_known_form_is_refused_with_what_was_expected(tmp_path: Path) -> None:
    (tmp_path / "odd.csv").write_text("a,b\n1,2\n")
    with pytest.raises(HoldfastError, match=r"odd\.csv is in no form that is known\. Expected are the columns"):
        read_published(tmp_path / "odd.csv")


def test_a_mistyped_number_does_not_take_the_whole_column_away(tmp_path: Path) -> None:
    """One cell of twenty says “soon”: it is told as no number, and the others stay figures of their indicator."""
    path = tmp_path / "typed.csv"
    rows = "".join(f"2025,Local authority,{901 + n},Council {n},{'soon' if n == 7 else 50 + n}\n" for n in range(20))
    path.write_text("time_period,geographic_level,old_la_code,la_name,seen_percent\n" + rows)
    found = read_published(path).figures
    assert {f.indicator for f in found} == {"seen_percent"}
    assert [(f.area, f.reason) for f in found if f.value is None] == [("Council 7", "not a number")]


def test_a_row_that_breaks_off_says_nothing_rather_than_nought(tmp_path: Path) -> None:
    path = tmp_path / "broken.csv"
    path.write_text(
        "time_period,geographic_level,country_code,seen_percent\n2024,National\n2025,National,E92000001,64\n"
    )
    assert [(f.year, f.value, f.reason) for f in read_published(path).figures] == [
        ("2024", None, "not given"),
        ("2025", 64.0, ""),
    ]


def test_a_file_that_was_cut_short_is_refused(tmp_path: Path) -> None:
    """Its last number may be cut as well: of 61.5 there may be 6."""
    path = wide(tmp_path)
    path.write_text("\n".join(path.read_text(encoding="utf-8").splitlines()[:4]) + "\n2025,Reporting ye")
    with pytest.raises(HoldfastError, match="ends in the middle of its row 5: 2 of 14 cells are there"):
        read_published(path)


def test_councils_that_cannot_be_told_apart_are_refused(tmp_path: Path) -> None:
    path = wide(tmp_path)
    text = path.read_text(encoding="utf-8").replace("old_la_code", "a").replace("new_la_code", "b")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(HoldfastError, match="rows of councils without a code"):
        read_published(path)


def test_the_list_of_councils_and_the_dictionary_give_names(tmp_path: Path, store: Store) -> None:
    """A list without neighbours takes none away; a title may run over lines, as the published ones do."""
    (tmp_path / "list.csv").write_text(
        "LA Number,LA Name,Region,Type\n901,Wyreshire,Far West,UA\n904,Newmere,Far West,UA\n"
    )
    (tmp_path / "words.csv").write_text(
        'Measure_short,Chart_title,Description\nseen_percent,Children seen (%),"a\n\nb"\n'
    )
    load_published(store, neighbours(tmp_path))
    named = load_published(store, tmp_path / "list.csv")
    assert [(found.councils, found.neighbours, found.titles) for found in named] == [(2, 0, 0)]
    assert load_published(store, tmp_path / "words.csv")[0].titles == 1
    load_published(store, wide(tmp_path))
    choose_council(store, "901")
    (year,) = years(store, [SEEN])
    assert year.neighbours == Beside(pytest.approx(0.70), "", known=1, asked=2)
    assert title_of(store, year.indicator) == "Children seen (%)"
    assert choose_council(store, "904") == "Newmere"


@pytest.mark.parametrize("name", ["figures.csv", "figures.xlsx", "figures.parquet"])
def test_a_damaged_file_is_refused_in_words(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"\x89PNG\xff\x00" * 50)
    with pytest.raises(HoldfastError, match="cannot be read: it is damaged, or not what its name says"):
        read_published(tmp_path / name)


def test_own_year_region_neighbours_and_england_stand_beside_each_other(tmp_path: Path, store: Store) -> None:
    load_published(store, wide(tmp_path))
    load_published(store, wide(tmp_path, name="before.csv", year="2024", own="70,c", england="60"))
    loaded = load_published(store, neighbours(tmp_path))
    assert [(found.file, found.figures, found.neighbours) for found in loaded] == [("neighbours.xlsx", 0, 1)]
    assert choose_council(store, "E06000901") == "Wyreshire"
    assert own_council(store) == {"code": "901", "name": "Wyreshire", "new_code": "E06000901"}
    now, before = years(store, [Source("not there", 1.0), SEEN])
    assert now.year == "2025"
    assert now.own == Beside(pytest.approx(0.45), "", 90)
    assert now.region == Beside(pytest.approx(0.615), "", 300)
    assert now.england == Beside(pytest.approx(0.642), "", 1000)
    assert now.neighbours == Beside(pytest.approx(0.70), "", known=1, asked=2), "one of the two is withheld"
    assert before.own == Beside(None, "withheld: a small number", 70)
    written = "{:.1%}".format
    assert now.neighbours.words(written) == "70.0% (mean of 1 of 2)"
    assert before.own.words(written) == "withheld: a small number"


def test_a_borough_is_set_beside_london_and_a_council_left_out_beside_its_region(tmp_path: Path, store: Store) -> None:
    """The tool calls a borough's region Outer London and gives London; a file may leave a council out altogether."""
    path = tmp_path / "long.csv"
    path.write_text(
        "Short Desc,Years,LA and Regions,Values,LA Number,Region\nseen_percent,2025,London,60,,\n"
        "seen_percent,2025,Townham,55,905,Outer London\nseen_percent,2025,North West,62,,\n"
    )
    (tmp_path / "list.csv").write_text("LA Number,LA Name,Region\n906,Leftout,North West\n")
    load_published(store, path)
    load_published(store, tmp_path / "list.csv")
    for code, own, region in (("905", 0.55, 0.60), ("906", None, 0.62)):
        choose_council(store, code)
        (year,) = years(store, [SEEN])
        assert year.region is not None
        assert (year.own and year.own.value, year.region.value) == (own, pytest.approx(region))


def test_a_file_loaded_again_takes_the_place_of_the_one_of_its_name(tmp_path: Path, store: Store) -> None:
    load_published(store, wide(tmp_path))
    choose_council(store, "901")
    load_published(store, wide(tmp_path, own="90,50"))
    assert [(name, newest) for name, _, newest in files_kept(store)] == [("visits.csv", "2025")]
    (year,) = years(store, [SEEN])
    assert year.own == Beside(pytest.approx(0.5), "", 90)


def test_a_folder_with_a_file_that_cannot_be_read_keeps_nothing(tmp_path: Path, store: Store) -> None:
    folder = tmp_path / "downloads"
    folder.mkdir()
    wide(folder)
    (folder / "zz.csv").write_text("a,b\n")
    (folder / "aa.xlsx").write_text("no workbook")
    with pytest.raises(HoldfastError, match=r"(?s)aa\.xlsx cannot .*zz\.csv is in no form.*None of the other files"):
        load_published(store, folder)
    assert files_kept(store) == []


def test_without_a_council_england_stands_alone(tmp_path: Path, store: Store) -> None:
    assert years(store, [SEEN]) == []
    load_published(store, wide(tmp_path))
    (year,) = years(store, [SEEN])
    assert (year.own, year.region, year.neighbours) == (None, None, None)
    assert year.england is not None
    with pytest.raises(HoldfastError, match="knows a council 999"):
        choose_council(store, "999")


def test_each_published_source_is_of_a_measure() -> None:
    assert set(published_sources()) <= set(MEASURES)
    assert all(source.times in (1.0, 0.01) for sources in published_sources().values() for source in sources)


@pytest.mark.shared
@pytest.mark.slow
def test_published_sources_give_the_national_figures_of_the_measures(tmp_path: Path) -> None:
    """England's newest figure in the Department's own files is the one that the measure names."""
    folder = Path(os.environ.get("HOLDFAST_SHARED", Path(__file__).parents[4] / "shared")) / "benchmarks"
    if not folder.is_dir():
        pytest.skip("the Department's files are not here: set HOLDFAST_SHARED to try this")
    store = Store(tmp_path / "home")
    load_published(store, folder)
    choose_council(store, "885")
    for measure_id, sources in published_sources().items():
        for source in sources:
            newest = years(store, [source])[0]
            national = MEASURES[measure_id].national
            assert newest.england is not None, source
            assert national is not None, source
            assert national.value == pytest.approx(newest.england.value, rel=0.005), source
            assert None not in (newest.own, newest.region, newest.neighbours), source
            assert title_of(store, source.indicator) or source.indicator.islower(), source
