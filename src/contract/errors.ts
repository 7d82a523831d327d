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
  changed_meanwhile: { retry: false, message: '别的同事刚改过' },
  hours_wrong: { retry: false, message: '开门时间前后对不上' },
  position_outside: { retry: false, message: '这个位置不在本区' },
  name_missing: { retry: false, message: '还缺名字' },
  phone_missing: { retry: false, message: '还缺电话' },
  phone_code_used: { retry: false, message: '号码凭证用过了' },
  phone_foreign: { retry: false, message: '只认内地号码' },
  phone_wrong: { retry: false, message: '电话号码不对' },
  reason_missing: { retry: false, message: '还缺原因' },
  code_wrong: { retry: false, message: '邀请码不对' },
  code_expired: { retry: false, message: '邀请码过期了' },
  code_used: { retry: false, message: '邀请码用过了' },
  already_invited: { retry: false, message: '已经邀请过了' },
  role_too_high: { retry: false, message: '不能给这个身份' },
  last_admin: { retry: false, message: '至少要留一位区管理员' },
  consent_missing: { retry: false, message: '还没有同意' },
  table_garbled: { retry: false, message: '表格不是 UTF-8' },
  table_broken: { retry: false, message: '表格的引号不成对' },
  too_many_lines: { retry: false, message: '行数太多' },
  table_wrong: { retry: false, message: '表格的列不对' },
  file_type: { retry: false, message: '不是照片' },
  file_broken: { retry: false, message: '照片打不开' },
  file_too_big: { retry: false, message: '照片太大' },
  file_missing: { retry: false, message: '照片没有传上来' },
  file_expired: { retry: false, message: '上传的时间过了' },
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
