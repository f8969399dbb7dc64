// Why a question has no answer.

/** It was taken back. */
export class Dismissed extends Error {}
