import { readFileSync } from 'node:fs'
import { toolAt, tools, toolsOf } from './tools'

const keys = (role: string) => toolsOf(role).map(({ key }) => key)

test('residents and volunteers have no tools, workers all but those of the heads', () => {
  expect([keys('resident'), keys('volunteer')]).toEqual([[], []])
  expect(keys('worker')).toEqual(['desk', 'complaints', 'rooms', 'shifts', 'classes', 'points', 'posters', 'people'])
  expect(keys('manager')).toEqual([...keys('worker'), 'figures', 'roles', 'audit'])
  expect(keys('admin')).toEqual(keys('manager'))
})

test.each([
  ['/packages/staff/desk/index', 'desk'],
  ['packages/staff/calls/index', 'desk'],
  ['/packages/staff/points/index', 'points'],
  ['/packages/staff/point/index?id=1-a', 'points'],
  ['/packages/staff/person/index', 'people'],
  ['/packages/staff/bulk-invite/index', 'roles'],
  ['/packages/complaint-desk/photos/index', 'complaints'],
  ['/packages/room-desk/requests/index', 'rooms'],
  ['/packages/find/search/index', null],
])('the page %s belongs to %s', (route, key) => {
  expect(toolAt(route)).toBe(key)
})

test('every tool opens a page that exists and belongs to it', () => {
  const config = readFileSync('src/app.config.ts', 'utf8')
  for (const { key, page } of tools) {
    const [, name = '', rest = ''] = /^packages\/([^/]+)\/(.+)$/.exec(page) ?? []
    const ofPackage = config.split(`root: 'packages/${name}'`)[1]?.split('root:')[0] ?? ''
    expect(ofPackage).toContain(`'${rest}'`)
    expect(toolAt(page)).toBe(key)
  }
})
