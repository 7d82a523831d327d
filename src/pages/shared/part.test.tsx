import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../test/booking/on-phone'
import { answering } from '../../../test/booking/phone'
import { Part } from './part'

const NOW = '2026-11-24T02:00:00.000Z'

test('content that does not come can be asked for again, and until then there is a telephone', async () => {
  let isCut = true
  const from = async () => {
    if (isCut) throw new Error('loading the subpackage failed')
    return { default: () => <>到了</> }
  }
  const { call } = answering({})
  const page = await act(async () => onPhone(<Part from={from} words="正在看" failedTitle="没打开" />, call, NOW))
  expect(page.container.textContent).toContain('没打开')
  fireEvent.click(page.getByRole('button', { name: /^打电话/ }))
  expect(page.dialled).toHaveLength(1)
  isCut = false
  await act(async () => void fireEvent.click(page.getByRole('button', { name: '再试一次' })))
  expect(page.container.textContent).toBe('到了')
})
