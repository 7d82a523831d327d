import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { copyProject } from './copy.mjs'
import { faults } from './faults.mjs'

let copy
before(() => {
  copy = copyProject()
})
after(() => copy?.remove())

for (const fault of faults) {
  test(`${fault.test} notices: ${fault.name}`, async () => {
    assert.equal(await copy.run(fault.test), 'green', 'without the fault')
    const mend = copy.break(fault)
    try {
      assert.equal(await copy.run(fault.test), 'red', 'with the fault')
    } finally {
      mend()
    }
  })
}
