/** What the tests read: `{ calls, setData, errors, pending }`; record.js adds the functions. */
export const log = (window.__mp = { calls: [], setData: [], errors: [], pending: 0 })

/** Keeps an error for `errors()`. */
export const report = (error) => {
  log.errors.push(String(error?.stack || error?.errMsg || error))
}

/** Calls a lifecycle method if there is one. What it throws is kept and does not stop the phone. */
export function attempt(target, name, ...values) {
  try {
    return target?.[name]?.(...values)
  } catch (error) {
    report(error)
    return undefined
  }
}

window.addEventListener('error', (event) => report(event.error ?? event.message))
window.addEventListener('unhandledrejection', ({ reason }) => {
  log.errors.push(`unhandledrejection: ${reason?.stack || reason?.errMsg || reason}`)
})
