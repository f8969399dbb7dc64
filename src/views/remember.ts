// What was computed for one state and is asked for again, by another view or for the next state.

/** `compute`, which remembers its last answer while its arguments stay the same. */
export function rememberLast<Arguments extends readonly unknown[], Answer>(
  compute: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  let last: { readonly given: Arguments; readonly answer: Answer } | undefined
  return (...given) => {
    if (!last?.given.every((value, index) => value === given[index])) last = { given, answer: compute(...given) }
    return last!.answer
  }
}

/**
 * `compute`, which remembers an answer for each `of` and each `key` of it as long as these are in use. The arguments
 * that follow may not decide more than `of` does.
 */
export function rememberFor<Of extends object, Key extends object, Following extends readonly unknown[], Answer>(
  compute: (of: Of, key: Key, ...following: Following) => Answer,
): (of: Of, key: Key, ...following: Following) => Answer {
  const known = new WeakMap<Of, WeakMap<Key, { readonly answer: Answer }>>()
  return (of, key, ...following) => {
    let answers = known.get(of)
    if (!answers) known.set(of, (answers = new WeakMap()))
    let found = answers.get(key)
    if (!found) answers.set(key, (found = { answer: compute(of, key, ...following) }))
    return found.answer
  }
}
