/** From the API's field errors to a form's: `/careers/0/title` is the field `careers.0.title`. */
import type { Problem, ProblemField } from '@/api/problem'

export interface SortedErrors {
  /** By form path: what to show beside the field. */
  fields: Record<string, string>
  /** What no field of this form can show. */
  others: ProblemField[]
}

/** Sort the problem's errors into those that belong to a field of the form, and the rest. */
export function sortErrors(problem: Problem, values: Record<string, unknown>): SortedErrors {
  const sorted: SortedErrors = { fields: {}, others: [] }
  for (const error of problem.errors) {
    const path = pathOf(error.pointer)
    const [field = ''] = path.split('.')
    if (field in values) sorted.fields[path] ??= error.message
    else sorted.others.push(error)
  }
  return sorted
}

/** RFC 6901: `~1` stands for `/`, `~0` for `~`. */
const pathOf = (pointer: string): string =>
  pointer
    .replace(/^\//, '')
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
