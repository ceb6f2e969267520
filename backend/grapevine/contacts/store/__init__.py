"""Every query about contacts and ties."""
