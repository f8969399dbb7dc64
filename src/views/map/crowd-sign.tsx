// The sign of a neighbourhood in a crowd: how many events, in a disc that grows with them; of one a dot. Translators
// leave numbers.
import { toCrowdRadius } from './crowd.ts'

export const CrowdSign = ({ count }: { count: number }) => (
  <>
    <circle class="sign-crowd" r={toCrowdRadius(count)} />
    {count > 1 && (
      <text class="sign-count notranslate" y="4.2">
        {count}
      </text>
    )}
  </>
)
