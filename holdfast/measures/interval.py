"""How sure a percentage is: the Wilson interval."""

from math import nan, sqrt

Z95 = 1.96


def wilson(hits: float, counted: float, z: float = Z95) -> tuple[float, float]:
    """The lower and upper end of the 95% interval of hits/counted, between 0 and 1; not a number where counted is 0."""
    if not counted:
        return nan, nan
    share = hits / counted
    centre = (share + z * z / (2 * counted)) / (1 + z * z / counted)
    spread = share * (1 - share) / counted + z * z / (4 * counted * counted)
    if spread < 0:
        # More hits than were counted, as weights may give, are no share.
        return nan, nan
    half = z / (1 + z * z / counted) * sqrt(spread)
    return min(max(centre - half, 0.0), 1.0), min(max(centre + half, 0.0), 1.0)
