import { behind } from '../../../src/domain/text'
import { ADDRESS_MS, type FileAddresses } from './file-addresses'
import type { FileStore } from './file-store'
import { readWithin } from '../read-within'
import type { WechatApi } from '../wechat/wechat-api'
import type { Fetch } from '../wechat/wechat-token'

interface Options {
  /** The prefix of every file id of the environment: `cloud://<environment>.<bucket>`. */
  cloud: string
  api: WechatApi
  fetch: Fetch
}

/** Bytes, and addresses that WeChat signs. */
export interface CloudFiles {
  store: FileStore
  addresses: FileAddresses
}

const TIMEOUT_MS = 8_000
/** The most WeChat accepts in one call. */
const BATCH = 50
/** By the `status` of one file: it does not exist. */
const isGone = ({ status, errmsg = '' }: { status?: number; errmsg?: string }) =>
  status !== 0 && /not.?exist|not.?found/i.test(errmsg)

interface Upload {
  url: string
  token: string
  authorization: string
  cos_file_id: string
}

interface Listed {
  fileid: string
  download_url?: string
  status?: number
  errmsg?: string
}

const batches = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / BATCH) }, (_, index) => list.slice(index * BATCH, (index + 1) * BATCH))

/**
 * The storage of WeChat's cloud over its HTTP interface (`tcb/uploadfile`, `batchdownloadfile`, `batchdeletefile`), the
 * same from inside that cloud and from outside. It needs no library, so `api` starts no slower.
 */
export const fileCloud = ({ cloud, api, fetch }: Options): CloudFiles => {
  const env = behind('cloud://', cloud).split('.')[0]
  const idOf = (ref: string): string => `${cloud}/${ref}`

  const ask = async <T>(name: string, body: object): Promise<T> => {
    const answer = await api(`tcb/${name}`, { env, ...body })
    if (answer.errcode !== 0) throw new Error(`tcb/${name}: ${answer.errcode}`)
    return answer as unknown as T
  }

  const list = async (refs: readonly string[]): Promise<Listed[]> => {
    const listed: Listed[] = []
    for (const some of batches(refs)) {
      const files = some.map((ref) => ({ fileid: idOf(ref), max_age: ADDRESS_MS / 1_000 }))
      listed.push(...(await ask<{ file_list: Listed[] }>('batchdownloadfile', { file_list: files })).file_list)
    }
    return listed
  }

  return {
    addresses: {
      of: async (refs) => {
        const urls = new Map((await list(refs)).map(({ fileid, download_url: url }) => [fileid, url]))
        return refs.map((ref) => urls.get(idOf(ref)) || null)
      },
    },
    store: {
      put: async (ref, bytes) => {
        const upload = await ask<Upload>('uploadfile', { path: ref })
        const form = new FormData()
        form.set('key', ref)
        form.set('Signature', upload.authorization)
        form.set('x-cos-security-token', upload.token)
        form.set('x-cos-meta-fileid', upload.cos_file_id)
        form.set('file', new Blob([new Uint8Array(bytes)])) // Must be last: later fields are ignored.
        const signal = AbortSignal.timeout(TIMEOUT_MS)
        const response = await fetch(upload.url, { method: 'POST', body: form, signal })
        if (!response.ok) throw new Error(`cloud storage: ${response.status}`)
      },
      get: async (ref, bytesMax) => {
        const [file] = await list([ref])
        if (!file || isGone(file)) return null
        if (!file.download_url) throw new Error(`tcb/batchdownloadfile: ${file.status}`)
        const response = await fetch(file.download_url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
        if (response.status === 404) return null
        if (!response.ok) throw new Error(`cloud storage: ${response.status}`)
        return readWithin(response, bytesMax)
      },
      remove: async (refs) => {
        for (const some of batches(refs)) {
          const { delete_list: files } = await ask<{ delete_list: Listed[] }>('batchdeletefile', {
            fileid_list: some.map(idOf),
          })
          const left = files.find((file) => file.status !== 0 && !isGone(file))
          if (left) throw new Error(`tcb/batchdeletefile: ${left.status}`)
        }
      },
    },
  }
}
