"""What clients send and receive about interviews: the meeting, its steps, its questions."""
