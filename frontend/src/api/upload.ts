/** Sends a request and tells meanwhile how much of it has left: `fetch` cannot, XMLHttpRequest can. */

/** Bytes of the body that have left, and of the whole body. */
export interface Sent {
  sent: number
  total: number
}

/** As `fetch` does; rejects with a TypeError when no answer came. */
export const tellingProgress = (tell: (progress: Sent) => void) => async (request: Request) => {
  const body = await request.arrayBuffer()
  return new Promise<Response>((resolve, reject) => {
    const call = new XMLHttpRequest()
    call.open(request.method, request.url)
    request.headers.forEach((value, name) => {
      call.setRequestHeader(name, value)
    })
    call.upload.onprogress = ({ loaded, total }) => tell({ sent: loaded, total })
    call.onload = () => resolve(answerOf(call))
    call.onerror = () => reject(new TypeError('No answer came.'))
    call.onabort = call.onerror
    call.send(body)
  })
}

function answerOf(call: XMLHttpRequest): Response {
  const type = call.getResponseHeader('Content-Type') ?? 'text/plain'
  return new Response(call.responseText, { status: call.status, headers: { 'Content-Type': type } })
}
