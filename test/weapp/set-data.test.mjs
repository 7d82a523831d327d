import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measureHome } from '../../bench/home.mjs'
import { loadBundled } from '../../scripts/bundle.mjs'

test('home is sent little at first, and one changed row alone, however many there are', async () => {
  const { firstBytes, firstCalls, rowUpdateBytes, rows } = (await loadBundled('config/budgets.ts')).budgets.home
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
