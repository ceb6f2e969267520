/** Whom the message is to, what it is for and what it is about; each can be changed. */
import { NativeSelect, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { commitmentsQuery } from '@/features/commitments/queries'
import { PersonPicker } from '@/features/contacts/PersonPicker'
import { contactQuery } from '@/features/contacts/queries'
import { shownName } from '@/features/contacts/rules'
import type { Interview } from '@/features/interviews/queries'
import { namesOf } from '@/features/interviews/rules'
import { referralsQuery } from '@/features/referrals/queries'
import { PURPOSES, type Purpose } from '@/features/templates/rules'
import { TextLink } from '@/ui/TextLink'
import { useChoose } from './ChoosePerson'
import classes from './Composer.module.css'
import { type About, GROUPS, isAboutAThird, type WriteSearch } from './rules'

interface AboutBarProps {
  about: About
  interview: Interview | null
  search: WriteSearch
  onChange: (search: WriteSearch) => void
}

export function AboutBar({ about, interview, search, onChange }: AboutBarProps) {
  // A kept draft is about what it is about: something else is another message.
  const set = (part: WriteSearch) => onChange({ ...searchOf(about), ...part })
  const isKept = search.draft !== undefined
  return (
    <div className={classes.about}>
      <Addressee
        about={about}
        interview={interview}
        onChange={isKept ? null : (contact) => set({ contact })}
      />
      {!isKept && (
        <NativeSelect
          label="What it is for"
          data={GROUPS.map(({ title, purposes }) => ({
            group: title,
            items: purposes.map((value) => ({ value, label: PURPOSES[value] })),
          }))}
          value={about.purpose}
          onChange={(event) => set({ purpose: event.currentTarget.value as Purpose })}
        />
      )}
      {isKept && <Said label="What it is for">{PURPOSES[about.purpose]}</Said>}
      {isKept && about.third_contact_id && <KeptThird id={about.third_contact_id} />}
      {interview && (
        <Said label="About the talk">
          <TextLink
            to="/interviews/$interviewId"
            params={{ interviewId: interview.id }}
            search={{ tab: 'messages' }}
          >
            with {namesOf(interview)}
          </TextLink>
        </Said>
      )}
      {!isKept && isAboutAThird(about.purpose) && (
        <Third about={about} onChange={(third) => set({ third })} />
      )}
      {!isKept && about.purpose === 'report_back_advice' && <WhichAdvice about={about} onChange={set} />}
      {!isKept && about.purpose === 'report_back_referral' && <WhichReferral about={about} onChange={set} />}
    </div>
  )
}

const searchOf = (about: About): WriteSearch => ({
  contact: about.contact_id,
  purpose: about.purpose,
  ...(about.interview_id && { interview: about.interview_id }),
  ...(about.referral_id && { referral: about.referral_id }),
  ...(about.commitment_id && { commitment: about.commitment_id }),
  ...(about.third_contact_id && { third: about.third_contact_id }),
})

const Said = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <Text fw={500}>{label}</Text>
    <div className={classes.said}>{children}</div>
  </div>
)

interface AddresseeProps {
  about: About
  interview: Interview | null
  onChange: ((contact: string) => void) | null
}

function Addressee({ about: { contact_id }, interview, onChange }: AddresseeProps) {
  const { data } = useQuery(contactQuery(contact_id))
  const others = interview?.contacts ?? []
  if (onChange && others.length > 1 && others.some(({ id }) => id === contact_id))
    return (
      <NativeSelect
        label="To"
        data={others.map((person) => ({ value: person.id, label: shownName(person) }))}
        value={contact_id}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  return (
    <Said label="To">
      <TextLink to="/people/$contactId" params={{ contactId: contact_id }}>
        {data ? shownName(data) : '…'}
      </TextLink>
    </Said>
  )
}

function KeptThird({ id }: { id: string }) {
  const { data } = useQuery(contactQuery(id))
  return <Said label="About whom">{data ? shownName(data) : '…'}</Said>
}

function Third({ about, onChange }: { about: About; onChange: (id: string | undefined) => void }) {
  const { data } = useQuery({
    ...contactQuery(about.third_contact_id ?? ''),
    enabled: about.third_contact_id !== null,
  })
  const choose = useChoose(onChange)
  const name = data ? shownName(data) : null
  return (
    <PersonPicker
      key={name}
      label="About whom"
      except={about.contact_id}
      value={name && about.third_contact_id ? { id: about.third_contact_id, name } : null}
      onChange={(picked) => (picked ? choose(picked) : onChange(undefined))}
    />
  )
}

interface WhichProps {
  about: About
  onChange: (part: WriteSearch) => void
}

function WhichAdvice({ about, onChange }: WhichProps) {
  const { data } = useQuery(commitmentsQuery({ contact_id: about.contact_id }))
  const advice = data?.items.filter(({ kind }) => kind === 'advice') ?? []
  if (advice.length === 0) return null
  return (
    <NativeSelect
      label="Which advice"
      data={[{ value: '', label: 'Choose' }, ...advice.map(({ id, text }) => ({ value: id, label: text }))]}
      value={about.commitment_id ?? ''}
      onChange={(event) => onChange({ commitment: event.currentTarget.value || undefined })}
    />
  )
}

function WhichReferral({ about, onChange }: WhichProps) {
  const { data } = useQuery(referralsQuery(about.contact_id))
  const given = data?.items.filter(({ referrer_id }) => referrer_id === about.contact_id) ?? []
  if (given.length === 0) return null
  return (
    <NativeSelect
      label="Which name they gave"
      data={[
        { value: '', label: 'Choose' },
        ...given.map(({ id, referred_name }) => ({ value: id, label: referred_name })),
      ]}
      value={about.referral_id ?? ''}
      onChange={(event) => onChange({ referral: event.currentTarget.value || undefined })}
    />
  )
}
