/** A topic's files do not say what they must. The message names the file, the key and what is wrong. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError'
}
