"""Agencies recognised in credit and source, and the line that is printed."""

import pytest

from media.agencies import KNOWN
from media.intake.crediting import agency_in, credit_line
from media.models import Agency

AGENCIES = [
    Agency(code=code, name=name, credit_pattern=pattern, aliases="\n".join(aliases))
    for code, name, pattern, aliases in KNOWN
]


@pytest.mark.parametrize(
    ("credit", "source", "code"),
    [
        ("AFP", "", "afp"),
        ("afp", "", "afp"),
        ("AFP/Getty Images", "AFP", "afp"),
        ("Jane Doe/AFP via Getty Images", "", "afp"),
        ("Handout via REUTERS", "", "reuters"),
        ("Getty Images", "Getty Images Europe", "getty"),
        ("The Canadian Press", "CP", "cp"),
        ("picture alliance/dpa", "", "dpa"),
        ("picture alliance / Jane Doe", "", "dpa"),
        ("(AP Photo/Jane Doe)", "", "ap"),
        ("Jane Doe", "PA Wire", "pa"),
        ("EPA-EFE", "", "epa"),
        ("Capital Press", "", None),
        ("", "", None),
    ],
)
def test_the_agency_is_recognised(credit, source, code):
    agency = agency_in(credit, source, agencies=AGENCIES)
    assert (agency and agency.code) == code


@pytest.mark.parametrize(
    ("credit", "photographer", "source", "line"),
    [
        ("AFP", "Jane Doe", "AFP", "Jane Doe/AFP"),
        ("AFP", "", "AFP", "AFP"),
        ("AFP/Getty Images", "CHRISTOF STACHE", "AFP", "CHRISTOF STACHE/AFP/Getty Images"),
        ("Jane Doe/AFP via Getty Images", "Jane Doe", "AFP", "Jane Doe/AFP via Getty Images"),
        ("Jane Doe/AFP", "JANE DOE", "AFP", "Jane Doe/AFP"),
        ("Handout via REUTERS", "Jane Doe", "Reuters", "Handout via REUTERS"),
        ("REUTERS", "REUTERS TV", "X00514", "Reuters"),
        ("RACINGFOTOS.COM", "PAT HEALY", "RACINGFOTOS.COM", "RACINGFOTOS.COM"),
        ("", "Jane Doe", "AP", "Jane Doe/AP"),
        ("", "Jane Doe", "", ""),
        ("  AFP \n", "Jane Doe", "", "Jane Doe/AFP"),
    ],
)
def test_the_credit_line_names_all_who_are_to_be_named(credit, photographer, source, line):
    agency = agency_in(credit, source, agencies=AGENCIES)
    assert (
        credit_line(credit, photographer=photographer, source=source, agency=agency, agencies=AGENCIES)
        == line
    )
