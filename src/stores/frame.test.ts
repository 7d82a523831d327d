import { FrameStore } from './frame'

const setUp = () => {
  let ask: (decide: (isAgreed: boolean) => void) => void = () => {}
  let offer: (apply: () => void) => void = () => {}
  const frame = new FrameStore({ onPrivacyQuestion: (act) => (ask = act), onUpdateReady: (act) => (offer = act) })
  return {
    frame,
    ask: (decide: (isAgreed: boolean) => void) => ask(decide),
    offer: (apply: () => void) => offer(apply),
  }
}

test('one dialog at a time, privacy before a new version', () => {
  const { frame, ask, offer } = setUp()
  const said: string[] = []
  offer(() => said.push('updated'))
  ask((isAgreed) => said.push(`privacy ${isAgreed}`))
  expect(frame.question).toBe('privacy')
  frame.decidePrivacy(true)
  expect(frame.question).toBe('update')
  frame.decideUpdate(true)
  expect(frame.question).toBeNull()
  expect(said).toEqual(['privacy true', 'updated'])
})

test('two calls that wait for the same consent open one dialog', () => {
  const { frame, ask } = setUp()
  const said: boolean[] = []
  ask((isAgreed) => said.push(isAgreed))
  ask((isAgreed) => said.push(isAgreed))
  frame.decidePrivacy(false)
  expect(said).toEqual([false, false])
  expect(frame.question).toBeNull()
})

test('a postponed new version is used from the next start on', () => {
  const { frame, offer } = setUp()
  let updates = 0
  offer(() => updates++)
  frame.decideUpdate(false)
  expect([updates, frame.question]).toEqual([0, null])
})
