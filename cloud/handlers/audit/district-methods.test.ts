import { districtMethods } from './district-methods'

const { byDay, own, ownPhoto } = districtMethods

test('the district reads no audit line of a complaint or a mediation, not even of its own people', () => {
  expect([...byDay, ...own, ...ownPhoto].filter((method) => /^(complaints|mediation)\./.test(method))).toEqual([])
})

test('by day it reads changes of roles, communities, points, rooms, shifts and programmes, and nothing that residents do for themselves', () => {
  expect(byDay.length).toBeGreaterThan(0)
  expect(
    byDay.filter(
      (method) => !/^(points|communities|tasks|roles|volunteers|rooms|shifts|programmes|hours)\./.test(method),
    ),
  ).toEqual([])
  expect(byDay).not.toContain('points.report')
  expect(byDay).not.toContain('volunteers.apply')
  expect(byDay).not.toContain('programmes.enrol')
})
