"""Static files with a mark of their content in their names, so that browsers may keep them for ever."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class Assets(CompressedManifestStaticFilesStorage):
    """A missing file is left as it is named: GOV.UK Frontend's styles name a crest that Holdfast does not show."""

    manifest_strict = False

    def hashed_name(self, name: str, content: object = None, filename: str | None = None) -> str:
        """The name with its mark; the plain name of a file that is not there."""
        try:
            return str(super().hashed_name(name, content, filename))
        except ValueError:
            return name
