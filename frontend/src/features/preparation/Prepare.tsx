/** Before the talk: the prep sheet. The plan, what is still to do, who they are, and what was said before. */
import type { ReactNode } from 'react'
import { Plan } from '@/features/interviews/Plan'
import type { Interview } from '@/features/interviews/queries'
import { useInterviewField } from '@/features/interviews/useInterviewField'
import { FollowOnsOfInterview } from '@/features/planning/FollowOnsOfInterview'
import { Proposal } from '@/features/planning/Proposal'
import { ProposeButton } from '@/features/planning/ProposeButton'
import { SavedText } from '@/ui/SavedText'
import { Section } from '@/ui/Section'
import { Careers } from './Careers'
import { Checklist } from './checklist/Checklist'
import { Findings } from './Findings'
import { OnPaper } from './OnPaper'
import { PitchToSay } from './PitchToSay'
import classes from './Prepare.module.css'
import { PrintButton } from './PrintButton'
import { People } from './people/People'
import { Place } from './people/Place'
import { Sheet } from './Sheet'
import { WhenAndWhere } from './WhenAndWhere'

interface PrepareProps {
  interview: Interview
  /** A proposal for the plan is open. */
  isProposing: boolean
  onPropose: (open: boolean) => void
  /** What else there is to do about the start. */
  aboutStart?: ReactNode
}

export function Prepare({ interview, isProposing, onPropose, aboutStart }: PrepareProps) {
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
          <Sheet interviewId={interview.id} rows={4}>
            {(sheet) => (
              <>
                <People people={sheet.people} />
                <Place place={sheet.organization} />
              </>
            )}
          </Sheet>
          <FollowOnsOfInterview interviewId={interview.id} />
        </div>
        <div className={classes.column}>
          <WhenAndWhere interview={interview}>{aboutStart}</WhenAndWhere>
          <Sheet interviewId={interview.id} rows={6}>
            {(sheet) => (
              <>
                <Checklist interview={interview} checklist={sheet.checklist} />
                <PitchToSay interview={interview} />
                <Careers careers={sheet.careers} />
              </>
            )}
          </Sheet>
          <Section title="Notes">
            <SavedText
              label="Preparation notes"
              rows={5}
              placeholder="What you found out, what to bring, how to begin"
              field={useInterviewField(interview, 'preparation')}
            />
          </Section>
        </div>
      </div>
    </>
  )
}
