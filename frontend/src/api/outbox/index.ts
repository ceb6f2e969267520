/** The outbox of this page, and what sends it; tabs tell each other what changed and what arrived. */
import { Problem } from '../problem'
import { account } from '../session'
import type { Change, Row, Unsent } from './entry'
import { Outbox } from './outbox'
import { Sync } from './sync'

type News = { changed: string } | { arrived: Unsent; row: Row | null }

const tabs = new BroadcastChannel('grapevine-outbox')
const tell = (news: News) => tabs.postMessage(news)

export const outbox = new Outbox(undefined, (changed) => tell({ changed }))
export const sync = new Sync(outbox, (arrived, row) => tell({ arrived, row }))

tabs.onmessage = ({ data }: MessageEvent<News>) => {
  if ('changed' in data) void outbox.refresh(data.changed)
  else void sync.arrived(data.arrived, data.row)
}

/** Keep a write of whoever is signed in, and send it after a pause in milliseconds. Resolves once it is kept. */
export function keepAndSend(change: Omit<Change, 'account'>, pause?: number): Promise<unknown> {
  const isKept = outbox.put({ ...change, account: account() ?? '' })
  sync.soon(pause)
  return isKept
}

/**
 * Send it now: resolves to the row when it arrived, to null when it waits because there is no network or a slow
 * one; throws the Problem when it was refused, and then nothing is kept.
 */
export async function deliver(change: Omit<Change, 'account'>): Promise<Row | null> {
  await keepAndSend(change)
  await Promise.race([sync.run(), new Promise((resolve) => setTimeout(resolve, PATIENCE))])
  const left = outbox.find(change.id)
  if (left?.trouble?.kind !== 'refused') return left ? null : sync.takeRow(change.id)
  await outbox.drop(change.id)
  throw new Problem(left.trouble.problem)
}

/** A person who waits for an answer. Milliseconds. */
const PATIENCE = 5_000
