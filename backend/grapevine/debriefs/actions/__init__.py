"""What debriefs do: they are written with all their parts, and taken back with them."""
