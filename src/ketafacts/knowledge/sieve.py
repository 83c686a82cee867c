"""A sieve of bits that tells most words that no recorded name is, or begins with, without a look into a table.

Running text is made of such words, and a bit costs a twentieth of a query. Each key sets one bit among at least
sixteen times as many, so about one unrecorded word in twenty passes and is then looked up.
"""

from collections.abc import Collection
from zlib import crc32

_BITS_A_KEY = 16


class Sieve:
    """Tells what is surely not among some keys."""

    def __init__(self, bits: bytes) -> None:
        """Take what ``bits_of`` returned."""
        self._bits = bits
        self._last = len(bits) - 1

    def passes(self, key: str) -> bool:
        """Return whether ``key`` may be one of the keys; false only when it is not."""
        number = crc32(key.encode("utf-8", "surrogatepass"))
        return bool(self._bits[(number >> 3) & self._last] >> (number & 7) & 1)


def bits_of(keys: Collection[str]) -> bytes:
    """Return the bits for some keys; their length is a power of two."""
    size = 8
    while size * 8 < len(keys) * _BITS_A_KEY:
        size *= 2
    bits = bytearray(size)
    for key in keys:
        number = crc32(key.encode("utf-8", "surrogatepass"))
        bits[(number >> 3) & (size - 1)] |= 1 << (number & 7)
    return bytes(bits)
