/** Constructed style sheets are shared by equal rules and leave with their last user. */
import { beforeAll, expect, test, vi } from 'vitest'
import { adopt } from './sheets'

beforeAll(() => {
  // jsdom knows no constructed style sheets; a browser's are used in the journey.
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  )
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true })
})

test('equal rules share a sheet until nobody needs it', () => {
  const first = adopt('.a{color:red}')
  const second = adopt('.a{color:red}')
  const other = adopt('.b{color:red}')
  expect(document.adoptedStyleSheets).toHaveLength(2)
  first()
  expect(document.adoptedStyleSheets).toHaveLength(2)
  second()
  other()
  expect(document.adoptedStyleSheets).toHaveLength(0)
})
