"""Asking to be introduced, spreading the word, and introducing two people who both want it."""

from grapevine.guard import Purpose

from .asking import F, S, W, Wording

# fmt: off
INTRODUCING: dict[Purpose, Wording] = {
    Purpose.SPREAD_THE_WORD: ("Spread the word", "Whom should I ask about {career}?", {
        F: "I am weighing up what to do next, and {career} is one of the directions. {my_pitch?} "
           "At this stage I only want to understand the work, so I am looking for people who would "
           "talk with me for {minutes} minutes.\n\n"
           "Does anybody come to mind? A name is enough; I ask them myself, and I mention you only "
           "if you agree.",
        W: "I am at a crossroads, and a nice one: I am finding out what work would suit me, and "
           "{career} is one of the directions. The best way seems to be to ask people who do it, "
           "for {minutes} minutes each.\n\n"
           "Does anybody come to mind, even somebody you hardly know? I ask them myself, and I "
           "mention you only if you like.",
        S: "I am exploring {career} and would like to ask people who do it what it is really like: "
           "{minutes} minutes, no job hunt. Who comes to mind?",
    }),
    Purpose.INTRODUCTION_REQUEST: ("Ask for an introduction", "Could you introduce me to "
                                   "{third_person}?", {
        F: "I am exploring {career} and would like to learn from {third_person}. Would you be "
           "willing to introduce us? If you would rather not, that is perfectly all right.\n\n"
           "You could forward this:\n\n"
           "\"{my_name} is finding out what {career} is really like, and would like to ask "
           "you a few questions: {minutes} minutes, at a time that suits you. It is about "
           "information, not about a job.\"",
        W: "You know {third_person}, and I would love to learn from them: I am exploring {career}. "
           "Would you introduce us? And if it feels awkward, just say no; I will understand.\n\n"
           "Here are a few words to pass on:\n\n"
           "\"My friend {my_name} is finding out what {career} is really like and would love to "
           "hear it from you. It takes {minutes} minutes, and it is not about a job. May I "
           "connect you?\"",
        S: "Would you introduce me to {third_person}? I am exploring {career} and have a few "
           "questions. To forward:\n\n"
           "\"{my_name} would like to learn what {career} is really like: {minutes} minutes, not "
           "about a job. May I connect you?\"",
    }),
    Purpose.INTRODUCTION_OFFER: ("Offer an introduction", "May I introduce you to {third_person}?",
                                 {
        F: "I recently spoke with {third_person}, {third_role?}. I believe that the two of you "
           "would have much to tell each other.\n\n"
           "Would you like me to introduce you? I ask both of you first, and I pass nothing on "
           "unless both agree.",
        W: "I keep thinking that you and {third_person} should meet. You would enjoy the same "
           "questions.\n\n"
           "May I introduce you to each other? I ask you both first, so a no stays between you and "
           "me.",
        S: "You and {third_person} would have a lot to talk about. Shall I introduce you? I ask "
           "them as well before I pass anything on.",
    }),
    Purpose.INTRODUCE_TWO: ("Introduce two people", "{first_name}, meet {third_person}", {
        F: "Dear {full_name}, dear {third_person},\n\nThank you both for agreeing to be "
           "introduced. {full_name}, I told you about {third_person}, and {third_person}, this is "
           "{full_name}.\n\nI leave it to the two of you to find a time.",
        W: "Dear {first_name}, dear {third_person},\n\nYou both said yes, and I am delighted. "
           "{first_name}, this is {third_person}. {third_person}, this is {full_name}. I have "
           "learned from each of you, and I think that you will enjoy each other.\n\n"
           "Now I step aside. Have a good conversation!",
        S: "Hi {first_name}, hi {third_person},\n\nAs promised, and as you both wished: meet each "
           "other. I step aside here. Enjoy!",
    }),
}
