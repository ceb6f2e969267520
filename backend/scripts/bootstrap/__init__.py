"""What turns a fresh checkout into a running Grapevine, with Python's own library alone."""
