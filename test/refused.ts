import { CallError } from '../src/client/call'
import { type ErrorCode, errors, type WireError } from '../src/contract/errors'

/** A refusal as a client receives it, with the server's sentence. */
export const refused = (code: ErrorCode, facts?: WireError['facts']): CallError =>
  new CallError(code, { code, ...errors[code], trace: 'h7k2m9p4qa1t3v5s', ...(facts && { facts }) })
