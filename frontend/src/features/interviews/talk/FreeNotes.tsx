/** What was said beside the questions; saved while you write, kept on this device without a network. */
import { SavedText } from '@/ui/SavedText'
import type { Interview } from '../queries'
import { useInterviewField } from '../useInterviewField'

export const FreeNotes = ({ interview }: { interview: Interview }) => (
  <SavedText label="Other notes" rows={3} field={useInterviewField(interview, 'notes')} />
)
