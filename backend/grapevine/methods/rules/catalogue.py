"""The rules that Grapevine goes by, as data: what each says, how it shows, where it comes from."""

from dataclasses import dataclass
from enum import StrEnum

from grapevine.kit.sources import cited


class RuleKind(StrEnum):
    """How a rule shows: it can't be broken, it is pointed out, it is where one starts, or it puts
    something on the agenda."""

    ENFORCED = "enforced"
    FINDING = "finding"
    DEFAULT = "default"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True)
class ProductRule:
    """One rule. Those without a number among the sources are ours, and say so."""

    rule_id: str
    kinds: tuple[RuleKind, ...]
    title: str
    source: str


_LETTERS = dict(zip("EWDT", RuleKind, strict=True))


def _rule(number: int, letters: str, title: str, *sources: str) -> ProductRule:
    return ProductRule(
        f"R{number}", tuple(_LETTERS[one] for one in letters), title, cited(*sources)
    )


RULES: tuple[ProductRule, ...] = (
    _rule(1, "W", "A plan has four to six questions.", "002"),
    _rule(2, "E", "More than six questions are split: each goes to one interviewee.", "002"),
    _rule(3, "DW", "Agree on 15 to 30 minutes; 20 unless you say otherwise.", "002", "003", "004"),
    _rule(4, "W", "A conversation that takes longer than agreed is an overrun.", "003"),
    _rule(5, "W", "An elevator pitch takes at most ninety seconds.", "002"),
    _rule(6, "T", "Say thank you soon after an interview, even if interest fell.",
          "002", "003", "004"),
    _rule(8, "W", "A request says who referred you, why, and how long.", "003"),
    _rule(9, "EW", "A request and a question ask for no job.", "000", "001", "002", "003", "004"),
    _rule(10, "W", "A request is under a hundred words.", "dalton", "guides"),
    _rule(11, "W", "Mention what you have in common.", "002"),
    _rule(12, "W", "Ask, with a question.", "dalton"),
    _rule(14, "E", "A referrer is named only with their permission.", "002"),
    _rule(15, "W", "Ask for other names, and whether you may use theirs.", "002", "003"),
    _rule(16, "T", "After a silence follow up, by phone if you wrote first.", "002"),
    _rule(17, "T", "3B7: a second person at the organization, the first again, then move on; "
          "weekends and your days off do not count.", "dalton"),
    _rule(18, "E", "Any reply from an organization ends what 3B7 asks for there.", "dalton"),
    _rule(19, "DT", "Follow up no more than so often; then ask someone else.", "guides"),
    _rule(20, "T", "After a no say thanks, and ask whom else you could talk to.", "003"),
    _rule(21, "ET", "Hold what is scheduled, then record that it was held.", "003"),
    _rule(22, "E", "Nothing is held before it starts, nor thanked for before it is held.", "sense"),
    _rule(23, "E", "A talk that turns into a job interview is recorded as a separate meeting.",
          "003"),
    _rule(24, "W", "What you can look up is not worth their minutes.", "001", "004"),
    _rule(25, "W", "Ask open questions.", "001"),
    _rule(26, "WT", "Do your research before the conversation starts.", "002", "004"),
    _rule(27, "D", "What to see to depends on how you meet.", "002", "003", "004"),
    _rule(28, "W", "A resume goes along only if they asked for it.", "003"),
    _rule(29, "T", "Debrief while the words are still there.", "002"),
    _rule(30, "W", "A career is weighed on three interviews at two organizations, with a drawback.",
          "000", "002"),
    _rule(31, "E", "One voice reports, two independent voices corroborate, opposite ones dispute.",
          "002"),
    _rule(32, "E", "A way to a person has at most six handshakes.", "004"),
    _rule(33, "E", "Nobody who refused to introduce is part of a way.", "001"),
    _rule(34, "T", "Tell who helped what came of it, also when nothing did.", "003"),
    _rule(35, "T", "Keep in touch with whom you talked; any contact starts the count anew.",
          "002", "003"),
    _rule(37, "E", "A lead keeps its chain of origin.", "000", "004"),
    _rule(38, "E", "Only what is surely not advertised counts as hidden.", "002", "004"),
    _rule(39, "E", "Ruling out needs a reason, and can be taken back.", "001"),
    _rule(40, "E", "What is private stays out of everything that is shared.", "003"),
    _rule(41, "E", "Nothing is sent by itself; you record what you sent.", "sense"),
    _rule(42, "E", "A draft with gaps can't be recorded as sent.", "sense"),
    _rule(44, "E", "The log has a row for every interview, declined ones too.", "002", "003"),
    _rule(45, "T", "Keep what you promised, and try the advice that you took on, by its day.",
          "sense"),
    _rule(46, "W", "Don't ask one person, or one organization, too often.", "sense"),
    _rule(47, "T", "Answer who wrote to you last.", "sense"),
    _rule(48, "T", "Introduce the two who both agreed.", "sense"),
)  # fmt: skip
_BY_ID = {one.rule_id: one for one in RULES}


def rule_of(rule_id: str) -> ProductRule:
    """The rule; raises KeyError for an id that none has."""
    return _BY_ID[rule_id]
