/**
 * The closed list of error codes. `retry`: the same call with the same key may succeed later.
 * `message` goes on the wire for callers without sentences of their own; the phone has `client/sentences.zh.ts`.
 */
export const errors = {
  invalid_input: { retry: false, message: '内容不对' },
  unknown_method: { retry: false, message: '没有这个功能' },
  too_large: { retry: false, message: '内容太大了' },
  key_required: { retry: false, message: '缺少操作编号' },
  key_reused: { retry: false, message: '操作编号已经用过' },
  unauthenticated: { retry: false, message: '还没有登录' },
  forbidden: { retry: false, message: '没有权限' },
  not_found: { retry: false, message: '没有找到' },
  already_reported: { retry: false, message: '今天已经说过了' },
  already_done: { retry: false, message: '这件事已经办过了' },
  hours_wrong: { retry: false, message: '开门时间前后对不上' },
  position_outside: { retry: false, message: '这个位置不在本区' },
  slow_down: { retry: true, message: '操作太快了' },
  try_again: { retry: true, message: '再试一次' },
  internal: { retry: false, message: '系统出错了' },
} as const

export type ErrorCode = keyof typeof errors

/** `trace` finds the log line; `fields` names each wrong field of the input: `{ 'point.id': 'regex' }`. */
export interface WireError {
  code: ErrorCode
  message: string
  retry: boolean
  trace: string
  fields?: Record<string, string>
}

export type Answer<Output = unknown> = { ok: true; output: Output } | { ok: false; error: WireError }
