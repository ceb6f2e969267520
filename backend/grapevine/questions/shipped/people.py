"""Questions about people: how they got in, what it takes, how they learn, what they advise."""

from grapevine.kit.topics import Topic

# fmt: off
PEOPLE: dict[Topic, tuple[tuple[str, int, str], ...]] = {
    Topic.RAPPORT: (
        ("how-it-began", 1, "What first made you curious about this kind of work?"),
        ("as-a-child", 1, "What did you want to become before you knew that this work existed?"),
        ("path-here", 1, "How did you come to the place where you are now?"),
        ("lately", 1, "What has kept you busy lately?"),
        ("first-weeks", 1, "What do you remember of your first weeks in this job?"),
    ),
    Topic.ROUTES_IN: (
        ("own-route", 1, "Which steps brought you into this work, and which of them mattered?"),
        ("detour", 2, "Which detour on your way turned out to be useful?"),
        ("route-other", 2, "How did colleagues get in who came from somewhere else entirely?"),
        ("first-step", 2, "What is a good first step for somebody with my background?"),
        ("closed-doors", 3, "Which doors stayed closed to you, and how did you get past them?"),
    ),
    Topic.FIT_REQUIREMENTS: (
        ("who-thrives", 1, "What kind of person is happy in this work after five years?"),
        ("who-struggles", 2, "Who struggles here, although they looked right on paper?"),
        ("skill-learnt", 2, "Which skill did you have to learn on the job, and how did you learn "
         "it?"),
        ("skill-show", 2, "How can somebody show that they can do this before they have done it?"),
        ("what-i-lack", 3, "From what you know of me, what would I find hard?"),
        ("degrees-usual", 1, "Which degrees do people in this work usually have?"),
    ),
    Topic.ASSOCIATIONS_RESOURCES: (
        ("what-you-read", 1, "What do you read, watch or listen to in order to keep up?"),
        ("where-meet", 2, "Where do people of your field meet when nobody has to be there?"),
        ("association-worth", 2, "What do you get out of the association that you belong to?"),
        ("course-worth", 2, "Which course or book changed how you work?"),
        ("associations-which", 1, "Which professional associations does this field have?"),
    ),
    Topic.ADVICE_FOR_ME: (
        ("next-month", 2, "What would you do in the coming month if you were in my place?"),
        ("advice-missed", 2, "What do you wish somebody had told you before you began?"),
        ("try-out", 2, "How could I try this work out without giving anything up?"),
        ("wrong-idea", 3, "Which of my ideas about this work sounds wrong to you?"),
    ),
    Topic.OPENINGS: (
        ("how-heard", 2, "How did you and your colleagues first hear of the jobs that you have?"),
        ("word-of-mouth", 2, "How much of what becomes free in your field is ever advertised?"),
        ("season", 2, "When in the year do teams like yours usually grow, and what decides it?"),
        ("openings-where-published", 1, "Where does your field publish its openings?"),
    ),
}
