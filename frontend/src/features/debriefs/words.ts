/** How the debrief asks, while it is written and afterwards. */

export const TEXTS = {
  learned: 'What did you learn?',
  surprised: 'What surprised you?',
  perceived: 'How did the talk itself go?',
} as const

export const MARKS: Record<'listening' | 'confidence', { label: string; ends: [string, string] }> = {
  listening: { label: 'How well did you listen?', ends: ['I talked most', 'I let them talk'] },
  confidence: { label: 'How confident were you?', ends: ['not at all', 'very'] },
}
