// The ways from a page of a long story to those before and after it, for readers without script and search engines.

export interface NavStep {
  readonly rel?: 'prev' | 'next'
  readonly words: string
  /** From the top of the build. */
  readonly path: string
}

/** `name` says where the reader is. */
export const PageNav = ({ name, steps }: { name: string; steps: readonly NavStep[] }) => (
  <nav class="page-nav" aria-label={name}>
    <p>{name}</p>
    {steps.map(({ rel, words, path }) => (
      <a key={path} rel={rel} href={`./${path}`}>
        {words}
      </a>
    ))}
  </nav>
)
