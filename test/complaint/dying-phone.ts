import { makeCall } from '../../src/client/call'
import type { Photo } from '../../src/client/device'
import type { Transport } from '../../src/client/retry'
import type { Answer } from '../../src/contract/errors'

/** The stored data of a phone, which survives the app. */
export interface Memory {
  kept: Map<string, string>
  photos: Map<string, Photo>
}

export const memory = (): Memory => ({ kept: new Map(), photos: new Map() })

const refuse = (code: 'file_expired' | 'file_missing' | 'key_reused', message: string): Answer => ({
  ok: false,
  error: { code, message, retry: false, trace: 'trace' },
})

/** The server, as far as filing needs it: calls with one key take effect once. */
export const community = (refusals: Readonly<Record<string, Answer>> = {}) => {
  const replies = new Map<string, { act: string; reply: Answer }>()
  const complaints: string[] = []
  const joined: string[] = []
  const files = new Map<string, { complaintId: string; state: 'ticketed' | 'uploaded' | 'finished' }>()
  const done: Record<string, (input: never) => Answer> = {
    'complaints.file': ({ words }: { words: string }) => {
      complaints.push(words)
      return {
        ok: true,
        output: { complaintId: `complaint-${complaints.length}`, isPendingReview: false, promise: null },
      }
    },
    'complaints.join': ({ complaintId }: { complaintId: string }) => {
      joined.push(complaintId)
      return { ok: true, output: { id: complaintId } }
    },
    'files.ticket': ({ subjectId }: { subjectId: string }) => {
      const fileId = `file-${files.size}`
      files.set(fileId, { complaintId: subjectId, state: 'ticketed' })
      return { ok: true, output: { fileId, ticket: fileId, cloudPath: `raw/${fileId}`, expiresAt: '' } }
    },
    'files.finish': ({ fileId }: { fileId: string }) => {
      const file = files.get(fileId)
      if (file?.state !== 'uploaded') return refuse('file_missing', '照片没有传上来')
      files.set(fileId, { ...file, state: 'finished' })
      return { ok: true, output: { state: 'checking' } }
    },
  }
  const answer: Transport = async ({ method, input, key = '' }) => {
    const refused = refusals[method]
    if (refused && !refused.ok && refused.error.code === 'unauthenticated') return refused // checked before the key
    const act = JSON.stringify([method, input])
    const kept = replies.get(key)
    if (kept) return kept.act === act ? kept.reply : refuse('key_reused', '操作编号已经用过')
    const reply = refusals[method] ?? done[method]?.(input as never)
    if (!reply) throw new Error(`nobody answers ${method}`)
    if (reply.ok || !reply.error.retry) replies.set(key, { act, reply })
    return reply
  }
  const upload = (ticket: string): Answer => {
    const file = files.get(ticket)
    if (file?.state !== 'ticketed') return refuse('file_expired', '等得有点久')
    files.set(ticket, { ...file, state: 'uploaded' })
    return { ok: true, output: {} }
  }
  const arrived = (): string[] =>
    [...files.values()].filter(({ state }) => state === 'finished').map(({ complaintId }) => complaintId)
  const tickets = (): number => files.size
  return {
    answer,
    upload,
    tickets,
    complaints,
    joined,
    keys: { made: 0 },
    arrived,
    refusals: refusals as Record<string, Answer>,
  }
}

/** An app on a phone that dies at its `diesAt`-th operation; no later operation takes effect. */
export const app = ({ kept, photos }: Memory, server: ReturnType<typeof community>, diesAt = Infinity) => {
  const life = { done: 0, isOnline: true, isFull: false, diesAt }
  const isDead = (): boolean => life.done++ >= life.diesAt
  const never = <T>(): Promise<T> => new Promise(() => {})
  /** Can die before the request arrives and before the answer arrives. */
  const away = async <T>(work: () => T | Promise<T>): Promise<T> => {
    if (isDead()) return never()
    const answer = await work()
    return isDead() ? never() : answer
  }
  const call = makeCall({
    transport: (sent) => (life.isOnline ? away(() => server.answer(sent)) : Promise.reject(new Error('no network'))),
    newKey: () => `key-of-no-draft-${++server.keys.made}`,
    wait: async () => {},
  })
  const device = {
    now: () => '2026-11-24T02:00:00.000Z',
    persona: () => '',
    read: (key: string) => kept.get(key) ?? '',
    write: (key: string, text: string) => {
      if (!isDead() && !life.isFull) kept.set(key, text)
    },
    isOnline: () => life.isOnline,
    keptPhotos: {
      keep: (name: string, photo: Photo) => away(() => void photos.set(name, photo)),
      open: (name: string) => away(() => photos.get(name) ?? null),
      drop: (name: string) => away(() => void photos.delete(name)),
      names: () => away(() => [...photos.keys()]),
    },
    upload: (_: Photo, { ticket }: { ticket: string }) =>
      away(async () => {
        const answer = server.upload(ticket)
        if (!answer.ok) throw Object.assign(new Error(), answer)
        return {}
      }),
  }
  return { call, device, life }
}
