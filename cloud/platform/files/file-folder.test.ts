import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileFolder } from './file-folder'

const folder = mkdtempSync(join(tmpdir(), 'yijia-files-'))
const store = fileFolder(folder)
afterAll(() => rmSync(folder, { recursive: true }))

const BYTES = Buffer.from('bytes')

test('stored bytes stay until they are removed, and are read up to the limit', async () => {
  await store.put('shown/1-a', BYTES)
  expect(await store.get('shown/1-a', 10)).toEqual(BYTES)
  expect(await store.get('shown/1-a', BYTES.length - 1)).toBe('file_too_big')
  await store.remove(['shown/1-a', 'shown/1-never'])
  expect(await store.get('shown/1-a', 10)).toBeNull()
})

test('nothing outside the folder is read, written or removed', async () => {
  const outside = join(folder, 'secret')
  writeFileSync(outside, 'x')
  for (const ref of ['secret', '../secret', 'shown/../secret', '/etc/passwd', 'shown/a.b', '']) {
    expect(await store.get(ref, 10)).toBeNull()
    await expect(store.put(ref, BYTES)).rejects.toThrow('no reference of ours')
    await expect(store.remove([ref])).rejects.toThrow('no reference of ours')
  }
  rmSync(outside)
})

test('list returns files older than an instant, and nothing for an empty folder', async () => {
  expect(await fileFolder(join(folder, 'none')).olderThan?.('2030-01-01T00:00:00Z')).toEqual([])
  await store.put('raw/1-old', BYTES)
  await store.put('raw/1-new', BYTES)
  const before = new Date('2026-11-24T01:00:00Z')
  utimesSync(join(folder, 'raw/1-old'), before, before)
  utimesSync(join(folder, 'raw/1-new'), before, new Date('2026-11-24T03:00:00Z'))
  expect(await store.olderThan?.('2026-11-24T02:00:00Z')).toEqual(['raw/1-old'])
})
