// A text becomes a file: where the browser may write files, in the place that is chosen, else as a download.
import { words } from '../../words/words.ts'

type Picker = (options: { readonly suggestedName: string }) => Promise<{
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>
}>

/** What was done, in words; rejects where it cannot be written. */
export async function saveText(name: string, text: string): Promise<string> {
  const { showSaveFilePicker } = globalThis as { showSaveFilePicker?: Picker }
  if (!showSaveFilePicker) {
    download(name, text)
    return words.finish.isDownloaded(name)
  }
  try {
    const file = await (await showSaveFilePicker({ suggestedName: name })).createWritable()
    await file.write(text)
    await file.close()
    return words.finish.isWritten(name)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return words.finish.nothingWritten
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
