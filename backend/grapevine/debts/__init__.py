"""What I owe whom, what I wait for, and the chain from the first hello to the last thank-you."""
