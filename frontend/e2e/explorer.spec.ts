// The API explorer at /docs works without a network: everything comes from this server.
import { expect, test } from '@playwright/test'
import { watch } from './watch'

test('the API explains itself, offline', async ({ page, baseURL }) => {
  const complaints = watch(page)
  const foreign: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:')) foreign.push(url)
  })
  await page.goto('/docs')
  await expect(page.getByRole('heading', { name: /Grapevine/ })).toBeVisible()
  await page.getByRole('link', { name: 'network', exact: true }).click()
  await expect(page.getByText('Find a way', { exact: true })).toBeVisible()
  await page.getByText('Find a way', { exact: true }).click()
  await expect(page.getByText('The best chains of introductions')).toBeVisible()
  expect(foreign).toEqual([])
  expect(complaints()).toEqual([])
})
