"""The graph of who can introduce you to whom, and the best ways through it."""
