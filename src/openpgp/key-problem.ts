/** A key that cannot be used, told to a person who has never programmed. */
export class KeyProblem extends Error {
  /** What to do about it, in one plain clause. */
  readonly remedy: string;

  /** @param message what is wrong, in one plain clause without a full stop */
  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }
}
