import { seatName } from './seat-names'

const seats = [
  { seat: 0, childId: null, isChild: false },
  { seat: 1, childId: 'a', isChild: true },
  { seat: 2, childId: 'b', isChild: true },
]
const named = (...called: { id: string; called: string }[]) => seats.map((one) => seatName(one, called, seats))

test('seats go by what a child is called; several whose names are not known are told apart', () => {
  expect(named({ id: 'a', called: '乐乐' }, { id: 'b', called: '小满' })).toEqual(['我', '乐乐', '小满'])
  expect(named({ id: 'a', called: '乐乐' })).toEqual(['我', '乐乐', '孩子'])
  expect(named()).toEqual(['我', '孩子 1', '孩子 2'])
})
