/** What a tool needs of its environment to run at all; a secret is none of it. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'XDG_CACHE_HOME',
  'NODE_OPTIONS',
  'NO_COLOR',
  'CI',
];

/**
 * The environment for a process that renders content: only what is named here, UTC and the C locale,
 * so that no key, token or passphrase is there to be read, and the output is the same on every machine.
 */
export function secretFreeEnvironment(
  environment: NodeJS.ProcessEnv,
  settings: Record<string, string>,
): Record<string, string> {
  const passedOn = PASSED_ON.flatMap((name) =>
    environment[name] === undefined ? [] : [[name, environment[name]]],
  );
  return {
    ...(Object.fromEntries(passedOn) as Record<string, string>),
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...settings,
  };
}
