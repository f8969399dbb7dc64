// Property tests try the same examples on every machine; FC_SEED=<number> tries others. A property returns a boolean or
// nothing: what an `expect` returns would be taken for its answer.
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20231121) })
