"""What happened with a person, in an interview or around a career, newest first."""
