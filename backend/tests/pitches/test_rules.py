"""How long a pitch takes to say (R5)."""

import pytest

from grapevine.pitches.rules import findings_of, spoken_seconds


@pytest.mark.parametrize(
    ("words", "seconds"), [(0, 0), (1, 1), (5, 2), (150, 60), (225, 90), (226, 91)]
)
def test_a_pitch_is_said_at_150_words_a_minute(words: int, seconds: int):
    assert spoken_seconds("word " * words) == seconds


def test_ninety_seconds_pass_and_one_word_more_is_a_finding():
    assert findings_of("word " * 225) == []
    [finding] = findings_of("word " * 226)
    assert finding.rule_id == "R5"
    assert finding.message.endswith("Leave out 1 word.")


def test_line_breaks_and_emoji_count_like_any_space_and_word():
    assert spoken_seconds("Hello\n\n👋   again\tall of you") == 3
