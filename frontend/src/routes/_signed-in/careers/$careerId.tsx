/** `/careers/<id>`: one direction: the evidence, interest, ways in, the journal. */
import { Group } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { CareerColumns } from '@/features/careers/CareerColumns'
import { CareerDetails } from '@/features/careers/CareerDetails'
import { Decide } from '@/features/careers/Decide'
import { DeleteCareer } from '@/features/careers/DeleteCareer'
import { Journal } from '@/features/careers/Journal'
import { NoteInterest } from '@/features/careers/NoteInterest'
import { careerQuery } from '@/features/careers/queries'
import { STATUSES } from '@/features/careers/rules'
import { BalanceNote } from '@/features/insights/BalanceNote'
import { Evidence } from '@/features/insights/Evidence'
import { Leads } from '@/features/leads/Leads'
import { Wanted } from '@/features/planning/Wanted'
import { ButtonLink } from '@/ui/ButtonLink'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'

export const Route = createFileRoute('/_signed-in/careers/$careerId')({
  validateSearch: ({ share }): { share?: true } => (share === true ? { share } : {}),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(careerQuery(params.careerId)),
  component: OneCareer,
})

function OneCareer() {
  const { careerId } = Route.useParams()
  const { share = false } = Route.useSearch()
  const navigate = Route.useNavigate()
  const { data: career } = useSuspenseQuery(careerQuery(careerId))
  return (
    <Page
      title={career.title}
      lead={STATUSES[career.status]}
      back={{ to: '/careers', label: 'Careers' }}
      action={
        <ButtonLink to="/network" search={{ career: careerId }}>
          Find a way in
        </ButtonLink>
      }
    >
      <CareerColumns
        main={
          <>
            <Section title="What people say">
              <BalanceNote careerId={careerId} />
              <Evidence careerId={careerId} />
            </Section>
            <Wanted
              careerId={careerId}
              isSharing={share}
              onShare={(open) => void navigate({ search: open ? { share: true } : {}, resetScroll: false })}
            />
            <Section title="People who know it">
              <Group>
                <ButtonLink to="/people" search={{ career: careerId }} variant="default">
                  Insiders you know of
                </ButtonLink>
              </Group>
            </Section>
            <Leads origin={{ career_id: careerId }} careerId={careerId} />
          </>
        }
        side={
          <>
            <Section title="Your interest">
              <NoteInterest career={career} />
            </Section>
            <Section title="About it">
              <CareerDetails career={career} />
            </Section>
            <Section title="Where it stands">
              <Decide career={career} />
              <Journal career={career} />
            </Section>
            <DeleteCareer career={career} />
          </>
        }
      />
    </Page>
  )
}
