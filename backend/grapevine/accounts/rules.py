"""The laws of accounts: passwords, how long a sign-in lasts."""

from datetime import datetime, timedelta

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 256
COMMON = {
    "password", "passwort", "qwertyuiop", "qwerty", "letmein", "welcome", "iloveyou", "admin",
    "grapevine", "changeme", "correcthorsebatterystaple", "trustno", "football", "monkey",
    "dragon", "sunshine", "princess", "abcdefghijkl", "qwertzuiop", "asdfghjkl",
}  # fmt: skip

IDLE = timedelta(days=14)
ABSOLUTE = timedelta(days=60)
GRACE = timedelta(seconds=15)  # two tabs may refresh at the same moment
MOST_SIGN_INS = 20  # of one account; one more ends the one that was idle for longest

# The first that a user agent names wins: most of them name those further down as well.
BROWSERS = {
    "Edg": "Edge", "OPR/": "Opera", "SamsungBrowser": "Samsung Internet", "Firefox": "Firefox",
    "FxiOS": "Firefox", "CriOS": "Chrome", "Chrome": "Chrome", "Safari": "Safari",
}  # fmt: skip
SYSTEMS = {
    "iPhone": "iPhone", "iPad": "iPad", "Android": "Android", "Windows": "Windows",
    "Mac OS X": "Mac", "CrOS": "Chromebook", "Linux": "Linux",
}  # fmt: skip


def password_problem(password: str, email: str, display_name: str) -> str | None:
    """Why a password is not accepted, or None. Length is what counts; nothing is composed or
    rotated (NIST SP 800-63B)."""
    if len(password) < SHORTEST_PASSWORD:
        return f"Use at least {SHORTEST_PASSWORD} characters. A short sentence works well."
    if len(password) > LONGEST_PASSWORD:
        return f"Use at most {LONGEST_PASSWORD} characters."
    # What is left when digits and signs are taken off the ends: `Password1234!` is `password`.
    core = "".join(char for char in password.casefold() if char.isalpha())
    own_words = {
        word for word in (email.partition("@")[0].casefold(), _joined(display_name)) if word
    }
    if core in COMMON or core in own_words or len(set(password)) < 4:
        return "This password is too easy to guess."
    return None


def _joined(name: str) -> str:
    return "".join(name.casefold().split())


def device_words(user_agent: str) -> str:
    """A device in words coarse enough to be kept: `Firefox on Windows`. Empty where the client does
    not say, or says something else than browsers do."""
    browser = next((word for sign, word in BROWSERS.items() if sign in user_agent), "")
    system = next((word for sign, word in SYSTEMS.items() if sign in user_agent), "")
    return " on ".join(word for word in (browser, system) if word)


def expires_at(signed_in_at: datetime, used_at: datetime) -> datetime:
    """A sign-in ends 14 days after its last use, and 60 days after it began."""
    return min(used_at + IDLE, signed_in_at + ABSOLUTE)
