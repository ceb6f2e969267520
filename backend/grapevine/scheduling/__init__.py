"""Times to propose for a conversation, on two people's clocks at once."""
