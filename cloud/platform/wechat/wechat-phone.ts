import type { PhoneNumbers } from '../ports'
import type { WechatApi } from './wechat-api'

/** The code does not exist, has been used, or is older than five minutes. */
const BAD_CODE = 40029

/** WeChat's `wxa/business/getuserphonenumber`: the number behind the code from its button. */
export const wechatPhone = (api: WechatApi): PhoneNumbers => ({
  byCode: async (code) => {
    const { errcode, phone_info: info } = await api('wxa/business/getuserphonenumber', { code })
    if (errcode === BAD_CODE) return null
    const { phoneNumber } = (info ?? {}) as { phoneNumber?: unknown }
    if (errcode === 0 && typeof phoneNumber === 'string' && phoneNumber !== '') return phoneNumber
    throw new Error(`getuserphonenumber: ${errcode}`)
  },
})
