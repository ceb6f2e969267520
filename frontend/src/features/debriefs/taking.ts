/** From words of the notes to a claim: the topic is the question's. */
import { firstOf } from '@/features/insights/InsightForm'
import type { InsightValues } from '@/features/insights/values'
import type { Interview, Question } from '@/features/interviews/queries'
import type { Selected } from './selection'

/** In characters; more is a talk, not a claim. */
const LONGEST_CLAIM = 2000

export const insightFrom = (
  { text, questionId }: Selected,
  interview: Interview,
  questions: ReadonlyMap<string, Pick<Question, 'topic'>>,
): InsightValues => {
  const first = firstOf(interview)
  const question = questions.get(questionId)
  return {
    ...first,
    topic: question?.topic ?? first.topic,
    text: text.slice(0, LONGEST_CLAIM),
    question_id: question ? questionId : null,
  }
}
