"""R14 on literals."""

import pytest

from grapevine.referrals.rules import Permission, may_name_referrer


@pytest.mark.parametrize(
    ("permission", "allowed"),
    [
        ("not_asked", False),
        ("asked", False),
        ("granted", True),
        ("granted_with_conditions", True),
        ("denied", False),
        ("withdrawn", False),
    ],
)
def test_a_referrer_is_named_only_when_permission_is_granted(permission: str, allowed: bool):
    assert may_name_referrer(Permission(permission)) is allowed


def test_every_permission_is_decided():
    assert len(Permission) == 6
