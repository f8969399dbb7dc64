// Reads another page of the site as a document, in which no script runs.

/** Rejects where it cannot be had. */
export const loadDocument = (address: URL): Promise<Document> =>
  new Promise((resolve, reject) => {
    // DOMParser takes a text, which the page's policy (trusted types) refuses; this reads what the server has sent.
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML)
      else reject(new Error(`${request.status} ${address.href}`))
    })
    request.addEventListener('error', () => reject(new Error(address.href)))
    request.send()
  })
