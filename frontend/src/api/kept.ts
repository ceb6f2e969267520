/**
 * Answers of the API that must be there without a network, kept in this browser for one account. Never tokens;
 * gone at sign-out, and when somebody else signs in.
 */
import { hashKey, type QueryFunction, type QueryFunctionContext, type QueryKey } from '@tanstack/react-query'
import { clear, createStore, delMany, get, keys, set, type UseStore } from 'idb-keyval'
import { Problem } from './problem'
import { account, isLost } from './session'

/** How long an answer may take while a kept one lies ready. Milliseconds. */
const PATIENCE = 4_000

let store: UseStore | undefined
const answers = () => {
  store ??= createStore('grapevine-kept', 'answers')
  return store
}

const nameOf = (owner: string, hash: string) => `${owner} ${hash}`

/** Keep an answer for whoever is signed in. A browser without storage keeps nothing, and nothing fails for that. */
export async function keep(queryHash: string, answer: unknown): Promise<void> {
  const owner = account()
  if (owner && !isLost()) await set(nameOf(owner, queryHash), answer, answers()).catch(() => undefined)
}

export async function readKept<T>(queryKey: QueryKey): Promise<T | undefined> {
  const owner = account()
  if (!owner) return undefined
  return get<T>(nameOf(owner, hashKey(queryKey)), answers()).catch(() => undefined)
}

export const dropKept = () => clear(answers()).catch(() => undefined)

/** Somebody is signed in: what was kept for anybody else goes. */
export async function dropKeptOfOthers(): Promise<void> {
  const owner = account()
  if (!owner) return
  const all = await keys<string>(answers()).catch(() => [])
  await delMany(
    all.filter((name) => !name.startsWith(nameOf(owner, ''))),
    answers(),
  ).catch(() => undefined)
}

interface Keepable<T, Key extends QueryKey> {
  queryKey: Key
  queryFn: (context: QueryFunctionContext<Key>) => Promise<T>
}

/** Options of a query whose latest answer is kept, and stands in where the network gives none. */
export function kept<T, Key extends QueryKey>({ queryKey, queryFn }: Keepable<T, Key>) {
  const answer: QueryFunction<T, Key> = async (context) => {
    const asked = queryFn(context)
    try {
      const soon = await Promise.race([asked.then((value) => ({ value })), standIn<T>(queryKey)])
      return soon ? soon.value : await asked
    } catch (error) {
      const known = isWithoutAnswer(error) ? await readKept<T>(queryKey) : undefined
      if (known === undefined) throw error
      return known
    }
  }
  return { queryKey, queryFn: answer, meta: { kept: true } }
}

/** What is kept, after some patience; null where nothing is. */
async function standIn<T>(queryKey: QueryKey): Promise<{ value: T } | null> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE))
  const value = await readKept<T>(queryKey)
  return value === undefined ? null : { value }
}

/** No network, a server that is down, or a proxy that says so. */
const isWithoutAnswer = (error: unknown): boolean => {
  const { status } = Problem.from(error)
  return status === 0 || status >= 502
}
