import { hillWalking, place } from '../../test/walk/hill-town'
import { walkingOnDemand } from './walking-on-demand'

test('the engine is created with the first query, once, and answers all of them', () => {
  let made = 0
  const walking = walkingOnDemand(() => {
    made++
    return hillWalking
  })
  expect(made).toBe(0)
  const [from, to] = [place(0, 0), place(80, 0)]
  expect(walking.note()).toEqual(hillWalking.note())
  expect(walking.covers(from)).toBe(hillWalking.covers(from))
  expect(walking.times(from, [to], 'standard', 600)).toEqual(hillWalking.times(from, [to], 'standard', 600))
  expect(walking.way(from, to, 'elder')).toEqual(hillWalking.way(from, to, 'elder'))
  expect(walking.reach(from, 'stepfree')).toEqual(hillWalking.reach(from, 'stepfree'))
  expect(walking.lines(from)).toEqual(hillWalking.lines(from))
  expect(made).toBe(1)
})

test('a failed creation is retried with the next query', () => {
  const broken = walkingOnDemand(() => {
    throw new Error('not yet')
  })
  expect(() => broken.note()).toThrow('not yet')
  expect(() => broken.note()).toThrow('not yet')
})
