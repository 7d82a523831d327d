const backgroundSizes = { aspectFit: 'contain', aspectFill: 'cover' }

const image = {
  template: false,
  role: 'img',
  setup(host) {
    host.img = new Image()
    host.img.addEventListener('load', () => {
      const { naturalWidth: width, naturalHeight: height } = host.img
      if (host.props.mode === 'widthFix') host.el.style.height = `${(host.el.clientWidth * height) / width}px`
      host.emit('load', { width, height })
    })
    host.img.addEventListener('error', () => host.emit('error', { errMsg: `GET ${host.props.src} failed` }))
  },
  update(host, name, value) {
    if (name === 'mode') host.el.style.backgroundSize = backgroundSizes[value] ?? '100% 100%'
    if (name !== 'src') return
    host.el.style.backgroundImage = value ? `url("${value}")` : 'none'
    if (value) host.img.src = value
  },
}

function richNode(node) {
  if (node.type === 'text' || !node.name) return document.createTextNode(node.text ?? '')
  const el = document.createElement(node.name)
  Object.entries(node.attrs ?? {}).forEach(([key, value]) => el.setAttribute(key, value))
  el.append(...(node.children ?? []).map(richNode))
  return el
}

const richText = {
  template: false,
  update(host, name, value) {
    if (name !== 'nodes') return
    if (typeof value === 'string') host.el.innerHTML = value
    else host.el.replaceChildren(...(value ?? []).map(richNode))
  },
}

export const media = { image, 'cover-image': image, 'rich-text': richText }
