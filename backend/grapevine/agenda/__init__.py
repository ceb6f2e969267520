"""What to do next, computed from the facts by rules; never a stored timer."""
