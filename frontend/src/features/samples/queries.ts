/** Samples and the API: an account full of sample data, to look around in. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { startSession } from '@/features/accounts/queries'
import { browserZone } from '@/ui/time'

/** Makes a throwaway account and signs in to it. */
export function useLookAround() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/samples', { body: { time_zone: browserZone() } })),
    onSuccess: (session) => startSession(client, session),
  })
}
