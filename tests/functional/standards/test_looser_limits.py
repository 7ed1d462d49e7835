"""A council's own limit that is looser than law or guidance: its standard, and each measure that counts it, say so."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.urls import reverse

from holdfast.clocks.parameters import Parameter, national_parameters
from holdfast.web.standards import exports

OWN = Parameter("assessment", "all", 60, "working_days", date(2026, 1, 1), "ours", "local_policy", local=True)


def test_a_looser_limit_warns_where_its_standard_and_measures_are_read(
    sign_in: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    client = sign_in("director")
    pages = [reverse("standard", args=("assessment_from_referral",)), reverse("measure", args=("AS01",))]
    for url in pages:
        assert not client.see(url).xpath("//*[contains(@class, 'govuk-warning-text')]")
    monkeypatch.setattr(exports, "load_parameters", lambda _: (*national_parameters(), OWN))
    for url in pages:
        text = client.see(url).xpath("string(//div[@class='govuk-warning-text'])")
        assert "Assessment is 60 working days here from 1 Jan 2026" in text
        assert "allows 45 working days" in text
    other = client.see(reverse("measure", args=("SD01",)))
    assert not other.xpath("//div[@class='govuk-warning-text']")
