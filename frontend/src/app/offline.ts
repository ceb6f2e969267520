/**
 * What makes the app work without a network: its own files by a service worker, what a talk needs on this device,
 * and an outbox for what was written.
 */
import { dropKept, dropKeptOfOthers, keep } from '@/api/kept'
import { sync } from '@/api/outbox'
import { isLost, isSignedIn, onSessionChange } from '@/api/session'
import { queryClient } from './queryClient'

export function workOffline(): void {
  keepAnswers()
  sync.start({
    senders: async () => (await import('@/features/interviews/unsent')).senders,
    onSent: async (entry, row) => {
      const { showArrived } = await import('@/features/interviews/unsent')
      await showArrived(queryClient, entry, row)
      void queryClient.invalidateQueries()
    },
  })
  onSessionChange(() => {
    if (isSignedIn()) void takeUp()
    // Perhaps ended from elsewhere because this device is gone: only what was never sent stays on it.
    if (isLost()) void dropKept()
  })
  addEventListener('online', () => {
    void sync.run()
    void queryClient.invalidateQueries()
  })
  document.addEventListener('visibilitychange', () => void sync.run())
  if (import.meta.env.PROD) registerWorker()
}

/** Whoever signs in: theirs goes out, and what they will need without a network comes in. */
async function takeUp(): Promise<void> {
  await dropKeptOfOthers()
  void sync.run()
  // The page comes first. Safari cannot tell when it is idle.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(stockUp, { timeout: 5_000 })
  else setTimeout(stockUp, 1_000)
}

async function stockUp(): Promise<void> {
  const { stockUpForTalks } = await import('@/features/interviews/stock')
  // Without a network there is nothing to fetch; the next start tries again.
  await stockUpForTalks(queryClient).catch(() => undefined)
}

/** Whatever changes in an answer that must be there without a network, on this device, too. */
function keepAnswers(): void {
  queryClient.getQueryCache().subscribe(({ type, query, ...event }) => {
    const isNews = type === 'updated' && 'action' in event && event.action.type === 'success'
    if (isNews && query.meta?.kept) void keep(query.queryHash, query.state.data)
  })
}

/** An update is quiet: the new version is used at the next start. */
function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return
  addEventListener('load', () => {
    navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined)
  })
}
