import { wechatMiniCodes } from './wechat-mini-codes'

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47])
const wrong = (errcode: number) => Buffer.from(JSON.stringify({ errcode }))

const openCodes = (answers: Buffer[]) => {
  const asked: { url: string; body: unknown }[] = []
  const [dropped, slept]: [string[], number[]] = [[], []]
  const clock = { ms: 0 }
  let [tokens, answered] = [0, 0]
  const codes = wechatMiniCodes({
    tokens: {
      get: async () => `token-${(tokens += 1)}`,
      drop: async (token) => void dropped.push(token),
    },
    fetch: async (url, { body }) => {
      asked.push({ url, body: JSON.parse(typeof body === 'string' ? body : '') })
      const answer = answers[Math.min(answered, answers.length - 1)]
      answered += 1
      return new Response(answer ? new Uint8Array(answer) : null)
    },
    version: 'trial',
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
      clock.ms += milliseconds
    },
    now: () => clock.ms,
  })
  return { codes, asked, dropped, slept }
}

test('asks for a picture that opens the scan page with the code, unchecked', async () => {
  const { codes, asked } = openCodes([PNG])
  expect(Buffer.from(await codes.picture('akm3x7pqr2sd'))).toEqual(PNG)
  expect(asked[0]?.body).toMatchObject({
    scene: 'akm3x7pqr2sd',
    page: 'pages/scan/index',
    check_path: false,
    env_version: 'trial',
  })
})

test('a token that has expired is dropped, and a new one tried once', async () => {
  const { codes, dropped, asked } = openCodes([wrong(40001), PNG])
  await codes.picture('akm3x7pqr2sd')
  expect([dropped, asked.length]).toEqual([['token-1'], 2])
})

test('an error of WeChat is one, not a picture', async () => {
  await expect(openCodes([wrong(45009)]).codes.picture('akm3x7pqr2sd')).rejects.toThrow('45009')
})

test('waits for the next minute before WeChat would refuse', async () => {
  const { codes, slept } = openCodes([PNG])
  for (let made = 0; made < 4_501; made += 1) await codes.picture('akm3x7pqr2sd')
  expect(slept).toEqual([60_000])
})
