"""Questions about the work itself: what it is, what it gives and takes, where it goes."""

from grapevine.kit.topics import Topic

# fmt: off
WORK: dict[Topic, tuple[tuple[str, int, str], ...]] = {
    Topic.DAY_TO_DAY: (
        ("week-typical", 1, "What did you do last week, from Monday to Friday?"),
        ("day-surprising", 1, "What do outsiders never guess about your working day?"),
        ("time-most", 2, "Where does most of your time go, and where would you rather spend it?"),
        ("task-hard", 2, "Which of your tasks takes the most practice to do well?"),
        ("decisions", 2, "Which decisions are yours, and which are made for you?"),
        ("bad-day", 3, "What does a bad day look like, and how often does one come?"),
    ),
    Topic.TRENDS: (
        ("change-recent", 1, "What has changed about this work since you began?"),
        ("five-years", 2, "What will people in your job do five years from now that nobody does "
         "today?"),
        ("vanishing", 2, "Which part of the work do you expect to vanish in ten years?"),
        ("where-growth", 2, "Where is your field growing, and where is it drying up?"),
        ("fifteen-years", 3, "If you began today, what would you learn to still be needed in "
         "fifteen years?"),
    ),
    Topic.REWARDS_DRAWBACKS: (
        ("best-part", 1, "Which part of your work would you do even on a day off?"),
        ("worst-part", 2, "What do you put up with for the sake of the rest?"),
        ("others-leave", 2, "What makes people leave this kind of work?"),
        ("cost-private", 3, "What has this work cost you outside of work?"),
        ("again", 3, "Knowing what you know now, what would make you choose this again?"),
        ("pay-usual", 2, "What do people in this work usually earn at the start?"),
    ),
    Topic.CULTURE: (
        ("disagree", 2, "How do people here disagree with one another?"),
        ("mistake", 2, "What happened the last time that somebody made a mistake?"),
        ("new-people", 1, "How are new people looked after in their first months?"),
        ("praised", 2, "What is somebody praised for here, and what goes unnoticed?"),
        ("hours", 3, "What happens when somebody goes home on time every day?"),
    ),
    Topic.PROJECTS_GOALS: (
        ("project-now", 1, "What are you working on that you would tell a friend about?"),
        ("project-proud", 1, "Which finished piece of work are you proud of, and why that one?"),
        ("goal-next", 2, "What has to go well for your team in the coming year?"),
        ("project-failed", 3, "What did you learn from a project that came to nothing?"),
        ("projects-announced", 1, "Which projects has your organization announced for this year?"),
    ),
    Topic.CORROBORATE: (
        ("heard-otherwise", 2, "Somebody told me the opposite of what I had read about this work. "
         "How do you see it?"),
        ("heard-differs", 2, "I hear different things about how long it takes to get good at this. "
         "What have you seen?"),
        ("common-belief", 2, "What do most people believe about your work that is wrong?"),
        ("opinion-split", 3, "What do people in your field not agree about, and where do you "
         "stand?"),
    ),
}
