"""The planner: 4 to 6 questions for one conversation (R1), in order, within its minutes.

A beginning, an end that asks who else (R15), one place for a claim that lacks a second voice (R31),
one for a thread of an earlier answer if there is room; the rest goes to what nobody has spoken
about yet. The same facts give the same plan.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from grapevine.kit.topics import Topic
from grapevine.questions import Phase, asks_for_a_job

from .facts import Key, LeftOut, Offer, Proposal, Reason, Situation, Slot
from .findings import findings_of
from .follow_ons import FollowOn, corroborations, follow_ons
from .reasons import reasons_for, why_not
from .timing import how_many, minutes_of
from .words import SlotKind

MOST_ALTERNATIVES = 5
MOST_LEFT_OUT = 50
# Where nothing is covered yet, begin with these.
CORE_TOPICS = (
    Topic.DAY_TO_DAY, Topic.REWARDS_DRAWBACKS, Topic.ROUTES_IN, Topic.FIT_REQUIREMENTS,
    Topic.TRENDS, Topic.CULTURE, Topic.PROJECTS_GOALS, Topic.ADVICE_FOR_ME,
    Topic.ASSOCIATIONS_RESOURCES, Topic.OPENINGS, Topic.CORROBORATE,
)  # fmt: skip
AT_EITHER_END = {
    SlotKind.RAPPORT: Topic.RAPPORT, SlotKind.CLOSE_REFERRALS: Topic.CLOSE_REFERRALS,
}  # fmt: skip
KINDS, PHASES, TOPICS = list(SlotKind), list(Phase), list(Topic)


def propose(situation: Situation, count: int | None = None) -> Proposal:
    """The plan for a conversation; `count` asks for so many questions, 4 to 6."""
    fitting = how_many(situation.minutes, count)
    plan = _Plan(situation, fitting)
    plan.fill()
    slots = _timed(sorted(plan.slots, key=_order), situation.minutes)
    left_out = list(_left_out(situation, plan.taken))[:MOST_LEFT_OUT]
    return Proposal(slots, left_out, findings_of(situation, fitting, count, slots))


class _Plan:
    """A plan while it is made: what is in it, and what may not come in (again)."""

    def __init__(self, situation: Situation, fitting: int) -> None:
        self.situation = situation
        self.slots: list[Slot] = []
        self.taken: set[Key] = {key for offer in situation.staying for key in offer.keys}
        self.topics = Counter(offer.topic for offer in situation.staying)
        self.room = fitting - sum(not one.researchable for one in situation.staying)
        self.usable = [one for one in situation.offers if _usable(one, situation)]

    def fill(self) -> None:
        self._add_end(SlotKind.CLOSE_REFERRALS)
        self._add_end(SlotKind.RAPPORT)
        self._add_thread(SlotKind.CORROBORATE, corroborations(self.situation.claims), keep=1)
        threads = follow_ons(self.situation.claims, self.situation.starred)
        self._add_thread(SlotKind.FOLLOW_ON, threads, keep=2)
        while self.room > 0 and (rest := self._core()):
            self._add(SlotKind.CORE, rest[0], reasons_for(rest[0], self.situation), rest[1:])

    def _add_end(self, kind: SlotKind) -> None:
        """A brief question at either end, unless there is one already."""
        topic = AT_EITHER_END[kind]
        found = sorted(self._free(topic), key=self._merit)
        if found and self.room > 0 and not self.topics[topic]:
            self._add(kind, found[0], reasons_for(found[0], self.situation), found[1:])

    def _add_thread(self, kind: SlotKind, threads: list[FollowOn], keep: int) -> None:
        """The first question that goes on from something heard, if `keep` places remain for what
        nobody spoke about."""
        about = {reason.insight_id for slot in self.slots for reason in slot.reasons} - {None}
        fresh = [
            one
            for one in threads
            if one.reason.insight_id not in about
            and one.offer.keys.isdisjoint(self.taken | self.situation.asked)
        ]
        if fresh and self.room > keep:
            others = [one.offer for one in fresh[1:]]
            if kind is SlotKind.CORROBORATE:
                others += sorted(self._free(Topic.CORROBORATE), key=self._merit)
            self._add(kind, fresh[0].offer, (fresh[0].reason,), others)

    def _core(self) -> list[Offer]:
        """What could stand in the middle, the best first; then more of the same topic."""
        found = sorted(self._free(*CORE_TOPICS), key=self._merit)
        if not found:
            return []
        return sorted(found, key=lambda one: (one is not found[0], one.topic != found[0].topic))

    def _free(self, *topics: Topic) -> list[Offer]:
        return [
            one for one in self.usable if one.topic in topics and one.keys.isdisjoint(self.taken)
        ]

    def _merit(self, offer: Offer) -> tuple[int, ...]:
        """Less is better: a topic that is not in this plan yet, that few conversations touched on
        (what is wanted counts as one less), that comes first; asked openly, and seldom before."""
        covered = self.situation.coverage.get(offer.topic, 0) - bool(offer.wanted_question_id)
        topic = offer.topic
        return (
            self.topics[topic],
            covered,
            CORE_TOPICS.index(topic) if topic in CORE_TOPICS else 0,
            not offer.wanted_question_id,
            not offer.open,
            sum(self.situation.times_asked.get(key, 0) for key in offer.keys),
        )

    def _add(
        self, kind: SlotKind, offer: Offer, reasons: tuple[Reason, ...], others: Iterable[Offer]
    ) -> None:
        self.taken |= offer.keys
        self.topics[offer.topic] += 1
        self.room -= 1
        alternatives = tuple(others)[:MOST_ALTERNATIVES]
        self.slots.append(Slot(kind, offer, 0, reasons, alternatives))


def _timed(slots: list[Slot], minutes: int) -> list[Slot]:
    times = minutes_of([slot.kind for slot in slots], minutes)
    return [replace(slot, minutes=each) for slot, each in zip(slots, times, strict=True)]


def _usable(offer: Offer, situation: Situation) -> bool:
    return (
        not offer.researchable
        and not asks_for_a_job(offer.text)
        and offer.keys.isdisjoint(situation.asked)
    )


def _order(slot: Slot) -> tuple[int, int, int, int]:
    """Opening, core, closing; in the middle from easy to personal, threads last."""
    last = slot.kind is SlotKind.CLOSE_REFERRALS
    phase = PHASES.index(Phase.CLOSING if last else slot.question.phase)
    thread = KINDS.index(slot.kind)
    return phase, thread, slot.question.depth, TOPICS.index(slot.question.topic)


def _left_out(situation: Situation, taken: set[Key]) -> Iterator[LeftOut]:
    """What is wanted and not proposed, and what these people were asked before."""
    for offer in situation.offers:
        if not offer.keys.isdisjoint(taken):
            continue
        asked_before = not offer.keys.isdisjoint(situation.asked)
        if offer.wanted_question_id or asked_before:
            yield LeftOut(offer, why_not(offer, asked_before=asked_before))
