"""Nothing in the repository ties it to one machine, one network or one package index."""

import re

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.rules.repository import project, texts

# Written in halves, so that this file names none of them either.
HOSTS = [
    ".".join(parts)
    for parts in [
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry", "npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("conda", "anaconda", "org"),
        ("proxy", "golang", "org"),
        ("crates", "io"),
    ]
]
INDEX = re.compile(r"--(?:extra-)?(?:index-url|find-links|trusted-host)\b|^\s*-[fi]\s+\S", re.MULTILINE)
HOME = re.compile(r"(?<![\w./~])/(?:root|home|Users|work|opt|mnt)/\w")

LOCKS = ["requirements/run.txt", "requirements/dev.txt"]
LOCKED = re.compile(r"^([a-zA-Z0-9._-]+)==(\S+?)(?: ; [^\\\n]+)? \\$", re.MULTILINE)


@pytest.mark.parametrize("host", HOSTS)
def test_no_file_names_a_package_index(host: str) -> None:
    assert [name for name, text in texts().items() if host in text] == []


def test_no_file_holds_a_path_of_one_machine() -> None:
    found = {name: match.group() for name, text in texts().items() if (match := HOME.search(text))}
    assert found == {}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_holds_versions_and_hashes_and_nothing_else(lock: str) -> None:
    text = texts()[lock]
    assert "://" not in text
    assert not INDEX.search(text)
    blocks = re.split(r"\n(?=\S)", text.strip())
    assert len(blocks) > 15
    unhashed = [block.split()[0] for block in blocks if not LOCKED.match(block) or "--hash=sha256:" not in block]
    assert unhashed == []


def wanted(lock: str) -> list[Requirement]:
    page = project()["project"]
    extras = ["build"] if lock.endswith("run.txt") else ["build", "dev"]
    lines = page["dependencies"] + [line for extra in extras for line in page["optional-dependencies"][extra]]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_holds_what_the_project_asks_for(lock: str) -> None:
    locked = LOCKED.findall(texts()[lock])
    missing = [
        str(want)
        for want in wanted(lock)
        if not any(
            canonicalize_name(want.name) == name and want.specifier.contains(version) for name, version in locked
        )
    ]
    assert missing == [], "run `make lock`"


def test_both_lock_files_hold_the_same_versions() -> None:
    run, dev = (set(LOCKED.findall(texts()[lock])) for lock in LOCKS)
    assert run - dev == set()
