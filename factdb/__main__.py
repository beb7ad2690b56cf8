"""`python -m factdb` and the console script."""

import gc
import sys


def main() -> None:
    """Run the command line and leave with its exit code.

    The garbage collector is asked to look less often: a command lives for moments, and imports make many objects.
    """
    gc.set_threshold(50_000)
    from factdb.cli.main import run

    sys.exit(run())


if __name__ == "__main__":
    main()
