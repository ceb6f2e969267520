"""Grapevine: runs a person's informational interviews."""
