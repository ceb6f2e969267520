"""HTTP for debts and chains."""
