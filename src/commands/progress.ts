/** Tells how far a long command is: one line that is written over on a terminal, plain lines elsewhere. */
export interface Progress {
  step: (name: string) => void;
  end: () => void;
}

/** Progress on standard error, so that what a command answers stays alone on standard output. */
export function startProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  if (!stream.isTTY)
    return { step: (name) => stream.write(`[${seconds()} s] ${name}\n`), end: () => undefined };
  return {
    step: (name) => stream.write(`\r\u001b[K… ${name}`),
    end: () => stream.write('\r\u001b[K'),
  };
}
