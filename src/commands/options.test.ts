import { describe, expect, it } from 'vitest';
import { CommandFailure } from './failure.ts';
import { COMMON_FLAGS, contentFolder, port, readOptions, webRoot, type Usage } from './options.ts';

const USAGE: Usage = {
  command: 'npm run thing --',
  does: 'Does a thing.',
  flags: { ...COMMON_FLAGS, '--port NUMBER': 'a port', '--quick': 'be quick' },
  argument: { name: 'WHERE', meaning: 'a place', most: 1 },
};

function failureOf(args: string[]): CommandFailure {
  try {
    readOptions(USAGE, args);
  } catch (error) {
    if (error instanceof CommandFailure) return error;
    throw error;
  }
  throw new Error('this should have been refused');
}

describe('a command’s options', () => {
  it('are what was asked for', () => {
    const options = readOptions(USAGE, ['--content', 'team', '--quick', 'dist']);
    expect(options.flags).toMatchObject({ content: 'team', quick: true });
    expect(options.given).toEqual(['dist']);
  });

  it('default to content and dist in the present folder', () => {
    const options = readOptions(USAGE, []);
    expect(contentFolder(options)).toEqual({ content: `${process.cwd()}/content`, label: 'content' });
    expect(webRoot(options)).toBe(`${process.cwd()}/dist`);
  });

  it('name a content folder elsewhere by its whole path', () => {
    expect(contentFolder(readOptions(USAGE, ['--content', '/srv/team/content'])).label).toBe(
      '/srv/team/content',
    );
  });

  it.each([
    [['--contnet', 'x'], "There is no option '--contnet'"],
    [['--content'], "'--content <value>' argument missing"],
    [['a', 'b'], '"b" is one argument too many'],
  ])('refuse %j with exit code 2, the reason and the usage', (args, reason) => {
    const failure = failureOf(args);
    expect(failure.exitCode).toBe(2);
    expect(failure.message).toContain(reason);
    expect(failure.message).toContain('--content DIR');
  });

  it('show the usage on --help and end well', () => {
    expect(failureOf(['--help']).exitCode).toBe(0);
  });

  it.each(['http', '-1', '65536', '1.5'])('refuse %j as a port', (value) => {
    const options = readOptions(USAGE, [`--port=${value}`]);
    expect(() => port(options, 'port', 8443)).toThrow('--port must be a port number from 0 to 65535');
  });

  it('refuse to take the root of the disk as web root', () => {
    expect(() => webRoot(readOptions(USAGE, ['--out', '/']))).toThrow('--out cannot be the root of the disk');
  });
});
