import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dialogs } from '../full/dialogs.mjs'
import { grid, useFull } from './full.mjs'
import { faultsOf } from './look.mjs'
import { tapOn } from './tap-on.mjs'

const { inSize } = useFull()

for (const size of grid) {
  inSize(`${size.letters} letters on ${size.width} px`, size, (use) => {
    for (const { of, page, query, press } of dialogs) {
      test(`the question of ${of} holds together`, async () => {
        const { phone, open } = use()
        await open(page, query)
        for (const name of press) {
          const isWhole = typeof name === 'string'
          await tapOn(phone.screen.getByRole('button', { name, exact: isWhole }).first())
        }
        await phone.page.getByRole('dialog').waitFor()
        assert.equal((await faultsOf(phone.page, size.letters)).join('\n'), '')
        phone.check()
      })
    }
  })
}
