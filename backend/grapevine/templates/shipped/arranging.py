"""Finding a time, confirming it, and a word on the day before."""

from grapevine.guard import Purpose

from .asking import F, S, W, Wording

# fmt: off
ARRANGING: dict[Purpose, Wording] = {
    Purpose.OFFER_SLOTS: ("Offer times", "Some times for our conversation", {
        F: "Thank you for making time. For our {minutes} minutes I can offer:\n\n{slots}\n\n"
           "Would one of these suit you? If not, please name a time that does; I will arrange "
           "myself around it.",
        W: "How good of you to make time, thank you! Here is when I could speak for {minutes} "
           "minutes:\n\n{slots}\n\n"
           "Would one of these suit you? If none does, just name a better one.",
        S: "Thank you! For our {minutes} minutes:\n\n{slots}\n\nDoes one of these suit you?",
    }),
    Purpose.CONFIRM: ("Confirm", "Confirmed: {start}", {
        F: "Thank you. I confirm our conversation {mode} on {start}, for {minutes} minutes. The "
           "place: {place?}\n\nShould anything come up, a short word is enough, and we find "
           "another time.",
        W: "Wonderful: {start} it is, {mode}, for {minutes} minutes. The place: {place?}\n\n"
           "I am looking forward to it! If anything comes up, just write.",
        S: "Confirmed: {start}, {mode}, {minutes} minutes. The place: {place?}\n\nLooking forward "
           "to it!",
    }),
    Purpose.DAY_BEFORE_REMINDER: ("The day before", "Tomorrow: our conversation", {
        F: "I look forward to our conversation tomorrow: {start}, {mode}, for {minutes} minutes. "
           "The place: {place?}\n\n"
           "I have read up beforehand and bring a few questions. Nothing to prepare on your side.",
        W: "I am looking forward to tomorrow: {start}, {mode}. The place: {place?}\n\n"
           "I bring a few questions and keep an eye on the clock: after {minutes} minutes you are "
           "free. You need not prepare anything.",
        S: "See you tomorrow: {start}, {mode}, {minutes} minutes. The place: {place?}\n\nNothing "
           "to prepare.",
    }),
}
