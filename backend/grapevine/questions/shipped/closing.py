"""Questions for the last minutes: who else, whose name, and whether to come back."""

from grapevine.kit.topics import Topic

# fmt: off
CLOSING: dict[Topic, tuple[tuple[str, int, str], ...]] = {
    Topic.CLOSE_REFERRALS: (
        ("who-else-name", 1, "Who else should I talk to, and may I use your name when I write to "
         "them?"),
        ("who-otherwise", 2, "Who sees this work quite differently from you?"),
        ("who-began", 2, "Who began this work only a year or two ago and would remember it well?"),
        ("come-back", 1, "May I come back to you when a new question turns up?"),
        ("what-i-missed", 2, "What should I have asked you that I did not?"),
    ),
}
