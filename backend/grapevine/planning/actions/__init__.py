"""Making plans, and accepting them."""
