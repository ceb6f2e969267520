/** One referral: to whom or by whom, whether the name may be used, what came of it, whether they were told. */
import { ActionIcon, NativeSelect, Text } from '@mantine/core'
import { Check, Pencil, Trash2, X } from 'lucide-react'
import { shortName } from '@/features/contacts/rules'
import { RelativeDay } from '@/ui/RelativeDate'
import card from '@/ui/RowCard.module.css'
import { optionsOf } from '@/ui/searchParams'
import { TextLink } from '@/ui/TextLink'
import { tellFailure } from '@/ui/undoable'
import { undoableDelete } from '@/ui/undoableDelete'
import {
  type Referral,
  type ReferralPatch,
  useChangeReferral,
  useRestoreReferral,
  useTrashReferral,
} from './queries'
import type { ReferralSide } from './ReferralForm'
import classes from './ReferralRow.module.css'
import { namingSentence, OUTCOMES, PERMISSIONS, VIAS } from './rules'
import { Telling } from './Telling'

interface ReferralRowProps {
  referral: Referral
  side: ReferralSide
  onEdit: () => void
}

export function ReferralRow({ referral, side, onEdit }: ReferralRowProps) {
  const other =
    side === 'given'
      ? { id: referral.referred_id, name: referral.referred_name }
      : { id: referral.referrer_id, name: referral.referrer_name }
  const remove = useRemove(referral, other.name)
  return (
    <li className={card.row}>
      <header className={card.head}>
        <div className={`${card.words} ${classes.who}`}>
          <TextLink to="/people/$contactId" params={{ contactId: other.id }} fw={600}>
            {other.name}
          </TextLink>
          <Text size="sm" c="dimmed">
            <RelativeDay day={referral.given_on} /> · {VIAS[referral.via].toLowerCase()}
          </Text>
        </div>
        <div className={card.actions}>
          <ActionIcon aria-label={`Change the referral with ${other.name}`} onClick={onEdit}>
            <Pencil size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={`Remove the referral with ${other.name}`} onClick={() => void remove()}>
            <Trash2 size={18} aria-hidden />
          </ActionIcon>
        </div>
      </header>
      <Choices referral={referral} />
      <Naming referral={referral} />
      {referral.note && <Text size="sm">{referral.note}</Text>}
      <Telling referral={referral} />
    </li>
  )
}

function Choices({ referral }: { referral: Referral }) {
  const change = useChangeReferral()
  const set = (patch: ReferralPatch) => change.mutate({ base: referral, patch }, { onError: tellFailure })
  const shown = { ...referral, ...change.variables?.patch }
  const { permission, outcome } = change.isPending ? shown : referral
  return (
    <div className={classes.choices}>
      <NativeSelect
        label={`May you use ${shortName(referral.referrer_name)}’s name?`}
        data={optionsOf(PERMISSIONS)}
        value={permission ?? referral.permission}
        onChange={(event) => set({ permission: event.currentTarget.value as Referral['permission'] })}
      />
      <NativeSelect
        label="What came of it?"
        data={optionsOf(OUTCOMES)}
        value={outcome ?? referral.outcome}
        onChange={(event) => set({ outcome: event.currentTarget.value as Referral['outcome'] })}
      />
    </div>
  )
}

function Naming({ referral }: { referral: Referral }) {
  const may = referral.may_name_referrer
  const Icon = may ? Check : X
  return (
    <div className={classes.naming} data-may={may}>
      <Icon size={18} aria-hidden />
      <div>
        {namingSentence(referral.permission, shortName(referral.referrer_name))}
        {referral.conditions && may && <Text size="sm">Conditions: {referral.conditions}</Text>}
      </div>
    </div>
  )
}

function useRemove(referral: Referral, name: string) {
  const { mutateAsync: trash } = useTrashReferral()
  const { mutateAsync: restore } = useRestoreReferral()
  return () =>
    undoableDelete({
      message: `The referral with ${name} is removed.`,
      remove: () => trash(referral.id),
      restore: () => restore(referral.id),
    })
}
