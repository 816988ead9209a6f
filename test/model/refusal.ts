/** The model's word for a revert: the name of the contract's error. */
export class Refusal extends Error {
  constructor(readonly error: string) {
    super(error);
  }
}

/** @throws Refusal of that name when the condition holds. */
export function refuseIf(condition: boolean, error: string): void {
  if (condition) throw new Refusal(error);
}
