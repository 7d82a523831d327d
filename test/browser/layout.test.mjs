import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findViews } from '../full/pages.mjs'
import { grid, useFull } from './full.mjs'
import { faultsOf } from './look.mjs'

/** These show nothing of the sample; every other page says that what it shows is made up. */
const withoutData = ['pages/scan/index', 'packages/complaints/danger/index']

const { inSize } = useFull()
const pages = findViews()

test('the list of pages comes from the configuration', () => {
  assert.equal(pages.includes('pages/home/index'), true)
  assert.equal(pages.includes('packages/staff/tasks/index'), true)
})

for (const size of grid) {
  inSize(`${size.letters} letters on ${size.width} px`, size, (use) => {
    for (const page of pages) {
      test(`${page} holds together with all that it can show`, async () => {
        const { phone, open } = use()
        const { shows } = await open(page)
        assert.equal(
          new URL(phone.page.url()).hash.startsWith(`#/${page.split('#')[0]}`),
          true,
          'another page was opened',
        )
        await phone.read(shows)
        const faults = await faultsOf(phone.page, size.letters)
        if (!withoutData.includes(page) && !(await phone.screen.getByText('演示数据').first().isVisible())) {
          faults.push('does not say that its data is made up')
        }
        assert.equal(faults.join('\n'), '')
        phone.check()
      })
    }
  })
}
