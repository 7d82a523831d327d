/** Globals of a browser that WeChat's logic layer does not have; the app's code cannot see them. */
export const hiddenGlobals = [
  ...['window', 'document', 'self', 'location', 'navigator', 'history', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['caches', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Headers', 'Request', 'Response', 'FormData'],
  ...['Blob', 'File', 'FileReader', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'AbortController'],
  ...['AbortSignal', 'crypto', 'structuredClone', 'atob', 'btoa', 'importScripts', 'postMessage', 'MessageChannel'],
  ...['BroadcastChannel', 'Worker', 'requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback'],
  ...['performance', 'alert', 'confirm', 'prompt', 'Image', 'Event', 'CustomEvent', 'EventTarget', 'Element'],
  ...['HTMLElement', 'MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'getComputedStyle', 'matchMedia'],
]
