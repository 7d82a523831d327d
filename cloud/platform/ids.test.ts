import { publicId } from '../../src/contract/schema/base'
import { communityOf, makeId } from '../../src/domain/id'
import * as v from 'valibot'
import { cryptoRandom16 } from './ids'

test('ids are sixteen unambiguous letters and digits, each one different', () => {
  const ids = Array.from({ length: 2_000 }, cryptoRandom16)
  expect(new Set(ids).size).toBe(2_000)
  expect(ids.filter((id) => !/^[0-9abcdefghjkmnpqrstvwxyz]{16}$/.test(id))).toEqual([])
  expect(new Set(ids.join('')).size).toBe(32)
})

test.each([1, 36, 60_466_175])(
  'the contract accepts an id of community %d, and its community can be read from it',
  (community) => {
    const id = makeId(community, cryptoRandom16())
    expect(v.safeParse(publicId, id).success).toBe(true)
    expect(communityOf(id)).toBe(community)
  },
)
