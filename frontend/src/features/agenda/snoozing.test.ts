/** Days to put something off to. */
import { expect, test } from 'vitest'
import { snoozeChoices, snoozeRange } from './snoozing'

test.each([
  // A Monday: the next one is a week away.
  [
    '2026-11-23',
    ['Tomorrow 2026-11-24', 'In three days 2026-11-26', 'Next Monday 2026-11-30', 'In two weeks 2026-12-07'],
  ],
  // A Friday: in three days it is Monday.
  ['2026-11-27', ['Tomorrow 2026-11-28', 'In three days 2026-11-30', 'In two weeks 2026-12-11']],
  // A Sunday: tomorrow is Monday.
  ['2026-11-29', ['Tomorrow 2026-11-30', 'In three days 2026-12-02', 'In two weeks 2026-12-13']],
  // The year's end, and the days on which clocks change.
  [
    '2026-12-31',
    ['Tomorrow 2027-01-01', 'In three days 2027-01-03', 'Next Monday 2027-01-04', 'In two weeks 2027-01-14'],
  ],
  [
    '2027-03-27',
    ['Tomorrow 2027-03-28', 'Next Monday 2027-03-29', 'In three days 2027-03-30', 'In two weeks 2027-04-10'],
  ],
])('from %s', (today, choices) => {
  expect(snoozeChoices(today).map(({ label, until }) => `${label} ${until}`)).toEqual(choices)
})

test('from tomorrow to a year ahead', () => {
  expect(snoozeRange('2026-11-23')).toEqual({ min: '2026-11-24', max: '2027-11-24' })
})
