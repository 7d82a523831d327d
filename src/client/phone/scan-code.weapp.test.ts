import Taro from '@tarojs/taro'
import { scanCode } from './scan-code.weapp'

/** A mock of the WeChat function used here. */
const answerBy = (answer: () => Promise<unknown>) => void Object.assign(Taro, { scanCode: answer })

test('a scanned code is its text, one of WeChat’s own its page, and a closed camera is null', async () => {
  answerBy(() => Promise.resolve({ result: 'YJ:ab12' }))
  expect(await scanCode?.()).toBe('YJ:ab12')
  answerBy(() => Promise.resolve({ result: '', path: 'pages/scan/index?scene=1l' }))
  expect(await scanCode?.()).toBe('pages/scan/index?scene=1l')
  answerBy(() => Promise.reject(new Error('scanCode:fail cancel')))
  expect(await scanCode?.()).toBeNull()
})
