"""Drafts on literals: what variables become, mail links, and why something can't be sent."""

from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from grapevine.drafts.rules import (
    DoNotContact,
    Facts,
    GivenReferrer,
    MailtoRefusal,
    ReferrerNotPermitted,
    UnfilledVariables,
    check_sendable,
    judge,
    mailto,
    values_of,
)
from grapevine.drafts.rules.mail import LONGEST
from grapevine.guard import Finding, Named, Purpose
from grapevine.interviews import Mode
from grapevine.kit.errors import Invalid
from grapevine.messages import Fatigue

INES, MAYA = Named("Ines Duarte", "Ines", "Duarte"), Named("Maya Okafor")
BARE = Facts(person=INES, me=MAYA)


def facts(**known: Any) -> Facts:
    return Facts(person=INES, me=MAYA, **known)


class TestValues:
    def test_what_is_not_known_is_empty_and_nothing_is_made_up(self):
        values = values_of(BARE)
        assert {name: value for name, value in values.items() if value} == {
            "first_name": "Ines",
            "full_name": "Ines Duarte",
            "my_name": "Maya Okafor",
            "minutes": "20",
            "talked_on": "the other day",
            "asked_on": "a while ago",
        }

    def test_times_are_told_in_the_zone_of_whoever_reads_them(self):
        at = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
        values = values_of(
            facts(
                zone="Asia/Tokyo",
                starts_at=at,
                start_zone="America/New_York",
                held_at=at,
                asked_at=at,
            )
        )
        assert values["start"] == "Thursday, 31 December at 18:30 (America/New_York)"
        assert values["talked_on"] == "on Friday"
        assert values["asked_on"] == "on 1 January"

    @pytest.mark.parametrize(
        ("title", "said"),
        [
            ("Data journalism", "data journalism"),
            ("UX research", "UX research"),
            ("Law", "law"),
            ("", ""),
            ("Data journalist", "work as a data journalist"),
            ("Nurse at a school", "work as a nurse at a school"),
            ("An actor", "work as an actor"),
            ("HR manager", "work as an HR manager"),
            ("University lecturer", "work as a university lecturer"),
            ("Product manager (SaaS)", "work as a product manager (SaaS)"),
            ("Teacher training", "teacher training"),
            ("Software engineering", "software engineering"),
            ("Playlist", "playlist"),
        ],
    )
    def test_a_career_stands_within_a_sentence(self, title: str, said: str):
        assert values_of(facts(career=title))["career"] == said

    def test_long_texts_give_their_first_sentence(self):
        known = facts(
            common_ground="We both row. And more.",
            learned="\n\nThat it rains.\nA lot.",
            pitch="I teach. I draw.",
            advice="Visit a signal box!",
        )
        values = values_of(known)
        assert values["common_ground"] == "We both row"
        assert values["learned"] == "That it rains"
        assert values["my_pitch"] == "I teach."
        assert values["advice"] == "Visit a signal box"

    @pytest.mark.parametrize(
        ("known", "said"),
        [
            ({"referrer": "Priya", "on_linkedin": True}, "through Priya"),
            ({"on_linkedin": True, "has_website": True}, "on LinkedIn"),
            ({"has_website": True, "career": "Law"}, "through your website"),
            (
                {"career": "Law", "they_know_it": True},
                "while looking for people who know about law",
            ),
            ({"career": "Law"}, ""),
            ({}, ""),
        ],
    )
    def test_how_i_found_you_follows_from_the_facts(self, known: dict, said: str):
        assert values_of(facts(**known))["how_i_found_you"] == said

    def test_questions_are_numbered(self):
        assert values_of(facts(questions=("One?", "Two?")))["questions"] == "1. One?\n2. Two?"

    def test_the_way_of_meeting_is_put_into_words(self):
        said = {values_of(facts(mode=mode))["mode"] for mode in Mode}
        assert said == {"in person", "by phone", "by video", "by e-mail"}

    def test_what_is_given_goes_before_what_is_known(self):
        values = values_of(facts(career="Law"), {"career": "medicine", "slots": "- Monday"})
        assert (values["career"], values["slots"]) == ("medicine", "- Monday")

    def test_a_referrer_can_not_be_given(self):
        with pytest.raises(GivenReferrer):
            values_of(BARE, {"referrer": "Daniel"})

    def test_a_variable_that_there_is_not_is_refused(self):
        with pytest.raises(Invalid):
            values_of(BARE, {"nobody": "x"})

    def test_no_value_lets_a_name_slip_through(self):
        unnamed = (Named("Daniel Weiß"),)
        known = facts(unnamed=unnamed, common_ground="Daniel introduced us", role="Ask Daniel")
        values = values_of(known, {"article": "weiss.example.com", "place": "Daniel's"})
        assert [values[name] for name in ("common_ground", "role", "article", "place")] == [""] * 4

    def test_a_namesake_may_be_addressed(self):
        known = Facts(person=Named("Daniel Craig"), me=MAYA, unnamed=(Named("Daniel Weiß"),))
        assert values_of(known)["first_name"] == "Daniel"

    def test_a_third_person_is_named_unless_it_is_who_must_not_be(self):
        silent = Named("Daniel Weiß")
        for third, said in ((Named("Daniel Craig"), "Daniel Craig"), (silent, "")):
            known = facts(third=third, third_person=third.display_name, unnamed=(silent,))
            assert values_of(known)["third_person"] == said


class TestMail:
    def test_a_link_says_everything_by_percent_encoding(self):
        text = 'Liebe Ines,\n\n50 % & mehr? #1 + "ja"'
        link, refusal = mailto(["o'neil+a@example.com"], "Grüße & Fragen?", text, blocked=False)
        assert refusal is None
        assert link == (
            "mailto:o%27neil%2Ba@example.com?subject=Gr%C3%BC%C3%9Fe%20%26%20Fragen%3F&body="
            "Liebe%20Ines%2C%0D%0A%0D%0A50%20%25%20%26%20mehr%3F%20%231%20%2B%20%22ja%22"
        )
        fields = dict(one.split("=") for one in urlsplit(link).query.split("&"))
        assert unquote(fields["body"]) == text.replace("\n", "\r\n")

    def test_nothing_can_add_a_field(self):
        link, _ = mailto(["a@example.com"], "x&bcc=b@example.com", "\r\nBcc: c", blocked=False)
        assert link
        assert set(urlsplit(link).query) & set("&") == {"&"}
        assert [one.split("=")[0] for one in urlsplit(link).query.split("&")] == [
            "subject",
            "body",
        ]

    def test_two_people_are_written_to_at_once(self):
        link, _ = mailto(["a@example.com", "b,c@example.com"], "", "", blocked=False)
        assert link == "mailto:a@example.com,b%2Cc@example.com"

    def test_without_words_there_is_only_the_address(self):
        assert mailto(["a@example.com"], "", "", blocked=False) == ("mailto:a@example.com", None)

    @pytest.mark.parametrize(
        ("addresses", "text", "blocked", "refusal"),
        [
            (["a@example.com"], "x", True, MailtoRefusal.BLOCKED),
            ([None], "x", False, MailtoRefusal.NO_ADDRESS),
            (["a@example.com", ""], "x", False, MailtoRefusal.NO_ADDRESS),
            (["a@example.com"], "é" * 400, False, MailtoRefusal.TOO_LONG),
        ],
    )
    def test_there_may_be_no_link(
        self, addresses: list[str | None], text: str, blocked: bool, refusal: MailtoRefusal
    ):
        assert mailto(addresses, "", text, blocked=blocked) == (None, refusal)

    def test_the_longest_link_is_a_link(self):
        room = LONGEST - len("mailto:a@example.com?body=")
        assert mailto(["a@example.com"], "", "x" * room, blocked=False)[1] is None
        assert mailto(["a@example.com"], "", "x" * (room + 1), blocked=False)[0] is None


class TestJudging:
    ASKED = (Fatigue("asked_lately", "Yesterday."), Fatigue("asked_in_vain", "Twice."))

    def codes(self, purpose: Purpose, **known: object) -> list[str]:
        judged = judge(purpose, "email", "", "Thank you?", facts(**known))
        return [one.code for one in judged.findings if one.rule_id in ("R46", "R32")]

    def test_asking_too_often_is_said_where_something_is_asked(self):
        asked = {"asked_often": self.ASKED}
        assert self.codes(Purpose.SECOND_PERSON, **asked) == ["asked_lately", "asked_in_vain"]
        assert self.codes(Purpose.NUDGE, **asked) == ["asked_in_vain"]
        assert self.codes(Purpose.THANK_YOU_EMAIL, **asked) == []

    def test_who_is_to_be_left_alone_is_left_alone(self):
        assert self.codes(Purpose.THANK_YOU_EMAIL, do_not_contact=True) == ["do_not_contact"]
        assert judge(Purpose.NUDGE, "email", "", "Hi?", facts(do_not_contact=True)).blocked

    def test_the_gravest_refusal_comes_first(self):
        found = [
            Finding("R42", "unfilled_variables", "", "", blocks=True),
            Finding("R14", "referrer_not_permitted", "", "", blocks=True),
            Finding("R32", "do_not_contact", "", "", blocks=True),
        ]
        for number, refusal in enumerate(
            (UnfilledVariables, ReferrerNotPermitted, DoNotContact), 1
        ):
            with pytest.raises(refusal):
                check_sendable(found[:number])
        check_sendable([])
