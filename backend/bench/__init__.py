"""How fast Grapevine is, measured beside a floor in the same run: `make bench`."""
