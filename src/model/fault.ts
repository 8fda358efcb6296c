/** What is wrong with a value, and what to do about it, each one plain clause. */
export interface Fault {
  message: string;
  remedy: string;
}
