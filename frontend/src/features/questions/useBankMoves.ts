/** Hiding, bringing back, rewording and resetting a question of the bank, each with the way back. */
import { tell, tellFailure, undoable } from '@/ui/undoable'
import { undoableDelete } from '@/ui/undoableDelete'
import {
  type BankQuestion,
  useChangeBankQuestion,
  usePutBackInBank,
  useResetBankQuestion,
  useTakeOutOfBank,
} from './queries'

export function useBankMoves(question: BankQuestion) {
  const { mutateAsync: change } = useChangeBankQuestion()
  const { mutateAsync: takeOut } = useTakeOutOfBank()
  const { mutateAsync: putBack } = usePutBackInBank()
  const { mutateAsync: reset } = useResetBankQuestion()

  /** Write the words, and offer those from before. */
  const say = async (message: string, write: () => Promise<BankQuestion>) => {
    try {
      const base = await write()
      undoable(message, () => change({ base, patch: { text: question.text } }))
    } catch (error) {
      tellFailure(error)
    }
  }
  return {
    takeOut: () =>
      undoableDelete({
        message: question.origin === 'own' ? 'The question is in the trash.' : 'The question is hidden.',
        remove: () => takeOut(question),
        restore: () => putBack(question),
      }),
    putBack: () => putBack(question).then(() => tell('The question is back.'), tellFailure),
    reword: (text: string) =>
      void say('The question is reworded.', () => change({ base: question, patch: { text } })),
    reset: () => say('The question is as it was shipped.', () => reset(question)),
  }
}
