/** `/interviews/questions`: the bank of questions, shipped and your own. */
import { createFileRoute } from '@tanstack/react-router'
import { MessageCircleQuestionMark } from 'lucide-react'
import { UseQuestion } from '@/features/planning/UseQuestion'
import { BankPanel } from '@/features/questions/BankPanel'
import { QuestionDialog } from '@/features/questions/QuestionDialog'
import { bankQuery } from '@/features/questions/queries'
import { type BankSearch, bankQueryOf, parseBankSearch } from '@/features/questions/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/interviews/questions')({
  validateSearch: parseBankSearch,
  loaderDeps: ({ search }) => bankQueryOf(search),
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(bankQuery(deps)),
  component: Questions,
})

function Questions() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  // Back undoes a choice; it does not retype a search letter by letter.
  const change = (part: { [Key in keyof BankSearch]?: BankSearch[Key] | undefined }) =>
    void navigate({
      search: (now) => ({ ...now, ...part }) as BankSearch,
      replace: 'q' in part,
      resetScroll: false,
    })
  return (
    <Page
      title="Questions"
      lead="What you can ask, by topic. Reword, hide and reorder them; the shipped ones are never lost."
      back={{ to: '/interviews', label: 'Interviews' }}
      action={
        <ButtonLink
          from={Route.fullPath}
          to="/interviews/questions"
          search={(now) => ({ ...now, edit: 'new' })}
          resetScroll={false}
          leftSection={<MessageCircleQuestionMark size={18} aria-hidden />}
        >
          Add your own
        </ButtonLink>
      }
    >
      <BankPanel search={search} onChange={change} use={(question) => <UseQuestion question={question} />} />
      <QuestionDialog edit={search.edit} onClose={() => change({ edit: undefined })} />
    </Page>
  )
}
