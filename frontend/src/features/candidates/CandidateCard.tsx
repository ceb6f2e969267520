/** One person to ask: who they are, the way to them, why them, and the one message to write. */
import { Text } from '@mantine/core'
import { Initials } from '@/features/contacts/Initials'
import { shownName, whatTheyDo } from '@/features/contacts/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { CareerBadge } from '@/ui/CareerBadge'
import { TextLink } from '@/ui/TextLink'
import classes from './Candidates.module.css'
import type { Candidate } from './queries'
import { actionOf, inShort, writingOf } from './rules'

export function CandidateCard({ candidate }: { candidate: Candidate }) {
  const { contact, careers, reasons } = candidate
  const name = shownName(contact)
  return (
    <li className={classes.card}>
      <Initials name={contact.display_name} />
      <div className={classes.words}>
        <Text fw={600}>
          <TextLink to="/people/$contactId" params={{ contactId: contact.id }}>
            {name}
          </TextLink>
        </Text>
        <Text size="sm" c="dimmed">
          {[whatTheyDo(contact), contact.place].filter(Boolean).join(' · ')}
        </Text>
        <div className={classes.badges}>
          {careers.map(({ id, title, color }) => (
            <CareerBadge key={id} color={color}>
              {title}
            </CareerBadge>
          ))}
        </div>
        <Text size="sm">{inShort(candidate)}</Text>
        {reasons.length > 0 && <Reasons candidate={candidate} />}
      </div>
      <ButtonLink {...writingOf(candidate)} variant="light" className={classes.action}>
        {actionOf(candidate)}
      </ButtonLink>
    </li>
  )
}

/** Every point of the score. */
function Reasons({ candidate: { reasons, score } }: { candidate: Candidate }) {
  return (
    <details className={classes.why}>
      <summary>Why them?</summary>
      <table className={classes.reasons}>
        <tbody>
          {reasons.map(({ code, message, points }) => (
            <tr key={code}>
              <th scope="row">{message}</th>
              <td>{signed(points)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Together</th>
            <td>{score}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  )
}

const signed = (points: number) => (points < 0 ? `−${-points}` : `+${points}`)
