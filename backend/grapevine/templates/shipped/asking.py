"""Asking somebody for a conversation: under a hundred words, with who, why and how long."""

from grapevine.guard import Purpose

from ..rules import Tone

F, W, S = Tone
Wording = tuple[str, str, dict[Tone, str]]  # its title, its subject, its text by tone

# fmt: off
ASKING: dict[Purpose, Wording] = {
    Purpose.REQUEST_COLD: ("Somebody new", "{minutes} minutes about {career}?", {
        F: "I found you {how_i_found_you}. I am exploring {career}, and before I decide anything "
           "I would like to understand what the work is really like. Your experience as {role?} "
           "would help me a great deal. We have something in common: {common_ground?}.\n\n"
           "Would you have {minutes} minutes for a conversation in the next two weeks, in whatever "
           "way suits you best? I am not looking for a job; I would like to learn from you.",
        W: "I found you {how_i_found_you}, and I have been curious about your work since. I am "
           "exploring {career} and trying to find out what it is really like, from people who do "
           "it. We have something in common: {common_ground?}.\n\n"
           "Would you have {minutes} minutes to tell me about it, some time in the next two weeks? "
           "It is your story I am after, not a job.",
        S: "I found you {how_i_found_you}. I am exploring {career} and would love to learn what "
           "your weeks are like. We have something in common: {common_ground?}. Would you have "
           "{minutes} minutes in the next two weeks? I am not looking for a job.",
    }),
    Purpose.REQUEST_SHARED_BACKGROUND: ("Shared background", "From one of us: {career}?", {
        F: "We have something in common: {common_ground}. That is why I dare to write. I am "
           "exploring {career} and would like to understand how people with our background find "
           "their way in it. Your view as {role?} would be especially helpful.\n\n"
           "Would you have {minutes} minutes for a conversation in the next two weeks? I am not "
           "looking for a job; I would like to learn from your experience.",
        W: "We have something in common: {common_ground}. It made me smile, and it gave me the "
           "courage to write. I am exploring {career}, and I wonder how you got from there to "
           "where you are now.\n\n"
           "Would you have {minutes} minutes to tell me, some time in the next two weeks? I am not "
           "after a job, only after your story.",
        S: "We have something in common: {common_ground}. I am exploring {career} and would love "
           "to hear how you got into it. Would you have {minutes} minutes in the next two weeks? "
           "No job hunt, just questions.",
    }),
    Purpose.REQUEST_REFERRED: ("Referred", "{referrer} suggested that I write", {
        F: "{referrer} suggested that I write to you. I am exploring {career}, and before I decide "
           "anything I would like to understand what the work is really like. Your experience as "
           "{role?} would help me a great deal. We have something in common: {common_ground?}.\n\n"
           "Would you have {minutes} minutes for a conversation in the next two weeks, in whatever "
           "way suits you best? I am not looking for a job; I would like to learn from you.",
        W: "{referrer} told me about you and thought that we should talk. I am exploring {career} "
           "and trying to find out what it is really like, from people who do it. We have "
           "something in common: {common_ground?}.\n\n"
           "Would you have {minutes} minutes for me in the next two weeks? It is your story I am "
           "after, not a job.",
        S: "{referrer} suggested that I write to you. I am exploring {career} and would love to "
           "learn what your weeks are like. We have something in common: {common_ground?}. Would "
           "you have {minutes} minutes in the next two weeks? I am not looking for a job.",
    }),
    Purpose.PHONE_SCRIPT: ("By phone", "", {
        F: "Good morning, this is {my_name}. I found you {how_i_found_you}. I am exploring "
           "{career} and would like to understand what the work is really like. We have something "
           "in common: {common_ground?}. Is this a good moment?\n\n"
           "I have a few questions that take {minutes} minutes. I am not calling about a job. "
           "Could we speak now, or would another day suit you better?",
        W: "Hello, my name is {my_name}. I found you {how_i_found_you}. I am exploring {career}, "
           "and I would love to hear what it is really like from somebody who does it. We have "
           "something in common: {common_ground?}. Have I caught you at a good moment?\n\n"
           "It would take {minutes} minutes, and I am not after a job. Now, or would you rather "
           "pick another day?",
        S: "Hello, {my_name} here. I found you {how_i_found_you}. I am exploring {career} and "
           "have a few questions about your work. We have something in common: {common_ground?}. "
           "It takes {minutes} minutes. Is now a good time, "
           "or when would be?",
    }),
    Purpose.SOCIAL_REQUEST: ("Short social message", "", {
        F: "Dear {first_name}, I found you {how_i_found_you}. I am exploring {career}. Would you "
           "have {minutes} minutes to tell me what the work is like? {my_name}",
        W: "Hello {first_name}, I found you {how_i_found_you} and got curious. I am exploring "
           "{career}. Would you have {minutes} minutes for my questions? {my_name}",
        S: "Hi {first_name}, I found you {how_i_found_you}. Exploring {career}: {minutes} minutes "
           "for a few questions? {my_name}",
    }),
    Purpose.SECOND_PERSON: ("Second person there", "{minutes} minutes about {career}?", {
        F: "I found you while looking for people at {organization} who know {career} from the "
           "inside. I am exploring it as a direction and would like to understand what the work is "
           "really like. We have something in common: {common_ground?}.\n\n"
           "Would you have {minutes} minutes for a conversation in the next two weeks? I am not "
           "looking for a job; I would like to learn from your experience.",
        W: "I keep reading about {organization}, and that is how I found you. I am exploring "
           "{career} and trying to find out what the days are like there. We have something in "
           "common: {common_ground?}.\n\n"
           "Would you have {minutes} minutes to tell me, some time in the next two weeks? I am not "
           "after a job, only after your view.",
        S: "I found you while looking for people at {organization}. I am exploring {career} and "
           "would love to learn what your weeks are like. We have something in common: "
           "{common_ground?}. Would you have {minutes} minutes in the next two weeks? I am not "
           "looking for a job.",
    }),
}
