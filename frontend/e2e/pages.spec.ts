// Every page, full of sample data, on a phone and on a desk, in light and in dark: nothing overflows, nothing
// is refused by the content policy, and axe finds nothing. `PICTURES=1 make test-browser` keeps a picture of each
// beside the results, in test-results.
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { watch } from './watch'
import { expectContrast, expectNoViolations, expectToFit } from './whole'

const SCREENS = [
  { name: 'phone', viewport: { width: 360, height: 740 } },
  { name: 'desk', viewport: { width: 1440, height: 900 } },
] as const

for (const { name, viewport } of SCREENS) {
  test.describe(name, () => {
    test.use({ viewport })

    test('every page is whole', async ({ page }, info) => {
      const complaints = watch(page)
      await check(page, '/welcome', join(info.outputDir, 'welcome'))
      await page.getByRole('button', { name: /sample/i }).click()
      await expect(page).toHaveURL(/\/today$/)
      const pages = Object.entries(await addresses(page))
      // The list grows with the product, and so does the time that reading all of it may take.
      info.setTimeout(30_000 + pages.length * 10_000)
      for (const [file, address] of pages) await check(page, address, join(info.outputDir, file))
      expect(complaints()).toEqual([])
    })
  })
}

/** A page of each kind; the ones about somebody are found as a person finds them. */
async function addresses(page: Page): Promise<Record<string, string>> {
  const career = await firstLink(page, '/careers', /\/careers\/[0-9a-f-]{36}$/)
  const person = await firstLink(page, '/people?q=Amara', /\/people\/[0-9a-f-]{36}$/)
  const organization = await firstLink(page, '/people/organizations', /\/organizations\/[0-9a-f-]{36}$/)
  const interview = await firstLink(page, '/interviews?view=list', /\/interviews\/[0-9a-f-]{36}/)
  const held = await firstLink(page, '/interviews?view=list&state=held', /\/interviews\/[0-9a-f-]{36}/)
  return {
    today: '/today',
    careers: '/careers',
    career,
    'career-shared-out': `${career}?share=true`,
    people: '/people',
    person,
    'person-chain': `${person}?tab=chain`,
    'person-ties': `${person}?tab=ties`,
    'person-details': `${person}?tab=details`,
    'person-said': `${person}?tab=said`,
    organizations: '/people/organizations',
    organization,
    import: '/people/import',
    network: '/network?view=list',
    'network-way': `/network?view=list&career=${career.split('/').at(-1)}`,
    interviews: '/interviews',
    'interviews-list': '/interviews?view=list',
    'on-the-spot': '/interviews?talked=true',
    questions: '/interviews/questions',
    'questions-new': '/interviews/questions?topic=culture&edit=new',
    prepare: `${interview}?tab=prepare`,
    'prepare-proposal': `${interview}?tab=prepare&propose=true`,
    talk: `${interview}?tab=talk`,
    debrief: `${interview}?tab=debrief`,
    'debrief-read': `${held}?tab=debrief`,
    messages: `${interview}?tab=messages`,
    'messages-decline': `${interview}?tab=messages&record=decline`,
    outreach: '/outreach',
    waiting: '/outreach/waiting',
    owed: '/outreach/owed',
    drafts: '/outreach/drafts',
    introductions: '/outreach/introductions',
    'introductions-new': '/outreach/introductions?edit=new',
    write: '/outreach/write',
    'write-what': `/outreach/write?contact=${person.split('/').at(-1)}`,
    'write-blocked': `/outreach/write?contact=${person.split('/').at(-1)}&purpose=share_article`,
    'write-request': `/outreach/write?interview=${interview.split('/').at(-1)}&purpose=request`,
    'write-script': `/outreach/write?contact=${person.split('/').at(-1)}&purpose=phone_script&script=true`,
    templates: '/outreach/templates?purpose=request_cold',
    'templates-new': '/outreach/templates?purpose=request_cold&edit=new',
    'times-to-propose': `${interview}?tab=prepare&slots=true`,
    profile: '/profile',
    method: '/profile/method',
    'days-off': '/profile/days-off',
    calendar: '/profile/calendar',
    'calendar-new': '/profile/calendar?new=true',
    digest: '/profile/digest',
    rules: '/rules#R17',
    pitches: '/pitches',
    'pitches-new': '/pitches?edit=new',
  }
}

async function firstLink(page: Page, from: string, shape: RegExp): Promise<string> {
  await page.goto(from)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const links = page.locator('main a[href]')
  await expect
    .poll(async () => (await hrefs(links)).some((href) => shape.test(href)), { message: `a link on ${from}` })
    .toBe(true)
  const found = (await hrefs(links)).find((href) => shape.test(href)) ?? ''
  return found.split('?')[0] ?? found
}

const hrefs = (links: ReturnType<Page['locator']>) =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))

/** A page by day, and the same by night: there only the colours differ. */
async function check(page: Page, address: string, picture: string) {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByLabel('Loading')).toHaveCount(0)
  await keep(page, `${picture}-light.png`)
  await expectToFit(page)
  await expectNoViolations(page)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await page.evaluate(settleColours)
  await keep(page, `${picture}-dark.png`)
  await expectContrast(page)
}

async function keep(page: Page, path: string) {
  if (process.env.PICTURES) await page.screenshot({ path, fullPage: true })
}

/** Between two schemes a colour that changes slowly has the contrast of neither. */
function settleColours() {
  for (const change of document.getAnimations()) {
    if (change instanceof CSSTransition) change.finish()
  }
}
