// Takes out of the page as built what is only for readers without script, before the page comes alive.

/** Returns the still maps, without what the living page draws over its own. */
export function wake(page: ParentNode): Element[] {
  page.querySelector('.axis.narrow')?.remove()
  for (const title of page.querySelectorAll<HTMLButtonElement>('.event-title')) title.disabled = false
  const stills = [...page.querySelectorAll('.still')]
  for (const still of stills) {
    still.querySelector('.overlay')?.remove()
    still.remove()
  }
  return stills
}
