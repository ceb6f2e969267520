"""Every query about insights."""
