/** Interviews by month. */
import { expect, test } from 'vitest'
import { byMonth, NO_DATE } from './months'

const meeting = (starts_at: string | null, held_at: string | null = null) => ({
  starts_at,
  held_at,
  time_zone: null,
})

test('interviews stand under the month of their zone, those without a date last', () => {
  const agreed = meeting('2026-12-01T09:00:00Z')
  const late = meeting('2026-10-31T23:30:00Z')
  const onTheSpot = meeting(null, '2026-10-02T09:00:00Z')
  const open = meeting(null)
  expect(byMonth([agreed, late, onTheSpot, open], 'Europe/Berlin')).toEqual([
    { month: 'December 2026', interviews: [agreed] },
    { month: 'November 2026', interviews: [late] },
    { month: 'October 2026', interviews: [onTheSpot] },
    { month: NO_DATE, interviews: [open] },
  ])
})
