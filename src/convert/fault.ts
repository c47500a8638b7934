/** A program fault while a seed passed a stage: the seed is set aside and the others go on. */
export class StageFault extends Error {
  readonly stage: string;
  constructor(stage: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.stage = stage;
  }
}

/** Runs one stage; whatever it throws is told with the name of the stage. */
export function stage<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof StageFault ? error : new StageFault(name, error);
  }
}
