import { asBool } from './host.js'

const inputModes = { number: 'numeric', digit: 'decimal' }

const textUpdates = {
  value: (field, value) => {
    if (field.value !== String(value ?? '')) field.value = value ?? ''
  },
  placeholder: (field, value) => {
    field.placeholder = value ?? ''
  },
  disabled: (field, value) => {
    field.disabled = asBool(value)
  },
  maxlength: (field, value) => {
    if (Number(value) >= 0) field.maxLength = Number(value)
    else field.removeAttribute('maxlength')
  },
  focus: (field, value) => {
    if (asBool(value)) field.focus()
  },
  password: (field, value) => {
    field.type = asBool(value) ? 'password' : 'text'
  },
  type: (field, value) => {
    field.inputMode = inputModes[value] ?? 'text'
  },
  ariaLabel: (field, value) => field.setAttribute('aria-label', value ?? ''),
}

function textField(tag) {
  return {
    template: false,
    setup(host) {
      const field = document.createElement(tag)
      host.field = field
      host.el.append(field)
      const detail = () => ({ value: field.value, cursor: field.selectionStart ?? field.value.length })
      field.addEventListener('input', (event) => {
        event.stopPropagation()
        host.emit('input', { ...detail(), keyCode: 0 })
      })
      field.addEventListener('focus', () => host.emit('focus', { value: field.value, height: 0 }))
      field.addEventListener('blur', () => host.emit('blur', detail()))
      field.addEventListener('keydown', ({ key }) => {
        if (key === 'Enter' && tag === 'input') host.emit('confirm', { value: field.value })
      })
    },
    update: (host, name, value) => textUpdates[name]?.(host.field, value),
    value: (host) => host.field.value,
    reset: (host) => {
      host.field.value = ''
    },
  }
}

const slider = {
  template: false,
  setup(host) {
    const field = Object.assign(document.createElement('input'), { type: 'range' })
    host.field = field
    host.el.append(field)
    const tell = (name) => (event) => {
      event.stopPropagation()
      host.emit(name, { value: Number(field.value) })
    }
    field.addEventListener('input', tell('changing'))
    field.addEventListener('change', tell('change'))
  },
  update(host, name, value) {
    if (['min', 'max', 'step', 'value'].includes(name)) host.field[name] = value
  },
  value: (host) => Number(host.field.value),
}

export const fields = {
  input: textField('input'),
  textarea: textField('textarea'),
  slider,
  /** Without a wheel: a test chooses by `emit(selector, 'change', { value })`. */
  picker: { value: (host) => host.props.value },
}
