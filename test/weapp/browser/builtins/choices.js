import { asBool, closest, inside } from './host.js'

const chosen = (group, tag) => inside(group, tag).filter((item) => item.field.checked)

/** A switch, or an item of a group: the group then says what changed. */
function toggle(type, groupTag) {
  const tap = (host) => {
    if (asBool(host.props.disabled)) return
    const box = host.field
    const group = groupTag && closest(host, groupTag)
    if (type === 'radio' && box.checked) return
    if (type === 'radio' && group) inside(group, 'radio').forEach((other) => (other.field.checked = false))
    box.checked = !box.checked
    if (!groupTag) host.emit('change', { value: box.checked })
    else if (type === 'radio') group?.emit('change', { value: host.props.value })
    else group?.emit('change', { value: chosen(group, 'checkbox').map((item) => item.props.value) })
  }
  return {
    setup(host) {
      host.field = Object.assign(document.createElement('input'), { type })
      host.field.style.pointerEvents = 'none'
      host.el.prepend(host.field)
      host.onTap = () => tap(host)
    },
    update(host, name, value) {
      if (name === 'checked') host.field.checked = asBool(value)
    },
    value: (host) => host.field.checked,
    reset: (host) => {
      host.field.checked = false
    },
  }
}

export const choices = {
  switch: toggle('checkbox'),
  checkbox: toggle('checkbox', 'checkbox-group'),
  radio: toggle('radio', 'radio-group'),
  'checkbox-group': { value: (host) => chosen(host, 'checkbox').map((item) => item.props.value) },
  'radio-group': { value: (host) => chosen(host, 'radio')[0]?.props.value ?? '' },
}
