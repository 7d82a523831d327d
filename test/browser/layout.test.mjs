import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { fullOpening } from '../full/openings.mjs'
import { MORNING } from './cloud.mjs'
import { fillCloud, grid, rememberedOf } from './full.mjs'
import { faultsOf } from './look.mjs'
import { findPages } from '../full/pages.mjs'
import { openPhone } from './phone.mjs'
import { useParts } from './setting.mjs'

/** These show nothing of the sample; every other page says that what it shows is made up. */
const withoutData = ['pages/scan/index', 'packages/complaints/danger/index']

const about = {}
const parts = useParts(async (cloud) => void Object.assign(about, await fillCloud(cloud)))

const pages = findPages()

test('the list of pages comes from the configuration', () => {
  assert.equal(pages.includes('pages/home/index'), true)
  assert.equal(pages.includes('packages/staff/tasks/index'), true)
})

for (const { letters, width } of grid) {
  describe(`${letters} letters on ${width} px`, () => {
    let phone
    before(async () => {
      const remembered = rememberedOf(about, letters, '')
      phone = await openPhone(parts.browser, parts.cloud.address, { width, now: MORNING, remembered })
      await phone.ready()
    })
    after(() => phone?.context.close())

    for (const page of pages) {
      test(`${page} holds together with all that it can show`, async () => {
        const { path, persona, shows } = fullOpening(page, about)
        await parts.cloud.setClock(MORNING)
        await phone.startOver(rememberedOf(about, letters, persona))
        await phone.open(path)
        assert.equal(new URL(phone.page.url()).hash.startsWith(`#/${page}`), true, 'another page was opened')
        await phone.read(shows)
        const faults = await faultsOf(phone.page, letters)
        if (!withoutData.includes(page) && !(await phone.screen.getByText('演示数据').first().isVisible())) {
          faults.push('does not say that its data is made up')
        }
        assert.equal(faults.join('\n'), '')
        phone.check()
      })
    }
  })
}
