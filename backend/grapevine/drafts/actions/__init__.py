"""Writing drafts, and recording what was sent."""
