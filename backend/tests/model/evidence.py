"""Steps with insights and debriefs."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from .base import one_of
from .drawn import names, picks, seen, twice, who
from .messages import Messages

polarities = st.sampled_from(("pro", "con", "neutral"))


class Evidence(Messages):
    @rule(
        me=who, career=picks, contact=picks, answers=st.none() | picks, polarity=polarities,
        twice=twice,
    )  # fmt: skip
    def add_insight(
        self, me: int, career: int, contact: int, answers: int | None, polarity: str, twice: bool
    ) -> None:
        """About a career; perhaps in answer to an earlier insight, and so to the first of those."""
        person = self.act(me)
        about, said_by = one_of(person, "careers", career), one_of(person, "contacts", contact)
        earlier = None if answers is None else one_of(person, "insights", answers)
        assert about
        assert said_by
        refused = about["trashed"] or said_by["trashed"]
        if earlier:
            refused = refused or earlier["trashed"] or earlier["career_id"] != about["id"]
        columns = {"career_id": about["id"], "contact_id": said_by["id"], "polarity": polarity}
        body = {**columns, "text": "Heard.", "answers_id": earlier["id"] if earlier else None}
        expect = 422 if refused else 201
        made = person.create("/insights", body, expect=expect, twice=twice)
        if expect == 201:
            root = earlier and (earlier["answers_id"] or earlier["id"])
            person.paper.add("insights", made["id"], answers_id=root, interview_id=None, **columns)

    @rule(me=who, which=picks, polarity=polarities, seen=seen)
    def change_insight(self, me: int, which: int, polarity: str, seen: str) -> None:
        person = self.act(me)
        insight = one_of(person, "insights", which)
        if insight and person.change(
            "PATCH", "insights", insight, {"polarity": polarity}, seen=seen
        ):
            insight["polarity"] = polarity

    @rule(
        me=who, which=picks, career=picks, polarity=polarities, twice=twice,
        interest=st.none() | st.integers(0, 10), referred=st.none() | names,
    )  # fmt: skip
    def debrief(
        self, me: int, which: int, career: int, polarity: str, twice: bool,
        interest: int | None, referred: str | None,
    ) -> None:  # fmt: skip
        """All of it or nothing: texts, interest, an insight, a referral to somebody new."""
        person = self.act(me)
        held = [one for one in person.paper.all("interviews") if one["state"] == "held"]
        talk = held[which % len(held)] if held else one_of(person, "interviews", which)
        about = one_of(person, "careers", career)
        if talk is None:
            return
        assert about
        said_by = next((one for one in talk["people"] if not self.gone(me, one)), None)
        body: dict[str, Any] = {"interview_id": talk["id"], "learned": "Much."}
        body["interests"] = [{"career_id": about["id"], "after": interest}]
        body["insights"] = [{"career_id": about["id"], "polarity": polarity, "text": "Heard."}]
        if referred:
            body["referrals"] = [{"referred": {"display_name": referred}}]
        refused = about["trashed"] or said_by is None or talk["trashed"]
        early = not talk["trashed"] and (talk["state"] != "held" or talk["debriefed"])
        expect = 409 if early else 422 if refused else 201
        made = person.create("/debriefs", body, expect=expect, twice=twice)
        if expect != 201:
            return
        person.paper.add("debriefs", made["id"], interview_id=talk["id"], learned="Much.")
        talk["debriefed"] = True
        if interest is not None:
            about["interest"] = interest
            about["interests"].append(interest)
        new = [one for one in made["insight_ids"] if one not in person.paper.rows["insights"]]
        person.paper.add(
            "insights", new[0], career_id=about["id"], contact_id=said_by, polarity=polarity,
            answers_id=None, interview_id=talk["id"],
        )  # fmt: skip
        if referred:
            known = person.paper.rows["referrals"]
            [fresh] = [one for one in made["referral_ids"] if one not in known]
            self.note_referral(person, person.get(f"/referrals/{fresh}"), referred, talk["id"])

    def gone(self, me: int, contact: str) -> bool:
        return bool(self.people[me].paper.rows["contacts"][contact]["trashed"])
