import { filterCommunities } from './communities'

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
