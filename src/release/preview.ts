import { startPreview, type Preview } from '../hosting/preview-server.ts';
import { signatureOf } from '../model/addresses.ts';
import { ReleaseRefused } from './finding.ts';
import { manifestAddress } from './manifest.ts';
import { manifestOf } from './open-release.ts';
import { folderSource } from './source.ts';

interface PreviewRequest {
  root: string;
  httpsPort: number;
  httpPort: number;
}

/**
 * Serves a built web root on this machine as its manifest lists it, signed or not; the words say where.
 * @throws ReleaseRefused where the folder is not a built web root
 */
export async function previewWebRoot({
  root,
  ...ports
}: PreviewRequest): Promise<Preview & { words: string }> {
  const found = await manifestOf(folderSource(root));
  if (found === undefined) throw new ReleaseRefused([noWebRoot(root)]);
  const { files, path } = found.manifest;
  const mount = path === '/' ? '/' : `${path}/`;
  const own = manifestAddress(found.manifest);
  const headers = 'open-data' as const;
  const preview = await startPreview({
    root,
    files: [
      ...files,
      { address: own, mediaType: 'application/json', headers },
      { address: signatureOf(own), mediaType: 'application/pgp-signature', headers },
    ],
    notFound: `${mount}404.html`,
    ...ports,
  });
  return { ...preview, words: whereTo(preview, mount) };
}

function whereTo({ httpsPort, httpPort }: Preview, mount: string): string {
  return [
    `Open https://localhost:${httpsPort}${mount}`,
    `(http://localhost:${httpPort} redirects there; the certificate was made just now, so the browser will warn. Ctrl+C ends it.)`,
  ].join('\n');
}

function noWebRoot(root: string) {
  return {
    check: 'preview',
    address: manifestAddress({ path: '/' }),
    message: `is not in ${root}`,
    remedy: 'run npm run build first',
  };
}
