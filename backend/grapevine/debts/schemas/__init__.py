"""What clients receive about debts and chains."""
