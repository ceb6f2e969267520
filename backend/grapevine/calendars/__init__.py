"""Interviews in other calendars: an invitation to keep or give away, and a feed to subscribe to."""
