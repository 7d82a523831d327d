import { methods } from '../contract/methods'
import { isAnswer } from './transport.http'
import type { Transport } from './retry'

/** `wx.cloud.callFunction`: takes the name of the function and its input; resolves with its result. */
export type CallFunction = (name: string, data: object) => Promise<unknown>

/** Calls the cloud function that serves the method. The platform itself identifies the caller. */
export const cloudTransport =
  (callFunction: CallFunction): Transport =>
  async (call) => {
    const body = await callFunction(methods[call.method].at, call)
    if (!isAnswer(body)) throw new Error('no answer of ours')
    return body
  }
