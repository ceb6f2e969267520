"""Sets up a checkout: tools, packages, built web UI. A second run does nothing, offline too."""

import sys

if sys.version_info < (3, 11):  # said before anything newer is read
    sys.exit("Grapevine needs Python 3.11 or newer; this is Python " + sys.version.split()[0])

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager

from bootstrap.commands import SetupFailedError
from bootstrap.packages import build_step, node_packages_step, python_step
from bootstrap.places import TOOLS
from bootstrap.steps import carry_out
from bootstrap.tools import node_step, uv_step

# Each step is made only when its turn comes, because it looks at what the earlier ones left.
PACKAGES = (uv_step, node_step, python_step, node_packages_step)
EVERYTHING = (*PACKAGES, build_step)


def main() -> int:
    """Carry out every step that is due; `--no-build` leaves the built web UI as it is."""
    steps = PACKAGES if "--no-build" in sys.argv[1:] else EVERYTHING
    try:
        with _alone():
            worked = [carry_out(make_step()) for make_step in steps]
    except SetupFailedError as failure:
        print(f"\nSet-up stopped.\n{failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nSet-up interrupted; run it again to go on.", file=sys.stderr)
        return 130
    if any(worked):
        print("Set-up is complete.", flush=True)
    return 0


@contextmanager
def _alone() -> Iterator[None]:
    """One set-up at a time in a checkout: two would install over each other."""
    TOOLS.mkdir(exist_ok=True)
    with (TOOLS / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("Another set-up is running here; waiting for it ...", flush=True)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


if __name__ == "__main__":
    sys.exit(main())
