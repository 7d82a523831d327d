import { fileCloud } from './file-cloud'
import type { WechatApi } from '../wechat/wechat-api'

interface Asked {
  url: string
  body: unknown
}

const CLOUD = 'cloud://yijia-1.6969-yijia-1'

/** A fake of WeChat's storage, following its documentation. */
const openCloud = (change: (name: string) => object | undefined = () => undefined, large?: () => Response) => {
  const asked: Asked[] = []
  const lying = new Map<string, Uint8Array>()
  const answers: Record<string, (body: Record<string, unknown>) => object> = {
    uploadfile: () => ({ url: 'https://cos/put', token: 't', authorization: 'a', file_id: 'f', cos_file_id: 'c' }),
    batchdownloadfile: (body) => ({
      file_list: (body.file_list as { fileid: string }[]).map(({ fileid }) =>
        lying.has(fileid)
          ? { fileid, status: 0, download_url: `https://cos/get/${fileid}` }
          : { fileid, status: 1, errmsg: 'file not exists' },
      ),
    }),
    batchdeletefile: (body) => ({
      delete_list: (body.fileid_list as string[]).map((fileid) =>
        lying.delete(fileid) ? { fileid, status: 0 } : { fileid, status: 1, errmsg: 'file not exists' },
      ),
    }),
  }
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    if (url === 'https://cos/put') {
      const form = init.body as FormData
      asked.push({ url, body: [...form.keys()] })
      const file = form.get('file') as File
      lying.set(`${CLOUD}/${form.get('key') as string}`, new Uint8Array(await file.arrayBuffer()))
      return new Response(null, { status: 204 })
    }
    if (url.startsWith('https://cos/get/'))
      return (
        large?.() ?? new Response(new Blob([new Uint8Array(lying.get(url.slice('https://cos/get/'.length)) ?? [])]))
      )
    throw new Error(`unexpected: ${url}`)
  }
  const api: WechatApi = async (path, body) => {
    const name = path.slice('tcb/'.length)
    asked.push({ url: path, body })
    return { errcode: 0, errmsg: 'ok', ...(change(name) ?? answers[name]?.(body as Record<string, unknown>)) }
  }
  return { asked, lying, ...fileCloud({ cloud: CLOUD, api, fetch }) }
}

test('bytes are stored, found, addressed and removed under our references', async () => {
  const { store, addresses, asked } = openCloud()
  await store.put('shown/1-a', Buffer.from('bytes'))
  expect(asked).toEqual([
    { url: 'tcb/uploadfile', body: { env: 'yijia-1', path: 'shown/1-a' } },
    { url: 'https://cos/put', body: ['key', 'Signature', 'x-cos-security-token', 'x-cos-meta-fileid', 'file'] },
  ])
  expect(await store.get('shown/1-a', 10)).toEqual(Buffer.from('bytes'))
  expect(await addresses.of(['shown/1-none', 'shown/1-a'], '2026-11-24T02:00:00Z')).toEqual([
    null,
    `https://cos/get/${CLOUD}/shown/1-a`,
  ])
  expect(asked.at(-1)?.body).toMatchObject({ file_list: [{ max_age: 900 }, { max_age: 900 }] })
  await store.remove(['shown/1-a', 'shown/1-none'])
  expect(await store.get('shown/1-a', 10)).toBeNull()
})

test('more than fifty are requested in several calls', async () => {
  const { addresses, asked } = openCloud()
  const refs = Array.from({ length: 51 }, (_, index) => `shown/1-${index}`)
  expect(await addresses.of(refs, '')).toHaveLength(51)
  expect(asked).toHaveLength(2)
})

test('an error of the platform is an error, and never taken for a missing file', async () => {
  const refused = openCloud(() => ({ errcode: 42001 }))
  await expect(refused.store.put('shown/1-a', Buffer.from('x'))).rejects.toThrow('tcb/uploadfile: 42001')
  await expect(refused.store.get('shown/1-a', 10)).rejects.toThrow('42001')
  await expect(refused.store.remove(['shown/1-a'])).rejects.toThrow('42001')
  const partly = openCloud((name) =>
    name === 'batchdeletefile' ? { delete_list: [{ status: -1, errmsg: 'busy' }] } : undefined,
  )
  await expect(partly.store.remove(['shown/1-a'])).rejects.toThrow('tcb/batchdeletefile: -1')
})

const MEGABYTE = 1024 * 1024

/** An answer of that many megabytes that counts how many were fetched. */
const largeAnswer = (megabytes: number, headers: Record<string, string>) => {
  const fetched = { megabytes: 0, isCancelled: false }
  const body = new ReadableStream({
    pull: (stream) => {
      if (fetched.megabytes === megabytes) return stream.close()
      fetched.megabytes += 1
      stream.enqueue(new Uint8Array(MEGABYTE))
    },
    cancel: () => {
      fetched.isCancelled = true
    },
  })
  return { fetched, answer: () => new Response(body, { headers }) }
}

test.each<[string, Record<string, string>, number]>([
  ['says so', { 'content-length': String(30 * MEGABYTE) }, 1],
  ['does not say so', {}, 12],
  ['says to be small', { 'content-length': '1000' }, 12],
])('of thirty megabytes no more than the limit is fetched, where the answer %s', async (_, headers, megabytesMax) => {
  const { fetched, answer } = largeAnswer(30, headers)
  const { store } = openCloud(undefined, answer)
  await store.put('upload/1-a', Buffer.from('x'))
  expect(await store.get('upload/1-a', 10 * MEGABYTE)).toBe('file_too_big')
  expect(fetched.isCancelled).toBe(true)
  expect(fetched.megabytes).toBeLessThanOrEqual(megabytesMax)
})

test('a file up to the limit is fetched', async () => {
  const { store } = openCloud(undefined, largeAnswer(10, {}).answer)
  await store.put('upload/1-a', Buffer.from('x'))
  expect(await store.get('upload/1-a', 10 * MEGABYTE)).toHaveLength(10 * MEGABYTE)
})
