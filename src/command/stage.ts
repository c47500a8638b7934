/** Where the commands report: one line a stage, with a count and a time. */
export interface Report {
  /** Runs `work`; prints `name  count  time` when it ends. `count` comes from the returned words. */
  stage<T>(name: string, work: () => Promise<T> | T, count: (value: T) => string): Promise<T>;
  line(words: string): void;
}

const NAME_WIDTH = 14;

/** A report on a stream of lines; `now` gives milliseconds. */
export function report(write: (words: string) => void, now: () => number = () => performance.now()): Report {
  return {
    async stage(name, work, count) {
      const begun = now();
      const value = await work();
      const seconds = ((now() - begun) / 1000).toFixed(1);
      write(`${name.padEnd(NAME_WIDTH)}${count(value).padEnd(44)} ${seconds.padStart(6)} s\n`);
      return value;
    },
    line: (words) => write(`${words}\n`),
  };
}
