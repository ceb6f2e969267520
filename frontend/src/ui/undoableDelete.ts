/** Deleting without a question: the row goes, and Undo brings it back. */
import { tellFailure, undoable } from './undoable'

interface UndoableDelete {
  /** "Priya Shah is in the trash." */
  message: string
  remove: () => Promise<unknown>
  restore: () => Promise<unknown>
}

/** Resolves to whether the row is gone; a failure is shown, not thrown. */
export async function undoableDelete({ message, remove, restore }: UndoableDelete): Promise<boolean> {
  try {
    await remove()
  } catch (error) {
    tellFailure(error)
    return false
  }
  undoable(message, restore)
  return true
}
