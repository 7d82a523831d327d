import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { writtenDraft } from '../../../../test/complaint/written-draft'
import { forget } from '../../../../test/stubs/taro'
import MinePage from '.'

const NOW = '2026-11-24T02:00:00.000Z'

beforeEach(forget)

test('a question that a draft asks stays open when the list arrives', async () => {
  let arrive = () => {}
  const answer = new Promise<object>((resolve) => {
    arrive = () => resolve({ at: NOW, isSample: true, open: [], over: [] })
  })
  const { call } = answering({ 'complaints.mine': () => answer, 'mediation.mine': () => ({ mediations: [] }) })
  const kept = { 'drafts ': JSON.stringify([writtenDraft()]) }
  const { getByRole, container } = await act(async () => onPhone(<MinePage />, call, NOW, kept))
  await act(async () => void fireEvent.click(getByRole('button', { name: '不要了' })))
  expect(document.querySelectorAll('[role="dialog"]')).toHaveLength(1)
  await act(async () => arrive())
  expect(container.textContent).toContain('社区给了我一张卡片')
  expect(document.querySelectorAll('[role="dialog"]')).toHaveLength(1)
})
