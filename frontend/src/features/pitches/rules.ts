/** How long a pitch takes aloud (R5), and what of the pitches their address holds. */
import { asText } from '@/ui/searchParams'

/** The rate is ours (R5). */
const WORDS_PER_MINUTE = 150
/** Seconds (R5). */
export const LONGEST_PITCH = 90

export const pitchWords = (pitch: string): number => pitch.split(/\s+/).filter(Boolean).length

/** How long the pitch takes to say, in seconds, rounded up (R5). */
export const pitchSeconds = (pitch: string): number => Math.ceil((pitchWords(pitch) * 60) / WORDS_PER_MINUTE)

/** How many words must go until the pitch fits (R5). */
export const wordsTooMany = (pitch: string): number =>
  Math.max(0, pitchWords(pitch) - (LONGEST_PITCH * WORDS_PER_MINUTE) / 60)

/** `/pitches?…` */
export interface PitchSearch {
  /** A new pitch is being written. */
  edit?: 'new'
  trash?: true
}

export const parsePitchSearch = (raw: Record<string, unknown>): PitchSearch => ({
  ...(asText(raw.edit) === 'new' ? { edit: 'new' } : {}),
  ...(raw.trash ? { trash: true } : {}),
})
