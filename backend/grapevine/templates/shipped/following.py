"""Following up after silence, once and kindly; and answering a no or another wish."""

from grapevine.guard import Purpose

from .asking import F, S, W, Wording

# fmt: off
FOLLOWING: dict[Purpose, Wording] = {
    Purpose.NUDGE: ("Nudge", "Following up on my note", {
        F: "I wrote to you {asked_on} and know how full a week can be. I am still exploring "
           "{career?} and would value {minutes} minutes of your experience.\n\n"
           "Would a conversation be possible in the coming weeks? If it does not suit you, a word "
           "is enough, and I will not write again about it.",
        W: "I wrote to you {asked_on}, and perhaps my note arrived in a busy week. I would "
           "still love to hear how you see your work.\n\n"
           "Would {minutes} minutes be possible in the coming weeks? And if now is not the time, "
           "that is fine, too.",
        S: "A short reminder, in case my note got lost: would you have {minutes} minutes for a few "
           "questions about your work? If not, no harm done.",
    }),
    Purpose.PHONE_FOLLOW_UP: ("Follow up by phone", "", {
        F: "Good morning, this is {my_name}. I wrote to you {asked_on} and would like to make "
           "sure that it arrived. I am exploring {career?} and asked for {minutes} minutes of your "
           "time, for a few questions about your work.\n\n"
           "Would a day in the next two weeks suit you? How do you prefer to talk?",
        W: "Hello, this is {my_name}. I wrote to you {asked_on}, and I know how mail piles up. "
           "I am exploring {career?} and would love to ask you a few things about your work. It "
           "takes {minutes} minutes.\n\n"
           "Is there a day that would suit you? And how do you like to talk best?",
        S: "Hello, {my_name} here. I wrote to you {asked_on} about {minutes} minutes of "
           "questions on your work. Did it reach you? Which day would suit you?",
    }),
    Purpose.REPLY_TO_NO: ("Reply to a no", "Thank you all the same", {
        F: "Thank you for letting me know; I understand completely.\n\n"
           "Is there somebody else you would suggest that I speak with about {career?}? If a name "
           "comes to mind, may I mention yours? If not, I am grateful for your answer all the "
           "same.",
        W: "Thank you for answering at all; many people don't find the time. I understand.\n\n"
           "Does somebody else come to mind who likes to talk about this work? And would it be all "
           "right to say that you sent me? If not, no worries. I wish you a calmer season.",
        S: "Thank you for letting me know. Is there somebody else you would suggest, and may I "
           "mention you? Either way: all the best.",
    }),
    Purpose.REPLY_TO_SEND_QUESTIONS: ("Send my questions", "My questions, as you suggested", {
        F: "Thank you for offering to answer in writing. These are my questions; please leave out "
           "whatever you like.\n\n{questions}\n\n"
           "A line each is plenty. Should one of them be easier to answer aloud, I would gladly "
           "call you for {minutes} minutes.",
        W: "What a kind offer, thank you! Here is what I would love to know. Answer as many or as "
           "few as you enjoy.\n\n{questions}\n\n"
           "A line each is plenty, and there is no hurry.",
        S: "Thank you! Here they are; a line each is plenty.\n\n{questions}",
    }),
    Purpose.REPLY_TO_SEND_RESUME: ("They ask for my resume", "Thank you, and one suggestion", {
        F: "Thank you for your interest; it means a lot to me. I asked for this conversation to "
           "learn about the work, and I would like to keep it to that.\n\n"
           "If you would like to speak about a position as well, may we find a second date for it? "
           "I would then bring my resume, and prepare properly.",
        W: "Thank you, I am honestly touched that you ask. I came to learn from you, and I would "
           "like our conversation to stay just that.\n\n"
           "If you want to talk about more, shall we find another day for it? Then I come prepared "
           "and bring my resume.",
        S: "Thank you for asking! Let's keep this conversation about your work. If you would like "
           "to speak about more, shall we find a second date? I would bring my resume then.",
    }),
}
