import { cacheControl } from '@/lib/site/headers';
import { workerUrl } from '@/lib/site/urls';
import type { BuiltSite } from './built-site';
import { lines, typesByPattern, written } from './written';

/**
 * A script that puts the site into an object store that speaks S3, with the types and times of the
 * definition. What is not for other caches to touch it does not say: a CDN would then not pack pages.
 * What is new it knows by the content: the programs' own `sync` goes by size and time, and an older release
 * has files of the same size and an older time.
 */
export function objectStoreScript({ base }: Pick<BuiltSite, 'base'>): string {
  const below = base && `${base.slice(1)}/`;
  const forPages = cacheControl.pages.replace(', no-transform', '');
  const types = typesByPattern.map(([pattern, type]) => [pattern.replace(/^\//, ''), type] as const);
  const rest = ['assets/*', workerUrl.slice(1), ...types.map(([pattern]) => pattern)];
  const upload = (what: string, cache: string) =>
    `aws s3 cp . "$bucket${base}" --recursive ${what} --cache-control '${cache}' --no-progress "$@"`;
  return lines(
    '#!/bin/sh',
    `# ${written}`,
    '# sh deploy/object-store.sh s3://BUCKET [words for aws, for example --endpoint-url https://…]',
    '# That of an older release goes back to it.',
    'set -eu',
    'export LC_ALL=C',
    'bucket=${1:?the first word is the bucket, for example s3://pos-help}',
    'shift',
    'cd "$(dirname "$0")/../out"',
    'work=$(mktemp -d)',
    `trap 'rm -rf "$work"' EXIT`,
    'mkdir "$work/new"',
    '# What the bucket has, by the sums of its files, and what of the site it lacks.',
    `aws s3api list-objects-v2 --bucket "\${bucket#s3://}" --query 'Contents[].[ETag,Key]' ${below && `--prefix '${below}' `}--output text "$@" |`,
    `  tr -d '"' | awk 'NF == 2${below && ` && sub("^${below}", "", $2)`} { print tolower($1) "  ./" $2 }' | sort >"$work/there"`,
    `find . -type f ! -name '*.br' ! -name '*.gz' -exec md5sum {} + | sort >"$work/here"`,
    `comm -23 "$work/here" "$work/there" | cut -c 35- >"$work/list"`,
    `echo "$(wc -l <"$work/list") of $(wc -l <"$work/here") files are new."`,
    `tar -cf - -T "$work/list" | tar -xf - -C "$work/new"`,
    'cd "$work/new"',
    '# First what pages load, then the pages.',
    upload(`--exclude '*' --include 'assets/*'`, cacheControl.assets),
    ...types.map(([pattern, type]) =>
      upload(`--exclude '*' --include '${pattern}' --exclude 'assets/*' --content-type '${type}'`, forPages),
    ),
    upload(rest.map((pattern) => `--exclude '${pattern}'`).join(' '), forPages),
    upload(`--exclude '*' --include '${workerUrl.slice(1)}'`, cacheControl.worker),
  );
}
