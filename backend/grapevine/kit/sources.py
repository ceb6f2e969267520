"""Where a rule comes from, in words that a person can look up."""

TITLES = {
    "000": "Informational Interviewing - Why?",
    "001": "Informational Interviews: Expand Your Network",
    "002": "How to Conduct Effective Informational Interviews",
    "003": "The Informational Interview for Career Exploration (Fitchburg State University)",
    "004": "Informational Interviews (Cardiff University, Student Support)",
    "dalton": "Steve Dalton: The 2-Hour Job Search",
    "sense": "Common sense",
    "guides": "Career guides of several universities",
}


def cited(*keys: str) -> str:
    """The titles behind some keys, in one line."""
    return "; ".join(TITLES[key] for key in keys)
