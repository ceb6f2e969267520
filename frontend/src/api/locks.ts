/** One at a time: over all tabs where the browser has Web Locks, else within this tab. */

const queues = new Map<string, Promise<unknown>>()

/** Run the task when no other task with this name runs. */
export function exclusively<T>(name: string, task: () => Promise<T>): Promise<T> {
  // Web Locks exist only on https and localhost.
  const turn = navigator.locks ? () => navigator.locks.request(name, task) as Promise<T> : task
  const before = queues.get(name) ?? Promise.resolve()
  const mine = before.then(turn, turn)
  queues.set(
    name,
    mine.catch(() => undefined),
  )
  return mine
}
