"""Good and bad messages, and exactly what the guard has to say about each.

One of another purpose than a request is looked at for R9, R14, R28 and R42 alone, so that a single
sentence is enough there.
"""

from typing import NamedTuple

from grapevine.contacts import Channel
from grapevine.guard import Known, Named, Purpose

COLD, NEWS = Purpose.REQUEST_COLD, Purpose.PROGRESS_UPDATE
PLAIN = Known()
ROWING = Known(common_ground="We both rowed for Kiel")
DANIEL = Named("Daniel Weiß")
MAY = Named("May Lin", "May", "Lin")
JEAN_LUC = Known(unnamed=(Named("Jean-Luc Picard"),))
UNNAMED = Known(unnamed=(DANIEL,), present=(Named("Ines Duarte"), Named("Maya Okafor")))


class Case(NamedTuple):
    """A message, and the codes of its findings in the order in which they come."""

    text: str
    codes: tuple[str, ...] = ()
    purpose: Purpose = NEWS
    known: Known = PLAIN
    subject: str = ""
    channel: Channel = Channel.EMAIL


WHO = "I found you on LinkedIn."
WHY = "I am exploring service design."
LONG = "Would you have 20 minutes?"


def request(text: str, *codes: str, known: Known = PLAIN, purpose: Purpose = COLD) -> Case:
    return Case(text, codes, purpose, known)


# What says who, why and how long, and asks, in many ways.
GOOD_REQUESTS = [
    request(f"{WHO} {WHY} {LONG}"),
    request("Priya suggested that I write. I would like to learn what you do. 15 minutes?"),
    request("Priya gave me your name. I am thinking about law. Could we talk for half an hour?"),
    request("I read your article on night trains. I'm curious how it began. Is a 20-minute call "
            "possible?"),
    request("We both studied in Coimbra. I want to find out what your days are like; would twenty "
            "minutes suit you?"),
    request("Your talk about maps stayed with me. I am weighing design and wonder how you started. "
            "May I ask you for 15 to 20 minutes?"),
    request("I came across your profile. To decide with open eyes I want to hear from people who "
            "do it. Would a quarter of an hour be possible?"),
    request("As a fellow alum I dare to write: I am considering law. Do you have thirty minutes?"),
    request("I heard you on the radio. I am interested in your path. Can we speak for 25 mins?"),
    request("My sister told me about you. I'd like to understand the work. Would 20 minutes do?"),
    request("I am a former colleague of Priya's. I am looking into teaching. 20 minutes?"),
    request(f"{WHO} {WHY} I am not looking for a job. {LONG}"),
    request(f"{WHO} {WHY} It is your story I am after, not a job. {LONG}"),
    request("Ich habe Sie über LinkedIn gefunden und denke über Design nach. Hätten Sie zwanzig "
            "Minuten für ein Gespräch?"),
    request("J'ai trouvé votre profil et je réfléchis à ce métier. Auriez-vous vingt minutes pour "
            "en parler avec moi ?"),
    request("Σας βρήκα στο διαδίκτυο και σκέφτομαι αυτό το επάγγελμα. Θα είχατε είκοσι λεπτά για "
            "μένα;"),
    request(f"{WHO} {WHY} I rowed, too, in Kiel. {LONG}", known=ROWING),
    request(f"{WHO} {WHY} Rowing again is on my list! {LONG}",
            known=Known(common_ground="Both of us love rowing")),
    request(f"{WHO} {WHY} {LONG}", known=Known(common_ground="we met")),
    Case(f"{WHO} {WHY} {LONG}", (), Purpose.SOCIAL_REQUEST, ROWING, channel=Channel.SOCIAL),
]  # fmt: skip

# What lacks one of them, or more.
LACKING_REQUESTS = [
    request(f"{WHY} {LONG}", "who_missing"),
    request(f"{WHO} {LONG}", "why_missing"),
    request(f"{WHO} {WHY} Would you have some time?", "length_missing"),
    request(f"{WHO} {WHY} Could we have a quick chat?", "length_missing"),
    request(f"{WHO} {WHY} Please give me 20 minutes.", "no_question"),
    request("Would you talk with me?", "who_missing", "why_missing", "length_missing"),
    request(
        "Dear Ines, please call me.", "who_missing", "why_missing", "length_missing", "no_question"
    ),
    request(f"{WHO} {WHY} {LONG}", "common_ground_missing", known=ROWING),
    request("Hello! Coffee?", "who_missing", "why_missing", "length_missing"),
    request(f"{WHO} {WHY} {LONG} " + "Thank you so very much. " * 18, "too_long"),
    request("I am exploring it. " * 25 + LONG, "who_missing", "too_long"),
    request(f"{WHO} {WHY} {LONG} " + "a " * 83),
    request(f"{WHO} {WHY} {LONG} " + "a " * 86, "too_long"),
    Case(f"{WHO} {WHY} {LONG} {'x' * 160}", ("too_long_for_social",), Purpose.SOCIAL_REQUEST),
    Case(f"{WHO} {WHY} {LONG} {'x' * 160}", ("too_long_for_social",), COLD, channel=Channel.SOCIAL),
    Case("Did my note arrive?", (), Purpose.NUDGE),
    Case("My note may have been lost.", ("no_question",), Purpose.NUDGE),
    Case("These days suit me: Monday.", ("no_question",), Purpose.OFFER_SLOTS),
    Case("Would you introduce me to Kwame?", ("why_missing",), Purpose.INTRODUCTION_REQUEST),
    Case("Thank you!", (), Purpose.THANK_YOU_EMAIL),
    Case("", (), COLD),
]

# R9: what asks for a job.
JOB_ASKS = [
    Case(text, ("job_ask",))
    for text in (
        "Are you hiring at the moment?",
        "Is your team currently recruiting?",
        "I am looking for a job in your field.",
        "Could you offer me a position?",
        "Please consider me for the internship.",
        "Keep me in mind if something comes up.",
        "Do you know of any openings?",
        "Are there any positions at your company?",
        "I would love to work for you.",
        "I'd like to join your team.",
        "I want to apply for the role you posted.",
        "Would you forward my resume to HR?",
        "Could you refer me for the position?",
        "Would you put in a good word for me?",
        "I am looking for work.",
        "Let me know of any job opportunities.",
        "Is there a vacancy at your office?",
        "Could you find me an internship?",
        "Do you have any internships for me?",
        "Do you need any interns?",
        "I am not only looking for advice: are you hiring?",
        "Please think of me as a candidate.",
        "Can I work for you this summer?",
        "You should hire me!",
        "Would you consider hiring me?",
        "Please let me know if something opens up on your team.",
        "I'm currently seeking a position in marketing.",
        "I am available for hire immediately.",
        "I would be a great fit for your team.",
        "Could I get an internship with you this summer?",
        "I'm job hunting: any leads?",
        "Can you help me get a job?",
        "Any chance of a summer job at your firm?",
        "Please keep my resume on file.",
    )
] + [
    Case("Thank you.", ("job_ask",), subject="Any openings at your company?"),
    request(f"{WHO} {WHY} {LONG} And are you hiring?", "job_ask"),
]  # fmt: skip

# R9: what only sounds like it.
NO_JOB_ASKS = [
    Case(text)
    for text in (
        "I am not looking for a job.",
        "I'm not asking for a job, only for your view.",
        "I won't ask you for a position.",
        "How did you hear of your first job?",
        "What does your job ask of you?",
        "I have found a job, and you helped me.",
        "I got the position, thank you!",
        "Your work on the team impressed me.",
        "I started my new role on Monday.",
        "Rather than look for a job, I am asking people about theirs.",
        "How do people in your field hear of openings?",
        "I would like to work through your reading list.",
        "What kind of jobs do people take first?",
        "Thank you for the job title you explained.",
        "How does one apply for a role like yours?",
        "How did you apply for the role?",
        "What makes somebody a good fit for your team?",
        "Do you think that I would be a good fit for this kind of work?",
        "I am seeking a role model in your field.",
        "What do you look for when you hire interns?",
        "How did you get a job with such a view?",
    )
]

# R28: a resume goes along only if it was asked for.
RESUMES = [
    Case("My resume is attached.", ("resume_attached",)),
    Case("I have attached my CV for your reference.", ("resume_attached",)),
    Case("Please find my résumé enclosed.", ("resume_attached",)),
    Case("I am sending you my curriculum vitae as well.", ("resume_attached",)),
    Case("Attached is my cover letter.", ("resume_attached",)),
    Case("I can send my CV if you would like to see it."),
    Case("I have not attached my resume."),
    Case("May we resume our conversation on Monday?"),
    Case("Should I send you my resume?"),
    Case("Would you like me to send my CV?"),
    Case("How long was your resume when you began?"),
    Case("My CV is attached, as you asked.", (), Purpose.REPLY_TO_SEND_RESUME),
    Case("My CV is attached.", (), known=Known(resume_was_asked_for=True)),
]

# R14: who has not allowed it is not named.
NAMES = [
    Case("Daniel Weiß told me about you.", ("referrer_not_permitted",), known=UNNAMED),
    Case("DANIEL WEISS told me about you.", ("referrer_not_permitted",), known=UNNAMED),
    Case("daniel told me about you.", ("referrer_not_permitted",), known=UNNAMED),
    Case("Herr Weiss told me about you.", ("referrer_not_permitted",), known=UNNAMED),
    Case("Daniel's idea.", ("referrer_not_permitted",), known=UNNAMED),
    Case("Daniel said so. Daniel\u00a0Weiß did.", ("referrer_not_permitted",) * 2, known=UNNAMED),
    Case("Danielle told me about you.", known=UNNAMED),
    Case("Luc told me about you.", ("referrer_not_permitted",), known=JEAN_LUC),
    Case("Jean Luc did. JEAN_LUC!", ("referrer_not_permitted",) * 2, known=JEAN_LUC),
    Case("Bob told me about you.", ("referrer_not_permitted",),
         known=Known(unnamed=(Named('Robert "Bob" Hale'),))),
    Case("Ask O’Brien.", ("referrer_not_permitted",),
         known=Known(unnamed=(Named("Sean O'Brien (he)"),))),
    Case("Somebody we both know told me about you.", known=UNNAMED),
    Case("Hello", ("referrer_not_permitted",), known=UNNAMED, subject="From Daniel"),
    Case("Dear Daniel, thank you.",
         known=Known(unnamed=(DANIEL,), present=(Named("Daniel Craig"),))),
    Case("Daniel Weiß told me.", ("referrer_not_permitted",),
         known=Known(unnamed=(DANIEL,), present=(Named("Daniel Craig"),))),
    Case("May suggested that I write.", ("referrer_not_permitted",), known=Known(unnamed=(MAY,))),
    Case("May I ask you something? It may take long.", known=Known(unnamed=(MAY,))),
    Case("李小龙建议我写信给您。", ("referrer_not_permitted",),
         known=Known(unnamed=(Named("李小龙"),))),
    Case("Thank you.", known=Known(unnamed=(Named(""),))),
]  # fmt: skip

# R42: what is still to be filled in.
UNFILLED = [
    Case("Thank you for {learned}.", ("unfilled_variables",)),
    Case("{slots} or {place}", ("unfilled_variables",) * 2),
    Case("Thank you.", ("unfilled_variables",), subject="{minutes} minutes"),
    Case("Set {} and } and { are only signs."),
    request("{referrer} told me of you. I am exploring {career}. Would you have {minutes} minutes?",
            *["unfilled_variables"] * 3),
]  # fmt: skip

MESSAGES = [
    *GOOD_REQUESTS, *LACKING_REQUESTS, *JOB_ASKS, *NO_JOB_ASKS, *RESUMES, *NAMES, *UNFILLED,
]  # fmt: skip
