"""Why a digest can't be had."""

from grapevine.kit.errors import Conflict, TooManyRequests

MOST_TESTS = 5  # letters that ask for a confirmation, or try the digest, on one day


class MailNotConfigured(Conflict):
    detail = "This instance sends no e-mail: whoever runs it has not set up a mail server."


class SampleAccount(Conflict):
    detail = "A sample account has no mailbox. Make an account of your own for a digest."


class TooManyTests(TooManyRequests):
    detail = f"At most {MOST_TESTS} of these letters in a day. Look into your mailbox once more."
