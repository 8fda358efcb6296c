interface Place {
  line: number;
  column: number;
}

/** A component that cannot be written: what is wrong and what to do, each one clause without a full stop. */
export class FactError extends Error {
  readonly remedy: string;
  readonly line: number;
  readonly column: number;

  constructor(message: string, remedy: string, { line, column }: Place = { line: 1, column: 1 }) {
    super(message);
    this.remedy = remedy;
    this.line = line;
    this.column = column;
  }

  /** The same error at a place of the text; lines and columns count from 1. */
  at(place: Place | undefined): FactError {
    return new FactError(this.message, this.remedy, place);
  }
}
