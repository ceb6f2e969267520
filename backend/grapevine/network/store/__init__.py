"""Every query of the network: what it is read from, and the search's own quick reading."""
