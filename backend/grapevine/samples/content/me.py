"""Alex Rivera, whose account the sample is."""

NAME = "Alex Rivera"
WEEKLY_GOAL = 2
PITCH_FOR = "For anybody who asks"
PITCH = """\
I'm Alex. I finished a biology degree last summer, and what I miss about it is not the lab. It \
is the year I spent counting crabs on a salt marsh: sitting still, watching, and then working \
out what the numbers were trying to say. My thesis showed that the marsh recovers twice as fast \
where people keep to the boardwalk. The part I was proudest of was the sign we wrote afterwards, \
because visitors actually read it and stayed off the mud.

So I am looking for work in that spirit: watch closely, ask good questions, and explain what you \
found so that somebody does something differently. I see three directions: researching how \
people use things, telling stories with data, and advising on environmental impact. I don't know \
yet which of them is mine. That is why I am asking people who do the work what their weeks are \
really like."""
DAYS_OFF = [(12, 24, "Candle day at the marsh"), (12, 31, "The last tide of the year")]
