/** What was typed and is not saved yet, kept in this browser so that it survives a dead network or battery. */
import { clear, createStore, del, get, set, type UseStore } from 'idb-keyval'

let store: UseStore | undefined
const drafts = () => {
  store ??= createStore('grapevine-drafts', 'drafts')
  return store
}

/** A browser without storage (private windows) has no drafts; typing must not fail for that. */
async function quietly<T>(task: () => Promise<T>): Promise<T | undefined> {
  try {
    return await task()
  } catch {
    return undefined
  }
}

export const readDraft = <T>(key: string) => quietly(() => get<T>(key, drafts()))
export const keepDraft = (key: string, value: unknown) => quietly(() => set(key, value, drafts()))
export const dropDraft = (key: string) => quietly(() => del(key, drafts()))
/** For signing out: nothing of this person stays behind. */
export const dropAllDrafts = () => quietly(() => clear(drafts()))
