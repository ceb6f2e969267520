/** Where unsent writes lie: in IndexedDB, which outlives the tab; in memory where a browser has no storage. */
import { createStore, promisifyRequest } from 'idb-keyval'
import type { Unsent } from './entry'

type Changed = (now: Unsent | undefined) => Unsent | undefined

export interface Store {
  all(): Promise<Unsent[]>
  one(id: string): Promise<Unsent | undefined>
  /** Read, decide and write in one transaction, over all tabs; undefined removes it. Resolves once it is stored. */
  change(id: string, by: Changed): Promise<Unsent | undefined>
}

export function memoryStore(): Store {
  const entries = new Map<string, Unsent>()
  return {
    all: async () => [...entries.values()],
    one: async (id) => entries.get(id),
    change: async (id, by) => {
      const next = by(entries.get(id))
      if (next) entries.set(id, next)
      else entries.delete(id)
      return next
    },
  }
}

export function deviceStore(): Store {
  const use = createStore('grapevine-outbox', 'unsent')
  return {
    all: () => use('readonly', (store) => promisifyRequest<Unsent[]>(store.getAll())),
    one: (id) => use('readonly', (store) => promisifyRequest<Unsent | undefined>(store.get(id))),
    change: (id, by) => use('readwrite', (store) => changeIn(store, id, by)),
  }
}

function changeIn(store: IDBObjectStore, id: string, by: Changed): Promise<Unsent | undefined> {
  return new Promise((resolve, reject) => {
    let next: Unsent | undefined
    const asked: IDBRequest<Unsent | undefined> = store.get(id)
    asked.onsuccess = () => {
      next = by(asked.result)
      if (next) store.put(next, id)
      else store.delete(id)
    }
    store.transaction.oncomplete = () => resolve(next)
    store.transaction.onabort = () => reject(store.transaction.error)
  })
}

/** The device's, or memory if the device refuses. */
export function bestStore(): Store {
  const memory = memoryStore()
  let device: Store | null = null
  try {
    device = 'indexedDB' in globalThis ? deviceStore() : null
  } catch {
    // Some browsers throw where storage is switched off.
  }
  const first = async <T>(task: (store: Store) => Promise<T>): Promise<T> => {
    if (!device) return task(memory)
    try {
      return await task(device)
    } catch {
      device = null
      return task(memory)
    }
  }
  return {
    all: () => first((store) => store.all()),
    one: (id) => first((store) => store.one(id)),
    change: (id, by) => first((store) => store.change(id, by)),
  }
}
