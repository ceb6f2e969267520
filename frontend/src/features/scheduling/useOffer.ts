/** From chosen times to a draft that offers them, made by the person's own template, and on to where it is written. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { once } from '@/api/headers'
import { renderingQuery, useAddDraft } from '@/features/drafts/queries'
import type { About } from '@/features/drafts/rules'
import { tellFailure } from '@/ui/undoable'

interface Offer {
  interviewId: string
  contactId: string
  /** The times as the message says them. */
  words: string
}

export function useOffer() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { mutateAsync: add } = useAddDraft()
  return useMutation({
    mutationFn: async ({ interviewId, contactId, words }: Offer) => {
      const about = aboutOf(contactId, interviewId)
      const values = [{ name: 'slots', value: words }]
      const { versions, channel, referral_id } = await client.fetchQuery(renderingQuery(about, null, values))
      const made = versions.find(({ tone }) => tone === 'warm') ?? versions[0]
      const { tone = 'warm', template_id = null, subject = '', text = words } = made ?? {}
      const body = { ...about, channel, referral_id, tone, template_id, subject, text }
      return add({ body, headers: once() })
    },
    onSuccess: ({ id }) => void navigate({ to: '/outreach/write', search: { draft: id } }),
    onError: tellFailure,
  })
}

const aboutOf = (contact_id: string, interview_id: string): About => ({
  contact_id,
  interview_id,
  purpose: 'offer_slots',
  referral_id: null,
  commitment_id: null,
  third_contact_id: null,
})
