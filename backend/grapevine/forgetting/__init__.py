"""Forgetting a person at their request, while the owner's own record stays true."""
