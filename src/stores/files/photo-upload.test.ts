import { CallError } from '../../client/call'
import {
  newUpload,
  nextUploadStep,
  type PhotoUpload,
  restarted,
  type UploadAnswer,
  uploadAnswered,
} from './photo-upload'
import { failureOf } from './step-failure'

const subject = { purpose: 'complaint_photo', subjectId: '1-complaint000000000' } as const
const ticket = { isDone: true, fileId: 'file', ticket: 'ticket', cloudPath: 'raw/file' } as const
const done = { isDone: true } as const

const waiting = newUpload('photo', 3)
const after = (upload: PhotoUpload, answer: UploadAnswer): PhotoUpload => {
  const step = nextUploadStep(upload, subject)
  return step ? uploadAnswered(upload, subject, step, answer) : upload
}
const ticketed = after(waiting, ticket)
const sent = after(ticketed, { isDone: true, cloudId: 'cloud' })
const failed = after(sent, failureOf(new CallError('file_type')))
const arrived = after(sent, done)

test('ticket, upload and finish lead to done', () => {
  expect([waiting, ticketed, sent, arrived].map(({ step }) => step)).toEqual(['waiting', 'ticketed', 'sent', 'done'])
  expect([waiting, ticketed, sent, arrived, failed].map((upload) => nextUploadStep(upload, subject))).toEqual([
    { kind: 'ticket', name: 'photo', key: 'photo-0-ticket', input: { ...subject, bytes: 3 } },
    { kind: 'upload', name: 'photo', bytes: 3, to: { ticket: 'ticket', cloudPath: 'raw/file' } },
    { kind: 'finish', name: 'photo', key: 'photo-0-finish', input: { fileId: 'file', cloudId: 'cloud' } },
    null,
    null,
  ])
})

const retriable = { code: 'try_again', message: '', retry: true, trace: '' } as const

test.each([
  ['no answer', new CallError('unreachable')],
  ['a server error', new CallError('internal')],
  ['an answer that says to retry', new CallError('try_again', retriable)],
  ['an exception of the platform', new TypeError('upload:fail')],
])('after %s each step is retried with the same key', (_, error) => {
  for (const upload of [waiting, ticketed, sent]) expect(after(upload, failureOf(error))).toEqual(upload)
})

test('a final refusal makes the photo failed, and a restart gives it new keys', () => {
  expect(failed).toMatchObject({ step: 'failed', problem: failureOf(new CallError('file_type')).problem })
  expect(nextUploadStep(restarted(failed), subject)).toMatchObject({ kind: 'ticket', key: 'photo-1-ticket' })
  expect(restarted(failed)).toEqual({ ...waiting, attempt: 1 })
})

test('a used ticket means that the bytes have arrived', () => {
  expect(after(ticketed, failureOf(new CallError('file_expired')))).toEqual({ ...ticketed, step: 'sent' })
})

test.each(['file_expired', 'file_missing', 'not_found'] as const)(
  'after %s the photo gets a new ticket, three tickets altogether',
  (code) => {
    let upload = waiting
    for (let tickets = 1; tickets < 3; tickets++) {
      upload = after(after(after(upload, ticket), done), failureOf(new CallError(code)))
      expect(upload).toEqual({ ...waiting, attempt: tickets })
    }
    expect(after(after(after(upload, ticket), done), failureOf(new CallError(code))).step).toBe('failed')
  },
)

test('a refused ticket is not asked for again', () => {
  expect(after(waiting, failureOf(new CallError('not_found'))).step).toBe('failed')
})

test('an answer to another step changes nothing', () => {
  const step = nextUploadStep(waiting, subject)
  expect(step && uploadAnswered(sent, subject, step, ticket)).toBe(sent)
})
