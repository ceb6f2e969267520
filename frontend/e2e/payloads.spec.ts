// An account full of script payloads, in every text field that the API has: nothing of them runs on any page,
// nothing becomes a link to a script, and no page gets wider than the phone.
import { execFileSync } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import { watch } from './watch'

interface Filled {
  email: string
  password: string
  ids: Record<string, string>
}

const LINKS = new Set(['http:', 'https:', 'mailto:', 'tel:'])

test.use({ viewport: { width: 360, height: 740 } })

test('no payload runs, links or widens a page', async ({ page, baseURL }) => {
  test.setTimeout(300_000) // every page that holds text, and there are ever more
  const complaints = watch(page)
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    return dialog.dismiss()
  })
  const { email, password, ids } = fillAnAccount(baseURL ?? '')
  await page.goto('/sign-in')
  await page.getByLabel(/e-mail/i).fill(email)
  await page.getByLabel(/^password/i).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(/\/today$/)
  for (const address of addresses(ids)) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await expect(page.getByLabel('Loading')).toHaveCount(0)
    expect(await whatIsWrong(page), address).toEqual({ ran: false, links: [], foreign: 0, wider: 0 })
  }
  expect(dialogs).toEqual([])
  expect(complaints()).toEqual([])
})

/** The backend's own tests know every field: they fill the account, over HTTP. */
function fillAnAccount(address: string): Filled {
  const python = '.venv/bin/python'
  const filler = ['-m', 'tests.hostile.payloads', address]
  return JSON.parse(execFileSync(python, filler, { cwd: '../backend', encoding: 'utf-8' })) as Filled
}

function addresses(ids: Record<string, string>): string[] {
  const person = `/people/${ids.contact_id}`
  const interview = `/interviews/${ids.interview_id}`
  return [
    '/today',
    '/careers',
    `/careers/${ids.career_id}`,
    '/people',
    person,
    `${person}?tab=ties`,
    `${person}?tab=details`,
    '/people/organizations',
    `/organizations/${ids.organization_id}`,
    '/people/import',
    '/network?view=list',
    `/network?view=list&career=${ids.career_id}`,
    '/interviews',
    '/interviews?view=list',
    `${interview}?tab=prepare`,
    `${interview}?tab=talk`,
    `${interview}?tab=debrief`,
    `${interview}?tab=messages`,
    `${interview}?tab=messages&record=decline`,
    `/outreach/write?interview=${ids.interview_id}`,
    `/outreach/write?interview=${ids.interview_id}&purpose=request`,
    `/outreach/write?interview=${ids.interview_id}&purpose=thank_you_handwritten&script=true`,
    '/outreach/templates',
    '/profile',
  ]
}

/** Whether a script ran, links that are no links of ours, elements that only a payload brings, pixels too wide. */
async function whatIsWrong(page: Page) {
  const { hrefs, ...found } = await page.evaluate(() => ({
    ran: 'ran' in window,
    hrefs: [...document.querySelectorAll<HTMLAnchorElement>('a[href], area[href]')].map((link) => link.href),
    foreign: document.querySelectorAll(
      'iframe, object, embed, video, marquee, math, script:not([src]), img[onerror], [onload], [onfocus]',
    ).length,
    wider: Math.max(0, document.documentElement.scrollWidth - innerWidth),
  }))
  return { ...found, links: hrefs.filter((href) => !LINKS.has(new URL(href).protocol)) }
}
