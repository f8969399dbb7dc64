// The drawing on a button, in a square of 16.

export function Icon({ path }: { path: string }) {
  return (
    <svg class="icon-drawing" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  )
}
