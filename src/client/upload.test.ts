import { uploadOverHttp, urlOn } from './upload'

const photo = { path: 'blob:1', bytes: 3 }
const to = { ticket: 't1', cloudPath: 'unused' }

test('a photo is put to the URL of its ticket', async () => {
  const asked: string[] = []
  const upload = uploadOverHttp('https://yijia.test', async (url) => {
    asked.push(url)
    return { ok: true, output: {} }
  })
  expect(await upload(photo, to)).toEqual({})
  expect(asked).toEqual(['https://yijia.test/files/t1'])
})

test('a refusal has the server’s code', async () => {
  const error = { code: 'file_type', message: '', retry: false, trace: 'x' }
  await expect(uploadOverHttp('', async () => ({ ok: false, error }))(photo, to)).rejects.toMatchObject({
    code: 'file_type',
  })
})

test.each([() => Promise.reject(new TypeError('lost')), async () => '<html>'])(
  'without an answer it is unreachable',
  async (put) => {
    await expect(uploadOverHttp('', put)(photo, to)).rejects.toMatchObject({ code: 'unreachable' })
  },
)

test('a path is completed with the base URL, an absolute URL is unchanged', () => {
  expect(urlOn('https://yijia.test')('/files/a')).toBe('https://yijia.test/files/a')
  expect(urlOn('')('/files/a')).toBe('/files/a')
  expect(urlOn('https://yijia.test')('https://cloud.test/a')).toBe('https://cloud.test/a')
})
