import { noteConsent } from '../privacy.js'
import { asBool, closest } from './host.js'

const namedFields = (form) =>
  [...form.el.querySelectorAll('[name]')].map((el) => el.__mpHost).filter((field) => field?.spec.value)

function submit(form) {
  const values = namedFields(form).map((field) => [field.props.name, field.spec.value(field)])
  form.emit('submit', { value: Object.fromEntries(values) })
}

function reset(form) {
  namedFields(form).forEach((field) => field.spec.reset?.(field))
  form.emit('reset', {})
}

export const buttons = {
  form: {},
  button: {
    role: 'button',
    setup(host) {
      host.onTap = () => {
        const { formType, openType, disabled } = host.props
        if (asBool(disabled)) return
        const form = closest(host, 'form')
        if (form && formType === 'submit') submit(form)
        if (form && formType === 'reset') reset(form)
        // Other open types answer with data of an account; a test emits their event itself.
        if (openType === 'agreePrivacyAuthorization') {
          noteConsent()
          host.emit('agreeprivacyauthorization', {})
        }
      }
    },
  },
  navigator: {
    role: 'link',
    setup(host) {
      host.onTap = () => {
        const { url, openType, delta } = host.props
        if (openType === 'navigateBack') globalThis.wx.navigateBack({ delta })
        else if (url) globalThis.wx[!openType || openType === 'navigate' ? 'navigateTo' : openType]({ url })
      }
    },
  },
}
