import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { dialogs } from '../full/dialogs.mjs'
import { fullOpening } from '../full/openings.mjs'
import { MORNING } from './cloud.mjs'
import { fillCloud, grid, rememberedOf } from './full.mjs'
import { faultsOf } from './look.mjs'
import { openPhone } from './phone.mjs'
import { useParts } from './setting.mjs'
import { tapOn } from './tap-on.mjs'

const about = {}
const parts = useParts(async (cloud) => void Object.assign(about, await fillCloud(cloud)))

for (const { letters, width } of grid) {
  describe(`${letters} letters on ${width} px`, () => {
    let phone
    before(async () => {
      const remembered = rememberedOf(about, letters, '')
      phone = await openPhone(parts.browser, parts.cloud.address, { width, now: MORNING, remembered })
      await phone.ready()
    })
    after(() => phone?.context.close())

    for (const { of, page, query, press } of dialogs) {
      test(`the question of ${of} holds together`, async () => {
        const { path, persona } = fullOpening(page, about)
        await parts.cloud.setClock(MORNING)
        await phone.startOver(rememberedOf(about, letters, persona))
        await phone.open(query ? `${page}?${query(about)}` : path)
        for (const name of press) {
          const isWhole = typeof name === 'string'
          await tapOn(phone.screen.getByRole('button', { name, exact: isWhole }).first())
        }
        await phone.page.getByRole('dialog').waitFor()
        assert.equal((await faultsOf(phone.page, letters)).join('\n'), '')
        phone.check()
      })
    }
  })
}
