"""Write the kept SQL anew: `make golden`. What changed is then for a person to read, with `git diff tests/golden`."""

import sys

from tests.golden.statements import DIALECTS, HERE, changed


def main() -> None:
    """Write each file that is not as it should be, and remove those of subjects that are no more."""
    for dialect in DIALECTS:
        for path, text in changed(dialect).items():
            if text is None:
                path.unlink()
            else:
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(text.encode())
            sys.stdout.write(f"{'removed' if text is None else 'written'} {path.relative_to(HERE)}\n")


if __name__ == "__main__":
    main()
