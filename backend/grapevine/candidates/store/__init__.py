"""The facts behind the candidates, in a fixed number of queries; ids as they are stored."""
