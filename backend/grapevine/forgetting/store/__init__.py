"""Every query about forgetting."""
