/** The first message, and the honest answer when there is no way. */
import { describe, expect, test } from 'vitest'
import type { Hop, NoWayFound, Opening, Way, Ways } from '../queries'
import { byKind, HEADINGS, openingWords, whyNot } from './noWay'
import { described, firstWords, shortcut } from './sayings'

const ANA: Hop = {
  from_id: null,
  from_name: '',
  to_id: 'ana',
  to_name: 'Ana Silva',
  to_role: 'Nurse',
  to_organization: 'Northbeam Health',
  via: 'closeness',
  kind: 'friend',
  willing: null,
  months: 1,
  chance: 0.9,
  weakness: 'distant',
}
const BEN: Hop = {
  ...ANA,
  from_id: 'ana',
  from_name: 'Ana Silva',
  to_id: 'ben',
  to_name: 'Ben Okoye',
  to_role: 'Data editor',
  to_organization: 'The Meridian Post',
  via: 'tie',
  kind: 'colleague',
}
const HEAD: Hop = {
  ...BEN,
  from_id: 'ben',
  from_name: 'Ben Okoye',
  to_id: 'head',
  to_name: 'Head of graphics',
  to_role: 'Head of graphics',
}
const CAREER: Ways['target'] = { kind: 'career', id: 'c', name: 'Data journalism' }
const POST: Ways['target'] = { kind: 'organization', id: 'o', name: 'The Meridian Post' }
const PERSON: Ways['target'] = { kind: 'contact', id: 'ben', name: 'Ben Okoye' }

const wayOf = (...hops: Hop[]): Way => ({ hops, chance: 0.5, handshakes: hops.length, weakest: 0 })
const words = (text: string) => text.split(/\s+/).length

describe('the first message', () => {
  test('asks the first person to introduce me to the second', () => {
    expect(firstWords(wayOf(ANA, BEN), CAREER)).toBe(
      'Ana, could you introduce me to Ben Okoye, data editor at The Meridian Post? I would love to ask Ben about data journalism, for twenty minutes at most.',
    )
  })

  test('names the goal when it is farther away', () => {
    expect(firstWords(wayOf(ANA, BEN, HEAD), POST)).toBe(
      'Ana, could you introduce me to Ben Okoye, data editor at The Meridian Post? Ben may know the way to the head of graphics at The Meridian Post. I would love to ask them what it is like to work at The Meridian Post, for twenty minutes at most.',
    )
  })

  test('reminds somebody of the person they pointed to', () => {
    expect(firstWords(wayOf(ANA, { ...BEN, via: 'referral', willing: 'granted' }), PERSON)).toBe(
      'Ana, you pointed me to Ben Okoye, data editor at The Meridian Post. Could you put us in touch? I would love to ask Ben about their work, for twenty minutes at most.',
    )
  })

  test('goes to the target when I know them', () => {
    expect(firstWords(wayOf(ANA), CAREER)).toBe(
      'Ana, I am finding out what data journalism is really like. Could you spare twenty minutes to tell me about it?',
    )
  })

  test.each([CAREER, POST, PERSON])('is a short question without a word of a job: %o', (target) => {
    for (const way of [wayOf(ANA), wayOf(ANA, BEN), wayOf(ANA, BEN, HEAD)]) {
      const text = firstWords(way, target)
      expect(words(text)).toBeLessThan(100)
      expect(text).toMatch(/\?/)
      expect(text).toMatch(/twenty minutes/)
      expect(text).not.toMatch(/\b(job|hire|hiring|vacancy|opening)\b/i)
    }
  })

  test('somebody known by role is described by it', () => {
    expect(described(HEAD)).toBe('the head of graphics at The Meridian Post')
    expect(described({ ...HEAD, to_name: 'Whoever runs it', to_role: 'Whoever runs it' })).toBe(
      'whoever runs it at The Meridian Post',
    )
    expect(described({ ...BEN, to_role: '', to_organization: '' })).toBe('Ben Okoye')
  })

  test('only a name that may be used is a shortcut', () => {
    const referral = (willing: string) => wayOf(ANA, { ...BEN, via: 'referral', willing })
    expect(shortcut(referral('granted'))).toMatch(/^You may use Ana’s name/)
    expect(shortcut(referral('asked'))).toBeNull()
    expect(shortcut(wayOf(ANA, BEN))).toBeNull()
  })
})

describe('no way yet', () => {
  const REASONS: NoWayFound['why'][] = [
    'nobody_named',
    'do_not_contact',
    'refused',
    'no_ties',
    'out_of_reach',
  ]
  const opening = (why: Opening['why'], more: Partial<Opening> = {}): Opening => ({
    why,
    contact_id: 'x',
    name: 'Ana Silva',
    role: '',
    organization: '',
    to_name: 'Ben Okoye',
    handshakes: 2,
    ...more,
  })

  test.each(REASONS)('%s is a sentence for every kind of target', (why) => {
    for (const target of [CAREER, POST, PERSON]) expect(whyNot(why, target)).toMatch(/^[A-Z].*[a-z]\.$/)
  })

  test('who said no may be asked again', () => {
    expect(openingWords(opening('ask_again'), CAREER)).toBe(
      'Ana would rather not introduce you to Ben Okoye. A changed mind would open a way, with 2 handshakes after it.',
    )
    expect(openingWords(opening('ask_again', { handshakes: 0 }), CAREER)).toMatch(/would open a way\.$/)
  })

  test('every other opening says what to do', () => {
    expect(openingWords(opening('get_to_know', { handshakes: 1 }), CAREER)).toMatch(
      /^Ana is 1 handshake from somebody in data journalism\./,
    )
    expect(openingWords(opening('write_directly'), CAREER)).toMatch(/ask Ana a good question/)
    expect(openingWords(opening('name_someone'), POST)).toMatch(/^Add one person at The Meridian Post/)
  })

  test('openings stand together by kind, in the order given', () => {
    const groups = byKind([opening('ask_again'), opening('write_directly'), opening('ask_again')])
    expect(groups.map(({ why, openings }) => [HEADINGS[why], openings.length])).toEqual([
      ['Ask again', 2],
      ['Write directly', 1],
    ])
  })
})
