import { line, part } from '../dom.js'

const hide = () => {
  part('overlay').style.display = 'none'
  part('overlay').replaceChildren()
}

function show(...content) {
  const box = document.createElement('div')
  box.append(...content)
  part('overlay').replaceChildren(box)
  part('overlay').style.display = 'flex'
}

function choice(text, onTap) {
  const el = line(text)
  el.className = 'mp-choice'
  el.addEventListener('click', onTap)
  return el
}

/** Shows lines and choices `{ text, value }`; resolves with the value of the one that is tapped. */
export const ask = (lines, choices) =>
  new Promise((resolve) => {
    const tapped = (value) => () => {
      hide()
      resolve(value)
    }
    show(...lines.map(line), ...choices.map(({ text, value }) => choice(text, tapped(value))))
  })

let toastTimer

/** The platform's own messages. */
export const dialogs = {
  showToast: ({ title, duration = 1500 }) => {
    show(line(title))
    clearTimeout(toastTimer)
    toastTimer = setTimeout(hide, duration)
  },
  hideToast: hide,
  showLoading: ({ title }) => show(line(title)),
  hideLoading: hide,
  showModal: ({ title = '', content = '', showCancel = true, cancelText = '取消', confirmText = '确定' }) => {
    const cancel = { text: cancelText, value: { confirm: false, cancel: true } }
    const confirm = { text: confirmText, value: { confirm: true, cancel: false } }
    return ask([title, content], showCancel ? [cancel, confirm] : [confirm])
  },
  showActionSheet: ({ itemList }) =>
    ask(
      [],
      itemList.map((text, tapIndex) => ({ text, value: { tapIndex } })),
    ),
}
