import { filterCommunities, nearestCommunities } from './communities'
import { METERS_PER_DEGREE } from './geo'

const all = [
  { name: '晚灯街道', communities: [{ name: '柚子坡社区' }, { name: '石缸井社区' }] },
  { name: '望江坎街道', communities: [{ name: '半山社区' }] },
]

test('part of a name finds the community, part of a subdistrict finds all of its communities', () => {
  expect(filterCommunities(all, '石缸')).toEqual([{ name: '晚灯街道', communities: [{ name: '石缸井社区' }] }])
  expect(filterCommunities(all, '望江')).toEqual([all[1]])
  expect(filterCommunities(all, ' ')).toEqual(all)
  expect(filterCommunities(all, '没有')).toEqual([])
})

test('the nearest communities come first, those without a position not at all', () => {
  const north = (meters: number) => ({ lat: 29.5 + meters / METERS_PER_DEGREE, lng: 106.5 })
  const placed = [
    {
      name: '甲街道',
      communities: [
        { name: '远社区', position: north(900) },
        { name: '没标过的社区', position: null },
      ],
    },
    {
      name: '乙街道',
      communities: [
        { name: '近社区', position: north(-100) },
        { name: '中社区', position: north(300) },
      ],
    },
  ]
  const found = nearestCommunities(placed, north(0), 2)
  expect(found.map(({ name, meters }) => [name, meters])).toEqual([
    ['近社区', 100],
    ['中社区', 300],
  ])
  expect(nearestCommunities([], north(0), 2)).toEqual([])
})
