import { isChanging, isMethod, methods } from '../../contract/methods'
import { districtSees, methodsByDay, methodsOfOwn, methodsOfPhotos } from './district-audit'

const changing = Object.keys(methods).filter((name) => isMethod(name) && isChanging(name))
const shown = [...methodsByDay, ...methodsOfOwn, ...methodsOfPhotos]

test('of each method that changes something it is decided what the district reads of it, and of no other', () => {
  expect(Object.keys(districtSees).sort()).toEqual([...changing].sort())
})

test('of trouble and of talks the district reads no line, its own people’s neither', () => {
  expect(shown.filter((method) => /^(complaints|mediation)\./.test(method))).toEqual([])
})

test('by day it reads what changes roles, points and rooms, and nothing that anybody does for themselves', () => {
  expect(methodsByDay.filter((method) => !/^(points|tasks|roles|volunteers|rooms)\./.test(method))).toEqual([])
  expect(methodsByDay).not.toContain('points.report')
  expect(methodsByDay).not.toContain('volunteers.apply')
})
