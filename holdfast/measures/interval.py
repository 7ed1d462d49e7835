"""How sure a percentage is: the Wilson interval."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Z95 = 1.96


def wilson(hits: ArrayLike, counted: ArrayLike, z: float = Z95) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The lower and upper end of the 95% interval of hits/counted, between 0 and 1; not a number where counted is 0."""
    k, n = np.asarray(hits, dtype=float), np.asarray(counted, dtype=float)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = k / n
        centre = (share + z * z / (2 * n)) / (1 + z * z / n)
        half = z / (1 + z * z / n) * np.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return np.clip(centre - half, 0, 1), np.clip(centre + half, 0, 1)
