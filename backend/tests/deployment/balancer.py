"""Stands where the web server stands: connections go to the API's processes in turn."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from itertools import cycle
from threading import Thread

from tests.durability.driver import free_port


class Balancer:
    """Passes each connection to the next process that takes it; a broken one breaks it too."""

    def __init__(self, ports: Sequence[int]) -> None:
        self.port = free_port()
        self.taken = dict.fromkeys(ports, 0)  # connections, by process
        self._turns = cycle(ports)
        self._loop = asyncio.new_event_loop()
        starting = asyncio.start_server(self._pass_on, "127.0.0.1", self.port)
        self._loop.run_until_complete(starting)
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def close(self) -> None:
        asyncio.run_coroutine_threadsafe(self._hang_up(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    async def _hang_up(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for one in others:
            one.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in self.taken:
            port = next(self._turns)
            with suppress(OSError, asyncio.CancelledError):
                there, back = await asyncio.open_connection("127.0.0.1", port)
                self.taken[port] += 1
                await asyncio.gather(_copy(reader, back), _copy(there, writer))
                return
        writer.close()


async def _copy(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while data := await source.read(65_536):
            target.write(data)
            await target.drain()
    with suppress(OSError):
        target.close()
