"""Every query about the timeline."""
