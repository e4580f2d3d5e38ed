/** Thrown where Excel gives nothing back for a block that is too large, under the code that it uses itself. */
export class TooLarge extends Error {
  readonly code = "ResponsePayloadSizeLimitExceeded";
}
