import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { test } from 'node:test'
import { measureHome } from '../../bench/home.mjs'
import { bundle, root } from '../../scripts/bundle.mjs'

const readBudgets = async () => {
  const file = join(root, `.build/test/budgets-${process.pid}.cjs`)
  await bundle('config/budgets.ts', file)
  return createRequire(import.meta.url)(file).budgets
}

test('home is sent little at first, and one changed row alone, however many there are', async () => {
  const { firstBytes, firstCalls, rowUpdateBytes, rows } = (await readBudgets()).home
  const counts = await measureHome(rows)
  assert.equal(counts.length, rows.length)
  const [{ calls, bytes }] = counts
  assert.ok(calls > 0 && calls <= firstCalls, `${calls} calls`)
  assert.ok(bytes > 0 && bytes <= firstBytes, `${bytes} bytes at first`)
  for (const { rows: shown, updateBytes } of counts) {
    assert.ok(updateBytes > 0 && updateBytes <= rowUpdateBytes, `${shown} rows: ${updateBytes} bytes for one row`)
  }
  assert.equal(new Set(counts.map(({ updateBytes }) => updateBytes)).size, 1)
})
