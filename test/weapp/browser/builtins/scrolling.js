import { asBool, inside, setAttribute } from './host.js'

const scrollView = {
  setup(host) {
    const onScroll = () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = host.el
      host.emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 })
      const isAtEnd = scrollHeight - scrollTop - clientHeight <= Number(host.props.lowerThreshold ?? 50)
      if (isAtEnd && !host.wasAtEnd) host.emit('scrolltolower', { direction: 'bottom' })
      host.wasAtEnd = isAtEnd
      if (scrollTop <= 0) host.emit('scrolltoupper', { direction: 'top' })
    }
    host.el.addEventListener('scroll', onScroll, { passive: true })
  },
  update(host, name, value) {
    if ((name === 'scrollTop' || name === 'scrollLeft') && Number.isFinite(value)) host.el[name] = value
    if (name === 'scrollX') setAttribute(host.el, 'scroll-x', asBool(value))
    if (name === 'scrollY') setAttribute(host.el, 'scroll-y', asBool(value))
    if (name === 'scrollIntoView' && value) host.el.querySelector(`[id="${value}"]`)?.scrollIntoView()
  },
}

const showItem = (host) =>
  inside(host, 'swiper-item').forEach((item, index) => {
    item.el.style.transform = `translateX(${(index - Number(host.props.current ?? 0)) * 100}%)`
  })

const swiper = {
  setup: (host) => requestAnimationFrame(() => showItem(host)),
  update(host, name, value) {
    if (name !== 'current') return
    showItem(host)
    host.emit('change', { current: Number(value), source: '' })
  },
}

export const scrolling = { 'scroll-view': scrollView, swiper }
