import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { InputError } from '../input-error'
import { readHeights } from './read-hgt'

const folder = mkdtempSync(join(tmpdir(), 'hgt-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SIDE = 1201
const VOID = -32_768

/** A tile of three arc seconds. @param height by the row from the north and the column from the west */
const tile = (height: (row: number, column: number) => number): Uint8Array => {
  const bytes = Buffer.alloc(SIDE * SIDE * 2)
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) bytes.writeInt16BE(height(row, column), (row * SIDE + column) * 2)
  }
  return bytes
}

const save = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

const sentenceOf = (name: string, bytes: Uint8Array): string => {
  try {
    readHeights([save(name, bytes)])
  } catch (error) {
    if (error instanceof InputError) return error.message
  }
  return 'no InputError'
}

const degrees = (cells: number) => cells / (SIDE - 1)
const slanted = tile((row, column) => 1200 - row + 2 * column)

test('heights are interpolated between four values, and north is up', () => {
  const { heightAt, cellMeters } = readHeights([save('N29E106.hgt', slanted)])
  expect(heightAt(29, 106)).toBe(0)
  expect(heightAt(29.9999999, 106)).toBeCloseTo(1200, 1)
  expect(heightAt(29 + degrees(100), 106 + degrees(50))).toBeCloseTo(200, 6)
  expect(heightAt(29 + degrees(100.25), 106 + degrees(50.5))).toBeCloseTo(201.25, 6)
  expect(cellMeters).toBeCloseTo(92.7, 1)
})

test('names in the south and west are negative, and case does not matter', () => {
  const { heightAt } = readHeights([
    save(
      's01w002.hgt',
      tile(() => 77),
    ),
  ])
  expect(heightAt(-0.5, -1.5)).toBe(77)
  expect(heightAt(0.5, -1.5)).toBeNull()
  expect(heightAt(-0.5, 1.5)).toBeNull()
})

test('a void has no height, nor does anything interpolated from it', () => {
  const { heightAt } = readHeights([
    save(
      'N29E106.hgt',
      tile((row, column) => (row === 600 && column === 600 ? VOID : 40)),
    ),
  ])
  expect(heightAt(29.5, 106.5)).toBeNull()
  expect(heightAt(29.5 + degrees(0.5), 106.5)).toBeNull()
  expect(heightAt(29.5 + degrees(1), 106.5)).toBeCloseTo(40, 6)
})

test('reads several tiles, some of them in a zip', () => {
  const zip = zipSync({ 'dem/N29E107.hgt': tile(() => 9), 'dem/readme.txt': new Uint8Array(3) })
  const { heightAt } = readHeights([
    save(
      'N29E106.hgt',
      tile(() => 5),
    ),
    save('more.zip', zip),
  ])
  expect([heightAt(29.5, 106.5), heightAt(29.5, 107.5), heightAt(29.5, 108.5)]).toEqual([5, 9, null])
})

test.each([
  ['tile.hgt', slanted, 'tile.hgt：文件名里要有图幅的西南角，例如 N29E106.hgt。'],
  ['N29E106.hgt', slanted.subarray(0, 9_999), 'N29E106.hgt：大小不是 SRTM 图幅的大小，文件可能不完整。'],
  ['N29E106.zip', Buffer.from('PK nothing'), 'N29E106.zip：压缩包坏了，解不开。'],
  ['empty.zip', zipSync({ 'readme.txt': new Uint8Array(3) }), 'empty.zip：压缩包里没有 .hgt 文件。'],
])('%s is refused with a message', (name, bytes, sentence) => {
  expect(sentenceOf(name, bytes)).toBe(sentence)
})
