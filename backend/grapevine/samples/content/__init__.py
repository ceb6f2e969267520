"""What the sample says: people, places and conversations as plain data, dated in days from today.

A moment is written `"-24 16:00"`: the day (0 is today), and what the clock on the wall shows then.
People, organizations and careers are referred to by their short keys.
"""
