"""A measure's page beside what is published, when a council has loaded it."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.urls import reverse

from holdfast.measures.published import FOLDER, choose_council, load_published
from holdfast.record.store import Store

ROWS = """time_period,geographic_level,country_code,region_name,old_la_code,new_la_code,la_name,{columns}
2025,National,E92000001,,,,,22.0,5000
2025,Regional,E92000001,Far West,,,,c,c
2025,Local authority,E92000001,Far West,901,E06000901,Wyreshire,35.0,400
2024,National,E92000001,,,,,21.0,4000
2024,Local authority,E92000001,Far West,901,E06000901,Wyreshire,u,300
""".format(columns="rereferral_percent,referral_count")


AS_PUBLISHED = "//table[starts-with(caption, 'As published')]"


def test_published_years_stand_beside_each_other_with_reasons(
    sign_in: Callable[[str], Any], council: Store, tmp_path: Path
) -> None:
    """Without a file nothing is said of others. One test for both: the council's folder is every test's."""
    address = reverse("measure", args=("FD06",))
    assert not sign_in("director").see(address).xpath(AS_PUBLISHED)
    path = tmp_path / "referrals.csv"
    path.write_text(ROWS)
    load_published(council, path)
    choose_council(council, "901")
    try:
        page = sign_in("director").see(address)
    finally:
        shutil.rmtree(council.home / FOLDER)
    table = page.xpath(AS_PUBLISHED)[0]
    cells = [[" ".join(cell.text_content().split()) for cell in row] for row in table.iter("tr")]
    assert cells == [
        ["Year", "Wyreshire", "Its region", "Statistical neighbours", "England"],
        ["2025", "35.0%", "withheld: a small number", "", "22.0%"],
        ["2024", "of low reliability", "", "", "21.0%"],
    ]
    words = page.xpath("string(//main)")
    assert "Published as “rereferral_percent”." in words
    assert "In 2025 Wyreshire was well above what its size allows, against England." in words
