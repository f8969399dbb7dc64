// The question that is open, if any: the file of the story first, then a text of it.
import { words } from '../../words/words.ts'
import type { StudioProps } from '../studio-props.ts'

export interface Version {
  readonly title: string
  readonly text: string
  /** Of the button. */
  readonly takes: string
  readonly take: () => void
}

export interface Asked {
  readonly title: string
  readonly means: string
  readonly mine: Version
  readonly theirs: Version
}

export function toAsked({ desks, actions }: StudioProps['studio'], state: StudioProps['state']): Asked | undefined {
  const own = words.dialogs.question
  const { saving, corrected } = state
  const question = saving?.question
  if (question) {
    const isKept = question.kind === 'kept here'
    const { theirs } = question
    const answer = (by: 'mine' | 'theirs') => () => desks.tell({ is: 'answered', with: by })
    return {
      title: isKept ? own.kept : own.changed,
      means: isKept ? own.keptMeans : own.changedMeans,
      mine: {
        title: isKept ? own.mineKept : own.mine,
        text: isKept ? question.kept.json : saving.json,
        takes: own.takeMine,
        take: answer('mine'),
      },
      theirs: {
        title: theirs ? own.theirs : own.gone,
        text: theirs?.json ?? '',
        takes: theirs ? own.takeTheirs : own.leave,
        take: answer('theirs'),
      },
    }
  }
  if (!corrected) return undefined
  const { path, mine, theirs } = corrected
  return {
    title: own.text(path),
    means: own.textMeans,
    mine: { title: own.mine, text: mine, takes: own.stay, take: actions.leaveText },
    theirs: { title: own.theirs, text: theirs, takes: own.takeTheirs, take: () => void actions.takeText() },
  }
}
