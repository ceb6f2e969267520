"""Who came to me through whom: people of one chain of referrals are not independent (R31)."""

from collections.abc import Hashable, Iterable


class Chains:
    """The chains that some referrals make: pairs of (who referred, who was referred). Whoever is in
    no referral is a chain of their own."""

    def __init__(self, referrals: Iterable[tuple[Hashable, Hashable]] = ()) -> None:
        self._above: dict[Hashable, Hashable] = {}
        for referrer, referred in referrals:
            self._above[self._top(referrer)] = self._top(referred)

    def count(self, people: Iterable[Hashable]) -> int:
        """How many independent chains these people stand for."""
        return len({self._top(person) for person in people})

    def head_of(self, person: Hashable) -> Hashable:
        """Who stands for a person's whole chain: the same for everybody of it."""
        return self._top(person)

    def _top(self, person: Hashable) -> Hashable:
        """The person who stands for the whole chain; shortens the way there while it walks."""
        while (above := self._above.get(person, person)) != person:
            self._above[person] = self._above.get(above, above)
            person = above
        return person
