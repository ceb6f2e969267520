"""Who is really asking, when proxies of ours stand in front (D14)."""

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Network, ip_address, ip_network

from fastapi import Request

Networks = tuple[IPv4Network | IPv6Network, ...]


def parse_networks(text: str) -> Networks:
    """Addresses and CIDR blocks, with commas or spaces between; raises ValueError."""
    return tuple(ip_network(one) for one in text.replace(",", " ").split())


def client_network(request: Request) -> str:
    """What limits count as one place: an IPv4 address, or the /64 of an IPv6 address, since one
    person has all of those."""
    text = _client_address(request)
    if not _is_address(text):
        return text
    address = ip_address(text)
    if isinstance(address, IPv4Address):
        return text
    mapped = address.ipv4_mapped
    return str(mapped or ip_network((address.packed, 64), strict=False))


def _client_address(request: Request) -> str:
    """The address of the client. What a client writes into `X-Forwarded-For` stands at its
    left end, so it is read from the right, and only as far as the hops are proxies of ours."""
    nearest = request.client.host if request.client else "unknown"
    forwarded = ",".join(request.headers.getlist("x-forwarded-for")).split(",")
    return _first_foreign([nearest, *reversed(forwarded)], request.app.state.proxies)


def _first_foreign(hops: Sequence[str], proxies: Networks) -> str:
    """The hop nearest to us that is no proxy of ours; where an entry is no address, the proxy
    that passed it on has to answer for it."""
    last = hops[0]
    for hop in hops[1:]:
        if not _is_within(last, proxies):
            return last
        text = hop.strip()
        if not _is_address(text):
            return last
        last = text
    return last


def _is_within(text: str, networks: Networks) -> bool:
    return _is_address(text) and any(ip_address(text) in network for network in networks)


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True
