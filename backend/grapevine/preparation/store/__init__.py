"""Every query about getting ready."""
