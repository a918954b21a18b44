import { cacheControl } from '@/lib/site/headers';
import { typesByEnding, typesByName } from '@/lib/site/media-types';
import { workerUrl } from '@/lib/site/urls';
import { lines, written } from './written';

/**
 * A script that puts the site into an object store that speaks S3, with the types and times of the
 * definition. What is not for other caches to touch it does not say: a CDN would then not pack pages.
 */
export function objectStoreScript(): string {
  const forPages = cacheControl.pages.replace(', no-transform', '');
  const packed = `--exclude '*.br' --exclude '*.gz'`;
  const types: [pattern: string, type: string][] = [
    ...Object.entries(typesByEnding).map(([ending, type]): [string, string] => [`*.${ending}`, type]),
    ...Object.entries(typesByName).map(([path, type]): [string, string] => [path.slice(1), type]),
  ];
  const rest = ['assets/*', workerUrl.slice(1), ...types.map(([pattern]) => pattern)];
  return lines(
    '#!/bin/sh',
    `# ${written}`,
    '# sh deploy/object-store.sh s3://BUCKET [words for aws, for example --endpoint-url https://…]',
    'set -eu',
    'bucket=${1:?the first word is the bucket, for example s3://pos-help}',
    'shift',
    'cd "$(dirname "$0")/../out"',
    '# First what pages load, then the pages.',
    `aws s3 sync assets "$bucket/assets" ${packed} --cache-control '${cacheControl.assets}' --no-progress "$@"`,
    ...types.map(
      ([pattern, type]) =>
        `aws s3 sync . "$bucket" --exclude '*' --include '${pattern}' --content-type '${type}' --cache-control '${forPages}' --no-progress "$@"`,
    ),
    `aws s3 sync . "$bucket" ${packed} ${rest.map((pattern) => `--exclude '${pattern}'`).join(' ')} --cache-control '${forPages}' --no-progress "$@"`,
    `aws s3 cp ${workerUrl.slice(1)} "$bucket${workerUrl}" --cache-control '${cacheControl.worker}' --no-progress "$@"`,
  );
}
