/** How questions are worded: open or closed (R25), and a few to begin with. */
import type { Question } from '../queries'

/** A question that begins like this is answered by yes or no. */
const CLOSED =
  /^(is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|should|may|might)\b(?!.*\b(tell|describe|walk me|show|explain|share)\b)/i
/** R25 exempts it: "May I use your name?" and "Is there anybody else I should talk to?" belong to every talk. */
const EXEMPT = /\b(who else|anybody else|anyone else|your name|come back)\b/i

/** Whether more than yes or no is asked for. */
export const isOpen = (text: string): boolean => EXEMPT.test(text) || !CLOSED.test(text.trim())

/** A plan to begin with: five questions over different topics (R1). */
export const STARTERS: readonly Pick<Question, 'text' | 'topic'>[] = [
  { text: 'What did the last week look like for you?', topic: 'day_to_day' },
  { text: 'How did you come to do this work?', topic: 'routes_in' },
  {
    text: 'What do you like most about it, and what would you gladly do without?',
    topic: 'rewards_drawbacks',
  },
  { text: 'Which kind of person does well here, and who does not stay?', topic: 'fit_requirements' },
  { text: 'Who else should I talk to, and may I use your name?', topic: 'close_referrals' },
]
