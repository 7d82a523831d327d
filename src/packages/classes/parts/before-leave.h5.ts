/** The browser asks in words of its own when the window is closed. @returns stops asking */
export const askBeforeLeaving = (_question: string): (() => void) => {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault()
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}
