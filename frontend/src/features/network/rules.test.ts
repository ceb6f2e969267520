/** The words of the network, on hops and ways written out. */
import { describe, expect, test } from 'vitest'
import type { Graph, Hop, Way } from './queries'
import {
  bondWords,
  CHANCES,
  callName,
  chanceWords,
  distanceWords,
  inShort,
  inText,
  monthsWords,
  titleOf,
  weakestWords,
} from './rules'

const MINE: Hop = {
  from_id: null,
  from_name: '',
  to_id: 'ana',
  to_name: 'Ana Silva',
  to_role: 'Nurse',
  to_organization: '',
  via: 'closeness',
  kind: 'friend',
  willing: null,
  months: 1,
  chance: 0.9,
  weakness: 'distant',
}
const TIE: Hop = {
  ...MINE,
  from_id: 'ana',
  from_name: 'Ana Silva',
  to_id: 'ben',
  to_name: 'Ben Okoye',
  via: 'tie',
  kind: 'former_colleague',
  willing: 'unknown',
}
const REFERRAL: Hop = { ...TIE, via: 'referral', kind: 'referral', willing: 'not_asked' }

const wayOf = (...hops: Hop[]): Way => ({
  hops,
  chance: hops.reduce((product, hop) => product * hop.chance, 1),
  handshakes: hops.length,
  weakest: hops.findIndex((hop) => hop.chance === Math.min(...hops.map(({ chance }) => chance))),
})

describe('chances', () => {
  test.each([
    [0.9, 'a good chance'],
    [0.5, 'a good chance'],
    [0.49, 'worth a try'],
    [0.2, 'worth a try'],
    [0.19, 'a long shot'],
    [0, 'a long shot'],
  ])('%d is %s', (chance, words) => expect(chanceWords(chance)).toBe(words))

  test('the thresholds descend to nothing, so that every chance has its words', () => {
    const least = CHANCES.map((each) => each.least)
    expect(least).toEqual(least.toSorted((a, b) => b - a))
    expect(least.at(-1)).toBe(0)
  })
})

describe('the weakest handshake', () => {
  const weak = (hop: Partial<Hop>, on = TIE) => weakestWords(wayOf(MINE, { ...on, chance: 0.3, ...hop }))

  test('two people who are not close', () => {
    expect(weak({ weakness: 'distant' })).toBe('Ana and Ben are not close.')
    expect(weak({ weakness: 'distant', chance: 0.5 })).toBe('Ana and Ben know each other, but are not close.')
    expect(weakestWords(wayOf({ ...MINE, chance: 0.2 }))).toBe('You and Ana are not close.')
  })

  test('nobody has asked', () => {
    expect(weak({ weakness: 'unasked' })).toBe('Nobody has asked Ana yet about introducing you to Ben.')
    expect(weak({ weakness: 'unasked' }, REFERRAL)).toBe(
      'Nobody has asked Ana yet whether you may use the name.',
    )
    expect(weak({ weakness: 'unasked', willing: 'asked' }, REFERRAL)).toBe(
      'Ana has not said yet whether you may use the name.',
    )
    expect(weak({ weakness: 'unasked', willing: 'granted_with_conditions' }, REFERRAL)).toBe(
      'Ana set conditions for using the name.',
    )
  })

  test('a long silence', () => {
    const stale = { weakness: 'stale', chance: 0.3 } as const
    expect(weakestWords(wayOf({ ...MINE, ...stale, months: 14 }))).toBe(
      'Your last contact with Ana was 14 months ago.',
    )
    expect(weakestWords(wayOf({ ...MINE, ...stale, months: null }))).toBe('No contact with Ana is on record.')
    expect(weak({ ...stale, months: 40 })).toBe(
      'It is 3 years since you noted that Ana and Ben know each other.',
    )
    expect(weak({ ...stale, months: 30 }, REFERRAL)).toBe('It is 2 years since Ana pointed you to Ben.')
  })

  test('no worry where every handshake is likely', () => {
    expect(weakestWords(wayOf({ ...MINE, chance: 0.8 }))).toBe('You know Ana well enough to ask.')
    expect(weakestWords(wayOf(MINE, { ...TIE, chance: 0.8 }))).toBe(
      'Every handshake is likely; the least certain is the one between Ana and Ben.',
    )
    expect(weakestWords(wayOf({ ...MINE, chance: 0.75 }, { ...TIE, chance: 0.8 }))).toBe(
      'Every handshake is likely; the least certain is yours with Ana.',
    )
  })
})

describe('names', () => {
  test('a way is called by those between', () => {
    const third = { ...TIE, from_id: 'ben', from_name: 'Ben Okoye', to_id: 'cleo', to_name: 'Cleo Abt' }
    expect(titleOf(wayOf(MINE))).toBe('Ask Ana Silva yourself')
    expect(titleOf(wayOf(MINE, TIE))).toBe('Through Ana Silva')
    expect(titleOf(wayOf(MINE, TIE, third))).toBe('Through Ana Silva and Ben Okoye')
  })

  test('a title does not stand for a person, and an unfamiliar name stays whole', () => {
    expect(callName('Ana Silva')).toBe('Ana')
    expect(callName('Prof. Margaret Hollis')).toBe('Prof. Margaret Hollis')
    expect(callName('佐藤 由紀')).toBe('佐藤 由紀')
    expect(callName('Head of graphics')).toBe('Head of graphics')
  })

  test('within a sentence only common words lose their capital', () => {
    expect(inText('Data journalism')).toBe('data journalism')
    expect(inText('UX research')).toBe('UX research')
  })
})

describe('lines', () => {
  test('what a handshake rests on', () => {
    expect(bondWords(MINE)).toBe('your friend')
    expect(bondWords(TIE)).toBe('former colleagues')
    expect(bondWords({ ...TIE, willing: 'yes' })).toBe('former colleagues; Ana would introduce you')
    expect(bondWords({ ...REFERRAL, willing: 'granted' })).toBe('Ana pointed you there; you may use the name')
  })

  test('the whole network in one line', () => {
    const people = {
      ids: ['a', 'b', 'c', 'd'],
      known: [true, true, false, false],
      handshakes: [1, 1, 2, null],
    }
    const graph = { people, truncated: false } as Graph
    expect(inShort(graph)).toBe('2 people you know, 1 more within six handshakes, 1 without a way yet.')
    expect(inShort({ ...graph, truncated: true })).toMatch(/The closest ten thousand are shown\.$/)
  })

  test('how far and how long', () => {
    expect([1, 3, null].map(distanceWords)).toEqual(['People you know', '3 handshakes away', 'No way yet'])
    expect([0, 1, 14, 36].map(monthsWords)).toEqual(['less than a month', 'a month', '14 months', '3 years'])
  })
})
