"""Profiles: one key for each, whatever its address looks like."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grapevine.kit.profiles import linkedin_slug, profile_address


@pytest.mark.parametrize(
    ("address", "slug"),
    [
        ("https://www.linkedin.com/in/Ada-Lovelace", "ada-lovelace"),
        ("http://linkedin.com/in/ada-lovelace/", "ada-lovelace"),
        ("www.linkedin.com/in/ada-lovelace", "ada-lovelace"),
        ("https://de.linkedin.com/in/ada-lovelace/en?trk=x#top", "ada-lovelace"),
        ("https://www.linkedin.com/mwlite/in/ada-lovelace", "ada-lovelace"),
        ("https://www.linkedin.com/in/jos%C3%A9-n", "josé-n"),
        ("https://www.linkedin.com/in/JOS%C3%89-N", "josé-n"),
        ("https://www.linkedin.com/in/jose%CC%81-n", "josé-n"),
        ("https://www.linkedin.com/in/%E6%9D%8E%E5%B0%8F%E9%BE%99", "李小龙"),
        ("https://www.linkedin.com/company/acme", None),
        ("https://www.linkedin.com/in/", None),
        ("https://www.linkedin.com/pub/ada/1/2/3", None),
        ("https://linkedin.com.evil.example/in/ada", None),
        ("https://evil.example/linkedin.com/in/ada", None),
        ("https://user@linkedin.com/in/ada", None),
        ("https://www.linkedin.com/in/a%2Fb", None),
        ("https://www.linkedin.com/in/a%00b", None),
        ("https://www.linkedin.com/in/%ff", None),
        ("https://www.linkedin.com/in/..", None),
        ("https://www.linkedin.com/in/" + "a" * 101, None),
        ("javascript:alert(1)", None),
        ("", None),
        (None, None),
    ],
)
def test_a_profile_is_known_by_one_part_of_its_address(address: str | None, slug: str | None):
    assert linkedin_slug(address) == slug


@given(st.text(max_size=120))
def test_the_kept_address_leads_to_the_same_profile(text: str):
    slug = linkedin_slug(profile_address(text))
    if slug is not None:
        kept = profile_address(slug)
        assert linkedin_slug(kept) == slug
        assert kept.isascii()
        assert len(kept) <= 2000
