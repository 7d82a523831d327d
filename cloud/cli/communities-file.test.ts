import { readCommunities } from './communities-file'
import { InputError } from './input-error'

const list = (change: (community: Record<string, unknown>) => object = (one) => one) =>
  JSON.stringify({
    meta: { district: '山城区', phone: '12345', center: { lat: 29.55, lng: 106.56 } },
    streets: [
      {
        code: 'S1',
        name: '江边街道',
        communities: [
          { code: 'C1', name: '石板坡社区', lat: 29.55, lng: 106.56, official: '石板坡社区居民委员会' },
          change({ code: 'C2', name: '黄葛社区', lat: null, lng: null }),
        ],
      },
    ],
  })

const sentencesOf = (text: string): readonly string[] => {
  try {
    readCommunities(text, 'list.json')
  } catch (error) {
    return error instanceof InputError ? error.sentences : []
  }
  return []
}

describe('readCommunities', () => {
  test('reads districts, streets and communities and ignores unknown fields', () => {
    const places = readCommunities(list(), 'list.json')
    expect(places.district).toEqual({
      name: '山城区',
      phone: '12345',
      isSample: false,
      center: { lat: 29.55, lng: 106.56 },
    })
    expect(places.subdistricts).toEqual([{ code: 'S1', name: '江边街道' }])
    expect(places.communities.map(({ code, subdistrictCode, position }) => [code, subdistrictCode, position])).toEqual([
      ['C1', 'S1', { lat: 29.55, lng: 106.56 }],
      ['C2', 'S1', null],
    ])
  })

  test('tells a number on duty that was taken away from one that the list does not mention', () => {
    const dutyPhoneOf = (more: object) =>
      readCommunities(
        list((one) => ({ ...one, ...more })),
        'l',
      ).communities[1]?.dutyPhone
    expect(dutyPhoneOf({ dutyPhone: ' 023-0000 3001 ' })).toBe('023-0000 3001')
    expect(dutyPhoneOf({ dutyPhone: null })).toBeNull()
    expect(dutyPhoneOf({})).toBeUndefined()
  })

  test('converts GPS coordinates to GCJ-02', () => {
    const places = readCommunities(
      list((one) => ({ ...one, lat: 29.55, lng: 106.56, crs: 'wgs84' })),
      'list.json',
    )
    expect(places.communities[1]?.position?.lng).toBeCloseTo(106.5637, 3)
  })

  test.each([
    ['a broken file', '{"meta": {\n"district": ', /list.json 第 2 行/],
    ['a wrong type', list((one) => ({ ...one, name: 7 })), /streets\.0\.communities\.1\.name：应当是一段文字/],
    ['a name that nobody can see', list((one) => ({ ...one, name: '\u3164' })), /communities\.1\.name：有看不见的符号/],
    [
      'a number that nobody can dial',
      list((one) => ({ ...one, dutyPhone: '问小谭' })),
      /dutyPhone：应当是一个电话号码/,
    ],
    ['a repeated code', list((one) => ({ ...one, code: 'C1' })), /社区代码 C1 出现了两次/],
    ['a swapped position', list((one) => ({ ...one, lat: 106.56, lng: 29.55 })), /黄葛社区（C2）的经度和纬度写反了/],
    ['half a position', list((one) => ({ ...one, lat: 29.55 })), /要么都写/],
    ['a position in another city', list((one) => ({ ...one, lat: 0, lng: 0 })), /黄葛社区离其他社区有 \d+ 公里/],
  ])('reports %s', (_, text, sentence) => {
    expect(sentencesOf(text)).toEqual([expect.stringMatching(sentence)])
  })
})
