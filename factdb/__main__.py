"""`python -m factdb` and the console script."""

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    from factdb.cli.main import run

    sys.exit(run())


if __name__ == "__main__":
    main()
