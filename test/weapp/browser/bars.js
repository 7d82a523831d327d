import { part, line } from './dom.js'

const { app, configs } = window.__app

export const isTab = (route) => Boolean(app.tabBar?.list.some((item) => item.pagePath === route))

/**
 * Navigation bar and the platform's own tab bar around the page that is shown.
 * `title` is what the page set by itself, `depth` the number of pages on the stack.
 */
export function showBars({ route, title }, depth, { goBack, switchTab }) {
  const config = { ...app.window, ...configs[route] }
  const nav = part('nav')
  nav.style.display = config.navigationStyle === 'custom' ? 'none' : 'block'
  nav.style.background = config.navigationBarBackgroundColor ?? '#000'
  nav.style.color = config.navigationBarTextStyle === 'black' ? '#000' : '#fff'
  part('title').textContent = title ?? config.navigationBarTitleText ?? ''
  part('back').textContent = depth > 1 ? '‹' : ''
  part('back').onclick = goBack
  const bar = part('tabbar')
  bar.style.display = isTab(route) && !app.tabBar.custom ? 'flex' : 'none'
  bar.replaceChildren(...(app.tabBar?.list ?? []).map((item) => cell(item, item.pagePath === route, switchTab)))
  // 100vh of a page is the stage's height: the wxss compiler writes vh in terms of this.
  part('stage').style.setProperty('--mp-vh', `${part('stage').clientHeight / 100}px`)
}

function cell({ text, pagePath }, isShown, switchTab) {
  const el = line(text)
  el.style.color = isShown ? app.tabBar.selectedColor : app.tabBar.color
  el.addEventListener('click', () => switchTab(pagePath))
  return el
}
