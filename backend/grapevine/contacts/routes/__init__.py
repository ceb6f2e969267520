"""HTTP for contacts and for ties."""
