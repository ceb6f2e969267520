/** Whether the giver of a referral has heard what came of it (R34). */
import { Button, Text } from '@mantine/core'
import { shortName } from '@/features/contacts/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { RelativeDate } from '@/ui/RelativeDate'
import classes from '@/ui/RowCard.module.css'
import { tellFailure, undoable } from '@/ui/undoable'
import { type Referral, useChangeReferral } from './queries'
import { owesTelling } from './rules'

export function Telling({ referral }: { referral: Referral }) {
  const { mutateAsync, isPending } = useChangeReferral()
  const name = shortName(referral.referrer_name)
  if (referral.told_at)
    return (
      <Text size="sm" c="dimmed">
        You told {name} what came of it <RelativeDate at={referral.told_at} />.
      </Text>
    )
  if (!owesTelling(referral)) return null
  const set = (base: Referral, told_at: string | null) => mutateAsync({ base, patch: { told_at } })
  const told = () =>
    set(referral, new Date().toISOString())
      .then((row) => undoable(`Noted: ${name} knows.`, () => set(row, null)))
      .catch(tellFailure)
  return (
    <div className={classes.telling}>
      <Text>{name} would like to hear what came of it.</Text>
      <ButtonLink
        variant="default"
        to="/outreach/write"
        search={{ contact: referral.referrer_id, purpose: 'report_back_referral', referral: referral.id }}
      >
        Write it
      </ButtonLink>
      <Button variant="default" loading={isPending} onClick={() => void told()}>
        I told {name}
      </Button>
    </div>
  )
}
