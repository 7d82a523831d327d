import { isChanging, isMethod, methods } from '../../src/contract/methods'
import { locks } from './locks'

/** They write into no case that was there before, or change nothing in it. */
const FREE = ['complaints.createFor', 'complaints.file', 'complaints.history', 'mediation.appoint']

test('every method that changes a case or its talks has it before the clock is read', () => {
  const ofCases = Object.keys(methods).filter(
    (name) => isMethod(name) && isChanging(name) && /^(complaints|mediation)\./.test(name),
  )
  expect([...Object.keys(locks), ...FREE].sort()).toEqual(ofCases.sort())
})
