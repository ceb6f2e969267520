"""Telling people what became of their help, and staying in touch."""

from grapevine.guard import Purpose

from .asking import F, S, W, Wording

# fmt: off
TELLING: dict[Purpose, Wording] = {
    Purpose.REPORT_BACK_REFERRAL: ("What came of your referral", "What came of your suggestion", {
        F: "You pointed me to {third_person}, and I would like to tell you what came of it: "
           "{outcome?}.\n\nThank you for thinking of it. Without you I would not have got there.",
        W: "You pointed me to {third_person}, and I owe you the rest of the story: {outcome?}.\n\n"
           "Thank you for opening that door. It was kind, and it mattered.",
        S: "A short word on {third_person}, whom you pointed me to: {outcome?}. Thank you for "
           "opening that door!",
    }),
    Purpose.REPORT_BACK_ADVICE: ("What came of your advice", "I followed your advice", {
        F: "You gave me a piece of advice: {advice}. I would like to tell you what came of it: "
           "{outcome?}.\n\nThank you for it. I hope that I can return the favour one day.",
        W: "You told me something that I took to heart: {advice}. Here is what came of it: "
           "{outcome?}.\n\nThank you! I would not have thought of it by myself.",
        S: "You advised me: {advice}. What came of it: {outcome?}. Thank you!",
    }),
    Purpose.PROGRESS_UPDATE: ("How it is going", "How it went on", {
        F: "You took the time to speak with me {talked_on}, and I would like to tell you how "
           "it went on. I am still exploring {career?}, with a much clearer picture than before. "
           "What you told me has stayed with me: {learned?}.\n\nI hope that all is well with you.",
        W: "I thought of you this week and wanted to tell you how it is going. I am still "
           "exploring {career?}, and what you told me keeps coming back: {learned?}.\n\n"
           "How are you? I hope that your days leave room for what you like best.",
        S: "A short sign of life: still exploring {career?}, and still thinking of what you told "
           "me. I hope that you are well!",
    }),
    Purpose.SHARE_ARTICLE: ("Share an article", "This made me think of you", {
        F: "I came across this and thought of our conversation: {article}\n\n"
           "It is public, so pass it on if you like. There is no need to answer.",
        W: "This made me think of you and of what you told me: {article}\n\n"
           "Perhaps you enjoy it. There is no need to answer!",
        S: "Thought of you: {article}\n\nNo need to answer.",
    }),
    Purpose.ANNOUNCE_DECISION: ("My decision", "I have decided, and you helped", {
        F: "I have come to a decision: {decision}. Your time and your frankness were part of the "
           "way there, and I am grateful for them.\n\n"
           "I would be glad to stay in touch, and to be of use to you in my turn.",
        W: "I have decided: {decision}! You were part of how I got there, more than you may know. "
           "Thank you for the time, the honesty and the encouragement.\n\n"
           "Let us stay in touch. And whenever I can do something for you, please ask.",
        S: "It is decided: {decision}. Thank you for your part in it! If I can ever be of use to "
           "you, please ask.",
    }),
}
