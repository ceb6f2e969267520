/** Hiding, bringing back and resetting a template, each with the way back. */
import { tell, tellFailure, undoable } from '@/ui/undoable'
import { undoableDelete } from '@/ui/undoableDelete'
import { type Template, useChangeTemplate, usePutBack, useReset, useTakeOut } from './queries'

export function useTemplateMoves(template: Template) {
  const { mutateAsync: change } = useChangeTemplate()
  const { mutateAsync: takeOut } = useTakeOut()
  const { mutateAsync: putBack } = usePutBack()
  const { mutateAsync: reset } = useReset()
  const { title, subject, text, channel, tone } = template
  return {
    takeOut: () =>
      undoableDelete({
        message: template.origin === 'own' ? 'The template is in the trash.' : 'The template is hidden.',
        remove: () => takeOut(template),
        restore: () => putBack(template),
      }),
    putBack: () => putBack(template).then(() => tell('The template is back.'), tellFailure),
    reset: async () => {
      try {
        const base = await reset(template)
        const mine = { title, subject, text, channel, tone }
        undoable('The template is as it was shipped.', () => change({ base, patch: mine }))
      } catch (error) {
        tellFailure(error)
      }
    },
  }
}
