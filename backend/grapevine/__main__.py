"""`python -m grapevine`: the `grapevine` command where the package is not installed."""

from grapevine.cli import main

main(prog_name="grapevine")
