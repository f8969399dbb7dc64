// A text becomes a file: where the browser may write files, in the place that is chosen, else as a download.
type Picker = (options: { readonly suggestedName: string }) => Promise<{
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>
}>

/** What was done, in words; rejects where it cannot be written. */
export async function saveText(name: string, text: string): Promise<string> {
  const { showSaveFilePicker } = globalThis as { showSaveFilePicker?: Picker }
  if (!showSaveFilePicker) {
    download(name, text)
    return `${name} is among the downloads`
  }
  try {
    const file = await (await showSaveFilePicker({ suggestedName: name })).createWritable()
    await file.write(text)
    await file.close()
    return `${name} is written`
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'Nothing is written'
    throw error
  }
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
