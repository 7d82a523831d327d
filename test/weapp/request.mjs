/**
 * A stub of `wx.request` over a fetch-like function, such as the one of the bridge:
 * `{ request: requestOver((url, init) => app.web.request(url, init)) }`.
 *
 * @param {(url: string, init: RequestInit) => Response | Promise<Response>} fetch
 */
export const requestOver =
  (fetch) =>
  async ({ url, method = 'GET', data, header = {}, dataType = 'json' }) => {
    const hasBody = data !== undefined && method !== 'GET'
    const body = typeof data === 'string' ? data : JSON.stringify(data)
    const headers = { 'content-type': 'application/json', ...header }
    const response = await fetch(url, { method, headers, ...(hasBody ? { body } : {}) })
    const text = await response.text()
    return {
      statusCode: response.status,
      header: Object.fromEntries(response.headers),
      data: dataType === 'json' ? parsed(text) : text,
    }
  }

/** WeChat hands over the text itself when it is not JSON. */
function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
