/** Before the talk: the prep sheet. The plan, what is still to do, who they are, and what was said before. */
import { useQuery } from '@tanstack/react-query'
import { Plan } from '@/features/interviews/Plan'
import type { Interview } from '@/features/interviews/queries'
import { useInterviewField } from '@/features/interviews/useInterviewField'
import { FollowOnsOfInterview } from '@/features/planning/FollowOnsOfInterview'
import { Proposal } from '@/features/planning/Proposal'
import { ProposeButton } from '@/features/planning/ProposeButton'
import { ErrorState } from '@/ui/ErrorState'
import { SavedText } from '@/ui/SavedText'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { Careers } from './Careers'
import { Checklist } from './checklist/Checklist'
import { Findings } from './Findings'
import { OnPaper } from './OnPaper'
import { PitchToSay } from './PitchToSay'
import classes from './Prepare.module.css'
import { PrintButton } from './PrintButton'
import { People } from './people/People'
import { Place } from './people/Place'
import { preparationQuery } from './queries'
import { WhenAndWhere } from './WhenAndWhere'

interface PrepareProps {
  interview: Interview
  /** A proposal for the plan is open. */
  isProposing: boolean
  onPropose: (open: boolean) => void
}

export function Prepare({ interview, isProposing, onPropose }: PrepareProps) {
  return (
    <>
      <OnPaper interview={interview} />
      <div className={classes.sheet}>
        <div className={classes.column}>
          <Plan
            interview={interview}
            actions={
              <>
                <ProposeButton isOpen={isProposing} onToggle={() => onPropose(!isProposing)} />
                <PrintButton />
              </>
            }
          >
            {isProposing && <Proposal interview={interview} onClose={() => onPropose(false)} />}
          </Plan>
          <Findings interview={interview} />
          <FollowOnsOfInterview interviewId={interview.id} />
          <Section title="Notes">
            <SavedText
              label="Preparation notes"
              rows={5}
              placeholder="What you found out, what to bring, how to begin"
              field={useInterviewField(interview, 'preparation')}
            />
          </Section>
        </div>
        <div className={classes.column}>
          <WhenAndWhere interview={interview} />
          <KnownAndToDo interview={interview} />
        </div>
      </div>
    </>
  )
}

function KnownAndToDo({ interview }: Pick<PrepareProps, 'interview'>) {
  const { data: sheet, error, refetch } = useQuery(preparationQuery(interview.id))
  if (error && !sheet) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!sheet) return <ListSkeleton rows={6} />
  return (
    <>
      <Checklist interview={interview} checklist={sheet.checklist} />
      <PitchToSay interview={interview} />
      <People people={sheet.people} />
      <Place place={sheet.organization} />
      <Careers careers={sheet.careers} />
    </>
  )
}
