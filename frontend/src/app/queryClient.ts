/** The query cache: the only state that the page keeps of the server. */
import { MutationCache, QueryClient } from '@tanstack/react-query'
import { Problem } from '@/api/problem'

/** A refusal will be refused again; a lost connection or a busy server is worth two more tries. */
const worthAnotherTry = (failures: number, error: unknown) => {
  const { status } = Problem.from(error)
  return failures < 2 && navigator.onLine && (status === 0 || status >= 500)
}

export const queryClient: QueryClient = new QueryClient({
  // One user, one cache: whatever was written, every screen on display reads again.
  mutationCache: new MutationCache({ onSettled: () => void queryClient.invalidateQueries() }),
  defaultOptions: {
    queries: { staleTime: 30_000, retry: worthAnotherTry, networkMode: 'offlineFirst' },
    // Offline, a write fails at once and says so, instead of waiting where nobody sees it.
    mutations: { networkMode: 'always' },
  },
})
