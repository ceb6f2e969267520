/** Which words of the notes are selected. */

export interface Selected {
  text: string
  /** The question whose answer it is from; empty for the notes of the whole talk. */
  questionId: string
}

/** The selected words of the first note that has some; what lies outside of it is left out. */
export function selectedIn(notes: Element, selection: Selection | null): Selected | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  for (const note of notes.querySelectorAll<HTMLElement>('[data-note]')) {
    const text = common(range, note)
    if (text) return { text, questionId: note.dataset.note ?? '' }
  }
  return null
}

/** A triple click ends at the start of the next paragraph: the range is cut to the note. */
function common(range: Range, note: HTMLElement): string {
  if (!range.intersectsNode(note)) return ''
  const part = document.createRange()
  part.selectNodeContents(note)
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset)
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
    part.setEnd(range.endContainer, range.endOffset)
  return part.toString().trim()
}
