/** The arrows of the house: who may import whom, as in the backend. */
import { describe, expect, test } from 'vitest'

/** The order of the journey, as in the backend: a feature may use only the ones before it. */
const FEATURES = [
  'accounts',
  'careers',
  'organizations',
  'contacts',
  'referrals',
  'questions',
  'pitches',
  'interviews',
  'messages',
  'insights',
  'commitments',
  'leads',
  'planning',
  'preparation',
  'debriefs',
  'timeline',
  'network',
  'introductions',
  'templates',
  'drafts',
  'methods',
  'agenda',
  'candidates',
  'debts',
  'scheduling',
  'calendars',
  'digests',
  'transfer',
  'samples',
]
const LAYERS = ['api', 'ui', 'features', 'routes', 'app']

const sources = import.meta.glob<string>('./**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
const files = Object.entries(sources)
  .filter(([file]) => !file.includes('.gen.') && file !== './architecture.test.ts')
  .map(([file, text]) => {
    const [, layer = '', feature = ''] = file.split('/')
    return { file, layer, feature, imports: importsOf(text) }
  })

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name)
}

const arrows = files.flatMap(({ file, layer, feature, imports }) =>
  imports
    .filter((name) => name.startsWith('@/'))
    .map((name) => {
      const [, toLayer = '', toFeature = '', ...inside] = name.split('/')
      return { file, layer, feature, name, toLayer, toFeature, inside }
    }),
)

test('the arrows between the layers point one way: api, ui <- features <- routes <- app', () => {
  const wrong = arrows.filter(
    ({ layer, toLayer }) => LAYERS.includes(layer) && LAYERS.indexOf(toLayer) > LAYERS.indexOf(layer),
  )
  expect(wrong.map(({ file, name }) => `${file} -> ${name}`)).toEqual([])
})

describe('features', () => {
  const between = arrows.filter(
    ({ layer, toLayer, feature, toFeature }) =>
      layer === 'features' && toLayer === 'features' && feature !== toFeature,
  )

  test('every feature stands in the order of the journey', () => {
    const found = new Set(files.filter(({ layer }) => layer === 'features').map(({ feature }) => feature))
    expect([...found].filter((feature) => !FEATURES.includes(feature))).toEqual([])
  })

  test('a feature uses only earlier ones', () => {
    const wrong = between.filter(
      ({ feature, toFeature }) => FEATURES.indexOf(toFeature) >= FEATURES.indexOf(feature),
    )
    expect(wrong.map(({ file, name }) => `${file} -> ${name}`)).toEqual([])
  })

  test('what lies in a folder inside a feature is nobody else’s business', () => {
    const wrong = arrows.filter(
      ({ toLayer, toFeature, feature, inside }) =>
        toLayer === 'features' && toFeature !== feature && inside.length > 1,
    )
    expect(wrong.map(({ file, name }) => `${file} -> ${name}`)).toEqual([])
  })

  test('only queries.ts of a feature calls the API', () => {
    const wrong = arrows.filter(
      ({ file, name, layer }) =>
        name === '@/api/client' && !['api'].includes(layer) && !/\/queries(\.test)?\.tsx?$/.test(file),
    )
    expect(wrong.map(({ file }) => file)).toEqual([])
  })
})

test('a file reaches another folder by its full name, never by climbing', () => {
  const climbing = files.flatMap(({ file, imports }) =>
    imports
      .filter((name) => name.startsWith('../..') && !/^(\.\.\/)+(test|vite)\//.test(name))
      .map((name) => `${file} -> ${name}`),
  )
  expect(climbing).toEqual([])
})

test('nobody imports main', () => {
  expect(arrows.filter(({ name }) => name === '@/main')).toEqual([])
})
