"""Access tokens on their own: ours are accepted, anything else is not."""

from uuid import uuid4

import pytest

from grapevine.kit import tokens


class TestTokens:
    KEY = b"k" * 32

    def claims(self) -> tokens.Claims:
        return tokens.Claims(uuid4(), uuid4(), "stamp")

    def test_ours_are_accepted(self):
        claims = self.claims()
        assert tokens.verify(tokens.issue(claims, self.KEY), (self.KEY,)) == claims

    def test_a_previous_key_still_counts_while_it_is_rotated_out(self):
        token = tokens.issue(self.claims(), b"o" * 32)
        assert tokens.verify(token, (self.KEY, b"o" * 32))

    @pytest.mark.parametrize(
        "spoil",
        [
            lambda t: t[:-1] + ("A" if t[-1] != "A" else "B"),
            lambda t: "eyJhbGciOiJub25lIn0." + t.split(".")[1] + ".",
            lambda t: t.replace(".", "..", 1),
            lambda t: t + "=",
            lambda t: t + "\n",
            lambda t: t * 200,
            lambda t: "",
        ],
    )
    def test_anything_else_is_refused(self, spoil):
        token = tokens.issue(self.claims(), self.KEY)
        with pytest.raises(tokens.BadToken):
            tokens.verify(spoil(token), (self.KEY,))
