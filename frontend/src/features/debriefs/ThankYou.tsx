/** The thank-you that is owed after a talk (R6): due when, or done. */
import { Alert, Text } from '@mantine/core'
import { Check, MailPlus } from 'lucide-react'
import type { Interview } from '@/features/interviews/queries'
import { namesOf } from '@/features/interviews/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { RelativeDate } from '@/ui/RelativeDate'
import type { Debrief } from './queries'

interface ThankYouProps {
  interview: Interview
  debrief: Debrief
}

export function ThankYou({ interview, debrief }: ThankYouProps) {
  if (interview.thanked_at)
    return (
      <Alert color="vine" icon={<Check aria-hidden />} title="You said thank you">
        <RelativeDate at={interview.thanked_at} />
      </Alert>
    )
  const isLate = Date.parse(debrief.thank_you_due) < Date.now()
  return (
    <Alert
      color="vine"
      icon={<MailPlus aria-hidden />}
      title={
        <>
          Thank-you {isLate ? 'was due' : 'due'} <RelativeDate at={debrief.thank_you_due} />
        </>
      }
    >
      <Text mb="sm">
        {namesOf(interview)} gave you time. A few lines are enough, even if your interest fell.
      </Text>
      <ButtonLink
        variant="default"
        to="/outreach/write"
        search={{ interview: interview.id, purpose: 'thank_you_email' }}
      >
        Write the thank-you
      </ButtonLink>
    </Alert>
  )
}
