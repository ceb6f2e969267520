"""Saying thank you within two days: by e-mail, typed, or by hand."""

from grapevine.guard import Purpose

from .asking import F, S, W, Wording

# fmt: off
THANKING: dict[Purpose, Wording] = {
    Purpose.THANK_YOU_EMAIL: ("Thank you by e-mail", "Thank you for your time", {
        F: "Thank you for the time that you gave me {talked_on}. What stays with me above all: "
           "{learned?}.\n\n"
           "I will think about it, and I will let you know what comes of your advice. {referrer?} "
           "will hear from me how helpful it was.",
        W: "Thank you so much for our conversation {talked_on}! What stays with me: "
           "{learned?}. I went home with a clearer head, and with more questions than before, "
           "which is a good sign.\n\n"
           "I will tell you what comes of it. And {referrer?} will hear from me how kind you were.",
        S: "Thank you for your time {talked_on}. What stays with me: {learned?}. I will let "
           "you know what comes of it.",
    }),
    Purpose.THANK_YOU_TYPED: ("Thank you letter", "", {
        F: "I would like to thank you for our conversation {talked_on}. You answered my "
           "questions with great openness. What I value most: {learned?}.\n\n"
           "Conversations such as this one help me to decide about {career?} with open eyes. I "
           "will gladly tell you how my way goes on.",
        W: "Some things deserve paper, so here is a letter: thank you for the conversation on "
           "{talked_on}. What has stayed with me: {learned?}.\n\n"
           "You made {career?} real for me, with its bright and its hard sides. I will tell you "
           "where it leads.",
        S: "Thank you for our conversation {talked_on}. What stays with me: {learned?}. I will "
           "tell you where it leads.",
    }),
    Purpose.THANK_YOU_HANDWRITTEN: ("Thank you by hand", "", {
        F: "Thank you for your time and your frank answers. What stays with me: {learned?}. It "
           "meant a great deal to me.",
        W: "Thank you for your time, your stories and your patience with my questions. What stays "
           "with me: {learned?}. I left with a smile.",
        S: "Thank you for your time. What stays with me: {learned?}.",
    }),
}
