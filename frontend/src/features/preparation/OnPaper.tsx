/** The plan as it is printed: one page with room to write. On the screen it is not there. */
import { useQuery } from '@tanstack/react-query'
import { shortName } from '@/features/contacts/rules'
import { type Interview, questionsQuery } from '@/features/interviews/queries'
import { MODES, namesOf, PLACE_LABELS, TOPICS } from '@/features/interviews/rules'
import { When } from '@/features/interviews/When'
import { namingSentence } from '@/features/referrals/rules'
import classes from './OnPaper.module.css'
import { preparationQuery } from './queries'

export function OnPaper({ interview }: { interview: Interview }) {
  const { data: plan } = useQuery(questionsQuery(interview.id))
  const questions = plan?.items ?? []
  return (
    <div className={classes.paper} data-crowded={questions.length > CROWDED || undefined}>
      <p className={classes.title}>{namesOf(interview)}</p>
      <p className={classes.facts}>
        <When interview={interview} /> · {MODES[interview.mode]} · {interview.agreed_minutes} minutes
      </p>
      <p className={classes.facts}>
        {interview.place && `${PLACE_LABELS[interview.mode]}: ${interview.place}`}
      </p>
      <Known interviewId={interview.id} />
      <ol className={classes.questions}>
        {questions.map(({ id, text, topic }) => (
          <li key={id} className={classes.question}>
            <span className={classes.text} dir="auto">
              {text}
            </span>{' '}
            <span className={classes.topic}>{TOPICS[topic]}</span>
          </li>
        ))}
      </ol>
      {!questions.some(({ topic }) => topic === 'close_referrals') && (
        <p className={classes.close}>Who else should I talk to, and may I use your name?</p>
      )}
    </div>
  )
}

/** More questions than that are set smaller. */
const CROWDED = 8

function Known({ interviewId }: { interviewId: string }) {
  const { data: sheet } = useQuery(preparationQuery(interviewId))
  return sheet?.people.map(({ id, display_name, role, common_ground, referred_by }) => (
    <p key={id} className={classes.facts}>
      <strong>{display_name || role}.</strong> {common_ground}{' '}
      {referred_by
        .map(({ permission, referrer_name }) => namingSentence(permission, shortName(referrer_name)))
        .join(' ')}
    </p>
  ))
}
